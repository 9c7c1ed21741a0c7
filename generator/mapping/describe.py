"""What each object and field means, in words: `descriptions.toml` where it says so, else made from the name."""

from __future__ import annotations

from generator.mapping.names import snake_name
from generator.model.schema import Element
from generator.read.mapping import Mapping

_WORDS = {
    "id": "ID",
    "guid": "GUID",
    "sku": "SKU",
    "ssn": "SSN",
    "ein": "EIN",
    "avs": "AVS",
    "cogs": "COGS",
    "qbxml": "qbXML",
    "url": "URL",
    "us": "US",
    "fifo": "FIFO",
    "i9": "I-9",
    "pin": "PIN",
    "ui": "UI",
}


class Describer:
    """Finds or makes the text of each thing."""

    def __init__(self, mapping: Mapping, used: set[tuple[str, str, str]]) -> None:
        self._texts = mapping.fields
        self._kinds = mapping.kinds
        self._prefix = mapping.rules.object_prefix
        self._used = used

    def reference(self, name: str) -> str:
        """The texts of references: of the object itself where `name` is empty."""
        return {
            "": "Another object, named by its ID and its full name.",
            "ListID": "The ID QuickBooks gave the object; unique among objects of its kind.",
            "FullName": "The object's name with those of its parents, joined by colons.",
        }[name]

    def object(self, name: str) -> str:
        """The text of an object: its own, or its name."""
        if name in self._kinds:
            self._used.add(("", "kinds", name))
            return self._kinds[name]
        noun = _with_article(self.noun(name))
        return f"{noun[0].upper()}{noun[1:]}."

    def field(
        self, json_name: str, element: Element, coercion: str | None, repeats: bool, object_name: str, own: str | None
    ) -> str:
        """The text of a field: its own, that of its name, or one made from its name."""
        noun = self.noun(object_name)
        text = own or self._texts.get(json_name)
        if own is None and text is not None:
            self._used.add(("", "fields", json_name))
        if text is None:
            text = _made(_plain(json_name), coercion, element)
        return text.replace("{object}", noun)

    def noun(self, object_name: str) -> str:
        """qbd_invoice_line is invoice line."""
        return _plain(object_name.removeprefix(self._prefix))


def _made(plain: str, coercion: str | None, element: Element) -> str:
    if coercion == "boolean":
        verb, _, rest = plain.partition(" ")
        return f"Whether the {{object}} {verb} {rest}." if verb in ("is", "has", "are") else f"Whether {plain}."
    if coercion is None and element.name.endswith("Ref"):
        return f"The {plain} of this {{object}}."
    return f"The {plain} of the {{object}}."


def _plain(name: str) -> str:
    return " ".join(_WORDS.get(word, word) for word in snake_name(name).split("_"))


def _with_article(noun: str) -> str:
    if noun.endswith("s") and not noun.endswith("ss"):
        return noun
    return f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"

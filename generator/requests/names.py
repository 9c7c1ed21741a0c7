"""What elements of requests are called: as in the record they make where that has them, else by the rules of names."""

from __future__ import annotations

from generator.mapping.names import camel, enum_word, pluralize, words
from generator.model.api import ApiField, ApiModel, ApiObject
from generator.model.schema import Element, Leaf, Schema
from generator.read.mapping import Mapping
from generator.read.requests import RequestRules

_SUFFIXES = ("Add", "Mod")


def stem(name: str) -> str:
    """The name of what is added or changed: InvoiceLineMod is InvoiceLine."""
    for suffix in _SUFFIXES:
        if name.endswith(suffix) and name != suffix:
            return name.removesuffix(suffix)
    return name


def is_reference(schema: Schema, element: Element) -> bool:
    """Whether the element names another object by its ID."""
    if element.aggregate is None or not element.name.endswith("Ref"):
        return False
    return "ListID" in [each.name for each in schema.aggregates[element.aggregate].elements()]


class Names:
    """Finds the JSON name of an element and the words of its values."""

    def __init__(self, schema: Schema, api: ApiModel, mapping: Mapping, rules: RequestRules) -> None:
        self.schema = schema
        self.api = api
        self.mapping = mapping
        self.rules = rules
        self.problems: list[str] = []
        self._needed: set[str] = set()
        self._by_element = {
            field.element.name: field.object_name
            for made in api.objects.values()
            for field in made.fields
            if field.element is not None and field.object_name is not None
        }

    def twin(self, name: str) -> ApiObject | None:
        """The object that responses have for the record which an element of a request makes."""
        key = self.api.records.get(("", f"{stem(name)}Ret"))
        return self.api.objects[key] if key else None

    def inner_twin(self, twin: ApiObject | None, element: Element) -> ApiObject | None:
        """The object that responses have for an element inside `twin`, or for one of its name anywhere."""
        field = self.twin_field(twin, element)
        key = field.object_name if field else None
        return self.api.objects.get(key or self._by_element.get(element.name, "")) or self.twin(element.name)

    def twin_field(self, twin: ApiObject | None, element: Element) -> ApiField | None:
        """The field that responses have for an element of a request."""
        wanted = (element.name, f"{stem(element.name)}Ret", stem(element.name))
        fields = twin.fields if twin else ()
        for name in wanted:
            for field in fields:
                if field.element is not None and field.element.name == name:
                    return field
        return None

    def body_name(self, owner: str, element: Element, twin: ApiObject | None, repeats: bool) -> str:
        """The JSON name of a child of `owner` in the body of a request."""
        by_rule = self._by_rule(element, twin, repeats)
        key = element.name if element.name in self.rules.tables["names"] else stem(element.name)
        name = self.rules.find("names", key) or by_rule
        if name != by_rule:
            self._needed.add(key)
        own = self.rules.inner("objects", stem(owner), "names", element.name)
        if own is None:
            own = self.rules.inner("objects", owner, "names", element.name)
        if own is not None and own == name:
            self.problems.append(f"[objects.{stem(owner)}.{element.name}]: the rules give {own!r} already")
        return name if own is None else str(own)

    def needless(self) -> list[str]:
        """Names of the files that the rules give wherever they are used."""
        used = {entry[1] for entry in self.rules.used if entry[0] == "names"}
        return [f"{self.rules.place('names', key)}: the rules give the same" for key in used - self._needed]

    def plain(self, element: Element, repeats: bool = False) -> str:
        """The JSON name of an element that no record has."""
        name = stem(element.name)
        reference = is_reference(self.schema, element)
        known = self.mapping.rules.names.get(name)
        if known is not None:
            return f"{known}Id" if reference else known
        parts = words(name.removesuffix("Ref") if reference else name, self.mapping.rules.words)
        if reference:
            return camel([*parts, "ids" if repeats else "id"])
        return camel(pluralize(parts, self.mapping.rules.plurals) if repeats else parts)

    def words_of(self, name: str, leaf: Leaf) -> tuple[tuple[str, str], ...]:
        """Wire and JSON words of an enum: as responses have them, but for the exceptions of requests."""
        own = self.rules.find("values", name) or {}
        known = {**self.mapping.values.get(name, {}), **own}
        for value, word in own.items():
            if enum_word(value, {}) == word or value not in leaf.values:
                self.problems.append(f"{self.rules.place('values', name)} {value}: no word, or what the rules say")
        return tuple((value, enum_word(value, known)) for value in leaf.values or known)

    def coercion(self, owner: str, element: Element, leaf: Leaf, twin: ApiObject | None) -> str:
        """How a value is written: as responses read it, but a word of a list is always one of the list."""
        own = self.rules.inner("objects", stem(owner), "types", element.name)
        if own is not None:
            return str(own)
        by_type = self.mapping.coercions[leaf.wire_type]
        if by_type == "enum" and leaf.values:
            return by_type
        field = self.twin_field(twin, element)
        if field is not None and field.coercion is not None:
            return field.coercion
        return self.mapping.rules.types.get(element.name, by_type)

    def _by_rule(self, element: Element, twin: ApiObject | None, repeats: bool) -> str:
        field = self.twin_field(twin, element)
        if field is None or field.is_list != repeats:
            return self.plain(element, repeats)
        return f"{field.json_name}Id" if is_reference(self.schema, element) else field.json_name

"""Two independent readings of a document as one flat list of what it holds, to compare them.

One expands native JSON without knowing any schema: what the JSON does not say is not there. The other is lxml's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from lxml import etree

Event = tuple[str, Any]


class Layout:
    """Stands for blanks that native JSON leaves out because they are no data: equal to any of them, or to nothing."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Layout) or (isinstance(other, str) and not other.strip(" \t\r\n"))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "<layout>"


def without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, if no key comes twice in it."""
    result = dict(pairs)
    assert len(result) == len(pairs), f"a key comes twice: {[key for key, _ in pairs]}"
    return result


def from_native(native: bytes) -> list[Event]:
    """What native JSON says, in document order; what was late in a streaming level is behind its siblings."""
    root = json.loads(native, object_pairs_hook=without_doubles)
    instruction = root.pop("?qbxml", None)
    assert next(iter(root), "") != "?qbxml"
    events: list[Event] = [] if instruction is None else [("instruction", instruction)]
    return [*events, *_element("QBXML", root)]


def _element(name: str, value: Any) -> Iterator[Event]:
    yield "start", name
    if isinstance(value, str):
        yield "text", value
    else:
        yield from (("attribute", (key[1:], text)) for key, text in value.items() if key.startswith("@"))
        children = list(_children(value))
        for child_name, child in children:
            yield from _element(child_name, child)
        if not children:
            yield "text", value.get("#text", Layout())
        elif "#text" in value:
            yield "text", value["#text"]
    yield "end", name


def _children(value: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The children of an object in document order: as the keys stand, but where `#order` says otherwise."""
    waiting = {
        key: iter(found if isinstance(found, list) else [found]) for key, found in value.items() if key[0] not in "@#"
    }
    order = value.get("#order", [])
    names = list(waiting)
    told = iter(order)
    while names:
        name = names.pop(0)
        if name not in order:
            yield from ((name, child) for child in waiting[name])
            continue
        # The names that `#order` tells and that stand together: their children come as it says.
        together = {name}
        while names and names[0] in order:
            together.add(names.pop(0))
        left = sum(len(found) if isinstance(found := value[each], list) else 1 for each in together)
        for _ in range(left):
            following = next(told)
            assert following in together
            yield following, next(waiting[following])
    assert next(told, None) is None
    for each in value.get("#late", []):
        yield from each.items()


_C1 = {code: bytes([code]).decode("cp1252") for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def from_lxml(document: bytes) -> list[Event]:
    """What lxml reads, with references to Windows-1252 bytes as what they mean."""
    parser = etree.XMLParser(remove_comments=True, remove_pis=True, resolve_entities=False, huge_tree=True)
    instructions: list[Event] = []
    for node in etree.fromstring(document).itersiblings(etree.ProcessingInstruction, preceding=True):
        if node.target == "qbxml":
            instructions = [("instruction", node.text or "")]
    return [*instructions, *_lxml_element(etree.fromstring(document, parser))]


def _lxml_element(element: etree._Element) -> Iterator[Event]:
    yield "start", element.tag
    yield from (("attribute", (key, text.translate(_C1))) for key, text in element.attrib.items())
    text = element.text or ""
    for child in element:
        yield from _lxml_element(child)
    if len(element):
        runs = [text, *(child.tail or "" for child in element)]
        text = "".join(run for run in runs if run.strip(" \t\r\n"))
    if text or not len(element):
        yield "text", text.translate(_C1)
    yield "end", element.tag


def unordered(events: list[Event]) -> Any:
    """The same as a tree whose siblings are sorted: for damaged documents, where native JSON moves elements."""
    stack: list[list[Any]] = [[]]
    for kind, value in events:
        if kind == "start":
            stack.append([value])
        elif kind == "end":
            name, *inside = stack.pop()
            # Told apart by their lengths: quotes within quotes within quotes take twice the room at each level.
            stack[-1].append(name + "".join(f" {len(each)}:{each}" for each in sorted(inside)))
        elif not (kind == "text" and value == Layout()):
            stack[-1].append(repr((kind, value)))
    return stack[0]

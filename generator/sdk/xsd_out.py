"""Writes a folded draft as our normal-form XSD: plain XSD 1.0, one element a line, facts as attributes.

`q:since`, `q:editions`, `q:maxLength`, `q:minValue`, `q:maxValue` and `q:overlay` are what XSD has no word for. A
validator does not see them; `generator.read.schema` does.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from generator.model.schema import EDITIONS
from generator.read.draft import Attr, Branch, Node, Value
from generator.sdk import wire_types
from generator.sdk.fold import COMMON, Folded, FoldedType, SimpleType

FACTS = "urn:qbxml-core:facts"
MAIN, VALUES = "qbxml.xsd", "values.xsd"
FILES = {
    "common.xsd": "What requests, responses and events share.",
    "requests.xsd": "What only requests have.",
    "responses.xsd": "What only responses have.",
    "events.xsd": "What only events have.",
}
NO_EDITION = "none"


def write(folded: Folded, version: str) -> dict[str, str]:
    """The text of each file of the schema, by name."""
    types = sorted(folded.types.values(), key=lambda kind: kind.name)
    main = [kind for kind in folded.types.values() if len(kind.path) <= 2]
    texts = {MAIN: _main(folded, main, version), VALUES: _values(folded)}
    for name, about in FILES.items():
        area = name.removesuffix(".xsd")
        lines = [f"<!-- {about} -->", ""]
        for kind in types:
            if not any(kind is other for other in main) and _area(kind) == area:
                lines += [*_complex_type(folded, kind), ""]
        texts[name] = _document(lines)
    return texts


def _area(kind: FoldedType) -> str:
    return next(iter(kind.areas)) if len(kind.areas) == 1 else COMMON


def _document(lines: Iterable[str], head: str = "") -> str:
    body = "".join(f"  {line}\n" if line else "\n" for line in lines)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:q="{FACTS}"{head}>\n\n'
        f"{body.rstrip()}\n\n</xs:schema>\n"
    )


def _main(folded: Folded, kinds: list[FoldedType], version: str) -> str:
    lines = [f"<!-- qbXML {version}: the document and its message sets. specs/README.md tells how to read it. -->", ""]
    lines += [f'<xs:include schemaLocation="{name}"/>' for name in (VALUES, *FILES)]
    lines += ["", f'<xs:element name="{folded.root.name}" type="{folded.type_name(folded.root)}"/>', ""]
    for kind in kinds:
        lines += [*_complex_type(folded, kind), ""]
    return _document(lines, f' version="{version}"')


def _values(folded: Folded) -> str:
    lines = ["<!-- First the types of the wire, then their lengths and bounds, then the lists of words. -->", ""]
    lines += wire_types.lines()
    plain = sorted((kind for kind in folded.values.values() if not kind.value.values), key=_facet_order)
    words = sorted((kind for kind in folded.values.values() if kind.value.values), key=lambda kind: kind.name)
    for kind in (*plain, *words):
        lines += [*_simple_type(kind), ""]
    return _document(lines)


def _facet_order(kind: SimpleType) -> tuple[str, int, str]:
    return (kind.value.wire_type, kind.value.facet_length or 0, kind.name)


def _simple_type(kind: SimpleType) -> list[str]:
    value = kind.value
    facets: list[str] = []
    if value.facet_length is not None:
        facets.append(f'<xs:maxLength value="{value.facet_length}"/>')
    if value.wire_type == "INTTYPE" and value.minimum is not None:
        facets.append(f'<xs:minInclusive value="{value.minimum}"/>')
    if value.wire_type == "INTTYPE" and value.maximum is not None:
        facets.append(f'<xs:maxInclusive value="{value.maximum}"/>')
    for word in value.values:
        facts = {"value": word, "q:since": value.later_values.get(word), "q:overlay": value.overlay_values.get(word)}
        facets.append(f"<xs:enumeration{_attributes(facts)}/>")
    return [
        f'<xs:simpleType name="{kind.name}">',
        f'  <xs:restriction base="{value.wire_type}">',
        *(f"    {facet}" for facet in facets),
        "  </xs:restriction>",
        "</xs:simpleType>",
    ]


def _complex_type(folded: Folded, kind: FoldedType) -> list[str]:
    node = kind.example
    attributes = [_attribute(folded, attribute) for attribute in node.attributes]
    if node.value is not None:
        inside = [f'  <xs:extension base="{folded.value_name(node.value)}">', *(f"    {line}" for line in attributes)]
        body = ["<xs:simpleContent>", *inside, "  </xs:extension>", "</xs:simpleContent>"]
    else:
        assert node.content is not None
        body = [*(_branch(folded, node.content) if node.content.particles else []), *attributes]
    if not body:
        return [f'<xs:complexType name="{kind.name}"/>']
    return [f'<xs:complexType name="{kind.name}">', *(f"  {line}" for line in body), "</xs:complexType>"]


def _branch(folded: Folded, branch: Branch) -> list[str]:
    occurs = {**_occurs(branch.minimum, branch.maximum), "q:overlay": branch.overlay}
    lines = [f"<xs:{branch.kind}{_attributes(occurs)}>"]
    for particle in branch.particles:
        if isinstance(particle, Node):
            lines.append(f"  {_element(folded, particle)}")
        else:
            lines += (f"  {line}" for line in _branch(folded, particle))
    return [*lines, f"</xs:{branch.kind}>"]


def _element(folded: Folded, node: Node) -> str:
    if id(node) in folded.type_of:
        kind = folded.type_name(node)
    else:
        assert node.value is not None
        kind = folded.value_name(node.value)
    written = {
        "name": node.name,
        "type": kind,
        **_occurs(node.minimum, node.maximum),
        "default": node.default,
        "q:since": None if node.since == "1.0" else node.since,
        "q:editions": None if node.editions == EDITIONS else " ".join(node.editions) or NO_EDITION,
        **(_limits(node.value) if node.value is not None else {}),
        "q:overlay": node.overlay,
    }
    return f"<xs:element{_attributes(written)}/>"


def _limits(value: Value) -> dict[str, str | None]:
    lengths = set(value.limits.values())
    text: str | None = None
    if value.limits and lengths != {value.facet_length}:
        text = str(lengths.pop()) if len(lengths) == 1 and len(value.limits) == len(EDITIONS) else _by_edition(value)
    bounded = value.wire_type != "INTTYPE"
    minimum, maximum = (value.minimum, value.maximum) if bounded else (None, None)
    return {"q:maxLength": text, "q:minValue": minimum, "q:maxValue": maximum}


def _by_edition(value: Value) -> str:
    return " ".join(f"{edition}:{value.limits[edition]}" for edition in EDITIONS if edition in value.limits)


def _attribute(folded: Folded, attribute: Attr) -> str:
    written = {
        "name": attribute.name,
        "type": folded.value_name(attribute.value),
        "use": "required" if attribute.required else None,
        "default": attribute.default,
        "q:overlay": attribute.overlay,
    }
    return f"<xs:attribute{_attributes(written)}/>"


def _occurs(minimum: int, maximum: int | None) -> dict[str, str | None]:
    return {
        "minOccurs": None if minimum == 1 else str(minimum),
        "maxOccurs": "unbounded" if maximum is None else None if maximum == 1 else str(maximum),
    }


def _attributes(facts: dict[str, str | None]) -> str:
    return "".join(f" {name}={quoteattr(text)}" for name, text in facts.items() if text is not None)

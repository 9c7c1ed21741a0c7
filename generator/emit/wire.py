"""Emits `wire.json`: what may stand where on the wire, for whoever writes or checks qbXML.

One type a line, in the order of the tables. A row is an element in wire order with all that limits it; `content` tells
which rows exclude each other and which groups must be there, in numbers of rows. What is usual is not said: an element
that must be there once, since 1.0, in all editions, in a plain sequence. The reader is `qbxml_core/wire.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.facts import Facts
from generator.model.passes import Row, TableType
from generator.model.schema import EDITIONS, Attribute, Element, Group, Leaf, Schema


def wire(facts: Facts) -> dict[str, str]:
    """File names under `_generated` and their texts."""
    return {"wire.json": "\n".join(_lines(facts)) + "\n"}


def _lines(facts: Facts) -> Iterator[str]:
    schema, types = facts.schema, facts.types
    yield "{"
    yield f'"version":{json.dumps(schema.version)},"root":{json.dumps(schema.root)},"types":{{'
    for number, each in enumerate(types, 1):
        described = json.dumps(_type(each, schema), separators=(",", ":"))
        yield f"{json.dumps(each.name)}:{described}{',' if number < len(types) else ''}"
    yield "}}"


def _type(each: TableType, schema: Schema) -> dict[str, Any]:
    places = {row.name: index for index, row in enumerate(each.rows)}
    content = _group(schema.aggregates[each.name].content, places)
    plain = content == {"kind": "sequence", "particles": list(range(len(each.rows)))}
    return _said(
        {
            "attributes": [_attribute(attribute) for attribute in each.attributes],
            "rows": [_element(row.element) | _said({"beside": _shares_place(row)}) for row in each.rows],
            "content": None if plain else content,
        }
    )


def _shares_place(row: Row) -> bool:
    return "SIDE_BY_SIDE" in row.flags and "GROUP_START" not in row.flags


def _element(element: Element) -> dict[str, Any]:
    facts: dict[str, Any] = {"name": element.name}
    if element.aggregate is not None:
        facts["child"] = element.aggregate
    if element.leaf is not None:
        facts |= _leaf(element.leaf)
    if element.minimum != 1:
        facts["minimum"] = element.minimum
    if element.maximum != 1:
        facts["maximum"] = element.maximum
    attributes = [_attribute(attribute) for attribute in element.attributes]
    return facts | _when(element) | _said({"default": element.default, "attributes": attributes})


def _attribute(attribute: Attribute) -> dict[str, Any]:
    return {"name": attribute.name} | _leaf(attribute.leaf) | _said({"required": attribute.required}) | _when(attribute)


def _leaf(leaf: Leaf) -> dict[str, Any]:
    return {"type": leaf.wire_type} | _said(
        {
            "max_length": leaf.max_length,
            "edition_lengths": dict(leaf.edition_lengths),
            "min_value": leaf.min_value,
            "max_value": leaf.max_value,
            "words": leaf.values,
        }
    )


def _when(source: Element | Attribute) -> dict[str, Any]:
    usual = {"since": "1.0", "editions": EDITIONS}
    facts = {"since": source.since, "editions": source.editions}
    return {name: fact for name, fact in facts.items() if fact != usual[name]}


def _group(group: Group, places: dict[str, int]) -> dict[str, Any]:
    particles = [_group(each, places) if isinstance(each, Group) else places[each.name] for each in group.particles]
    facts: dict[str, Any] = {"kind": group.kind}
    if group.minimum != 1:
        facts["minimum"] = group.minimum
    if group.maximum != 1:
        facts["maximum"] = group.maximum
    return facts | {"particles": particles}


def _said(facts: dict[str, Any]) -> dict[str, Any]:
    """Without the facts that are not there."""
    return {name: fact for name, fact in facts.items() if fact}

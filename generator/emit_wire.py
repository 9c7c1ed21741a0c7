"""Emits `wire.json`: the schema as `qbxml_core.wire` reads it. What has its usual value is left out."""

from __future__ import annotations

import json
from typing import Any

from generator.model import Aggregate, Attribute, Element, Group, Leaf, Schema


def wire(schema: Schema) -> dict[str, str]:
    """The file, with an aggregate a line."""
    aggregates = ",\n".join(
        f"  {json.dumps(name)}: {json.dumps(_aggregate(aggregate), separators=(',', ':'))}"
        for name, aggregate in sorted(schema.aggregates.items())
    )
    head = f'"version": {json.dumps(schema.version)},\n "root": {json.dumps(schema.root)}'
    return {"wire.json": f'{{{head},\n "aggregates": {{\n{aggregates}\n}}}}\n'}


def _aggregate(aggregate: Aggregate) -> dict[str, Any]:
    return {"content": _particle(aggregate.content), **_attributes(aggregate.attributes)}


def _attributes(attributes: tuple[Attribute, ...]) -> dict[str, Any]:
    made = [
        {"name": each.name, "leaf": _leaf(each.leaf), **({"required": True} if each.required else {})}
        for each in attributes
    ]
    return {"attributes": made} if made else {}


def _particle(particle: Element | Group) -> dict[str, Any]:
    how_often = {
        **({} if particle.minimum == 1 else {"minimum": particle.minimum}),
        **({} if particle.maximum == 1 else {"maximum": particle.maximum}),
    }
    if isinstance(particle, Group):
        inside = [_particle(each) for each in particle.particles]
        return {"is": "group", "kind": particle.kind, "particles": inside, **how_often}
    content = {"leaf": _leaf(particle.leaf)} if particle.leaf else {"aggregate": particle.aggregate}
    return {"is": "element", "name": particle.name, **content, **how_often, **_attributes(particle.attributes)}


def _leaf(leaf: Leaf) -> dict[str, Any]:
    facts = {
        "wire_type": leaf.wire_type,
        "max_length": leaf.max_length,
        "min_value": leaf.min_value,
        "max_value": leaf.max_value,
        "values": leaf.values,
    }
    return {name: fact for name, fact in facts.items() if fact not in (None, ())}

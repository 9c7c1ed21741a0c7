"""The schema as a maker of documents walks it: aggregates, groups in groups, and elements in them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...facts import schema as wire
from ...facts.schema import Attribute, Row, Value

__all__ = ["Aggregate", "Attribute", "Element", "Group", "Leaf", "aggregate", "root"]

Element = Row
Leaf = Value


class Group(NamedTuple):
    """A sequence or a choice of elements and groups."""

    kind: str
    particles: tuple[Element | Group, ...]
    minimum: int = 1
    maximum: int | None = 1


class Aggregate(NamedTuple):
    """An element with children: its content and its attributes, both in wire order."""

    content: Group
    attributes: tuple[Attribute, ...]

    def elements(self) -> Iterator[Element]:
        """Every element of the content in wire order, groups opened."""
        yield from _elements(self.content)


@cache
def aggregate(name: str) -> Aggregate:
    """The aggregate of a type."""
    facts = wire.type_facts(name)
    # Where no content is written down, it is the rows in order.
    content = Group("sequence", tuple(facts.rows)) if facts.content is None else _group(facts.content, facts.rows)
    return Aggregate(content, tuple(facts.attributes))


def root() -> Aggregate:
    """The aggregate of the element that every document starts with."""
    return aggregate(wire.root().name)


def _group(group: wire.Group, rows: list[Row]) -> Group:
    particles = (rows[each] if isinstance(each, int) else _group(each, rows) for each in group.particles)
    return Group(group.kind, tuple(particles), group.minimum, group.maximum)


def _elements(group: Group) -> Iterator[Element]:
    for particle in group.particles:
        if isinstance(particle, Group):
            yield from _elements(particle)
        else:
            yield particle

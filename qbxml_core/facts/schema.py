"""What may stand where on the wire: the generated facts, one type decoded when it is first asked for.

    >>> type_of("CustomerRef").rows["ListID"].max_length
    36

In qbXML every element name has exactly one place in an aggregate, and only groups of single elements repeat as a
whole. So the content of an aggregate is right exactly when its elements come in the order of the rows, none of them too
often, and its groups are content with which of them are there. `tests/generator/test_emit_wire.py` holds the schema to
that.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Set
from functools import cache
from typing import Literal

from msgspec import Raw, Struct
from msgspec.json import Decoder

from .versions import EDITIONS

__all__ = [
    "Attribute",
    "ContentProblem",
    "Group",
    "Row",
    "Type",
    "TypeFacts",
    "Value",
    "message_sets",
    "root",
    "type_facts",
    "type_of",
]


class Value(Struct, kw_only=True):
    """The facts about one element or attribute."""

    name: str
    type: str = ""
    """The wire type, `STRTYPE`; empty for an aggregate."""
    max_length: int | None = None
    """The largest over the editions, where they differ."""
    edition_lengths: dict[str, int] = {}
    min_value: str | None = None
    max_value: str | None = None
    words: tuple[str, ...] = ()
    since: str = "1.0"
    editions: tuple[str, ...] = EDITIONS
    default: str | None = None
    """What an empty element stands for."""


class Attribute(Value, kw_only=True):
    """An attribute of an aggregate, or of an element with text."""

    required: bool = False


class Row(Value, kw_only=True):
    """One element inside a type."""

    child: str | None = None
    """The name of its type, None for an element with text."""
    minimum: int = 1
    maximum: int | None = 1
    attributes: list[Attribute] = []
    """Of an element with text; those of an aggregate are in its type."""
    beside: bool = False
    """Whether it shares the place of the row before it."""
    index: int = 0
    place: int = 0
    """Ascending, but one for elements that stand side by side: their order is free."""
    side_by_side: bool = False


class Group(Struct, kw_only=True):
    """A sequence or a choice of rows, by their index, and of groups."""

    kind: Literal["sequence", "choice"]
    minimum: int = 1
    maximum: int | None = 1
    particles: list[int | Group]
    rows: frozenset[int] = frozenset()
    """Every row in it, however deep."""
    nullable: bool = False


class TypeFacts(Struct, kw_only=True):
    """A type as it is written down; without `content`, that is its rows in order."""

    attributes: list[Attribute] = []
    rows: list[Row] = []
    content: Group | None = None


class _Facts(Struct):
    version: str
    root: str
    types: dict[str, Raw]


class ContentProblem(Struct, frozen=True):
    """Elements that are not there though they must, or are together though they must not."""

    kind: Literal["missing", "exclusive"]
    rows: tuple[Row, ...]
    """`missing`: one of these is needed. `exclusive`: all of these are there, and only one may be."""


class Type:
    """One aggregate: its attributes and rows by name, in wire order, and which of them go together."""

    __slots__ = ("_content", "_in_order", "attributes", "name", "required", "rows")

    def __init__(self, name: str, facts: TypeFacts) -> None:
        self.name = name
        self.attributes = {each.name: each for each in facts.attributes}
        self.rows = {row.name: row for row in facts.rows}
        self._in_order = facts.rows
        place = 0
        for index, row in enumerate(facts.rows):
            place = place if row.beside else index
            row.index, row.place = index, place
        self.required = frozenset(row.index for row in facts.rows if row.minimum) if facts.content is None else None
        """The rows that must be there; None where it depends on what else is."""
        self._content = facts.content
        if facts.content is not None:
            self._prepare(facts.content)
            for row in self._side_by_side(facts.content):
                row.maximum = None
                row.side_by_side = True

    def problems(self, present: Set[int]) -> Iterator[ContentProblem]:
        """What is wrong with an aggregate that has (at least one of each of) these rows and no others."""
        if self.required is not None:
            for index in sorted(self.required - present):
                yield ContentProblem("missing", (self._in_order[index],))
        elif self._content is not None:
            yield from self._check(self._content, present)

    def _prepare(self, group: Group) -> None:
        rows: set[int] = set()
        nullable = []
        for particle in group.particles:
            if isinstance(particle, int):
                rows.add(particle)
                nullable.append(self._in_order[particle].minimum == 0)
            else:
                self._prepare(particle)
                rows |= particle.rows
                nullable.append(particle.nullable)
        group.rows = frozenset(rows)
        group.nullable = group.minimum == 0 or (any if group.kind == "choice" else all)(nullable)

    def _side_by_side(self, group: Group) -> Iterator[Row]:
        for particle in group.particles:
            if not isinstance(particle, int):
                yield from self._side_by_side(particle)
            elif group.maximum is None:
                yield self._in_order[particle]

    def _check(self, group: Group, present: Set[int]) -> Iterator[ContentProblem]:
        if group.maximum is None:
            if not group.nullable and present.isdisjoint(group.rows):
                yield ContentProblem("missing", tuple(self._entry(each) for each in group.particles))
        elif group.kind == "choice":
            taken = [each for each in group.particles if _is_taken(each, present)]
            if not taken:
                if not group.nullable:
                    yield ContentProblem("missing", tuple(self._entry(each) for each in group.particles))
            elif len(taken) > 1:
                first = (min(present & _rows(each)) for each in taken)
                yield ContentProblem("exclusive", tuple(self._in_order[index] for index in first))
            elif not isinstance(taken[0], int):
                yield from self._check(taken[0], present)
        elif group.minimum or not present.isdisjoint(group.rows):
            for each in group.particles:
                if not isinstance(each, int):
                    yield from self._check(each, present)
                elif each not in present and self._in_order[each].minimum:
                    yield ContentProblem("missing", (self._in_order[each],))

    def _entry(self, particle: int | Group) -> Row:
        """The element that stands for a branch: its first required one, or its first."""
        rows = [self._in_order[index] for index in sorted(_rows(particle))]
        return next((row for row in rows if row.minimum), rows[0])


def _rows(particle: int | Group) -> frozenset[int]:
    return frozenset((particle,)) if isinstance(particle, int) else particle.rows


def _is_taken(particle: int | Group, present: Set[int]) -> bool:
    return particle in present if isinstance(particle, int) else not present.isdisjoint(particle.rows)


_type_facts = Decoder(TypeFacts)


@cache
def _facts() -> _Facts:
    # Not importlib.resources: it takes longer to import than all of this to read.
    path = os.path.join(os.path.dirname(os.path.dirname(__file__)), "_generated", "wire.json")
    with open(path, "rb") as file:
        return Decoder(_Facts).decode(file.read())


@cache
def type_of(name: str) -> Type:
    """The type of this name; `Row.child` has it."""
    return Type(name, type_facts(name))


def type_facts(name: str) -> TypeFacts:
    """The facts of a type as they are written down."""
    return _type_facts.decode(_facts().types[name])


def root() -> Type:
    """The type of the element that every document starts with."""
    return type_of(_facts().root)


@cache
def message_sets() -> dict[str, str]:
    """Every message, and every event, with the message set it belongs into."""
    return {message: each for each, row in root().rows.items() if row.child for message in type_of(row.child).rows}

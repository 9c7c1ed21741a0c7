"""What the wire looks like, for the parts of the product that make or judge documents: every element of qbXML with its
order, how often it may stand there, and the limits of its value.

It is read from `_generated/wire.json`; the engine has its own tables and needs none of this.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal

from msgspec import Struct

__all__ = ["Aggregate", "Attribute", "Element", "Group", "Leaf", "Schema", "load_schema"]


class Leaf(Struct, frozen=True, omit_defaults=True):
    """One text value: of an element without children, or of an attribute."""

    wire_type: str
    """STRTYPE, AMTTYPE, DATETYPE, ..."""
    max_length: int | None = None
    min_value: str | None = None
    max_value: str | None = None
    values: tuple[str, ...] = ()
    """The words of an enum, empty for an open value."""


class Attribute(Struct, frozen=True, omit_defaults=True):
    """An XML attribute of an aggregate or of a leaf element."""

    name: str
    leaf: Leaf
    required: bool = False


class Element(Struct, frozen=True, omit_defaults=True, tag="element", tag_field="is"):
    """One element in the content of an aggregate. Exactly one of `aggregate`, the name of one, and `leaf` is set."""

    name: str
    aggregate: str | None = None
    leaf: Leaf | None = None
    minimum: int = 1
    maximum: int | None = 1
    """None where nothing limits it."""
    attributes: tuple[Attribute, ...] = ()


class Group(Struct, frozen=True, omit_defaults=True, tag="group", tag_field="is"):
    """A sequence or a choice of elements and groups."""

    kind: Literal["sequence", "choice"]
    particles: tuple[Element | Group, ...] = ()
    minimum: int = 1
    maximum: int | None = 1


class Aggregate(Struct, frozen=True, omit_defaults=True):
    """An element with children: its attributes and its content, both in wire order."""

    content: Group
    attributes: tuple[Attribute, ...] = ()

    def elements(self) -> Iterator[Element]:
        """Every element of the content in wire order, groups opened."""
        yield from _elements(self.content)


class Schema(Struct, frozen=True):
    """The whole schema: aggregates by name, and the element every document starts with."""

    version: str
    root: str
    aggregates: dict[str, Aggregate]


def _elements(group: Group) -> Iterator[Element]:
    for particle in group.particles:
        if isinstance(particle, Element):
            yield particle
        else:
            yield from _elements(particle)


@cache
def load_schema() -> Schema:
    """The schema that this release was made from."""
    from msgspec.json import decode

    return decode(files("qbxml_core").joinpath("_generated/wire.json").read_bytes(), type=Schema)

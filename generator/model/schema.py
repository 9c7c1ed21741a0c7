"""What a qbXML schema says, as plain data: the one model between the specs and every emitter.

`generator.read.schema` reads `specs/qbxml` into it, the passes annotate it, the emitters write code from it.
Nothing here knows about files, XSD syntax or C.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

EDITIONS = ("US", "CA", "UK", "AU")
"""The editions of QuickBooks Desktop, in the order specs and tables name them."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """Facts about one text value: an element without children, or an attribute.

    `max_length` is the largest over the editions; `edition_lengths` is filled only where they differ.
    `values` are the enum values in the order of the reference, empty for an open value.
    """

    wire_type: str
    max_length: int | None = None
    edition_lengths: tuple[tuple[str, int], ...] = ()
    min_value: str | None = None
    max_value: str | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribute:
    """An XML attribute of an aggregate or of a leaf element."""

    name: str
    leaf: Leaf
    required: bool = False
    default: str | None = None
    since: str = "1.0"
    editions: tuple[str, ...] = EDITIONS


@dataclass(frozen=True, slots=True)
class Element:
    """One element in the content of an aggregate, in the place where the wire expects it.

    Exactly one of `aggregate` (the name of an `Aggregate`) and `leaf` is set. `maximum` None means unbounded.
    """

    name: str
    aggregate: str | None = None
    leaf: Leaf | None = None
    minimum: int = 1
    maximum: int | None = 1
    since: str = "1.0"
    editions: tuple[str, ...] = EDITIONS
    attributes: tuple[Attribute, ...] = ()
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A sequence or a choice of elements and groups."""

    kind: str  # "sequence" or "choice"
    particles: tuple[Element | Group, ...] = ()
    minimum: int = 1
    maximum: int | None = 1


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A complex type: its attributes in wire order and its content."""

    name: str
    content: Group
    attributes: tuple[Attribute, ...] = ()

    def elements(self) -> Iterator[Element]:
        """Every element of the content in wire order, groups opened."""
        yield from _elements(self.content)


@dataclass(slots=True)
class Schema:
    """A whole schema: aggregates by name, and the element every document starts with."""

    version: str
    aggregates: dict[str, Aggregate] = field(default_factory=dict)
    root: str = "QBXML"


def _elements(group: Group) -> Iterator[Element]:
    for particle in group.particles:
        if isinstance(particle, Element):
            yield particle
        else:
            yield from _elements(particle)

"""The tree `import-sdk` works on: every element of every message in its own place, free to be changed.

The model (`generator.model.schema`) is frozen and shares types. While the facts of several sources are brought together
nothing may be shared: `FullName` of one reference may be longer than of another. `generator.sdk.fold` finds the shared
types again when all facts are known.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model.schema import EDITIONS


@dataclass(slots=True)
class Value:
    """A text value. `facet_length`, `minimum`, `maximum` and `values` are what a validator checks.

    `limits` are the lengths the reference adds, by edition; a validator does not check them, QuickBooks does.
    """

    wire_type: str
    facet_length: int | None = None
    limits: dict[str, int] = field(default_factory=dict)
    minimum: str | None = None
    maximum: str | None = None
    values: tuple[str, ...] = ()
    later_values: dict[str, str] = field(default_factory=dict)
    """Values the SDK's schema does not have, with the version that brought them."""
    overlay_values: dict[str, str] = field(default_factory=dict)
    """Values the overlay adds, with the id of its entry."""


@dataclass(slots=True)
class Attr:
    """An attribute of an aggregate or of a text element."""

    name: str
    value: Value
    required: bool = False
    default: str | None = None
    overlay: str | None = None


@dataclass(slots=True)
class Node:
    """An element in its place. Text elements have a `value`, aggregates a `content`."""

    name: str
    value: Value | None = None
    content: Branch | None = None
    attributes: list[Attr] = field(default_factory=list)
    minimum: int = 1
    maximum: int | None = 1
    default: str | None = None
    since: str = "1.0"
    editions: tuple[str, ...] = EDITIONS
    overlay: str | None = None
    origin: object = None
    """The type this was read with, compared by identity: nodes of one origin are one type in the SDK."""

    def elements(self) -> Iterator[Node]:
        """The child elements in wire order, groups opened."""
        if self.content is not None:
            yield from self.content.elements()

    def child(self, name: str) -> Node | None:
        """The first child of this name."""
        return next((node for node in self.elements() if node.name == name), None)


@dataclass(slots=True)
class Branch:
    """A sequence or a choice."""

    kind: str
    particles: list[Node | Branch] = field(default_factory=list)
    minimum: int = 1
    maximum: int | None = 1
    overlay: str | None = None

    def elements(self) -> Iterator[Node]:
        """The elements inside in wire order, groups opened."""
        for particle in self.particles:
            if isinstance(particle, Node):
                yield particle
            else:
                yield from particle.elements()

    def remove(self, gone: list[Node]) -> None:
        """Takes elements out, and the groups that are empty then."""
        kept: list[Node | Branch] = []
        for particle in self.particles:
            if isinstance(particle, Node):
                if not any(particle is node for node in gone):
                    kept.append(particle)
            else:
                particle.remove(gone)
                if particle.particles:
                    kept.append(particle)
        self.particles = kept


def walk(node: Node, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Node]]:
    """Every element below `node` and itself, with its path from the root."""
    path = (*path, node.name)
    yield path, node
    for child in node.elements():
        yield from walk(child, path)


def find(node: Node, path: str) -> list[Node]:
    """All elements at a path of names, below `node`."""
    found = [node]
    for name in path.split("/"):
        found = [child for parent in found for child in parent.elements() if child.name == name]
    return found


def clone(node: Node) -> Node:
    """A copy that shares nothing but the origins."""
    keep = {id(below.origin): below.origin for _, below in walk(node)}
    return copy.deepcopy(node, keep)


def adopt(element: Node) -> Node:
    """A copy of an element of the reference, fit for the schema: its lengths are checked, retired elements are out."""
    copy = clone(element)
    for _, below in walk(copy):
        if below.value is not None and below.value.limits:
            below.value.facet_length = max(below.value.limits.values())
        if below.content is not None:
            below.content.remove([child for child in below.elements() if not child.editions])
    return copy


def chain(group: Branch, name: str) -> list[tuple[Branch, int]]:
    """The groups from `group` down to the first element of this name, each with the place to go on; empty if none."""
    for index, particle in enumerate(group.particles):
        if isinstance(particle, Node):
            if particle.name == name:
                return [(group, index)]
        elif below := chain(particle, name):
            return [(group, index), *below]
    return []


def insert_between(group: Branch, node: Node, after: str | None, before: str | None) -> bool:
    """Puts `node` after one element and before another; groups that hold only one of the two are not entered."""
    left = chain(group, after) if after else []
    right = chain(group, before) if before else []
    if (after and not left) or (before and not right):
        return False
    if not left and not right:
        group.particles.append(node)
        return True
    holder, index = (left or right)[0]
    for (left_group, left_index), (right_group, right_index) in zip(left, right, strict=False):
        if left_group is not right_group:
            break
        holder, index = left_group, left_index
        if left_index != right_index:
            break
    holder.particles.insert(index + 1 if left else index, node)
    return holder.kind == "sequence"

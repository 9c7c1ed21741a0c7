"""Finds the shared types in a draft and names them.

Two elements have one type when everything below them is the same, facts included. A type is called after its element;
where elements of one name differ, the type most declarations use keeps the plain name and each other is called
`Parent.Element`, after the place where it first occurs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable
from dataclasses import dataclass, field

from generator.model.problems import GeneratorError
from generator.read.draft import Attr, Branch, Node, Value

AREAS = {"Rq": "requests", "Rs": "responses"}
EVENTS = "events"
COMMON = "common"


@dataclass(slots=True)
class FoldedType:
    """One named type. `example` is the first element that has it; `areas` tell which documents reach it."""

    example: Node
    path: tuple[str, ...]
    uses: int = 0
    areas: set[str] = field(default_factory=set)
    name: str = ""


@dataclass(slots=True)
class SimpleType:
    """A named restriction of a wire type."""

    value: Value
    path: tuple[str, ...]
    uses: int = 0
    name: str = ""


@dataclass(slots=True)
class Folded:
    """All types of a draft; `type_name` and `value_name` give the name to write at a place."""

    root: Node
    types: dict[int, FoldedType] = field(default_factory=dict)
    values: dict[Hashable, SimpleType] = field(default_factory=dict)
    type_of: dict[int, int] = field(default_factory=dict)

    def type_name(self, node: Node) -> str:
        """The name of the type of an aggregate, or of a text element with attributes."""
        return self.types[self.type_of[id(node)]].name

    def value_name(self, value: Value) -> str:
        """The name of the simple type of a text value."""
        return value.wire_type if is_plain(value) else self.values[value_key(value)].name


class UnequalTypesError(GeneratorError):
    """One aggregate has two elements of one name and different types, which XSD does not allow."""


def fold(root: Node) -> Folded:
    """The named types of the draft."""
    folded = Folded(root)
    known: dict[Hashable, int] = {}
    _number(root, (), folded, known)
    _mark_areas(root, folded, None, set())
    _count(folded)
    _name_types(folded)
    _name_values(folded)
    _check_names(folded)
    return folded


def is_plain(value: Value) -> bool:
    """Whether a validator checks no more than the wire type."""
    bounded = value.wire_type == "INTTYPE" and (value.minimum or value.maximum)
    return not (value.facet_length or value.values or bounded)


def value_key(value: Value) -> Hashable:
    """What makes two simple types one."""
    bounds = (value.minimum, value.maximum) if value.wire_type == "INTTYPE" else None
    later = tuple(value.later_values.items())
    return (value.wire_type, value.facet_length, bounds, value.values, later, tuple(value.overlay_values.items()))


def _facts_key(value: Value) -> Hashable:
    return (value_key(value), tuple(value.limits.items()), value.minimum, value.maximum)


def _attribute_key(attribute: Attr) -> Hashable:
    key = _facts_key(attribute.value)
    return (attribute.name, key, attribute.required, attribute.default, attribute.overlay)


def _number(node: Node, path: tuple[str, ...], folded: Folded, known: dict[Hashable, int]) -> Hashable:
    """Gives the aggregate at `node` the number of its type; returns what makes the declaration what it is."""
    path = (*path, node.name)
    attributes = tuple(_attribute_key(attribute) for attribute in node.attributes)
    kind: Hashable
    if node.value is not None and not attributes:
        kind = _facts_key(node.value)
    else:
        if node.value is not None:
            content: Hashable = ("text", value_key(node.value))
        else:
            assert node.content is not None
            content = _branch_key(node.content, path, folded, known)
        number = known.setdefault((node.name if node.value is None else None, attributes, content), len(known))
        folded.types.setdefault(number, FoldedType(node, path))
        folded.type_of[id(node)] = number
        kind = (number, _facts_key(node.value) if node.value is not None else None)
    occurs = (node.minimum, node.maximum)
    return (node.name, kind, occurs, node.default, node.since, node.editions, node.overlay)


def _branch_key(branch: Branch, path: tuple[str, ...], folded: Folded, known: dict[Hashable, int]) -> Hashable:
    parts = tuple(
        _number(particle, path, folded, known)
        if isinstance(particle, Node)
        else _branch_key(particle, path, folded, known)
        for particle in branch.particles
    )
    return (branch.kind, branch.minimum, branch.maximum, branch.overlay, parts)


def _mark_areas(node: Node, folded: Folded, area: str | None, seen: set[tuple[int, str | None]]) -> None:
    number = folded.type_of.get(id(node))
    if number is None or (number, area) in seen:
        return
    seen.add((number, area))
    if area:
        folded.types[number].areas.add(area)
    for child in node.elements():
        below = AREAS.get(child.name[-2:], EVENTS) if area is None and node is folded.root else area
        _mark_areas(child, folded, below, seen)


def _count(folded: Folded) -> None:
    """Counts the declarations that use each type: one for each place in another type."""
    for folded_type in folded.types.values():
        for attribute in folded_type.example.attributes:
            _use_value(folded, attribute.value, (*folded_type.path, attribute.name))
        if folded_type.example.value is not None:
            _use_value(folded, folded_type.example.value, folded_type.path)
        for child in folded_type.example.elements():
            number = folded.type_of.get(id(child))
            if number is not None:
                folded.types[number].uses += 1
            else:
                assert child.value is not None
                _use_value(folded, child.value, (*folded_type.path, child.name))


def _use_value(folded: Folded, value: Value, path: tuple[str, ...]) -> None:
    if not is_plain(value):
        folded.values.setdefault(value_key(value), SimpleType(value, path)).uses += 1


def _name_types(folded: Folded) -> None:
    texts = [kind for kind in folded.types.values() if kind.example.value is not None]
    for kind in texts:
        assert kind.example.value is not None
        names = [attribute.name for attribute in kind.example.attributes]
        kind.name = ".".join([facet_name(kind.example.value) or kind.example.value.wire_type, *names])
    _name([kind for kind in folded.types.values() if kind.example.value is None], "")


def _name_values(folded: Folded) -> None:
    words: list[SimpleType] = []
    for kind in folded.values.values():
        kind.name = facet_name(kind.value) or ""
        if not kind.name:
            words.append(kind)
    _name(words, "ENUMTYPE.")


def facet_name(value: Value) -> str | None:
    """`STRTYPE.41`, `INTTYPE.1-31`; None for a type that is a list of words."""
    if value.values:
        return None
    if value.wire_type == "INTTYPE":
        return f"{value.wire_type}.{value.minimum or ''}-{value.maximum or ''}"
    return f"{value.wire_type}.{value.facet_length}" if value.facet_length else None


def _name(kinds: list[FoldedType] | list[SimpleType], prefix: str) -> None:
    """Plain names to the most used, then longer and longer ends of the first path."""
    by_element: dict[str, list[FoldedType | SimpleType]] = defaultdict(list)
    for kind in kinds:
        by_element[kind.path[-1]].append(kind)
    taken: set[str] = set()
    for element, same in by_element.items():
        most = max(same, key=lambda kind: kind.uses)
        most.name = prefix + element
        taken.add(most.name)
    for kind in (kind for same in by_element.values() for kind in same if not kind.name):
        names = (prefix + ".".join(kind.path[-length:]) for length in range(2, len(kind.path) + 1))
        kind.name = next(name for name in names if name not in taken)
        taken.add(kind.name)


def _check_names(folded: Folded) -> None:
    problems = []
    for kind in folded.types.values():
        types: dict[str, Counter[str]] = defaultdict(Counter)
        for child in kind.example.elements():
            number = folded.type_of.get(id(child))
            assert number is not None or child.value is not None
            name = folded.types[number].name if number is not None else folded.value_name(child.value)  # type: ignore[arg-type]
            types[child.name][name] += 1
        problems += [f"{kind.name}: {name} is {' and '.join(found)}" for name, found in types.items() if len(found) > 1]
    if problems:
        raise UnequalTypesError("\n".join(problems))

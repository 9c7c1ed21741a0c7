"""Which parameters exclude each other: the choices of the schema, told in JSON names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.requests import Choice, Need, Param, Path
from generator.model.schema import Aggregate, Element, Group, Schema


@dataclass(frozen=True, slots=True)
class _Place:
    name: str
    path: Path


def choices(schema: Schema, aggregate: Aggregate, params: tuple[Param, ...]) -> tuple[Choice, ...]:
    """The choices among parameters that are written below `aggregate`, and those that want the same place."""
    places = [_Place(each.json_name, each.path) for each in params if each.path]
    found = list(_in_group(schema, aggregate.content, places, needed=True))
    found += _same_place(params)
    return tuple(dict.fromkeys(found))


def needs(schema: Schema, aggregate: Aggregate, params: tuple[Param, ...]) -> tuple[Need, ...]:
    """What must be there as soon as something else of an optional group is."""
    places = [_Place(each.json_name, each.path) for each in params if each.path]
    return tuple(dict.fromkeys(_needs_in(schema, aggregate.content, places, conditional=False)))


def is_required(aggregate: Aggregate, name: str) -> bool:
    """Whether the content must have the element, whatever else it has."""
    return _requires(aggregate.content, name)


def _requires(group: Group, name: str) -> bool:
    if group.minimum == 0:
        return False
    inside = [
        each.name == name and each.minimum > 0 if isinstance(each, Element) else _requires(each, name)
        for each in group.particles
    ]
    return all(inside) and bool(inside) if group.kind == "choice" else any(inside)


def _same_place(params: tuple[Param, ...]) -> Iterator[Choice]:
    by_path: dict[Path, list[str]] = {}
    for param in params:
        if not param.path:
            continue
        by_path.setdefault(param.path, []).append(param.json_name)
    for names in by_path.values():
        if len(names) > 1:
            yield Choice(tuple((name,) for name in names))


def _in_group(schema: Schema, group: Group, places: list[_Place], needed: bool) -> Iterator[Choice]:
    needed = needed and group.minimum > 0
    if group.maximum != 1:
        if needed and group.kind == "choice":
            rows = tuple(dict.fromkeys(tuple(_below(each, places)) for each in group.particles))
            if len([each for each in rows if each]) > 1:
                yield Choice(tuple(each for each in rows if each), required=True, exclusive=False)
        return
    if group.kind == "choice":
        branches = [tuple(_below(each, places)) for each in group.particles]
        live = tuple(dict.fromkeys(each for each in branches if each))
        if len(live) > 1:
            yield Choice(live, required=needed and len(live) == len(set(branches)) and _is_needed(group))
    for particle in group.particles:
        inner = needed and group.kind == "sequence"
        if isinstance(particle, Group):
            yield from _in_group(schema, particle, places, inner)
        elif particle.aggregate and particle.maximum == 1:
            below = _inside(particle, places)
            if len(below) > 1:
                content = schema.aggregates[particle.aggregate].content
                yield from _in_group(schema, content, below, inner and particle.minimum > 0)


def _is_needed(group: Group) -> bool:
    """Whether no branch can be empty."""
    return all(
        each.minimum > 0 and (isinstance(each, Element) or any(map(_has_required, each.particles)))
        for each in group.particles
    )


def _has_required(particle: Element | Group) -> bool:
    if particle.minimum == 0:
        return False
    if isinstance(particle, Element):
        return True
    inside = map(_has_required, particle.particles)
    return all(inside) if particle.kind == "choice" else any(inside)


def _needs_in(schema: Schema, group: Group, places: list[_Place], conditional: bool) -> Iterator[Need]:
    conditional = conditional or group.minimum == 0
    if conditional and group.kind == "sequence":
        required = tuple(_required_in(schema, group, places))
        given = tuple(dict.fromkeys(_below(group, places)))
        if required and len(given) > 1:
            yield Need(given, required)
    for particle in group.particles:
        if isinstance(particle, Group):
            yield from _needs_in(schema, particle, places, group.kind == "choice")
        elif particle.aggregate and particle.maximum == 1:
            below = _inside(particle, places)
            if below:
                content = schema.aggregates[particle.aggregate].content
                optional = group.kind == "choice" or particle.minimum == 0
                yield from _needs_in(schema, content, below, optional)


def _required_in(schema: Schema, group: Group, places: list[_Place]) -> Iterator[str]:
    """The parameters of what a sequence cannot be without."""
    for particle in group.particles:
        if particle.minimum == 0:
            continue
        if isinstance(particle, Group):
            if particle.kind == "sequence":
                yield from _required_in(schema, particle, places)
            continue
        own = [each.name for each in places if each.path[0] == particle.name]
        whole = [each.name for each in places if each.path == (particle.name,)]
        if len(own) == 1 and (whole or particle.name.endswith("Ref")):
            yield own[0]
        elif particle.aggregate and not whole:
            yield from _required_in(schema, schema.aggregates[particle.aggregate].content, _inside(particle, places))


def _inside(element: Element, places: list[_Place]) -> list[_Place]:
    return [_Place(each.name, each.path[1:]) for each in places if each.path[0] == element.name and len(each.path) > 1]


def _below(particle: Element | Group, places: list[_Place]) -> Iterator[str]:
    names = {particle.name} if isinstance(particle, Element) else _names(particle)
    yield from (each.name for each in places if each.path and each.path[0] in names)


def _names(group: Group) -> set[str]:
    found: set[str] = set()
    for each in group.particles:
        found |= {each.name} if isinstance(each, Element) else _names(each)
    return found

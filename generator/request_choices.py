"""Which parameters exclude each other: the choices of the schema, told in JSON names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Aggregate, Element, Group, Schema
from generator.request_model import Choice, Param, Path


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
            below = [
                _Place(each.name, each.path[1:])
                for each in places
                if each.path[0] == particle.name and len(each.path) > 1
            ]
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


def _below(particle: Element | Group, places: list[_Place]) -> Iterator[str]:
    names = {particle.name} if isinstance(particle, Element) else _names(particle)
    yield from (each.name for each in places if each.path and each.path[0] in names)


def _names(group: Group) -> set[str]:
    found: set[str] = set()
    for each in group.particles:
        found |= {each.name} if isinstance(each, Element) else _names(each)
    return found

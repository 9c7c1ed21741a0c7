"""From the schema to the engine's view of it, in small ordered passes.

`table_types(schema)` runs them all:

1. `reachable`    which aggregates the root reaches, breadth first: the order of the types
2. `merge_rows`   one row for each element name of an aggregate, in the order the wire wants
3. `mark_groups`  which rows stand side by side: elements of different names in one repeating group
4. `mark_streams` which types are too long to hold, which are messages, which elements are records
5. `validate`     what the engine relies on

`parent_hints(types)` says where an element belongs whose surroundings are lost.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model.schema import Aggregate, Attribute, Element, Group, Schema

NAME_LIMIT = 48
"""The engine loads names in blocks, at most 64 bytes behind the last position of the input, marks included."""


@dataclass(slots=True)
class Row:
    """One element name inside a type."""

    element: Element
    repeats: bool
    flags: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        return self.element.name


@dataclass(slots=True)
class TableType:
    """One aggregate as the engine reads it."""

    name: str
    attributes: tuple[Attribute, ...]
    rows: list[Row]
    flags: set[str] = field(default_factory=set)


def table_types(schema: Schema) -> list[TableType]:
    """The engine's types in table order, the root's first. Raises ValueError naming all it cannot express."""
    types = [TableType(aggregate.name, aggregate.attributes, merge_rows(aggregate)) for aggregate in reachable(schema)]
    by_name = {each.name: each for each in types}
    for each in types:
        mark_groups(each, schema.aggregates[each.name])
    mark_streams(types[0], by_name)
    validate(types)
    return types


def reachable(schema: Schema) -> list[Aggregate]:
    """Every aggregate the root reaches, breadth first in wire order."""
    root = schema.aggregates[schema.root]
    found = {root.name: root}
    queue = [root]
    for aggregate in queue:
        for element in aggregate.elements():
            if element.aggregate is not None and element.aggregate not in found:
                found[element.aggregate] = schema.aggregates[element.aggregate]
                queue.append(schema.aggregates[element.aggregate])
    return list(found.values())


def merge_rows(aggregate: Aggregate) -> list[Row]:
    """One row a name, in wire order.

    A name may stand in several branches of a choice; its place is one that suits all branches where there is one.
    """
    first: dict[str, Element] = {}
    for element in aggregate.elements():
        first.setdefault(element.name, element)
    before: dict[str, set[str]] = {name: set() for name in first}
    _collect_order(aggregate.content, before)
    ordered: list[str] = []
    waiting = dict.fromkeys(first)
    while waiting:
        ready = next((name for name in waiting if before[name].isdisjoint(waiting)), next(iter(waiting)))
        del waiting[ready]
        ordered.append(ready)
    most = _most(aggregate.content)
    return [Row(first[name], repeats=most[name] > 1) for name in ordered]


def mark_groups(table_type: TableType, aggregate: Aggregate) -> None:
    """Flags rows that repeat, and those that repeat beside other names."""
    places = {row.name: index for index, row in enumerate(table_type.rows)}
    for row in table_type.rows:
        if row.repeats:
            row.flags.add("REPEATS")
    for names in _repeating_groups(aggregate.content):
        rows = sorted(places[name] for name in names)
        if len(rows) < 2 or rows != list(range(rows[0], rows[0] + len(rows))):
            continue
        for index in rows:
            table_type.rows[index].flags.add("SIDE_BY_SIDE")
        table_type.rows[rows[0]].flags.add("GROUP_START")


def mark_streams(root: TableType, types: dict[str, TableType]) -> None:
    """Flags the types that records stream through, the messages, and the records themselves."""
    root.flags.add("STREAM")
    for row in root.rows:
        message_set = types[row.element.aggregate or ""]
        message_set.flags.add("STREAM")
        if row.name == "QBXMLEvents":
            message_set.flags.add("MESSAGE")
            for event in message_set.rows:
                event.flags.add("RECORD")
            continue
        for message_row in message_set.rows:
            message = types[message_row.element.aggregate or ""]
            message.flags.add("MESSAGE")
            if message_row.name.endswith("Rq"):
                message.flags.add("REQUEST")
            if not message_row.name.endswith("Rs") or not _holds_records(message, types):
                message_row.flags.add("RECORD")


def validate(types: list[TableType]) -> None:
    """Raises ValueError for names too long for the engine's blocks and for sizes its tables cannot count."""
    problems = [
        f"{each.name}.{row.name}: name is longer than {NAME_LIMIT}"
        for each in types
        for row in each.rows
        if len(row.name) > NAME_LIMIT
    ]
    if len(types) >= 0xFFFF:
        problems.append(f"{len(types)} types do not fit in 16 bits")
    if problems:
        raise ValueError("\n".join(problems))


@dataclass(frozen=True, slots=True)
class Place:
    """The row of an element in a type."""

    type: TableType
    index: int

    @property
    def row(self) -> Row:
        return self.type.rows[self.index]


@dataclass(frozen=True, slots=True)
class ParentHint:
    """Where a container or record belongs. `parent` is the container around it, None for the root."""

    place: Place
    parent: Place | None


def parent_hints(types: list[TableType]) -> dict[str, ParentHint]:
    """The likely parent of every name that only containers and records have.

    Of several containers that know a record it is the one in which it repeats, then the one with the most kinds of
    records, then the first. Names that occur inside records as well have none: such an element may be part of a record.
    """
    by_name = {each.name: each for each in types}
    inside = _names_inside(types, by_name)
    hints: dict[str, ParentHint] = {}
    containers: list[tuple[TableType, Place | None]] = [(types[0], None)]
    while containers:
        best: dict[str, tuple[tuple[bool, int], ParentHint]] = {}
        for container, parent in containers:
            width = sum("RECORD" in row.flags for row in container.rows)
            for index, row in enumerate(container.rows):
                child = by_name[row.element.aggregate] if row.element.aggregate else None
                if row.name in hints or row.name in inside:
                    continue
                if "RECORD" not in row.flags and not (child and "STREAM" in child.flags):
                    continue
                rank = "REPEATS" in row.flags, width
                if row.name not in best or rank > best[row.name][0]:
                    best[row.name] = rank, ParentHint(Place(container, index), parent)
        hints |= {name: hint for name, (_, hint) in best.items()}
        opened = [hint.place for _, hint in best.values()]
        children = [(by_name[place.row.element.aggregate or ""], place) for place in opened]
        containers = [(child, place) for child, place in children if "STREAM" in child.flags]
    return hints


def container_names(types: list[TableType]) -> dict[str, Place]:
    """Every name that occurs in a container, with the first row that has it."""
    places: dict[str, Place] = {}
    for each in types:
        for index, row in enumerate(each.rows if "STREAM" in each.flags else ()):
            places.setdefault(row.name, Place(each, index))
    return places


def _names_inside(types: list[TableType], by_name: dict[str, TableType]) -> set[str]:
    """The names in everything that is no container."""
    waiting = [
        by_name[row.element.aggregate]
        for each in types
        if "STREAM" in each.flags
        for row in each.rows
        if row.element.aggregate and "STREAM" not in by_name[row.element.aggregate].flags
    ]
    names: set[str] = set()
    seen: set[str] = set()
    while waiting:
        each = waiting.pop()
        if each.name not in seen:
            seen.add(each.name)
            names |= {row.name for row in each.rows}
            waiting += [by_name[row.element.aggregate] for row in each.rows if row.element.aggregate]
    return names


def _holds_records(message: TableType, types: dict[str, TableType]) -> bool:
    """Marks the records of a response; False when the response is a record itself (deletions, status only)."""
    returned = [row for row in message.rows if row.name.endswith("Ret") and row.element.aggregate]
    if not returned:
        return False
    message.flags.add("STREAM")
    for row in returned:
        if row.name != "ReportRet":
            row.flags.add("RECORD")
            continue
        report = types[row.element.aggregate or ""]
        message.flags.add("REPORT")
        report.flags |= {"STREAM", "REPORT"}
        for part in report.rows:
            if part.name == "ColDesc":
                types[part.element.aggregate or ""].flags.add("COLUMN")
            if part.name == "ReportData":
                data = types[part.element.aggregate or ""]
                data.flags.add("STREAM")
                for data_row in data.rows:
                    data_row.flags.add("RECORD")
                    for cell in types[data_row.element.aggregate or ""].rows:
                        if cell.name == "ColData":
                            types[cell.element.aggregate or ""].flags.add("CELL")
    return True


def _names(group: Group) -> Iterator[str]:
    for particle in group.particles:
        if isinstance(particle, Element):
            yield particle.name
        else:
            yield from _names(particle)


def _collect_order(group: Group, before: dict[str, set[str]]) -> None:
    """Notes for each name what a sequence puts before it."""
    earlier: set[str] = set()
    for particle in group.particles:
        names = {particle.name} if isinstance(particle, Element) else set(_names(particle))
        if group.kind == "sequence":
            for name in names:
                before[name] |= earlier - {name}  # so that no name waits for itself
            earlier |= names
        if isinstance(particle, Group):
            _collect_order(particle, before)


def _most(particle: Element | Group) -> dict[str, float]:
    """How often each name can occur at most."""
    limit = math.inf if particle.maximum is None else particle.maximum
    if isinstance(particle, Element):
        return {particle.name: limit}
    counts: dict[str, float] = {}
    for part in particle.particles:
        for name, count in _most(part).items():
            before = counts.get(name, 0)
            counts[name] = before + count if particle.kind == "sequence" else max(before, count)
    return {name: count * limit if count else 0 for name, count in counts.items()}


def _repeating_groups(group: Group) -> Iterator[set[str]]:
    """The names of each outermost group that may repeat."""
    if group.maximum is None or group.maximum > 1:
        yield set(_names(group))
        return
    for particle in group.particles:
        if isinstance(particle, Group):
            yield from _repeating_groups(particle)

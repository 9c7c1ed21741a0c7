"""The children of an object of the native shape, in the order of the document or of the schema.

The keys of a JSON object are in no order, so only three things count: the schema, which tells the order of all it
knows; `#order`, where a document had another one or where elements stand side by side; and `#late`, what came out of
order at a level. Elements the schema does not know stay behind the key they follow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Protocol, TypeAlias, TypeVar

from ..errors import printable

__all__ = ["Child", "Place", "document_order", "misplaced", "schema_order"]


SUGGESTED = 100
"""Names among which the nearest to a wrong one is looked for; there are as many as a caller likes."""


class Place(Protocol):
    """What is needed of a row here; the engine has its own rows."""

    @property
    def place(self) -> int:
        """Ascending in schema order."""

    @property
    def side_by_side(self) -> bool:
        """Whether it shares its place with others."""


PlaceT = TypeVar("PlaceT", bound=Place)

Child: TypeAlias = "tuple[str, PlaceT | None, int, Any]"
"""Name, row (None if the schema has none), position in its list or -1, value."""


def schema_order(value: Mapping[str, Any], rows: Mapping[str, PlaceT]) -> list[Child[PlaceT]]:
    """The children as the schema wants them; `#order` counts among elements that stand side by side."""
    children, ascending = _by_key(value, rows)
    for late in _late(value):
        children += _by_key(late, rows)[0]
        ascending = False
    if not ascending:
        children.sort(key=lambda child: -1 if child[1] is None else child[1].place)
    order = [name for name in _order(value) if (row := rows.get(name)) is not None and row.side_by_side]
    return _reordered(children, order) if order else children


def document_order(value: Mapping[str, Any], rows: Mapping[str, PlaceT]) -> list[Child[PlaceT]]:
    """The children as they stood in the document that the object was read from."""
    children, ascending = _by_key(value, rows)
    if not ascending:
        children = _placed(children)
    order = _order(value)
    if order:
        children = _reordered(children, order)
    for late in _late(value):
        children += _by_key(late, rows)[0]
    return children


def misplaced(value: Mapping[str, Any], children: Sequence[Child[Any]]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """What `#order` and `#late` say that is nowhere in the children: code, key and details of each problem.

    A name may stand in `#order` more often than among the children: nothing is lost, and a line is soon taken out.
    """
    late, order = value.get("#late"), value.get("#order")
    if late is None and order is None:
        return
    if late is not None and not (isinstance(late, list) and all(isinstance(each, Mapping) for each in late)):
        yield "wrong_type", "#late", {"expected": "a list of objects", "value": late}
    for each in _late(value):
        for name in each:
            if not isinstance(name, str) or name[:1] in ("@", "#"):
                yield "unknown_element", "#late", {"key": name, "known": ()}
    if order is not None and not (isinstance(order, list) and all(isinstance(name, str) for name in order)):
        yield "wrong_type", "#order", {"expected": "a list of names", "value": order}
    names = {name: None for name, _, _, _ in children}
    known = tuple(map(printable, islice(names, SUGGESTED)))
    for name in dict.fromkeys(_order(value)):
        if name not in names:
            yield "unknown_element", "#order", {"key": name, "known": known}


def _by_key(value: Mapping[str, Any], rows: Mapping[str, PlaceT]) -> tuple[list[Child[PlaceT]], bool]:
    """The children as the keys come, and whether that is schema order."""
    children: list[Child[PlaceT]] = []
    ascending = True
    last = -1
    for name, child in value.items():
        if type(name) is not str:
            continue
        row = rows.get(name)
        if row is None:
            if name[:1] in ("@", "#"):
                continue
        elif row.place < last:
            ascending = False
        else:
            last = row.place
        if isinstance(child, list):
            children += [(name, row, index, each) for index, each in enumerate(child)]
        else:
            children.append((name, row, -1, child))
    return children, ascending


def _placed(children: list[Child[PlaceT]]) -> list[Child[PlaceT]]:
    """In schema order, what the schema does not know behind what it follows."""
    places = []
    place = -1
    for _, row, _, _ in children:
        place = place if row is None else row.place
        places.append(place)
    return [child for _, child in sorted(zip(places, children, strict=True), key=lambda pair: pair[0])]


def _reordered(children: list[Child[PlaceT]], order: list[str]) -> list[Child[PlaceT]]:
    """The children whose names `order` tells, in that order, in the places that those have together."""
    named: dict[str, list[Child[PlaceT]]] = {name: [] for name in order}
    for child in children:
        if child[0] in named:
            named[child[0]].append(child)
    waiting = {name: iter(found) for name, found in named.items()}
    told = [child for name in order for child in islice(waiting[name], 1)]
    told += [child for rest in waiting.values() for child in rest]  # those `order` does not count
    following = iter(told)
    return [next(following) if child[0] in named else child for child in children]


def _order(value: Mapping[str, Any]) -> list[str]:
    order = value.get("#order")
    return [name for name in order if isinstance(name, str)] if isinstance(order, list) else []


def _late(value: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    late = value.get("#late")
    return [each for each in late if isinstance(each, Mapping)] if isinstance(late, list) else []

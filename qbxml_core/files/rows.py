"""Records of the api shape as rows of tables: plain values, in the order of the columns.

A row has what JSON has: decimals and dates are texts, a time is the text of what the clock showed and the minutes of
its offset from UTC.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Any, TypeAlias

from .tables import Column, Table, tables_of

__all__ = ["Row", "RowMaker"]

Row: TypeAlias = tuple[Any, ...]

_Object: TypeAlias = dict[str, Any]


class RowMaker:
    """Makes the rows of records of one kind."""

    def __init__(self, record: str, tables: Sequence[Table] | None = None) -> None:
        """With `tables`, only rows of those; they are tables of that kind of record."""
        self._records = 0
        wanted = tables_of(record) if tables is None else tables
        self._makers = [(table, _ListRows(table) if table.paths else _MainRows(table)) for table in wanted]

    def rows(self, record: _Object, origin: Row = ()) -> Iterator[tuple[Table, list[Row]]]:
        """The rows of a record, as the JSON of the api shape has it, table by table.

        Args:
            record: The record.
            origin: The values of the columns of `ORIGIN`, where the tables have them.
        """
        self._records += 1
        for table, maker in self._makers:
            yield table, maker.rows(record, self._records, origin)


class _MainRows:
    def __init__(self, table: Table) -> None:
        self._numbered = any(column.role == "position" for column in table.columns)
        self._values = _values(table)

    def rows(self, record: _Object, number: int, origin: Row) -> list[Row]:
        start = [*origin, number] if self._numbered else [*origin]
        self._values(record, start)
        return [tuple(start)]


class _ListRows:
    def __init__(self, table: Table) -> None:
        keys = [column for column in table.columns if column.role in ("key", "number")]
        self._key = keys[0].role == "key"
        self._grouped = any(column.role == "group" for column in table.columns)
        self._with_id = {column.level for column in keys if column.role == "key"}
        direct, *grouped = table.paths
        self._groups = grouped[0][0] if grouped else None
        self._steps = direct
        self._values = _values(table)

    def rows(self, record: _Object, number: int, origin: Row) -> list[Row]:
        found: list[Row] = []
        self._add(record, 0, (*origin, record["id"] if self._key else number), found)
        return found

    def _add(self, owner: _Object, level: int, keys: Row, found: list[Row]) -> None:
        last = level == len(self._steps) - 1
        for position, (group, item) in enumerate(self._items(owner, level), 1):
            if last:
                start = [*keys, group, position] if self._grouped else [*keys, position]
                self._values(item, start)
                found.append(tuple(start))
            else:
                own = (item["id"], position) if level + 1 in self._with_id else (position,)
                self._add(item, level + 1, (*keys, *own), found)

    def _items(self, owner: _Object, level: int) -> Iterator[tuple[Any, Any]]:
        """The items of a list, and the ID of the group that each is in."""
        for item in _at(owner, self._steps[level]):
            yield None, item
        if level == 0 and self._groups:
            for group in _at(owner, self._groups):
                for item in _at(group, self._steps[0]):
                    yield group["id"], item


def _at(owner: _Object, step: tuple[str, ...]) -> Sequence[Any]:
    """The list at the end of a step; nothing where a struct on the way is not there."""
    at: Any = owner
    for key in step:
        at = at[key]
        if at is None:
            return ()
    items: Sequence[Any] = at
    return items


def _values(table: Table) -> Callable[[Any, list[Any]], None]:
    """What appends the values of an item to a row."""
    columns = [column for column in table.columns if column.role in ("value", "offset")]
    if columns and not columns[0].path:
        return lambda item, row: row.append(item)
    return _appender(columns, 0)


def _appender(columns: Sequence[Column], depth: int) -> Callable[[Any, list[Any]], None]:
    """Appends the values of columns that share the keys up to `depth`."""
    steps: list[tuple[str, Callable[[Any, list[Any]], None] | None, int]] = []
    at = 0
    while at < len(columns):
        key = columns[at].path[depth]
        end = at
        while end < len(columns) and columns[end].path[depth] == key:
            end += 1
        inner: Callable[[Any, list[Any]], None] | None = None
        if len(columns[at].path) > depth + 1:
            inner = _appender(columns[at:end], depth + 1)
        elif columns[at].type == "timestamp":
            inner = _append_time
        steps.append((key, inner, end - at))
        at = end
    if all(inner is None for _, inner, _ in steps) and len(steps) > 1:
        get = itemgetter(*(key for key, _, _ in steps))
        return lambda item, row: row.extend(get(item))

    def append(item: Any, row: list[Any]) -> None:
        for key, inner, width in steps:
            value = item[key]
            if inner is None:
                row.append(value)
            elif value is None:
                row.extend((None,) * width)
            else:
                inner(value, row)

    return append


def _append_time(text: str, row: list[Any]) -> None:
    """`2026-01-31T10:00:00-08:00` as the time and -480; without an offset as the time and None."""
    time, offset = text, None
    if text[-6:-5] in ("+", "-") and text[-3] == ":":
        time = text[:-6]
        offset = (int(text[-5:-3]) * 60 + int(text[-2:])) * (-1 if text[-6] == "-" else 1)
    elif text[-1:] == "Z":
        time, offset = text[:-1], 0
    row.append(time)
    row.append(offset)

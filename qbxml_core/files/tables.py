"""Which tables records make: a main table of each kind of record, and one of each list in it.

    invoices            a row of each invoice; structs such as the customer or an address are columns, `customer_id`
    invoice_lines       its lines, those in groups too, with `invoice_id`, `group_id` and `position`
    invoice_line_groups, invoice_linked_transactions, invoice_custom_fields, invoice_line_custom_fields

All of it is computed from the mapping, so that tables have the same columns whatever is in a document. Every list table
has the keys of what it belongs to: `invoice_id`, and of lists in lists also `line_id` and `line_position`. `position`
counts the items that belong to the same one from 1, first those outside of groups, then those of group after group. A
record without an ID has a `position`, too: its number among all that were read.
Times are two columns: what the clock of QuickBooks showed, and its offset from UTC, which QuickBooks often gets wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..errors import OptionError
from ..facts.mapping_reference import reference
from ..facts.nearest import did_you_mean

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = [
    "DECIMAL",
    "ORIGIN",
    "Column",
    "ColumnType",
    "Table",
    "arrow_schema_of",
    "has_tables",
    "table_named",
    "tables_named",
    "tables_of",
]

ColumnType: TypeAlias = Literal["string", "boolean", "integer", "float", "decimal", "date", "timestamp"]

ColumnRole: TypeAlias = Literal["value", "offset", "key", "number", "group", "position", "origin"]
"""Where the values of a column come from; see `Column.role`."""

DECIMAL = 20, 5
"""Digits of a decimal in all and behind the point: QuickBooks writes no more than five."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    name: str
    type: ColumnType
    role: ColumnRole = "value"
    """`value`: the value at `path`. `offset`: the offset of the time at `path` from UTC, in minutes. `key`: the value
    at `path` of the object at `level`. `number`: the position of the object at `level` in its own table. `group`: the
    ID of the group that the item is in, if it is in one. `position`: the position of the row itself. `origin`: where
    the record was read."""
    path: tuple[str, ...] = ()
    """Keys in the JSON of the item; empty for an item that is a value itself."""
    level: int = 0
    """Of keys: 0 is the record, 1 the item of a list in it, and so on. A group is no level of its own."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: what it is called, where its rows are and which columns they have."""

    name: str
    """`invoice_lines`."""
    record: str
    """The object of the records, `qbd_invoice`."""
    object: str | None
    """The object of the rows, `qbd_invoice_line`; None where a row is a single value."""
    paths: tuple[tuple[tuple[str, ...], ...], ...]
    """Where the rows are in a record: of each step, the keys down to a list. Empty for a main table. A second path
    leads to the same list inside groups: `(("lines",),)` and `(("lineGroups",), ("lines",))`."""
    columns: tuple[Column, ...]

    @property
    def is_main(self) -> bool:
        """Whether a row is a whole record."""
        return not self.paths


ORIGIN = (
    Column("_file", "string", "origin"),
    Column("_message", "string", "origin"),
    Column("_request_id", "string", "origin"),
    Column("_offset", "integer", "origin"),
)
"""Columns that say where a row was read: file, message, request ID, and the byte of the record in the document."""


def tables_of(record: str, *, origin: bool = False) -> tuple[Table, ...]:
    """The tables of an object that is a record, `qbd_invoice`: its main table first, then its lists.

    Args:
        record: The object.
        origin: Whether the tables have the columns of `ORIGIN`, in front of all others.
    """
    tables = _tables_of(record)
    if not origin:
        return tables
    return tuple(
        Table(table.name, table.record, table.object, table.paths, (*ORIGIN, *table.columns)) for table in tables
    )


def has_tables(name: str) -> bool:
    """Whether an object can be a record, and so has tables. Reports have other columns each, and have none yet."""
    return name in _records() and name != "qbd_report"


def tables_named(name: str) -> tuple[Table, ...]:
    """The tables that a name means: of a resource (`invoices`, `items`) or an object (`qbd_invoice`) all of them, of a
    list (`invoice_lines`) its own.

    Raises:
        OptionError: There is no resource, object or table of that name.
    """
    known = reference()
    if name in known["resources"]:
        records = dict.fromkeys(known["resources"][name]["records"].values())
        return tuple(table for record in records for table in tables_of(record))
    if name in _records():
        return tables_of(name)
    if name not in _by_name():
        near = did_you_mean(name, [*known["resources"], *_by_name()])
        raise OptionError(f"no resource and no table is called {name!r}{near}")
    return (_by_name()[name],)


def table_named(name: str) -> Table:
    """The one table that a name means: of a resource or an object its main table.

    Raises:
        OptionError: There is none of that name, or the resource has records of several kinds.
    """
    main = [table for table in tables_named(name) if table.is_main]
    if len(main) > 1:
        names = ", ".join(table.name for table in main)
        raise OptionError(f"{name} are records of several kinds; name one of their tables: {names}")
    return main[0] if main else tables_named(name)[0]


def arrow_schema_of(table: Table, *, utc: bool = False) -> pa.Schema:
    """The Arrow schema of a table; with `utc`, times are instants."""
    import pyarrow as pa

    types = {
        "string": pa.string(),
        "boolean": pa.bool_(),
        "integer": pa.int64(),
        "float": pa.float64(),
        "decimal": pa.decimal128(*DECIMAL),
        "date": pa.date32(),
        "timestamp": pa.timestamp("us", "UTC" if utc else None),
    }
    metadata = {"qbxml.table": table.name, "qbxml.object": table.object or table.record}
    return pa.schema([pa.field(column.name, types[column.type]) for column in table.columns], metadata=metadata)


# --- how tables come from the mapping


_GROUPED = ("lines", "itemLines")
"""Lists that also stand in groups of them: `lineGroups[].lines` are rows of the same table as `lines`."""


@dataclass(frozen=True, slots=True)
class _List:
    """A list in a record: the steps to it, and what its items are."""

    steps: tuple[tuple[str, ...], ...]
    type: str
    facts: dict[str, Any]

    @property
    def name(self) -> str:
        """What the table is called behind the name of its record."""
        inner = [snake_name("_".join(step))[:-1] for step in self.steps[:-1]]
        return "_".join([*inner, snake_name("_".join(self.steps[-1]))])


@cache
def _records() -> dict[str, str]:
    """The objects that can be records, and the names of their main tables.

    Besides those of resources these are answers without an object in them, such as that of a deletion, and events.
    """
    known = reference()
    names = {
        name: f"{_singular(name)}s"
        for name, facts in known["objects"].items()
        if any(wire.endswith(("Rs", "Event", "DelRet")) for wire in facts["wire"])
    }
    for resource, facts in known["resources"].items():
        for record in dict.fromkeys(facts["records"].values()):
            if len(facts["records"]) == 1:
                names[record] = resource
    return names


@cache
def _by_name() -> dict[str, Table]:
    """Every table by its name."""
    return {table.name: table for record in _records() for table in tables_of(record)}


@cache
def _tables_of(record: str) -> tuple[Table, ...]:
    singular = _singular(record)
    lists = list(_lists_in(record))
    has_id = "id" in reference()["objects"][record]["fields"]
    keys = [] if has_id or not lists else [Column("position", "integer", "position")]
    tables = [Table(_records()[record], record, record, (), (*keys, *_columns(record)))]
    key = Column(f"{singular}_id", "string", "key", ("id",)) if has_id else None
    for found in lists:
        grouped = [one.steps for one in lists if _is_group_of(one, found)]
        if any(_is_group_of(found, one) for one in lists):
            continue  # its rows stand in the table of those outside groups
        columns = [key or Column(f"{singular}_position", "integer", "number")]
        columns += _keys_between(record, found, singular)
        if grouped and len(found.steps) == 1:
            columns.append(Column("group_id", "string", "group", ("id",)))
        columns.append(Column("position", "integer", "position"))
        name = found.name if found.name.startswith(f"{singular}_") else f"{singular}_{found.name}"
        object_ = found.type if found.type in reference()["objects"] else None
        columns += _columns(object_) if object_ else [Column("value", *_typed(found.facts))]
        tables.append(Table(name, record, object_, (found.steps, *grouped), tuple(columns)))
    return tuple(tables)


def _is_group_of(inner: _List, outer: _List) -> bool:
    """Whether a list is another one in groups: `lineGroups[].lines` of `lines`, and so what is in their items."""
    if inner.type != outer.type or len(inner.steps) != len(outer.steps) + 1:
        return False
    head, *rest = inner.steps
    return tuple(rest) == outer.steps and outer.steps[0][-1] in _GROUPED and "roup" in head[-1]


def _keys_between(record: str, found: _List, singular: str) -> Iterator[Column]:
    """The keys of the items that a list in lists belongs to."""
    at = record
    for level, step in enumerate(found.steps[:-1], 1):
        at = _type_at(at, step).strip("[]")
        prefix = snake_name("_".join(step))[:-1].removeprefix(f"{singular}_")
        if "id" in reference()["objects"][at]["fields"]:
            yield Column(f"{prefix}_id", "string", "key", ("id",), level)
        yield Column(f"{prefix}_position", "integer", "number", (), level)


def _type_at(record: str, step: tuple[str, ...]) -> str:
    kind = record
    for key in step:
        kind = reference()["objects"][kind]["fields"][key]["type"]
    return kind


def _lists_in(name: str, steps: tuple[tuple[str, ...], ...] = (), before: tuple[str, ...] = ()) -> Iterator[_List]:
    """The lists in an object, at any depth; those of an item come behind its own."""
    objects = reference()["objects"]
    for field, facts in objects[name]["fields"].items():
        kind = facts["type"].strip("[]")
        if facts["type"].startswith("["):
            path = (*steps, (*before, field))
            yield _List(path, kind, facts)
            if kind in objects:
                yield from _lists_in(kind, path)
        elif kind in objects:
            yield from _lists_in(kind, steps, (*before, field))


def _columns(name: str, before: tuple[str, ...] = ()) -> Iterator[Column]:
    """The columns of an object: its values, and those of the structs in it."""
    objects = reference()["objects"]
    for field, facts in objects[name]["fields"].items():
        path = (*before, field)
        if facts["type"].startswith("["):
            continue
        if facts["type"] in objects:
            yield from _columns(facts["type"], path)
            continue
        column = snake_name("_".join(path))
        yield Column(column, *_typed(facts), "value", path)
        if facts["type"] == "datetime":
            yield Column(f"{column}_offset_minutes", "integer", "offset", path)


def _typed(facts: dict[str, Any]) -> tuple[ColumnType]:
    kind = facts["type"].strip("[]")
    if kind == "number":
        return ("integer" if facts.get("wireType") == "INTTYPE" else "float",)
    known: dict[str, ColumnType] = {"boolean": "boolean", "decimal": "decimal", "date": "date", "datetime": "timestamp"}
    return (known.get(kind, "string"),)


def _singular(record: str) -> str:
    return record.removeprefix("qbd_")


def snake_name(name: str) -> str:
    """`transactionDate` as `transaction_date`, the name that the field of the Struct has."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()

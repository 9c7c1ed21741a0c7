"""The formats that `convert` writes: a row each, and what a format has to do.

A format is a module with a function `open_sink(target, reading, table)`. It is loaded when it is first used, so that a
format which needs a package of its own costs nothing before.
"""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Protocol, cast

from ..errors import OptionError
from ..io.source import Source
from ..io.target import TargetLike, is_directory
from ..reading.options import Format as JSONFormat
from ..reading.options import Reading, Shape
from ..reading.reader import Reader

__all__ = ["FORMATS", "FileFormat", "Sink", "TableOptions", "format_named", "format_of"]


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What only formats of tables know."""

    resource: str | None = None
    """The records to write, as a resource (`invoices`) or an object (`qbd_invoice`); others are passed over."""
    flatten: bool = False
    """Fields of structs become columns of their own, `customer.id`."""
    utc: bool = False
    """Times become instants in UTC; otherwise they are texts, as QuickBooks gave them."""
    files: str | None = None
    """The format of the files in a directory of tables, a file of each record and each list; None for nested records
    in one table."""


class Sink(Protocol):
    """An open output of one format, for one source after the other."""

    @property
    def written(self) -> int:
        """Bytes written; complete when the sink is closed."""
        ...

    @property
    def rows(self) -> int | None:
        """Records written to tables; None where the format has none."""
        ...

    def reader(self, source: Source) -> AbstractContextManager[Reader]:
        """What reads the source for this format, for as long as it is read."""
        ...

    def step(self, reader: Reader) -> None:
        """Write what the reader has ready."""
        ...

    def end(self, reader: Reader) -> None:
        """Finish the source, which was read to its end."""
        ...


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A format by its name.

    Targets that are directories get a file of each source, or, of tables, a file of each kind of record.
    """

    name: str
    title: str
    """As people write it."""
    suffixes: tuple[str, ...]
    """How the names of its files end, in lower case."""
    module: str
    """The module beside this one that has its `open_sink`."""
    text: JSONFormat = "ndjson"
    """What the engine writes for it."""
    many: bool = True
    """Whether several documents can stand in one file."""
    tables: bool = False
    """Whether it takes `TableOptions`. A table has the columns of the api shape, and needs a named target: it is
    complete only when its file is."""
    shapes: tuple[Shape, ...] = ("api", "native")

    def open_sink(self, target: TargetLike, reading: Reading, table: TableOptions) -> AbstractContextManager[Sink]:
        """The output to a target; files get their names when it is closed without an error."""
        sink: AbstractContextManager[Sink] = import_module(f".{self.module}", __package__).open_sink(
            target, reading, table
        )
        return sink

    def as_tables(self) -> FileFormat:
        """The format as that of the files in a directory of tables.

        Raises:
            OptionError: It has no tables.
        """
        if self.name == "json":
            raise OptionError('tables are "parquet", "csv" or "ndjson"')
        return replace(self, module="table_sink", tables=True, shapes=("api",))

    def check(self, target: TargetLike, shape: Shape, table: TableOptions) -> None:
        """Refuse what this format cannot do.

        Raises:
            OptionError: The target, the shape or an option of tables is not for this format.
        """
        if shape not in self.shapes:
            raise OptionError(f'{self.title} has the {" and the ".join(self.shapes)} shape: leave shape="{shape}" out')
        if self.tables and (not isinstance(target, (str, os.PathLike)) or target == "-"):
            raise OptionError(f"{self.title} needs a file or a directory as its target")
        if not self.tables and table != TableOptions():
            raise OptionError("resource, flatten and utc are for Parquet")
        if table.files is not None:
            if table.flatten or table.utc:
                raise OptionError("tables are flat, and have times as they were given: leave flatten and utc out")
            if not is_directory(target) and os.path.lexists(os.fspath(cast("str | os.PathLike[str]", target))):
                raise OptionError(f"{target} is a file: tables need a directory")
        elif self.name == "csv":
            raise OptionError("CSV is for tables: name a directory, and ask for tables")


FORMATS = {
    row.name: row
    for row in (
        FileFormat("json", "JSON", (".json",), "json_sink", text="json", many=False),
        FileFormat("ndjson", "NDJSON", (".ndjson", ".jsonl"), "json_sink"),
        FileFormat("parquet", "Parquet", (".parquet",), "arrow", tables=True, shapes=("api",)),
        FileFormat("csv", "CSV", (".csv",), "table_sink", tables=True, shapes=("api",)),
    )
}
"""Every format by its name."""


def format_named(name: str) -> FileFormat:
    """The format of that name.

    Raises:
        OptionError: There is none.
    """
    if not isinstance(name, str) or name not in FORMATS:
        *names, last = (f'"{known}"' for known in FORMATS)
        raise OptionError(f"format must be {', '.join(names)} or {last}, not {name!r}")
    return FORMATS[name]


def format_of(target: TargetLike) -> FileFormat:
    """The format that a target's name asks for; JSON where it asks for none."""
    name = os.fspath(target).lower() if isinstance(target, (str, os.PathLike)) else ""
    return next((row for row in FORMATS.values() if name.endswith(row.suffixes)), FORMATS["json"])

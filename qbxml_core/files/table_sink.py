"""Directories of tables: a file of each table, as Parquet, CSV or NDJSON."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, Protocol, cast

from ..errors import NotResponseError, TableError
from ..io.source import Source
from ..io.target import Target, TargetLike, make_directory, open_target
from ..reading.message_set import UNKNOWN
from ..reading.options import Reading
from ..reading.reader import Reader
from .formats import Sink, TableOptions
from .rows import Row, RowMaker
from .tables import Table, arrow_schema_of, has_tables, tables_named, tables_of

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["TABLE_FORMATS", "batch_of", "open_sink"]

BATCH_ROWS = 10_000


class _Writer(Protocol):
    def write(self, rows: Sequence[Row]) -> None: ...
    def close(self) -> None: ...


@contextmanager
def open_sink(target: TargetLike, reading: Reading, table: TableOptions) -> Iterator[Sink]:
    """A directory of tables."""
    with ExitStack() as files:
        sink = _TableSink(os.fspath(cast("str | os.PathLike[str]", target)), reading, table, files)
        yield sink
        sink.finish()


class _TableSink:
    """A writer for each table, opened with the first record of its kind."""

    def __init__(self, folder: str, reading: Reading, table: TableOptions, files: ExitStack) -> None:
        from .._engine import object_names

        self.rows = 0
        self._folder = folder
        self._reading = reading
        self._format = table.files or "parquet"
        self._files = files
        self._wanted = None if table.resource is None else {one.name for one in tables_named(table.resource)}
        self._names = {
            str(number).encode(): name
            for number, name in enumerate(object_names())
            if number != UNKNOWN and has_tables(name)
        }
        self._makers: dict[str, RowMaker | None] = {}
        self._writers: dict[str, _Writer] = {}
        self._waiting: dict[str, list[Row]] = {}
        self._outputs: list[Target] = []
        self._rest = b""
        make_directory(folder)

    @property
    def written(self) -> int:
        return sum(output.written for output in self._outputs)

    @contextmanager
    def reader(self, source: Source) -> Iterator[Reader]:
        try:
            yield self._reading.decoder(tagged=True)
        except NotResponseError as error:
            raise TableError(f"{source.name}: requests are no records, and make no table: convert to NDJSON") from error

    def step(self, reader: Reader) -> None:
        from msgspec.json import decode

        *lines, self._rest = (self._rest + reader.drain()).split(b"\n")
        for line in lines:
            number, _, record = line.partition(b"\t")
            name = self._names.get(number)
            maker = None if name is None else self._maker(name)
            if maker is None:
                continue
            for table, rows in maker.rows(decode(record)):
                waiting = self._waiting[table.name]
                waiting += rows
                self.rows += len(rows)
                if len(waiting) >= BATCH_ROWS:
                    self._flush(table.name)

    def end(self, reader: Reader) -> None:
        """Nothing is left: every record that the reader gives ends in a line end."""

    def finish(self) -> None:
        """Write what waits."""
        for name in self._writers:
            self._flush(name)
            self._writers[name].close()

    def _flush(self, name: str) -> None:
        self._writers[name].write(self._waiting[name])
        self._waiting[name] = []

    def _maker(self, record: str) -> RowMaker | None:
        if record not in self._makers:
            tables = [table for table in tables_of(record) if self._wanted is None or table.name in self._wanted]
            for table in tables:
                path = os.path.join(self._folder, f"{table.name}.{self._format}")
                output = self._files.enter_context(open_target(path))
                self._outputs.append(output)
                self._writers[table.name] = TABLE_FORMATS[self._format](output, table)
                self._waiting[table.name] = []
            self._makers[record] = RowMaker(record, tables) if tables else None
        return self._makers[record]


class _CSVWriter:
    """RFC 4180, in UTF-8, with a line of names first; what is null is empty."""

    def __init__(self, output: Target, table: Table) -> None:
        self._output = output
        self.write([tuple(column.name for column in table.columns)])

    def write(self, rows: Sequence[Row]) -> None:
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerows([("true" if v else "false") if isinstance(v, bool) else v for v in row] for row in rows)
        self._output.write(text.getvalue().encode())

    def close(self) -> None:
        """Nothing waits here."""


class _NDJSONWriter:
    """A JSON object a line; decimals are texts."""

    def __init__(self, output: Target, table: Table) -> None:
        self._output = output
        self._names = [column.name for column in table.columns]

    def write(self, rows: Sequence[Row]) -> None:
        from msgspec.json import Encoder

        self._output.write(Encoder().encode_lines([dict(zip(self._names, row, strict=True)) for row in rows]))

    def close(self) -> None:
        """Nothing waits here."""


class _ParquetWriter:
    """Parquet packed with zstd, with statistics."""

    def __init__(self, output: Target, table: Table) -> None:
        from .arrow import TargetFile, import_pyarrow

        import_pyarrow()
        from pyarrow.parquet import ParquetWriter

        self._table = table
        self._writer: Any = ParquetWriter(TargetFile(output), arrow_schema_of(table), compression="zstd")

    def write(self, rows: Sequence[Row]) -> None:
        if rows:
            self._writer.write_batch(batch_of(self._table, rows))

    def close(self) -> None:
        self._writer.close()


def batch_of(table: Table, rows: Sequence[Row]) -> pa.RecordBatch:
    """Rows as an Arrow record batch.

    Raises:
        TableError: A value does not fit its column.
    """
    import pyarrow as pa

    schema = arrow_schema_of(table)
    arrays = []
    for column, field, values in zip(table.columns, schema, zip(*rows, strict=True), strict=True):
        textual = column.type in ("string", "decimal", "date", "timestamp")
        try:
            array = pa.array(values, pa.string() if textual else field.type)
            arrays.append(array.cast(field.type) if textual else array)
        except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
            raise TableError(f"a value of {table.name}.{column.name} does not fit its column: {error}") from error
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


TABLE_FORMATS: dict[str, Any] = {"parquet": _ParquetWriter, "csv": _CSVWriter, "ndjson": _NDJSONWriter}
"""How a table is written, by the format and the suffix of its file."""

"""Records as Arrow tables: for pandas, polars, DuckDB and Parquet. The `arrow` extra brings pyarrow.

The engine writes records as lines of JSON, Arrow's own reader turns them into columns, and the schema comes from the
mapping, not from the data: the same for every document.
"""

from __future__ import annotations

import io
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, cast

from ..errors import NotResponseError, OptionError, TableError
from ..facts.mapping_reference import reference
from ..facts.nearest import did_you_mean
from ..io.blocks import whole_lines
from ..io.source import Source, SourceLike
from ..io.target import Target, TargetLike, is_directory, make_directory, open_target
from ..reading.message_set import UNKNOWN
from ..reading.options import Reading
from ..reading.pump import pump
from ..reading.reader import Reader
from .formats import Sink, TableOptions

if TYPE_CHECKING:
    import pyarrow as pa
    from typing_extensions import Unpack

    from ..reading.options import ReadOptions

__all__ = ["TargetFile", "arrow_schema", "import_pyarrow", "open_sink", "record_batches"]

BATCH_ROWS = 10_000
"""Records in a batch, at most."""

BATCH_BYTES = 1 << 24
"""Bytes of JSON after which a batch is full whatever its rows, so that memory stays flat."""

_DECIMAL = 20, 5
"""Digits in all and behind the point: QuickBooks writes no more than five."""


def record_batches(
    source: SourceLike,
    *,
    resource: str | None = None,
    flatten: bool = False,
    utc: bool = False,
    batch_rows: int = BATCH_ROWS,
    **options: Unpack[ReadOptions],
) -> pa.RecordBatchReader:
    """The records of a document of any size as Arrow record batches, in constant memory.

    The columns are the fields of the api shape: amounts, prices and percentages as decimals, quantities and counts as
    numbers, dates as dates, references and addresses as structs, lines as lists of structs.

    Args:
        source: As in `iter_records`.
        resource: What to read: a resource (`invoices`) or an object (`qbd_invoice`); other records are passed over.
            Without it, whatever the first record is, and another kind after it is an error.
        flatten: Fields of structs as columns of their own, `customer.id`. Lists stay lists.
        utc: Times as instants, in microseconds and UTC; a time without an offset is read as UTC. Otherwise they are
            the texts that QuickBooks gave, offsets included.
        batch_rows: Records in a batch, at most.
        options: See `ReadOptions`.

    Raises:
        DecodeError: The document cannot be read from some place on.
        SourceError: The file or archive cannot be read.
        TableError: A value does not fit its column, a record is of another kind than those before it, or the document
            holds requests, which are no records.
        OptionError: pyarrow is not installed, or no resource has that name.
    """
    import_pyarrow()
    import pyarrow as pa

    wanted = None if resource is None else _object_of(resource)
    reading = Reading(**options)
    decoder = reading.decoder(tagged=True)

    def pieces() -> Iterator[bytes]:
        with reading.source(source) as opened, _of_answers(opened):
            for _ in pump(decoder, opened, reading.on_warning, reading.threads):
                yield decoder.drain()

    batches = _batches(pieces(), wanted, flatten, utc, batch_rows)
    if wanted is None:
        first = next(batches, None)
        if first is None:
            return pa.RecordBatchReader.from_batches(pa.schema([]), [])
        wanted = first[0]

        def all_of_them() -> Iterator[pa.RecordBatch]:
            yield first[1]
            for name, batch in batches:
                if name != wanted:
                    raise _mixed(wanted, name)
                yield batch

        return pa.RecordBatchReader.from_batches(arrow_schema(wanted, flatten=flatten, utc=utc), all_of_them())
    schema = arrow_schema(wanted, flatten=flatten, utc=utc)
    return pa.RecordBatchReader.from_batches(schema, (batch for _, batch in batches))


@contextmanager
def open_sink(target: TargetLike, reading: Reading, table: TableOptions) -> Iterator[Sink]:
    """Parquet files: one for records of one kind, or a directory for a file of each kind."""
    import_pyarrow()
    with ExitStack() as files:
        sink = _ParquetSink(os.fspath(cast("str | os.PathLike[str]", target)), reading, table, files)
        yield sink
        sink.finish()


class _ParquetSink:
    """A writer for each kind of record, opened with the first batch of it."""

    def __init__(self, path: str, reading: Reading, table: TableOptions, files: ExitStack) -> None:
        self.rows = 0
        self._path = path
        self._folder = path if is_directory(path) else None
        self._reading = reading
        self._table = table
        self._files = files
        self._object = None if table.resource is None else _object_of(table.resource)
        self._batches = _Batches(self._object, table.flatten, table.utc, BATCH_ROWS)
        self._rest = b""
        self._writers: dict[str, Any] = {}
        self._outputs: list[Target] = []
        if self._folder is not None:
            make_directory(self._folder)

    @property
    def written(self) -> int:
        return sum(output.written for output in self._outputs)

    @contextmanager
    def reader(self, source: Source) -> Iterator[Reader]:
        with _of_answers(source):
            yield self._reading.decoder(tagged=True)

    def step(self, reader: Reader) -> None:
        lines, end, after = reader.drain().rpartition(b"\n")
        if end:
            self._write(self._batches.add(self._rest + lines))
            self._rest = after
        else:
            self._rest += after

    def end(self, reader: Reader) -> None:
        """Nothing is left: every record that the reader gives ends in a line end."""

    def finish(self) -> None:
        """Write what waits; an empty table has columns, too, where it is known which."""
        self._write(self._batches.rest())
        if not self._writers and self._folder is None:
            if self._object is None:
                raise TableError("there is no record, and so nothing says which columns there are: name the resource")
            self._writer(self._object)

    def _write(self, batches: Iterator[tuple[str, pa.RecordBatch]]) -> None:
        for name, batch in batches:
            self._writer(name).write_batch(batch)
            self.rows += batch.num_rows

    def _writer(self, name: str) -> Any:
        from pyarrow.parquet import ParquetWriter

        if name not in self._writers:
            if self._writers and self._folder is None:
                raise _mixed(next(iter(self._writers)), name)
            path = self._path if self._folder is None else os.path.join(self._folder, f"{name}.parquet")
            output = self._files.enter_context(open_target(path))
            schema = arrow_schema(name, flatten=self._table.flatten, utc=self._table.utc)
            writer = ParquetWriter(TargetFile(output), schema, compression="zstd")
            self._writers[name] = self._files.enter_context(writer)
            self._outputs.append(output)
        return self._writers[name]


def arrow_schema(resource: str, *, flatten: bool = False, utc: bool = False) -> pa.Schema:
    """The Arrow schema of a resource (`invoices`) or an object (`qbd_invoice`), as `record_batches` gives it.

    Raises:
        OptionError: pyarrow is not installed, or no resource has that name.
    """
    import_pyarrow()
    import pyarrow as pa

    name = _object_of(resource)
    fields = _fields(name, utc, final=True)
    return pa.schema(list(_flat(fields)) if flatten else fields, metadata={"qbxml.object": name})


def import_pyarrow() -> None:
    """Raise an OptionError that says how to get pyarrow, if it is not there."""
    try:
        import pyarrow  # noqa: F401 (missed now rather than in the middle)
    except ModuleNotFoundError:
        raise OptionError('tables need pyarrow: pip install "qbxml-core[arrow]"') from None


def _object_of(resource: str) -> str:
    known = reference()
    if resource in known["objects"]:
        return resource
    if resource not in known["resources"]:
        near = did_you_mean(resource, [*known["resources"], *known["objects"]])
        raise OptionError(f"no resource and no object is called {resource!r}{near}")
    records = list(dict.fromkeys(known["resources"][resource]["records"].values()))
    if len(records) > 1:
        raise OptionError(f"{resource} are records of several kinds; name one of them: {', '.join(records)}")
    name: str = records[0]
    return name


@contextmanager
def _of_answers(source: Source) -> Iterator[None]:
    try:
        yield
    except NotResponseError as error:
        raise TableError(f"{source.name}: requests are no records, and make no table: convert to NDJSON") from error


def _mixed(first: str, other: str) -> TableError:
    return TableError(
        f"the document has {first} and {other}, which have other columns: name one as the resource, or write a "
        "directory of Parquet files"
    )


# --- columns


def _fields(name: str, utc: bool, final: bool) -> list[pa.Field]:
    import pyarrow as pa

    return [
        pa.field(field, _type(facts, utc, final)) for field, facts in reference()["objects"][name]["fields"].items()
    ]


def _type(facts: dict[str, Any], utc: bool, final: bool) -> pa.DataType:
    """The type of a column; where it is not `final`, that of the JSON it is read from."""
    import pyarrow as pa

    kind = facts["type"].strip("[]")
    if facts["type"].startswith("["):
        return pa.list_(_type({**facts, "type": kind}, utc, final))
    if kind in reference()["objects"]:
        return pa.struct(_fields(kind, utc, final))
    if kind == "boolean":
        return pa.bool_()
    if kind == "number":
        return pa.int64() if facts.get("wireType") == "INTTYPE" else pa.float64()
    if kind == "datetime" and utc:
        return pa.timestamp("us", "UTC")
    if kind == "decimal" and final:
        return pa.decimal128(*_DECIMAL)
    if kind == "date" and final:
        return pa.date32()
    return pa.string()


def _flat(fields: list[pa.Field], before: str = "") -> Iterator[pa.Field]:
    import pyarrow as pa

    for field in fields:
        if pa.types.is_struct(field.type):
            yield from _flat(list(field.type), f"{before}{field.name}.")
        else:
            yield field.with_name(before + field.name)


# --- rows


class _Batches:
    """Collects records by their kind, and gives batches as they fill, each with the name of its object."""

    def __init__(self, wanted: str | None, flatten: bool, utc: bool, batch_rows: int) -> None:
        self._wanted = wanted
        self._flatten = flatten
        self._utc = utc
        self._batch_rows = batch_rows
        self._names = _names()
        self._waiting: dict[str, list[bytes]] = {}
        self._sizes: Counter[str] = Counter()

    def add(self, lines: bytes) -> Iterator[tuple[str, pa.RecordBatch]]:
        """Take whole lines as the engine tags them."""
        for line in lines.split(b"\n"):
            number, _, record = line.partition(b"\t")
            name = self._names.get(number)
            if name is None or (self._wanted is not None and name != self._wanted):
                continue
            rows = self._waiting.setdefault(name, [])
            rows.append(record)
            self._sizes[name] += len(record)
            if len(rows) >= self._batch_rows or self._sizes[name] >= BATCH_BYTES:
                yield name, _batch(name, rows, self._flatten, self._utc)
                rows.clear()
                self._sizes[name] = 0

    def rest(self) -> Iterator[tuple[str, pa.RecordBatch]]:
        """The batches that did not fill."""
        for name, rows in self._waiting.items():
            if rows:
                yield name, _batch(name, rows, self._flatten, self._utc)


def _batches(
    pieces: Iterator[bytes], wanted: str | None, flatten: bool, utc: bool, batch_rows: int
) -> Iterator[tuple[str, pa.RecordBatch]]:
    batches = _Batches(wanted, flatten, utc, batch_rows)
    for lines in whole_lines(pieces):
        yield from batches.add(lines)
    yield from batches.rest()


def _names() -> dict[bytes, str]:
    """Objects by the number that the engine tags their records with; what no schema knows has no columns."""
    from .._engine import object_names

    return {str(number).encode(): name for number, name in enumerate(object_names()) if number != UNKNOWN}


def _batch(name: str, rows: list[bytes], flatten: bool, utc: bool) -> pa.RecordBatch:
    import pyarrow as pa
    from pyarrow import json

    data = b"\n".join(rows)
    try:
        table = json.read_json(
            io.BytesIO(data),
            # One block, so that no record straddles two.
            read_options=json.ReadOptions(use_threads=False, block_size=len(data) + 1),
            parse_options=json.ParseOptions(
                explicit_schema=pa.schema(_fields(name, utc, final=False)), unexpected_field_behavior="ignore"
            ),
        )
        table = table.cast(pa.schema(_fields(name, utc, final=True)))
    except pa.ArrowInvalid as error:
        raise TableError(f"a value of {name} does not fit its column: {error}") from error
    if flatten:
        while any(pa.types.is_struct(field.type) for field in table.schema):
            table = table.flatten()
    schema = arrow_schema(name, flatten=flatten, utc=utc)
    (batch,) = table.combine_chunks().to_batches()
    return pa.RecordBatch.from_arrays(batch.columns, schema=schema)


class TargetFile:
    """A target as the file object that pyarrow writes to."""

    closed = False

    def __init__(self, target: Target) -> None:
        self._target = target

    def write(self, data: Any) -> int:
        """Write all of it."""
        block = bytes(data)
        self._target.write(block)
        return len(block)

    def tell(self) -> int:
        """Bytes written."""
        written: int = self._target.written
        return written

    def flush(self) -> None:
        """Nothing waits here."""

    def close(self) -> None:
        """The target is closed by whoever opened it."""
        self.closed = True

    def writable(self) -> bool:
        """Yes."""
        return True

    def readable(self) -> bool:
        """No."""
        return False

    def seekable(self) -> bool:
        """No."""
        return False

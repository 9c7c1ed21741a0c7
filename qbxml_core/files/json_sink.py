"""JSON and NDJSON: what the engine writes, as it comes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..io.source import Source
from ..io.spool import Spool
from ..io.target import Target, TargetLike, open_target
from ..reading.options import Reading
from ..reading.pump import reader_for
from ..reading.reader import Reader
from .formats import Sink, TableOptions

__all__ = ["open_sink"]


@contextmanager
def open_sink(target: TargetLike, reading: Reading, _table: TableOptions) -> Iterator[Sink]:
    """The output to one file."""
    with open_target(target) as output:
        yield _JSONSink(output, reading)


class _JSONSink:
    rows = None

    def __init__(self, output: Target, reading: Reading) -> None:
        self._output = output
        self._reading = reading

    @property
    def written(self) -> int:
        return self._output.written

    @contextmanager
    def reader(self, source: Source) -> Iterator[Reader]:
        with Spool(self._output) as spool:
            yield reader_for(source, self._reading, spool=spool)

    def step(self, reader: Reader) -> None:
        reader.flush()

    def end(self, _reader: Reader) -> None:
        if self._reading.format == "json":
            self._output.write(b"\n")

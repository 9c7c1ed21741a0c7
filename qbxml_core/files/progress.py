"""Progress and summary of a conversion."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from operator import itemgetter
from threading import Lock
from time import monotonic, perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple

from ..io.ranges import Range
from ..io.source import Source, SourceLike
from ..reading.warnings import Damage, WarningCount, count_warnings, kept_damage

if TYPE_CHECKING:
    from ..reading.reader import Reader

__all__ = ["MessageCount", "Progress", "Summary", "Tally"]

PROGRESS_INTERVAL = 0.1
"""Seconds between two calls of `on_progress`, at least."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a conversion is, over all of its sources."""

    bytes_read: int
    """Bytes read of the sources as they are stored: of archives, packed ones."""
    total_bytes: int | None
    """What `bytes_read` will be at the end, None where a source does not know its size."""
    records: int
    files: int
    """Sources done."""
    source: str
    """The name of the source being read."""


@dataclass(frozen=True, slots=True)
class MessageCount:
    """Messages of one name and status, and the records in them; or refused message sets (`QBXMLMsgsRs`)."""

    name: str
    status_code: int | None
    """None where there is none, and for all that come with other statuses once a document has had 1,024 kinds."""
    messages: int
    records: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What a conversion did."""

    files: int
    """Sources converted."""
    failed: int
    """Sources given up, each of them reported to `on_error`."""
    bytes_in: int
    """Bytes of qbXML: unpacked, as UTF-8."""
    bytes_out: int
    """Bytes of JSON."""
    records: int
    seconds: float
    messages: tuple[MessageCount, ...]
    """In order of first appearance."""
    warnings: tuple[WarningCount, ...]
    """What was odd, counted by code and path, in order of first appearance."""
    warning_count: int
    damage: tuple[Damage, ...] = ()
    """With `salvage`: what was left out, in the order of the sources, up to `Limits.max_warnings` of each."""
    damage_count: int = 0
    rows: int | None = None
    """Rows of all tables: records, and items of their lists where these are tables. None where none was asked for."""

    @property
    def refused(self) -> int:
        """Message sets with a status of their own (`messageSetStatusCode`) other than 0: QuickBooks refused them."""
        return sum_of_refused(self.messages)


def sum_of_refused(messages: Sequence[MessageCount]) -> int:
    """How many of what was counted are message sets that were refused."""
    return sum(each.messages for each in messages if each.name == "QBXMLMsgsRs")


class Tally:
    """What is counted while sources are read, on any number of threads."""

    def __init__(self, on_progress: Callable[[Progress], None] | None, sources: Sequence[SourceLike]) -> None:
        self.failed = 0
        self._start = perf_counter()
        self._lock = Lock()
        self._on_progress = on_progress
        self.total = sum_of_sizes(sources)
        """Stored bytes of all sources, None if one of them does not know, as a pipe."""
        self._next_report = monotonic() + PROGRESS_INTERVAL
        self._bytes_out = 0
        self._rows: int | None = None
        self._bytes_read = 0
        self._records = 0
        self._done: list[tuple[int, _Done]] = []
        self._at_work: dict[Source, tuple[int, int]] = {}

    def step(self, decoder: Reader, source: Source) -> None:
        if self._on_progress is not None:
            with self._lock:
                self._at_work[source] = (source.position, decoder.records)
                if monotonic() >= self._next_report:
                    self._report(self._on_progress, source)

    def done(self, number: int, decoder: Reader, source: Source, broken: Sequence[Damage] = ()) -> None:
        """Take over what the decoder has counted; results are put together in the order of the numbers.

        `broken` is damage that the decoder knows nothing of: a source that gave no more.
        """
        warnings = count_warnings(decoder, source.name) if decoder.warning_count else []
        damage = [*kept_damage(decoder, source.name), *broken]
        done = _Done(
            decoder.offset if source.part is None else source.part.size or 0,
            decoder.records,
            decoder.messages,
            warnings,
            decoder.warning_count,
            damage,
            decoder.damage_count + len(broken),
        )
        with self._lock:
            self._done.append((number, done))
            self._records += decoder.records
            if self._on_progress is not None:
                self._at_work[source] = (source.position, 0)
                self._report(self._on_progress, source)

    def wrote(self, count: int, rows: int | None = None) -> None:
        with self._lock:
            self._bytes_out += count
            if rows is not None:
                self._rows = (self._rows or 0) + rows

    @contextmanager
    def reading(self, source: Source) -> Iterator[None]:
        """Count the source's stored bytes as read when its turn is over, well or not."""
        try:
            yield
        finally:
            with self._lock:
                self._bytes_read += source.position
                self._at_work.pop(source, None)

    def _report(self, on_progress: Callable[[Progress], None], source: Source) -> None:
        self._next_report = monotonic() + PROGRESS_INTERVAL
        bytes_read = self._bytes_read + sum(position for position, _ in self._at_work.values())
        records = self._records + sum(count for _, count in self._at_work.values())
        on_progress(Progress(bytes_read, self.total, records, len(self._done), source.name))

    def summary(self) -> Summary:
        warnings: dict[tuple[str, str], WarningCount] = {}
        messages: dict[tuple[str, int | None], list[int]] = {}
        everything = [done for _, done in sorted(self._done, key=itemgetter(0))]
        for done in everything:
            for name, status_code, count, records in done.messages:
                counts = messages.setdefault((name, status_code), [0, 0])
                counts[0] += count
                counts[1] += records
            for new in done.warnings:
                old = warnings.get((new.code, new.path))
                warnings[new.code, new.path] = (
                    new
                    if old is None
                    else replace(old, count=old.count + new.count, example=old.example or new.example)
                )
        return Summary(
            files=len(everything),
            failed=self.failed,
            bytes_in=sum(done.bytes_in for done in everything),
            bytes_out=self._bytes_out,
            records=self._records,
            seconds=perf_counter() - self._start,
            warnings=tuple(warnings.values()),
            warning_count=sum(done.warning_count for done in everything),
            damage=tuple(damage for done in everything for damage in done.damage),
            damage_count=sum(done.damage_count for done in everything),
            messages=tuple(MessageCount(*key, *counts) for key, counts in messages.items()),
            rows=self._rows,
        )


class _Done(NamedTuple):
    """What was counted of one source."""

    bytes_in: int
    records: int
    messages: list[tuple[str, int | None, int, int]]
    warnings: list[WarningCount]
    warning_count: int
    damage: list[Damage]
    damage_count: int


def sum_of_sizes(sources: Sequence[SourceLike]) -> int | None:
    """Stored bytes of all sources together, None if one of them does not know."""
    total = 0
    for source in sources:
        size = _stored_size(source)
        if size is None:
            return None
        total += size
    return total


def _stored_size(source: Any) -> int | None:
    if isinstance(source, Range):
        return source.size
    if isinstance(source, (bytes, bytearray, memoryview)):
        return memoryview(source).nbytes
    try:
        if isinstance(source, (str, os.PathLike)):
            return os.stat(source).st_size if os.path.isfile(source) else None
        return os.fstat(source.fileno()).st_size or None
    except (AttributeError, OSError, ValueError):
        return None

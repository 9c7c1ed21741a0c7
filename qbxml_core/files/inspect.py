"""`inspect`: what is in a recording, found in one pass and in constant memory.

The recording is converted as `convert` would, record a line, and the lines are counted and thrown away. Documents
without responses (requests, events) have no api shape and are read in the native one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from msgspec.json import decode

from ..errors import OptionError, QBXMLError
from ..io.blocks import whole_lines
from ..io.source import Source, SourceLike, shortened
from ..reading.options import Reading, Shape
from ..reading.pump import pump
from ..reading.request_reader import message_set_in
from ..reading.warnings import WarningCount
from .progress import MessageCount, Progress, Tally, sum_of_refused

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Decoder
    from ..reading.options import ReadOptions

__all__ = ["FileFacts", "Inspection", "ObjectCount", "Span", "inspect"]

_HEAD = 1 << 14
"""Bytes in which the version and the kind of a document show."""

_VERSION = re.compile(rb"<\?qbxml\s+version\s*=\s*[\"']([^\"'<>?]{1,20})[\"']")

_DATES: dict[Shape, tuple[str, str]] = {"api": ("transactionDate", "updatedAt"), "native": ("TxnDate", "TimeModified")}
"""The fields whose days are looked for in each shape: for `ObjectCount.transactions` and for `modified`."""

_DAY = re.compile(rb"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last day of some dates, as QuickBooks gave them."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class ObjectCount:
    """Records of one kind."""

    name: str
    """On the wire: `InvoiceRet`, `DataRow`, `CustomerAddRq`."""
    object_type: str | None
    """In the JSON of the api shape: `qbd_invoice`. None where that shape does not know it."""
    records: int
    bytes_out: int
    """Bytes of JSON that `convert` makes of them."""
    largest: int
    """Bytes of JSON of the largest one."""
    transactions: Span | None
    """The days the transactions count for, None where the records have none."""
    modified: Span | None
    """The days they were last changed."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """One source."""

    name: str
    kind: str | None
    """What stands in the root: `QBXMLMsgsRs`, `QBXMLMsgsRq`, `QBXMLEvents`; None where it does not show."""
    version: str | None
    """The version of qbXML that the document names. Requests name one, QuickBooks' answers do not."""
    encoding: str
    """Empty where the source could not be opened."""
    bytes_stored: int
    """Bytes as they are stored: of archives, packed ones."""
    bytes_in: int
    """Bytes of qbXML that could be read: unpacked, as UTF-8."""
    error: str | None
    """Why it could not be read, or not to its end; what came before counts all the same."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What is in a recording."""

    files: tuple[FileFacts, ...]
    records: int
    bytes_in: int
    messages: tuple[MessageCount, ...]
    """In order of first appearance."""
    objects: tuple[ObjectCount, ...]
    """The same."""
    warnings: tuple[WarningCount, ...]
    """What was odd, counted by code and path. Only the api shape has warnings, so only responses do."""
    warning_count: int
    seconds: float

    @property
    def refused(self) -> int:
        """Message sets that QuickBooks refused; see `Summary.refused`."""
        return sum_of_refused(self.messages)


def inspect(
    source: SourceLike | Sequence[SourceLike],
    *,
    on_progress: Callable[[Progress], None] | None = None,
    **options: Unpack[ReadOptions],
) -> Inspection:
    """Tell what is in one recording or in several: messages, objects, statuses, versions, days, warnings, sizes.

    A source that is damaged or missing is no exception here but an `error` among its facts; the whole records before
    the damage are counted.

    Args:
        source: A path, a binary file, bytes, or an iterator of chunks; or a list or tuple of several of those.
        on_progress: As in `convert`.
        options: See `ReadOptions`; for all sources.

    Raises:
        OptionError: The options make no sense.

    Example:
        >>> xml = b"<QBXML><QBXMLMsgsRs><ClassQueryRs><ClassRet><Name>West</Name></ClassRet></ClassQueryRs>"
        >>> found = inspect(xml + b"</QBXMLMsgsRs></QBXML>")
        >>> [(each.name, each.records) for each in found.objects]
        [('ClassRet', 1)]
    """
    sources = list(source) if isinstance(source, (list, tuple)) else [cast(SourceLike, source)]
    tally = Tally(on_progress, sources)
    objects: dict[str, _Counter] = {}
    reading = Reading(**options)
    files = [_inspect_one(number, one, reading, tally, objects) for number, one in enumerate(sources)]
    summary = tally.summary()
    return Inspection(
        files=tuple(files),
        records=summary.records,
        bytes_in=summary.bytes_in,
        messages=summary.messages,
        objects=tuple(counter.facts(name) for name, counter in objects.items()),
        warnings=summary.warnings,
        warning_count=summary.warning_count,
        seconds=summary.seconds,
    )


@dataclass(slots=True)
class _Counter:
    """What is counted of one kind of record."""

    object_type: str | None
    dates: list[bytes | None]
    """What stands before each date in a line, None where the object has no such field."""
    records: int = 0
    bytes_out: int = 0
    largest: int = 0
    days: list[tuple[bytes, bytes] | None] = field(default_factory=lambda: [None, None])

    def add(self, line: bytes) -> None:
        self.records += 1
        self.bytes_out += len(line)
        self.largest = max(self.largest, len(line))
        for which, before in enumerate(self.dates):
            if before is not None and (at := line.find(before)) >= 0:
                at += len(before)
                day, span = line[at : at + 10], self.days[which]
                if span is None:
                    if _DAY.fullmatch(day):
                        self.days[which] = day, day
                elif not span[0] <= day <= span[1] and _DAY.fullmatch(day):
                    self.days[which] = min(span[0], day), max(span[1], day)

    def facts(self, name: str) -> ObjectCount:
        spans = [span and Span(span[0].decode(), span[1].decode()) for span in self.days]
        return ObjectCount(name, self.object_type, self.records, self.bytes_out, self.largest, *spans)


def _inspect_one(
    number: int, one: SourceLike, reading: Reading, tally: Tally, objects: dict[str, _Counter]
) -> FileFacts:
    source = kind = version = problem = None
    read = 0
    try:
        with reading.source(one) as source, tally.reading(source):
            head = source.peek(_HEAD)
            named, inside = _VERSION.search(head), message_set_in(head)
            version = named[1].decode("ascii", "replace") if named else None
            kind = inside.decode("ascii") if inside else None
            # Whatever does not show in the head is read as a response; if it is none, that is the error to show.
            shape: Shape = "native" if kind not in (None, "QBXMLMsgsRs") else "api"
            decoder = reading.decoder(shape=shape, tagged=shape == "api")
            try:
                _count(_lines(decoder, source, reading, tally), shape, objects)
            finally:
                read = decoder.offset
                tally.done(number, decoder, source)
    except OptionError:
        raise
    except QBXMLError as error:
        problem = str(error)
    return FileFacts(
        name=source.name if source else shortened(str(one)),
        kind=kind,
        version=version,
        encoding=(source.transcoded or "utf-8") if source else "",
        bytes_stored=source.position if source else 0,
        bytes_in=read,
        error=problem,
    )


def _lines(decoder: Decoder, source: Source, reading: Reading, tally: Tally) -> Iterator[bytes]:
    """The decoder's output, line by line."""

    def drained() -> Iterator[bytes]:
        for _ in pump(decoder, source, reading.on_warning, reading.threads):
            yield decoder.drain()
            tally.step(decoder, source)

    for lines in whole_lines(drained()):
        yield from lines.splitlines()


def _count(lines: Iterator[bytes], shape: Shape, objects: dict[str, _Counter]) -> None:
    known: dict[bytes, _Counter] = {}
    for line in lines:
        # A line of the api shape is a number, a tab and the record; a native one is {"InvoiceRet":{...}}.
        key, _, record = line.partition(b"\t") if shape == "api" else (line[2 : line.index(b'"', 2)], b"", line)
        counter = known.get(key)
        if counter is None:
            name, object_type, fields = _names(key, record) if shape == "api" else (key.decode(), None, None)
            dates = [f'"{date}":"'.encode() if fields is None or date in fields else None for date in _DATES[shape]]
            counter = objects.setdefault(name, _Counter(object_type, dates))
            if object_type or shape == "native":  # all that the schema does not know has one number
                known[key] = counter
        counter.add(record)


def _names(number: bytes, record: bytes) -> tuple[str, str | None, Container[str]]:
    """What a record of the api shape is called on the wire and in the JSON, and the fields it has."""
    from .._engine import object_names
    from ..facts.mapping_reference import reference
    from ..reading.message_set import UNKNOWN, UnknownRecord

    if int(number) == UNKNOWN:
        return decode(record, type=UnknownRecord).element, None, ()
    name = object_names()[int(number)]
    facts = reference()["objects"][name]
    return facts["wire"][0], name, facts["fields"]

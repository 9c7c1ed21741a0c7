"""`split`: one document cut into ranges that can be read apart, on other threads, processes or machines.

Theory: records are independent of each other, and no element inside a record has the name of one around records. So a
document can be cut before any start tag with the name of a record, if the reader of what comes behind the cut first
gets the tags that are open there. What only looks like a record (in a comment, in CDATA, in an element that no schema
knows) is found out by whoever reads up to the cut: his last record does not end there. The first range is read from
the start of the document, so if each range ends well, the next one starts well.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import IO, NamedTuple

from .._engine import Decoder
from ..errors import DecodeError, OptionError
from ..io.blocks import BLOCK_SIZE
from ..io.ranges import OpenTag, Range, Splittable
from ..io.source import Source, open_file
from .ranges import enter_levels, levels
from .request_reader import holds_requests

__all__ = ["split"]

_NAME_MAX = 256
"""Bytes of the longest tag without attributes that is looked for."""

_TAG_MAX = 1 << 25
"""Bytes of the longest start tag, or head of a report."""

_START = re.compile(rb"<([A-Za-z]+)(?=[\s/>])")
_MARK = re.compile(rb"R(?:s|eportRet|eportData)(?=[\s/>])")
"""What the names of all levels but the root end in: much faster to find than their tags."""
_TAG = re.compile(rb"<(/?)([A-Za-z]+)")
_WHOLE_TAG = re.compile(rb"""<[A-Za-z]+(?:[^>"']|"[^"]*"|'[^']*')*>""")


def split(source: Splittable, size: int, *, messages: bool = True) -> Iterator[Range]:
    """Cut one document into ranges of about `size` bytes that can be read apart.

    A range is taken wherever a source is. A record belongs to the range it starts in: the records, statuses and
    warnings of all ranges together are those of the document, with offsets in the document. Positions in the paths of
    warnings (`InvoiceRet[41]`) count from the start of the range. In JSON, a message that goes on in another range
    stands in both.

    Only responses in UTF-8 are cut. Anything else (requests, archives, other encodings) is one range. So is what has no
    place to cut: the ranges may then be longer than `size`.

    Args:
        source: A path, or a document in memory.
        size: Bytes of a range, about: from the first record behind this many bytes on, the next one begins.
        messages: Search all of the document for the messages in it, so that each range knows in which one it starts:
            its request ID, its status. Without it, little more than a record at each cut is read (and, where a cut is
            in a report, what comes before it). A range then counts its first records in a message without a request
            ID and status. Where large messages of other names, but with the same kinds of records, follow each other,
            it can be a `SplitError`.

    Raises:
        OptionError: The size is not a number from 1.
        SourceError: The file cannot be read.

    Example:
        >>> record = b"<ClassRet><Name>West</Name></ClassRet>"
        >>> xml = b"<QBXML><QBXMLMsgsRs><ClassQueryRs>%s</ClassQueryRs></QBXMLMsgsRs></QBXML>" % (record * 3)
        >>> from qbxml_core import iter_records
        >>> [sum(1 for _ in iter_records(part)) for part in split(xml, 80)]
        [2, 1]
    """
    if not isinstance(size, int) or isinstance(size, bool) or size < 1:
        raise OptionError(f"size must be a number from 1, not {size!r}")
    if not isinstance(source, (str, os.PathLike, bytes)):
        raise TypeError(f"what can be split is a path or bytes, not {type(source).__name__}")
    return _ranges(source, size, messages)


class _Cut(NamedTuple):
    offset: int
    around: tuple[OpenTag, ...]
    record: str


def _ranges(source: Splittable, size: int, messages: bool) -> Iterator[Range]:
    total = _size_to_cut(source)
    if total is None:
        yield Range(source, 0, None, None)
        return
    start = 0
    around: tuple[OpenTag, ...] = ()
    with _opened(source) as file:
        cutter = _Cutter(file, total, messages)
        while (cut := cutter.cut_from(start + size)) is not None:
            yield Range(source, start, cut.offset, total, around, cut.around, cut.record)
            start, around = cut.offset, cut.around
    yield Range(source, start, None, total, around)


def _size_to_cut(source: Splittable) -> int | None:
    """Bytes of a source that can be cut, None where it cannot."""
    with Source(source) as opened:
        total = opened.total
        requests = holds_requests(opened)
        cuttable = not (requests or opened.packed or opened.transcoded or opened.notes)
    return total if cuttable else None


@contextmanager
def _opened(source: Splittable) -> Iterator[IO[bytes]]:
    file: IO[bytes] = io.BytesIO(source) if isinstance(source, bytes) else open_file(os.fspath(source))
    with file:
        yield file


@cache
def _records() -> frozenset[str]:
    """The names of all records."""
    return frozenset().union(*(records for _, records in levels().values()))


class _Cutter:
    """Finds places to cut, from the start of the document to its end."""

    def __init__(self, file: IO[bytes], total: int, messages: bool) -> None:
        self._file = file
        self._total = total
        self._messages = messages
        self._searched = 0
        self._open: list[OpenTag] = []
        """The levels below the root that are open at the offset searched so far; their texts are read when needed."""

    def cut_from(self, offset: int) -> _Cut | None:
        """The first place from `offset` on where a record starts, None if there is no other one."""
        guessed = None if self._messages else self._cut(offset, min(offset + BLOCK_SIZE, self._total), self._look_back)
        return guessed or self._cut(offset, self._total, self._look_at_all)

    def _cut(self, offset: int, end: int, look: Callable[[int, str], list[OpenTag]]) -> _Cut | None:
        for start, name in self._starts(offset, end):
            if name not in _records():
                continue
            tags = look(start, name)
            around = (OpenTag("QBXML", b"<QBXML>", None), *tags)
            if tags and all(tag.text for tag in tags) and self._reads(around, start):
                return _Cut(start, around, name)
        return None

    def _read(self, offset: int, size: int) -> bytes:
        self._file.seek(offset)
        pieces = []
        while size and (piece := self._file.read(size)):
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)

    def _starts(self, offset: int, end: int) -> Iterator[tuple[int, str]]:
        """Where from `offset` to `end` something looks like a start tag, and its name."""
        while offset < end:
            block = self._read(offset, BLOCK_SIZE + _NAME_MAX)
            for match in _START.finditer(block):
                if match.start() >= BLOCK_SIZE:
                    break
                yield offset + match.start(), match[1].decode("ascii")
            offset += BLOCK_SIZE

    def _has_place(self, record: str) -> bool:
        return bool(self._open) and record in levels()[self._open[-1].name][1]

    def _look_at_all(self, start: int, record: str) -> list[OpenTag]:
        """The tags that are open around a record; empty where it has no place."""
        self._search(start)
        if not self._has_place(record):
            return []
        tags = [self._with_text(tag) for tag in self._open]
        # What stands around a report was perhaps passed over: only its own tags are sure then.
        return [
            OpenTag(tag.name, tag.text, tag.start if self._messages else None) if tag.name.endswith("Rs") else tag
            for tag in tags
        ]

    def _look_back(self, start: int, record: str) -> list[OpenTag]:
        """The same, by what stands close before the record, and by what is known of all that stands before that.

        A wrong guess is found out by whoever reads up to there: the messages have other names.
        """
        if not self._searched:
            self._search(min(BLOCK_SIZE, start))
        if self._open and levels()[self._open[-1].name][0]:
            return []  # the rows of a report need its columns, so all of it is searched
        before = self._searched, list(self._open)
        self._searched = max(self._searched, start - BLOCK_SIZE)
        self._search(start)
        if self._has_place(record) and not levels()[self._open[-1].name][0]:
            return [OpenTag(tag.name, b"<" + tag.name.encode() + b">", None) for tag in self._open]
        self._searched, self._open = before
        return []

    def _search(self, to: int) -> None:
        """Follow the tags of levels up to an offset."""
        while self._searched < to:
            size = min(BLOCK_SIZE, to - self._searched)
            first = max(0, self._searched - _NAME_MAX)
            block = self._read(first, size + self._searched - first + _NAME_MAX)
            for mark in _MARK.finditer(block):
                at = block.rfind(b"<", max(0, mark.start() - _NAME_MAX), mark.start())
                tag = _TAG.match(block, at) if at >= 0 else None
                if tag is not None and tag.end() == mark.end() and self._searched <= first + at < self._searched + size:
                    self._note(tag[2].decode("ascii"), first + at, bool(tag[1]))
            self._searched += size

    def _note(self, name: str, start: int, closes: bool) -> None:
        if name not in levels():
            return
        names = [tag.name for tag in self._open]
        if closes:
            if name in names:
                del self._open[names.index(name) :]
            return
        if name.endswith("MsgsRs"):
            self._open.clear()
        elif self._open and name.endswith("Rs"):
            del self._open[1:]
        self._open.append(OpenTag(name, b"", start))
        if name.endswith("Rs"):
            text = self._tag_text(start)
            if text.endswith(b"/>"):
                self._open.pop()

    def _tag_text(self, start: int) -> bytes:
        """The start tag at an offset; empty if it does not end."""
        size = 1 << 10
        while True:
            head = self._read(start, size)
            match = _WHOLE_TAG.match(head)
            if match is not None or len(head) < size or size > _TAG_MAX:
                return match[0] if match is not None else b""
            size *= 8

    def _with_text(self, tag: OpenTag) -> OpenTag:
        """The tag as it stands in the document; of a report, with its head up to its rows."""
        assert tag.start is not None
        inside = [after.start for after in self._open if after.start is not None and after.start > tag.start]
        if tag.name == "ReportRet":
            text = self._read(tag.start, min(inside[0] - tag.start, _TAG_MAX)) if inside else b""
        else:
            text = self._tag_text(tag.start)
        return OpenTag(tag.name, text, tag.start)

    def _reads(self, around: Sequence[OpenTag], start: int) -> bool:
        """Whether a whole record can be read at the offset."""
        decoder = Decoder(shape="native", format="ndjson")
        try:
            enter_levels(decoder, around, start)
            while not decoder.records and (block := self._read(start, 1 << 14)):
                decoder.feed(block)
                start += len(block)
            decoder._tag_offset()
        except DecodeError:
            return False
        return decoder.records > 0

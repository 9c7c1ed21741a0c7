"""Stored blocks as UTF-8: a stream of documents, each of which may have an encoding of its own, or be escaped.

Theory: while a document goes on, only its end is looked for, and behind that the start of the next, in any encoding it
may have. Where a start says that what follows is to be read in another way, the blocks are cut, and what stands before
it is read as the document before. So plain UTF-8 comes through as it is.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from ._engine import find
from .errors import EncodingError, decode_error
from .recode import (
    HEAD_SIZE,
    MARKS,
    declared_name,
    failing,
    head_of,
    is_escaped,
    is_plain,
    is_single_byte,
    is_utf_8,
    recode,
    refused,
    seen_in,
    sniff,
    unescape,
    without_bad_name,
)

if TYPE_CHECKING:
    from .sources import Block

__all__ = ["Documents", "holds_one"]

_END = "/QBXML"
_PADS = (b"", b"\0", b"\0\0\0")
"""What stands between the characters of ASCII: in UTF-8 and the like, in UTF-16, in UTF-32."""

_BEGUN = re.compile(rb"[<&\0\xef\xbb\xbf\xfe\xff]")
"""What the start of a document begins with, its byte order mark included."""

_LONGEST_START = 64
"""Bytes of the longest start, a byte order mark included, and more."""

_NOT_OF_ASCII = b"\0" + b"".join(MARKS)
"""Bytes that may stand around the characters of ASCII."""

_LONGEST_MARK = 4
_MARKS_AND_PADS = (codecs.BOM_UTF32_BE + _PADS[2], codecs.BOM_UTF16_BE + _PADS[1], *MARKS)
"""What may stand right before the first character."""

_NOT_ASCII = re.compile(rb"[\x80-\xff]")

_SURE_SIZE = 4096
"""Bytes from the first that is not ASCII on, which show whether a declaration of a single-byte encoding is wrong."""


def _start_in(pad: bytes) -> bytes:
    def spread(parts: str) -> bytes:
        return re.escape(pad).join(each.encode() for each in re.findall(r"\[.*?\]|\\.|.", parts))

    opening = b"|".join(map(spread, ("<", "&lt;", "&#60;", "&#x3[cC];")))
    name = b"|".join(map(spread, (r"\?xml\s", r"\?qbxml\s", r"QBXML[\s/>&]")))
    return b"(?:" + opening + b")" + re.escape(pad) + b"(?:" + name + b")"


_START = re.compile(b"|".join(map(_start_in, _PADS)))


def holds_one(data: bytes) -> bool:
    """Whether no second document follows the first in memory, at first sight."""
    end = find(data, _END.encode() + b">")
    return end < 0 or (_START.search(data, end) is None and data.find(b"\0", end) < 0)


class Way(NamedTuple):
    """How a document is read."""

    encoding: str | None
    """To transcode from; None is UTF-8."""
    declared: str | None = None
    """What the document calls its encoding, where only that speaks for it."""
    escaped: bool = False
    unknown: EncodingError | None = None
    """It names an encoding nobody knows."""

    @property
    def pad(self) -> bytes:
        width = (self.encoding or "")[:6]
        return _PADS[1] if width == "utf-16" else _PADS[2] if width == "utf-32" else b""


_PLAIN = Way(None)


class Documents:
    """Iterated once.

    Attributes:
        notes: What is odd about whole documents, as (warning code, text, offset in the UTF-8). Those that came with a
            block are to be taken out before it is read.
        transcoded: The encodings that were transcoded so far, None if there were none.
    """

    def __init__(self, blocks: Iterator[Block], override: str | None, repair: bool) -> None:
        self.notes: list[tuple[str, str, int]] = []
        self.transcoded: str | None = None
        self._blocks = blocks
        self._override = override
        self._repair = repair
        self._stored = 0
        self._given = 0
        self._next: Way | None = None

    def __iter__(self) -> Iterator[Block]:
        head, self._blocks = head_of(self._blocks)
        # What may stand before the first document is UTF-16, too, if its bytes say so.
        encoding = sniff(head, self._override) if self._override is not None else seen_in(head)
        way: Way | None = Way(encoding, escaped=is_escaped(head.translate(None, _NOT_OF_ASCII)))
        inside = way is not None and way.escaped
        while way is not None:
            for block in self._read(way, inside):
                self._given += len(block)
                yield block
            way, inside = self._next, True

    def _read(self, way: Way, inside: bool) -> Iterator[Block]:
        """What is stored up to the next document that is to be read in another way, as UTF-8."""
        if way.unknown is not None:
            if not self._repair:
                raise refused(self._stored + way.unknown.offset, way.unknown.detail)
            self.notes.append(("encoding", way.unknown.detail, self._given))
        blocks = self._up_to_next(way, inside)
        if way.declared is not None:
            blocks = self._believed(blocks, way)
        elif way.encoding is not None:
            blocks = self._recoded(blocks, way.encoding, self._stored)
        if way.escaped:
            if not self._repair:
                raise decode_error("escaped_document", self._given, "", "the whole document was escaped once more")
            head, blocks = head_of(blocks)
            shown = head.split(b"&gt;")[0][:40].decode("ascii", "replace")
            self.notes.append(("escaped_document", shown, self._given))
            blocks = unescape(blocks)
        return without_bad_name(blocks) if self._repair else blocks

    def _recoded(self, blocks: Iterator[Block], encoding: str, at: int) -> Iterator[Block]:
        names = self.transcoded.split(", ") if self.transcoded else []
        if encoding not in names:
            self.transcoded = ", ".join([*names, encoding])
        return recode(blocks, encoding, repair=self._repair, offset=at)

    def _believed(self, blocks: Iterator[Block], way: Way) -> Iterator[Block]:
        """Text in the declared encoding, unless the first bytes that make a difference show that it is UTF-8."""
        assert way.encoding is not None
        stored, given = self._stored, self._given
        for block in blocks:
            found = _NOT_ASCII.search(block)
            at = found.start() if found else len(block)
            if at:
                yield block[:at]
            stored, given = stored + at, given + at
            if found is None:
                continue
            sample, blocks = head_of(chain((block[at:],), blocks), _SURE_SIZE)
            if is_utf_8(sample, whole=len(sample) < _SURE_SIZE):
                wrong = f"`{way.declared}` declared, and the text is UTF-8"
                if not self._repair:
                    raise refused(stored, wrong)
                self.notes.append(("encoding", wrong, given))
                yield from blocks
            else:
                yield from self._recoded(blocks, way.encoding, stored)
            return

    def _up_to_next(self, way: Way, inside: bool) -> Iterator[Block]:
        """The stored blocks of all that is read in one way. What follows is left in `_blocks`."""
        end = way.pad.join(char.encode() for char in _END)
        held, last, blocks = b"", False, self._blocks
        self._next = None
        while not last:
            block: Block | None
            try:
                block = next(blocks, None)
            except Exception as error:  # what came before it is not lost
                block, blocks = None, failing(error)
            last = block is None
            whole = block if block is not None and not held else held + bytes(block or b"")
            data, at, keep = memoryview(whole), 0, len(whole)
            while True:
                if inside:
                    at = find(data, end, at)
                    if at < 0:
                        keep -= _length_begun(data, end)
                        break
                    at, inside = at + len(end), False
                found = _START.search(data, at)
                if found is None:
                    begun = _BEGUN.search(data, max(at, keep - _LONGEST_START))
                    keep = begun.start() if begun else keep
                    break
                start = _start_of(data, found, at, way)
                if len(data) - start < HEAD_SIZE and not last:
                    keep = start
                    break
                head = bytes(data[start : start + HEAD_SIZE])
                if way == _PLAIN and is_plain(head):  # as mostly, and of streams of tiny documents millions of times
                    at, inside = found.end(), True
                    continue
                following = self._way(head, bytes(found[0][:1]) == b"&", way)
                if not way == following == Way(way.encoding):
                    keep = start
                    self._next = following
                    break
                at, inside = found.end(), True
            if last and self._next is None:
                keep = len(data)
            if keep:
                self._stored += keep
                yield whole if keep == len(whole) else data[:keep]
            if self._next is not None:
                self._blocks = chain((data[keep:],), blocks)
                return
            held = bytes(data[keep:])
        yield from blocks  # the error, if that is how it ended

    def _way(self, head: bytes, escaped: bool, before: Way) -> Way:
        """How to read the document that starts with `head`."""
        if self._override is not None:
            return Way(before.encoding, escaped=escaped)
        try:
            encoding = sniff(head)
        except EncodingError as error:
            return Way(None, escaped=escaped, unknown=error)
        only_declared = encoding is not None and is_single_byte(encoding)
        return Way(encoding, declared_name(head) if only_declared else None, escaped)


def _length_begun(data: memoryview, wanted: bytes) -> int:
    """How many of the last bytes may be the beginning of `wanted`."""
    tail = bytes(data[max(0, len(data) - len(wanted) + 1) :])
    return next((size for size in range(len(tail), 0, -1) if tail.endswith(wanted[:size])), 0)


def _start_of(data: memoryview, found: re.Match[bytes], after: int, way: Way) -> int:
    """Where the document starts whose first characters were found: before what belongs to them."""
    start = found.start()
    follows = bytes(data[start + 1 : start + 4])
    pad = next(each for each in reversed(_PADS) if follows.startswith(each))
    if (
        pad
        and way.encoding not in ("utf-16-le", "utf-32-le")
        and (bytes(data[max(after, start - len(pad)) : start]) == pad)
    ):
        start -= len(pad)
    before = bytes(data[max(after, start - len(pad) - _LONGEST_MARK) : start])
    mark = next((each for each in _MARKS_AND_PADS if before.endswith(each)), b"")
    return start - len(mark)

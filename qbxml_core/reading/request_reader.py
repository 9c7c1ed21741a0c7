"""Request documents in the api shape: each message as the operation it asks for, and its parameters.

The engine reads the messages in the native shape, one at a time, so that memory stays the same; what they mean is told
by `request`. A `RequestReader` is used like a `Decoder`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .._engine import Decoder
from ..errors import decode_error
from ..io.blocks import HEAD_SIZE
from ..io.source import Source

if TYPE_CHECKING:
    from typing_extensions import Buffer

    from ..io.spool import Spool
    from .options import Format
    from .request import Request

__all__ = ["RequestReader", "holds_requests", "message_set_attributes", "message_set_in"]

LONGEST_HEAD = 1 << 16
"""Bytes in which the first message set begins, comments before it included."""

_ROOT = re.compile(rb"<QBXML(?:\s[^<>]*)?>")
_BETWEEN = re.compile(rb"(?:\s|<!--(?:(?!-->).)*-->|<\?(?:(?!\?>).)*\?>)*", re.DOTALL)
_START = re.compile(rb"""<QBXMLMsgsRq((?:\s+[\w:]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*/?>""")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_NAME = re.compile(rb"<(\w+)[\s/>]")


def message_set_in(head: bytes) -> bytes | None:
    """The name of the first message set, None where it does not show in this beginning of a document.

    No byte is looked at twice: a search for all of it at once would start again at each root, to the end each time.
    """
    at = 0
    while (root := _ROOT.search(head, at)) is not None:
        between = _BETWEEN.match(head, root.end())
        at = between.end() if between is not None else root.end()
        if head.startswith((b"<!--", b"<?"), at):
            return None  # what stands there does not end in this head
        if (name := _NAME.match(head, at)) is not None:
            return name[1]
    return None


def holds_requests(source: Source, alone: bool = False) -> bool:
    """Whether the document is one of requests, by its first message set. What is read for that is not lost.

    With `alone`, only if its beginning has no responses, too, as a recorded session has.
    """
    size = HEAD_SIZE
    while True:
        head = source.peek(size)
        found = message_set_in(head)
        if found is not None:
            return found.endswith(b"MsgsRq") and not (alone and b"MsgsRs" in source.peek(LONGEST_HEAD))
        if len(head) < size or size >= LONGEST_HEAD:
            return False
        size *= 4


def message_set_attributes(source: Source) -> dict[str, str]:
    """The attributes of the requests' message set, which begins a document. What is read for that is not lost."""
    for size in (HEAD_SIZE, LONGEST_HEAD):
        head = source.peek(size)
        start = _START.match(head, _outside_comments(head, b"<QBXMLMsgsRq"))
        if start is not None:
            from html import unescape

            found = _ATTRIBUTE.findall(start[1].decode("utf-8", "replace"))
            return {name: unescape(double or single) for name, double, single in found}
        if len(head) < size:
            break
    return {}


def _outside_comments(head: bytes, text: bytes) -> int:
    """Where a text stands first that is not in a comment; the end if nowhere. No byte is looked at twice."""
    at, found = 0, head.find(text)
    while found >= 0:
        comment = head.find(b"<!--", at, found)
        if comment < 0:
            return found
        end = head.find(b"-->", comment + 4)
        if end < 0:
            break
        at = end + 3
        found = found if found >= at else head.find(text, at)
    return len(head)


class RequestReader:
    """Turns one request document, piece by piece, into JSON in the api shape, or into `Request` objects."""

    def __init__(self, native: Decoder, format: Format, spool: Spool | None = None) -> None:
        """`native` reads the native shape as NDJSON."""
        self._native = native
        self._format = format
        self._spool = spool
        self._rest = b""
        self._requests: list[Request] = []
        self.records = 0
        """Requests read so far; the engine counts what cannot be one, too."""
        self._given = 0
        self._closed = False

    def __getattr__(self, name: str) -> Any:
        """What else is counted (messages, warnings) the engine counts."""
        return getattr(self._native, name)

    @property
    def warning_count(self) -> int:
        return self._native.warning_count

    @property
    def warning_counts(self) -> list[tuple[str, str, int]]:
        return self._native.warning_counts

    @property
    def warnings(self) -> list[dict[str, Any]]:
        """Of damaged text only: what no parameter says is `left` in its request."""
        return self._native.warnings

    def _warnings_from(self, start: int) -> list[dict[str, Any]]:
        return self._native._warnings_from(start)

    @property
    def damage(self) -> list[dict[str, Any]]:
        return self._native.damage

    @property
    def damage_count(self) -> int:
        return self._native.damage_count

    def _note(self, code: str, text: str) -> None:
        self._native._note(code, text)

    def feed(self, data: Buffer) -> None:
        try:
            self._native.feed(data)
        finally:
            self._collect()

    def close(self) -> None:
        try:
            self._native.close()
        finally:
            self._collect()
        self._closed = True

    def take(self) -> list[Request]:
        """The requests that are ready, instead of their JSON."""
        taken, self._requests = self._requests, []
        return taken

    def drain(self) -> bytes:
        """The JSON that is ready."""
        from msgspec.json import encode

        lines = [encode(each) for each in self.take()]
        if self._format == "ndjson":
            return b"".join(line + b"\n" for line in lines)
        start = b"" if self._given else b'{"requests":['
        between = b"," if self._given > 1 else b""
        self._given = (self._given or 1) + len(lines)
        end = b"]}" if self._closed else b""
        return start + (between + b",".join(lines) if lines else b"") + end

    def flush(self) -> None:
        """Moves the JSON that is ready to the spool."""
        output = self.drain()
        if output and self._spool is not None:
            self._spool.write(0, output)

    def _collect(self) -> None:
        from msgspec.json import decode

        from .request import read_request

        whole, end, self._rest = (self._rest + self._native.drain()).rpartition(b"\n")
        if not end:
            return
        for line in whole.splitlines():
            try:
                message: dict[str, Any] = decode(line)
                ((name, content),) = message.items()
                if not name.endswith("Rq"):
                    raise decode_error("not_response", self.offset, "", f"{name} after requests is no request")
                self._requests.append(read_request(name.removesuffix("Rq"), content))
                self.records += 1
            except RecursionError:  # with a max_depth that is beyond what Python can follow
                raise decode_error("limit", self.offset, "", "a request is nested deeper than can be read") from None

"""What a server sends: an HTTP status and a body, whole or in chunks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from ..reading.message_set import IteratorState, Status

if TYPE_CHECKING:
    from ..reading.warnings import DecodeWarning

__all__ = ["ApiResponse", "ApiStream"]


class _Answer(Struct, frozen=True, kw_only=True):
    http_status: int
    """200, or of an error 404 or 502."""
    status: Status | None = None
    """What QuickBooks said; None where there is no response to a request."""
    iterator: IteratorState | None = None
    """Where the query stands; `next_page` makes the parameters of the next request from it."""
    retryable: bool = False
    """Of an error: the same request, unchanged, may succeed later. Otherwise, tell clients not to try again."""


class ApiResponse(_Answer, frozen=True, kw_only=True):
    """A whole answer."""

    body: bytes
    """JSON."""
    warnings: tuple[DecodeWarning, ...] = ()
    """What was odd in the document and was read all the same."""
    record: bytes | None = None
    """Of an error: the object that QuickBooks sent beside it, as JSON; with status 3200, the object as it is now."""


class ApiStream(_Answer, frozen=True, kw_only=True):
    """An answer whose status is known before all of the body is."""

    chunks: Iterator[bytes]
    """The body, JSON, in pieces. Taking them raises DecodeError if the document turns out to be damaged: the status has
    gone out by then, so all that a server can do is break off the connection."""

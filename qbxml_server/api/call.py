"""One call of the API: who calls, what the call may do, and its body."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import limits
import limits.storage
import limits.strategies
from starlette.requests import Request

from qbxml_core.facts.versions import EDITIONS
from qbxml_server.api import errors
from qbxml_server.broker.broker import Broker
from qbxml_server.broker.types import Answer
from qbxml_server.clock import Clock
from qbxml_server.ids import new_id
from qbxml_server.store import Store
from qbxml_server.store.end_users import Connection, EndUser, get_end_user
from qbxml_server.store.keys import SECRET, Key, find_key

MAX_BODY = 20 << 20
"""Bytes of a request."""
LONGEST_TIMEOUT_S = 3600.0
FAILED_KEYS = "100/minute"
"""Of one address, in the notation of `limits`: several programs can share it."""
_ID = re.compile(r"[A-Za-z0-9_]{1,64}")


class FailedKeys:
    """Counts the unknown keys of each address. Beyond the limit no key of the address is looked up for a while."""

    def __init__(self) -> None:
        self._limit = limits.parse(FAILED_KEYS)
        self._limiter = limits.strategies.FixedWindowRateLimiter(limits.storage.MemoryStorage())

    def check(self, address: str) -> None:
        """Raises ApiError beyond the limit."""
        if not self._limiter.test(self._limit, address):
            raise errors.too_many_failed_keys(self._limit.get_expiry())

    def add(self, address: str) -> None:
        self._limiter.hit(self._limit, address)


@dataclass(frozen=True)
class Services:
    """What the API stands on."""

    broker: Broker
    store: Store
    clock: Clock
    public_url: str
    failed_keys: FailedKeys = field(default_factory=FailedKeys)


@dataclass
class Call:
    """What is known of a call so far. The request log is written from it."""

    services: Services
    started_at: float
    request_id: str = field(default_factory=lambda: new_id("req_"))
    is_change: bool = False
    key: Key | None = None
    end_user: EndUser | None = None
    connection: Connection | None = None
    operation: str | None = None
    answer: Answer | None = None
    request_size: int = 0

    @property
    def project_id(self) -> str:
        if self.key is None:
            raise RuntimeError("a call was answered before its key was checked")
        return self.key.project_id

    @property
    def shown_id(self) -> str:
        """The request ID that the caller sees: of a repeat, that of the first call."""
        return self.request_id if self.answer is None else self.answer.request_id


def call_of(request: Request) -> Call:
    call = request.scope["qbxml.call"]
    if not isinstance(call, Call):
        raise RuntimeError("there is no call in the scope: the endpoint is not behind the gate")
    return call


async def authenticate(call: Call, authorization: str | None, address: str) -> None:
    """Find the secret key of a caller at an address. Raises ApiError."""
    failed = call.services.failed_keys
    scheme, _, token = (authorization or "").partition(" ")
    if not authorization:
        raise errors.key_invalid("There is no API key. Send the header Authorization: Bearer sk_...")
    if scheme.lower() != "bearer" or not token.strip():
        raise errors.key_invalid("The Authorization header has another form than: Bearer sk_...")
    failed.check(address)
    key = await find_key(call.services.store, token.strip(), call.services.clock.now())
    if key is None:
        failed.add(address)
        raise errors.key_invalid("The API key is unknown or revoked.")
    if key.kind != SECRET:
        raise errors.key_invalid("This is a publishable key (pk_...). Calls need a secret key (sk_...).")
    call.key = key


async def find_end_user(call: Call, end_user_id: str) -> EndUser:
    """An end-user of the caller's project. Raises ApiError."""
    found = None
    if _ID.fullmatch(end_user_id):
        found = await get_end_user(call.services.store, end_user_id, call.project_id)
    if found is None:
        raise errors.missing(f"end-user with the ID {end_user_id[:80]!r} in the project of this API key")
    call.end_user = found
    return found


async def find_connection(call: Call, end_user_id: str) -> Connection:
    """The connection of an end-user of the caller's project. Raises ApiError."""
    user = await find_end_user(call, end_user_id)
    if not user.connections:
        raise errors.not_set_up()
    call.connection = user.connections[0]
    return call.connection


async def named_connection(call: Call, request: Request) -> Connection:
    """The connection of the end-user that the header names. Raises ApiError."""
    end_user_id = request.headers.get("conductor-end-user-id")
    if not end_user_id:
        raise errors.invalid("The header Conductor-End-User-Id is missing: it says whose QuickBooks is meant.")
    return await find_connection(call, end_user_id)


def timeout(request: Request, default: float) -> float:
    """Seconds that the caller waits for QuickBooks. Raises ApiError."""
    text = request.headers.get("conductor-timeout-seconds")
    if text is None:
        return default
    try:
        seconds = float(text)
    except ValueError:
        seconds = float("nan")
    if not 1 <= seconds <= LONGEST_TIMEOUT_S:
        raise errors.invalid(
            f"Conductor-Timeout-Seconds is {text[:40]!r}, not a number from 1 to {LONGEST_TIMEOUT_S:g}."
        )
    return seconds


async def read_body(call: Call, request: Request) -> bytes:
    """The body of a request. Raises ApiError if it is too large or encoded."""
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise errors.ApiError(
            415, errors.INVALID_REQUEST, "CONTENT_ENCODING_UNSUPPORTED", "Send the body without a Content-Encoding."
        )
    length = request.headers.get("content-length", "")
    if length.isascii() and length.isdecimal() and int(length[:20]) > MAX_BODY:
        raise errors.too_large(MAX_BODY)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise errors.too_large(MAX_BODY)
    call.request_size = len(body)
    return bytes(body)


def edition_and_version(connection: Connection) -> dict[str, str]:
    """What requests to a connection are written for; nothing where it is not known yet."""
    known: dict[str, str] = {}
    if connection.edition in EDITIONS:
        known["edition"] = connection.edition
    if connection.qbxml_version:
        known["version"] = connection.qbxml_version
    return known

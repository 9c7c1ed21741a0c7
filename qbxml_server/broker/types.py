"""What the rooms above say to the broker, and what it says to them. Times are seconds since 1970, UTC."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Kind(str, Enum):
    """Whether a request can change the company file.

    A read may be sent again, a change only under its message set ID.
    """

    READ = "read"
    CHANGE = "change"


@dataclass(frozen=True)
class NewRequest:
    """A request of a caller.

    document: the complete qbXML; that of a change has `newMessageSetID="<message_set_id>"`.
    timeout: how long the caller waits, in seconds.
    message_set_id: None means that the outcome of a change cannot be found out again: once lost, it is UNKNOWN.
    repeat_key: identifies repeats of one call (hash of key, end-user, method, path, body; or of the Idempotency-Key).
        Stored with every request that has one.
    is_repeat: the caller may have sent this before (x-stainless-retry-count above 0, or an Idempotency-Key): attach to
        the newest request with this repeat_key of the last `repeat_window` seconds, if there is one.
    fingerprint: hash of what was asked. A repeat whose fingerprint differs is a REPEAT_CONFLICT.
    session: the QuickBooks session (`Answer.session`) that this page of an iterator must run in.
    """

    connection_id: str
    operation: str
    kind: Kind
    document: bytes
    timeout: float
    request_id: str
    message_set_id: str | None = None
    repeat_key: str | None = None
    is_repeat: bool = False
    fingerprint: str | None = None
    repeat_window: float = 300.0
    session: str | None = None


class Outcome(str, Enum):
    """How a call ended for its caller."""

    ANSWERED = "answered"
    """QuickBooks answered: `Answer.response` is qbXML (also if QuickBooks refused; empty if it skipped the request)."""
    NOT_SET_UP = "not_set_up"
    """The Web Connector has never signed in. Nothing was done."""
    OFFLINE = "offline"
    """No call of the Web Connector for two minutes (`Answer.last_call_at`). Nothing was done."""
    EXPIRED = "expired"
    """The deadline passed before the request was sent. Nothing was done."""
    TIMED_OUT = "timed_out"
    """Sent, and no answer before the deadline. The outcome is open: the answer is kept if it comes later."""
    UNKNOWN = "unknown"
    """A change whose outcome cannot be settled. Never sent again; look in QuickBooks first."""
    CONNECTION_ERROR = "connection_error"
    """QuickBooks or the Web Connector failed (`hresult`, `message`). Nothing was done."""
    SESSION_GONE = "session_gone"
    """The QuickBooks session of this iterator page has ended. Nothing was done."""
    STOPPING = "stopping"
    """The server is being stopped. Nothing was done; the caller may try again."""
    REPEAT_CONFLICT = "repeat_conflict"
    """The repeat key was used before for something else. Nothing was done."""


class StoredPayload(Protocol):
    """A stored document, read in blocks."""

    @property
    def size(self) -> int:
        """Bytes."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def read(self) -> bytes:
        """The whole document in memory."""
        ...

    async def delete(self) -> None:
        """It was delivered: delete it (now, or when no repeat of the call can ask for it any more)."""
        ...


@dataclass(frozen=True)
class Answer:
    """The one answer that a caller gets.

    request_id: of the request that ran: the first one's if this call was a repeat.
    session: the QuickBooks session that answered; iterator pages name it.
    queued_s, quickbooks_s: seconds in the queue and in QuickBooks, as far as it came.
    """

    request_id: str
    outcome: Outcome
    hresult: str | None = None
    message: str | None = None
    session: str | None = None
    response: StoredPayload | None = None
    last_call_at: float | None = None
    queued_s: float = 0.0
    quickbooks_s: float = 0.0


class Verdict(str, Enum):
    """What `authenticate` answers."""

    WORK = "work"
    NO_WORK = "no_work"
    WRONG = "wrong"
    """Unknown user or wrong password."""
    BUSY = "busy"
    """Another session is at work on this connection, or the server is being stopped."""
    LIMITED = "limited"
    """Too many failed logins from this address or for this user; the password was not looked at."""


@dataclass(frozen=True)
class Authenticated:
    """postpone_s: when the Web Connector should come back (only beside NO_WORK). min_run_every_s: usually None."""

    ticket: str
    verdict: Verdict
    postpone_s: int | None = None
    min_run_every_s: int | None = None


@dataclass(frozen=True)
class SessionFacts:
    """What the first `sendRequestXML` of a session says about the company (None: it did not say)."""

    company_file: str | None = None
    company_name: str | None = None
    file_ids: tuple[str, ...] = ()
    """FileID of every Web Connector data extension in CompanyRet. If there are some, ours is one of them, or it is the
    wrong file."""
    machine: str | None = None
    """The machine that holds AppLock (`LOCKED:<machine>:<ticks>`)."""
    product_name: str | None = None
    country: str | None = None
    edition: str | None = None
    qbxml_version: str | None = None
    """The highest version that company and server share."""
    is_sample_company: bool | None = None


@dataclass(frozen=True)
class Work:
    """A request for QuickBooks."""

    request_id: str
    document: bytes


@dataclass(frozen=True)
class NoWork:
    """Nothing to send; `reason` is what getLastError will say ("OK" if nothing is wrong)."""

    reason: str


@dataclass(frozen=True)
class Policy:
    """Every number of the broker, in seconds unless it says otherwise."""

    idle_s: int = 10
    """How often an idle connection polls."""
    active_s: int = 3
    """How often it polls for `active_for_s` after a request."""
    active_for_s: float = 600.0
    warm_s: float = 10.0
    """How long receiveResponseXML is held while the queue is empty, so that the session stays open."""
    offline_s: float = 120.0
    timeout_s: float = 90.0
    """The default of `NewRequest.timeout`."""
    margin_s: float = 30.0
    """A session is dead when its last call is older than its request's timeout plus this."""
    sweep_s: float = 5.0
    """How often stuck entries are looked for, waiting callers look again, and times of calls are written."""
    recovery_s: float = 7 * 86400.0
    """A lost change that no session came to recover for so long becomes UNKNOWN."""
    recovery_attempts: int = 3
    """How often a lost change is sent again under its message set ID."""
    payload_s: float = 600.0
    """How long an answer waits for a caller before it is deleted."""
    history_s: float = 15 * 86400.0
    """How long finished requests and sessions stay in their tables, without their documents."""
    failed_logins: str = "10/minute"
    """Of one user from one address, in the notation of `limits`."""
    failed_logins_address: str = "100/minute"
    """Of one address: several machines can share it."""
    scan_bytes: int = 64 * 1024
    """Responses up to this size are looked into for refusals of the message set and for reasons to try again."""

"""Units of work on the queue: a transaction, the moves of requests and sessions in it, and who to wake after it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection

from qbxml_server.broker.types import Kind, Outcome, Policy
from qbxml_server.broker.wakeups import Wakeups
from qbxml_server.clock import Clock
from qbxml_server.states import RequestEvent, RequestState
from qbxml_server.store import Store, queue
from qbxml_server.store.queue import AnyRow

ENDED = "The session has ended"
LEFT_OPEN = "The answer of QuickBooks was lost, and what became of the change cannot be found out"


@dataclass
class Shared:
    """What all parts of one broker share.

    calls: when the Web Connector called last, by connection, as far as it is not written yet.
    stopping: no new requests, no held calls. stopped: nobody waits any more.
    """

    store: Store
    policy: Policy
    clock: Clock
    wakeups: Wakeups
    calls: dict[str, float] = field(default_factory=dict)
    stopping: bool = False
    stopped: bool = False

    @asynccontextmanager
    async def change(self) -> AsyncIterator[Change]:
        """A transaction; those who wait for what it changed are woken once it is committed."""
        async with self.store.write() as tx:
            change = Change(tx, self.policy, self.clock.now())
            yield change
        if change.topics:
            await self.wakeups.notify(*change.topics)


class Change:
    """The moves of the broker inside one transaction, whose connection is locked."""

    def __init__(self, tx: AsyncConnection, policy: Policy, now: float) -> None:
        self.tx = tx
        self.policy = policy
        self.now = now
        self.topics: set[str] = set()

    async def move(
        self,
        row: AnyRow,
        *events: RequestEvent,
        outcome: Outcome | None = None,
        hresult: str | None = None,
        message: str | None = None,
        **values: object,
    ) -> RequestState:
        if outcome is not None:
            values.update(outcome=outcome.value, hresult=hresult, message=message)
        self.topics.add(row.id)
        return await queue.change_state(self.tx, row, *events, now=self.now, **values)

    async def expire(self, row: AnyRow) -> None:
        """Nobody waits for a queued request any more."""
        was_sent = row.kind == Kind.READ.value and row.attempts > 0
        outcome = Outcome.TIMED_OUT if was_sent else Outcome.EXPIRED
        await self.move(row, RequestEvent.DEADLINE, outcome=outcome)

    async def lose(self, row: AnyRow, message: str | None = None, hresult: str | None = None) -> None:
        """The answer of a request in flight is lost."""
        if row.kind == Kind.CHANGE.value:
            if row.message_set_id is None or row.attempts > self.policy.recovery_attempts:
                await self.unsettle(row, RequestEvent.LOSE, message=message, hresult=hresult)
            else:
                await self.move(row, RequestEvent.LOSE)
        elif row.pinned_to is not None:
            await self.move(row, RequestEvent.LOSE, RequestEvent.REFUSE, outcome=Outcome.SESSION_GONE, message=message)
        elif row.deadline_at > self.now:
            await self.move(row, RequestEvent.LOSE, RequestEvent.REQUEUE)
        else:
            await self.move(row, RequestEvent.LOSE, RequestEvent.DEADLINE, outcome=Outcome.TIMED_OUT)
        self.topics.add(row.connection_id)

    async def unsettle(
        self, row: AnyRow, *before: RequestEvent, message: str | None = None, hresult: str | None = None
    ) -> None:
        """What became of a change cannot be found out."""
        text = message or LEFT_OPEN
        await self.move(row, *before, RequestEvent.UNSETTLE, outcome=Outcome.UNKNOWN, message=text, hresult=hresult)

    async def end_session(self, session: AnyRow, status: str = ENDED) -> None:
        """End a session: what was in flight in it is lost, and pages of its iterators cannot come any more."""
        if session.ended_at is not None:
            return
        await queue.update_session(self.tx, session.id, ended_at=self.now, status=session.status or status)
        for row in await queue.open_requests(self.tx, session.connection_id):
            if row.state == RequestState.SENT.value and row.session_id == session.id:
                await self.lose(row)
            elif row.state == RequestState.QUEUED.value and row.pinned_to == session.id:
                await self.move(row, RequestEvent.REFUSE, outcome=Outcome.SESSION_GONE)
        self.topics.add(session.connection_id)

    async def refuse_all(self, connection_id: str, message: str | None, hresult: str | None) -> None:
        """QuickBooks cannot be reached: nothing that is queued was done, or will be."""
        for row in await queue.open_requests(self.tx, connection_id):
            if row.state == RequestState.QUEUED.value:
                await self.move(
                    row, RequestEvent.REFUSE, outcome=Outcome.CONNECTION_ERROR, message=message, hresult=hresult
                )
        await self.note_trouble(connection_id, message, hresult)

    async def note_trouble(self, connection_id: str, message: str | None, code: str | None) -> None:
        """Keep what went wrong last, for people to see. `code` is an HRESULT, or what the Web Connector shows."""
        trouble = {"last_trouble": message, "last_trouble_code": code, "last_trouble_at": self.now}
        await queue.update_connection(self.tx, connection_id, **trouble)

    def is_dead(self, session: AnyRow, in_flight: AnyRow | None) -> bool:
        """Nothing can come from this session any more: it has been silent for longer than a request may take."""
        last = session.last_call_at
        if in_flight is not None:
            last = max(last, in_flight.sent_at + in_flight.timeout)
        return bool(self.now > last + self.policy.margin_s)

"""The callers' side: a request comes in, its caller waits, and gets exactly one answer."""

from __future__ import annotations

import asyncio

from qbxml_server.broker.changes import Change, Shared
from qbxml_server.broker.types import Answer, Kind, NewRequest, Outcome
from qbxml_server.clock import wait
from qbxml_server.states import FINAL, RequestEvent, RequestState
from qbxml_server.store import queue
from qbxml_server.store.payloads import Payload, insert_payload
from qbxml_server.store.queue import AnyRow


class Callers:
    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._running: set[asyncio.Task[Answer]] = set()

    async def nobody_waits(self) -> None:
        """Return once no caller waits."""
        while self._running:
            await asyncio.wait(self._running)

    async def submit(self, new: NewRequest) -> Answer:
        if self._shared.stopping:
            return Answer(new.request_id, Outcome.STOPPING)
        # In a task of its own: if the caller goes away, nothing is broken off in the middle of a transaction.
        running = asyncio.create_task(self._run(new), name=new.request_id)
        self._running.add(running)
        running.add_done_callback(self._running.discard)
        return await asyncio.shield(running)

    async def _run(self, new: NewRequest) -> Answer:
        deadline = self._shared.clock.now() + new.timeout
        async with self._shared.change() as change:
            queued = await self._queue(change, new, deadline)
        return queued if isinstance(queued, Answer) else await self._wait(queued, deadline)

    async def _queue(self, change: Change, new: NewRequest, deadline: float) -> str | Answer:
        """The ID of the request to wait for, or an answer at once."""
        connection = await queue.lock_connection(change.tx, new.connection_id)
        if new.repeat_key is not None:
            await queue.lock_repeats(change.tx, new.repeat_key)
            if new.is_repeat:
                folded = await self._fold(change, new, new.repeat_key, deadline)
                if folded is not None:
                    return folded
        if connection is None or connection.added_at is None:
            return Answer(new.request_id, Outcome.NOT_SET_UP)
        last_call_at = max(connection.last_call_at or 0.0, self._shared.calls.get(connection.id, 0.0))
        if change.now - last_call_at > self._shared.policy.offline_s:
            return Answer(new.request_id, Outcome.OFFLINE, last_call_at=last_call_at or None)
        if new.session is not None:
            session = await queue.get_session(change.tx, new.session)
            if session is None or session.connection_id != connection.id or session.ended_at is not None:
                return Answer(new.request_id, Outcome.SESSION_GONE)
        await queue.insert_request(
            change.tx,
            id=new.request_id,
            connection_id=connection.id,
            operation=new.operation,
            kind=new.kind.value,
            message_set_id=new.message_set_id,
            repeat_key=new.repeat_key,
            repeat_until=None if new.repeat_key is None else change.now + new.repeat_window,
            fingerprint=new.fingerprint,
            pinned_to=new.session,
            timeout=new.timeout,
            created_at=change.now,
            deadline_at=deadline,
            request_payload=await insert_payload(change.tx, new.document, change.now),
        )
        await queue.update_connection(change.tx, connection.id, last_request_at=change.now)
        change.topics.add(connection.id)
        return new.request_id

    async def _fold(self, change: Change, new: NewRequest, repeat_key: str, deadline: float) -> str | Answer | None:
        """The request that this one repeats, unless nothing was done for it: then it runs as a new one."""
        first = await queue.newest_repeat(change.tx, repeat_key, change.now)
        if first is None:
            return None
        if first.fingerprint != new.fingerprint or first.connection_id != new.connection_id:
            return Answer(new.request_id, Outcome.REPEAT_CONFLICT)
        state = RequestState(first.state)
        if state in {RequestState.EXPIRED, RequestState.REFUSED}:
            return None
        if state not in FINAL and first.deadline_at < deadline:
            await queue.update_request(change.tx, first, deadline_at=deadline)
        return str(first.id)

    async def _wait(self, request_id: str, deadline: float) -> Answer:
        shared = self._shared
        with shared.wakeups.listen(request_id) as news:
            while True:
                news.clear()
                async with shared.store.read() as tx:
                    row = await queue.get_request(tx, request_id)
                if row is None:  # the connection was deleted, and its requests with it
                    return Answer(request_id, Outcome.NOT_SET_UP)
                if RequestState(row.state) in FINAL:
                    return self._answer(row)
                now = shared.clock.now()
                if now >= deadline or shared.stopped:
                    return await self._give_up(row, deadline)
                await wait(shared.clock, news, min(deadline, now + shared.policy.sweep_s))

    async def _give_up(self, row: AnyRow, deadline: float) -> Answer:
        """The deadline has passed, or the server stops."""
        async with self._shared.change() as change:
            await queue.lock_connection(change.tx, row.connection_id)
            row = await queue.get_request(change.tx, row.id) or row
            # A repeat of the call may wait longer than this one.
            if row.state == RequestState.QUEUED.value and (row.deadline_at <= deadline or self._shared.stopped):
                if change.now >= deadline:
                    await change.expire(row)
                else:
                    await change.move(row, RequestEvent.REFUSE, outcome=Outcome.STOPPING)
                row = await queue.get_request(change.tx, row.id) or row
        if RequestState(row.state) in FINAL:
            return self._answer(row)
        return self._answer(row, Outcome.TIMED_OUT)

    def _answer(self, row: AnyRow, outcome: Outcome | None = None) -> Answer:
        shared = self._shared
        outcome = outcome or Outcome(row.outcome)
        response = None
        if outcome is Outcome.ANSWERED:
            response = Payload(shared.store, shared.clock.now, row.id, row.response_payload, row.response_size)
        end = row.settled_at or shared.clock.now()
        return Answer(
            row.id,
            outcome,
            hresult=row.hresult,
            message=row.message,
            session=row.session_id if row.kind == Kind.READ.value else None,
            response=response,
            queued_s=(row.sent_at or end) - row.created_at,
            quickbooks_s=0.0 if row.sent_at is None else max(0.0, end - row.sent_at),
        )

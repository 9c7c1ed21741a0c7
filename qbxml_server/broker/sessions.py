"""The Web Connector's side: it signs in, fetches requests, brings answers, and leaves or is never seen again."""

from __future__ import annotations

import hmac
from dataclasses import asdict
from typing import Any

import limits.storage
import limits.strategies

from qbxml_server.broker.changes import Change, Shared
from qbxml_server.broker.judge import Ruling, judge
from qbxml_server.broker.types import Authenticated, Kind, NoWork, Outcome, SessionFacts, Verdict, Work
from qbxml_server.clock import wait
from qbxml_server.ids import new_id, new_message_set_id
from qbxml_server.states import RequestEvent, RequestState
from qbxml_server.store import queue, storable
from qbxml_server.store.payloads import PayloadWriter, delete_payloads, insert_payload, read_payload
from qbxml_server.store.queue import AnyRow
from qbxml_server.tokens import hash_token

OK = "OK"
ENDED_BY_ERROR = "QuickBooks could not be reached"
NO_SESSION = "This session is not known to the server: run the update again"
OTHER_COMPUTER = "Another computer is at work for this company: this one tries again later"
WRONG_FILE = (
    "The company file that is open is not the one this connection was set up for: "
    "open that file, or set up the connection again"
)
REFUSED_LOGIN = "The Web Connector signed in with a wrong password"
REFUSED_LOGIN_CODE = "QBWC1040"  # what it shows for it
MORE, DONE, FAILED = 50, 100, -1  # progress; the Web Connector goes on below 100


def _text(text: str | None) -> str | None:
    """Text of the Web Connector as it is stored; None if it says nothing."""
    return storable(text).strip() or None if text is not None else None


def _is_other_file(connection: AnyRow, facts: SessionFacts) -> bool:
    """Whether another company file is open than the one that the connection was set up for.

    The Web Connector writes our FileID into the company file when it is added. Where no FileID is reported at all, the
    path tells: it is not proved that every QuickBooks reports the data extensions of the company.
    """
    if facts.file_ids:
        return connection.file_id.lower() not in {file_id.lower() for file_id in facts.file_ids}
    known, now = connection.company_file, facts.company_file
    return bool(known and now and known.strip().lower() != now.strip().lower())


class Sessions:
    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._limiter = limits.strategies.FixedWindowRateLimiter(limits.storage.MemoryStorage())
        self._per_user = limits.parse(shared.policy.failed_logins)
        self._per_address = limits.parse(shared.policy.failed_logins_address)

    async def authenticate(self, user: str, password: str, remote: str, wc_version: str | None) -> Authenticated:
        shared, policy = self._shared, self._shared.policy
        wc_version = _text(wc_version)
        limited = [(self._per_user, ("user", remote, user)), (self._per_address, ("address", remote))]
        if not all(self._limiter.test(limit, *key) for limit, key in limited):
            return Authenticated("", Verdict.LIMITED)
        async with shared.store.read() as tx:
            connection = await queue.connection_at_login(tx, storable(user))
        stored = "" if connection is None else connection.password_hash or ""
        if not hmac.compare_digest(stored, hash_token(password)) or connection is None:
            for limit, key in limited:
                self._limiter.hit(limit, *key)
            if connection is not None:
                async with shared.change() as change:
                    await change.note_trouble(connection.id, REFUSED_LOGIN, REFUSED_LOGIN_CODE)
            return Authenticated("", Verdict.WRONG)
        if shared.stopped:
            return Authenticated(new_id("no_work_"), Verdict.BUSY)
        now = shared.clock.now()
        work = connection.open_requests or connection.online_at is None
        if not work and not connection.open_sessions:
            await self._note_call(connection, wc_version, now)
            active = connection.last_request_at is not None and now - connection.last_request_at < policy.active_for_s
            return Authenticated(new_id("no_work_"), Verdict.NO_WORK, policy.active_s if active else policy.idle_s)
        ticket = new_id("qbd_")
        async with shared.change() as change:
            await queue.lock_connection(change.tx, connection.id)
            for session, in_flight in await self._open_sessions(change, connection.id):
                # While a request is in flight, only the same machine may take over: it says so in its first call.
                if in_flight is None or change.is_dead(session, in_flight):
                    await change.end_session(session)
            await queue.insert_session(change.tx, queue.session_id(ticket), connection.id, change.now)
            values = {"last_call_at": change.now, "wc_version": wc_version or connection.wc_version}
            await queue.update_connection(
                change.tx, connection.id, added_at=connection.added_at or change.now, **values
            )
        return Authenticated(ticket, Verdict.WORK)

    async def _note_call(self, connection: AnyRow, wc_version: str | None, now: float) -> None:
        """Remember the call; write it at once only if the connection counted as silent, or nearly."""
        shared = self._shared
        shared.calls[connection.id] = now
        silent = connection.last_call_at is None or now - connection.last_call_at > shared.policy.offline_s / 4
        if silent or (wc_version is not None and wc_version != connection.wc_version):
            async with shared.store.write() as tx:
                version = wc_version or connection.wc_version
                await queue.update_connection(tx, connection.id, last_call_at=now, wc_version=version)

    async def _open_sessions(self, change: Change, connection_id: str) -> list[tuple[AnyRow, AnyRow | None]]:
        """The open sessions of a connection, each with its request in flight."""
        in_flight = {
            row.session_id: row
            for row in await queue.open_requests(change.tx, connection_id)
            if row.state == RequestState.SENT.value
        }
        return [(session, in_flight.get(session.id)) for session in await queue.open_sessions(change.tx, connection_id)]

    async def _enter(self, change: Change, ticket: str) -> AnyRow | None:
        """The session of a ticket, with its connection locked and the call noted."""
        session = await queue.get_session(change.tx, queue.session_id(ticket))
        if session is None or await queue.lock_connection(change.tx, session.connection_id) is None:
            return None
        session = await queue.get_session(change.tx, session.id)
        if session is not None:
            await queue.update_session(change.tx, session.id, last_call_at=change.now)
            await queue.update_connection(change.tx, session.connection_id, last_call_at=change.now)
            self._shared.calls.pop(session.connection_id, None)
        return session

    async def next_request(self, ticket: str, facts: SessionFacts | None) -> Work | NoWork:
        async with self._shared.change() as change:
            session = await self._enter(change, ticket)
            if session is None:
                return NoWork(NO_SESSION)
            if session.ended_at is not None:
                return NoWork(session.status or OK)
            machine = (_text(facts.machine) if facts is not None else None) or session.machine
            for other, in_flight in await self._open_sessions(change, session.connection_id):
                if other.id == session.id:
                    if in_flight is not None:  # receiveResponseXML was due: the answer got lost
                        await change.lose(in_flight)
                elif in_flight is None or change.is_dead(other, in_flight) or machine == other.machine is not None:
                    # A Web Connector runs one update at a time: a new one on a machine is the end of the old one.
                    await change.end_session(other)
                else:
                    await change.end_session(session, OTHER_COMPUTER)
                    return NoWork(OTHER_COMPUTER)
            if facts is not None and not await self._identify(change, session, facts):
                return NoWork(WRONG_FILE)
            return await self._send_next(change, session)

    async def _identify(self, change: Change, session: AnyRow, facts: SessionFacts) -> bool:
        """Keep what the company says of itself; False, and the end of the session, if it is the wrong company."""
        connection = await queue.get_connection(change.tx, session.connection_id)
        assert connection is not None  # it is locked
        await queue.update_session(change.tx, session.id, machine=_text(facts.machine))
        if _is_other_file(connection, facts):
            await change.refuse_all(connection.id, WRONG_FILE, None)
            await change.end_session(session, WRONG_FILE)
            return False
        values = {name: value for name, value in asdict(facts).items() if value is not None and name != "file_ids"}
        values = {name: storable(value) if isinstance(value, str) else value for name, value in values.items()}
        await queue.update_connection(change.tx, connection.id, online_at=connection.online_at or change.now, **values)
        return True

    async def _send_next(self, change: Change, session: AnyRow) -> Work | NoWork:
        """Lost changes first, then the queue."""
        rows = await queue.open_requests(change.tx, session.connection_id)
        for row in sorted(rows, key=lambda row: row.state != RequestState.LOST.value):
            if row.state == RequestState.QUEUED.value and row.deadline_at <= change.now:
                await change.expire(row)
            elif row.pinned_to in {None, session.id}:
                document = await read_payload(change.tx, row.request_payload)
                await change.move(
                    row,
                    RequestEvent.SEND,
                    session_id=session.id,
                    sent_at=change.now,
                    attempts=row.attempts + 1,
                )
                return Work(row.id, document)
        return NoWork(OK)

    async def response(self, ticket: str, body: PayloadWriter | None, hresult: str | None, message: str | None) -> int:
        hresult, message = _text(hresult), _text(message)
        taken = False
        async with self._shared.change() as change:
            session = await self._enter(change, ticket)
            row = None if session is None else await self._sent(change, session)
            if session is not None and row is not None:
                taken, progress = await self._settle(change, session, row, body, hresult, message)
            else:
                progress = FAILED if session is None else MORE
            ended = session is None or session.ended_at is not None
        if body is not None and not taken:
            await body.discard()
        if progress == MORE:
            return DONE if ended else await self._hold(queue.session_id(ticket))
        return progress

    async def _sent(self, change: Change, session: AnyRow) -> AnyRow | None:
        """The request that this session was sent last and whose answer is still of use."""
        for row in await queue.open_requests(change.tx, session.connection_id):
            if row.session_id == session.id and row.state in {RequestState.SENT.value, RequestState.LOST.value}:
                return row
        return None

    async def _settle(
        self,
        change: Change,
        session: AnyRow,
        row: AnyRow,
        body: PayloadWriter | None,
        hresult: str | None,
        message: str | None,
    ) -> tuple[bool, int]:
        """Act on an answer: whether the body was kept, and the progress."""
        body = body or self.payload_writer()
        complete = body.tail.rstrip().endswith(b"</QBXML>")
        small = bytes(body.head) if body.size <= self._shared.policy.scan_bytes else b""
        ruling = judge(Kind(row.kind), hresult, small, complete=complete, may_retry=row.retries == 0)
        if row.state == RequestState.LOST.value and ruling.event in {RequestEvent.LOSE, RequestEvent.RETRY}:
            return False, MORE  # it waits to be recovered already
        if ruling.event is RequestEvent.ANSWER and ruling.outcome is Outcome.ANSWERED:
            payload = await body.finish(change.tx)
            await change.move(
                row, ruling.event, outcome=ruling.outcome, response_payload=payload, response_size=body.size
            )
            good = {"last_success_at": change.now, "last_trouble": None, "last_trouble_code": None}
            await queue.update_connection(change.tx, row.connection_id, **good)
            return True, MORE
        if hresult is not None:
            await change.note_trouble(row.connection_id, message, hresult)
        return False, await self._settle_failure(change, session, row, ruling, hresult, message)

    async def _settle_failure(
        self, change: Change, session: AnyRow, row: AnyRow, ruling: Ruling, hresult: str | None, message: str | None
    ) -> int:
        if ruling.event is RequestEvent.RETRY:
            await self._retry(change, row)
        elif ruling.event is RequestEvent.LOSE:
            await change.lose(row, message, hresult)
        elif ruling.event is RequestEvent.UNSETTLE:
            await change.unsettle(row)
        else:
            await change.move(row, ruling.event, outcome=ruling.outcome, hresult=hresult, message=message)
        if not ruling.fresh_session:
            return MORE
        failed = ruling.event is RequestEvent.LOSE
        status = f"QuickBooks failed: {hresult or 'no answer'} {message or ''}".rstrip() if failed else OK
        await change.end_session(session, status)
        return FAILED if failed else DONE

    async def _retry(self, change: Change, row: AnyRow) -> None:
        """Queue it again. A change gets a new message set ID: under the old one QuickBooks repeats its refusal."""
        values: dict[str, Any] = {"retries": row.retries + 1}
        if row.message_set_id is not None:
            new = new_message_set_id()
            document = await read_payload(change.tx, row.request_payload)
            document = document.replace(b'"%b"' % row.message_set_id.encode(), b'"%b"' % new.encode(), 1)
            values |= {
                "message_set_id": new,
                "request_payload": await insert_payload(change.tx, document, change.now),
            }
            await delete_payloads(change.tx, row.request_payload)
        await change.move(row, RequestEvent.RETRY, **values)

    def payload_writer(self) -> PayloadWriter:
        return PayloadWriter(self._shared.store, self._shared.clock.now, self._shared.policy.scan_bytes)

    async def _hold(self, session_id: str) -> int:
        """Keep the session open while the queue is empty: a request that comes now goes out at once."""
        shared = self._shared
        async with shared.store.read() as tx:
            session = await queue.get_session(tx, session_id)
        if session is None:
            return FAILED
        until = shared.clock.now() + shared.policy.warm_s
        with shared.wakeups.listen(session.connection_id) as news:
            while True:
                news.clear()
                async with shared.store.read() as tx:
                    session = await queue.get_session(tx, session_id)
                    if session is None or session.ended_at is not None:
                        return DONE
                    rows = await queue.open_requests(tx, session.connection_id)
                if any(row.pinned_to in {None, session_id} for row in rows):
                    return MORE
                now = shared.clock.now()
                if now >= until or shared.stopping:
                    return DONE
                await wait(shared.clock, news, min(until, now + shared.policy.sweep_s))

    async def connection_error(self, ticket: str, hresult: str | None, message: str | None) -> str:
        hresult, message = _text(hresult), _text(message)
        async with self._shared.change() as change:
            session = await self._enter(change, ticket)
            if session is not None and session.ended_at is None:
                await change.refuse_all(session.connection_id, message, hresult)
                await change.end_session(session, message or ENDED_BY_ERROR)
        return "done"

    async def knows(self, ticket: str) -> bool:
        async with self._shared.store.read() as tx:
            return await queue.get_session(tx, queue.session_id(ticket)) is not None

    async def last_error(self, ticket: str) -> str:
        async with self._shared.store.read() as tx:
            session = await queue.get_session(tx, queue.session_id(ticket))
        return NO_SESSION if session is None else session.status or OK

    async def close(self, ticket: str) -> str:
        if ticket.startswith("no_work_"):
            return OK
        async with self._shared.change() as change:
            session = await self._enter(change, ticket)
            if session is None:
                return OK
            await change.end_session(session, OK)
            return session.status or OK

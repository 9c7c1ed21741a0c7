"""Reading and changing the rows of requests, sessions and connections, always inside a caller's transaction.

`lock_connection` comes first in every transaction that changes a request or a session: with it, nothing else about
that connection can change until the transaction ends.
"""

from __future__ import annotations

import hashlib
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from qbxml_server.states import FINAL, RequestEvent, RequestState, next_request_state
from qbxml_server.store.payloads import delete_payloads
from qbxml_server.store.schema import connections, requests, sessions

AnyRow = Row[Any]

WAITING = (RequestState.QUEUED.value, RequestState.LOST.value)
OPEN = (*WAITING, RequestState.SENT.value)


def session_id(ticket: str) -> str:
    """The ID of a ticket's session: the ticket itself is a secret, and not stored."""
    return "qbd_sess_" + hashlib.sha256(ticket.encode("utf-8", "surrogatepass")).hexdigest()[:40]


async def lock_connection(tx: AsyncConnection, connection_id: str) -> AnyRow | None:
    found = await tx.execute(sa.select(connections).where(connections.c.id == connection_id).with_for_update())
    return found.one_or_none()


async def lock_repeats(tx: AsyncConnection, repeat_key: str) -> None:
    """Until the transaction ends, no other one can look for this repeat key (SQLite has one writer anyway)."""
    if tx.dialect.name == "postgresql":
        await tx.execute(sa.select(sa.func.pg_advisory_xact_lock(sa.func.hashtextextended(repeat_key, 0))))


async def connection_at_login(tx: AsyncConnection, user_name: str) -> AnyRow | None:
    """The connection of a user name, and whether there are open requests (`open_requests`) or sessions
    (`open_sessions`): all that an idle poll needs, in one indexed read."""
    request = sa.exists().where(requests.c.connection_id == connections.c.id, requests.c.state.in_(WAITING))
    in_flight = sa.exists().where(requests.c.connection_id == connections.c.id, requests.c.state == "SENT")
    session = sa.exists().where(sessions.c.connection_id == connections.c.id, sessions.c.ended_at.is_(None))
    everything = sa.select(connections).add_columns(
        sa.or_(request, in_flight).label("open_requests"), session.label("open_sessions")
    )
    return (await tx.execute(everything.where(connections.c.user_name == user_name))).one_or_none()


async def get_connection(tx: AsyncConnection, connection_id: str) -> AnyRow | None:
    return (await tx.execute(sa.select(connections).where(connections.c.id == connection_id))).one_or_none()


async def update_connection(tx: AsyncConnection, connection_id: str, **values: object) -> None:
    await tx.execute(connections.update().where(connections.c.id == connection_id).values(**values))


async def get_session(tx: AsyncConnection, session: str) -> AnyRow | None:
    return (await tx.execute(sa.select(sessions).where(sessions.c.id == session))).one_or_none()


async def open_sessions(tx: AsyncConnection, connection_id: str) -> list[AnyRow]:
    is_open = sa.and_(sessions.c.connection_id == connection_id, sessions.c.ended_at.is_(None))
    return list((await tx.execute(sa.select(sessions).where(is_open).order_by(sessions.c.opened_at))).all())


async def insert_session(tx: AsyncConnection, session: str, connection_id: str, now: float) -> None:
    values = {"id": session, "connection_id": connection_id, "opened_at": now, "last_call_at": now}
    await tx.execute(sessions.insert().values(**values))


async def update_session(tx: AsyncConnection, session: str, **values: object) -> None:
    await tx.execute(sessions.update().where(sessions.c.id == session).values(**values))


async def insert_request(tx: AsyncConnection, **values: object) -> None:
    await tx.execute(requests.insert().values(state=RequestState.QUEUED.value, **values))


async def get_request(tx: AsyncConnection, request_id: str) -> AnyRow | None:
    return (await tx.execute(sa.select(requests).where(requests.c.id == request_id))).one_or_none()


async def newest_repeat(tx: AsyncConnection, repeat_key: str, now: float) -> AnyRow | None:
    """The newest request with this repeat key that repeats are still folded onto."""
    same = sa.and_(requests.c.repeat_key == repeat_key, requests.c.repeat_until > now)
    found = await tx.execute(sa.select(requests).where(same).order_by(requests.c.number.desc()).limit(1))
    return found.one_or_none()


async def open_requests(tx: AsyncConnection, connection_id: str) -> list[AnyRow]:
    """Requests of a connection that are not settled: the first in comes first."""
    is_open = sa.and_(requests.c.connection_id == connection_id, requests.c.state.in_(OPEN))
    return list((await tx.execute(sa.select(requests).where(is_open).order_by(requests.c.number))).all())


async def change_state(
    tx: AsyncConnection, row: AnyRow, *events: RequestEvent, now: float, **values: Any
) -> RequestState:
    """Apply events, one after the other, and set other columns; the only place that changes the state of a request.

    Documents that cannot be needed any more are deleted.
    """
    state = RequestState(row.state)
    for event in events:
        state = next_request_state(state, event)
    values["state"] = state.value
    if state in FINAL:
        values["settled_at"] = now
        values["request_payload"] = None
    changed = await tx.execute(
        requests.update().where(requests.c.number == row.number, requests.c.state == row.state).values(**values)
    )
    if changed.rowcount != 1:
        raise RuntimeError(f"{row.id} changed in a transaction that had locked its connection")
    if state in FINAL:
        await delete_payloads(tx, row.request_payload)
    return state


async def update_request(tx: AsyncConnection, row: AnyRow, **values: object) -> None:
    """Set columns other than the state."""
    await tx.execute(requests.update().where(requests.c.number == row.number).values(**values))

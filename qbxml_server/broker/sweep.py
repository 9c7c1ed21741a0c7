"""The sweep: now and then it heals what killed processes and silent machines left behind, and deletes what is old."""

from __future__ import annotations

import sqlalchemy as sa

from qbxml_server.broker.changes import Shared
from qbxml_server.broker.types import Kind
from qbxml_server.states import RequestState
from qbxml_server.store import queue
from qbxml_server.store.schema import connections, payloads, requests, sessions

ORPHAN_S = 3600.0  # a response that is still being written after so long is not


async def sweep(shared: Shared) -> None:
    """One round."""
    await write_calls(shared)
    for connection_id in await _connections_to_heal(shared):
        await _heal(shared, connection_id)
    await _delete_old(shared)


async def write_calls(shared: Shared) -> None:
    """Write the times of calls that idle polls kept in memory."""
    calls = dict(shared.calls)
    if not calls:
        return
    update = connections.update().where(connections.c.id == sa.bindparam("of"))
    update = update.where(sa.or_(connections.c.last_call_at.is_(None), connections.c.last_call_at < sa.bindparam("at")))
    async with shared.store.write() as tx:
        # In one order, so that two processes cannot wait for each other.
        rows = [{"of": connection_id, "at": at} for connection_id, at in sorted(calls.items())]
        await tx.execute(update.values(last_call_at=sa.bindparam("at")), rows)
    for connection_id, at in calls.items():
        if shared.calls.get(connection_id) == at:
            del shared.calls[connection_id]


async def _connections_to_heal(shared: Shared) -> list[str]:
    """Connections with open requests or sessions that may have been left."""
    now, policy = shared.clock.now(), shared.policy
    overdue = sa.select(requests.c.connection_id).where(
        sa.or_(
            sa.and_(requests.c.state == RequestState.QUEUED.value, requests.c.deadline_at < now),
            sa.and_(requests.c.state == RequestState.LOST.value, requests.c.sent_at < now - policy.recovery_s),
        )
    )
    silent = sa.select(sessions.c.connection_id)
    silent = silent.where(sessions.c.ended_at.is_(None), sessions.c.last_call_at < now - policy.margin_s)
    async with shared.store.read() as tx:
        return list((await tx.scalars(sa.union(overdue, silent))).all())


async def _heal(shared: Shared, connection_id: str) -> None:
    async with shared.change() as change:
        await queue.lock_connection(change.tx, connection_id)
        rows = await queue.open_requests(change.tx, connection_id)
        in_flight = {row.session_id: row for row in rows if row.state == RequestState.SENT.value}
        for session in await queue.open_sessions(change.tx, connection_id):
            if change.is_dead(session, in_flight.get(session.id)):
                await change.end_session(session)
        for row in await queue.open_requests(change.tx, connection_id):
            if row.state == RequestState.QUEUED.value and row.deadline_at < change.now:
                await change.expire(row)
            elif (
                row.state == RequestState.LOST.value
                and row.kind == Kind.CHANGE.value
                and row.sent_at < change.now - shared.policy.recovery_s
            ):
                await change.unsettle(row)


async def _delete_old(shared: Shared) -> None:
    now, policy = shared.clock.now(), shared.policy
    over = sa.and_(
        requests.c.settled_at < now - policy.payload_s,
        sa.or_(requests.c.repeat_until.is_(None), requests.c.repeat_until < now),
        requests.c.response_payload.is_not(None),
    )
    delivered = sa.and_(
        requests.c.delivered_at.is_not(None), requests.c.repeat_until < now, requests.c.response_payload.is_not(None)
    )
    gone = sa.select(requests.c.response_payload).where(sa.or_(over, delivered))
    used = sa.exists().where(
        sa.or_(requests.c.request_payload == payloads.c.id, requests.c.response_payload == payloads.c.id)
    )
    old_requests = requests.c.settled_at < now - policy.history_s
    async with shared.store.write() as tx:
        await tx.execute(payloads.delete().where(payloads.c.id.in_(gone)))
        await tx.execute(requests.update().where(sa.or_(over, delivered)).values(response_payload=None))
        await tx.execute(requests.delete().where(old_requests))
        await tx.execute(sessions.delete().where(sessions.c.ended_at < now - policy.history_s))
        await tx.execute(payloads.delete().where(payloads.c.created_at < now - ORPHAN_S, ~used))

"""Auth sessions: the links under which end-users connect their QuickBooks."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from qbxml_server.ids import new_id
from qbxml_server.store.schema import auth_sessions, projects
from qbxml_server.store.store import Store
from qbxml_server.tokens import hash_token


@dataclass(frozen=True)
class AuthSession:
    """completed_at: when the connection of this session was seen to work; the link is used up then."""

    id: str
    project_id: str
    project: str
    end_user_id: str
    redirect_url: str | None
    created_at: float
    expires_at: float
    completed_at: float | None


async def create_auth_session(
    store: Store, now: float, *, project_id: str, end_user_id: str, expires_at: float, redirect_url: str | None
) -> tuple[str, str]:
    """A new session; its ID, and its client secret, which is shown only now."""
    session_id, secret = new_id("auth_sess_"), new_id("auth_sess_client_secret_")
    async with store.write() as tx:
        await tx.execute(
            auth_sessions.insert().values(
                id=session_id,
                project_id=project_id,
                end_user_id=end_user_id,
                client_secret_hash=hash_token(secret),
                redirect_url=redirect_url,
                created_at=now,
                expires_at=expires_at,
            )
        )
    return session_id, secret


async def find_auth_session(store: Store, secret: str) -> AuthSession | None:
    """The session of a client secret, also when it has expired or was used."""
    columns = (
        auth_sessions.c.id,
        auth_sessions.c.project_id,
        projects.c.name.label("project"),
        auth_sessions.c.end_user_id,
        auth_sessions.c.redirect_url,
        auth_sessions.c.created_at,
        auth_sessions.c.expires_at,
        auth_sessions.c.completed_at,
    )
    wanted = sa.select(*columns).join_from(auth_sessions, projects)
    async with store.read() as tx:
        found = await tx.execute(wanted.where(auth_sessions.c.client_secret_hash == hash_token(secret)))
        row = found.mappings().one_or_none()
    return None if row is None else AuthSession(**row)


async def complete_auth_session(store: Store, session_id: str, now: float) -> None:
    """Note that the connection works. A second call changes nothing."""
    row = sa.and_(auth_sessions.c.id == session_id, auth_sessions.c.completed_at.is_(None))
    async with store.write() as tx:
        await tx.execute(auth_sessions.update().where(row).values(completed_at=now))

"""Auth sessions: the links under which end-users connect their QuickBooks."""

from __future__ import annotations

from qbxml_server.ids import new_id
from qbxml_server.store.schema import auth_sessions
from qbxml_server.store.store import Store
from qbxml_server.tokens import hash_token


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

"""Projects and their API keys."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from qbxml_server.ids import new_id
from qbxml_server.store.schema import api_keys, projects
from qbxml_server.store.store import Store
from qbxml_server.tokens import hash_token

SECRET, PUBLISHABLE = "secret", "publishable"
KINDS = (SECRET, PUBLISHABLE)
DEFAULT_PROJECT = "default"
_PREFIXES = {SECRET: "sk_", PUBLISHABLE: "pk_"}
_TAIL = 4
_USED_EVERY_S = 60.0
"""How exact `last_used_at` is: a key in constant use is written once a minute."""


@dataclass(frozen=True)
class Key:
    """An API key. `token` is there when the key is created, and always for publishable keys, which are public."""

    id: str
    project_id: str
    project: str
    kind: str
    name: str
    tail: str
    created_at: float
    last_used_at: float | None
    revoked_at: float | None
    token: str | None = None


async def create_key(store: Store, now: float, *, project: str, kind: str, name: str) -> Key:
    """A new key of a project, which is created if there is none of this name. Its token is shown only now."""
    token = new_id(_PREFIXES[kind])
    key_id = new_id("key_")
    async with store.write() as tx:
        project_id = await tx.scalar(sa.select(projects.c.id).where(projects.c.name == project))
        if project_id is None:
            project_id = new_id("proj_")
            await tx.execute(projects.insert().values(id=project_id, name=project, created_at=now))
        await tx.execute(
            api_keys.insert().values(
                id=key_id,
                project_id=project_id,
                kind=kind,
                name=name,
                token_hash=hash_token(token),
                tail=token[-_TAIL:],
                token=token if kind == PUBLISHABLE else None,
                created_at=now,
            )
        )
    return Key(key_id, project_id, project, kind, name, token[-_TAIL:], now, None, None, token)


async def list_keys(store: Store) -> list[Key]:
    """All keys, the oldest first."""
    async with store.read() as tx:
        rows = await tx.execute(_SELECT.order_by(api_keys.c.created_at, api_keys.c.id))
        return [Key(**row) for row in rows.mappings()]


async def revoke_key(store: Store, key_id: str, now: float) -> bool:
    """Make a key worthless. False if there is none, or it was revoked before."""
    async with store.write() as tx:
        row = sa.and_(api_keys.c.id == key_id, api_keys.c.revoked_at.is_(None))
        return bool((await tx.execute(api_keys.update().where(row).values(revoked_at=now))).rowcount)


async def find_key(store: Store, token: str, now: float) -> Key | None:
    """The key of a token, unless it is unknown or revoked."""
    wanted = sa.and_(api_keys.c.token_hash == hash_token(token), api_keys.c.revoked_at.is_(None))
    async with store.read() as tx:
        row = (await tx.execute(_SELECT.where(wanted))).mappings().one_or_none()
    if row is None:
        return None
    key = Key(**row)
    if key.last_used_at is None or now - key.last_used_at > _USED_EVERY_S:
        async with store.write() as tx:
            await tx.execute(api_keys.update().where(api_keys.c.id == key.id).values(last_used_at=now))
    return key


_SELECT = sa.select(
    api_keys.c.id,
    api_keys.c.project_id,
    projects.c.name.label("project"),
    api_keys.c.kind,
    api_keys.c.name,
    api_keys.c.tail,
    api_keys.c.created_at,
    api_keys.c.last_used_at,
    api_keys.c.revoked_at,
    api_keys.c.token,
).join_from(api_keys, projects)

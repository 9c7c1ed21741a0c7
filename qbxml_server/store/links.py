"""Linking an end-user to a company file: what goes into its .qwc file, and the password beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import sqlalchemy as sa

from qbxml_server.ids import new_id
from qbxml_server.store.schema import connections
from qbxml_server.store.store import Store
from qbxml_server.tokens import hash_token


@dataclass(frozen=True)
class Link:
    """The password is shown only now: the database keeps its hash."""

    connection_id: str
    user_name: str
    password: str
    owner_id: str
    file_id: str


async def link(
    store: Store, end_user_id: str, now: float, *, new_ids: bool = False, password: str | None = None
) -> Link:
    """Give an end-user's connection a new password; the old one ends. The first call creates the connection.

    new_ids: also replace OwnerID and FileID, if the Web Connector refuses to add them again.
    password: a random token; by default one that is new.
    """
    password = password or new_id("")
    values: dict[str, Any] = {"password_hash": hash_token(password), "linked_at": now}
    async with store.write() as tx:
        mine = connections.c.end_user_id == end_user_id
        row = (await tx.execute(sa.select(connections).where(mine).order_by(connections.c.created_at))).first()
        if row is None or new_ids:
            values |= {"owner_id": _guid(), "file_id": _guid()}
        if row is None:
            values |= {"id": new_id("int_conn_"), "user_name": new_id("qbwc_"), "created_at": now}
            await tx.execute(connections.insert().values(end_user_id=end_user_id, **values))
        else:
            values |= {"id": row.id, "user_name": row.user_name}
            values = {"owner_id": row.owner_id, "file_id": row.file_id} | values
            await tx.execute(connections.update().where(connections.c.id == row.id).values(**values))
    return Link(values["id"], values["user_name"], password, values["owner_id"], values["file_id"])


async def set_edition(store: Store, end_user_id: str, *, edition: str | None, qbxml_version: str | None) -> bool:
    """Set what requests are written for, instead of what the company says (None: what it says).

    False if the end-user has no connection yet.
    """
    values = {"edition_setting": edition, "version_setting": qbxml_version}
    async with store.write() as tx:
        rows = await tx.execute(connections.update().where(connections.c.end_user_id == end_user_id).values(**values))
        return bool(rows.rowcount)


def _guid() -> str:
    return f"{{{uuid4()}}}"

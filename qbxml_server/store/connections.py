"""What people are shown of a connection."""

from __future__ import annotations

from dataclasses import dataclass, fields

import sqlalchemy as sa

from qbxml_server.store.schema import connections
from qbxml_server.store.store import Store


@dataclass(frozen=True)
class ConnectionFacts:
    """The columns of a connection that say how far it came and whose company file it is."""

    id: str
    end_user_id: str
    user_name: str
    password_hash: str | None
    created_at: float
    linked_at: float | None
    added_at: float | None
    online_at: float | None
    last_call_at: float | None
    last_request_at: float | None
    last_success_at: float | None
    last_trouble: str | None
    last_trouble_code: str | None
    last_trouble_at: float | None
    edition_setting: str | None
    version_setting: str | None
    edition: str | None
    qbxml_version: str | None
    company_name: str | None
    company_file: str | None
    product_name: str | None
    country: str | None
    is_sample_company: bool | None
    machine: str | None
    wc_version: str | None


COLUMNS = tuple(connections.c[field.name] for field in fields(ConnectionFacts))


async def connection_of(store: Store, end_user_id: str) -> ConnectionFacts | None:
    """The connection of an end-user; None if no .qwc file was made yet."""
    wanted = sa.select(*COLUMNS).where(connections.c.end_user_id == end_user_id).order_by(connections.c.created_at)
    async with store.read() as tx:
        row = (await tx.execute(wanted.limit(1))).mappings().first()
    return None if row is None else ConnectionFacts(**row)

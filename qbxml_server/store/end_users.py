"""End-users of projects, and the connection of each to its company file."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from qbxml_server.ids import new_id
from qbxml_server.store.schema import connections, end_users, projects
from qbxml_server.store.store import Store


@dataclass(frozen=True)
class Connection:
    """What the API shows of a connection, and what a request to it needs."""

    id: str
    created_at: float
    added_at: float | None
    last_request_at: float | None
    last_success_at: float | None
    edition: str | None
    """Of QuickBooks: what was set, or else what the company said."""
    qbxml_version: str | None


@dataclass(frozen=True)
class EndUser:
    id: str
    project_id: str
    company_name: str
    source_id: str
    email: str
    created_at: float
    connections: tuple[Connection, ...] = ()


class SourceIdTakenError(Exception):
    """Another end-user of the project has this source ID."""

    def __init__(self, existing: EndUser) -> None:
        super().__init__(f"the source ID {existing.source_id!r} belongs to end-user {existing.id}")
        self.existing = existing


async def create_end_user(
    store: Store, now: float, *, project_id: str, company_name: str, source_id: str, email: str
) -> EndUser:
    """A new end-user. Raises SourceIdTakenError."""
    async with store.write() as tx:
        same = sa.and_(end_users.c.project_id == project_id, end_users.c.source_id == source_id)
        row = (await tx.execute(_SELECT.where(same))).one_or_none()
        if row is not None:
            raise SourceIdTakenError(EndUser(*row))
        found = EndUser(new_id("end_usr_"), project_id, company_name, source_id, email, now)
        await tx.execute(
            end_users.insert().values(
                id=found.id,
                project_id=project_id,
                company_name=company_name,
                source_id=source_id,
                email=email,
                created_at=now,
            )
        )
    return found


async def list_end_users(store: Store, project_id: str | None = None) -> list[EndUser]:
    """The end-users of a project (of all projects if None), the oldest first."""
    wanted = _SELECT.order_by(end_users.c.created_at, end_users.c.id)
    if project_id is not None:
        wanted = wanted.where(end_users.c.project_id == project_id)
    return await _read(store, wanted)


async def get_end_user(store: Store, end_user_id: str, project_id: str | None = None) -> EndUser | None:
    """An end-user, unless it belongs to another project than the one that is named."""
    wanted = _SELECT.where(end_users.c.id == end_user_id)
    if project_id is not None:
        wanted = wanted.where(end_users.c.project_id == project_id)
    return next(iter(await _read(store, wanted)), None)


async def delete_end_user(store: Store, end_user_id: str, project_id: str | None = None) -> bool:
    """Delete an end-user with its connection. False if there is none."""
    row = end_users.c.id == end_user_id
    if project_id is not None:
        row = sa.and_(row, end_users.c.project_id == project_id)
    async with store.write() as tx:
        return bool((await tx.execute(end_users.delete().where(row))).rowcount)


async def find_project(store: Store, name: str) -> str | None:
    """The ID of the project of a name."""
    async with store.read() as tx:
        found: str | None = await tx.scalar(sa.select(projects.c.id).where(projects.c.name == name))
        return found


async def _read(store: Store, wanted: sa.Select[tuple[str, str, str, str, str, float]]) -> list[EndUser]:
    async with store.read() as tx:
        users = [EndUser(**row) for row in (await tx.execute(wanted)).mappings()]
        ids = [user.id for user in users]
        by_user: dict[str, list[Connection]] = {}
        narrow = connections.c.end_user_id == ids[0] if len(ids) == 1 else sa.true()
        for user_id, *columns in await tx.execute(_CONNECTIONS.where(narrow)) if users else ():
            by_user.setdefault(user_id, []).append(Connection(*columns))
    return [
        EndUser(
            user.id,
            user.project_id,
            user.company_name,
            user.source_id,
            user.email,
            user.created_at,
            tuple(by_user.get(user.id, ())),
        )
        for user in users
    ]


_SELECT = sa.select(
    end_users.c.id,
    end_users.c.project_id,
    end_users.c.company_name,
    end_users.c.source_id,
    end_users.c.email,
    end_users.c.created_at,
)
_CONNECTIONS = sa.select(
    connections.c.end_user_id,
    connections.c.id,
    connections.c.created_at,
    connections.c.added_at,
    connections.c.last_request_at,
    connections.c.last_success_at,
    sa.func.coalesce(connections.c.edition_setting, connections.c.edition),
    sa.func.coalesce(connections.c.version_setting, connections.c.qbxml_version),
).order_by(connections.c.created_at, connections.c.id)

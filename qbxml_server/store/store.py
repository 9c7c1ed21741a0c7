"""The database: opening it, and transactions that read or write."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from typing_extensions import Self

from qbxml_server.store.migrate import migrate


class StoreError(ValueError):
    """The database cannot be opened: its URL is not understood, or nothing is there."""


class Store:
    """`sqlite:///PATH` (WAL, one file) or `postgresql://...`. Made by `Store.open`."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self.is_sqlite = engine.dialect.name == "sqlite"
        # SQLite has one writer; those of this process queue here instead of trying again and again.
        self._writer = asyncio.Lock() if self.is_sqlite else None

    @classmethod
    async def open(cls, url: str) -> Self:
        """Open the database and bring its tables up to date. Raises StoreError."""
        engine = create_async_engine(
            _driver_url(url), pool_size=10, max_overflow=10, pool_pre_ping=not url.startswith("sqlite")
        )
        if engine.dialect.name == "sqlite":
            sa.event.listen(engine.sync_engine, "connect", _sqlite_connect)
            sa.event.listen(engine.sync_engine, "begin", _sqlite_begin)
        store = cls(engine)
        try:
            await migrate(engine)
        except sa.exc.OperationalError as error:
            await engine.dispose()
            where = engine.url.database if store.is_sqlite else engine.url.render_as_string(hide_password=True)
            raise StoreError(f"the database {where} cannot be opened: {error.orig}") from error
        except BaseException:
            await engine.dispose()
            raise
        return store

    async def close(self) -> None:
        await self.engine.dispose()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection in a transaction that only reads."""
        async with self.engine.connect() as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A connection in a transaction that is committed at the end of the block, rolled back by an exception."""
        if self._writer is None:
            async with self.engine.begin() as connection:
                yield connection
            return
        async with self._writer, self.engine.connect() as connection:
            await connection.execution_options(qbxml_write=True)
            async with connection.begin():
                yield connection


def storable(text: str) -> str:
    """Text as both databases take it: without NUL and lone surrogates."""
    return text.encode("utf-8", "replace").decode().replace("\0", "\N{REPLACEMENT CHARACTER}")


def _driver_url(url: str) -> URL:
    try:
        parsed = make_url(url)
    except sa.exc.ArgumentError:
        raise StoreError(
            "the database URL is not readable: write sqlite:///PATH or postgresql://USER@HOST/NAME"
        ) from None
    if parsed.drivername in {"sqlite", "sqlite+aiosqlite"}:
        if not parsed.database or parsed.database == ":memory:":
            raise StoreError("the database URL names no file: write sqlite:///PATH")
        folder = Path(parsed.database).absolute().parent
        if not folder.is_dir():
            raise StoreError(f"the database cannot be opened: there is no folder {folder}")
        return parsed.set(drivername="sqlite+aiosqlite")
    if parsed.drivername in {"postgresql", "postgres", "postgresql+psycopg"}:
        return parsed.set(drivername="postgresql+psycopg")
    raise StoreError(f"no database driver for {parsed.drivername}: write sqlite:///PATH or postgresql://USER@HOST/NAME")


def _sqlite_connect(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are begun by _sqlite_begin, not by the driver's guess
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=15000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _sqlite_begin(connection: sa.Connection) -> None:
    # A transaction that begins by reading and then writes can fail at once with "database is locked".
    write = connection.get_execution_options().get("qbxml_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

"""Wake-ups: who waits for a topic is woken when somebody, perhaps in another process, says it has news.

A wake-up is a hint. Who wakes looks into the store, and looks there now and then without one.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import defaultdict
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

import psycopg
import sqlalchemy as sa

from qbxml_server.store import Store

log = logging.getLogger(__name__)

CHANNEL = "qbxml"
RECONNECT_S = 1.0


class Wakeups(Protocol):
    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    async def notify(self, *topics: str) -> None:
        """Wake all who listen to a topic, here and in other processes."""
        ...

    def wake_all(self) -> None:
        """Wake all who listen in this process."""
        ...

    def listen(self, topic: str) -> AbstractContextManager[asyncio.Event]:
        """A context manager that gives an event: set when there is news, to be cleared by its owner."""
        ...


class InProcess:
    """For a single process."""

    def __init__(self) -> None:
        self._events: defaultdict[str, set[asyncio.Event]] = defaultdict(set)

    async def start(self) -> None:
        pass

    async def stop(self) -> None:
        pass

    async def notify(self, *topics: str) -> None:
        for topic in topics:
            self.wake(topic)

    def wake(self, topic: str) -> None:
        for event in self._events.get(topic, ()):
            event.set()

    def wake_all(self) -> None:
        for topic in self._events:
            self.wake(topic)

    @contextmanager
    def listen(self, topic: str) -> Iterator[asyncio.Event]:
        event = asyncio.Event()
        self._events[topic].add(event)
        try:
            yield event
        finally:
            self._events[topic].discard(event)
            if not self._events[topic]:
                del self._events[topic]


class PostgreSQL(InProcess):
    """For any number of processes on one database, by LISTEN and NOTIFY."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._listener: asyncio.Task[None] | None = None

    async def start(self) -> None:
        listening = asyncio.Event()
        self._listener = asyncio.create_task(self._listen(listening), name="PostgreSQL wake-ups")
        await listening.wait()

    async def stop(self) -> None:
        if self._listener is not None:
            self._listener.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._listener

    async def notify(self, *topics: str) -> None:
        await super().notify(*topics)  # at once for this process; its own notifications come back, and do no harm
        try:
            async with self._store.write() as tx:
                await tx.execute(sa.select(*(sa.func.pg_notify(CHANNEL, topic) for topic in topics)))
        except sa.exc.DBAPIError as error:  # what they are about is committed, and is seen a little later
            log.warning("other processes could not be woken: %s", error.orig)

    async def _listen(self, listening: asyncio.Event) -> None:
        url = self._store.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        while True:
            try:
                connection = await psycopg.AsyncConnection.connect(url, autocommit=True)
                async with connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    listening.set()
                    self.wake_all()  # what happened before was not heard
                    async for notification in connection.notifies():
                        self.wake(notification.payload)
            except psycopg.OperationalError as error:
                log.warning("wake-ups from PostgreSQL are interrupted: %s", error)
                await asyncio.sleep(RECONNECT_S)

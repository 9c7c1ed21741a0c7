"""Wake-ups: who waits for a topic is woken when somebody, perhaps in another process, says it has news.

A wake-up is a hint. Who wakes looks into the store, and looks there now and then without one.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol


class Wakeups(Protocol):
    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    async def notify(self, *topics: str) -> None:
        """Wake all who listen to a topic, here and in other processes."""
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

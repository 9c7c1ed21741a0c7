"""Time as the server sees it, so that tests can hold it in their hands."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Protocol


class Timer(Protocol):
    def cancel(self) -> None: ...


class Clock(Protocol):
    """The time of day, and callbacks at a time of day. Seconds since 1970, UTC."""

    def now(self) -> float: ...

    def call_at(self, when: float, callback: Callable[[], None]) -> Timer:
        """Call `callback` in the event loop once the time is `when` (at once if that has passed)."""
        ...


class SystemClock:
    def now(self) -> float:
        return time.time()

    def call_at(self, when: float, callback: Callable[[], None]) -> Timer:
        return asyncio.get_running_loop().call_later(max(0.0, when - time.time()), callback)


async def wait(clock: Clock, event: asyncio.Event, until: float) -> None:
    """Return once `event` is set or the time is `until`. Sets the event in both cases."""
    timer = clock.call_at(until, event.set)
    try:
        await event.wait()
    finally:
        timer.cancel()


async def sleep_until(clock: Clock, when: float) -> None:
    await wait(clock, asyncio.Event(), when)

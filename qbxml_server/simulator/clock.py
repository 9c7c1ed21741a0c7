"""The time of a simulated machine."""

from __future__ import annotations

import asyncio
import time


class Clock:
    """Real time. With `scale` 60, a minute of the Web Connector takes a second."""

    def __init__(self, scale: float = 1.0) -> None:
        self._scale = scale
        self._start = time.time()

    def now(self) -> float:
        """UTC epoch seconds."""
        return self._start + (time.time() - self._start) * self._scale

    async def sleep(self, seconds: float) -> None:
        """Waits that many seconds of this clock."""
        await asyncio.sleep(max(seconds, 0) / self._scale)

    def jump(self, seconds: float) -> None:
        """Sets the clock forward, or back if negative."""
        self._start += seconds


class FakeClock(Clock):
    """Time that passes only when somebody sleeps: for tests."""

    def __init__(self, start: float = 1_800_000_000.0) -> None:
        super().__init__()
        self._now = start

    def now(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        self._now += max(seconds, 0)
        await asyncio.sleep(0)

    def jump(self, seconds: float) -> None:
        self._now += seconds

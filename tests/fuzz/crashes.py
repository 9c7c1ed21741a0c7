"""Inputs that end the process they are tried in: a child, so that its parent can tell which one it was."""

from __future__ import annotations

import mmap
import os
import sys
import traceback
from collections.abc import Callable


class Tried:
    """The input that is being tried, in memory that parent and child share: a crash leaves it as it is."""

    _MOST = 1 << 26
    _SIZE = 8

    def __init__(self) -> None:
        self._shared = mmap.mmap(-1, self._MOST)

    def put(self, data: bytes) -> None:
        """Say what is tried next; of more than there is room for, the start."""
        size = min(len(data), self._MOST - self._SIZE)
        self._shared[: self._SIZE] = size.to_bytes(self._SIZE, "little")
        self._shared[self._SIZE : self._SIZE + size] = data[:size]

    def get(self) -> bytes:
        """What was tried last."""
        size = int.from_bytes(self._shared[: self._SIZE], "little")
        return self._shared[self._SIZE : self._SIZE + size]


def in_child(work: Callable[[], int]) -> int:
    """The exit code of `work` in a child process; below 0, the signal that ended it."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 70
    try:
        code = work()
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)

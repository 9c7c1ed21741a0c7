"""One document on several threads: stretches of its records are decoded ahead of the decoder they belong to.

Theory: the input is cut behind closing tags of the records that come just now, at about every `STRETCH` bytes, and each
piece is decoded at once by a thread of its own, on the guess that it holds nothing but such records. The decoder takes
the pieces in order: where the guess was right, it joins what the thread has made; where it was not, or was only up to
some place, it reads the rest itself. So a wrong guess costs time and nothing else, whatever the document holds.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from ._engine import Stretch
from .errors import OptionError

if TYPE_CHECKING:
    from ._engine import Decoder
    from .sources import Block

__all__ = ["STRETCH", "feed", "jobs_for", "processors"]

STRETCH = 1 << 20
"""Bytes of a stretch, about. Smaller ones cost more handing over, larger ones more memory."""

_PAD = bytes(64)
_LONGEST_PAUSE = 64


def processors() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS, Windows
        return os.cpu_count() or 1


def jobs_for(jobs: int | None) -> int:
    """The number of threads that an option means; None is what helps on this machine.

    Raises:
        OptionError: It is less than one.
    """
    if jobs is None:
        return min(processors(), 4)  # beyond, one thread cannot read and write fast enough
    if isinstance(jobs, bool) or not isinstance(jobs, int) or jobs < 1:
        raise OptionError(f"jobs must be a number from 1, not {jobs!r}")
    return jobs


class _Piece(NamedTuple):
    data: bytes
    """With padding behind it."""
    size: int
    stretch: Stretch | None
    done: Future[None] | None


def feed(decoder: Decoder, blocks: Iterable[Block], jobs: int, size: int = STRETCH) -> Iterator[None]:
    """Feed all blocks to the decoder, and yield whenever there may be output.

    What comes out, warnings, counts and errors are as if the blocks had been fed one by one.
    """
    waiting: deque[_Piece] = deque()
    spare: list[Stretch] = []
    offset = decoder.offset
    pause, failures = 0, 0
    pool = ThreadPoolExecutor(jobs, thread_name_prefix="qbxml")

    def finish(piece: _Piece) -> bool:
        """Give the oldest piece to the decoder; False if a thread has read it in vain."""
        if piece.stretch is None or piece.done is None:
            decoder.feed(memoryview(piece.data)[: piece.size])
            return True
        piece.done.result()
        used = piece.stretch.used if decoder._join(piece.stretch) else 0
        spare.append(piece.stretch)
        if used < piece.size:
            decoder.feed(memoryview(piece.data)[used : piece.size])
        return 2 * used >= piece.size

    try:
        for data, end in _cut(decoder, blocks, size):
            piece = _Piece(data, end, None, None)
            if pause:
                pause -= 1
            else:
                stretch = spare.pop() if spare else Stretch()
                if decoder._fork(stretch, offset):
                    piece = _Piece(data, end, stretch, pool.submit(stretch.decode, data, end))
                else:
                    spare.append(stretch)
            offset += end
            waiting.append(piece)
            while waiting and (len(waiting) > jobs + 1 or waiting[0].stretch is None):
                if finish(waiting.popleft()):
                    failures = 0
                else:
                    # Many levels, or something odd all the way: guesses cost time, so there are fewer of them.
                    failures += 1
                    pause = min(2**failures, _LONGEST_PAUSE)
                yield
        while waiting:
            finish(waiting.popleft())
            yield
    finally:
        pool.shutdown(cancel_futures=True)


def _cut(decoder: Decoder, blocks: Iterable[Block], size: int) -> Iterator[tuple[bytes, int]]:
    """The input in pieces that end behind a record, where that can be guessed: padded bytes, and how many count."""
    parts: list[bytes] = []
    held = 0
    for block in blocks:
        held += len(block)
        if held < size:
            parts.append(bytes(block))
            continue
        data = b"".join((*parts, block, _PAD))
        mark = decoder._record_end
        end = data.rfind(mark, 0, held) + len(mark) if mark else held
        if mark is None or end < len(mark):
            end = held
        parts = [data[end:held]]
        held -= end
        yield data, end
    if held:
        yield b"".join((*parts, _PAD)), held

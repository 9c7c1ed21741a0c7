"""One document on several threads: stretches of its records are decoded ahead of the decoder they belong to.

Theory: the input is cut behind closing tags of the records that come just now, at about every `STRETCH` bytes, and each
piece is decoded at once by a thread of its own, on the guess that it holds nothing but such records. The decoder takes
the pieces in order: where the guess was right, it joins what the thread has made; where it was not, or was only up to
some place, it reads the rest itself. So a wrong guess costs time and nothing else, whatever the document holds.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from .._engine import Stretch

if TYPE_CHECKING:
    from .._engine import Decoder
    from ..io.blocks import Block

__all__ = ["STRETCH", "feed"]

STRETCH = 1 << 19
"""Bytes of a stretch, about: few enough to stay in the cache of a processor, enough to be worth handing over."""

_PAD = 64
_LONGEST = 16
_LONGEST_PAUSE = 64


class _Piece(NamedTuple):
    data: bytearray
    """With padding behind it."""
    size: int
    stretch: Stretch | None
    done: Future[None] | None


def feed(decoder: Decoder, blocks: Iterable[Block], jobs: int, size: int = STRETCH) -> Iterator[None]:
    """Feed all blocks to the decoder, and yield whenever there may be output.

    What comes out, warnings, counts and errors are as if the blocks had been fed one by one.
    """
    waiting: deque[_Piece] = deque()
    stretches: list[Stretch] = []
    buffers: list[bytearray] = []
    offset = decoder._fed
    pause, failures = 0, 0
    pool = ThreadPoolExecutor(jobs, thread_name_prefix="qbxml")

    def start(data: bytearray, size: int) -> _Piece:
        if not pause:
            stretch = stretches.pop() if stretches else Stretch()
            if decoder._fork(stretch, offset):
                return _Piece(data, size, stretch, pool.submit(stretch.decode, data, size))
            stretches.append(stretch)
        return _Piece(data, size, None, None)

    def finish(piece: _Piece) -> bool:
        """Give the oldest piece to the decoder; False if most of the speculative work was discarded."""
        used = 0
        if piece.stretch is not None and piece.done is not None:
            piece.done.result()
            used = piece.stretch.used if decoder._join(piece.stretch) else 0
            if not piece.stretch.views:  # else somebody keeps what was written to him
                stretches.append(piece.stretch)
        if used < piece.size:
            decoder.feed(memoryview(piece.data)[used : piece.size])
        buffers.append(piece.data)
        return piece.stretch is None or 2 * used >= piece.size

    try:
        for data, end in _cut(decoder, blocks, size, buffers):
            waiting.append(start(data, end))
            pause -= pause > 0
            offset += end
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


def _cut(
    decoder: Decoder, blocks: Iterable[Block], size: int, buffers: list[bytearray]
) -> Iterator[tuple[bytearray, int]]:
    """The input in pieces that end behind a record, where that can be guessed: a padded buffer and how much counts."""
    buffer, held, wanted = bytearray(2 * size + _PAD), 0, size
    for block in blocks:
        _reserve(buffer, held + len(block) + _PAD)
        buffer[held : held + len(block)] = block
        held += len(block)
        if held < wanted:
            continue
        end, mark = held, decoder._record_end
        if mark is not None:
            found = buffer.rfind(mark, 0, held)
            if found >= 0:
                end = found + len(mark)
            elif held < _LONGEST * size:  # a record longer than a stretch is better not cut
                wanted = 2 * held
                continue
        following = buffers.pop() if buffers else bytearray(2 * size + _PAD)
        _reserve(following, held - end + _PAD)
        following[: held - end] = memoryview(buffer)[end:held]
        yield buffer, end
        buffer, held, wanted = following, held - end, size
    if held:
        yield buffer, held


def _reserve(buffer: bytearray, size: int) -> None:
    if len(buffer) < size:
        buffer.extend(bytes(size - len(buffer)))

"""One document on several threads: chunks of its records are decoded ahead of the decoder they belong to.

Theory: the input is cut behind closing tags of the records that come just now, at about every `CHUNK_SIZE` bytes. Each
part is decoded at once by a thread of its own, on the guess that it holds nothing but such records. The decoder takes
the parts in order: where the guess was right, it joins what the thread has read; where it was not, or was only up to
some place, it reads the rest itself. So a wrong guess costs time and nothing else, whatever the document holds.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from .._engine import Chunk

if TYPE_CHECKING:
    from .._engine import Decoder
    from ..io.blocks import Block

__all__ = ["CHUNK_SIZE", "feed"]

CHUNK_SIZE = 1 << 19
"""Bytes of a chunk, about: few enough to stay in the cache of a processor, enough to be worth handing over."""

_PAD = 64
_LONGEST = 16
"""Chunks: a record that is longer is cut, and read by the decoder itself."""
_LONGEST_PAUSE = 64
"""Parts that are not guessed at after many wrong guesses."""


class _Part(NamedTuple):
    data: bytearray
    """With padding behind it."""
    size: int
    chunk: Chunk | None
    done: Future[None] | None


def feed(decoder: Decoder, blocks: Iterable[Block], jobs: int, size: int = CHUNK_SIZE) -> Iterator[None]:
    """Feed all blocks to the decoder, and yield whenever there may be output.

    What comes out, warnings, counts and errors are as if the blocks had been fed one by one.
    """
    waiting: deque[_Part] = deque()
    chunks: list[Chunk] = []
    buffers: list[bytearray] = []
    offset = decoder._fed
    pause, failures = 0, 0
    pool = ThreadPoolExecutor(jobs, thread_name_prefix="qbxml")

    def start(data: bytearray, size: int) -> _Part:
        if not pause:
            chunk = chunks.pop() if chunks else Chunk()
            if decoder._fork(chunk, offset):
                return _Part(data, size, chunk, pool.submit(chunk.decode, data, size))
            chunks.append(chunk)
        return _Part(data, size, None, None)

    def finish(part: _Part) -> bool:
        """Give the oldest part to the decoder; False if most of the speculative work was discarded."""
        used = 0
        if part.chunk is not None and part.done is not None:
            part.done.result()
            used = part.chunk.used if decoder._join(part.chunk) else 0
            if not part.chunk.views:  # else the output is still in use
                chunks.append(part.chunk)
        if used < part.size:
            decoder.feed(memoryview(part.data)[used : part.size])
        buffers.append(part.data)
        return part.chunk is None or 2 * used >= part.size

    try:
        for data, end in _cut(decoder, blocks, size, buffers):
            waiting.append(start(data, end))
            pause -= pause > 0
            offset += end
            while waiting and (len(waiting) > jobs + 1 or waiting[0].chunk is None):
                if finish(waiting.popleft()):
                    failures = 0
                else:
                    # Many containers, or something odd all the way: guesses cost time, so there are fewer of them.
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
    """The input in parts that end behind a record, where that can be guessed: a padded buffer and how much counts."""
    buffer, held, cut_at = bytearray(2 * size + _PAD), 0, size
    for block in blocks:
        _reserve(buffer, held + len(block) + _PAD)
        buffer[held : held + len(block)] = block
        held += len(block)
        if held < cut_at:
            continue
        end, mark = held, decoder._record_end
        if mark is not None:
            last = buffer.rfind(mark, 0, held)
            if last >= 0:
                end = last + len(mark)
            elif held < _LONGEST * size:  # a record longer than a chunk is better not cut
                cut_at = 2 * held
                continue
        following = buffers.pop() if buffers else bytearray(2 * size + _PAD)
        _reserve(following, held - end + _PAD)
        following[: held - end] = memoryview(buffer)[end:held]
        yield buffer, end
        buffer, held, cut_at = following, held - end, size
    if held:
        yield buffer, held


def _reserve(buffer: bytearray, size: int) -> None:
    if len(buffer) < size:
        buffer.extend(bytes(size - len(buffer)))

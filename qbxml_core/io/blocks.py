"""Blocks of bytes: what sources give and decoders take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TypeAlias

__all__ = ["BLOCK_SIZE", "HEAD_SIZE", "Block", "head_of", "whole_lines"]

BLOCK_SIZE = 1 << 18
"""Bytes read at a time: enough for full speed, and few enough to stay in the cache of the processor."""

HEAD_SIZE = 256
"""Bytes in which the XML declaration, if any, has to end."""

Block: TypeAlias = bytes | bytearray | memoryview


def head_of(blocks: Iterator[Block], size: int = HEAD_SIZE) -> tuple[bytes, Iterator[Block]]:
    """The first `size` bytes (fewer only if there are no more), and the blocks as if nothing had been taken."""
    first = next(blocks, None)
    if first is None:
        return b"", blocks
    if len(first) >= size:
        return bytes(first[:size]), chain((first,), blocks)
    head = bytearray(first)
    try:
        for block in blocks:
            head += block
            if len(head) >= size:
                break
    except Exception as error:  # what came before it is not lost
        blocks = _failing(error)
    return bytes(head[:size]), chain((bytes(head),), blocks)


def _failing(error: Exception) -> Iterator[Block]:
    if error:  # which makes this a generator
        raise error
    yield b""


def whole_lines(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes, cut behind line ends: every block that is yielded holds whole lines and is not empty.

    The last one may lack its line end.
    """
    rest = b""
    for block in blocks:
        lines, end, after = block.rpartition(b"\n")
        if end:
            yield rest + lines + end
            rest = after
        else:
            rest += after
    if rest:
        yield rest

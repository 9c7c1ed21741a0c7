"""Reading a range: into the levels that are open around it, and out of them where the next range starts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from ..errors import decode_error

if TYPE_CHECKING:
    from .._engine import Decoder
    from ..io.ranges import OpenTag, Range

__all__ = ["enter", "enter_levels", "leave", "levels"]

LevelRecords = dict[str, str]
"""The names of the records of a level, and their types."""


@cache
def levels() -> dict[str, tuple[bool, LevelRecords]]:
    """What can be open around records in a response, by its name: whether it is a part of a report, and its records.

    Message sets have records, too: the answers to deletions and the like.
    """
    from .._engine import tables

    types = {name: (flags, rows) for name, flags, _, rows in tables()}
    known: dict[str, tuple[bool, LevelRecords]] = {}
    waiting = [row[1] for row in types["QBXML"][1] if row[0].endswith("MsgsRs")]
    while waiting:
        name = waiting.pop()
        if name is None or name in known or "STREAM" not in types[name][0]:
            continue
        flags, rows = types[name]
        known[name] = (
            "REPORT" in flags or name == "ReportData",
            {row_name: kind for row_name, kind, _, row_flags in rows if "RECORD" in row_flags and kind is not None},
        )
        waiting += [kind for _, kind, _, _ in rows]
    return known


def enter_levels(decoder: Decoder, around: Sequence[OpenTag], start: int) -> None:
    """Bring a new decoder where it stands between two records at the offset `start`.

    Raises:
        DecodeError: What should be the tags around it are none.
    """
    for tag in around:
        _seek(decoder, tag.start or 0)
        decoder.feed(tag.text)
    _seek(decoder, start)
    decoder._continue()


def _seek(decoder: Decoder, offset: int) -> None:
    if not decoder._seek(offset):
        raise decode_error("wrong_cut", offset, "", f"what stands around byte {offset} is no start tag")


def enter(decoder: Decoder, part: Range) -> None:
    """Bring a new decoder to the start of a range."""
    if part.start:
        enter_levels(decoder, part.around, part.start)


def leave(decoder: Decoder, part: Range) -> None:
    """Check that the last record ended where the range does, and close what is open around it.

    Raises:
        SplitError: The range does not end between two records, or not inside the elements that `split` has taken to
            be open there.
    """
    if part.end is None:
        return
    offset = decoder._tag_offset()
    found = decoder._levels
    if offset != part.end or not _fits(found, part):
        path = "/".join(name for name, _ in found)
        raise decode_error("wrong_cut", part.end, path, f"`{part.following}` at byte {part.end} begins no record")
    for tag in reversed(part.behind):
        decoder.feed(b"</" + tag.name.encode() + b">")


def _fits(found: Sequence[tuple[str, int]], part: Range) -> bool:
    """Whether the levels that are open at the end are those in which the next range is read."""
    expected = part.behind[1:]  # the root needs no check: nothing else can be around them
    return len(found) == len(expected) and all(
        name == tag.name and tag.start in (None, start) for (name, start), tag in zip(found, expected, strict=True)
    )

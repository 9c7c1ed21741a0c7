"""A range of a document: where it starts and ends, and the tags that are open around it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TypeAlias

__all__ = ["OpenTag", "Range", "Splittable"]

Splittable: TypeAlias = str | os.PathLike[str] | bytes
"""What can be split: a path, or a document in memory."""


@dataclass(frozen=True, slots=True)
class OpenTag:
    """The start tag of an element that is open around a range."""

    name: str
    text: bytes = field(repr=False)
    """The tag; of a report, all of its head up to its rows."""
    start: int | None
    """Its offset in the document; None where the text was made from the schema."""


@dataclass(frozen=True, slots=True)
class Range:
    """A part of one document, as `split` cuts it. It is taken wherever a source is, and can be pickled.

    A record belongs to the range it starts in. Whoever reads a range checks that its last record ends where the next
    range starts, and raises a `SplitError` if it does not.
    """

    source: Splittable = field(repr=False)
    start: int
    """Offset of its first byte."""
    end: int | None
    """Offset behind its last byte; None for the end of the source."""
    total: int | None
    """Bytes of the whole source, None where nobody knows: a range of a source that has changed is refused."""
    around: tuple[OpenTag, ...] = field(default=(), repr=False)
    """The tags that are open around its start, from the outside in; the root has no offset."""
    behind: tuple[OpenTag, ...] = field(default=(), repr=False)
    """Those around its end."""
    following: str = field(default="", repr=False)
    """The name of the record behind its end."""

    @property
    def size(self) -> int | None:
        """Bytes of the range, None where nobody knows."""
        end = self.total if self.end is None else self.end
        return None if end is None else end - self.start

    @property
    def is_whole(self) -> bool:
        """Whether it is all of the source."""
        return not self.start and self.end is None

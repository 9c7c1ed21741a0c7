"""What was odd in a document and was read all the same, and what was damaged and left out.

The codes of both are rows of `errors.CODES`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .reader import Reader

__all__ = ["Damage", "DecodeWarning", "OnWarning", "WarningCount", "count_warnings", "kept_damage", "kept_warnings"]


@dataclass(frozen=True, slots=True)
class DecodeWarning:
    """One oddity, with its place."""

    code: str
    """A key of `CODES`: the one that the error has with `strict=True`."""
    path: str
    """Where, `QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet[41]/TxnDate`."""
    offset: int
    """Absolute byte offset in the document, unpacked and as UTF-8."""
    text: str
    """What stands there, cut if it is long."""
    source: str
    """The name of the source: its path, or `<bytes>` and the like."""


OnWarning: TypeAlias = Callable[[DecodeWarning], None]


@dataclass(frozen=True, slots=True)
class WarningCount:
    """Warnings of one code at one path, whatever the positions in it."""

    code: str
    path: str
    """As in `DecodeWarning`, without positions: `QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet/TxnDate`."""
    count: int
    example: DecodeWarning | None
    """The first of them, None if `Limits.max_warnings` was reached before it came."""


@dataclass(frozen=True, slots=True)
class Damage:
    """A stretch of a document that was left out: from a record that is broken to where reading could go on."""

    code: str
    """A key of `CODES`: of the error that it is without `salvage`."""
    path: str
    """As in `DecodeWarning`."""
    start: int
    """Absolute byte offset in the document, unpacked and as UTF-8."""
    end: int
    """Behind the last byte left out; the same as `start` where only something was missing."""
    detail: str
    """What was wrong."""
    source: str
    """The name of the source."""


def kept_damage(decoder: Reader, source: str) -> list[Damage]:
    """What the decoder has left out."""
    return [Damage(**facts, source=source) for facts in decoder.damage]


def kept_warnings(decoder: Reader, source: str, start: int = 0) -> list[DecodeWarning]:
    """The warnings the decoder has kept, from the number `start` on."""
    return [DecodeWarning(**facts, source=source) for facts in decoder._warnings_from(start)]


def count_warnings(decoder: Reader, source: str) -> list[WarningCount]:
    """How often each warning came, in order of first appearance."""
    examples: dict[tuple[str, str], DecodeWarning] = {}
    for warning in kept_warnings(decoder, source):
        examples.setdefault((warning.code, re.sub(r"\[\d+\]", "", warning.path)), warning)
    return [WarningCount(code, path, count, examples.get((code, path))) for code, path, count in decoder.warning_counts]

"""Runs the compiled engine in the api shape on a document that comes in pieces."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from qbxml_core import _engine


@dataclass(frozen=True, slots=True)
class Reading:
    """What the engine made of a document: all its output, its warnings ordered by where they are, and their counts."""

    output: bytes
    warnings: list[dict[str, Any]]
    warning_counts: list[tuple[str, str, int]]

    @property
    def responses(self) -> bytes:
        """The value of "responses", byte for byte; the warnings behind it are JSON's own."""
        end = self.output.rindex(b',"warnings":[')
        tail = json.loads(b"{" + self.output[end + 1 :])
        assert in_order(tail["warnings"]) == self.warnings
        assert self.output.startswith(b'{"responses":')
        return self.output[len(b'{"responses":') : end]

    @property
    def records(self) -> list[Any]:
        return [record for response in json.loads(self.responses) for record in response["data"]]


def read(pieces: Iterable[bytes], **options: Any) -> Reading:
    decoder = _engine.Decoder(shape="api", **options)
    output = []
    for piece in pieces:
        decoder.feed(piece)
        output.append(decoder.drain())
    decoder.close()
    output.append(decoder.drain())
    warnings = in_order(decoder.warnings)
    assert decoder.warning_count == sum(count for _code, _path, count in decoder.warning_counts) >= len(warnings)
    return Reading(b"".join(output), warnings, decoder.warning_counts)


def read_both_ways(document: bytes, **options: Any) -> Reading:
    """What the fast path gives where it can, which must be what the complete reader gives alone."""
    fast = read([document], **options)
    slow = read([document], _slow_only=True, **options)
    assert slow == fast
    return fast


def in_order(warnings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(warnings, key=lambda warning: (warning["offset"], warning["code"], warning["path"], warning["text"]))


def response(message: str, content: str, attributes: str = "") -> bytes:
    """A document with one response message."""
    return f"<QBXML><QBXMLMsgsRs><{message}{attributes}>{content}</{message}></QBXMLMsgsRs></QBXML>".encode()

"""Runs the compiled engine in the api shape on a document that comes in pieces."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

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
    """What the fast path gives where it can, which must be what the complete reader gives alone; and as Structs."""
    fast = read([document], **options)
    slow = read([document], _slow_only=True, **options)
    assert slow == fast
    check_structs([document], fast, **options)
    return fast


def check_structs(pieces: Iterable[bytes], expected: Reading, **options: Any) -> list[Any]:
    """Structs are what msgspec makes of the JSON, value for value and type for type; the rest is as with JSON."""
    decoder = _engine.Decoder(shape="api", _structs=True, **options)
    records, output = [], []
    for piece in pieces:
        decoder.feed(piece)
        records += decoder.take()
        output.append(decoder.drain())
    decoder.close()
    records += decoder.take()
    output.append(decoder.drain())
    assert in_order(decoder.warnings) == expected.warnings
    assert decoder.warning_counts == expected.warning_counts
    assert decoder.records >= len(records)
    if options.get("format") == "ndjson":
        assert b"".join(output) == b""
        lines = [msgspec.Raw(line) for line in expected.output.splitlines()]
    else:
        responses = _envelopes(expected.output)
        lines = [line for response in responses for line in response.data]
        came = 0
        for mine, response in zip(_envelopes(b"".join(output)), responses, strict=True):
            came += len(response.data)
            assert mine.records == came
            assert not mine.data
            assert json.loads(mine.rest) == json.loads(response.rest)
    for record, line in zip(records, lines, strict=True):
        from_json = msgspec.json.Decoder(type(record)).decode(line)
        assert record == from_json
        # 1, 1.0 and True are equal, but not the same.
        assert msgspec.json.encode(record) == msgspec.json.encode(from_json)
        assert json.loads(msgspec.json.encode(record)) == json.loads(bytes(line))
    return records


@dataclass
class _Envelope:
    data: list[msgspec.Raw]
    records: int
    rest: bytes


def _envelopes(output: bytes) -> list[_Envelope]:
    parts = msgspec.json.decode(output, type=dict[str, msgspec.Raw])
    responses = msgspec.json.decode(parts["responses"], type=list[dict[str, msgspec.Raw]])
    found = []
    for each in responses:
        rest = {name: value for name, value in each.items() if name not in ("data", "records", "warnings")}
        data = msgspec.json.decode(each["data"], type=list[msgspec.Raw])
        found.append(_Envelope(data, int(bytes(each.get("records", b"-1"))), msgspec.json.encode(rest)))
    return found


def in_order(warnings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(warnings, key=lambda warning: (warning["offset"], warning["code"], warning["path"], warning["text"]))


def response(message: str, content: str, attributes: str = "") -> bytes:
    """A document with one response message."""
    return f"<QBXML><QBXMLMsgsRs><{message}{attributes}>{content}</{message}></QBXMLMsgsRs></QBXML>".encode()

"""qbxml_core's own ways to read a document, and msgspec on the JSON that they give."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Any

import msgspec

import qbxml_core
from benches.peers import Contender, Run, contender

API_JSON = "api JSON"
API_STREAM = "api JSON, chunks in and out"
NATIVE_JSON = "native JSON"
STRUCTS = "Structs, one by one"
DECODED = "Structs, all kept (decode)"
MSGSPEC = "msgspec, JSON to the same Structs, one by one"
MSGSPEC_KEPT = "msgspec, JSON to the same Structs, all kept"

_CHUNK = 1 << 18


def _run_through(items: Iterable[Any]) -> None:
    deque(items, maxlen=0)


def _stream(data: bytes) -> None:
    decoder = qbxml_core.Decoder(shape="api", format="json")
    view = memoryview(data)
    for start in range(0, len(data), _CHUNK):
        decoder.feed(view[start : start + _CHUNK])
        decoder.drain()
    decoder.close()
    decoder.drain()


def records_and_types(data: bytes) -> list[tuple[type[msgspec.Struct], bytes]]:
    """The records of a document as api JSON, each with the Struct it is read into."""
    lines = qbxml_core.to_json(data, format="ndjson").splitlines()
    return [(type(record), line) for record, line in zip(qbxml_core.iter_records(data), lines, strict=True)]


def _msgspec(data: bytes) -> Run:
    found = records_and_types(data)
    decoders = {kind: msgspec.json.Decoder(kind).decode for kind, _ in found}
    records = [(decoders[kind], record) for kind, record in found]
    return lambda: _run_through(decode(record) for decode, record in records)


def _msgspec_kept(data: bytes) -> Run | None:
    found = records_and_types(data)
    kinds = {kind for kind, _ in found}
    if len(kinds) != 1:
        return None  # several types of Struct in one list: msgspec has no plain way to read that
    document = b"[" + b",".join(record for _, record in found) + b"]"
    decode = msgspec.json.Decoder(list[kinds.pop()]).decode  # type: ignore[misc]
    return lambda: decode(document)


CONTENDERS = (
    Contender(API_JSON, contender(lambda data: qbxml_core.to_json(data))),
    Contender(API_STREAM, contender(_stream)),
    Contender("api ndjson", contender(lambda data: qbxml_core.to_json(data, format="ndjson"))),
    Contender(NATIVE_JSON, contender(lambda data: qbxml_core.to_json(data, shape="native"))),
    Contender(STRUCTS, contender(lambda data: _run_through(qbxml_core.iter_records(data)))),
    Contender(DECODED, contender(lambda data: qbxml_core.decode(data))),
    Contender(MSGSPEC, _msgspec),
    Contender(MSGSPEC_KEPT, _msgspec_kept),
)

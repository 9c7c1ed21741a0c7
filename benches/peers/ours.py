"""qbxml_core's own ways to read a document, and msgspec on the JSON that they give."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

import qbxml_core
from benches.peers import Contender, Run, contender
from qbxml_core.message_set import record_decoder

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


def tagged_records(data: bytes) -> list[tuple[int, bytes]]:
    """The records of a document as api JSON, each with the number of its kind."""
    decoder = qbxml_core.Decoder(shape="api", format="ndjson", _tagged=True)  # type: ignore[call-arg]
    decoder.feed(data)
    decoder.close()
    found = []
    for line in decoder.drain().splitlines():
        number, _, record = line.partition(b"\t")
        found.append((int(number), record))
    return found


def _msgspec(data: bytes) -> Run:
    records: list[tuple[Callable[[bytes], Any], bytes]] = [
        (record_decoder(number).decode, record) for number, record in tagged_records(data)
    ]
    return lambda: _run_through(decode(record) for decode, record in records)


def _msgspec_kept(data: bytes) -> Run | None:
    records = tagged_records(data)
    kinds = {number for number, _ in records}
    if len(kinds) != 1:
        return None  # several types of Struct in one list: msgspec has no plain way to read that
    kind = record_decoder(kinds.pop()).type
    document = b"[" + b",".join(record for _, record in records) + b"]"
    decode = msgspec.json.Decoder(list[kind]).decode  # type: ignore[valid-type]
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

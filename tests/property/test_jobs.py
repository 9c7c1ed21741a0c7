"""However many threads decode, the result is that of one: output, warnings, counts and errors."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benches.documents import clean
from benches.odd_shapes import HOSTILE, LIKELY
from qbxml_core import DecodeError, Decoder
from qbxml_core._engine import Chunk
from qbxml_core.reading.parallel import feed
from tests.property.making import FRAGMENTS

DOCUMENTS = sorted(Path(__file__).parent.parent.joinpath("documents").glob("*.xml"))
SHAPES = {**LIKELY, **HOSTILE}
OPTIONS: list[dict[str, Any]] = [
    {"shape": "native", "format": "json"},
    {"shape": "native", "format": "ndjson", "typed": True},
    {"shape": "api", "format": "json"},
    {"shape": "api", "format": "ndjson", "max_warnings": 5},
    {"shape": "api", "format": "json", "strict": True},
    {"shape": "api", "format": "ndjson", "_slow_only": True},
]


class Memory:
    """A spool that keeps everything, also what it is given as it is."""

    def __init__(self) -> None:
        self.members: dict[int, list[Any]] = {0: []}

    def write(self, deferred: int, data: Any) -> None:
        self.members.setdefault(deferred, []).append(data)

    def splice(self, deferred: int, into: int) -> None:
        self.members.setdefault(into, []).extend(self.members.pop(deferred, []))

    def output(self) -> bytes:
        return b"".join(self.members[0])


def blocks_of(document: bytes, size: int) -> Iterator[bytes]:
    for at in range(0, len(document), size):
        yield document[at : at + size]


def outcome(document: bytes, jobs: int, chunk: int, block: int, spooled: bool, **options: Any) -> tuple[Any, ...]:
    """Everything that can be seen of a decoder when it is done."""
    spool = Memory() if spooled else None
    decoder = Decoder(spool=spool, **options)
    output: list[bytes] = []

    def collect() -> None:
        if spool is None:
            output.append(decoder.drain())
        else:
            decoder.flush()

    error = None
    try:
        if jobs == 1:
            decoder.feed(document)
        else:
            for _ in feed(decoder, blocks_of(document, block), jobs, chunk):
                collect()
        decoder.close()
    except DecodeError as problem:
        error = (problem.code, problem.offset, problem.path, str(problem))
    collect()
    return (
        b"".join(output) if spool is None else spool.output(),
        error,
        decoder.records,
        decoder.messages,
        decoder.warnings,
        decoder.warning_counts,
        decoder.warning_count,
    )


def check(document: bytes, rng: random.Random, options: list[dict[str, Any]] = OPTIONS) -> None:
    for each in options:
        expected = outcome(document, 1, 0, 0, False, **each)
        for jobs in (2, 4):
            chunk, block = rng.choice([40, 150, 700, 4000]), rng.choice([33, 500, 10_000])
            found = outcome(document, jobs, chunk, block, rng.random() < 0.5, **each)
            assert found == expected, (each, jobs, chunk, block)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_documents(path: Path) -> None:
    document = path.read_bytes()
    rng = random.Random(path.stem)
    for _ in range(3 if len(document) < 20_000 else 1):
        check(document, rng)


@pytest.mark.parametrize("name", SHAPES)
def test_odd_documents(name: str) -> None:
    document = SHAPES[name](12_000)
    if len(document) < 100_000:
        check(document, random.Random(name))


@pytest.mark.parametrize("part", range(20))
def test_spoilt_documents(part: int) -> None:
    """What is wrong anywhere in a chunk is told as one thread tells it."""
    rng = random.Random(part)
    record = b"<InvoiceRet><TxnID>1</TxnID><New>%d</New><IsPaid>maybe</IsPaid></InvoiceRet>\n"
    whole = (
        b"<QBXML><QBXMLMsgsRs><InvoiceQueryRs>\n%b</InvoiceQueryRs><InvoiceQueryRs>%b</InvoiceQueryRs>"
        b"</QBXMLMsgsRs></QBXML>"
    ) % (b"".join(record % n for n in range(60)), b"".join(record % n for n in range(60)))
    for _ in range(8):
        at, size = rng.randrange(len(whole)), rng.choice([0, 0, 1, 30])
        spoilt = whole[:at] + rng.choice(FRAGMENTS) + whole[at + size :]
        check(spoilt, rng, rng.sample(OPTIONS, 2))


@pytest.mark.parametrize("part", range(6))
def test_limits(part: int) -> None:
    rng = random.Random(part)
    record = b"<InvoiceRet>%s<TxnID>1</TxnID>\n<New>%s</New></InvoiceRet>%s%s"
    limits = [{**each, "max_text": 30, "max_record": 120} for each in OPTIONS]
    for _ in range(8):
        records = [record % tuple(b" " * rng.choice([0, 1, 8]) for _ in range(4)) for _ in range(60)]
        place = rng.randrange(20, 60)
        records[place] = record % tuple(b" " * rng.choice([0, 1, 25, 29, 30, 31, 119, 130]) for _ in range(4))
        document = b"<QBXML><QBXMLMsgsRs><InvoiceQueryRs>%b</InvoiceQueryRs></QBXMLMsgsRs></QBXML>" % b"".join(records)
        check(document, rng, rng.sample(limits, 2))


@pytest.mark.parametrize("options", OPTIONS[:4])
@pytest.mark.parametrize("name", ["invoices", "customers", "wide report"])
def test_most_is_read_by_the_threads(name: str, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """A test of threads that never get anything to do would prove nothing."""
    document = clean(name, 300_000)

    class Watched:
        """A decoder that tells how much of its input has been joined."""

        def __init__(self) -> None:
            self.decoder, self.joined = Decoder(**options), 0

        def __getattr__(self, attribute: str) -> Any:
            return getattr(self.decoder, attribute)

        def _join(self, chunk: Chunk) -> bool:
            taken = self.decoder._join(chunk)
            self.joined += chunk.used if taken else 0
            return taken

    watched = Watched()
    output = []
    watched.feed(document[:20_001])  # some of it waits in the decoder, as its end does
    for _ in feed(watched, blocks_of(document[20_001:], 3000), 2, 10_000):  # type: ignore[arg-type]
        output.append(watched.drain())
    watched.close()
    output.append(watched.drain())
    assert b"".join(output) == outcome(document, 1, 0, 0, False, **options)[0]
    rows_side_by_side = name == "wide report" and options["shape"] == "native" and options["format"] == "json"
    assert watched.joined > (0 if rows_side_by_side else 0.6 * len(document))


def test_a_chunk_in_use_is_not_used_again() -> None:
    record = b"<InvoiceRet><TxnID>1</TxnID></InvoiceRet>"
    decoder = Decoder(shape="native")
    decoder.feed(b"<QBXML><QBXMLMsgsRs><InvoiceQueryRs>" + record)
    chunk = Chunk()
    assert decoder._fork(chunk, decoder.offset)
    chunk.decode(record + bytes(64), len(record))
    kept = memoryview(chunk)
    with pytest.raises(BufferError):
        decoder._fork(chunk, decoder.offset)
    assert kept == b',{"TxnID":"1"}'
    kept.release()
    assert decoder._fork(chunk, decoder.offset)


def test_a_chunk_needs_padding_behind_it() -> None:
    decoder = Decoder(shape="native")
    decoder.feed(b"<QBXML><QBXMLMsgsRs><InvoiceQueryRs><InvoiceRet/>")
    chunk = Chunk()
    assert decoder._fork(chunk, 0)
    with pytest.raises(ValueError, match="too few bytes"):
        chunk.decode(bytes(100), 37)
    with pytest.raises(ValueError, match="has not been forked"):
        Chunk().decode(bytes(100), 36)

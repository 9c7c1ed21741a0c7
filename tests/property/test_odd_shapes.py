"""Odd and hostile documents: the fast path, the complete reader and any cut of the input give the same."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import Any

import pytest

from benches.odd_shapes import HOSTILE, LIKELY
from qbxml_core import Decoder, Limits, to_json
from tests import twin
from tests.engine import attempt, decode, tables

SHAPES = {**LIKELY, **HOSTILE}
SIZE = 40_000


def everything(pieces: list[bytes], **options: Any) -> tuple[object, ...]:
    """Output, warnings and counts."""
    decoder = Decoder(**options)
    output = []
    for piece in pieces:
        decoder.feed(piece)
        output.append(decoder.drain())
    decoder.close()
    output.append(decoder.drain())
    return b"".join(output), decoder.warnings, decoder.warning_counts, decoder.messages, decoder.records


@pytest.mark.parametrize("shape", ["native", "api"])
@pytest.mark.parametrize("name", SHAPES)
def test_every_way_to_read_gives_the_same(name: str, shape: str) -> None:
    document = SHAPES[name](SIZE)
    rng = random.Random(name)
    for form in ("json", "ndjson"):
        options: dict[str, Any] = {"shape": shape, "format": form}
        whole = everything([document], **options)
        assert everything([document], _slow_only=True, **options) == whole
        for pieces in (2, 30, 300):
            cuts = [0, *sorted(rng.randrange(len(document)) for _ in range(pieces)), len(document)]
            assert everything([document[a:b] for a, b in pairwise(cuts)], **options) == whole


@pytest.mark.parametrize("name", SHAPES)
def test_the_twin_reads_the_same(name: str) -> None:
    document = SHAPES[name](4_000)
    assert decode([document], shape="native") == twin.decode(document, tables())


@pytest.mark.parametrize("shape", ["native", "api"])
def test_an_error_behind_many_odd_records_is_the_same_on_every_way(shape: str) -> None:
    """Records that make a detour around the fast path, and one that is cut, tell the same of an error."""
    record = b"<InvoiceRet><TxnID>1</TxnID><New/><Memo>x</Memo></InvoiceRet>\n"
    head = b"<QBXML><QBXMLMsgsRs><InvoiceQueryRs>" + record * 40
    for tail in (
        b"<InvoiceRet><TxnID>1</TxnID>\x01",
        b"<InvoiceRet><TxnID>1</TxnID></Invoice></InvoiceRet>",
        b"<InvoiceRet><Memo>&nothing;</Memo>" + record,
        b"<InvoiceRet><InvoiceLineRet><Desc>cut",
    ):
        document = head + tail
        found = []
        for pieces in (
            [document],
            [document[:-20], document[-20:]],
            [document[i : i + 1] for i in range(len(document))],
        ):
            for slow in (False, True):
                output, error = attempt(pieces, shape=shape, format="ndjson", _slow_only=slow)
                assert error is not None
                found.append((output, error.code, error.offset, error.path))
        assert found == found[:1] * len(found)
        assert found[0][0].count(b"\n") == 40


def test_more_comments_than_a_record_may_be_long() -> None:
    """Comments between records are done one by one; nothing of them has to be held."""
    comments = b"<!-- nothing -->" * 100
    document = b"<QBXML><QBXMLMsgsRs>" + comments + b"</QBXMLMsgsRs></QBXML>"
    small = Limits(max_record=200)
    assert to_json(document, shape="native", limits=small) == b'{"QBXMLMsgsRs":{}}'
    assert to_json([document[i : i + 7] for i in range(0, len(document), 7)], shape="native", limits=small) == (
        b'{"QBXMLMsgsRs":{}}'
    )


def test_an_order_note_of_any_length_leaves_in_pieces() -> None:
    """What came before the first record out of order may be millions of names: they are never all in memory."""

    class Recorder:
        def __init__(self) -> None:
            self.output = b""
            self.members: dict[int, bytes] = {}
            self.largest = 0

        def write(self, deferred: int, data: bytes) -> None:
            self.largest = max(self.largest, len(data))
            self.members[deferred] = self.members.get(deferred, b"") + data

        def splice(self, deferred: int, into: int) -> None:
            self.members[into] = self.members.get(into, b"") + self.members.pop(deferred, b"")

    def record(name: str) -> bytes:
        return f"<{name}><ListID>1</ListID></{name}>\n".encode()

    head = b"<QBXML><QBXMLMsgsRs><ItemQueryRs>\n"
    pieces = [
        head,
        *[record("ItemServiceRet") * 100] * 300,
        record("ItemNonInventoryRet"),
        record("ItemServiceRet"),
        b"</ItemQueryRs></QBXMLMsgsRs></QBXML>",
    ]
    recorder = Recorder()
    decoder = Decoder(shape="native", spool=recorder)
    for piece in pieces:
        decoder.feed(piece)
        decoder.flush()
    decoder.close()
    decoder.flush()
    assert recorder.largest < 200_000
    assert recorder.members[0] == decode(pieces, shape="native") == twin.decode(b"".join(pieces), tables())
    assert recorder.members[0].count(b'"ItemServiceRet"') == 30_002

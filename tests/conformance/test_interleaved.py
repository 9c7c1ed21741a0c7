"""Messages of several types in turns, together larger than what is kept in memory for one of them."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

import qbxml_core
from qbxml_core.testing.documents import Document
from tests import twin
from tests.engine import attempt, tables

PARTS = ("InvoiceQueryRs", "CustomerQueryRs", "JobReportQueryRs")


@pytest.fixture(scope="module")
def document() -> bytes:
    """Eight rounds of three messages, one unknown message in each; every type is more than half a megabyte in all."""
    head, tail = b"<QBXML>\n<QBXMLMsgsRs>\n", b"</QBXMLMsgsRs>\n</QBXML>\n"
    messages = []
    for seed, name in ((seed, name) for seed in range(8) for name in PARTS):
        made = b"".join(Document(name, seed=seed).write(size=80_000))
        message = made[made.index(head) + len(head) : -len(tail)]
        messages += (
            [message, message.replace(b"JobReportQueryRs", b"RobotReportQueryRs")] if name == PARTS[2] else [message]
        )
    return b"".join((head, *messages, tail))


def test_json(document: bytes, tmp_path: Path) -> None:
    expected = twin.decode(document, tables())
    assert attempt([document]) == (expected, None)
    source, target = tmp_path / "in.xml", tmp_path / "out.json"
    source.write_bytes(document)
    qbxml_core.convert(source, target, shape="native", format="json")
    assert target.read_bytes() == expected + b"\n"


def test_ndjson(document: bytes, tmp_path: Path) -> None:
    expected = twin.decode(document, tables(), format="ndjson")
    pieces = (document[i : i + 10_007] for i in range(0, len(document), 10_007))
    assert attempt(pieces, format="ndjson") == (expected, None)
    target = tmp_path / "out.ndjson"
    qbxml_core.convert(document, target, shape="native")
    assert target.read_bytes() == expected


def test_the_order_of_the_messages_is_told(document: bytes) -> None:
    told = b'"#order":[%s]}}' % b",".join(b'"%s"' % name.encode() for name in chain.from_iterable([PARTS] * 8))
    assert attempt([document])[0].endswith(told)

"""All ranges of a document together are the document: its records, statuses and warnings, or a clear error."""

from __future__ import annotations

import io
import random
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

import qbxml_core as qb
from benches.documents import clean
from qbxml_core.io.ranges import Range
from qbxml_core.reading.options import Shape
from qbxml_core.reading.ranges import levels
from qbxml_core.testing.documents import Document, messages
from tests.property.making import documents

DOCUMENTS = sorted(Path(__file__).parent.parent.joinpath("documents").glob("*.xml"))
RESPONSES = sorted(name for name in messages() if name.endswith("Rs"))
RECORD = b"<InvoiceRet><TxnID>1</TxnID></InvoiceRet>"
BETWEEN = [
    b"<!-- a comment -->",
    b"<![CDATA[ ]]>",
    b"<?pi x?>",
    b"\n\t ",
    b"<NewRet><Name>1</Name></NewRet>",
    b"stray text",
]
"""What may stand between records, and does not look like one."""
HOSTILE = [
    b"<!-- <InvoiceRet> -->",
    b"<!-- " + RECORD + b" -->",
    b"<![CDATA[" + RECORD + b"]]>",
    b"<![CDATA[<InvoiceRet><TxnID>]]>",
    b"<![CDATA[</InvoiceQueryRs></QBXMLMsgsRs></QBXML>]]>",
    b"<!-- <QBXMLMsgsRs><InvoiceQueryRs requestID='9'> -->",
    b"<NewRet>" + RECORD + b"</NewRet>",
    b"<?pi " + RECORD + b"?>",
    b"&lt;InvoiceRet&gt;",
]
"""What looks like a record, or like what stands around records."""

Outcome = tuple[bytes, list[tuple[str, str, int, str]], "Counter[tuple[str, int | None, bool]]"]


def outcome(sources: list[Any], shape: Shape, statuses: bool) -> Outcome:
    """Records as NDJSON, warnings without positions in their paths, and messages and their records by status."""
    warnings: list[tuple[str, str, int, str]] = []

    def keep(warning: qb.DecodeWarning) -> None:
        warnings.append((warning.code, re.sub(r"\[\d+\]", "", warning.path), warning.offset, warning.text))

    target = io.BytesIO()
    limits = qb.Limits(max_warnings=1_000_000)
    summary = qb.convert(sources, target, format="ndjson", shape=shape, on_warning=keep, limits=limits, jobs=1)
    counts: Counter[tuple[str, int | None, bool]] = Counter()
    for message in summary.messages:
        status = message.status_code if statuses else None
        counts[message.name, status, True] += message.messages
        counts[message.name, status, False] += message.records
    return target.getvalue(), warnings, +counts


def check(document: bytes, size: int, *, exact: bool = False) -> list[Range]:
    """All ranges are the whole; with `exact`, without an error that the whole has not, too."""
    parts: list[Range] = []
    for known in (True, False):
        parts = list(qb.split(document, size, messages=known))
        assert [part.start for part in parts[1:]] == [part.end for part in parts[:-1]]
        assert (parts[0].start, parts[-1].end) == (0, None)
        shapes: tuple[Shape, ...] = ("api", "native")
        for shape in shapes:
            try:
                expected = outcome([document], shape, known)
            except qb.QBXMLError as error:
                with pytest.raises(qb.QBXMLError):
                    outcome(list(parts), shape, known)
                note(str(error))
                continue
            try:
                found = outcome(list(parts), shape, known)
            except qb.SplitError:
                assert not exact
                continue
            assert found == expected, (shape, known, [(part.start, part.end) for part in parts])
    return parts


def spread(document: bytes, pieces: list[bytes], rng: random.Random, count: int) -> bytes:
    """The document with some pieces between its tags."""
    places = [match.start() + 1 for match in re.finditer(rb">(?=<|\s*<)", document)][4:]
    for at in sorted(rng.sample(places, min(count, len(places))), reverse=True):
        document = document[:at] + rng.choice(pieces) + document[at:]
    return document


def between_records(document: bytes, rng: random.Random) -> bytes:
    """The document with something harmless behind about every second record."""
    ends = [match.end() for match in re.finditer(rb"</\w+(?:Ret|Row)>(?=\s*<\w+(?:Ret|Row)[ >])", document)]
    for at in sorted(rng.sample(ends, len(ends) // 2), reverse=True):
        document = document[:at] + rng.choice(BETWEEN) + document[at:]
    return document


@pytest.mark.parametrize("part", range(8))
def test_every_message(part: int) -> None:
    several = 0
    for name in RESPONSES[part::8]:
        rng = random.Random(name)
        document = b"".join(Document(name, seed=3, columns=3).write(records=8))
        for text in (document, between_records(document, rng)):
            several += len(check(text, len(document) // 5, exact=True)) > 1
    assert several > 20  # else nothing was tested


@pytest.mark.parametrize("part", range(8))
def test_every_message_with_what_looks_like_records(part: int) -> None:
    for name in RESPONSES[part::8]:
        rng = random.Random(name)
        document = b"".join(Document(name, seed=5, columns=3).write(records=6))
        check(spread(document, HOSTILE + BETWEEN, rng, 5), rng.choice([1, len(document) // 6, len(document) // 3]))


@settings(max_examples=200)
@given(document=documents(), size=st.sampled_from([1, 50, 400, 3000]))
def test_documents_of_all_kinds(document: bytes, size: int) -> None:
    note(document.decode())
    check(document, size)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_recorded_documents(path: Path) -> None:
    document = path.read_bytes()
    for size in (1, 300, 2000):
        check(document, size)


@pytest.mark.parametrize("fragment", HOSTILE, ids=range(len(HOSTILE)))
def test_what_looks_like_a_record_everywhere(fragment: bytes) -> None:
    """In front of each record, inside of each, and in the text of each."""
    record = b"<InvoiceRet><TxnID>%d</TxnID>%b<Memo>%b</Memo></InvoiceRet>"
    for before, inside, text in ((fragment, b"", b""), (b"", fragment, b""), (b"", b"", fragment)):
        records = b"".join(before + record % (number, inside, text) for number in range(12))
        document = b"<QBXML><QBXMLMsgsRs><InvoiceQueryRs statusCode='0'>%b</InvoiceQueryRs></QBXMLMsgsRs></QBXML>"
        for size in (1, 100, 333):
            check(document % records, size)


def test_large_messages_of_several_kinds_after_each_other() -> None:
    """Further apart than what is read around a cut: each range knows its message, or the kind of its message."""
    texts = [
        clean("customers", 900_000),
        clean("invoices", 900_000),
        clean("invoices", 900_000).replace(b"InvoiceQueryRs", b"InvoiceModRs"),
    ]
    inside = [text[text.index(b"<QBXMLMsgsRs>") + 13 : text.index(b"</QBXMLMsgsRs>")] for text in texts]
    document = b"<QBXML><QBXMLMsgsRs>" + b"".join(inside[:2]) + b"</QBXMLMsgsRs></QBXML>"
    parts = check(document, 200_000, exact=True)
    assert len(parts) > 6
    # The same kind of records in messages of two names: without reading all of it, that is an error, not a guess.
    document = b"<QBXML><QBXMLMsgsRs>" + b"".join(inside) + b"</QBXMLMsgsRs></QBXML>"
    check(document, 700_000)


def test_no_element_inside_a_record_has_the_name_of_a_record_of_the_same_level() -> None:
    """What cutting before the next tag with the name of a record rests on."""
    from qbxml_core._engine import tables

    rows = {name: rows for name, _, _, rows in tables()}
    for level, (_, records) in levels().items():
        seen: set[str] = set()
        waiting = [kind for kind in records.values() if kind not in levels()]
        while waiting:
            kind = waiting.pop()
            if kind in seen:
                continue
            seen.add(kind)
            assert not {row[0] for row in rows[kind]} & set(records), (level, kind)
            waiting += [row[1] for row in rows[kind] if row[1] is not None]

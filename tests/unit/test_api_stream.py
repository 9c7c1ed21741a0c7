"""Bodies in chunks: the same bytes as in one piece, in constant memory, and an error where they cannot be."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import qbxml_core as qb
from qbxml_core.errors import DecodeError
from tests.unit.rest_documents import CLASS, INVOICE, answer, document, message

DOCUMENTS = Path(__file__).parents[1] / "documents"
MANY = 5_000


def cut(xml: bytes, size: int) -> Iterator[bytes]:
    return (xml[at : at + size] for at in range(0, len(xml), size))


def report() -> bytes:
    whole = (DOCUMENTS / "report.xml").read_bytes()
    return whole[: whole.index(b"<GeneralDetailReportQueryRs")] + b"</QBXMLMsgsRs></QBXML>"


CASES = [
    ("invoices.list", answer("InvoiceQueryRs", INVOICE * 3, more='iteratorRemainingCount="7" iteratorID="{e}" ')),
    ("invoices.list", answer("InvoiceQueryRs", code=1)),
    ("invoices.list", answer("InvoiceQueryRs", INVOICE.replace("<EditSequence>", "<Odd/><EditSequence>"))),
    ("invoices.list", answer("InvoiceQueryRs", "\n")),
    ("invoices.list", answer("InvoiceQueryRs", code=3260, severity="Error")),
    ("invoices.list", answer("BillQueryRs", INVOICE)),
    ("invoices.list", document()),
    ("invoices.retrieve", answer("InvoiceQueryRs", INVOICE)),
    ("invoices.retrieve", answer("InvoiceQueryRs", code=500)),
    ("reports.general_summary", report()),
    ("reports.general_summary", answer("GeneralSummaryReportQueryRs", code=1)),
    ("reports.general_summary", answer("GeneralSummaryReportQueryRs", code=3260, severity="Error")),
]


@pytest.mark.parametrize(("operation", "xml"), CASES)
@pytest.mark.parametrize("size", [1, 2, 7, 100, 1 << 20])
def test_the_chunks_are_the_body(operation: str, xml: bytes, size: int) -> None:
    whole = qb.api_response(operation, xml)
    warnings: list[qb.DecodeWarning] = []
    stream = qb.api_stream(operation, cut(xml, size), on_warning=warnings.append)
    assert b"".join(stream.chunks) == whole.body
    assert [each.code for each in warnings] == [each.code for each in whole.warnings]
    assert (stream.http_status, stream.status, stream.iterator, stream.retryable) == (
        *(whole.http_status, whole.status, whole.iterator, whole.retryable),
    )


def test_the_status_is_there_before_the_source_is_read() -> None:
    read = 0

    def source() -> Iterator[bytes]:
        nonlocal read
        xml = answer("InvoiceQueryRs", INVOICE * MANY, more='iteratorRemainingCount="7" iteratorID="{e}" ')
        for block in cut(xml, 1000):
            read += len(block)
            yield block

    stream = qb.api_stream("invoices.list", source())
    assert read < 3_000
    assert stream.http_status == 200
    assert qb.next_page(stream) == {"cursor": "{e}"}
    sizes = [len(chunk) for chunk in stream.chunks]
    assert len(sizes) > MANY / 20
    assert max(sizes) < 20_000


def test_a_path_is_read_and_closed(tmp_path: Path) -> None:
    path = tmp_path / "response.xml"
    path.write_bytes(answer("ClassQueryRs", CLASS))
    stream = qb.api_stream("classes.list", path)
    assert len(json.loads(b"".join(stream.chunks))["data"]) == 1
    with pytest.raises(qb.SourceError):
        qb.api_stream("classes.list", tmp_path / "missing.xml")


def test_damage_far_behind_breaks_off_after_whole_objects() -> None:
    xml = answer("InvoiceQueryRs", INVOICE * MANY)[:-100]
    stream = qb.api_stream("invoices.list", cut(xml, 4096))
    assert stream.http_status == 200
    got = bytearray()
    with pytest.raises(qb.TruncatedError) as error:
        for chunk in stream.chunks:
            got += chunk
    assert error.value.records == MANY - 1
    assert len(json.loads(got + b"]}")["data"]) == MANY - 1


@pytest.mark.parametrize("size", [1, 7, 1 << 18])
def test_a_small_document_of_many_responses_is_not_picked_from(size: int) -> None:
    wanted = message("ClassQueryRs", CLASS, more='requestID="1" ')
    xml = document(message("ClassQueryRs", CLASS, more='requestID="0" '), wanted)
    stream = qb.api_stream("classes.list", cut(xml, size), request_id="1")
    assert stream.http_status == 502
    assert b"2 responses in the document" in b"".join(stream.chunks)


@pytest.mark.parametrize("after", ["", "\n"])
@pytest.mark.parametrize("size", [4096, 1 << 18])
def test_a_second_response_far_behind_breaks_off(size: int, after: str) -> None:
    second = message("InvoiceQueryRs", INVOICE)
    xml = document(message("InvoiceQueryRs", INVOICE * MANY), after, second)
    stream = qb.api_stream("invoices.list", cut(xml, size))
    with pytest.raises(
        DecodeError, match="a second response, where there should be one; ask for one at a time"
    ) as error:
        list(stream.chunks)
    assert error.value.code == "several_responses"


def test_a_long_head_is_searched_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: a report of many columns in small pieces, which has no rows for a long time."""
    searched: list[int] = []

    class Counted(bytearray):
        def find(self, mark: bytes, start: int = 0) -> int:  # type: ignore[override]
            searched.append(len(self) - start)
            return super().find(mark, start)

    monkeypatch.setattr("qbxml_core.rest.response.bytearray", Counted, raising=False)
    column = '<ColDesc colID="%d" dataType="STRTYPE"><ColType>Label</ColType></ColDesc>'
    columns = "".join(column % number for number in range(1, 500))
    content = f"<ReportRet><ReportTitle>a</ReportTitle>{columns}<ReportData></ReportData></ReportRet>"
    xml = answer("GeneralSummaryReportQueryRs", content)
    stream = qb.api_stream("reports.general_summary", cut(xml, 100))
    whole = qb.api_response("reports.general_summary", xml).body
    assert b"".join(stream.chunks) == whole
    assert len(searched) > 100
    assert sum(searched) < 2 * len(whole)

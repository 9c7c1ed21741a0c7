"""`inspect`: every kind of document, several at once, and damaged ones."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

import qbxml_core as qb
from qbxml_core.testing.documents import Document
from tests.unit.documents import CLASS, EMPTY, customers, response

DOCUMENTS = Path(__file__).parents[1] / "documents"
ANSWER = response(customers(3), EMPTY)


def test_messages_objects_and_sizes(tmp_path: Path) -> None:
    (tmp_path / "answer.xml.gz").write_bytes(gzip.compress(ANSWER))
    found = qb.inspect(tmp_path / "answer.xml.gz")
    (file,) = found.files
    assert (file.kind, file.version, file.encoding, file.error) == ("QBXMLMsgsRs", None, "utf-8", None)
    assert (file.bytes_stored, file.bytes_in) == ((tmp_path / "answer.xml.gz").stat().st_size, len(ANSWER))
    assert found.messages == qb.convert(ANSWER, tmp_path / "out.ndjson").messages
    lines = (tmp_path / "out.ndjson").read_bytes().splitlines()
    (customer,) = found.objects
    assert (customer.name, customer.object_type, customer.records) == ("CustomerRet", "qbd_customer", 3)
    assert (customer.bytes_out, customer.largest) == (sum(map(len, lines)), max(map(len, lines)))
    assert (found.records, found.bytes_in, found.warning_count) == (3, len(ANSWER), 0)


def test_days() -> None:
    document = b"".join(Document("InvoiceQueryRs").write(records=300))
    records = list(qb.iter_records(document))
    days = sorted(record.transaction_date for record in records)
    modified = sorted(record.updated_at[:10] for record in records)
    (invoices,) = qb.inspect(document).objects
    assert invoices.transactions == qb.Span(days[0], days[-1])
    assert invoices.modified == qb.Span(modified[0], modified[-1])
    (customers_,) = qb.inspect(b"".join(Document("CustomerQueryRs").write(records=20))).objects
    assert customers_.transactions is None
    assert customers_.modified is not None


def test_a_day_that_is_none_does_not_count() -> None:
    document = response(
        "<BillQueryRs><BillRet><TxnDate>2024-02-30T</TxnDate></BillRet><BillRet><TxnDate>2024-03-01</TxnDate></BillRet>"
        "<BillRet /></BillQueryRs>"
    )
    (bills,) = qb.inspect(document).objects
    assert (bills.records, bills.transactions) == (3, qb.Span("2024-03-01", "2024-03-01"))


@pytest.mark.parametrize(
    ("name", "kind", "version", "objects"),
    [
        (
            "request_adds",
            "QBXMLMsgsRq",
            "16.0",
            {"CustomerAddRq": 1, "InvoiceAddRq": 1, "ReceivePaymentAddRq": 1, "TxnDelRq": 1},
        ),
        ("event", "QBXMLEvents", "3.0", {"DataEvent": 1}),
        ("comments_cdata_instructions", "QBXMLMsgsRs", "13.0", {"CustomerRet": 1}),
        ("newer_than_the_schema", "QBXMLMsgsRs", None, {"EmployeeRet": 2, "RobotRet": 2, "RobotQueryRs": 1}),
        ("report", "QBXMLMsgsRs", None, {"TextRow": 2, "DataRow": 3, "SubtotalRow": 1, "TotalRow": 1}),
    ],
)
def test_every_kind_of_document(name: str, kind: str, version: str | None, objects: dict[str, int]) -> None:
    found = qb.inspect(DOCUMENTS / f"{name}.xml")
    (file,) = found.files
    assert (file.kind, file.version, file.error) == (kind, version, None)
    assert {each.name: each.records for each in found.objects} == objects
    assert found.records == sum(objects.values())


def test_several_documents_are_counted_together_and_bad_ones_told(tmp_path: Path) -> None:
    cut = ANSWER[: ANSWER.index(b"</CustomerQueryRs>")]
    found = qb.inspect([ANSWER, cut, response(CLASS), tmp_path / "nowhere.xml", b"no xml"])
    assert [file.error is None for file in found.files] == [True, False, True, False, False]
    assert "input ends before the document does" in (found.files[1].error or "")
    assert "no such file" in (found.files[3].error or "")
    assert {each.name: each.records for each in found.objects} == {"CustomerRet": 6, "ClassRet": 1}
    assert found.messages[0] == qb.MessageCount("CustomerQueryRs", 0, 1, 3)  # a message counts when it has ended


def test_warnings_are_counted() -> None:
    found = qb.inspect(ANSWER.replace(b"</Name>", b"</Name>\n<Mood>fine</Mood>"))
    (warning,) = found.warnings
    assert (warning.code, warning.count, found.warning_count) == ("unknown_element", 3, 3)


def test_a_wrong_option_is_an_error() -> None:
    with pytest.raises(qb.OptionError, match="unknown encoding"):
        qb.inspect(ANSWER, encoding="klingon")


def test_a_document_where_a_path_is_needed_is_not_shown_whole() -> None:
    (file,) = qb.inspect(ANSWER.decode()).files
    assert len(file.name) <= 60
    assert file.error is not None
    assert "not a path" in file.error

"""`decode` and the Structs: the same values as the JSON, byte for byte, beside the status of each message."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

import qbxml_core as qb
from qbxml_core.models import Class, Customer, Invoice, ReportDataRow, ReportTextRow
from qbxml_core.testing.documents import Document
from tests.unit.documents import CLASS, EMPTY, customers, response

DOCUMENTS = sorted((Path(__file__).parents[1] / "documents").glob("*.xml"))


def readable(path: Path) -> bool:
    """Whether the api shape reads the document: requests and events it does not."""
    return b"QBXMLMsgsRs" in path.read_bytes()


RESPONSES = [pytest.param(path, id=path.stem) for path in DOCUMENTS if readable(path)]


def test_there_are_documents() -> None:
    assert len(RESPONSES) > 15


@pytest.mark.parametrize("path", RESPONSES)
def test_structs_are_the_json_byte_for_byte(path: Path) -> None:
    lines = qb.to_json(path, format="ndjson").splitlines()
    assert [msgspec.json.encode(record) for record in qb.iter_records(path)] == lines
    records = [record for answer in qb.decode(path).responses for record in answer.records]
    assert [msgspec.json.encode(record) for record in records] == lines


@pytest.mark.parametrize("path", RESPONSES)
def test_a_message_set_is_the_json_document(path: Path) -> None:
    document = json.loads(qb.to_json(path))
    decoded = qb.decode(path)
    for answer, message in zip(decoded.responses, document["responses"], strict=True):
        assert (answer.message, answer.request_id) == (message["message"], message["requestId"])
        built = msgspec.to_builtins(answer)
        assert {name: built[name] for name in message if name != "report"} == {
            name: value for name, value in message.items() if name != "report"
        }
        header = message.get("report")
        assert (answer.report is None) == (header is None)
        if header is not None:
            built = msgspec.to_builtins(answer.report)
            assert {name: built[name] for name in header} == header
    for warning, facts in zip(decoded.warnings, document["warnings"], strict=True):
        assert {"code": warning.code, "path": warning.path, "offset": warning.offset, "text": warning.text} == facts
        assert warning.source == str(path)


@pytest.mark.parametrize("path", RESPONSES)
def test_the_native_shape_has_the_same_messages_and_the_native_records(path: Path) -> None:
    native = qb.decode(path, shape="native")
    typed = qb.decode(path)
    if path.stem == "newer_than_the_schema":  # a message no schema knows: the native shape still sees its status
        assert native.responses.pop().message == typed.responses.pop().message == "RobotQueryRs"
    for mine, theirs in zip(native.responses, typed.responses, strict=True):
        assert (mine.message, mine.request_id, mine.status, mine.iterator) == (
            theirs.message,
            theirs.request_id,
            theirs.status,
            theirs.iterator,
        )
    if path.stem in ("damaged_levels", "newer_than_the_schema"):
        return  # the native object of a level does not keep where among known children unknown ones stood
    records = [record for answer in native.responses for record in answer.records]
    # In NDJSON a message without anything in it is a line of its own where it could have values; here it has no record.
    assert records == [line for line in qb.iter_records(path, shape="native") if not is_empty_message(line)]


def is_empty_message(line: dict[str, Any]) -> bool:
    ((name, value),) = line.items()
    return name.endswith("Rs") and isinstance(value, dict) and all(key.startswith("@") for key in value)


def test_records_have_their_classes() -> None:
    answers = qb.decode(response(customers(2), CLASS, EMPTY)).responses
    assert [[type(record) for record in answer.records] for answer in answers] == [[Customer, Customer], [Class], []]
    assert answers[1].records[0].name == "West"
    assert answers[1].records[0].parent is None
    assert answers[0].records[0].additional_contacts == []
    xml = "<InvoiceAddRs><InvoiceRet><CustomerRef><FullName>A:B</FullName></CustomerRef></InvoiceRet></InvoiceAddRs>"
    (invoice,) = qb.iter_records(response(xml))
    assert isinstance(invoice, Invoice)
    assert invoice.customer is not None
    assert invoice.customer.full_name == "A:B"


def test_a_status_is_data() -> None:
    answers = qb.decode(
        response(
            CLASS,
            EMPTY,
            '<ClassAddRs statusCode="3175" statusSeverity="Error" statusMessage="In use" />',
            "<ClassModRs />",
        )
    ).responses
    assert [(answer.status.code, answer.status.kind) for answer in answers] == [
        (500, "partial"),
        (1, "empty"),
        (3175, "busy"),
        (None, "ok"),
    ]
    assert [answer.status.retryable for answer in answers] == [False, False, True, False]
    assert answers[2].status.message == "In use"


def test_an_iterator() -> None:
    xml = '<CustomerQueryRs statusCode="0" iteratorRemainingCount="5" iteratorID="{1}" />'
    for shape in ("api", "native"):
        (answer,) = qb.decode(response(xml), shape=shape).responses  # type: ignore[arg-type]
        assert answer.iterator == qb.IteratorState(id="{1}", remaining_count=5)


def test_a_report_has_a_header_and_rows() -> None:
    answer = qb.decode(Path(__file__).parents[1] / "documents" / "report.xml").responses[0]
    assert answer.report is not None
    assert answer.report.title
    assert answer.report.columns
    assert {type(row) for row in answer.records} >= {ReportDataRow, ReportTextRow}


def test_each_message_has_its_own_warnings() -> None:
    odd = "<ClassQueryRs><ClassRet><Colour>{}</Colour></ClassRet></ClassQueryRs>"
    decoded = qb.decode(response(odd.format("red"), CLASS, odd.format("blue") * 2))
    assert [[warning.text for warning in answer.warnings] for answer in decoded.responses] == [
        ["red"],
        [],
        ["blue"],
        ["blue"],
    ]
    assert [warning.text for warning in decoded.warnings] == ["red", "blue", "blue"]


@pytest.mark.parametrize("path", RESPONSES)
def test_records_go_to_plain_dicts_and_back(path: Path) -> None:
    for answer in qb.decode(path).responses:
        for record in answer.records:
            assert msgspec.convert(msgspec.to_builtins(record), type(record)) == record


def test_a_record_that_no_schema_knows() -> None:
    xml = "<ClassQueryRs><NewRet><A>1</A></NewRet></ClassQueryRs>"
    plain = {"objectType": "qbd_unknown", "element": "NewRet", "fields": {"A": "1"}}
    assert msgspec.to_builtins([*qb.iter_records(response(xml))]) == [plain]
    expected = qb.UnknownRecord(object_type="qbd_unknown", element="NewRet", fields={"A": "1"})
    assert qb.decode(response(xml)).responses[0].records == [expected]
    assert [*qb.iter_records(response(xml))] == [expected]
    assert qb.decode(response(xml), shape="native").responses[0].records == [{"NewRet": {"A": "1"}}]


@pytest.mark.parametrize("shape", ["api", "native"])
def test_a_request_is_no_response(shape: Any) -> None:
    with pytest.raises(qb.NotResponseError):
        qb.decode(b"<QBXML><QBXMLMsgsRq onError='stopOnError'><HostQueryRq/></QBXMLMsgsRq></QBXML>", shape=shape)


def test_options() -> None:
    with pytest.raises(qb.StrictError):
        qb.decode(response("<ClassQueryRs><ClassRet><Colour/></ClassRet></ClassQueryRs>"), strict=True)
    with pytest.raises(qb.LimitError):
        qb.decode(response(CLASS), limits=qb.Limits(max_text=3))
    assert qb.decode(response(CLASS).decode()).responses[0].records[0].name == "West"
    with pytest.raises(qb.OptionError):
        qb.decode(response(CLASS).decode(), encoding="utf-8")


MADE = ["InvoiceQueryRs", "CustomerQueryRs", "ItemQueryRs", "EntityQueryRs", "TransactionQueryRs", "PreferencesQueryRs"]
MADE += ["GeneralDetailReportQueryRs", "PayrollSummaryReportQueryRs", "JournalEntryAddRs", "EmployeeModRs", "TxnDelRs"]


@pytest.mark.parametrize("message", MADE)
def test_made_documents_structs_are_the_json_byte_for_byte(message: str) -> None:
    xml = b"".join(Document(message, seed=3).write(records=40))
    lines = qb.to_json(xml, format="ndjson").splitlines()
    assert lines
    assert [msgspec.json.encode(record) for record in qb.iter_records(xml)] == lines
    records = [record for answer in qb.decode(xml).responses for record in answer.records]
    assert [msgspec.json.encode(record) for record in records] == lines


@pytest.mark.parametrize("count", ["x", "-1", "\u0663", "1" * 10, "9" * 5000])
def test_numbers_that_are_none(count: str) -> None:
    """Both shapes read nothing where the message has no number, and raise nothing."""
    xml = f'<CustomerQueryRs statusCode="{count}" iteratorRemainingCount="{count}" iteratorID="{{1}}" />'
    for shape in ("api", "native"):
        (answer,) = qb.decode(response(xml), shape=shape).responses  # type: ignore[arg-type]
        assert answer.status.code is None
        assert answer.iterator == qb.IteratorState(id="{1}", remaining_count=None)

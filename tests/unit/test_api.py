"""REST bodies: what is sent for every outcome of a request."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
import qbxml_core.facts.routes
import qbxml_core.rest.errors
import qbxml_core.rest.response
from qbxml_core.facts import status
from tests.unit.rest_documents import CLASS, INVOICE, answer, document, message

DOCUMENTS = Path(__file__).parents[1] / "documents"
NOT_FOUND = 'Object "8" specified in the request cannot be found.'
ITERATOR = 'iteratorRemainingCount="7" iteratorID="{eb05}" '


def body(response: qb.ApiResponse) -> Any:
    assert response.http_status == 200, response.body
    return json.loads(response.body)


def error(response: qb.ApiResponse | qb.ApiStream) -> dict[str, Any]:
    """The error object, after a check of what holds for every one."""
    data = response.body if isinstance(response, qb.ApiResponse) else b"".join(response.chunks)
    (found,) = json.loads(data).values()
    keys = ["message", "userFacingMessage", "type", "code", "integrationCode", "httpStatusCode", "requestId"]
    assert list(found) == [key for key in keys if key != "integrationCode" or key in found]
    assert found["httpStatusCode"] == response.http_status >= 400
    for key in ("message", "userFacingMessage"):
        assert len(found[key]) > 10
        assert not found[key].startswith(" ")
    return dict(found)


# --- what went well


def test_a_list_without_pages() -> None:
    assert body(qb.api_response("classes.list", answer("ClassQueryRs", CLASS + CLASS))) == {
        "objectType": "list",
        "url": "/v1/quickbooks-desktop/classes",
        "data": [json.loads(qb.api_response("classes.retrieve", answer("ClassQueryRs", CLASS)).body)] * 2,
    }


@pytest.mark.parametrize(
    ("attributes", "cursor", "remaining", "more"),
    [
        (ITERATOR, "{eb05}", 7, True),
        ('iteratorRemainingCount="0" iteratorID="{eb05}" ', None, 0, False),
        ("", None, None, False),
    ],
)
def test_the_pages_of_a_list(attributes: str, cursor: str | None, remaining: int | None, more: bool) -> None:
    response = qb.api_response("invoices.list", answer("InvoiceQueryRs", INVOICE, more=attributes))
    page = body(response)
    assert list(page) == ["objectType", "url", "data", "nextCursor", "remainingCount", "hasMore"]
    assert [each["id"] for each in page["data"]] == ["4F2-1718041200"]
    assert (page["nextCursor"], page["remainingCount"], page["hasMore"]) == (cursor, remaining, more)
    params = {"limit": 50, "customerIds": ["80-1"]}
    assert qb.next_page(response, params) == ({**params, "cursor": cursor} if more else None)
    assert "cursor" not in params


def test_the_next_page_also_of_what_decode_gives() -> None:
    (page,) = qb.decode(answer("InvoiceQueryRs", INVOICE, more=ITERATOR)).responses
    assert qb.next_page(page) == {"cursor": "{eb05}"}


def test_a_list_says_the_url_it_is_told() -> None:
    xml = answer("ClassQueryRs", CLASS)
    assert body(qb.api_response("classes.list", xml, url='/books/"west"?limit=1'))["url"] == '/books/"west"?limit=1'


@pytest.mark.parametrize("code", [0, 1, 500])
def test_a_list_of_nothing_is_an_empty_list(code: int) -> None:
    assert body(qb.api_response("classes.list", answer("ClassQueryRs", code=code)))["data"] == []


def test_a_list_keeps_what_was_found_of_what_was_asked_for() -> None:
    response = qb.api_response("classes.list", answer("ClassQueryRs", CLASS, code=500, severity="Warn"))
    assert len(body(response)["data"]) == 1
    assert response.status is not None
    assert (response.status.code, response.status.kind) == (500, "partial")


@pytest.mark.parametrize("operation", ["retrieve", "create", "update"])
def test_one_object_is_its_own_body(operation: str) -> None:
    name = {"retrieve": "InvoiceQueryRs", "create": "InvoiceAddRs", "update": "InvoiceModRs"}[operation]
    record = json.loads(qb.to_json(answer(name, INVOICE)))["responses"][0]["data"][0]
    assert body(qb.api_response(f"invoices.{operation}", answer(name, INVOICE))) == record
    assert record["objectType"] == "qbd_invoice"


def test_what_was_done_with_a_warning_is_done() -> None:
    response = qb.api_response("invoices.update", answer("InvoiceModRs", INVOICE, code=530, severity="Warn"))
    assert body(response)["id"] == "4F2-1718041200"
    assert response.status is not None
    assert response.status.kind == "partial"


DELETED = "<TxnDelType>Bill</TxnDelType><TxnID>6F1-1</TxnID><RefNumber>0042</RefNumber>"
VOIDED = "<TxnVoidType>Bill</TxnVoidType><TxnID>6F1-1</TxnID><TimeCreated>2024-01-02T03:04:05</TimeCreated>"


@pytest.mark.parametrize(
    ("operation", "name", "content", "expected"),
    [
        (
            "bills.delete",
            "TxnDelRs",
            DELETED,
            {"id": "6F1-1", "objectType": "qbd_bill", "refNumber": "0042", "deleted": True},
        ),
        ("deposits.delete", "TxnDelRs", DELETED, {"id": "6F1-1", "objectType": "qbd_deposit", "deleted": True}),
        (
            "classes.delete",
            "ListDelRs",
            "<ListDelType>Class</ListDelType><ListID>8-1</ListID><FullName>Old:Class</FullName>",
            {"id": "8-1", "objectType": "qbd_class", "fullName": "Old:Class", "deleted": True},
        ),
        (
            "bills.void",
            "TxnVoidRs",
            VOIDED,
            {
                "id": "6F1-1",
                "objectType": "qbd_bill",
                "createdAt": "2024-01-02T03:04:05",
                "updatedAt": None,
                "refNumber": None,
                "voided": True,
            },
        ),
    ],
)
def test_deletions_and_voids(operation: str, name: str, content: str, expected: dict[str, Any]) -> None:
    found = body(qb.api_response(operation, answer(name, content)))
    assert found == expected
    assert list(found) == list(expected)


def test_a_deletion_that_says_nothing_more_is_told_by_its_request() -> None:
    response = qb.api_response("deposits.delete", answer("TxnDelRs"), params={"id": "6F1-1"})
    assert body(response) == {"id": "6F1-1", "objectType": "qbd_deposit", "deleted": True}


def test_a_deletion_of_what_has_no_id_says_what_it_was() -> None:
    content = "<DataExtDelRet><OwnerID>0</OwnerID><DataExtName>Zone</DataExtName></DataExtDelRet>"
    found = body(qb.api_response("custom_fields.delete", answer("DataExtDelRs", content)))
    assert (found["ownerId"], found["name"], found["deleted"]) == ("0", "Zone", True)


def test_what_gives_no_object_is_an_empty_one() -> None:
    assert body(qb.api_response("cleared_statuses.update", answer("ClearedStatusModRs"))) == {}


def test_a_report_has_its_rows_at_the_end_and_its_type_from_the_request() -> None:
    whole = (DOCUMENTS / "report.xml").read_bytes()
    xml = whole[: whole.index(b"<GeneralDetailReportQueryRs")] + b"</QBXMLMsgsRs></QBXML>"
    (read,) = json.loads(qb.to_json(xml))["responses"]
    found = body(qb.api_response("reports.general_summary", xml))
    assert found == {**read["report"], "rows": read["data"]}
    assert list(found)[-1] == "rows"
    typed = body(qb.api_response("reports.general_summary", xml, params={"reportType": "trial_balance"}))
    assert typed == {**found, "reportType": "trial_balance"}
    custom = body(qb.api_response("reports.custom_summary", xml.replace(b"GeneralSummary", b"CustomSummary")))
    assert custom["reportType"] == "custom_summary", "there is only one of that kind"


def test_a_report_that_is_not_there() -> None:
    found = error(qb.api_response("reports.general_summary", answer("GeneralSummaryReportQueryRs", code=1)))
    assert (found["code"], found["integrationCode"]) == ("QBD_RESPONSE_INCOMPLETE", "1")


def test_oddities_are_told_beside_the_body() -> None:
    odd = INVOICE.replace("<EditSequence>", "<Odd>]}],&quot;warnings&quot;:[</Odd><EditSequence>")
    response = qb.api_response("invoices.retrieve", answer("InvoiceQueryRs", odd))
    assert body(response) == body(qb.api_response("invoices.retrieve", answer("InvoiceQueryRs", INVOICE)))
    assert [each.code for each in response.warnings] == ["unknown_element"]
    kept = qb.api_response("invoices.retrieve", answer("InvoiceQueryRs", odd), limits=qb.Limits(max_warnings=0))
    assert (kept.body, kept.warnings) == (response.body, ())


def test_texts_that_look_like_the_marks_between_the_parts() -> None:
    text = ',"data":[ ]}],"warnings":[ {"responses":['
    content = f"<ClassRet><Name>{text}</Name></ClassRet>"
    assert body(qb.api_response("classes.list", answer("ClassQueryRs", content, text=text)))["data"][0]["name"] == text


def test_the_document_may_come_in_every_form(tmp_path: Path) -> None:
    xml = answer("ClassQueryRs", CLASS)
    expected = qb.api_response("classes.list", xml).body
    path = tmp_path / "response.xml.gz"
    path.write_bytes(gzip.compress(xml))
    for form in (
        path,
        gzip.compress(xml),
        xml.decode(),
        memoryview(xml),
        [xml[:90], xml[90:]],
        xml.decode().encode("utf-16"),
    ):
        assert qb.api_response("classes.list", form).body == expected  # type: ignore[arg-type]


# --- what QuickBooks refused


def test_the_object_of_the_url_is_not_there() -> None:
    for code in (0, 1, 500):
        response = qb.api_response("classes.retrieve", answer("ClassQueryRs", code=code), params={"id": "8-1"})
        found = error(response)
        assert (response.http_status, found["type"], found["code"]) == (
            404,
            "INVALID_REQUEST_ERROR",
            "RESOURCE_MISSING",
        )
        assert found["integrationCode"] == str(code)
        assert found["message"].startswith('There is no class with the ID "8-1".')
        assert found["userFacingMessage"].startswith('There is no class with the ID "8-1" in QuickBooks. Check')
        assert not response.retryable


@pytest.mark.parametrize(
    ("operation", "name", "missing"),
    [("bills.delete", "TxnDelRs", "8"), ("bills.void", "TxnVoidRs", "9"), ("bills.update", "BillModRs", "8")],
)
def test_not_found_by_operations_on_one_object(operation: str, name: str, missing: str) -> None:
    xml = answer(name, code=3120, severity="Error", text=NOT_FOUND)
    found = error(qb.api_response(operation, xml, params={"id": missing}))
    assert (found["httpStatusCode"], found["code"], found["integrationCode"]) == (404, "RESOURCE_MISSING", "3120")
    assert NOT_FOUND in found["message"]


def test_an_id_that_nothing_can_have_is_not_there_either() -> None:
    said = 'The given object ID "8" in the field "list id" is invalid.'
    xml = answer("ClassQueryRs", code=3000, severity="Error", text=said)
    found = error(qb.api_response("classes.retrieve", xml, params={"id": "8"}))
    assert (found["httpStatusCode"], found["code"], found["integrationCode"]) == (404, "RESOURCE_MISSING", "3000")
    assert said in found["message"]
    xml = answer("ClassModRs", code=3000, severity="Error", text=said)
    assert error(qb.api_response("classes.update", xml, params={"id": "8"}))["httpStatusCode"] == 404
    assert error(qb.api_response("classes.update", xml, params={"id": "7"}))["httpStatusCode"] == 502
    xml = answer("InvoiceAddRs", code=3000, severity="Error", text=said)
    assert error(qb.api_response("invoices.create", xml))["code"] == "QBD_REQUEST_ERROR", "it is another object's ID"


def test_a_cursor_of_another_session_says_to_begin_again() -> None:
    xml = answer("InvoiceQueryRs", code=3391, severity="Error", text='The iteratorID "{dbd5}" is not valid.')
    response = qb.api_response("invoices.list", xml, params={"cursor": "{dbd5}"})
    found = error(response)
    assert "ask for the list again from its start" in found["message"]
    assert found["userFacingMessage"].startswith("The list could not be continued where it stopped. Load it again")
    assert not response.retryable, "the same cursor is refused every time"


@pytest.mark.parametrize("code", [3170, 3180])
def test_a_list_that_someone_else_changes_may_be_had_later(code: int) -> None:
    said = "This list has been modified by another user."
    response = qb.api_response("customers.update", answer("CustomerModRs", code=code, severity="Error", text=said))
    assert response.retryable
    assert response.status is not None
    assert response.status.retryable
    assert error(response)["userFacingMessage"].startswith("Close the open lists and forms")
    refused = answer("CustomerModRs", code=code, severity="Error", text="The name is too long.")
    assert not qb.api_response("customers.update", refused).retryable


def test_what_is_in_use_needs_no_permission() -> None:
    said = "The item cannot be changed because it is in use."
    response = qb.api_response("bills.delete", answer("TxnDelRs", code=3260, severity="Error", text=said))
    assert response.retryable
    assert error(response)["userFacingMessage"].startswith("Someone has this entry open")
    denied = answer("TxnDelRs", code=3260, severity="Error", text="Insufficient permission level.")
    assert "give more permissions" in error(qb.api_response("bills.delete", denied))["userFacingMessage"]


@pytest.mark.parametrize(
    ("hresult", "advice"),
    [
        ("0x8004040B", "Open the company file in QuickBooks"),
        ("0x80040437", "Make sure that QuickBooks is running with the company file open"),  # nobody says what it means
        ("0x80004002", "repair both on this machine"),
        ("0x80040420", "Edit > Preferences > Integrated Applications > Company Preferences"),
        ("0x8004041B", "Wait a minute and try again"),
    ],
)
def test_what_to_do_where_quickbooks_cannot_be_reached(hresult: str, advice: str) -> None:
    answered = qb.connection_error(hresult, "Keine Verbindung.")
    found = error(answered)
    assert found["integrationCode"] == hresult
    assert advice in found["userFacingMessage"]
    assert answered.retryable == (hresult in ("0x8004040B", "0x8004041B"))


@pytest.mark.parametrize("code", [501, 510, 530, 540])
def test_what_could_not_be_returned_is_not_missing(code: int) -> None:
    xml = answer("BillQueryRs", code=code, severity="Warn", text="Bill 7 cannot be shown.")
    response = qb.api_response("bills.retrieve", xml, params={"id": "6F1-1"})
    found = error(response)
    assert response.http_status == 502
    assert (found["code"], found["integrationCode"]) == ("QBD_RESPONSE_INCOMPLETE", str(code))
    assert status.describe(code).meaning in found["message"]
    assert found["userFacingMessage"].endswith("what was asked for. QuickBooks says: Bill 7 cannot be shown.")
    assert not response.retryable, "it would be the same again"


def test_reading_what_did_not_come_may_be_tried_again() -> None:
    response = qb.api_response("reports.general_summary", answer("GeneralSummaryReportQueryRs"))
    found = error(response)
    assert found["userFacingMessage"] == "QuickBooks did not send back what was asked for. Try again."
    assert response.retryable


def test_an_update_that_misses_another_object_is_not_a_404() -> None:
    xml = answer("BillModRs", code=3120, severity="Error", text=NOT_FOUND)
    found = error(qb.api_response("bills.update", xml, params={"id": "6F1-1"}))
    assert (found["httpStatusCode"], found["code"]) == (502, "QBD_REQUEST_ERROR")


def test_a_list_that_names_what_is_not_there_is_an_error() -> None:
    xml = answer("InvoiceQueryRs", code=3120, severity="Error", text=NOT_FOUND)
    assert error(qb.api_response("invoices.list", xml))["integrationCode"] == "3120"


ALL_CODES = sorted(code for code in range(1, 10_000) if status.describe(code).certainty != "unverified")


@pytest.mark.parametrize("code", ALL_CODES)
def test_every_known_code(code: int) -> None:
    facts = status.describe(code)
    xml = answer("InvoiceAddRs", code=code, severity="Error", text="Es ging nicht. ")
    response = qb.api_response("invoices.create", xml, request_id="req_1")
    found = error(response)
    assert response.http_status == 502
    assert found["type"] == "INTEGRATION_ERROR"
    assert found["requestId"] == "req_1"
    if facts.kind in ("ok", "empty", "partial") and facts.kind_when_empty != "not_found":
        assert found["code"] == "QBD_RESPONSE_INCOMPLETE", "done, but the object is missing"
        assert str(code) in found["message"]
        return
    assert found["code"] == "QBD_REQUEST_ERROR"
    assert found["integrationCode"] == str(code)
    assert found["message"] == f"QBD Request Error ({code}): Es ging nicht. [{facts.meaning}]"
    assert found["userFacingMessage"].endswith(". QuickBooks says: Es ging nicht.")
    assert facts.user_message in found["userFacingMessage"]
    assert response.retryable == facts.retryable


@pytest.mark.parametrize("code", [1999, 2999, 3099, 3999, 5000, 9150, 999_999_999])
def test_codes_that_nobody_knows(code: int) -> None:
    found = error(qb.api_response("invoices.create", answer("InvoiceAddRs", code=code, severity="Error", text="")))
    assert found["integrationCode"] == str(code)
    assert found["message"] == f"QBD Request Error ({code}): {status.describe(code).meaning}"


def test_an_error_without_a_code() -> None:
    xml = document('<InvoiceAddRs statusSeverity="Error" statusMessage="Odd." />')
    found = error(qb.api_response("invoices.create", xml))
    assert "integrationCode" not in found
    assert found["message"] == "QBD Request Error: Odd."


def test_an_error_keeps_the_object_that_came_with_it() -> None:
    xml = answer("InvoiceModRs", INVOICE, code=3200, severity="Error", text="The edit sequence is out-of-date.")
    response = qb.api_response("invoices.update", xml, params={"id": "4F2-1718041200"})
    assert error(response)["integrationCode"] == "3200"
    assert response.record is not None
    assert json.loads(response.record)["revisionNumber"] == "7"


# --- many requests sent together

MANY = document(
    message("InvoiceAddRs", INVOICE, more='requestID="7" '),
    message("InvoiceModRs", code=3200, severity="Error", text="Out of date.", more='requestID="b" '),
    message("ClassQueryRs", CLASS + CLASS, more='requestID="c" '),
    message("BillQueryRs", code=3231, severity="Error", text="Not processed.", more='requestID="d" '),
    message("InvoiceQueryRs", INVOICE, more=f'requestID="e" {ITERATOR}'),
    message("TxnDelRs", DELETED, more='requestID="f" '),
)


def test_the_response_to_a_request_is_picked_by_its_id() -> None:
    alone = qb.api_response("invoices.create", answer("InvoiceAddRs", INVOICE))
    assert qb.api_response("invoices.create", MANY, request_id="7") == alone
    assert qb.api_response("invoices.create", MANY, request_id=7) == alone
    assert error(qb.api_response("invoices.update", MANY, request_id="b"))["integrationCode"] == "3200"
    assert len(body(qb.api_response("classes.list", MANY, request_id="c"))["data"]) == 2
    skipped = qb.api_response("bills.list", MANY, request_id="d")
    assert (error(skipped)["integrationCode"], skipped.retryable) == ("3231", True)
    page = qb.api_response("invoices.list", MANY, request_id="e")
    assert page.body == qb.api_response("invoices.list", answer("InvoiceQueryRs", INVOICE, more=ITERATOR)).body
    assert qb.next_page(page) == {"cursor": "{eb05}"}
    assert body(qb.api_response("bills.delete", MANY, request_id="f"))["deleted"]
    whole = (DOCUMENTS / "report.xml").read_bytes()
    first = json.loads(qb.to_json(whole))["responses"][0]
    assert body(qb.api_response("reports.general_summary", whole, request_id=1))["rows"] == first["data"] != []


def test_the_one_that_is_picked_must_be_an_answer_too() -> None:
    assert error(qb.api_response("invoices.list", MANY, request_id="c"))["code"] == MISMATCH
    assert error(qb.api_response("classes.retrieve", MANY, request_id="c"))["code"] == UNEXPECTED


@pytest.mark.parametrize(("request_id", "words"), [("x", 'none of them to the request "x"'), (None, "has one")])
def test_none_can_be_picked(request_id: str | None, words: str) -> None:
    found = error(qb.api_response("invoices.create", MANY, request_id=request_id))
    assert found["code"] == UNEXPECTED
    assert found["message"].startswith("6 responses in the document (1 InvoiceAddRs, 1 InvoiceModRs, ")
    assert words in found["message"]


def test_two_to_the_same_request_are_none() -> None:
    xml = document(message("ClassQueryRs", CLASS, more='requestID="1" ') * 2)
    found = error(qb.api_response("classes.list", xml, request_id=1))
    assert (found["code"], found["requestId"]) == (UNEXPECTED, "1")
    assert '2 of them to the request "1"' in found["message"]


# --- responses that are no answer to the request

EMPTY = "QBD_RESPONSE_EMPTY"
UNREADABLE = "QBD_RESPONSE_UNREADABLE"
UNEXPECTED = "QBD_RESPONSE_UNEXPECTED"
MISMATCH = "QBD_RESPONSE_MISMATCH"
SPOILED: list[tuple[str, bytes, str, str]] = [
    ("nothing", b"", EMPTY, "The document is empty"),
    ("blanks", b" \r\n", EMPTY, "The document is empty"),
    ("a declaration", b'<?xml version="1.0" ?>\n<?qbxml version="16.0"?>', EMPTY, "The document is empty"),
    ("no message set", b"<QBXML></QBXML>", EMPTY, "no response to invoices.retrieve"),
    ("no message", document(), EMPTY, "no response to invoices.retrieve"),
    ("another message", answer("BillQueryRs"), MISMATCH, "is BillQueryRs; to invoices.retrieve it would be Inv"),
    ("another request", answer("InvoiceQueryRs", INVOICE, more='requestID="5" '), MISMATCH, '"5", not to "4"'),
    ("two", document(message("InvoiceQueryRs", INVOICE) * 2), UNEXPECTED, r"2 responses in the document \(2 Invoice"),
    ("two objects", answer("InvoiceQueryRs", INVOICE * 2), UNEXPECTED, "2 objects in the response"),
    ("cut", answer("InvoiceQueryRs", INVOICE)[:-30], UNREADABLE, r"cannot be read: .*byte \d+.*, at QBXMLMsgsRs"),
    ("two documents", answer("InvoiceQueryRs", INVOICE) * 2, UNREADABLE, r"second document [^;]*\(byte \d+[^;]*$"),
    ("a request", b"<QBXML><QBXMLMsgsRq><InvoiceQueryRq/></QBXMLMsgsRq></QBXML>", UNREADABLE, "request document"),
    ("a page", b"<!DOCTYPE html><html/>", UNREADABLE, "DOCTYPE"),
]


@pytest.mark.parametrize(("xml", "code", "words"), [pytest.param(*each[1:], id=each[0]) for each in SPOILED])
def test_a_response_that_cannot_be_used(xml: bytes, code: str, words: str) -> None:
    for response in (
        qb.api_response("invoices.retrieve", xml, request_id="4"),
        qb.api_stream("invoices.retrieve", xml, request_id="4"),
    ):
        found = error(response)
        assert response.http_status == 502
        assert (found["type"], found["code"], found["requestId"]) == ("INTEGRATION_ERROR", code, "4")
        assert re.search(words, found["message"]), found["message"]
        assert response.retryable == (code == EMPTY), "asking again does no harm"
        assert "look there first" not in found["userFacingMessage"]


@pytest.mark.parametrize("xml", [b"", document(), answer("BillAddRs"), answer("InvoiceAddRs")])
def test_whether_something_was_changed_must_be_looked_up(xml: bytes) -> None:
    response = qb.api_response("invoices.create", xml)
    assert "look there first" in error(response)["userFacingMessage"]
    assert not response.retryable


@pytest.mark.parametrize("status", ["", ' statusCode="?"', ' statusCode="-1" statusSeverity="Info"'])
@pytest.mark.parametrize(
    ("operation", "name"),
    [
        *(("invoices.list", "InvoiceQueryRs"), ("invoices.retrieve", "InvoiceQueryRs")),
        *(("invoices.delete", "TxnDelRs"), ("invoices.void", "TxnVoidRs")),
        ("cleared_statuses.update", "ClearedStatusModRs"),
    ],
)
def test_what_says_nothing_at_all_is_no_success(operation: str, name: str, status: str) -> None:
    xml = document(f"<{name}{status}/>")
    for response in (qb.api_response(operation, xml), qb.api_stream(operation, [xml[:60], xml[60:]])):
        found = error(response)
        assert (response.http_status, found["code"]) == (502, "QBD_RESPONSE_INCOMPLETE")
        assert f"The response to {operation} has neither a status nor content." == found["message"]


def test_what_has_no_status_and_content_is_read() -> None:
    xml = document(f"<ClassQueryRs>{CLASS * 2}</ClassQueryRs>")
    assert len(body(qb.api_response("classes.list", xml))["data"]) == 2
    for size in (1, 7, len(xml)):
        stream = qb.api_stream("classes.list", [xml[at : at + size] for at in range(0, len(xml), size)])
        assert b"".join(stream.chunks) == qb.api_response("classes.list", xml).body


@pytest.mark.parametrize("code", [600, 9001, 9002, 9004, 9005])
def test_a_refused_message_set(code: int) -> None:
    response = qb.api_response("invoices.list", document(attributes=f' messageSetStatusCode="{code}"'))
    found = error(response)
    assert (found["code"], found["integrationCode"]) == ("QBD_MESSAGE_SET_REFUSED", str(code))
    assert found["message"] == f"QBD Message Set Error ({code}): {status.describe(code).meaning}"
    assert "Restart QuickBooks" not in found["userFacingMessage"], "nothing of it is mended by that"


def test_the_status_of_a_message_set_that_has_its_response_refuses_nothing() -> None:
    xml = document(message("ClassQueryRs", CLASS), attributes=' messageSetStatusCode="0" newMessageSetID="7"')
    assert len(body(qb.api_response("classes.list", xml))["data"]) == 1
    empty = document(attributes=' messageSetStatusCode="0"')
    assert error(qb.api_response("classes.list", empty))["code"] == EMPTY


def test_strict_makes_an_oddity_an_error() -> None:
    xml = answer("ClassQueryRs", CLASS.replace("<Name>", "<Odd/><Name>"))
    assert error(qb.api_response("classes.list", xml, strict=True))["code"] == UNREADABLE


def test_mistakes_of_the_caller_are_raised(tmp_path: Path) -> None:
    with pytest.raises(qb.OptionError, match=r"no operation 'invoice.list': did you mean invoices\.list"):
        qb.api_response("invoice.list", b"")
    with pytest.raises(qb.SourceError, match="no such file"):
        qb.api_response("invoices.list", tmp_path / "missing.xml")


# --- no response at all


def test_parameters_that_were_refused() -> None:
    with pytest.raises(qb.RequestError) as raised:
        qb.encode_request("classes.create", {"nam": "West"})
    response = qb.invalid_request(raised.value, request_id="req_1")
    found = error(response)
    assert (response.http_status, found["type"], found["requestId"]) == (400, "INVALID_REQUEST_ERROR", "req_1")
    for problem in raised.value.problems:
        assert str(problem) in found["message"]
        assert str(problem) in found["userFacingMessage"]
    assert not response.retryable


COM_CODES = sorted(qbxml_core.facts.status._data().COM_CODES)


@pytest.mark.parametrize("hresult", COM_CODES)
def test_every_known_hresult(hresult: int) -> None:
    facts = status.describe_hresult(hresult)
    for form in (hresult, hresult - 0x100000000, f"0x{hresult:08x}"):
        response = qb.connection_error(form, "Es ging nicht.", request_id="req_1")
        found = error(response)
        assert response.http_status == 502
        assert (found["type"], found["code"]) == ("INTEGRATION_CONNECTION_ERROR", "QBD_CONNECTION_ERROR")
        assert (found["integrationCode"], found["requestId"]) == (f"0x{hresult:08X}", "req_1")
        assert found["message"] == f"QBD Connection Error (0x{hresult:08X}): Es ging nicht. [{facts.meaning}]"
        assert facts.user_message in found["userFacingMessage"]
        assert response.retryable == facts.retryable


@pytest.mark.parametrize(
    ("hresult", "code"),
    [(None, None), ("", None), ("QBWC1013", "QBWC1013"), (1 << 40, str(1 << 40)), ("0x80041234", "0x80041234")],
)
def test_an_hresult_that_nobody_knows_hides_nothing(hresult: int | str | None, code: str | None) -> None:
    found = error(qb.connection_error(hresult, "Something odd."))
    assert found.get("integrationCode") == code
    assert "Something odd." in found["message"]
    assert "Make sure that QuickBooks is running" in found["userFacingMessage"]


def test_a_connection_error_without_words() -> None:
    found = error(qb.connection_error(0x80040408))
    assert found["message"] == "QBD Connection Error (0x80040408): QuickBooks could not be started."
    assert found["userFacingMessage"] == "Start QuickBooks, open the company file and try again."


HALF = "\ud800"


@pytest.mark.parametrize(
    ("operation", "xml", "given"),
    [
        ("invoices.list", answer("InvoiceQueryRs"), {"url": HALF}),
        ("invoices.list", b"", {"request_id": HALF}),
        ("invoices.retrieve", answer("InvoiceQueryRs", code=500), {"params": {"id": HALF}}),
        ("invoices.delete", answer("TxnDelRs"), {"params": {"id": HALF}}),
    ],
)
def test_half_a_surrogate_pair_from_a_url_breaks_no_body(operation: str, xml: bytes, given: Any) -> None:
    body = qb.api_response(operation, xml, **given).body
    assert "\\ud800" in json.dumps(json.loads(body))
    assert b"".join(qb.api_stream(operation, xml, **given).chunks) == body

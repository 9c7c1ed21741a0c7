"""What type checkers take of code that writes: every line of it is meant."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from typing_extensions import assert_type

import qbxml_core as qb
from qbxml_core.describe.pydantic_models import request_model
from qbxml_core.models import Customer
from qbxml_core.params import InvoicesCreate, InvoicesCreateLine, UseMacro

document: bytes = qb.encode_request(
    "invoices.create",
    {
        "customer_id": "80000001-1718041200",
        "transaction_date": date(2024, 6, 10),
        "lines": [{"item_id": "8-2", "quantity": 2, "rate": Decimal("3.125"), "amount": 0.1 + 0.2}],
    },
    version="13.0",
    edition="CA",
    request_id=7,
)

qb.encode_request("invoices.list")
qb.encode_request("invoices.list", {"updated_after": datetime(2024, 6, 10), "payment_status": "not_paid", "limit": 20})
qb.encode_request("customers.update", {"id": "8-1", "revision_number": "1718041200", "phone": None})
qb.encode_request(
    "time_tracking_activities.create",
    {"entity_id": "8-1", "transaction_date": "2024-06-10", "duration": timedelta(hours=8)},
)

invoice = request_model("invoices.create").model_validate_json(b'{"customerId": "8-1"}')
qb.encode_request("invoices.create", invoice)

line: InvoicesCreateLine = {"description": "Soft-close hinge"}
params: InvoicesCreate = {"customer_id": "8-1", "lines": [line]}
params["memo"] = "Thank you"
qb.encode_request("invoices.create", params)

macro: UseMacro = {"use_macro": "TxnID:rivera"}
qb.encode_request(
    "receive_payments.create",
    {"customer_id": "8-1", "total_amount": "12.50", "apply_to_transactions": [{"transaction_id": macro}]},
)


def untold(name: str, body: bytes, given: dict[str, Any]) -> bytes:
    """Parameters whose types nobody knows before."""
    qb.encode_request("invoices.create", body)
    qb.encode_request(name, body, on_error="continueOnError")
    for request in qb.decode_request(document):
        qb.encode_request(request.operation or "", request.params)
    return qb.encode_request(name, given)


def changed(record: qb.DecodeWarning) -> None:
    """The parameters of an update, from a record."""
    qb.encode_request("invoices.update", qb.update_params("invoices.update", {"id": "8-1"}, {"memo": None}))


def read_back(xml: bytes) -> list[dict[str, Any]]:
    """The requests of a document; what no operation makes has none."""
    found: list[qb.Request] = qb.decode_request(xml)
    assert_type(found[0].operation, str | None)
    assert_type(found[0].left, tuple[str, ...])
    assert_type(found[0].native, dict[str, Any])
    return [each.params for each in found if each.operation is not None and not each.left]


def change(xml: bytes, phone: str) -> bytes | None:
    """An update of the first record, and of one that came back with a conflict."""
    record = qb.decode(xml).responses[0].records[0]
    assert isinstance(record, Customer)
    changes = qb.update_params("customers.update", record, {"phone": phone}, remove={"additional_notes": ["4"]})
    return qb.encode_request("customers.update", changes, request_id="7")


def serve(xml: bytes, given: dict[str, Any]) -> tuple[int, bytes, dict[str, Any] | None]:
    """The answer of a server, whole or in chunks."""
    answer = qb.api_response("customers.list", xml, params=given, request_id="req_1")
    assert_type(answer, qb.ApiResponse)
    assert_type(answer.retryable, bool)
    if answer.status is not None:
        assert_type(answer.status.code, int | None)
    stream = qb.api_stream("customers.list", [xml])
    body: bytes = b"".join(stream.chunks)
    return answer.http_status, answer.body or body, qb.next_page(answer, given)


def refuse(body: bytes) -> qb.ApiResponse | None:
    """What a server says of parameters that are wrong."""
    try:
        qb.encode_request("customers.create", body)
    except qb.RequestError as error:
        assert_type(error.problems[0].message, str)
        return qb.invalid_request(error)
    return None

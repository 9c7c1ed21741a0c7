"""The parameters of a create from a record."""

from __future__ import annotations

from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core.testing import CompanyFile

ESTIMATE: dict[str, Any] = {
    "objectType": "qbd_estimate",
    "id": "1-1",
    "revisionNumber": "7",
    "createdAt": "2024-05-06T12:00:00-07:00",
    "customer": {"id": "8-1", "fullName": "Anna Baker"},
    "externalId": "{12345678-1234-1234-1234-123456789012}",
    "subtotal": "4.50",
    "memo": "first",
    "lines": [
        {"id": "1-2", "item": {"id": "8-2", "fullName": "Hinge"}, "quantity": 3, "rate": "1.50", "ratePercent": None}
    ],
}


def test_what_is_the_records_own_is_left_out() -> None:
    line = {"itemId": "8-2", "quantity": 3, "rate": "1.50"}
    assert qb.create_params("estimates.create", ESTIMATE) == {"customerId": "8-1", "memo": "first", "lines": [line]}


def test_a_record_becomes_one_of_another_kind() -> None:
    params = qb.create_params("invoices.create", ESTIMATE)
    assert (params["customerId"], params["lines"][0]["itemId"]) == ("8-1", "8-2")
    assert b"<InvoiceAdd>" in qb.encode_request("invoices.create", params)


def test_changes_go_before_the_record() -> None:
    changes = {"customer_id": "8-9", "memo": None}
    params = qb.create_params("estimates.create", ESTIMATE, changes)
    assert params["customerId"] == "8-9"
    assert "memo" not in params


@pytest.mark.parametrize("name", ["estimates.update", "estimates.list"])
def test_only_creates(name: str) -> None:
    with pytest.raises(qb.RequestError, match="there is no such operation"):
        qb.create_params(name, ESTIMATE)
    with pytest.raises(TypeError, match="a record is a Struct or a mapping"):
        qb.create_params("estimates.create", [ESTIMATE])  # type: ignore[arg-type]


def test_from_one_company_into_another() -> None:
    company = CompanyFile()
    made = company.respond(qb.encode_request("customers.create", {"name": "East", "phone": "555-0100"}))
    record = qb.decode(made).responses[0].records[0]
    other = CompanyFile.empty()
    answer = qb.decode(
        other.respond(qb.encode_request("customers.create", qb.create_params("customers.create", record)))
    )
    copy = answer.responses[0].records[0]
    assert (copy.name, copy.phone) == ("East", "555-0100")

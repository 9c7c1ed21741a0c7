"""What null clears in an update, and what it cannot.

The published API says of line quantities, rates and amounts that they cannot be cleared. Neither can a switch, what
every record has, or what QuickBooks wants for a new object.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core import operations
from qbxml_core.describe.operations import describe_operation
from qbxml_core.operations import Param

encode: Any = qb.encode_request
"""Without the types of the operations: what is wrong is tried as well."""

UPDATES = [name for name, (_, verb) in operations.names().items() if verb == "update"]


def params_of(name: str) -> Iterator[Param]:
    operation, file = operations.operation(name)
    waiting, done = [operation.level], set()
    while waiting:
        index = waiting.pop()
        if index not in done:
            done.add(index)
            for param in file.levels[index].params:
                yield param
                if param.inside is not None:
                    waiting.append(param.inside)


@pytest.mark.parametrize("name", UPDATES)
def test_switches_quantities_rates_and_amounts_cannot_be_cleared(name: str) -> None:
    for param in params_of(name):
        if param.wire_type == "BOOLTYPE" or param.name in ("quantity", "rate", "amount", "isActive"):
            assert not param.nullable, param.name


@pytest.mark.parametrize(
    ("operation", "params", "path"),
    [
        ("customers.update", {"name": None}, "name"),
        ("customers.update", {"isActive": None}, "isActive"),
        ("invoices.update", {"transactionDate": None}, "transactionDate"),
        ("invoices.update", {"customerId": None}, "customerId"),
        ("invoices.update", {"lines": [{"id": "1", "quantity": None}]}, "lines[0].quantity"),
        ("invoices.update", {"lines": [{"id": "1", "rate": None}]}, "lines[0].rate"),
        ("bills.update", {"expenseLines": [{"id": "1", "amount": None}]}, "expenseLines[0].amount"),
    ],
)
def test_null_where_it_clears_nothing_is_a_problem(operation: str, params: dict[str, object], path: str) -> None:
    with pytest.raises(qb.RequestError) as caught:
        encode(operation, {"id": "1", "revisionNumber": "1", **params})
    assert [(each.code, each.path) for each in caught.value.problems] == [("null", path)]
    assert "leave it out" in caught.value.problems[0].message


@pytest.mark.parametrize(
    ("operation", "name", "wire"),
    [
        ("invoices.update", "memo", b"<Memo></Memo>"),
        ("invoices.update", "dueDate", b"<DueDate></DueDate>"),
        ("customers.update", "companyName", b"<CompanyName></CompanyName>"),
        ("customers.update", "parentId", b"<ParentRef><ListID></ListID></ParentRef>"),
    ],
)
def test_null_clears_the_rest(operation: str, name: str, wire: bytes) -> None:
    assert wire in encode(operation, {"id": "1", "revisionNumber": "1", name: None})


def test_the_lists_say_what_null_clears() -> None:
    schema = qb.params_schema("invoices.update")["properties"]
    assert {"type": "null"} in schema["memo"]["anyOf"]
    assert "anyOf" not in schema["transactionDate"]
    lines = describe_operation("invoices.update").splitlines()
    facts = {line.split()[0]: line for line in lines if line.strip()}
    assert "null clears" in facts["memo"]
    assert "null clears" not in facts["transactionDate"]

"""The table of operations: every place in REST is taken once, and the file of exceptions holds no others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator import mapping, requests
from generator.model.requests import RequestModel
from generator.read import rest, schema
from generator.read.spec_files import SpecFileError
from qbxml_core import routes


@pytest.fixture(scope="module")
def model() -> RequestModel:
    wire = schema.load()
    return requests.load(wire, mapping.load(wire))


def test_every_operation_is_there_with_its_message(model: RequestModel) -> None:
    assert list(routes()) == list(model.operations)
    for name, operation in routes().items():
        assert (operation.verb, operation.message) == (model.operations[name].verb, model.operations[name].message)
        assert operation.resource == model.operations[name].resource


def test_no_two_operations_have_one_place() -> None:
    places = [(each.method, each.path) for each in routes().values()]
    assert len(set(places)) == len(places)
    assert all(re.fullmatch(r"/quickbooks-desktop(/[a-z0-9-]+){1,2}(/\{id\}(/void)?)?", path) for _, path in places)


@pytest.mark.parametrize(
    ("name", "method", "path"),
    [
        ("sales_orders.list", "GET", "/quickbooks-desktop/sales-orders"),
        ("sales_orders.retrieve", "GET", "/quickbooks-desktop/sales-orders/{id}"),
        ("sales_orders.create", "POST", "/quickbooks-desktop/sales-orders"),
        ("sales_orders.update", "POST", "/quickbooks-desktop/sales-orders/{id}"),
        ("sales_orders.delete", "DELETE", "/quickbooks-desktop/sales-orders/{id}"),
        ("invoices.void", "POST", "/quickbooks-desktop/invoices/{id}/void"),
        ("company.retrieve", "GET", "/quickbooks-desktop/company"),
        ("reports.general_summary", "GET", "/quickbooks-desktop/reports/general-summary"),
        ("custom_fields.update", "POST", "/quickbooks-desktop/custom-fields/update"),
        ("list_objects.merge", "POST", "/quickbooks-desktop/list-objects/merge"),
    ],
)
def test_places(name: str, method: str, path: str) -> None:
    assert routes()[name][4:6] == (method, path)


def test_what_an_answer_holds() -> None:
    assert routes()["invoices.list"][3:4] + routes()["invoices.list"][6:] == ("qbd_invoice", True, True, True)
    assert routes()["items.list"].object_type is None
    assert not routes()["cleared_statuses.update"].has_records
    assert not routes()["deposits.delete"].is_numbered
    assert not routes()["classes.list"].is_paged


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[paged]\n"invoices.retrieve" = "x"', "rest.toml: paged: there is no list invoices.retrieve"),
        ('[paged]\n"nonsense.list" = "x"', "rest.toml: paged: there is no list nonsense.list"),
        ('[paged]\n"invoices.list" = "x"', "rest.toml: paged: invoices.list has a cursor as it is"),
        ("[pages]", "pages"),
    ],
)
def test_exceptions_of_no_use(model: RequestModel, tmp_path: Path, text: str, problem: str) -> None:
    file = tmp_path / "rest.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SpecFileError, match=re.escape(problem)):
        rest.paged(model, rest.load(file))

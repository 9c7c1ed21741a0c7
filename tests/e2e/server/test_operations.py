"""The unmodified client of the published API against the example server, over HTTP: every operation it has."""

from __future__ import annotations

import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import conductor
import pytest
from conductor.pagination import SyncCursorPage

from tests.e2e.server.client_params import CREATED, OPERATIONS, PARAMS, RESOURCES, USER, given
from tests.parity import request_oracle

SINGLE = ["company", "preferences"]
READ_ONLY = ["item_sites", "transactions"]
WITHOUT_ITERATOR = ["payroll_wage_items"]
"""What the published API has pages of, and qbXML has not: a limit cuts the list off."""


def has(resource: str, verb: str) -> bool:
    return f"{resource}.{verb}" in OPERATIONS


def test_it_is_up(client: conductor.Conductor) -> None:
    answer = client.qbd.health_check(**USER)
    assert answer.status == "ok"
    assert answer.duration >= 0


@pytest.mark.parametrize("resource", CREATED)
@pytest.mark.parametrize("share", [0.0, 1.0])
def test_the_life_of_an_object(client: conductor.Conductor, ids: dict[str, str], resource: str, share: float) -> None:
    methods = getattr(client.qbd, resource)
    arguments = given(f"{resource}.create", ids, share)
    first = methods.create(**arguments, **USER)
    assert first.id
    assert [each for each in arguments if kept(arguments[each], getattr(first, each, None)) is False] == []
    if has(resource, "retrieve"):
        assert methods.retrieve(first.id, **USER) == first
    if has(resource, "update"):
        changes = given(f"{resource}.update", ids, 0.0) | USER | {"revision_number": first.revision_number}
        changed = methods.update(first.id, **changes)
        assert changed.revision_number != first.revision_number
        with pytest.raises(conductor.InternalServerError) as stale:
            methods.update(first.id, **changes)
        assert integration_code(stale.value) == "3200"
    if has(resource, "void"):
        voided = methods.void(first.id, **USER)
        assert (voided.id, voided.voided, voided.object_type) == (first.id, True, first.object_type)
    if has(resource, "delete"):
        deleted = methods.delete(first.id, **USER)
        assert (deleted.id, deleted.deleted, deleted.object_type) == (first.id, True, first.object_type)
        with pytest.raises(conductor.NotFoundError) as gone:
            methods.retrieve(first.id, **USER)
        assert first.id in gone.value.body["error"]["userFacingMessage"]  # type: ignore[index]


def kept(value: Any, shown: Any) -> bool | None:
    """Whether a value that was given is shown again; None where it is no plain value, or not shown under its name."""
    if shown is None or not isinstance(value, str | bool | int | float):
        return None
    if isinstance(value, bool) or isinstance(shown, bool):
        return value is shown
    try:
        return Decimal(str(value)) == Decimal(str(shown))
    except InvalidOperation:
        return str(value) == str(shown)


def integration_code(error: conductor.APIStatusError) -> Any:
    return error.body["error"]["integrationCode"]  # type: ignore[index]


@pytest.mark.parametrize("resource", [each for each in RESOURCES if has(each, "list")])
def test_lists(client: conductor.Conductor, ids: dict[str, str], resource: str) -> None:
    name = f"{resource}.list"
    if has(resource, "create"):
        getattr(client.qbd, resource).create(**given(f"{resource}.create", ids, 0.0), **USER)
    elif resource.startswith("deleted_"):
        delete_something(client, ids)
    content = PARAMS.get(name)
    wanted = {key: python for key, python, each in request_oracle.fields(content) if each.required} if content else {}
    arguments = given(name, ids, 0.0) if wanted else {}
    arguments |= {"object_types": ["class"], "transaction_types": ["bill"]}
    arguments = {key: arguments[key] for key in wanted.values()}
    page = getattr(client.qbd, resource).list(**arguments, **USER)
    assert page.data, f"the company file has no {resource}"
    if isinstance(page, SyncCursorPage) and resource not in WITHOUT_ITERATOR:
        pages = [*getattr(client.qbd, resource).list(limit=1, **arguments, **USER).iter_pages()]
        assert [each for one in pages for each in one.data] == page.data
        assert [(len(each.data), each.model_extra["remainingCount"]) for each in pages] == [
            (1, left) for left in reversed(range(len(page.data)))
        ]
        assert [each.model_extra["hasMore"] for each in pages] == [True] * (len(pages) - 1) + [False]


def delete_something(client: conductor.Conductor, ids: dict[str, str]) -> None:
    """A list object too, which the client has no method for."""
    bill = client.qbd.bills.create(vendor_id=ids["Vendor"], transaction_date=datetime.date(2024, 1, 2), **USER)
    client.qbd.bills.delete(bill.id, **USER)
    made = client.qbd.classes.create(name=f"Deleted {bill.id}", **USER)
    gone = client.delete(f"/quickbooks-desktop/classes/{made.id}", cast_to=object)
    assert gone == {"id": made.id, "objectType": "qbd_class", "fullName": made.full_name, "deleted": True}


@pytest.mark.parametrize("name", sorted(each for each in OPERATIONS if each.startswith("reports.")))
def test_reports(client: conductor.Conductor, ids: dict[str, str], name: str) -> None:
    wanted = {python for _, python, each in request_oracle.fields(PARAMS[name]) if each.required}
    arguments = {key: value for key, value in given(name, ids, 0.0).items() if key in {*wanted, "report_type"}}
    found = getattr(client.qbd.reports, name.partition(".")[2])(**arguments, **USER)
    assert found.category == name.partition(".")[2]
    assert found.report_type == arguments.get("report_type", found.category.replace("custom_d", "custom_transaction_d"))
    assert found.rows[-1].kind == "total"


@pytest.mark.parametrize("resource", SINGLE)
def test_what_there_is_one_of(client: conductor.Conductor, resource: str) -> None:
    assert getattr(client.qbd, resource).retrieve(**USER)


@pytest.mark.parametrize("resource", READ_ONLY)
def test_what_can_only_be_read(client: conductor.Conductor, ids: dict[str, str], resource: str) -> None:
    methods = getattr(client.qbd, resource)
    first = next(iter(methods.list(**USER).data))
    assert methods.retrieve(getattr(first, "id", None) or first.transaction_id, **USER) == first


def test_no_operation_of_the_client_was_left_out() -> None:
    tried = {f"{each}.list" for each in RESOURCES} | {f"{each}.retrieve" for each in (*SINGLE, *READ_ONLY)}
    tried |= {f"{each}.{verb}" for each in CREATED for verb in ("create", "retrieve", "update", "void", "delete")}
    assert {each for each in OPERATIONS if not each.startswith("reports.")} <= tried
    assert len(RESOURCES) >= 62

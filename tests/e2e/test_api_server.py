"""The unmodified client of the published API against the example server, over HTTP: every operation it has."""

from __future__ import annotations

import datetime
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import conductor
import httpx
import pytest
import uvicorn
from lxml import etree

from examples.api_server.app import InMemory, UnreachableError, application
from qbxml_core.status import describe
from tests.e2e.client_params import ClientParams, as_the_client_takes
from tests.parity import request_oracle
from tests.request_params import operations

OPERATIONS = request_oracle.operations()
PARAMS = request_oracle.params()
RESOURCES = sorted({name.partition(".")[0] for name in OPERATIONS})
CREATED = [each for each in RESOURCES if f"{each}.create" in OPERATIONS]
SINGLE = ["company", "preferences"]
READ_ONLY = ["item_sites", "transactions"]
USER = {"conductor_end_user_id": "end_usr_1"}


WIDER_IN_REQUESTS = ("Element 'SSN': [facet 'maxLength']", "Element 'RefNumber': [facet 'maxLength']", "'TxnVoidType'")
"""What the schema takes in a request and not in an answer; and the published API voids sales tax payments."""


class Checked(InMemory):
    """Keeps what is wrong with the responses of the company file."""

    schema = etree.XMLSchema(etree.parse(Path(__file__).parents[2] / "specs" / "qbxml" / "qbxml.xsd"))

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    async def ask(self, xml: bytes) -> bytes:
        answer = await super().ask(xml)
        if not self.schema.validate(etree.fromstring(answer)):
            found = [f"{error.path}: {error.message}" for error in self.schema.error_log]
            self.wrong += [each for each in found if not any(known in each for known in WIDER_IN_REQUESTS)]
        return answer


@pytest.fixture(scope="module")
def backend() -> Iterator[Checked]:
    found = Checked()
    yield found
    assert found.wrong == [], "every response is what the schema says"


@pytest.fixture(scope="module")
def url(backend: InMemory) -> Iterator[str]:
    """The address of a running server."""
    config = uvicorn.Config(application(backend), host="127.0.0.1", port=0, log_level="warning", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/v1"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="module")
def client(url: str) -> Iterator[conductor.Conductor]:
    with conductor.Conductor(api_key="sk_test", base_url=url, _strict_response_validation=True) as found:
        yield found


@pytest.fixture(scope="module")
def ids(client: conductor.Conductor) -> dict[str, str]:
    """An object of every kind that the company has from the start, and a transaction."""
    kinds = {
        "Account": "accounts",
        "Customer": "customers",
        "Vendor": "vendors",
        "Employee": "employees",
        "ItemService": "service_items",
        "ItemInventory": "inventory_items",
        "ItemInventoryAssembly": "inventory_assembly_items",
        "ItemSalesTax": "sales_tax_items",
        "SalesTaxCode": "sales_tax_codes",
        "InventorySite": "inventory_sites",
        "StandardTerms": "standard_terms",
        "UnitOfMeasureSet": "unit_of_measure_sets",
        "PaymentMethod": "payment_methods",
        "SalesRep": "sales_representatives",
        "Class": "classes",
        "Currency": "currencies",
        "Template": "templates",
    }
    found = {kind: next(iter(getattr(client.qbd, name).list(**USER).data)).id for kind, name in kinds.items()}
    bill = client.qbd.bills.create(vendor_id=found["Vendor"], transaction_date=datetime.date(2024, 1, 2), **USER)
    codes: Any = client.get("/quickbooks-desktop/workers-comp-codes", cast_to=object)
    return found | {"Txn": bill.id, "WorkersCompCode": codes["data"][0]["id"]}


def given(name: str, ids: dict[str, str], share: float) -> dict[str, Any]:
    """Arguments for a method of the client: what it wants, and that share of the rest."""
    maker = ClientParams(RESOURCES.index(name.partition(".")[0]), ids)
    params, everything = maker.some(operations()[name], share), maker.all(operations()[name])
    wanted = [key for key, _, each in request_oracle.fields(PARAMS[name]) if each.required]
    wanted += NAMED.get(name, ())
    params |= {key: everything[key] for key in wanted if key not in params and key in everything}
    return as_the_client_takes(params, PARAMS[name])


NAMED = {"employees.create": ["firstName"]}
"""What makes the name of a person, which QuickBooks insists on."""


def has(resource: str, verb: str) -> bool:
    return f"{resource}.{verb}" in OPERATIONS


def test_it_is_up(url: str) -> None:
    answer = httpx.get(f"{url}/quickbooks-desktop/health-check").json()
    assert answer["status"] == "ok"
    assert answer["duration"] >= 0


@pytest.mark.parametrize("resource", CREATED)
@pytest.mark.parametrize("share", [0.0, 1.0])
def test_the_life_of_an_object(client: conductor.Conductor, ids: dict[str, str], resource: str, share: float) -> None:
    methods = getattr(client.qbd, resource)
    first = methods.create(**given(f"{resource}.create", ids, share), **USER)
    assert first.id
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


def integration_code(error: conductor.APIStatusError) -> Any:
    return error.body["error"]["integrationCode"]  # type: ignore[index]


# --- lists and reports


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
    page = getattr(client.qbd, resource).list(**{key: arguments[key] for key in wanted.values()}, **USER)
    assert page.data, f"the company file has no {resource}"


def delete_something(client: conductor.Conductor, ids: dict[str, str]) -> None:
    """A list object too, which the client has no method for."""
    bill = client.qbd.bills.create(vendor_id=ids["Vendor"], transaction_date=datetime.date(2024, 1, 2), **USER)
    client.qbd.bills.delete(bill.id, **USER)
    made = client.qbd.classes.create(name=f"Deleted {bill.id}", **USER)
    gone = client.delete(f"/quickbooks-desktop/classes/{made.id}", cast_to=object)
    assert gone == {"id": made.id, "objectType": "qbd_class", "fullName": made.full_name, "deleted": True}


def test_pages_come_one_after_the_other(client: conductor.Conductor) -> None:
    for number in range(5):
        client.qbd.customers.create(name=f"Page {number}", **USER)
    whole = client.qbd.customers.list(name_starts_with="page", **USER)
    assert [each.name for each in whole.data] == [f"Page {number}" for number in range(5)]
    first = client.qbd.customers.list(name_starts_with="page", limit=2, **USER)
    assert len(first.data) == 2
    assert first.next_cursor
    assert first.model_extra is not None
    assert (first.model_extra["remainingCount"], first.model_extra["hasMore"]) == (3, True)
    assert [each.id for each in first] == [each.id for each in whole.data]


def test_a_cursor_that_is_gone_is_an_error(client: conductor.Conductor) -> None:
    with pytest.raises(conductor.InternalServerError) as raised:
        client.qbd.customers.list(cursor="{2a5c5b3e-0000-0000-0000-000000000000}", limit=2, **USER)
    assert "There is no iterator" in str(raised.value)


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ({"ids": ["80000011-1700000000"]}, ["Anna Baker"]),
        ({"full_names": ["anna baker"]}, ["Anna Baker"]),
        ({"name_contains": "a bak"}, ["Anna Baker"]),
        ({"name_ends_with": "Baker", "updated_before": "2023-11-14"}, ["Anna Baker"]),
        ({"name_from": "Anna", "name_to": "Anne"}, ["Anna Baker"]),
        ({"name_contains": "anna", "updated_after": "2024-01-01"}, []),
        ({"name_contains": "anna", "status": "inactive"}, []),
        ({"ids": ["8-8"]}, []),
    ],
)
def test_filters(client: conductor.Conductor, arguments: dict[str, Any], found: list[str]) -> None:
    assert [each.name for each in client.qbd.customers.list(**arguments, **USER).data] == found


def test_transactions_by_customer_and_date(client: conductor.Conductor, ids: dict[str, str]) -> None:
    line = {"item_id": ids["ItemService"], "quantity": 2, "rate": "12.5"}
    made = [
        client.qbd.invoices.create(customer_id=who, transaction_date=day, lines=[line], **USER)
        for who in (ids["Customer"], client.qbd.customers.create(name="Filter", **USER).id)
        for day in (datetime.date(2001, 1, 2), datetime.date(2001, 1, 3))
    ]
    assert made[0].subtotal == "25.00"
    found = client.qbd.invoices.list(customer_ids=[ids["Customer"]], transaction_date_to="2001-01-02", **USER)
    assert [each.id for each in found.data] == [made[0].id]
    assert found.data[0].lines[0].amount == "25.00"
    bare = client.qbd.invoices.list(ids=[made[0].id], include_line_items=False, **USER)
    assert bare.data[0].lines == []
    shown = client.qbd.transactions.list(ids=[each.id for each in made], **USER)
    assert [(each.transaction_id, each.transaction_type, each.amount) for each in shown.data] == [
        (each.id, "invoice", "25.00") for each in made
    ]


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


# --- changes


def test_an_update_changes_what_it_names(client: conductor.Conductor, ids: dict[str, str]) -> None:
    item = ids["ItemService"]
    first = client.qbd.invoices.create(
        customer_id=ids["Customer"],
        transaction_date=datetime.date(2024, 1, 2),
        memo="Thank you",
        purchase_order_number="P-1",
        lines=[{"item_id": item, "amount": "1.00"}, {"item_id": item, "amount": "2.00", "description": "Kept"}],
        **USER,
    )
    changed = client.qbd.invoices.update(
        first.id,
        revision_number=first.revision_number,
        memo="",
        lines=[{"id": first.lines[1].id, "amount": "5.00"}, {"id": "-1", "item_id": item, "amount": "7.00"}],
        **USER,
    )
    assert (changed.memo, changed.purchase_order_number) == (None, "P-1")
    assert [(each.amount, each.description) for each in changed.lines] == [("5.00", "Kept"), ("7.00", None)]
    assert changed.lines[0].id == first.lines[1].id
    assert changed.subtotal == "12.00"
    assert changed.created_at == first.created_at


# --- errors


@pytest.fixture
def impatient(url: str) -> Iterator[conductor.Conductor]:
    """A client that does not try again by itself."""
    with conductor.Conductor(api_key="sk_test", base_url=url, max_retries=0) as found:
        yield found


def error_of(raised: Any) -> dict[str, Any]:
    found = raised.value.body["error"]
    assert found["httpStatusCode"] == raised.value.status_code
    assert found["requestId"].startswith("req_")
    return dict(found)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        *((3120, "not_found"), (3100, "conflict"), (3175, "busy"), (3070, "invalid"), (3260, "denied")),
        *((3250, "unsupported"), (3231, "skipped"), (1000, "failed")),
    ],
)
def test_every_kind_of_refusal(backend: InMemory, impatient: conductor.Conductor, code: int, kind: str) -> None:
    facts = describe(code)
    assert facts.kind == kind
    backend.company.refuse_next(code, "As planned.")
    with pytest.raises(conductor.InternalServerError) as raised:
        impatient.qbd.classes.create(name=f"Refused {code}", **USER)
    found = error_of(raised)
    assert (found["type"], found["integrationCode"]) == ("INTEGRATION_ERROR", str(code))
    assert raised.value.response.headers["x-should-retry"] == ("true" if facts.retryable else "false")
    assert facts.user_message in found["userFacingMessage"]


def test_a_duplicate_name(client: conductor.Conductor) -> None:
    client.qbd.classes.create(name="Twice", **USER)
    with pytest.raises(conductor.InternalServerError) as raised:
        client.qbd.classes.create(name="twice", **USER)
    assert error_of(raised)["integrationCode"] == "3100"


def test_a_reference_to_nothing(client: conductor.Conductor) -> None:
    with pytest.raises(conductor.InternalServerError) as raised:
        client.qbd.invoices.create(customer_id="8-8", transaction_date=datetime.date(2024, 1, 2), **USER)
    assert error_of(raised)["integrationCode"] == "3140"


def test_parameters_that_quickbooks_would_refuse(client: conductor.Conductor) -> None:
    with pytest.raises(conductor.BadRequestError) as raised:
        client.qbd.classes.create(name="x" * 40, **USER)
    found = error_of(raised)
    assert (found["type"], found["code"]) == ("INVALID_REQUEST_ERROR", "PARAMETERS_INVALID")
    assert "name: 40 characters" in found["userFacingMessage"]


def test_a_body_that_is_no_json(url: str) -> None:
    for content in (b"{", b"[]"):
        answer = httpx.post(f"{url}/quickbooks-desktop/classes", content=content)
        assert answer.status_code == 400
        assert answer.json()["error"]["code"] == "PARAMETERS_INVALID"


def test_a_connection_that_fails(backend: InMemory, impatient: conductor.Conductor) -> None:
    backend.fail_next = UnreachableError("0x80040420", "The QuickBooks user has denied access.")
    with pytest.raises(conductor.InternalServerError) as raised:
        impatient.qbd.classes.list(**USER)
    found = error_of(raised)
    assert (found["type"], found["integrationCode"]) == ("INTEGRATION_CONNECTION_ERROR", "0x80040420")


def test_the_client_tries_again_when_it_is_told_to(url: str, client: conductor.Conductor) -> None:
    for planned in ({"statusCode": 3175}, {"hresult": "0x80040414"}):
        assert httpx.post(f"{url.removesuffix('/v1')}/next", json=planned).status_code == 204
        assert client.qbd.classes.list(**USER).data


def test_a_large_answer_comes_in_chunks(url: str, client: conductor.Conductor, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = httpx.get(f"{url}/quickbooks-desktop/accounts")
    monkeypatch.setattr("examples.api_server.app.STREAMED", 10)
    with httpx.stream("GET", f"{url}/quickbooks-desktop/accounts") as answer:
        assert answer.headers["transfer-encoding"] == "chunked"
        assert answer.read() == whole.content

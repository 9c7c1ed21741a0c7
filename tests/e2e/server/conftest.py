"""A running server with the company file, and the published client talking to it."""

from __future__ import annotations

import datetime
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import conductor
import pytest
import uvicorn
from lxml import etree

import qbxml_core as qb
from examples.api_server.app import InMemory, application
from tests.e2e.server.client_params import USER

WIDER_IN_REQUESTS = ("Element 'SSN': [facet 'maxLength']", "Element 'RefNumber': [facet 'maxLength']", "'TxnVoidType'")
"""What the schema takes in a request and not in an answer; and the published API voids sales tax payments."""


class Checked(InMemory):
    """Keeps what is wrong with the responses of the company file, and requests that are not what they are read as."""

    schema = etree.XMLSchema(etree.parse(Path(__file__).parents[3] / "specs" / "qbxml" / "qbxml.xsd"))

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    async def ask(self, xml: bytes) -> bytes:
        for each in qb.decode_request(xml):
            own = each.request_id is not None and each.request_id.startswith("req_")
            if own and qb.encode_request(each.operation, each.params, request_id=each.request_id) != xml:
                self.wrong.append(f"{each.operation} is read as another request: {each.params}")
        answer = await super().ask(xml)
        if not self.schema.validate(etree.fromstring(answer)):
            found = [f"{error.path}: {error.message}" for error in self.schema.error_log]
            self.wrong += [each for each in found if not any(known in each for known in WIDER_IN_REQUESTS)]
        return answer


@pytest.fixture(scope="session")
def backend() -> Iterator[Checked]:
    found = Checked()
    yield found
    assert found.wrong == [], "every response is what the schema says"


@pytest.fixture(scope="session")
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


@pytest.fixture(scope="session")
def client(url: str) -> Iterator[conductor.Conductor]:
    with conductor.Conductor(api_key="sk_test", base_url=url, _strict_response_validation=True) as found:
        yield found


@pytest.fixture(scope="session")
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


@pytest.fixture
def impatient(url: str) -> Iterator[conductor.Conductor]:
    """A client that does not try again by itself."""
    with conductor.Conductor(api_key="sk_test", base_url=url, max_retries=0) as found:
        yield found

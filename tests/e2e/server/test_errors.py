"""Every kind of error, as the published client raises it."""

from __future__ import annotations

import asyncio
import datetime
from typing import Any

import conductor
import httpx
import pytest

from examples.api_server.app import InMemory, UnreachableError, application
from qbxml_core.facts.status import describe
from tests.e2e.server.client_params import USER


def error_of(raised: Any) -> dict[str, Any]:
    return checked(raised.value.body["error"], raised.value.status_code)


def checked(found: dict[str, Any], http_status: int) -> dict[str, Any]:
    """The error object, after a check that it has all that the published API has, and no more."""
    required = {"message", "userFacingMessage", "type", "code", "httpStatusCode", "requestId"}
    assert required <= found.keys() <= required | {"integrationCode"}
    assert found["httpStatusCode"] == http_status
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


def test_a_path_that_is_none(client: conductor.Conductor) -> None:
    with pytest.raises(conductor.NotFoundError) as raised:
        client.get("/quickbooks-desktop/invoice", cast_to=object)
    found = error_of(raised)
    assert (found["type"], found["code"]) == ("INVALID_REQUEST_ERROR", "ROUTE_MISSING")
    assert found["message"] == "404 Not Found: GET /v1/quickbooks-desktop/invoice"


def test_a_server_that_fails_says_no_more_than_that() -> None:
    class Broken:
        async def ask(self, xml: bytes) -> bytes:
            raise RuntimeError("a secret")

    async def get() -> httpx.Response:
        transport = httpx.ASGITransport(application(Broken()), raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://qbxml.test/v1") as http:
            return await http.get("/quickbooks-desktop/classes")

    answer = asyncio.run(get())
    assert checked(answer.json()["error"], 500)["type"] == "INTERNAL_ERROR"
    assert "secret" not in answer.text


def test_a_connection_that_fails(backend: InMemory, impatient: conductor.Conductor) -> None:
    backend.fail_next = UnreachableError("0x80040420", "The QuickBooks user has denied access.")
    with pytest.raises(conductor.InternalServerError) as raised:
        impatient.qbd.classes.list(**USER)
    found = error_of(raised)
    assert (found["type"], found["integrationCode"]) == ("INTEGRATION_CONNECTION_ERROR", "0x80040420")


def test_a_change_that_broke_off_is_not_sent_again(backend: InMemory, client: conductor.Conductor) -> None:
    backend.fail_next = UnreachableError("0x80010105", "The server threw an exception.")
    with pytest.raises(conductor.InternalServerError) as raised:
        client.qbd.classes.create(name="Broke off", **USER)
    assert raised.value.response.headers["x-should-retry"] == "false"
    assert "Check whether the change was made" in error_of(raised)["userFacingMessage"]
    backend.fail_next = UnreachableError("0x80010105", "The server threw an exception.")
    assert client.qbd.classes.list(name_starts_with="Broke off", **USER).data == [], "reading does no harm"


@pytest.mark.parametrize("planned", ["{}", "[]", "", '{"statusCode": "many"}', '{"statusCode": null}'])
def test_a_plan_that_makes_no_sense(url: str, planned: str) -> None:
    answer = httpx.post(f"{url.removesuffix('/v1')}/next", content=planned)
    assert answer.status_code == 400
    assert "statusCode" in answer.text


def test_the_client_tries_again_when_it_is_told_to(url: str, client: conductor.Conductor) -> None:
    for planned in ({"statusCode": 3175}, {"hresult": "0x80040414"}):
        assert httpx.post(f"{url.removesuffix('/v1')}/next", json=planned).status_code == 204
        assert client.qbd.classes.list(**USER).data

"""Clients repeat changes by themselves after a dropped connection. The change is made once."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx

from qbxml_server.store.keys import SECRET, create_key
from tests.server.api.world import Office, World

CUSTOMERS = "/quickbooks-desktop/customers"


class Dropping(httpx.AsyncBaseTransport):
    """The server gets every call; the first answers are lost on the way, or the caller does not wait for them."""

    def __init__(self, app: Any, drops: int, *, waits: bool) -> None:
        self._inner = httpx.ASGITransport(app)
        self._drops = drops
        self._waits = waits
        self.calls: list[asyncio.Task[httpx.Response]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call = asyncio.create_task(self._inner.handle_async_request(request))
        self.calls.append(call)
        if len(self.calls) <= self._drops:
            if self._waits:
                await call
            raise httpx.RemoteProtocolError("the connection is closed", request=request)
        return await call


async def created_with_drops(world: World, office: Office, *, waits: bool) -> tuple[str, list[httpx.Response]]:
    transport = Dropping(world.app, 2, waits=waits)
    client = world.conductor(transport=transport)
    made = await client.qbd.customers.create(conductor_end_user_id=office.end_user.id, name="Once")
    return made.id, [await call for call in transport.calls]


async def test_answers_that_are_lost_twice_lead_to_one_customer(world: World, office: Office) -> None:
    made, answers = await created_with_drops(world, office, waits=True)
    assert office.company.sent("CustomerAddRq") == 1
    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert len({answer.headers["conductor-request-id"] for answer in answers}) == 1
    bodies = [(await answer.aread(), answer.json()["id"])[1] for answer in answers]
    assert bodies == [made] * 3


async def test_repeats_of_a_running_call_wait_with_it(world: World, office: Office) -> None:
    made, answers = await created_with_drops(world, office, waits=False)
    assert office.company.sent("CustomerAddRq") == 1
    for answer in answers:
        await answer.aread()
        assert answer.json()["id"] == made


async def test_a_refused_create_is_refused_again_and_not_sent_again(world: World, office: Office) -> None:
    http = world.http(office=office)
    assert (await http.post(CUSTOMERS, json={"name": "Taken"})).status_code == 200
    refused = await http.post(CUSTOMERS, json={"name": "Taken"})
    repeat = await http.post(CUSTOMERS, json={"name": "Taken"}, headers={"x-stainless-retry-count": "1"})
    for answer in (refused, repeat):
        assert answer.json()["error"]["integrationCode"] == "3100"
        assert answer.headers["x-should-retry"] == "false"
    assert repeat.json() == refused.json()
    assert office.company.sent("CustomerAddRq") == 2


async def test_equal_calls_that_are_no_repeats_are_two(world: World, office: Office) -> None:
    http = world.http(office=office)
    bank = (await http.post("/quickbooks-desktop/accounts", json={"name": "Bank", "accountType": "bank"})).json()["id"]
    check = {"bankAccountId": bank, "transactionDate": "2024-05-01", "memo": "Rent"}
    both = await asyncio.gather(*(http.post("/quickbooks-desktop/checks", json=check) for _ in range(2)))
    assert [answer.status_code for answer in both] == [200, 200], both[0].text
    assert both[0].json()["id"] != both[1].json()["id"]


async def test_a_repeat_of_another_body_is_no_repeat(world: World, office: Office) -> None:
    http = world.http(office=office)
    first = await http.post(CUSTOMERS, json={"name": "A"})
    other = await http.post(CUSTOMERS, json={"name": "B"}, headers={"x-stainless-retry-count": "1"})
    assert (first.json()["name"], other.json()["name"]) == ("A", "B")


async def test_a_repeat_under_another_key_is_no_repeat(world: World, office: Office) -> None:
    """A call is recognised per API key, so nobody is shown what another caller asked."""
    now = world.broker.clock.now()
    second = await create_key(world.store, now, project="first", kind=SECRET, name="second")
    await world.http(office=office).post(CUSTOMERS, json={"name": "A"})
    repeat = {"x-stainless-retry-count": "1"}
    other = await world.http(second, office).post(CUSTOMERS, json={"name": "A"}, headers=repeat)
    assert other.json()["error"]["integrationCode"] == "3100"  # QuickBooks was asked


async def test_an_idempotency_key_is_one_call(world: World, office: Office) -> None:
    http = world.http(office=office)
    key = {"idempotency-key": "order 1"}
    first, second = [await http.post(CUSTOMERS, json={"name": "A"}, headers=key) for _ in range(2)]
    assert first.status_code == 200
    assert second.json() == first.json()
    assert second.headers["conductor-request-id"] == first.headers["conductor-request-id"]
    assert office.company.sent("CustomerAddRq") == 1

    other = await http.post(CUSTOMERS, json={"name": "B"}, headers=key)
    assert other.status_code == 422
    assert other.json()["error"]["code"] == "IDEMPOTENCY_KEY_REUSED"
    assert other.headers["x-should-retry"] == "false"
    path = await http.post("/quickbooks-desktop/vendors", json={"name": "A"}, headers=key)
    assert path.status_code == 422
    assert office.company.sent("CustomerAddRq") == 1
    assert office.company.sent("VendorAddRq") == 0


async def test_idempotency_keys_that_cannot_be_used(world: World, office: Office) -> None:
    http = world.http(office=office)
    for key in ("", "x" * 256):
        answer = await http.post(CUSTOMERS, json={"name": "A"}, headers={"idempotency-key": key})
        assert answer.status_code == 400
        assert "Idempotency-Key" in answer.json()["error"]["message"]
    assert office.company.requests == []


async def test_a_repeated_end_user_is_one(world: World) -> None:
    wanted = {"companyName": "A", "sourceId": "1", "email": "a@example.com"}
    http, repeat = world.http(), {"x-stainless-retry-count": "1"}
    first = await http.post("/end-users", json=wanted)
    second = await http.post("/end-users", json=wanted, headers=repeat)
    assert first.json() == second.json()
    assert (await http.post("/end-users", json=wanted)).status_code == 409
    other = await http.post("/end-users", json=wanted | {"companyName": "B"}, headers=repeat)
    assert other.status_code == 409

"""Large answers of QuickBooks: lists are sent on while they are read."""

from __future__ import annotations

import asyncio

import sqlalchemy as sa

from qbxml_server.api.asking import STREAMED
from qbxml_server.simulator import Fault
from qbxml_server.store.schema import payload_blocks
from tests.server.api.world import Office, World

CUSTOMERS = "/quickbooks-desktop/customers"


async def with_a_large_response(world: World, office: Office) -> None:
    """The next answer of QuickBooks has 8 MiB more."""
    await office.close()
    assert office.connector.faults.large > STREAMED
    start = len(office.connector.calls)
    office.connector.faults.plan = {start + index: Fault.LARGE_RESPONSE for index in range(99)}
    office.open()


async def stored(world: World) -> int:
    async with world.store.read() as tx:
        return int(await tx.scalar(sa.select(sa.func.count()).select_from(payload_blocks)) or 0)


async def test_a_list(world: World, office: Office) -> None:
    http = world.http(office=office)
    made = (await http.post(CUSTOMERS, json={"name": "A"})).json()
    small = (await http.get(CUSTOMERS)).json()
    kept = await stored(world)  # the answer to the create, for its repeats
    await with_a_large_response(world, office)
    answer = await http.get(CUSTOMERS)
    assert answer.status_code == 200
    assert office.connector.faults.happened
    assert answer.json() == small
    assert made in answer.json()["data"]
    await asyncio.sleep(0.1)
    assert await stored(world) == kept


async def test_a_passthrough(world: World, office: Office) -> None:
    http = world.http(office=office)
    path, message = f"/end-users/{office.end_user.id}/passthrough/quickbooks_desktop", {"CustomerQueryRq": {}}
    small = (await http.post(path, json=message)).json()
    await with_a_large_response(world, office)
    answer = await http.post(path, json=message)
    assert office.connector.faults.happened
    assert answer.json() == small


async def test_an_error(world: World, office: Office) -> None:
    http = world.http(office=office)
    await with_a_large_response(world, office)
    answer = await http.get(f"{CUSTOMERS}/80000000-1")
    assert office.connector.faults.happened
    assert answer.json()["error"]["integrationCode"] == "500", answer.text
    assert answer.headers["x-should-retry"] == "false"

"""What a caller gets for every way that a call can end."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import httpx
import pytest

from qbxml_server.broker.types import Answer, NewRequest, Outcome, Policy
from qbxml_server.simulator import Fault
from tests.server.api.world import Office, World, running

CUSTOMERS = "/quickbooks-desktop/customers"
EXPECTED = {
    Outcome.NOT_SET_UP: (400, "INTEGRATION_CONNECTION_NOT_SET_UP", "INTEGRATION_CONNECTION_ERROR"),
    Outcome.OFFLINE: (502, "INTEGRATION_CONNECTION_NOT_ACTIVE", "INTEGRATION_CONNECTION_ERROR"),
    Outcome.EXPIRED: (504, "QBD_REQUEST_TIMEOUT", "INTEGRATION_CONNECTION_ERROR"),
    Outcome.TIMED_OUT: (504, "QBD_REQUEST_TIMEOUT", "INTEGRATION_CONNECTION_ERROR"),
    Outcome.UNKNOWN: (502, "QBD_REQUEST_OUTCOME_UNKNOWN", "INTEGRATION_CONNECTION_ERROR"),
    Outcome.CONNECTION_ERROR: (502, "QBD_CONNECTION_ERROR", "INTEGRATION_CONNECTION_ERROR"),
    Outcome.SESSION_GONE: (400, "CURSOR_EXPIRED", "INVALID_REQUEST_ERROR"),
    Outcome.STOPPING: (503, "SERVER_STOPPING", "INTERNAL_ERROR"),
    Outcome.REPEAT_CONFLICT: (422, "IDEMPOTENCY_KEY_REUSED", "INVALID_REQUEST_ERROR"),
}


def refused(answer: httpx.Response, status: int, code: str) -> dict[str, object]:
    """The error object of an answer, whose form is the published one."""
    error: dict[str, object] = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (status, code), answer.text
    assert error["httpStatusCode"] == status
    assert {"message", "userFacingMessage", "type", "code", "httpStatusCode", "requestId"} <= set(error)
    assert error["requestId"] == answer.headers["conductor-request-id"]
    assert str(error["requestId"]).startswith("req_")
    assert answer.headers["x-should-retry"] in ("true", "false")
    return error


@pytest.mark.parametrize("is_change", [True, False])
@pytest.mark.parametrize("outcome", sorted(set(Outcome) - {Outcome.ANSWERED}))
async def test_every_outcome(world: World, monkeypatch: pytest.MonkeyPatch, outcome: Outcome, is_change: bool) -> None:
    """A change is never announced as worth repeating; of reads only those that can succeed soon."""
    office = await world.office()
    await office.close()

    async def submit(new: NewRequest) -> Answer:
        hresult = "0x80040420" if outcome is Outcome.CONNECTION_ERROR else None
        return Answer(new.request_id, outcome, hresult=hresult, message="Refused.", last_call_at=1_700_000_000.0)

    monkeypatch.setattr(world.broker, "submit", submit)
    http = world.http(office=office)
    answer = await (http.post(CUSTOMERS, json={"name": "A"}) if is_change else http.get(CUSTOMERS))
    status, code, kind = EXPECTED[outcome]
    error = refused(answer, status, code)
    assert error["type"] == kind
    assert ("integrationCode" in error) == (outcome is Outcome.CONNECTION_ERROR)
    if is_change or outcome is not Outcome.STOPPING:
        assert answer.headers["x-should-retry"] == "false" or outcome is Outcome.CONNECTION_ERROR
    if is_change:
        assert answer.headers["x-should-retry"] == "false"
    looks_first = "look there first" in str(error["userFacingMessage"])
    assert looks_first == (outcome is Outcome.UNKNOWN or (outcome is Outcome.TIMED_OUT and is_change))


async def test_nothing_connected(world: World) -> None:
    user = await world.end_user()
    answer = await world.http().get(CUSTOMERS, headers={"conductor-end-user-id": user.id})
    refused(answer, 400, "INTEGRATION_CONNECTION_NOT_SET_UP")


async def test_offline_says_since_when(tmp_path: Path) -> None:
    async with running(tmp_path, Policy(warm_s=0.05, offline_s=0.2)) as world:
        office = await world.office()
        await office.close()
        await asyncio.sleep(0.3)
        error = refused(await world.http(office=office).get(CUSTOMERS), 502, "INTEGRATION_CONNECTION_NOT_ACTIVE")
        said = r"Your QuickBooks Desktop connection is not active\. It was last active \d+ seconds? ago, at 20"
        assert re.match(said, str(error["message"]))


async def test_a_request_that_is_not_fetched_in_time(world: World, office: Office) -> None:
    await office.close()
    http = world.http(office=office, headers={"conductor-timeout-seconds": "1"})
    error = refused(await http.post(CUSTOMERS, json={"name": "A"}), 504, "QBD_REQUEST_TIMEOUT")
    assert "Nothing was done" in str(error["message"])
    office.open()
    await office.connector.run_once()
    assert office.company.requests == []


async def test_quickbooks_does_not_answer_in_time(world: World, office: Office) -> None:
    await office.close()
    office.connector.faults.plan = {len(office.connector.calls) + n: Fault.KILLED_AFTER_PROCESSING for n in range(99)}
    call = asyncio.create_task(
        world.http(office=office, headers={"conductor-timeout-seconds": "1"}).post(CUSTOMERS, json={"name": "A"})
    )
    while not office.company.requests:
        await office.connector.run_once()
    error = refused(await call, 504, "QBD_REQUEST_TIMEOUT")
    assert "Whether the change was made is open" in str(error["message"])


async def test_a_cursor_that_is_used_up(world: World, office: Office) -> None:
    http = world.http(office=office)
    for name in "AB":
        await http.post(CUSTOMERS, json={"name": name})
    pages = [(await http.get(CUSTOMERS, params={"limit": 1})).json()]
    cursor = pages[0]["nextCursor"]
    while pages[-1]["nextCursor"]:
        pages.append((await http.get(CUSTOMERS, params={"limit": 1, "cursor": cursor})).json())
    assert [page["remainingCount"] for page in pages] == [*range(len(pages) - 1, -1, -1)]
    answer = await http.get(CUSTOMERS, params={"limit": 1, "cursor": cursor})
    error = refused(answer, 400, "CURSOR_USED_UP")
    assert str(error["message"]).startswith("No more results available")


async def test_a_cursor_whose_session_has_ended(tmp_path: Path) -> None:
    async with running(tmp_path, Policy(warm_s=0.1)) as world:
        office = await world.office()
        http = world.http(office=office)
        await http.post(CUSTOMERS, json={"name": "A"})
        cursor = (await http.get(CUSTOMERS, params={"limit": 1})).json()["nextCursor"]
        ended = len(office.connector.updates)
        while len(office.connector.updates) == ended:
            await asyncio.sleep(0.01)
        answer = await http.get(CUSTOMERS, params={"limit": 1, "cursor": cursor})
        refused(answer, 400, "CURSOR_EXPIRED")


@pytest.mark.parametrize("cursor", ["", "abc", "é", "a" * 5000, "Zm9v", "fHw", "AHwA", "a|b"])
async def test_a_cursor_of_somebody_else(world: World, office: Office, cursor: str) -> None:
    answer = await world.http(office=office).get(CUSTOMERS, params={"cursor": cursor})
    assert answer.status_code == 400
    refused(answer, 400, answer.json()["error"]["code"])
    assert office.company.requests == []


async def test_a_cursor_of_another_end_user_has_expired(world: World, office: Office) -> None:
    """It names a session of another connection."""
    other = await world.office("2")
    http = world.http(office=office)
    await http.post(CUSTOMERS, json={"name": "A"})
    cursor = (await http.get(CUSTOMERS, params={"limit": 1})).json()["nextCursor"]
    answer = await world.http(office=other).get(CUSTOMERS, params={"limit": 1, "cursor": cursor})
    refused(answer, 400, "CURSOR_EXPIRED")
    assert other.company.requests == []


@pytest.mark.parametrize("seconds", ["", "0", "-1", "nan", "inf", "1e99", "ten", "3601"])
async def test_a_time_limit_that_is_no_number_of_seconds(world: World, office: Office, seconds: str) -> None:
    http = world.http(office=office, headers={"conductor-timeout-seconds": seconds})
    error = refused(await http.get(CUSTOMERS), 400, "PARAMETERS_INVALID")
    assert "Conductor-Timeout-Seconds" in str(error["message"])

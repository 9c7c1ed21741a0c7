"""The simulated Web Connector against a service that answers from lists."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

import qbxml_core as qb
from qbxml_core.testing import CompanyFile
from qbxml_server.simulator import (
    AddingError,
    FakeClock,
    Fault,
    Faults,
    Machine,
    QuickBooks,
    State,
    Style,
    Switches,
    Update,
    WebConnector,
    read_qwc,
)

from .reference import QWC, REQUEST, Reference

ADD = REQUEST % '<CustomerAddRq requestID="1"><CustomerAdd><Name>New</Name></CustomerAdd></CustomerAddRq>'
QUERY = REQUEST % '<HostQueryRq requestID="1"/>'
IDLE = ["serverVersion", "clientVersion", "authenticate", "closeConnection"]
ONE = ["serverVersion", "clientVersion", "authenticate", "sendRequestXML", "receiveResponseXML", "closeConnection"]
OPENING, SEND, RECEIVE, CLOSE = 2, 3, 4, 5
"""Indexes of calls in an update with one request."""


def run(service: Reference, steps: Callable[[WebConnector], Awaitable[Any]] | None = None, **options: Any) -> Any:
    """What `steps` makes of a Web Connector for the service: by default, one update."""

    async def work() -> Any:
        options.setdefault("clock", FakeClock())
        company = options.pop("company", None) or CompanyFile()
        qwc, password = options.pop("qwc", QWC).encode(), options.pop("password", "secret")
        transport = httpx.ASGITransport(service)
        async with WebConnector(qwc, password, company, transport=transport, **options) as connector:
            return await steps(connector) if steps else await connector.run_once()

    return asyncio.run(work())


def customers(quickbooks: Any) -> list[str]:
    query = REQUEST % '<CustomerQueryRq requestID="1"/>'
    return [record["Name"] for found in qb.iter_records(quickbooks.respond(query.encode()), shape="native")
            for record in found.values()]  # fmt: skip


def test_an_idle_poll_is_four_calls() -> None:
    service = Reference()
    update = run(service)
    assert update == Update("No data exchange required.", None, 0, tuple(IDLE))
    assert service.operations == IDLE


def test_requests_are_taken_until_100() -> None:
    service = Reference(work=[ADD, QUERY])
    company = CompanyFile()
    update = run(service, company=company)
    loop = ["sendRequestXML", "receiveResponseXML"]
    assert list(update.calls) == [*IDLE[:3], *loop, *loop, "closeConnection"]
    assert (update.status, update.code, update.processed) == ("OK", None, 2)
    assert "New" in customers(company)
    first, second = [parameters for name, parameters in service.said if name == "sendRequestXML"]
    identity = qb.to_json((first["strHCPResponse"] or "").encode(), shape="native").decode()
    for part in ("HostRet", "CompanyName", "PreferencesRet", "FileID", "90A44FB5", "AppLock", "LOCKED:DESKTOP-1:"):
        assert part in identity
    assert second["strHCPResponse"] is None
    assert first["qbXMLMajorVers"] == "16"
    response = service.last("receiveResponseXML")
    assert (response["ticket"], response["hresult"]) == ("ticket", None)
    assert "HostRet" in (response["response"] or "")


def test_the_headers_are_those_of_the_proxy_class() -> None:
    service = Reference()
    run(service)
    headers = service.headers[2]
    assert headers["soapaction"] == '"http://developer.intuit.com/authenticate"'
    assert headers["content-type"] == "text/xml; charset=utf-8"
    assert headers["expect"] == "100-continue"
    assert "MS Web Services Client Protocol" in headers["user-agent"]
    assert "accept-encoding" not in headers


def test_the_rpc_style_says_the_same() -> None:
    service = Reference(work=[QUERY])
    assert run(service, style=Style.RPC).code is None
    assert service.operations == ONE


@pytest.mark.parametrize(
    ("answers", "code", "calls"),
    [
        ({"clientVersion": ["E:install 3.0"]}, "QBWC1037", 2),
        ({"clientVersion": ["O:2.3.0.20"]}, "QBWC1037", 2),
        ({"clientVersion": ["newer please"]}, "QBWC1046", 2),
        ({"clientVersion": ["W:old"]}, None, 4),
        ({"clientVersion": [ValueError("no such operation")]}, None, 4),
        ({"serverVersion": [ValueError("no such operation")]}, None, 4),
        ({"authenticate": [["ticket", "NVU"]]}, "QBWC1040", 4),
        ({"authenticate": [["ticket", "busy"]]}, None, 4),
        ({"authenticate": [["ticket"]]}, "QBWC1012", 3),
        ({"authenticate": [ValueError("out of order")]}, "QBWC1012", 3),
    ],
)
def test_beginnings(answers: dict[str, list[Any]], code: str | None, calls: int) -> None:
    update = run(Reference(answers=answers))
    assert (update.code, len(update.calls)) == (code, calls)


@pytest.mark.parametrize(
    ("service", "code"),
    [
        (Reference(namespace="http://developer.intuit.com"), "QBWC1012"),
        (Reference(namespace="http://schemas.microsoft.com/2003/10/Serialization/Arrays"), "QBWC1012"),
        (Reference(content_type="text/html"), "QBWC1036"),
        (Reference(status=302), "QBWC1036"),
        (Reference(status=202), "QBWC1036"),
    ],
)
def test_answers_are_read_strictly(service: Reference, code: str) -> None:
    assert run(service).code == code


def test_a_decimal_point_is_no_progress() -> None:
    assert run(Reference(work=[QUERY], answers={"receiveResponseXML": ["50.5"]})).code == "QBWC1042"


def test_a_negative_progress_shows_the_last_error() -> None:
    update = run(Reference(work=[QUERY], answers={"receiveResponseXML": [-1], "getLastError": ["disk full"]}))
    assert (update.status, list(update.calls)[-2:]) == ("disk full", ["getLastError", "closeConnection"])


def test_no_op_pauses_and_asks_again() -> None:
    clock = FakeClock()
    start = clock.now()
    answers = {"sendRequestXML": ["", QUERY], "getLastError": ["NoOp"]}
    update = run(Reference(work=[QUERY], answers=answers), clock=clock)
    assert update.processed == 1
    assert clock.now() == start + 5


def test_interactive_mode_is_rejected() -> None:
    answers = {"sendRequestXML": [""], "getLastError": ["Interactive mode"]}
    update = run(Reference(work=[QUERY], answers=answers))
    assert list(update.calls)[-3:] == ["getInteractiveURL", "interactiveRejected", "closeConnection"]


@pytest.mark.parametrize(
    ("state", "hresult"),
    [
        (State.CLOSED, "0x80040408"),
        (State.NO_COMPANY, "0x80040417"),
        (State.MODAL, "0x80040414"),
        (State.BUSY, "0x80040422"),
    ],
)
def test_states_of_quickbooks_end_in_connection_error(state: State, hresult: str) -> None:
    service, quickbooks = Reference(work=[QUERY]), QuickBooks(CompanyFile())

    async def steps(connector: WebConnector) -> Update:
        await connector.add()
        quickbooks.state = state
        return await connector.run_once()

    update = run(service, steps, company=quickbooks)
    assert (update.code, update.processed) == ("QBWC1013", 0)
    assert service.last("connectionError")["hresult"] == hresult
    service.work = [QUERY]
    run(service, steps, company=quickbooks_open(quickbooks), switches=Switches(decimal_hresult=True))
    assert service.last("connectionError")["hresult"] == str(int(hresult, 16) - (1 << 32))


def quickbooks_open(quickbooks: QuickBooks) -> QuickBooks:
    quickbooks.state = State.OPEN
    return quickbooks


def test_a_company_file_named_by_the_service() -> None:
    quickbooks = QuickBooks(CompanyFile())
    service = Reference(work=[QUERY], answers={"authenticate": [["t", r"C:\wrong.qbw"]]})
    service.answers["connectionError"] = ["", "done"]
    update = run(service, company=quickbooks)
    assert (update.code, update.processed) == (None, 1)
    assert service.last("connectionError")["hresult"] == "0x8004040A"


def test_another_open_file_has_another_identity() -> None:
    service, quickbooks = Reference(work=[QUERY]), QuickBooks(CompanyFile())

    async def steps(connector: WebConnector) -> Update:
        await connector.add()
        quickbooks.state = State.OTHER_FILE
        return await connector.run_once()

    assert run(service, steps, company=quickbooks).code is None
    said = next(parameters for name, parameters in service.said if name == "sendRequestXML")
    assert said["strCompanyFileName"] == quickbooks.other_path
    assert "FileID" not in (said["strHCPResponse"] or "")


def test_a_closed_quickbooks_starts_where_the_application_may_log_in() -> None:
    clock, quickbooks = FakeClock(), QuickBooks(CompanyFile(), logs_in=True)

    async def steps(connector: WebConnector) -> Update:
        await connector.add()
        quickbooks.state = State.CLOSED
        return await connector.run_once()

    start = clock.now()
    assert run(Reference(work=[QUERY]), steps, company=quickbooks, clock=clock).processed == 1
    assert clock.now() == start + 30


def test_an_iterator_ends_with_its_session() -> None:
    page = '<CustomerQueryRq requestID="1" iterator="%s"%s><MaxReturned>1</MaxReturned></CustomerQueryRq>'
    service = Reference(work=[REQUEST % (page % ("Start", ""))])

    async def steps(connector: WebConnector) -> tuple[str, str]:
        await connector.run_once()
        first = service.last("receiveResponseXML")["response"] or ""
        more = REQUEST % (page % ("Continue", f' iteratorID="{first.split("iteratorID=")[1].split(chr(34))[1]}"'))
        service.work = [REQUEST % (page % ("Start", "")), more]
        await connector.run_once()
        return first, service.last("receiveResponseXML")["response"] or ""

    first, late = run(service, steps)
    assert 'statusCode="0"' in first
    assert 'statusCode="0"' not in late


# --- schedule and lock


def test_the_next_run_is_after_the_interval_or_what_authenticate_says() -> None:
    clock = FakeClock()
    service = Reference(answers={"authenticate": [["t", "none"], ["t", "none", "10"], ["t", "", "60"]]})

    async def steps(connector: WebConnector) -> list[float]:
        waits = []
        for _ in range(3):
            await connector.run_once()
            assert connector.next_run is not None
            waits.append(connector.next_run - clock.now())
        return waits

    assert run(service, steps, clock=clock) == [3, 10, 60]
    assert "sendRequestXML" not in service.operations  # a postponed update does not run


def test_authenticate_raises_the_interval() -> None:
    clock = FakeClock()

    async def steps(connector: WebConnector) -> float:
        await connector.run_once()
        await connector.run_once()
        assert connector.next_run is not None
        return connector.next_run - clock.now()

    assert run(Reference(answers={"authenticate": [["t", "none", "", "20"]]}), steps, clock=clock) == 20


def test_it_runs_by_its_schedule_until_stopped() -> None:
    clock, stop = FakeClock(), asyncio.Event()
    service = Reference()

    async def steps(connector: WebConnector) -> None:
        async def stop_later() -> None:
            while len(connector.updates) < 4:
                await asyncio.sleep(0)
            stop.set()

        start = clock.now()
        await asyncio.gather(connector.run_forever(stop), stop_later())
        assert clock.now() >= start + 9

    run(service, steps, clock=clock)
    assert service.operations[:8] == IDLE * 2


def test_one_update_at_a_time_on_a_machine() -> None:
    machine = Machine()

    async def steps(connector: WebConnector) -> list[Update]:
        await connector.add()
        return list(await asyncio.gather(connector.run_once(), connector.run_once()))

    first, second = run(Reference(), steps, machine=machine)
    assert (len(first.calls), second.status) == (4, "Another update is in progress.")
    assert not machine.update_lock.locked()


# --- faults


@pytest.mark.parametrize("index", range(6))
@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_at_every_call(fault: Fault, index: int) -> None:
    """The update ends, the lock is free, the company file has the customer exactly if QuickBooks did the request."""
    service, company, faults = Reference(work=[ADD]), CompanyFile(), Faults({index: fault})
    machine = Machine()
    update = run(service, company=company, faults=faults, machine=machine)
    assert not machine.update_lock.locked()
    did = update.processed or fault is Fault.SECOND_MACHINE  # which gets the same request from this service
    assert (customers(company).count("New") > 0) == bool(did)
    lost = {Fault.REFUSED, Fault.DROPPED_BEFORE, Fault.STATUS_502, Fault.HTML}
    broken = lost | {Fault.DROPPED_AFTER, Fault.LATE, Fault.STATUS_500, Fault.CUT}
    if fault in broken:
        codes = {1: "QBWC1036", 2: "QBWC1012", 3: "QBWC1041", 4: "QBWC1042", 5: "QBWC1044"}
        assert update.code == codes.get(index)
        assert service.operations.count(ONE[index]) == (fault not in lost)
        assert faults.happened == [(index, fault)]


def test_faults_of_the_session() -> None:
    begin = Reference(work=[ADD])
    assert run(begin, faults=Faults({OPENING: Fault.HRESULT_BEGIN}, hresult=0x8004041D)).code == "QBWC1013"
    assert begin.last("connectionError")["hresult"] == "0x8004041D"
    refused = Reference(work=[ADD])
    assert run(refused, faults=Faults({SEND: Fault.HRESULT_PROCESS})).processed == 0
    assert refused.last("receiveResponseXML") == {
        "ticket": "ticket", "response": None, "hresult": "0x80040414", "message": "QuickBooks refuses the request.",
    }  # fmt: skip
    large = Reference(work=[ADD])
    run(large, faults=Faults({SEND: Fault.LARGE_RESPONSE}, large=1 << 20))
    assert len(large.last("receiveResponseXML")["response"] or "") > 1 << 20
    unclosed = Reference(work=[ADD])
    run(unclosed, faults=Faults({CLOSE: Fault.NO_CLOSE}))
    assert unclosed.operations == ONE[:5]


def test_what_follows_a_failed_call_is_a_switch() -> None:
    service = Reference(work=[ADD])
    switches = Switches(last_error_after_failure=True, close_after_failure=True)
    run(service, faults=Faults({RECEIVE: Fault.DROPPED_AFTER}), switches=switches)
    assert service.operations == [*ONE[:5], "getLastError", "closeConnection"]


def test_an_answer_behind_the_time_out_takes_that_long() -> None:
    clock = FakeClock()
    start = clock.now()
    run(Reference(), clock=clock, faults=Faults({1: Fault.LATE}))
    assert clock.now() == start + 100


# --- adding


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("http://localhost:8080/qbwc/", "http://10.0.0.1/qbwc/", "QBWC1001"),
        ("http://localhost:8080/support", "http://10.0.0.1/support", "QBWC1002"),
        ("http://localhost:8080/support", "https://example.com/support", "QBWC1000"),
        ("//localhost:8080", "//books.example", "QBWC1010"),
        ("<AppID></AppID>", "", "QBWC1039"),
        ("<UserName>user</UserName>", "", "QBWC1039"),
        ("{57F3B9B1-86F1", "57F3B9B1-86F1", "QBWC1039"),
        ("QBFS", "QB", "QBWC1039"),
        ("<QBType>", "<IsReadOnly>true</IsReadOnly><QBType>", "QBWC1039"),
        ("<QBType>", "<AuthFlags>all</AuthFlags><QBType>", "QBWC1034"),
        ("<QBType>", "<Style>Any</Style><QBType>", "QBWC1039"),
        ("<AppName>Test", "<AppName>A & B", "QBWC1039"),
        ("<AppDescription>Test", "<AppDescription>" + "a" * 81, "QBWC1039"),
        ("Seconds>3<", "Seconds>often<", "QBWC1039"),
    ],
)
def test_what_the_web_connector_would_not_add(old: str, new: str, code: str) -> None:
    assert old in QWC
    with pytest.raises(AddingError) as raised:
        run(Reference(), qwc=QWC.replace(old, new))
    assert raised.value.code == code


def test_adding_fetches_both_urls() -> None:
    service = Reference()
    run(service)
    assert service.gets == ["/support", "/qbwc/"]
    for path, status, code in (("/support", 404, "QBWC1003"), ("/qbwc/", 301, "QBWC1048")):
        with pytest.raises(AddingError) as raised:
            run(Reference(pages={path: status}))
        assert raised.value.code == code


def test_another_file_id_of_the_same_owner_is_refused() -> None:
    quickbooks = QuickBooks(CompanyFile())
    run(Reference(), company=quickbooks)
    run(Reference(), company=quickbooks)
    with pytest.raises(AddingError) as raised:
        run(Reference(), company=quickbooks, qwc=QWC.replace("90A44FB5", "90A44FB6"))
    assert raised.value.code == "QBWC1039"


def test_no_password_no_call() -> None:
    service = Reference()
    assert run(service, password="").code == "QBWC1030"
    assert service.operations == []


def test_minutes_are_read_and_the_first_schedule_counts() -> None:
    both = "<RunEveryNMinutes>2</RunEveryNMinutes><RunEveryNSeconds>"
    assert read_qwc(QWC.replace("<RunEveryNSeconds>", both).encode()).interval == 120

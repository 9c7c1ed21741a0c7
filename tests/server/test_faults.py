"""Every fault at every call of the Web Connector, with the real connector and broker between caller and company file.

Whatever happens, three things must agree in the end: what the caller was told, what the row of the request says, and
what is in the company file. And no change may be in the company file twice.
"""

from __future__ import annotations

import asyncio
import hashlib
import heapq
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
import sqlalchemy as sa
from starlette.applications import Starlette

import qbxml_core as qb
from qbxml_core.testing import CompanyFile
from qbxml_server.broker.broker import Broker
from qbxml_server.broker.types import Answer, Kind, NewRequest, Outcome, Policy
from qbxml_server.connector.asgi import routes
from qbxml_server.connector.qwc import Application, qwc
from qbxml_server.ids import new_id, new_message_set_id
from qbxml_server.simulator import FakeClock, Fault, Faults, QuickBooks, State, WebConnector
from qbxml_server.store import Store
from qbxml_server.store.schema import connections, end_users, projects, requests

TIMEOUT = 90.0
AUTHENTICATE = 2
"""Indexes of the calls of an update: serverVersion, clientVersion, authenticate, then two calls for each request."""
SEND = 3
FINAL = {"ANSWERED", "EXPIRED", "REFUSED", "UNKNOWN"}
NOTHING_DONE = {
    Outcome.NOT_SET_UP,
    Outcome.OFFLINE,
    Outcome.EXPIRED,
    Outcome.CONNECTION_ERROR,
    Outcome.SESSION_GONE,
    Outcome.STOPPING,
}


class TestClock(FakeClock):
    """A fake clock that the broker's timers follow, too."""

    __test__ = False

    def __init__(self) -> None:
        super().__init__()
        self._timers: list[tuple[float, int, Callable[[], None]]] = []
        self._count = 0

    def call_at(self, when: float, callback: Callable[[], None]) -> Timer:
        self._count += 1
        timer = Timer(callback)
        heapq.heappush(self._timers, (when, self._count, timer.fire))
        self.fire()
        return timer

    def jump(self, seconds: float) -> None:
        super().jump(seconds)
        self.fire()

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        self.fire()

    def fire(self) -> None:
        while self._timers and self._timers[0][0] <= self.now():
            asyncio.get_running_loop().call_soon(heapq.heappop(self._timers)[2])


class Timer:
    def __init__(self, callback: Callable[[], None]) -> None:
        self._callback = callback
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True

    def fire(self) -> None:
        if not self._cancelled:
            self._callback()


@dataclass
class Server:
    """The server under test; its clock goes on from case to case."""

    store: Store
    broker: Broker
    clock: TestClock
    app: Starlette
    project: str = "proj_1"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Server]:
    path: Path = tmp_path_factory.mktemp("faults") / "server.db"
    store = await Store.open(f"sqlite:///{path}")
    clock = TestClock()
    broker = Broker(store, policy=Policy(warm_s=3), clock=clock)
    await broker.start()
    async with store.write() as tx:
        await tx.execute(projects.insert().values(id="proj_1", name="Tests", created_at=clock.now()))
    yield Server(store, broker, clock, Starlette(routes=routes(broker, "http://localhost:8080")))
    stopping = asyncio.create_task(broker.stop(0))
    while not stopping.done():
        clock.jump(1)
        await asyncio.sleep(0.001)
    await stopping
    await store.close()


@dataclass
class Case:
    """One connection, its company file, and what its caller asks for and is told."""

    server: Server
    fault: Fault
    index: int
    connection: str = field(default_factory=lambda: new_id("int_conn_"))
    answers: list[Answer] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    async def prepare(self) -> None:
        """Makes the connection, and a first idle update, so that the Web Connector is known to the broker."""
        self.company = CompanyFile()
        self.quickbooks = QuickBooks(self.company)
        password, now = new_id(""), self.server.clock.now()
        owner, file = (f"{{{(p * 32)[:8]}-{p * 4}-{p * 4}-{p * 4}-{p * 12}}}" for p in "ab")
        user = self.connection
        async with self.server.store.write() as tx:
            values = {"company_name": "Test", "source_id": user, "email": "a@example.com", "created_at": now}
            await tx.execute(end_users.insert().values(id=user, project_id=self.server.project, **values))
            row = {"user_name": user, "owner_id": owner, "file_id": file, "created_at": now, "linked_at": now}
            digest = hashlib.sha256(password.encode()).hexdigest()
            await tx.execute(
                connections.insert().values(id=self.connection, end_user_id=user, password_hash=digest, **row)
            )
        self.faults = Faults()
        self.connector = WebConnector(
            qwc(Application("Test", "Test", user, owner, file, "http://localhost:8080")),
            password,
            self.quickbooks,
            clock=self.server.clock,
            faults=self.faults,
            transport=httpx.ASGITransport(self.server.app),
        )
        update = await self.connector.run_once()
        assert update.code is None, update
        self.faults.plan = {len(self.connector.calls) + self.index: self.fault}

    async def ask(self, content: str, kind: Kind, session: str | None = None) -> Answer:
        message_set_id = new_message_set_id() if kind is Kind.CHANGE else None
        attribute = f' newMessageSetID="{message_set_id}"' if message_set_id else ""
        document = (
            '<?xml version="1.0" encoding="utf-8"?>\n<?qbxml version="16.0"?>\n'
            f'<QBXML><QBXMLMsgsRq{attribute} onError="stopOnError">{content}</QBXMLMsgsRq></QBXML>'
        )
        answer = await self.server.broker.submit(
            NewRequest(
                connection_id=self.connection,
                operation="passthrough",
                kind=kind,
                document=document.encode(),
                timeout=TIMEOUT,
                request_id=new_id("req_"),
                message_set_id=message_set_id,
                session=session,
            )
        )
        self.answers.append(answer)
        self.bodies.append(await answer.response.read() if answer.response else b"")
        return answer

    async def run(self, caller: asyncio.Task[None]) -> None:
        """Lets updates run, and the clock go on where nothing else does, until all is settled."""
        while not (caller.done() or await self.rows()):
            await asyncio.sleep(0.001)
        for _ in range(60):
            await self._update(caller)
            if self.quickbooks.state is not State.OPEN:
                self.quickbooks.state = State.OPEN  # the user starts it again
            states = {row.state for row in await self.rows()}
            if caller.done() and states <= FINAL:
                break
            self.server.clock.jump(10)
        else:
            raise AssertionError(f"not settled: {[(row.state, row.outcome) for row in await self.rows()]}")
        for _ in range(3):  # whatever is settled stays so
            await self._update(caller)
        await caller

    async def _update(self, caller: asyncio.Task[None]) -> None:
        update = asyncio.create_task(self.connector.run_once())
        turns = 0
        while not update.done():
            await asyncio.wait({update}, timeout=0.005)
            turns += 1
            if caller.done() or turns > 400:  # a call is held
                self.server.clock.jump(1)
        await update

    async def rows(self) -> list[Any]:
        async with self.server.store.read() as tx:
            query = sa.select(requests).where(requests.c.connection_id == self.connection).order_by(requests.c.number)
            return list((await tx.execute(query)).all())

    def named(self, message: str, ret: str, key: str) -> list[str]:
        """What the company file has, past the Web Connector."""
        query = f'<?xml version="1.0"?><?qbxml version="16.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">{message}'
        response = self.company.respond(f"{query}</QBXMLMsgsRq></QBXML>".encode())
        return [record[ret][key] for record in qb.iter_records(response, shape="native") if ret in record]

    def customers(self) -> list[str]:
        return self.named('<CustomerQueryRq requestID="1"/>', "CustomerRet", "Name")


ADD = '<CustomerAddRq requestID="1"><CustomerAdd><Name>%s</Name></CustomerAdd></CustomerAddRq>'
PAGE = '<CustomerQueryRq requestID="1" iterator="%s"%s><MaxReturned>2</MaxReturned></CustomerQueryRq>'
REPORT = (
    '<GeneralSummaryReportQueryRq requestID="1"><GeneralSummaryReportType>ProfitAndLossStandard'
    "</GeneralSummaryReportType></GeneralSummaryReportQueryRq>"
)
EVERY = pytest.mark.parametrize("fault", list(Fault))
IN_PROCESSING = {
    Fault.KILLED_BEFORE_PROCESSING,
    Fault.KILLED_AFTER_PROCESSING,
    Fault.QUICKBOOKS_KILLED_BEFORE,
    Fault.QUICKBOOKS_KILLED_AFTER,
    Fault.HRESULT_PROCESS,
    Fault.EMPTY_RESPONSE,
    Fault.LARGE_RESPONSE,
    Fault.CONTROL_CHARACTERS,
}


def places(fault: Fault, count: int = 1) -> list[int]:
    """The calls of an update with `count` requests at which a fault can happen."""
    close = SEND + 2 * count
    if fault is Fault.HRESULT_BEGIN:
        return [AUTHENTICATE]
    if fault is Fault.NO_CLOSE:
        return [close]
    return [*range(SEND, close, 2)] if fault in IN_PROCESSING else [*range(close + 1)]


def fine(body: bytes) -> bool:
    return b'statusCode="0"' in body


async def change(case: Case, content: str, effects: Callable[[], int]) -> None:
    """A change with a fault: what its caller was told, its row and its effect agree."""
    caller = asyncio.create_task(_ask(case, content))
    await case.run(caller)
    (answer,), (body,), rows = case.answers, case.bodies, await case.rows()
    if not rows:  # what is answered at once is not stored
        assert answer.outcome in (Outcome.OFFLINE, Outcome.NOT_SET_UP)
        assert effects() == 0
        return
    (row,) = rows
    said = (answer.outcome, body[:300], row.state, row.outcome, case.faults.happened)
    effect = effects()
    assert effect in (0, 1), said
    assert row.state in FINAL, said
    if answer.outcome is Outcome.ANSWERED:
        assert row.state == "ANSWERED", said
        assert effect == fine(body), said
    elif answer.outcome in NOTHING_DONE:
        assert effect == 0, said
        assert row.state in ("ANSWERED", "EXPIRED", "REFUSED"), said
    elif answer.outcome is Outcome.TIMED_OUT:
        assert row.state in ("ANSWERED", "UNKNOWN"), said
    else:
        assert answer.outcome is Outcome.UNKNOWN, said
        assert row.state == "UNKNOWN", said
    assert case.faults.happened, said


async def _ask(case: Case, content: str) -> None:
    await case.ask(content, Kind.CHANGE)


async def prepared(server: Server, fault: Fault, index: int) -> Case:
    case = Case(server, fault, index)
    await case.prepare()
    return case


@EVERY
@pytest.mark.asyncio(loop_scope="module")
async def test_a_create(server: Server, fault: Fault) -> None:
    for index in places(fault):
        case = await prepared(server, fault, index)
        await change(case, ADD % "New", lambda case=case: case.customers().count("New"))  # type: ignore[misc]


@EVERY
@pytest.mark.asyncio(loop_scope="module")
async def test_an_update(server: Server, fault: Fault) -> None:
    for index in places(fault):
        case = await prepared(server, fault, index)
        query = '<CustomerQueryRq requestID="1"/>'
        list_id = case.named(query, "CustomerRet", "ListID")[0]
        sequence = case.named(query, "CustomerRet", "EditSequence")[0]
        content = (
            f'<CustomerModRq requestID="1"><CustomerMod><ListID>{list_id}</ListID><EditSequence>{sequence}'
            "</EditSequence><Name>Renamed</Name></CustomerMod></CustomerModRq>"
        )
        await change(case, content, lambda case=case: case.customers().count("Renamed"))  # type: ignore[misc]


@EVERY
@pytest.mark.asyncio(loop_scope="module")
async def test_a_delete(server: Server, fault: Fault) -> None:
    for index in places(fault):
        case = await prepared(server, fault, index)
        list_id = case.named('<CustomerQueryRq requestID="1"/>', "CustomerRet", "ListID")[0]
        before = len(case.customers())
        content = f'<ListDelRq requestID="1"><ListDelType>Customer</ListDelType><ListID>{list_id}</ListID></ListDelRq>'
        await change(case, content, lambda case=case, before=before: before - len(case.customers()))  # type: ignore[misc]


@EVERY
@pytest.mark.asyncio(loop_scope="module")
async def test_a_list_of_two_pages(server: Server, fault: Fault) -> None:
    """The caller gets both pages, each record once, or is told at which page it ended."""
    for index in places(fault, 2):
        case = await prepared(server, fault, index)
        for number in range(3):
            add = (ADD % f"Number {number}").encode()
            case.company.respond(
                b'<?xml version="1.0"?><?qbxml version="16.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">'
                + add + b"</QBXMLMsgsRq></QBXML>"
            )  # fmt: skip
        expected = case.customers()
        assert len(expected) == 4

        async def pages(case: Case = case) -> None:
            first = await case.ask(PAGE % ("Start", ""), Kind.READ)
            if first.outcome is Outcome.ANSWERED and fine(case.bodies[0]):
                iterator = case.bodies[0].split(b'iteratorID="')[1].split(b'"')[0].decode()
                await case.ask(PAGE % ("Continue", f' iteratorID="{iterator}"'), Kind.READ, first.session)

        caller = asyncio.create_task(pages())
        await case.run(caller)
        read = [
            record["CustomerRet"]["Name"].replace("\x01", "")
            for body in case.bodies if fine(body)
            for record in qb.iter_records(body, shape="native")
        ]  # fmt: skip
        said = ([answer.outcome for answer in case.answers], read, case.faults.happened)
        assert len(read) == len(set(read)), said
        whole = len(case.answers) == 2 and all(
            answer.outcome is Outcome.ANSWERED and fine(body)
            for answer, body in zip(case.answers, case.bodies, strict=True)
        )
        assert (len(read) == 4) == whole, said
        assert Outcome.UNKNOWN not in [answer.outcome for answer in case.answers], said
        assert {row.state for row in await case.rows()} <= {"ANSWERED", "EXPIRED", "REFUSED"}, said


@EVERY
@pytest.mark.asyncio(loop_scope="module")
async def test_a_report(server: Server, fault: Fault) -> None:
    """A read: it is answered, or its caller is told that nothing was done or that it took too long."""
    for index in places(fault):
        case = await prepared(server, fault, index)

        async def report(case: Case = case) -> None:
            await case.ask(REPORT, Kind.READ)

        caller = asyncio.create_task(report())
        await case.run(caller)
        (answer,), (body,), states = case.answers, case.bodies, [row.state for row in await case.rows()]
        said = (answer.outcome, body[:300], states, case.faults.happened)
        assert answer.outcome in NOTHING_DONE | {Outcome.ANSWERED, Outcome.TIMED_OUT}, said
        if answer.outcome is Outcome.ANSWERED:
            assert states == ["ANSWERED"], said
            assert fine(body) or not body, said

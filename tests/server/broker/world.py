"""What the tests of the broker stand on: a clock in their hands, a connection, and a QuickBooks that counts."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import re
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection

from qbxml_server.broker.broker import Broker
from qbxml_server.broker.types import Answer, Kind, NewRequest, NoWork, Policy, SessionFacts, Verdict, Work
from qbxml_server.ids import new_id
from qbxml_server.store import Store
from qbxml_server.store.schema import connections, end_users, projects
from qbxml_server.tokens import hash_token

PASSWORD = "a password"
START = 1_700_000_000.0


class FakeTimer:
    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class FakeClock:
    """Time stands still until `advance`."""

    def __init__(self) -> None:
        self.time = START
        self._order = itertools.count()
        self._timers: list[tuple[float, int, FakeTimer, Callable[[], None]]] = []

    def now(self) -> float:
        return self.time

    def call_at(self, when: float, callback: Callable[[], None]) -> FakeTimer:
        timer = FakeTimer()
        if when <= self.time:
            asyncio.get_running_loop().call_soon(callback)
        else:
            heapq.heappush(self._timers, (when, next(self._order), timer, callback))
        return timer

    async def advance(self, seconds: float, settle: Callable[[], Awaitable[None]]) -> None:
        """Let time pass, and everything due happen in its order. `settle` waits until all tasks rest."""
        until = self.time + seconds
        while self._timers and self._timers[0][0] <= until:
            when, _, timer, callback = heapq.heappop(self._timers)
            self.time = max(self.time, when)
            if not timer.cancelled:
                callback()
                await settle()
        self.time = until
        await settle()


def change_document(message_set_id: str | None, name: str) -> bytes:
    attribute = f' newMessageSetID="{message_set_id}"' if message_set_id else ""
    return (
        f'<?xml version="1.0"?><?qbxml version="16.0"?><QBXML><QBXMLMsgsRq{attribute} onError="stopOnError">'
        f"<CustomerAddRq><CustomerAdd><Name>{name}</Name></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>"
    ).encode()


def read_document(name: str) -> bytes:
    return (
        '<?xml version="1.0"?><?qbxml version="16.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">'
        f"<CustomerQueryRq><FullName>{name}</FullName></CustomerQueryRq></QBXMLMsgsRq></QBXML>"
    ).encode()


def response_document(inner: str, attributes: str = "") -> bytes:
    return f'<?xml version="1.0" ?><QBXML><QBXMLMsgsRs{attributes}>{inner}</QBXMLMsgsRs></QBXML>'.encode()


@dataclass
class CountingQuickBooks:
    """Executes; a message set ID that it has seen gets the stored response, and is not executed again."""

    executions: Counter[str] = field(default_factory=Counter)
    stored: dict[str, bytes] = field(default_factory=dict)

    def process(self, document: bytes) -> bytes:
        text = document.decode()
        found = re.search(r'newMessageSetID="([^"]*)"', text)
        name = re.search(r"<(?:Name|FullName)>(.*?)</", text)
        assert name is not None
        if found and found[1] in self.stored:
            return self.stored[found[1]]
        self.executions[name[1]] += 1
        verb = "Add" if "CustomerAddRq" in text else "Query"
        answer = response_document(
            f'<Customer{verb}Rs statusCode="0" statusSeverity="Info" statusMessage="Status OK">'
            f"<CustomerRet><Name>{name[1]}</Name></CustomerRet></Customer{verb}Rs>"
        )
        if found:
            self.stored[found[1]] = answer
        return answer


async def make_connection(store: Store, now: float, *, online: bool = True) -> tuple[str, str, str]:
    """A project with an end-user and its connection: ID, user name, FileID."""
    project, end_user, connection = new_id("proj_"), new_id("end_usr_"), new_id("int_conn_")
    user, file_id = new_id("user_"), "{11111111-2222-3333-4444-555555555555}"
    times = {"linked_at": now, "added_at": now, "online_at": now, "last_call_at": now} if online else {"linked_at": now}
    async with store.write() as tx:
        await tx.execute(projects.insert().values(id=project, name="Test", created_at=now))
        values = {"company_name": "Company", "source_id": "1", "email": "a@b.c", "created_at": now}
        await tx.execute(end_users.insert().values(id=end_user, project_id=project, **values))
        await tx.execute(
            connections.insert().values(
                id=connection,
                end_user_id=end_user,
                created_at=now,
                user_name=user,
                password_hash=hash_token(PASSWORD),
                owner_id=file_id,
                file_id=file_id,
                **times,
            )
        )
    return connection, user, file_id


class CountedStore(Store):
    """Counts its transactions, so that a test knows when all tasks rest, and can fail at any of them."""

    transactions = 0
    running = 0
    crash_at: int | None = None  # the number of the transaction that fails: before its block, or (crash_late) after
    crash_late = False

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        with self._counted():
            async with super().read() as tx:
                yield tx

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        with self._counted() as crashes:
            async with super().write() as tx:
                yield tx
            if crashes:
                raise Crash

    @contextmanager
    def _counted(self) -> Iterator[bool]:
        self.transactions += 1
        crashes = self.crash_at is not None and self.transactions >= self.crash_at
        late, self.crash_late = self.crash_late and crashes, self.crash_late and not crashes
        if crashes and not late:
            raise Crash
        self.running += 1
        try:
            yield late
        finally:
            self.running -= 1


class Crash(BaseException):
    """The process dies here: nothing handles it."""


class World:
    """One broker on a store, with a connection that is online."""

    def __init__(self, store: CountedStore, policy: Policy | None = None) -> None:
        self.store = store
        self.clock = FakeClock()
        self.policy = policy or Policy()
        self.quickbooks = CountingQuickBooks()
        self.broker = Broker(store, policy=self.policy, clock=self.clock)
        self.tasks: list[asyncio.Task[Answer]] = []
        self.held: list[asyncio.Task[int]] = []
        self.connection = self.user = self.file_id = ""

    async def start(self, *, online: bool = True) -> World:
        self.connection, self.user, self.file_id = await make_connection(self.store, self.clock.now(), online=online)
        await self.broker.start()
        await self.settle()
        return self

    async def stop(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.broker.stop(0)
        await asyncio.gather(*self.held)

    async def settle(self) -> None:
        """Until everything that can happen without time passing has happened."""
        quiet = 0
        while quiet < 10:  # steps of the loop without a transaction
            before = self.store.transactions
            await asyncio.sleep(0.0005 if self.store.running else 0)
            quiet = 0 if self.store.running or self.store.transactions != before else quiet + 1

    async def advance(self, seconds: float) -> None:
        await self.clock.advance(seconds, self.settle)

    def new(self, name: str = "A", kind: Kind = Kind.CHANGE, **values: object) -> NewRequest:
        message_set_id = new_id("") if kind is Kind.CHANGE else None
        values = {"message_set_id": message_set_id, "timeout": 90.0} | values
        set_id = values["message_set_id"]
        assert set_id is None or isinstance(set_id, str)
        document = change_document(set_id, name) if kind is Kind.CHANGE else read_document(name)
        operation = "customers.create" if kind is Kind.CHANGE else "customers.list"
        return NewRequest(
            connection_id=self.connection,
            operation=operation,
            kind=kind,
            document=document,
            request_id=new_id("req_"),
            **values,  # type: ignore[arg-type]
        )

    def submit(self, new: NewRequest) -> asyncio.Task[Answer]:
        task = asyncio.create_task(self.broker.submit(new))
        self.tasks.append(task)
        return task

    async def login(self) -> str:
        answer = await self.broker.authenticate(self.user, PASSWORD, "10.0.0.1", None)
        assert answer.verdict is Verdict.WORK, answer
        return answer.ticket

    async def fetch(self, ticket: str, machine: str | None = "OFFICE") -> Work | NoWork:
        return await self.broker.next_request(ticket, SessionFacts(machine=machine, file_ids=(self.file_id,)))

    async def answer(
        self, ticket: str, body: bytes = b"", hresult: str | None = None, message: str | None = None
    ) -> asyncio.Task[int]:
        """Bring an answer; the call may be held."""
        writer = self.broker.payload_writer()
        await writer.write(body)
        task = asyncio.create_task(self.broker.response(ticket, writer, hresult, message))
        self.held.append(task)
        await self.settle()
        return task

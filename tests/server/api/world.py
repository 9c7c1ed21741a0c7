"""A whole server in this process, with a simulated Web Connector and QuickBooks at its other end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from conductor import AsyncConductor
from conductor._base_client import AsyncHttpxClientWrapper

from qbxml_core.testing import CompanyFile
from qbxml_server.app import Server, application
from qbxml_server.broker.broker import Broker
from qbxml_server.broker.types import Policy
from qbxml_server.connector.qwc import Application, qwc
from qbxml_server.simulator import WebConnector
from qbxml_server.store import Store
from qbxml_server.store.end_users import EndUser, create_end_user
from qbxml_server.store.keys import PUBLISHABLE, SECRET, Key, create_key
from qbxml_server.store.links import link

URL = "http://localhost"
FIRST_PROJECT = "first"


class CountedCompany:
    """A company file that keeps what callers ask it; the Web Connector's own questions about it are not theirs."""

    def __init__(self) -> None:
        self.file = CompanyFile()
        self.requests: list[bytes] = []

    def respond(self, request: bytes, *, session: str = "") -> bytes:
        if b"<HostQueryRq" not in request:
            self.requests.append(request)
        return self.file.respond(request, session=session)

    def sent(self, message: str) -> int:
        """How many requests with a message QuickBooks got."""
        return sum(f"<{message}".encode() in request for request in self.requests)


@dataclass
class Office:
    """An end-user's QuickBooks and Web Connector."""

    end_user: EndUser
    company: CountedCompany
    connector: WebConnector
    polling: asyncio.Task[None] | None = None

    def open(self) -> None:
        self.polling = asyncio.create_task(self._poll())

    async def close(self) -> None:
        if self.polling is not None:
            self.polling.cancel()
            await asyncio.gather(self.polling, return_exceptions=True)
            self.polling = None

    async def _poll(self) -> None:
        while True:
            await self.connector.run_once()
            await asyncio.sleep(0.01)


@dataclass
class World:
    store: Store
    broker: Broker
    app: Any
    secret: Key
    publishable: Key
    offices: list[Office] = field(default_factory=list)
    clients: list[httpx.AsyncClient] = field(default_factory=list)

    async def end_user(self, name: str = "1", key: Key | None = None) -> EndUser:
        """An end-user that has connected nothing."""
        project = (key or self.secret).project_id
        now = self.broker.clock.now()
        wanted = {"company_name": f"Company {name}", "source_id": name, "email": f"{name}@example.com"}
        return await create_end_user(self.store, now, project_id=project, **wanted)

    async def office(self, name: str = "1", key: Key | None = None) -> Office:
        """An end-user with QuickBooks, whose Web Connector has signed in once and polls."""
        user = await self.end_user(name, key)
        linked = await link(self.store, user.id, self.broker.clock.now())
        made = Application("Test", "Test", linked.user_name, linked.owner_id, linked.file_id, URL)
        company = CountedCompany()
        transport = httpx.ASGITransport(self.app)
        office = Office(user, company, WebConnector(qwc(made), linked.password, company, transport=transport))
        self.offices.append(office)
        update = await office.connector.run_once()
        assert update.code is None, update
        company.requests.clear()
        office.open()
        return office

    def http(
        self,
        key: Key | None = None,
        office: Office | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        headers: dict[str, str] | None = None,
    ) -> httpx.AsyncClient:
        """A plain client with a key; each is closed with the world."""
        sent = {"authorization": f"Bearer {(key or self.secret).token}"} | (headers or {})
        if office is not None:
            sent["conductor-end-user-id"] = office.end_user.id
        client = httpx.AsyncClient(
            transport=transport or httpx.ASGITransport(self.app), base_url=f"{URL}/v1", headers=sent, timeout=30
        )
        self.clients.append(client)
        return client

    def conductor(
        self, office: Office | None = None, transport: httpx.AsyncBaseTransport | None = None, **options: Any
    ) -> AsyncConductor:
        """The published client."""
        http = AsyncHttpxClientWrapper(transport=transport or httpx.ASGITransport(self.app), base_url=f"{URL}/v1")
        self.clients.append(http)
        options = {"api_key": self.secret.token} | options
        return AsyncConductor(base_url=f"{URL}/v1", http_client=http, **options)


@asynccontextmanager
async def running(folder: Path, policy: Policy) -> AsyncIterator[World]:
    store = await Store.open(f"sqlite:///{folder / 'server.db'}")
    broker = Broker(store, policy=policy)
    server = Server(broker, grace=0)
    now = broker.clock.now()
    secret = await create_key(store, now, project=FIRST_PROJECT, kind=SECRET, name="first")
    publishable = await create_key(store, now, project=FIRST_PROJECT, kind=PUBLISHABLE, name="first")
    world = World(store, broker, application(server, URL), secret, publishable)
    await broker.start()
    try:
        yield world
    finally:
        stopping = asyncio.create_task(server.stop())
        for office in world.offices:
            await office.close()
            await office.connector.close()
        for client in world.clients:
            await client.aclose()
        await stopping
        await store.close()

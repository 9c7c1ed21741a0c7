"""A server on a port of this machine, in a thread of its own, and a browser that looks at its pages."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from qbxml_core.testing import CompanyFile
from qbxml_server.app import Server, application
from qbxml_server.broker.broker import Broker
from qbxml_server.simulator import Update, WebConnector
from qbxml_server.store import Store
from qbxml_server.store.auth_sessions import create_auth_session
from qbxml_server.store.connections import ConnectionFacts, connection_of
from qbxml_server.store.end_users import EndUser, create_end_user
from qbxml_server.store.keys import PUBLISHABLE, SECRET, Key, create_key

_Value = TypeVar("_Value")
PROJECT = "Ledger app"
ALL_RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
COLOURS = {"type": "rule", "values": ["color-contrast"]}


class Site:
    """The server as tests see it."""

    def __init__(self, url: str, store: Store, broker: Broker, loop: asyncio.AbstractEventLoop) -> None:
        self.url = url
        self.store = store
        self.broker = broker
        self._loop = loop
        self._polling: list[asyncio.Task[None]] = []
        self.secret = self.run(create_key(store, self.now, project=PROJECT, kind=SECRET, name="server"))
        self.publishable = self.run(create_key(store, self.now, project=PROJECT, kind=PUBLISHABLE, name="public"))

    @property
    def now(self) -> float:
        return self.broker.clock.now()

    def run(self, work: Coroutine[Any, Any, _Value]) -> _Value:
        """Run a coroutine in the loop of the server."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)

    def end_user(self, name: str) -> EndUser:
        wanted = {"company_name": name, "source_id": name, "email": "books@example.com"}
        return self.run(create_end_user(self.store, self.now, project_id=self.publishable.project_id, **wanted))

    def auth_flow_url(
        self, user: EndUser, *, minutes: float = 30, redirect_url: str | None = None, key: Key | None = None
    ) -> str:
        """A link as the API makes it."""
        _, secret = self.run(
            create_auth_session(
                self.store,
                self.now,
                project_id=user.project_id,
                end_user_id=user.id,
                expires_at=self.now + minutes * 60,
                redirect_url=redirect_url,
            )
        )
        return f"{self.url}/qbd/{secret}?key={(key or self.publishable).token}"

    def update(self, qwc: bytes, password: str, company: Any = None) -> Update:
        """One update of a simulated Web Connector."""

        async def once() -> Update:
            async with WebConnector(qwc, password, company or CompanyFile()) as connector:
                return await connector.run_once()

        return self.run(once())

    def poll(self, qwc: bytes, password: str, company: Any = None) -> None:
        """A simulated Web Connector that runs one update after the other, until the site is closed."""

        async def forever() -> None:
            async with WebConnector(qwc, password, company or CompanyFile()) as connector:
                while True:
                    await connector.run_once()
                    await asyncio.sleep(0.05)

        async def start() -> None:
            self._polling.append(asyncio.create_task(forever()))

        self.run(start())

    def wait_until_online(self, user: EndUser) -> ConnectionFacts:
        """The connection of an end-user once QuickBooks was reached."""

        async def look() -> ConnectionFacts:
            while True:
                found = await connection_of(self.store, user.id)
                if found is not None and found.online_at is not None:
                    return found
                await asyncio.sleep(0.02)

        return self.run(look())

    def stop_polling(self) -> None:
        async def stop() -> None:
            for task in self._polling:
                task.cancel()
            await asyncio.gather(*self._polling, return_exceptions=True)
            self._polling.clear()

        self.run(stop())


@contextmanager
def running_site(folder: Path) -> Iterator[Site]:
    """A site whose server ends with the block."""
    ready = threading.Event()
    found: dict[str, Any] = {}

    async def serve() -> None:
        store = await Store.open(f"sqlite:///{folder / 'server.db'}")
        broker = Broker(store)
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            url = f"http://localhost:{listener.getsockname()[1]}"
            server = Server(broker, grace=0)
            config = uvicorn.Config(application(server, url), log_level="error", ws="none", timeout_graceful_shutdown=2)
            running = uvicorn.Server(config)
            found.update(url=url, store=store, broker=broker, running=running, loop=asyncio.get_running_loop())
            serving = asyncio.create_task(running.serve([listener]))
            while not running.started:
                await asyncio.sleep(0.01)
            ready.set()
            await serving
        await store.close()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), name="site")
    thread.start()
    assert ready.wait(30)
    running = found.pop("running")
    site = Site(**found)
    try:
        yield site
    finally:
        site.run(site.broker.stop(0))  # ends calls that are held
        site.stop_polling()
        running.should_exit = True
        thread.join(30)
        assert not thread.is_alive()


def assert_accessible(page: Page) -> None:
    """No rule of axe is broken, in light and in dark, and nothing is wider than the window."""
    for scheme, rules in (("dark", COLOURS), ("light", ALL_RULES)):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        results = Axe().run(page, options={"runOnly": rules})
        assert results.violations_count == 0, f"{page.url} ({scheme})\n{results.generate_report()}"
    was = page.viewport_size
    page.set_viewport_size({"width": 400, "height": 800})
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 400, f"{page.url} is {wide} pixels wide on a phone"
    if was is not None:
        page.set_viewport_size(was)

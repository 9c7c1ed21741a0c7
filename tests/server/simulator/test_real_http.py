"""The simulator and the connector over real HTTP: what an in-process transport leaves out."""

from __future__ import annotations

import asyncio
import socket

import uvicorn
from starlette.applications import Starlette

from qbxml_core.testing import CompanyFile
from qbxml_server.broker.types import Authenticated, Verdict
from qbxml_server.connector.asgi import routes
from qbxml_server.connector.qwc import Application, qwc
from qbxml_server.simulator import WebConnector

OWNER, FILE = "{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}", "{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}"


class Idle:
    """A broker without work that notes what clientVersion said before."""

    version: str | None = None

    async def authenticate(self, user: str, password: str, remote: str, wc_version: str | None) -> Authenticated:
        self.version = wc_version
        return Authenticated("t", Verdict.NO_WORK, 10)

    async def close(self, ticket: str) -> str:
        return "OK"


async def test_an_update_over_the_network() -> None:
    """`Expect: 100-continue`, cookies and the GETs of adding go through a real server."""
    broker = Idle()
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        url = f"http://localhost:{listener.getsockname()[1]}"
        app = Starlette(routes=routes(broker, url))  # type: ignore[arg-type]
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off", ws="none"))
        serving = asyncio.create_task(server.serve([listener]))
        file = qwc(Application("Test", "Test", "user", OWNER, FILE, url))
        async with WebConnector(file, "secret", CompanyFile()) as connector:
            update = await connector.run_once()
        server.should_exit = True
        await serving
    assert (update.status, update.code) == ("No data exchange required.", None)
    assert broker.version == "2.3.0.215"

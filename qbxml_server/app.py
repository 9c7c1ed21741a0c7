"""The server as one ASGI application: the API for programs, the connector for the Web Connector, pages for people."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

import qbxml_core
from qbxml_server.api.call import Services
from qbxml_server.api.host import HostCheck
from qbxml_server.api.routes import api
from qbxml_server.broker.broker import Broker
from qbxml_server.connector.asgi import routes as connector_routes
from qbxml_server.web.routes import pages


@dataclass
class Server:
    """A broker and its life.

    grace: how long requests that run may take to finish when the server is stopped, in seconds.
    beside: what runs as long as the server does; it gets the application.
    """

    broker: Broker
    grace: float = 20.0
    beside: Callable[[ASGIApp], AbstractAsyncContextManager[None]] = lambda _: nullcontext()
    _stopping: asyncio.Task[None] | None = field(default=None, init=False)

    async def stop(self) -> None:
        """Stop the broker, once, whoever asks for it."""
        if self._stopping is None:
            self._stopping = asyncio.create_task(self.broker.stop(self.grace))
        await self._stopping


def application(server: Server, public_url: str) -> Starlette:
    """The application around a server, whose broker it starts and stops.

    public_url: how programs and Web Connectors outside reach it, `https://qb.example.com`.
    """
    public_url = public_url.rstrip("/")
    broker = server.broker
    services = Services(broker, broker.store, broker.clock, public_url)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        await broker.start()
        try:
            async with server.beside(app):
                yield
        finally:
            await server.stop()

    routes = [
        Mount("/v1", api(services)),
        *connector_routes(broker, public_url),
        *pages(services),
        Route("/healthz", _healthz, methods=["GET"]),
    ]
    return Starlette(routes=routes, middleware=[Middleware(HostCheck, public_url=public_url)], lifespan=lifespan)


async def _healthz(request: Request) -> Response:
    """That the process is up."""
    return JSONResponse({"status": "ok", "version": qbxml_core.__version__})

"""The server as one ASGI application: the API for programs, the connector for the Web Connector."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route

import qbxml_core
from qbxml_server.api.call import Services
from qbxml_server.api.routes import api
from qbxml_server.broker.broker import Broker
from qbxml_server.connector.asgi import routes as connector_routes

STOP_GRACE_S = 20.0


def application(broker: Broker, public_url: str, *, grace: float = STOP_GRACE_S) -> Starlette:
    """The server around a broker, which it starts and stops.

    public_url: how programs and Web Connectors outside reach it, `https://qb.example.com`.
    grace: how long requests that run may take to finish when the server is stopped, in seconds.
    """
    public_url = public_url.rstrip("/")
    services = Services(broker, broker.store, broker.clock, public_url)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await broker.start()
        try:
            yield
        finally:
            await broker.stop(grace)

    routes = [
        Mount("/v1", api(services)),
        *connector_routes(broker, public_url),
        Route("/healthz", _healthz, methods=["GET"]),
    ]
    return Starlette(routes=routes, lifespan=lifespan)


async def _healthz(request: Request) -> Response:
    """That the process is up."""
    return JSONResponse({"status": "ok", "version": qbxml_core.__version__})

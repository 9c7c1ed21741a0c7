"""All routes of the API."""

from __future__ import annotations

from starlette.routing import Route, Router
from starlette.types import ASGIApp

from qbxml_server.api import auth_sessions, end_users
from qbxml_server.api.call import Services
from qbxml_server.api.gate import Gate
from qbxml_server.api.health import health_check, ping
from qbxml_server.api.operations import operation_routes
from qbxml_server.api.passthrough import SLUG, passthrough


def api(services: Services) -> ASGIApp:
    """The API as an ASGI application, to be mounted at `/v1`."""
    routes = [
        Route("/end-users", end_users.create, methods=["POST"]),
        Route("/end-users", end_users.list_all, methods=["GET"]),
        Route("/end-users/{id}", end_users.retrieve, methods=["GET"]),
        Route("/end-users/{id}", end_users.delete, methods=["DELETE"]),
        Route("/end-users/{id}/passthrough/{slug}", passthrough, methods=["POST"]),
        Route(f"/end-users/{{id}}/ping/{SLUG}", ping, methods=["GET"]),
        Route("/auth-sessions", auth_sessions.create, methods=["POST"]),
        Route("/quickbooks-desktop/health-check", health_check, methods=["GET"]),
        *operation_routes(),
    ]
    return Gate(Router(routes, redirect_slashes=False), services)

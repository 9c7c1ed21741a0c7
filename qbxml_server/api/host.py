"""The Host header: a page of somebody else must not reach this server under a name of its own (DNS rebinding)."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from qbxml_server.api import errors
from qbxml_server.ids import new_id

_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})
_FOR_PROBES = "/healthz"
"""Load balancers ask for it by whatever address a machine has."""


class HostCheck:
    """Lets calls through that name the host of the public URL, or this machine. The port may be any."""

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self._app = app
        self._public_url = public_url
        self._hosts = _THIS_MACHINE | {urlsplit(public_url).hostname or ""}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] == _FOR_PROBES:
            return await self._app(scope, receive, send)
        host = Headers(scope=scope).get("host", "")
        if _name(host) in self._hosts:
            return await self._app(scope, receive, send)
        request_id = new_id("req_")
        answer = errors.unknown_host(host, self._public_url).response(request_id)
        headers = {"conductor-request-id": request_id, "x-should-retry": "false"}
        response = Response(answer.body, answer.http_status, headers, media_type="application/json")
        return await response(scope, receive, send)


def _name(host: str) -> str | None:
    """The name in a Host header, in lower case; None if there is none."""
    try:
        return urlsplit(f"//{host}").hostname
    except ValueError:
        return None

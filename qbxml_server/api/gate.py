"""What every call goes through: an ID, the API key, one error object for whatever goes wrong, and the log."""

from __future__ import annotations

from typing import Any

import msgspec
import structlog
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.routing import Match, Route, Router
from starlette.types import Message, Receive, Scope, Send

import qbxml_core as qb
from qbxml_server.api import errors
from qbxml_server.api.asking import send as sent
from qbxml_server.api.call import Call, Services, authenticate
from qbxml_server.api.repeats import retry_count
from qbxml_server.store.request_log import add_to_request_log

_log = structlog.get_logger("qbxml_server.api")
_LONGEST_PATH = 300


class Gate:
    """An ASGI application around the routes of the API."""

    def __init__(self, app: Router, services: Services) -> None:
        self._app = app
        self._services = services

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call = Call(self._services, self._services.clock.now())
        scope["qbxml.call"] = call
        request = Request(scope, receive)
        outgoing = _Outgoing(call, send)
        try:
            address = request.client.host if request.client else ""
            await authenticate(call, request.headers.get("authorization"), address)
            await self._app(scope, receive, outgoing)
        except ClientDisconnect:
            outgoing.status = outgoing.status or 499
        except Exception as error:
            error = self._known(request, error)
            answer = _answer(call, error)
            if outgoing.status:  # too late for an error object: the connection breaks off
                _log.warning("answer_broken_off", request_id=call.shown_id, error=type(error).__name__)
            else:
                outgoing.code = _code(answer)
                response = sent(call, answer)
                if isinstance(error, errors.ApiError):
                    response.headers.update(error.headers)
                await response(scope, receive, outgoing)
        finally:
            await self._note(call, request, outgoing)

    def _known(self, request: Request, error: Exception) -> Exception:
        """The error of the API for a path or a method that no route has."""
        if not isinstance(error, HTTPException):
            return error
        path = request.url.path[:_LONGEST_PATH]
        if error.status_code != 405:
            return errors.no_route(request.method, path)
        fits = [route for route in self._app.routes if route.matches(request.scope)[0] is not Match.NONE]
        known = {name for route in fits if isinstance(route, Route) for name in route.methods or ()}
        return errors.no_method(request.method, path, known)

    async def _note(self, call: Call, request: Request, outgoing: _Outgoing) -> None:
        """Write the log, which must never cost a caller the answer."""
        now = self._services.clock.now()
        values: dict[str, Any] = {
            "request_id": call.request_id,
            "project_id": call.key.project_id if call.key else None,
            "end_user_id": call.end_user.id if call.end_user else None,
            "connection_id": call.connection.id if call.connection else None,
            "api_key_id": call.key.id if call.key else None,
            "created_at": call.started_at,
            "method": request.method[:8],
            "path": _storable(request.url.path)[:_LONGEST_PATH],
            "operation": call.operation,
            "http_status": outgoing.status,
            "code": outgoing.code,
            "retry_count": retry_count(request),
            "duration_s": now - call.started_at,
            "request_size": call.request_size,
            "response_size": outgoing.size,
        }
        if call.answer is not None:
            folded = call.answer.request_id != call.request_id
            values |= {
                "queued_s": call.answer.queued_s,
                "quickbooks_s": call.answer.quickbooks_s,
                "integration_code": call.answer.hresult,
                "folded_onto": call.answer.request_id if folded else None,
            }
        _log.info("call", **{key: value for key, value in values.items() if value is not None})
        if call.key is None:
            return  # whoever has no key writes no rows
        try:
            await add_to_request_log(self._services.store, values)
        except Exception as error:
            _log.warning("request_log_failed", request_id=call.request_id, error=type(error).__name__)


class _Outgoing:
    """The way out: puts the request ID on every answer, and remembers what was sent."""

    def __init__(self, call: Call, send: Send) -> None:
        self._call = call
        self._send = send
        self.status = 0
        self.size = 0
        self.code: str | None = None

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            headers["conductor-request-id"] = self._call.shown_id
            if self.status >= 400:
                headers.setdefault("x-should-retry", "false")
        elif message["type"] == "http.response.body":
            self.size += len(message.get("body", b""))
        await self._send(message)


def _answer(call: Call, error: Exception) -> qb.ApiResponse:
    if isinstance(error, errors.ApiError):
        return error.response(call.shown_id)
    if isinstance(error, qb.RequestError):
        return qb.invalid_request(error, request_id=call.shown_id)
    _log.error("call_failed", request_id=call.request_id, operation=call.operation, exc_info=error)
    return errors.server_error().response(call.shown_id)


def _code(answer: qb.ApiResponse) -> str:
    return str(msgspec.json.decode(answer.body)["error"]["code"])


def _storable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode().replace("\x00", "\\0")

"""The server: a path for every operation, qbXML behind it.

All that is specific to QuickBooks is done by qbxml_core. What is left is HTTP, and asking a backend: anything with
`async def ask(xml: bytes) -> bytes`, such as the queue of a Web Connector, or the company file in memory.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal
from time import monotonic
from typing import Any, Protocol
from uuid import uuid4

import msgspec
from msgspec.structs import replace
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

import qbxml_core as qb
from qbxml_core.operations import operation
from qbxml_core.testing import CompanyFile

PREFIX = "/v1"
STREAMED = 1 << 20
"""Responses from this size on are sent in chunks."""


class Backend(Protocol):
    """Where requests go."""

    async def ask(self, xml: bytes) -> bytes:
        """The response document to a request document. Raises UnreachableError."""


class UnreachableError(Exception):
    """The way to QuickBooks failed: what the Web Connector reports instead of a response."""

    def __init__(self, hresult: int | str, message: str) -> None:
        super().__init__(message)
        self.hresult = hresult
        self.message = message


class InMemory:
    """The backend for trying things out: a company file in this process. `fail_next` breaks its connection once."""

    def __init__(self, company: CompanyFile | None = None) -> None:
        self.company = company or CompanyFile()
        self.fail_next: UnreachableError | None = None

    async def ask(self, xml: bytes) -> bytes:
        failure, self.fail_next = self.fail_next, None
        if failure is not None:
            raise failure
        return self.company.respond(xml)


def application(backend: Backend) -> Starlette:
    """The server in front of a backend."""
    routes = [
        Route(PREFIX + route.path, _endpoint(route, backend), methods=[route.method]) for route in qb.routes().values()
    ]
    through = f"{PREFIX}/end-users/{{id}}/passthrough/quickbooks_desktop"
    routes.append(Route(f"{PREFIX}/quickbooks-desktop/health-check", _health_check(backend), methods=["GET"]))
    routes.append(Route(through, _pass_through(backend), methods=["POST"]))
    if isinstance(backend, InMemory):
        routes.append(Route("/next", _plan_next(backend), methods=["POST"]))
    handlers: dict[Any, Any] = {
        qb.RequestError: _refused,
        UnreachableError: _unreachable,
        HTTPException: _no_route,
        Exception: _failed,
    }
    return Starlette(routes=routes, exception_handlers=handlers)


Endpoint = Callable[[Request], Awaitable[Response]]


def _endpoint(route: qb.Route, backend: Backend) -> Endpoint:
    async def answer(request: Request) -> Response:
        name = _name(request)
        params = await _params(route, request)
        response = await backend.ask(qb.encode_request(route.name, params, request_id=name))
        url = request.url.path
        if len(response) < STREAMED:
            return _sent(qb.api_response(route.name, response, params=params, request_id=name, url=url))
        stream = qb.api_stream(route.name, response, params=params, request_id=name, url=url)
        return StreamingResponse(stream.chunks, stream.http_status, _headers(stream), media_type="application/json")

    return answer


def _pass_through(backend: Backend) -> Endpoint:
    """Messages in the wire's own names, in and out: for what has no path of its own."""

    async def answer(request: Request) -> Response:
        response = await backend.ask(qb.encode_message_set(await request.body()))
        read = msgspec.json.decode(qb.to_json(response, shape="native"), type=dict[str, msgspec.Raw])
        body = next(value for key, value in read.items() if key.endswith("MsgsRs"))
        return Response(bytes(body), media_type="application/json")

    return answer


def _name(request: Request) -> str:
    """What the server calls a request, to QuickBooks and in errors."""
    if not hasattr(request.state, "name"):
        request.state.name = f"req_{uuid4().hex}"
    return str(request.state.name)


_decode = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal).decode
"""A float would lose digits of what the client wrote."""


async def _params(route: qb.Route, request: Request) -> dict[str, Any]:
    """The parameters of a call. Raises RequestError for a body that is no JSON object."""
    if route.method == "POST":
        body = await request.body() or b"{}"
        try:
            params = _decode(body)
        except msgspec.DecodeError:
            qb.encode_request(route.name, body)  # it says what is wrong with the body
            raise
    else:
        params = _from_query(route, request)
    return params | request.path_params


def _from_query(route: qb.Route, request: Request) -> dict[str, Any]:
    """A list may come as one value: whether it is one, the operation says."""
    found, file = operation(route.name)
    lists = {param.name for param in file.levels[found.level].params if param.is_list}
    values: dict[str, list[str]] = {}
    for key, value in request.query_params.multi_items():
        values.setdefault(key.removesuffix("[]"), []).append(value)
    return {key: value if key in lists else value[-1] for key, value in values.items()}


def _sent(answer: qb.ApiResponse) -> Response:
    return Response(answer.body, answer.http_status, _headers(answer), media_type="application/json")


def _headers(answer: qb.ApiResponse | qb.ApiStream) -> dict[str, str]:
    """Clients try again after an error by themselves, unless they are told whether that makes sense."""
    return {} if answer.http_status < 400 else {"x-should-retry": "true" if answer.retryable else "false"}


def _refused(request: Request, error: qb.RequestError) -> Response:
    return _sent(qb.invalid_request(error, request_id=_name(request)))


def _unreachable(request: Request, error: UnreachableError) -> Response:
    failed = qb.connection_error(error.hresult, error.message, request_id=_name(request))
    # of a change, nobody knows whether it was made before the connection broke
    return _sent(failed if request.method == "GET" else replace(failed, retryable=False))


def _no_route(request: Request, error: HTTPException) -> Response:
    message = f"{error.status_code} {error.detail}: {request.method} {request.url.path}"
    return _own_error(request, error.status_code, "INVALID_REQUEST_ERROR", "ROUTE_MISSING", message)


def _failed(request: Request, error: Exception) -> Response:
    """For mistakes of this server. What went wrong is in its log, and nobody else's business."""
    return _own_error(request, 500, "INTERNAL_ERROR", "SERVER_ERROR", "The server failed; its log says why.")


def _own_error(request: Request, http_status: int, kind: str, code: str, message: str) -> Response:
    advice = "This is nothing to be mended in QuickBooks. Tell whoever looks after this connection."
    found = {"message": message, "userFacingMessage": advice, "type": kind, "code": code}
    body = {"error": found | {"httpStatusCode": http_status, "requestId": _name(request)}}
    return JSONResponse(body, http_status, {"x-should-retry": "false"})


def _health_check(backend: Backend) -> Endpoint:
    """Asks for the company, which every QuickBooks has."""

    async def check(request: Request) -> Response:
        start = monotonic()
        answer = await _endpoint(qb.routes()["company.retrieve"], backend)(request)
        if answer.status_code != 200:
            return answer
        return JSONResponse({"duration": round((monotonic() - start) * 1000), "status": "ok"})

    return check


class _Plan(msgspec.Struct, rename="camel"):
    status_code: int | None = None
    hresult: int | str | None = None
    message: str = "As planned."

    def __post_init__(self) -> None:
        if self.status_code is None and self.hresult is None:
            raise ValueError("it has neither")


def _plan_next(backend: InMemory) -> Endpoint:
    """Makes the next request fail: `{"statusCode": 3175}`, or `{"hresult": "0x80040414"}`; `message` is optional."""

    async def plan(request: Request) -> Response:
        try:
            wanted = msgspec.json.decode(await request.body(), type=_Plan)
        except msgspec.DecodeError as error:
            return Response(f'A plan is {{"statusCode": 3175}} or {{"hresult": "0x80040414"}}: {error}\n', 400)
        if wanted.hresult is not None:
            backend.fail_next = UnreachableError(wanted.hresult, wanted.message)
        elif wanted.status_code is not None:
            backend.company.refuse_next(wanted.status_code, wanted.message)
        return Response(status_code=204)

    return plan

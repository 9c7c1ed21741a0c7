"""The server: a path for every operation, qbXML behind it.

All that is specific to QuickBooks is done by qbxml_core. What is left is HTTP, and asking a backend: anything with
`async def ask(xml: bytes) -> bytes`, such as the queue of a Web Connector, or the company file in memory.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any, Protocol
from uuid import uuid4

import msgspec
from msgspec.structs import replace
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

import qbxml_core as qb
from qbxml_core.operations import operation

from .company_file import CompanyFile

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
        return self.company.answer(xml)


def application(backend: Backend) -> Starlette:
    """The server in front of a backend."""
    routes = [
        Route(PREFIX + route.path, _endpoint(route, backend), methods=[route.method]) for route in qb.routes().values()
    ]
    routes.append(Route(f"{PREFIX}/quickbooks-desktop/health-check", _health_check(backend), methods=["GET"]))
    if isinstance(backend, InMemory):
        routes.append(Route("/next", _plan_next(backend), methods=["POST"]))
    return Starlette(routes=routes)


Endpoint = Callable[[Request], Awaitable[Response]]


def _endpoint(route: qb.Route, backend: Backend) -> Endpoint:
    async def answer(request: Request) -> Response:
        name = f"req_{uuid4().hex}"
        try:
            params = await _params(route, request)
            xml = qb.encode_request(route.name, params, request_id=name)
        except qb.RequestError as error:
            return _sent(qb.invalid_request(error, request_id=name))
        try:
            response = await backend.ask(xml)
        except UnreachableError as error:
            failed = qb.connection_error(error.hresult, error.message, request_id=name)
            # of a change, nobody knows whether it was made before the connection broke
            return _sent(failed if route.method == "GET" else replace(failed, retryable=False))
        url = request.url.path
        if len(response) < STREAMED:
            return _sent(qb.api_response(route.name, response, params=params, request_id=name, url=url))
        stream = qb.api_stream(route.name, response, params=params, request_id=name, url=url)
        return StreamingResponse(stream.chunks, stream.http_status, _headers(stream), media_type="application/json")

    return answer


async def _params(route: qb.Route, request: Request) -> dict[str, Any]:
    """The parameters of a call. Raises RequestError for a body that is no JSON object."""
    if route.method == "POST":
        body = await request.body() or b"{}"
        try:
            params = msgspec.json.decode(body, type=dict[str, Any])
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

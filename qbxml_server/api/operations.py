"""The operations of the core: parameters in, qbXML to QuickBooks, its answer out."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

import qbxml_core as qb
from qbxml_server.api import errors
from qbxml_server.api.asking import ask, send_answer
from qbxml_server.api.call import call_of, edition_and_version, named_connection, read_body, timeout
from qbxml_server.api.cursors import Cursor

READING = ("list", "retrieve", "report")
ITERATOR_GONE = frozenset({"1020", "3391"})
"""Status codes for an iterator that QuickBooks does not know."""

_decode = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal).decode
"""A float would lose digits of what the caller wrote."""


def operation_routes() -> list[Route]:
    """A route for every operation. Literal paths come before those with an ID in the same place."""
    known = sorted(qb.routes().values(), key=lambda route: "{" in route.path)
    return [Route(route.path, _Operation(route).answer, methods=[route.method], name=route.name) for route in known]


class _Operation:
    def __init__(self, route: qb.Route) -> None:
        self._route = route

    async def answer(self, request: Request) -> Response:
        call, route = call_of(request), self._route
        call.operation, call.is_change = route.name, route.verb not in READING
        connection = await named_connection(call, request)
        seconds = timeout(request, call.services.broker.policy.timeout_s)
        body = await read_body(call, request) if route.method == "POST" else b""
        params = self._params(request, body)
        cursor = Cursor.decode(params["cursor"]) if route.is_paged and "cursor" in params else None
        if cursor is not None:
            params = params | {"cursor": cursor.iterator}
        encode = partial(
            qb.encode_request, route.name, params, request_id=call.request_id, **edition_and_version(connection)
        )
        answer = await ask(
            call, request, body, encode, timeout=seconds, session=None if cursor is None else cursor.session
        )
        if isinstance(answer, Response):
            return answer
        session = answer.session or ""
        response = await send_answer(
            call, answer, params, request.url.path, lambda iterator: Cursor(iterator, session).encode()
        )
        if cursor is not None and response.status_code >= 400 and _iterator_is_gone(response):
            if answer.response is not None:
                await answer.response.delete()
            raise errors.used_up()
        return response

    def _params(self, request: Request, body: bytes) -> dict[str, Any]:
        """The parameters of a call. Raises ApiError, or RequestError for a body that is no JSON object."""
        items = request.query_params.multi_items()
        if self._route.method == "POST":
            if items:
                raise errors.invalid(
                    f"The URL has the parameter {items[0][0][:80]!r}: parameters of a POST go into its body."
                )
            try:
                params = _decode(body or b"{}")
            except msgspec.DecodeError:
                qb.encode_request(self._route.name, body)  # says what is wrong with the body, and where
                raise
            except RecursionError:
                raise errors.too_deep() from None
        else:
            params = qb.params_from_query(self._route.name, items)
        for name in request.path_params.keys() & params.keys():
            raise errors.invalid(f"{name}: it is in the URL, and cannot be a parameter, too.")
        return params | request.path_params


def _iterator_is_gone(response: Response) -> bool:
    """Whether QuickBooks refused the page because it does not know the iterator."""
    if isinstance(response, StreamingResponse):
        return False
    error = msgspec.json.decode(bytes(response.body))["error"]
    return error["code"] == "QBD_REQUEST_ERROR" and error.get("integrationCode") in ITERATOR_GONE

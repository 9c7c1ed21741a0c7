"""The health check: a real request, end to end."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

import qbxml_core as qb
from qbxml_server.api.asking import ask, send
from qbxml_server.api.call import Call, call_of, edition_and_version, find_connection, named_connection, timeout
from qbxml_server.store.end_users import Connection

TIMEOUT_S = 60.0
_OPERATION = "company.retrieve"
"""Every QuickBooks with an open company file has an answer to it."""


async def health_check(request: Request) -> Response:
    """`GET /quickbooks-desktop/health-check`."""
    call = call_of(request)
    return await _check(call, request, await named_connection(call, request))


async def ping(request: Request) -> Response:
    """`GET /end-users/{id}/ping/quickbooks_desktop`: the old form of the health check."""
    call = call_of(request)
    return await _check(call, request, await find_connection(call, request.path_params["id"]))


async def _check(call: Call, request: Request, connection: Connection) -> Response:
    call.operation = "health_check"
    clock = call.services.clock
    start = clock.now()
    encode = partial(qb.encode_request, _OPERATION, {}, request_id=call.request_id, **edition_and_version(connection))
    answer = await ask(call, request, b"", encode, timeout=timeout(request, TIMEOUT_S))
    if isinstance(answer, Response):
        return answer
    xml = b"" if answer.response is None else await answer.response.read()
    checked = qb.api_response(_OPERATION, xml, request_id=answer.request_id)
    if checked.http_status != 200:
        return send(call, checked, answer.response)
    if answer.response is not None:
        await answer.response.delete()
    return JSONResponse({"duration": round((clock.now() - start) * 1000), "status": "ok"})

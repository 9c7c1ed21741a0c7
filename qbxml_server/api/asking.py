"""Asking QuickBooks on behalf of a call, and sending the caller what came back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

import anyio.from_thread
import anyio.to_thread
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

import qbxml_core as qb
from qbxml_server.api import errors
from qbxml_server.api.call import Call
from qbxml_server.api.repeats import repeat
from qbxml_server.broker.types import Answer, Kind, NewRequest, StoredPayload
from qbxml_server.ids import new_message_set_id

STREAMED = 1 << 20
"""Responses of QuickBooks from this size on are sent on while they are read."""


class Encode(Protocol):
    def __call__(self, *, message_set_id: str | None) -> bytes:
        """The qbXML of a request. A change has a message set ID. Raises RequestError."""
        ...


async def ask(
    call: Call, request: Request, body: bytes, encode: Encode, *, timeout: float, session: str | None = None
) -> Answer | Response:
    """Queue a request and wait for QuickBooks. What came instead of an answer is the response to send.

    Raises ApiError, or RequestError if `encode` refuses the parameters.
    """
    services, connection = call.services, call.connection
    if connection is None or call.operation is None:
        raise RuntimeError("a call asks QuickBooks before its connection is known")
    message_set_id = new_message_set_id() if call.is_change else None
    new = NewRequest(
        connection_id=connection.id,
        operation=call.operation,
        kind=Kind.CHANGE if call.is_change else Kind.READ,
        document=encode(message_set_id=message_set_id),
        timeout=timeout,
        request_id=call.request_id,
        message_set_id=message_set_id,
        session=session,
        **repeat(call, request, body, once=call.is_change or session is not None),
    )
    call.answer = answer = await services.broker.submit(new)
    error = errors.outcome_error(answer, is_change=call.is_change, now=services.clock.now())
    if isinstance(error, errors.ApiError):
        raise error
    return answer if error is None else send(call, error)


async def send_answer(
    call: Call, answer: Answer, params: object, url: str, make_cursor: Callable[[str], str]
) -> Response:
    """What QuickBooks answered, as the body of an operation; in pieces if it is large."""
    payload = answer.response
    options = {"params": params, "request_id": answer.request_id, "url": url, "make_cursor": make_cursor}
    if payload is None or payload.size < STREAMED:
        xml = b"" if payload is None else await payload.read()
        return send(call, qb.api_response(str(call.operation), xml, **options), payload)  # type: ignore[arg-type]
    stream = await anyio.to_thread.run_sync(
        partial(qb.api_stream, str(call.operation), blocks(payload), **options)  # type: ignore[arg-type]
    )
    return StreamingResponse(  # its chunks are taken in a thread
        stream.chunks,
        stream.http_status,
        _headers(call, stream),
        media_type="application/json",
        background=BackgroundTask(payload.delete),
    )


def blocks(payload: StoredPayload) -> Iterator[bytes]:
    """The blocks of a payload, for a thread that `anyio.to_thread` started."""
    source = payload.__aiter__()

    async def following() -> bytes | None:
        return await anext(source, None)

    while (block := anyio.from_thread.run(following)) is not None:
        yield block


def send(call: Call, answer: qb.ApiResponse, payload: StoredPayload | None = None) -> Response:
    """A whole answer. The payload that it came from is deleted once it is delivered."""
    background = None if payload is None else BackgroundTask(payload.delete)
    return Response(
        answer.body, answer.http_status, _headers(call, answer), media_type="application/json", background=background
    )


def _headers(call: Call, answer: qb.ApiResponse | qb.ApiStream) -> dict[str, str]:
    """Clients repeat a call after an error by themselves, unless they are told that it makes no sense."""
    if answer.http_status < 400:
        return {}
    return {"x-should-retry": "true" if answer.retryable and not call.is_change else "false"}

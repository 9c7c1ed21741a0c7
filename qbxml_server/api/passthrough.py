"""Passthrough: one message in the wire's own names, for what has no path of its own.

The names are plain: an attribute is written as a key like any other, with or without a capital (`iterator`,
`MetaData`), and comes back with a capital, as the elements have. A message that no schema knows goes through as it is.
"""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import Any, cast

import anyio.to_thread
import msgspec
from starlette.requests import Request
from starlette.responses import Response

import qbxml_core as qb
from qbxml_core.facts.schema import type_of
from qbxml_core.facts.status import describe
from qbxml_core.reading.message_set import Status
from qbxml_core.rest.errors import set_refused, status_error
from qbxml_core.writing.schema import NAME
from qbxml_server.api import errors
from qbxml_server.api.asking import ask, send
from qbxml_server.api.call import Call, call_of, edition_and_version, find_connection, read_body, timeout
from qbxml_server.broker.types import StoredPayload

SLUG = "quickbooks_desktop"
LARGEST_RESPONSE = 256 << 20
"""Bytes of qbXML. The answer is one JSON object, made in memory."""
_MESSAGE_SET = "QBXMLMsgsRq"
_DONE = frozenset({"ok", "empty", "partial"})
_STATUS = ("@statusCode", "@statusSeverity", "@statusMessage")
_LONGEST_ID = 50

_decode = msgspec.json.Decoder(float_hook=Decimal).decode


async def passthrough(request: Request) -> Response:
    """`POST /end-users/{id}/passthrough/quickbooks_desktop`."""
    call = call_of(request)
    slug = request.path_params["slug"]
    if slug != SLUG:
        raise errors.invalid(f"There is no integration {slug[:80]!r}; there is {SLUG}.")
    body = await read_body(call, request)
    message, content = _message(body)
    call.operation, call.is_change = "passthrough", not message.endswith("QueryRq")
    connection = await find_connection(call, request.path_params["id"])
    encode = partial(_encode, message, content, **edition_and_version(connection))
    seconds = timeout(request, call.services.broker.policy.timeout_s)
    answer = await ask(call, request, body, encode, timeout=seconds)
    if isinstance(answer, Response):
        return answer
    return send(call, await _answer(call, answer.request_id, answer.response), answer.response)


def _message(body: bytes) -> tuple[str, dict[str, Any]]:
    """The one message of a body. Raises ApiError."""
    try:
        found = _decode(body)
    except msgspec.DecodeError as error:
        raise errors.invalid(f"The body is not JSON: {error}.") from None
    except RecursionError:
        raise errors.too_deep() from None
    if not isinstance(found, dict) or len(found) != 1:
        raise errors.invalid('The body must be an object with one message: {"CustomerQueryRq": {"MaxReturned": 10}}.')
    ((message, content),) = found.items()
    if not NAME.fullmatch(message) or ":" in message or not message.endswith("Rq"):
        raise errors.invalid(
            f"{message[:80]!r} is not the name of a request message: it ends in Rq, as CustomerQueryRq."
        )
    if content is None:
        content = {}
    if not isinstance(content, dict):
        raise errors.invalid(f"{message}: the message must be an object.")
    return message, content


def _encode(message: str, content: dict[str, Any], message_set_id: str | None, **options: Any) -> bytes:
    known = message in type_of(_MESSAGE_SET).rows
    child = type_of(_MESSAGE_SET).rows[message].child if known else None
    attributes = {"@onError": "stopOnError"}
    if message_set_id is not None:
        attributes["@newMessageSetID"] = message_set_id
    try:
        native = {_MESSAGE_SET: {**attributes, message: _native(content, child)}}
        return qb.encode_message_set(native, strict=None if known else False, **options)
    except RecursionError:
        raise errors.too_deep() from None


def _native(value: Any, type_name: str | None) -> Any:
    """Plain names to those of the native shape, in which attributes are marked."""
    if isinstance(value, list):
        return [_native(item, type_name) for item in value]
    if not isinstance(value, dict):
        return value
    facts = None if type_name is None else type_of(type_name)
    found: dict[str, Any] = {}
    for key, item in value.items():
        row = None if facts is None else facts.rows.get(key)
        attribute = key[:1].lower() + key[1:]
        if row is not None:
            found[key] = _native(item, row.child)
        elif facts is not None and attribute in facts.attributes:
            found[f"@{attribute}"] = item
        else:
            found[key] = _native(item, None)
    return found


async def _answer(call: Call, request_id: str, payload: StoredPayload | None) -> qb.ApiResponse:
    if payload is None or not payload.size:
        return _unusable("QBD_RESPONSE_EMPTY", "QuickBooks gave no answer.", request_id)
    if payload.size > LARGEST_RESPONSE:
        message = (
            f"The response has {payload.size:,} bytes, more than a passthrough can give. Ask for pages (iterator)."
        )
        return _unusable("QBD_RESPONSE_TOO_LARGE", message, request_id)
    return await anyio.to_thread.run_sync(partial(_plain_answer, await payload.read(), request_id))


def _plain_answer(xml: bytes, request_id: str) -> qb.ApiResponse:
    try:
        document = msgspec.json.decode(qb.to_json(xml, shape="native", typed=True))
    except qb.DecodeError as error:
        return _unusable("QBD_RESPONSE_UNREADABLE", f"The response cannot be read: {error}.", request_id)
    nothing: tuple[str, dict[str, Any]] = ("", {})
    name, message_set = next(((key, value) for key, value in document.items() if key.endswith("MsgsRs")), nothing)
    responses = [(key, item) for key, value in message_set.items() if key[:1] not in "@#"
                 for item in (value if isinstance(value, list) else [value])]  # fmt: skip
    refused = _number(message_set.get("@messageSetStatusCode"))
    if not responses and refused:
        return set_refused(refused, request_id)
    if len(responses) != 1:
        message = f"There are {len(responses)} responses to the one message in {name or 'the document'}."
        return _unusable("QBD_RESPONSE_UNEXPECTED", message, request_id)
    ((message, response),) = responses
    response = response if isinstance(response, dict) else {}
    status = _status(response)
    if status.kind not in _DONE:
        return status_error(status, request_id, None)
    if not status.code:
        response = {key: value for key, value in response.items() if key not in _STATUS}
    return qb.ApiResponse(http_status=200, body=msgspec.json.encode({message: _plain(response)}), status=status)


def _plain(value: Any) -> Any:
    """The native shape with plain names."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key[1:2].upper() + key[2:] if key[0] == "@" else "Value" if key == "#text" else key: _plain(item)
        for key, item in value.items()
        if key != "#order"
    }


def _status(response: dict[str, Any]) -> Status:
    code = _number(response.get("@statusCode"))
    severity, message = (response.get(name) for name in _STATUS[1:])
    kind = "ok" if code is None else describe(code).kind
    return Status(code=code, severity=cast("str | None", severity), message=cast("str | None", message), kind=kind)


def _number(value: Any) -> int | None:
    """Typed where a schema knows the message, text otherwise."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


def _unusable(code: str, message: str, request_id: str) -> qb.ApiResponse:
    advice = "The answer of QuickBooks cannot be used. If something was to be changed, look in QuickBooks first."
    return errors.ApiError(502, "INTEGRATION_ERROR", code, message, advice).response(request_id)

"""Error objects: what went wrong for the developer, and what to do about it for the person at the QuickBooks machine.

The words of `type` and `code` and the HTTP statuses are those of the published API: everything that QuickBooks or the
way to it refuses is a 502, except that the object which a URL names is not there, which is a 404. `integrationCode`
tells them apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec.json import encode

from ..errors import OptionError
from ..facts.status import StatusFacts, describe, describe_hresult
from .body import ApiResponse

if TYPE_CHECKING:
    from ..facts.routes import Route
    from ..reading.message_set import Status
    from ..writing.problems import RequestError

__all__ = [
    "Failure",
    "connection_error",
    "invalid_request",
    "missing_object",
    "noun",
    "set_refused",
    "status_error",
    "unusable",
    "without_object",
]

BAD_GATEWAY = 502
BAD_REQUEST = 400
NOT_FOUND = 404


class Failure(NamedTuple):
    """A response that cannot be used, whatever it says."""

    code: str
    user_message: str
    again: str = ""
    """What reading may do about it: the answer may be there the next time."""


_UNUSABLE = "The answer of QuickBooks cannot be used. Tell whoever looks after this connection."

EMPTY = Failure(
    "QBD_RESPONSE_EMPTY",
    "QuickBooks gave no answer. Make sure that it is running with the company file open and shows no dialog.",
    " Then try again.",
)
INCOMPLETE = Failure("QBD_RESPONSE_INCOMPLETE", "QuickBooks did not send back what was asked for.", " Try again.")
UNREADABLE = Failure("QBD_RESPONSE_UNREADABLE", _UNUSABLE)
MISMATCH = Failure("QBD_RESPONSE_MISMATCH", _UNUSABLE)
UNEXPECTED = Failure("QBD_RESPONSE_UNEXPECTED", _UNUSABLE)

_LOOK_FIRST = "QuickBooks may have done it all the same: look there first, and do it again only if it was not done."
_READING = ("list", "retrieve", "report")


def connection_error(
    hresult: int | str | None, message: str | None = None, *, request_id: str | int | None = None
) -> ApiResponse:
    """The answer to a request that never got a response, because the way to QuickBooks failed.

    Args:
        hresult: The error code of the COM layer as the Web Connector reports it, in any form. One that is no such code
            is passed on as it is: an error must not hide behind another one.
        message: The text that came with it. It may be in any language, and decides nothing.
        request_id: The server's own name for the request, for `requestId`.

    Example:
        >>> answer = connection_error("0x80040414", "A modal dialog box is showing in the QuickBooks user interface.")
        >>> answer.http_status, answer.retryable
        (502, True)
    """
    from .._generated.status import COM_USER_MESSAGES

    code, facts = _hresult(hresult)
    return _response(
        BAD_GATEWAY,
        "INTEGRATION_CONNECTION_ERROR",
        "QBD_CONNECTION_ERROR",
        _technical("QBD Connection Error", code, message, facts),
        _for_user(facts.user_message or COM_USER_MESSAGES.get(facts.kind, COM_USER_MESSAGES["failed"]), message),
        integration_code=code,
        request_id=request_id,
        retryable=facts.retryable,
    )


def invalid_request(error: RequestError, *, request_id: str | int | None = None) -> ApiResponse:
    """The answer to a request that `encode_request` refused: QuickBooks has not been asked.

    Args:
        error: Everything that is wrong with the parameters.
        request_id: The server's own name for the request, for `requestId`.

    Example:
        >>> from qbxml_core import RequestError, encode_request
        >>> try:
        ...     encode_request("classes.create", {"nam": "West"})
        ... except RequestError as error:
        ...     answer = invalid_request(error)
        >>> answer.http_status, b"nam: there is no parameter" in answer.body
        (400, True)
    """
    wrong = "; ".join(str(each) for each in error.problems)
    return _response(
        BAD_REQUEST,
        "INVALID_REQUEST_ERROR",
        "PARAMETERS_INVALID",
        f"{error.operation or 'request'}: {wrong}",
        f"This cannot be sent to QuickBooks as it is: {wrong}",
        request_id=request_id,
    )


def status_error(status: Status, request_id: str | None, record: bytes | None) -> ApiResponse:
    """The answer where QuickBooks refused the request. `record` is what it sent all the same."""
    code, facts = _status(status)
    return _response(
        BAD_GATEWAY,
        "INTEGRATION_ERROR",
        "QBD_REQUEST_ERROR",
        _technical("QBD Request Error", code, status.message, facts),
        _for_user(_advice(facts), status.message),
        integration_code=code,
        request_id=request_id,
        retryable=facts.retryable,
        status=status,
        record=record,
    )


def missing_object(
    route: Route, status: Status, params: Mapping[str, Any] | None, request_id: str | None
) -> ApiResponse:
    """The answer where QuickBooks does not have the object that the URL names."""
    code, facts = _status(status)
    named = params.get("id") if params else None
    what = noun(route) + (f' with the ID "{named}"' if named is not None else "")
    message = f"There is no {what}."
    if facts.kind not in ("ok", "empty"):
        message += " " + _technical("QBD Request Error", code, status.message, facts)
    advice = f"There is no {what} in QuickBooks. Check whether it was deleted or merged, or is in another company file."
    return _response(
        NOT_FOUND,
        "INVALID_REQUEST_ERROR",
        "RESOURCE_MISSING",
        message,
        advice,
        integration_code=code,
        request_id=request_id,
        status=status,
    )


def set_refused(code: int, request_id: str | None) -> ApiResponse:
    """The answer where QuickBooks refused the message set as a whole."""
    facts = describe(code)
    return _response(
        BAD_GATEWAY,
        "INTEGRATION_ERROR",
        "QBD_MESSAGE_SET_REFUSED",
        _technical("QBD Message Set Error", str(code), None, facts),
        _advice(facts),
        integration_code=str(code),
        request_id=request_id,
        retryable=facts.retryable,
    )


def unusable(
    route: Route, failure: Failure, message: str, request_id: str | None, status: Status | None = None
) -> ApiResponse:
    """The answer where there is no response, or not the one that was asked for."""
    reading = route.verb in _READING
    settled = status is not None and bool(status.code)  # QuickBooks has its reason, and will have it again
    again = failure.again if reading and not settled else ""
    said = status.message if status is not None and settled and failure is INCOMPLETE else None
    return _response(
        BAD_GATEWAY,
        "INTEGRATION_ERROR",
        failure.code,
        message,
        _for_user(failure.user_message + (again if reading else f" {_LOOK_FIRST}"), said),
        integration_code=str(status.code) if status is not None and settled else None,
        request_id=request_id,
        retryable=bool(again),
        status=status,
    )


def without_object(route: Route, status: Status, request_id: str | None) -> ApiResponse:
    """The answer where QuickBooks says that it is done and sends nothing, or may not send what there is."""
    code, facts = _status(status)
    said = f': "{status.message}"' if status.message else ""
    message = f"No {noun(route)} in the response to {route.name}; its status is {code}{said} [{facts.meaning}]"
    return unusable(route, INCOMPLETE, message, request_id, status)


def noun(route: Route) -> str:
    """What an operation is about, in the singular: `sales order`."""
    name = (route.object_type or "entry").removeprefix("qbd_")
    return name.replace("_", " ")


def _hresult(hresult: int | str | None) -> tuple[str | None, StatusFacts]:
    unknown = describe_hresult(0xFFFFFFFF)
    if hresult is None or hresult == "":
        return None, unknown
    try:
        facts = describe_hresult(hresult)
    except OptionError:
        return str(hresult), unknown
    return f"0x{facts.code:08X}", facts


def _status(status: Status) -> tuple[str | None, StatusFacts]:
    if status.code is None:
        return None, describe(0xFFFFFFFF)
    return str(status.code), describe(status.code, status.message)


def _technical(what: str, code: str | None, message: str | None, facts: StatusFacts) -> str:
    """QuickBooks' own words, which may be in any language, and behind them in ours what the code means."""
    prefix = f"{what} ({code}): " if code is not None else f"{what}: "
    text = (message or "").strip()
    if not text:
        return prefix + facts.meaning
    return f"{prefix}{text} [{facts.meaning}]" if facts.certainty != "unverified" else prefix + text


def _advice(facts: StatusFacts) -> str:
    from .._generated.status import USER_MESSAGES

    return facts.user_message or USER_MESSAGES.get(facts.kind, USER_MESSAGES["failed"])


def _for_user(advice: str, message: str | None) -> str:
    text = (message or "").strip()
    return f"{advice} QuickBooks says: {text}" if text else advice


def _response(
    http_status: int,
    type: str,
    code: str,
    message: str,
    user_message: str,
    *,
    integration_code: str | None = None,
    request_id: str | int | None = None,
    retryable: bool = False,
    status: Status | None = None,
    record: bytes | None = None,
) -> ApiResponse:
    error: dict[str, Any] = {"message": message, "userFacingMessage": user_message, "type": type, "code": code}
    if integration_code is not None:
        error["integrationCode"] = integration_code
    error |= {"httpStatusCode": http_status, "requestId": "" if request_id is None else str(request_id)}
    return ApiResponse(
        http_status=http_status, body=encode({"error": error}), status=status, retryable=retryable, record=record
    )

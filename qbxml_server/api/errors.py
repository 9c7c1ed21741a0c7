"""Error objects for what goes wrong outside of QuickBooks. What QuickBooks says becomes one in `qbxml_core.rest`."""

from __future__ import annotations

from datetime import datetime, timezone

import msgspec

import qbxml_core as qb
from qbxml_server.broker.types import Answer, Outcome

INVALID_REQUEST, AUTHENTICATION, INTERNAL = "INVALID_REQUEST_ERROR", "AUTHENTICATION_ERROR", "INTERNAL_ERROR"
CONNECTION = "INTEGRATION_CONNECTION_ERROR"
_DEVELOPERS = "Something is wrong with the application that sent this. Tell its developer."
_LOOK_FIRST = "QuickBooks may have done it: look there first, and do it again only if it was not done."


class ApiError(Exception):
    """Ends a call with an error object.

    user_message: for the person at the QuickBooks machine; by default that the developer has to act.
    retryable: the same call may succeed soon. Of a change it is ignored.
    """

    def __init__(
        self,
        http_status: int,
        type: str,
        code: str,
        message: str,
        user_message: str = _DEVELOPERS,
        *,
        retryable: bool = False,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.http_status = http_status
        self.type = type
        self.code = code
        self.message = message
        self.user_message = user_message
        self.retryable = retryable
        self.headers = headers or {}

    def response(self, request_id: str) -> qb.ApiResponse:
        error: dict[str, str | int] = {
            "message": self.message,
            "userFacingMessage": self.user_message,
            "type": self.type,
            "code": self.code,
            "httpStatusCode": self.http_status,
            "requestId": request_id,
        }
        body = msgspec.json.encode({"error": _encodable(error)})
        return qb.ApiResponse(http_status=self.http_status, body=body, retryable=self.retryable)


def invalid(message: str) -> ApiError:
    """A parameter, header or body that cannot be used."""
    return ApiError(400, INVALID_REQUEST, "PARAMETERS_INVALID", message)


def missing(what: str) -> ApiError:
    return ApiError(404, INVALID_REQUEST, "RESOURCE_MISSING", f"There is no {what}.")


def key_invalid(message: str) -> ApiError:
    return ApiError(401, AUTHENTICATION, "API_KEY_INVALID", message, headers={"www-authenticate": "Bearer"})


def too_many_failed_keys(seconds: int) -> ApiError:
    message = f"Too many calls with unknown API keys came from this address. Try again in {seconds} seconds."
    headers = {"retry-after": str(seconds)}
    return ApiError(429, AUTHENTICATION, "API_KEY_ATTEMPTS_LIMITED", message, headers=headers)


def unknown_host(host: str, public_url: str) -> ApiError:
    """The caller reached this server by a name that is not its own."""
    message = f"The Host header is {host[:80]!r}, but this server is {public_url} (qbxml serve --public-url)."
    return ApiError(400, INVALID_REQUEST, "HOST_UNKNOWN", message)


def no_route(method: str, path: str) -> ApiError:
    return ApiError(404, INVALID_REQUEST, "ROUTE_MISSING", f"There is nothing at {method} {path}.")


def no_method(method: str, path: str, known: set[str]) -> ApiError:
    """`known` are the methods that the path takes."""
    allowed = ", ".join(sorted(known))
    message = f"{path} does not take {method}. It takes {allowed}."
    return ApiError(405, INVALID_REQUEST, "METHOD_NOT_ALLOWED", message, headers={"allow": allowed})


def too_deep() -> ApiError:
    return invalid("The body is nested too deeply.")


def too_large(limit: int) -> ApiError:
    message = f"The body of a request can have {limit // (1 << 20)} MiB. Send fewer objects in it."
    return ApiError(413, INVALID_REQUEST, "REQUEST_TOO_LARGE", message)


def server_error() -> ApiError:
    """A fault of this server: its log says more, the caller learns no details."""
    return ApiError(
        500, INTERNAL, "SERVER_ERROR", "The server failed. Its log has the details under this request ID.",
        "An internal server error occurred.",
    )  # fmt: skip


def not_set_up() -> ApiError:
    return ApiError(
        400,
        CONNECTION,
        "INTEGRATION_CONNECTION_NOT_SET_UP",
        "The end-user has not connected QuickBooks Desktop: the Web Connector has never signed in.",
        "QuickBooks Desktop is not connected yet. Finish setting up the connection.",
    )


def cursor_error(code: str, message: str) -> ApiError:
    return ApiError(400, INVALID_REQUEST, code, message)


def used_up() -> ApiError:
    return cursor_error("CURSOR_USED_UP", "No more results available. Stop when hasMore is false.")


def outcome_error(answer: Answer, *, is_change: bool, now: float) -> qb.ApiResponse | ApiError | None:
    """The error for an outcome; None if QuickBooks answered."""
    if answer.outcome is Outcome.ANSWERED:
        return None
    if answer.outcome is Outcome.CONNECTION_ERROR:
        return qb.connection_error(answer.hresult, answer.message, request_id=answer.request_id)
    if answer.outcome is Outcome.NOT_SET_UP:
        return not_set_up()
    if answer.outcome is Outcome.OFFLINE:
        return _offline(answer.last_call_at, now)
    if answer.outcome is Outcome.UNKNOWN:
        return ApiError(
            502,
            CONNECTION,
            "QBD_REQUEST_OUTCOME_UNKNOWN",
            "The connection broke after the request was sent, and it cannot be found out whether QuickBooks did it.",
            _LOOK_FIRST,
        )
    if answer.outcome is Outcome.SESSION_GONE:
        return cursor_error(
            "CURSOR_EXPIRED",
            "The cursor has expired: QuickBooks keeps a list open for about 10 seconds after a page. "
            "Ask for the list again from its start.",
        )
    if answer.outcome is Outcome.STOPPING:
        return ApiError(
            503, INTERNAL, "SERVER_STOPPING", "The server is being restarted. Nothing was done.",
            "The service is being restarted. Try again in a minute.", retryable=True,
        )  # fmt: skip
    if answer.outcome is Outcome.REPEAT_CONFLICT:
        message = "The Idempotency-Key was used before for another call. Use a new key for each change."
        return ApiError(422, INVALID_REQUEST, "IDEMPOTENCY_KEY_REUSED", message)
    return _timed_out(answer, is_change)


def _offline(last_call_at: float | None, now: float) -> ApiError:
    ago = (
        "" if last_call_at is None else f" It was last active {_ago(now - last_call_at)} ago, at {time(last_call_at)}."
    )
    return ApiError(
        502,
        CONNECTION,
        "INTEGRATION_CONNECTION_NOT_ACTIVE",
        f"Your QuickBooks Desktop connection is not active.{ago} The Web Connector has not called; nothing was done.",
        f"Your QuickBooks Desktop connection is not active.{ago} Make sure that the computer with QuickBooks is on, "
        "the QuickBooks Web Connector is running, and Auto-Run is ticked for this application.",
    )


def _timed_out(answer: Answer, is_change: bool) -> ApiError:
    if answer.outcome is Outcome.EXPIRED:
        message = "The request was not sent to QuickBooks before its time limit. Nothing was done."
        advice = "QuickBooks was busy or did not start in time. Make sure that it is open and shows no dialog."
    else:
        message = "QuickBooks was asked and did not answer before the time limit."
        message += " Whether the change was made is open." if is_change else ""
        advice = "QuickBooks did not answer in time. Make sure that it is open and shows no dialog."
        advice += f" {_LOOK_FIRST}" if is_change else ""
    return ApiError(504, CONNECTION, "QBD_REQUEST_TIMEOUT", message, advice)


def time(seconds: float) -> str:
    """A time as the API shows it: `2024-01-01T12:34:56.789Z`."""
    moment = datetime.fromtimestamp(seconds, timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _ago(seconds: float) -> str:
    units = ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))
    size, unit = next(((size, unit) for size, unit in units if seconds >= size), units[-1])
    number = max(0, int(seconds // size))
    return f"{number} {unit}{'' if number == 1 else 's'}"


def _encodable(error: dict[str, str | int]) -> dict[str, str | int]:
    """JSON holds no halves of surrogate pairs, and a path or a key of a caller may have them."""
    return {
        key: value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value
        for key, value in error.items()
    }

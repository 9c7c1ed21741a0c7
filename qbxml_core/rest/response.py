"""REST bodies: the response to one request as what an HTTP server sends.

Theory: the engine writes one JSON object for a document, and in it the records of the one message stand together. So a
body is a slice of its output between a few bytes of our own: records are neither parsed nor copied one by one.

    {"responses":[{"message":..,"status":..,"iterator":.. ,"data":[  record,record  ]}],"warnings":[]}
                  '----------- head, decoded ------------'           '--- slice ---' '--- dropped --'

The marks between these parts are found by their quotation marks, which inside a JSON string would be escaped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Raw, Struct
from msgspec.json import Decoder as JSONDecoder
from msgspec.json import encode
from msgspec.structs import replace

from ..errors import DecodeError, decode_error
from ..facts.routes import Route, find_route
from ..facts.status import describe
from ..io.source import Source, SourceLike
from ..reading.message_set import IteratorState, Status
from ..reading.options import Reading
from ..reading.pump import pump, read_document
from ..reading.warnings import kept_warnings
from . import errors as api_errors
from .body import ApiResponse, ApiStream
from .errors import EMPTY, INCOMPLETE, MISMATCH, UNEXPECTED, UNREADABLE

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Decoder
    from ..reading.message_set import Response
    from ..reading.options import ReadOptions

__all__ = ["api_response", "api_stream", "next_page"]

_START = b'{"responses":['
_DATA = b',"data":['
_TAIL = b']}],"warnings":['
_DONE = ("ok", "empty", "partial")
_VERSION = "/v1"

MakeCursor = Callable[[str], str]


class _Head(Struct, rename="camel", kw_only=True):
    message: str
    request_id: str | None
    status: Status
    iterator: IteratorState | None
    report: Raw = Raw(b"null")


class _Part(_Head, kw_only=True):
    data: Raw


class _Document(Struct):
    responses: list[_Part]


class _Call(NamedTuple):
    """What was asked for."""

    route: Route
    params: Mapping[str, Any] | None
    request_id: str | None
    url: str | None
    make_cursor: MakeCursor | None


def _call(
    operation: str,
    params: Mapping[str, Any] | None,
    request_id: str | int | None,
    url: str | None,
    make_cursor: MakeCursor | None,
) -> _Call:
    if isinstance(params, Mapping):
        params = {name: _in_body(value) for name, value in params.items()}
    name = None if request_id is None else _in_body(str(request_id))
    return _Call(find_route(operation), params, name, _in_body(url), make_cursor)


def _in_body(value: Any) -> Any:
    """A value of the caller's as a body can hold it: a server may have halves of surrogate pairs from a URL."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


_decode_head = JSONDecoder(_Head).decode
_decode_fields = JSONDecoder(dict[str, Any]).decode
_decode_document = JSONDecoder(_Document).decode
_decode_list = JSONDecoder(list[Raw]).decode


def api_response(
    operation: str,
    xml: SourceLike,
    *,
    params: Mapping[str, Any] | None = None,
    request_id: str | int | None = None,
    url: str | None = None,
    make_cursor: MakeCursor | None = None,
    **options: Unpack[ReadOptions],
) -> ApiResponse:
    """Turn the response to one request into the answer of a REST API.

    Whatever the document holds, the result is an answer: what QuickBooks refused, what it left out and what nobody can
    read becomes an error object that says what happened, and what to do about it.

    Args:
        operation: What was asked for, `"invoices.list"`; see `routes`.
        xml: The response, as in `to_json`.
        params: The parameters of the request. What an answer does not say is taken from there: the `reportType` of a
            report, and for messages the `id` of the object.
        request_id: The server's own name for the request. It becomes the `requestId` of an error. If the response has
            a requestID, it must be the same: encode the request with it. Of several responses in a document, it picks
            the one.
        url: The `url` of a list, as clients see it; `/v1/quickbooks-desktop/invoices` if left out.
        make_cursor: Makes the `nextCursor` of a page from the iterator's ID, for a server whose cursors say more.
        options: See `ReadOptions`.

    Raises:
        OptionError: There is no such operation.
        SourceError: The file or archive cannot be read.

    Example:
        >>> xml = b'<QBXML><QBXMLMsgsRs><ClassQueryRs statusCode="1"/></QBXMLMsgsRs></QBXML>'
        >>> api_response("classes.list", xml).body
        b'{"objectType":"list","url":"/v1/quickbooks-desktop/classes","data":[]}'
        >>> api_response("classes.retrieve", xml, params={"id": "80000001-1"}).http_status
        404
    """
    call = _call(operation, params, request_id, url, make_cursor)
    reading = Reading("api", "json", **options)
    decoder = reading.decoder()
    try:
        output = read_document(reading, decoder, xml)
    except DecodeError as error:
        return _unreadable(error, call)
    if decoder.responses > 1 and call.request_id is not None:
        return _picked(call, decoder, output)
    return _whole(call, decoder, output)


def api_stream(
    operation: str,
    source: SourceLike,
    *,
    params: Mapping[str, Any] | None = None,
    request_id: str | int | None = None,
    url: str | None = None,
    make_cursor: MakeCursor | None = None,
    **options: Unpack[ReadOptions],
) -> ApiStream:
    """Turn a response of any size into the answer of a REST API, in constant memory.

    Lists and reports come in chunks while the source is read. Everything else, errors among them, is small and comes
    as one chunk. The source is read as far as the status when this returns. It holds one response: where several
    requests went out together, `api_response` picks the one.

    Args:
        operation: As in `api_response`.
        source: A path, a binary file, a document in memory, or an iterable of its chunks.
        params: As in `api_response`.
        request_id: As in `api_response`.
        url: As in `api_response`.
        make_cursor: As in `api_response`.
        options: See `ReadOptions`.

    Raises:
        OptionError: There is no such operation.
        SourceError: The file or archive cannot be read. While chunks are taken, it comes from there.
    """
    call = _call(operation, params, request_id, url, make_cursor)
    reading = Reading("api", "json", **options)
    decoder = reading.decoder()
    pieces = _pieces(decoder, reading.source(source), reading)
    output, at = bytearray(), -1
    try:
        for piece in pieces:
            if not piece:
                continue
            searched = max(0, len(output) + 1 - len(_DATA))  # a long head comes in many pieces
            output += piece
            at = output.find(_DATA, searched) if at < 0 else at
            if at < 0:
                continue
            head = _head(output, at)
            if _says_nothing(head, output[at + len(_DATA) :]):
                continue
            if decoder.responses == 1 and _is_framed(call, head) and _problem(call, head) is None:
                before, after = _frame(call, head)
                return ApiStream(
                    http_status=200,
                    status=head.status,
                    iterator=head.iterator,
                    chunks=_chunks(decoder, before, bytes(output[at + len(_DATA) :]), pieces, after),
                )
            break
        output += b"".join(pieces)
    except DecodeError as error:
        whole = _unreadable(error, call)
    else:
        whole = _whole(call, decoder, bytes(output))
    return ApiStream(
        http_status=whole.http_status,
        status=whole.status,
        iterator=whole.iterator,
        retryable=whole.retryable,
        chunks=iter((whole.body,)),
    )


def next_page(
    response: ApiResponse | ApiStream | Response, params: Mapping[str, Any] | None = None
) -> dict[str, Any] | None:
    """The parameters for the next page of a list, or None if this was the last one.

    QuickBooks wants all other parameters unchanged, and forgets the cursor when its session ends.

    Args:
        response: The page at hand, also as `decode` gives it.
        params: The parameters it was asked for with.

    Example:
        >>> page = ApiResponse(http_status=200, body=b"", iterator=IteratorState(id="{eb05}", remaining_count=7))
        >>> next_page(page, {"limit": 50})
        {'limit': 50, 'cursor': '{eb05}'}
    """
    state = response.iterator
    if state is None or not state.id or not state.remaining_count:
        return None
    return {**(params or {}), "cursor": state.id}


# --- the whole document at hand


def _whole(call: _Call, decoder: Decoder, output: bytes) -> ApiResponse:
    if decoder.responses == 0:
        return _no_response(call, decoder)
    if decoder.responses > 1:
        return _several(call, decoder, f"where {call.route.name} has one")
    at = output.index(_DATA)
    end = len(output) - len(_TAIL) - 2
    if decoder.warning_count or decoder.message_set_status is not None or decoder.message_set_id is not None:
        end = output.rindex(_TAIL)
    data = memoryview(output)[at + len(_DATA) : end]
    return _answer(call, decoder, _head(output, at), data, decoder.records)


def _picked(call: _Call, decoder: Decoder, output: bytes) -> ApiResponse:
    """The answer to one request of many that were sent together."""
    parts = [each for each in _decode_document(output).responses if each.request_id == call.request_id]
    if len(parts) != 1:
        return _several(call, decoder, f'{len(parts) or "none"} of them to the request "{call.request_id}"')
    (part,) = parts
    return _answer(call, decoder, part, memoryview(part.data)[1:-1], len(_decode_list(part.data)))


def _several(call: _Call, decoder: Decoder, but: str) -> ApiResponse:
    names = ", ".join(f"{count} {name}" for name, _, count, _ in decoder.messages)
    message = f"{decoder.responses} responses in the document ({names}), {but}."
    return api_errors.unusable(call.route, UNEXPECTED, message, call.request_id)


def _answer(call: _Call, decoder: Decoder, head: _Head, data: memoryview, records: int) -> ApiResponse:
    warnings = tuple(kept_warnings(decoder, "<response>")) if decoder.warning_count else ()
    answer = _problem(call, head, data) or _body(call, head, data, records)
    if isinstance(answer, ApiResponse):
        return replace(answer, warnings=warnings) if warnings else answer
    return ApiResponse(http_status=200, body=answer, status=head.status, iterator=head.iterator, warnings=warnings)


def _head(output: bytes | bytearray, at: int) -> _Head:
    return _decode_head(output[len(_START) : at] + b"}")


def _problem(call: _Call, head: _Head, data: memoryview | bytes = b"") -> ApiResponse | None:
    """The error that the head of the response already tells of."""
    route, request_id = call.route, call.request_id or head.request_id
    wanted = route.message + "Rs"
    if head.message != wanted:
        message = f"The response is {head.message}; to {route.name} it would be {wanted}."
        return api_errors.unusable(route, MISMATCH, message, request_id, head.status)
    if call.request_id and head.request_id and call.request_id != head.request_id:
        message = f'The response is to the request "{head.request_id}", not to "{call.request_id}".'
        return api_errors.unusable(route, MISMATCH, message, call.request_id, head.status)
    kind = head.status.kind
    if kind in _DONE:
        return None
    if kind == "not_found" and route.verb == "list" and _only_some_missing(head.status):
        return None
    if kind == "not_found" and _is_the_object(call, head.status):
        return api_errors.missing_object(route, head.status, call.params, request_id)
    return api_errors.status_error(head.status, request_id, bytes(data) or None)


def _says_nothing(head: _Head, data: memoryview | bytearray) -> bool:
    """Whether there is neither a status nor content, so that nothing tells success from failure."""
    return head.status.code is None and bytes(head.report) == b"null" and bytes(data[:1]) in (b"", b"]")


def _only_some_missing(status: Status) -> bool:
    """What was asked for by ID or name is not there, which is not an error where some of it may be."""
    return status.code is not None and describe(status.code).kind == "partial"


def _is_the_object(call: _Call, status: Status) -> bool:
    """Whether what is not there is the object that the URL names, and not another one that the request mentions."""
    if call.route.verb != "update":
        return "{id}" in call.route.path
    named = (call.params or {}).get("id")
    return named is None or not status.message or str(named) in status.message


def _body(call: _Call, head: _Head, data: memoryview, records: int) -> bytes | ApiResponse:
    route, request_id = call.route, call.request_id or head.request_id
    if _says_nothing(head, data):
        message = f"The response to {route.name} has neither a status nor content."
        return api_errors.unusable(route, INCOMPLETE, message, request_id, head.status)
    if _is_framed(call, head):
        before, after = _frame(call, head)
        return b"".join((before, data, after))
    if records > 1 and data:
        message = f"{records} objects in the response, where {route.name} has one."
        return api_errors.unusable(route, UNEXPECTED, message, request_id, head.status)
    if route.verb in ("delete", "void"):
        return _result(call, bytes(data))
    if data:
        return bytes(data)
    if not route.has_records:
        return b"{}"
    if route.verb == "retrieve" and head.status.kind != "partial":
        return api_errors.missing_object(route, head.status, call.params, request_id)
    return api_errors.without_object(route, head.status, request_id)


def _is_framed(call: _Call, head: _Head) -> bool:
    """Whether the body is a list or a report: it may be large, and stands in a frame of our own."""
    return call.route.verb == "list" or (call.route.verb == "report" and bytes(head.report) != b"null")


def _frame(call: _Call, head: _Head) -> tuple[bytes, bytes]:
    """What stands before and behind the records of a list, or the rows of a report."""
    if call.route.verb == "report":
        header, params = bytes(head.report), call.params or {}
        kind = params.get("reportType") or params.get("report_type") or _usual_report_type(call.route.name)
        if kind is not None:
            header = header.replace(b'"reportType":null', b'"reportType":' + encode(kind), 1)
        return header[:-1] + b',"rows":[', b"]}"
    url = _VERSION + call.route.path if call.url is None else call.url
    before = b'{"objectType":"list","url":' + encode(url) + b',"data":['
    if not call.route.is_paged:
        return before, b"]}"
    state = head.iterator
    cursor = state.id if state is not None and state.remaining_count else None
    if cursor is not None and call.make_cursor is not None:
        cursor = call.make_cursor(cursor)
    page = {
        "nextCursor": cursor,
        "remainingCount": None if state is None else state.remaining_count,
        "hasMore": cursor is not None,
    }
    return before, b"]," + encode(page)[1:]


@cache
def _usual_report_type(name: str) -> Any:
    """The reportType of a report that is asked for without one, because it has only one."""
    from ..operations import operation

    found, file = operation(name)
    return next((each.default for each in file.levels[found.level].params if each.name == "reportType"), None)


def _result(call: _Call, record: bytes) -> bytes:
    """What is told of a deletion or of voiding. QuickBooks may leave out everything but that it is done."""
    route = call.route
    done = {"deleted" if route.verb == "delete" else "voided": True}
    fields = _decode_fields(record) if record else {}
    if route.object_type is None:
        return encode(fields | done)
    result = {"id": fields.get("id", (call.params or {}).get("id")), "objectType": route.object_type}
    if route.verb == "void":
        result |= {"createdAt": fields.get("createdAt"), "updatedAt": fields.get("updatedAt")}
    if route.is_numbered:
        result["refNumber"] = fields.get("refNumber")
    elif "fullName" in fields:
        result["fullName"] = fields["fullName"]
    return encode(result | done)


def _no_response(call: _Call, decoder: Decoder) -> ApiResponse:
    if decoder.message_set_status:
        return api_errors.set_refused(decoder.message_set_status, call.request_id)
    message = f"There is no response to {call.route.name} in the document."
    return api_errors.unusable(call.route, EMPTY, message, call.request_id)


def _unreadable(error: DecodeError, call: _Call) -> ApiResponse:
    failure, message = UNREADABLE, f"The response to {call.route.name} cannot be read: {error.without_advice}."
    if error.code == "empty_document" or error.detail == "there is no QBXML element":
        failure, message = EMPTY, f"The document is empty, where a response to {call.route.name} should be."
    return api_errors.unusable(call.route, failure, message, call.request_id)


# --- the document as it comes


def _pieces(decoder: Decoder, source: Source, reading: Reading) -> Iterator[bytes]:
    with source:
        for _ in pump(decoder, source, reading.on_warning, reading.threads):
            yield decoder.drain()


def _chunks(decoder: Decoder, before: bytes, first: bytes, pieces: Iterator[bytes], after: bytes) -> Iterator[bytes]:
    """The body, from the output behind the head on. What follows the records is dropped."""
    open_, rest = True, first
    chunk = before
    while True:
        if decoder.responses > 1:
            raise decode_error("several_responses", decoder.offset, "", "a second response, where there should be one")
        if open_:
            open_ = not decoder.messages
            if not open_:
                rest = rest[: rest.rindex(_TAIL) if _TAIL in rest else len(rest) - 2]
            chunk += rest
        if chunk:
            yield chunk
        chunk = b""
        piece = next(pieces, None)
        if piece is None:
            break
        rest = piece
    yield after

"""`decode`: a small document as typed objects, with the status of each message beside its records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from msgspec import Raw, Struct
from msgspec.json import Decoder as JSONDecoder

from ..errors import decode_error
from ..facts.status import describe, kind_of
from ..io.source import SourceLike
from .options import Reading, Shape
from .pump import read_document
from .warnings import DecodeWarning

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._generated.models.reports import Report
    from .options import ReadOptions

__all__ = ["UNKNOWN", "IteratorState", "MessageSet", "Response", "Status", "UnknownRecord", "decode", "record_decoder"]


class Status(Struct, frozen=True, kw_only=True):
    """What QuickBooks said of one request. Reading never raises because of it."""

    code: int | None
    """The status code, None where the message has none."""
    severity: str | None
    """`Info`, `Warn` or `Error`, as given; the code decides."""
    message: str | None
    """QuickBooks' own words."""
    kind: str
    """ok, empty, partial, not_found, conflict, busy, invalid, denied, unsupported, skipped or failed."""

    @property
    def retryable(self) -> bool:
        """Whether the same request may succeed later."""
        return self.code is not None and describe(self.code, self.message).retryable


class IteratorState(Struct, frozen=True, kw_only=True, rename="camel"):
    """Where a query with an iterator stands."""

    id: str | None
    """What the next request has to name; it lives as long as the session."""
    remaining_count: int | None
    """How many objects are still to come."""


class UnknownRecord(Struct, frozen=True, kw_only=True, rename="camel"):
    """A record that the schema does not know; in the api shape, where its fields keep their wire names."""

    object_type: str
    """`qbd_unknown`."""
    element: str
    """Its name on the wire."""
    fields: Any
    """What is in it, as in the native shape."""


class Response(Struct, frozen=True, kw_only=True, rename={"request_id": "requestId", "records": "data"}):
    """One message of the document with everything that came in it. As builtins it has the names of `to_json`."""

    message: str
    """Its name on the wire, `InvoiceQueryRs`."""
    request_id: str | None
    """The requestID of the request, if it had one."""
    status: Status
    iterator: IteratorState | None
    """None for a query without an iterator."""
    records: list[Any]
    """Structs; of a report, its rows. In the native shape dicts, each record under its name."""
    report: Report | None
    """Title, columns and counts of a report in the api shape; its rows are the records."""
    warnings: list[DecodeWarning]
    """What was odd in this message."""


class MessageSet(Struct, frozen=True, kw_only=True):
    """A response document."""

    responses: list[Response]
    """In document order."""
    warnings: list[DecodeWarning]
    """All that was odd, also around the messages."""
    status: Status | None = None
    """What QuickBooks said of the whole set (`messageSetStatusCode`), None if nothing. Other than `ok`, it has done
    nothing of it, or does not know whether it has."""
    message_set_id: str | None = None
    """The `newMessageSetID` under which QuickBooks keeps the answer, None if the request named none."""


def decode(xml: SourceLike, *, shape: Shape = "api", **options: Unpack[ReadOptions]) -> MessageSet:
    """Decode one response document that fits into memory.

    Args:
        xml: As in `to_json`.
        shape: `"api"`: records are Structs in which every field is there. `"native"`: they are dicts.
        options: See `ReadOptions`.

    Raises:
        DecodeError: The document cannot be read; `code`, `offset` and `path` say why and where.
        SourceError: The file or archive cannot be read.

    Example:
        >>> xml = b'<QBXML><QBXMLMsgsRs><ClassQueryRs statusCode="0"><ClassRet><Name>West</Name></ClassRet>'
        >>> answer = decode(xml + b"</ClassQueryRs></QBXMLMsgsRs></QBXML>").responses[0]
        >>> answer.status.kind, answer.records[0].name
        ('ok', 'West')
    """
    reading = Reading(shape, "json", **options)
    warnings: list[DecodeWarning] = []
    also = reading.on_warning

    def on_warning(warning: DecodeWarning) -> None:
        warnings.append(warning)
        if also is not None:
            also(warning)

    reading.on_warning = on_warning
    structs = shape == "api"
    decoder = reading.decoder(structs=structs)
    output = read_document(reading, decoder, xml)
    if structs:
        responses = _responses(output, decoder.take(), warnings)
    else:
        responses = [*_native_responses(JSONDecoder(dict[str, Any]).decode(output))]
    return MessageSet(
        responses=responses,
        warnings=warnings,
        status=_set_status(decoder.message_set_status),
        message_set_id=decoder.message_set_id,
    )


def _set_status(code: int | None) -> Status | None:
    return None if code is None else Status(code=code, severity=None, message=None, kind=kind_of(code))


# --- the api shape: the engine makes the records, and writes everything around them


_NO_REPORT = Raw(b"null")


class _Message(Struct, rename="camel"):
    message: str
    request_id: str | None
    status: Status
    iterator: IteratorState | None
    records: int
    """How many records came up to the end of this message."""
    warnings: int
    """How many warnings were kept up to there."""
    report: Raw = _NO_REPORT


class _Document(Struct):
    responses: list[_Message]


UNKNOWN = 0xFFFF
"""The number that the engine tags records with that the schema does not know."""

_document = JSONDecoder(_Document)
_decoders: dict[int, JSONDecoder[Any]] = {}


def record_decoder(number: int) -> JSONDecoder[Any]:
    """For records that the engine does not make itself: the JSON decoder of the class it knows by `number`."""
    decoder = _decoders.get(number)
    if decoder is None:
        if number == UNKNOWN:
            kind: type[Struct] = UnknownRecord
        else:
            from .._engine import object_names
            from .._generated.models import class_of

            kind = class_of(object_names()[number])
        decoder = _decoders[number] = JSONDecoder(kind)
    return decoder


def _responses(output: bytes, records: list[Any], warnings: list[DecodeWarning]) -> list[Response]:
    found = []
    taken = told = 0
    for message in _document.decode(output).responses:
        found.append(
            Response(
                message=message.message,
                request_id=message.request_id,
                status=message.status,
                iterator=message.iterator,
                records=records[taken : message.records],
                report=_report(message.report),
                warnings=warnings[told : message.warnings],
            )
        )
        taken, told = message.records, message.warnings
    return found


def _report(header: Raw) -> Report | None:
    if header is _NO_REPORT or bytes(header) == b"null":
        return None
    from .._generated.models.reports import Report

    return JSONDecoder(Report).decode(header)


# --- the native shape


_COUNT = re.compile(r"[0-9]{1,9}")


def _native_responses(document: dict[str, Any]) -> Iterator[Response]:
    message_sets = [value for name, value in _children(document) if name.endswith("MsgsRs") and isinstance(value, dict)]
    if not message_sets:
        raise decode_error("not_response", 0, "", "this is no response document")
    for message_set in message_sets:
        for name, message in _children(message_set):
            yield _native_response(name, message if isinstance(message, dict) else {})


def _native_response(name: str, message: dict[str, Any]) -> Response:
    number = _count(message.get("@statusCode"))
    records = _native_records(name, message)
    iterator, remaining = message.get("@iteratorID"), message.get("@iteratorRemainingCount")
    return Response(
        message=name,
        request_id=message.get("@requestID"),
        status=Status(
            code=number,
            severity=message.get("@statusSeverity"),
            message=message.get("@statusMessage"),
            kind="ok" if number is None else kind_of(number, bool(records)),
        ),
        iterator=IteratorState(id=iterator, remaining_count=_count(remaining)) if iterator or remaining else None,
        records=records,
        report=None,
        warnings=[],
    )


def _count(text: str | None) -> int | None:
    """What the api shape reads of such an attribute, where it is no number: nothing."""
    return int(text) if text and _COUNT.fullmatch(text) else None


def _native_records(name: str, message: dict[str, Any]) -> list[dict[str, Any]]:
    """The aggregates in a message, the rows of a report, or the message itself where it has values of its own."""
    children = list(_children(message))
    if any(isinstance(child, str) and not kind.endswith("Ret") for kind, child in children):
        return [{name: message}]
    records = []
    for kind, child in children:
        if kind == "ReportRet" and isinstance(child, dict):
            records += [{row: value} for row, value in _children(child.get("ReportData", {}))]
        else:
            records.append({kind: child})
    return records


def _children(parent: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The child elements of a native object in document order."""
    waiting = {
        name: iter(value if isinstance(value, list) else [value])
        for name, value in parent.items()
        if name[0] not in "@#"
    }
    for name in parent.get("#order", ()):
        yield name, next(waiting[name])
    for name, rest in waiting.items():
        for child in rest:
            yield name, child
    for late in parent.get("#late", ()):
        yield from late.items()

"""Reading qbXML: `to_json` for a document in memory, `iter_records` for any size, `decode_request` for requests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..errors import NotResponseError, decode_error
from ..io.blocks import HEAD_SIZE, whole_lines
from ..io.source import Source, SourceLike
from .options import Format, Reading, Shape
from .pump import drain_all, pump, read_document, reader_for

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Decoder
    from .options import ReadOptions
    from .request import Request

__all__ = ["decode_request", "iter_records", "to_json"]


def to_json(xml: SourceLike, *, shape: Shape = "api", format: Format = "json", **options: Unpack[ReadOptions]) -> bytes:
    """Turn one qbXML document into JSON in memory.

    Args:
        xml: The document: bytes, text, a `pathlib.Path`, a binary file or an iterable of chunks. A `str` is the
            document itself here, not a path; text is read as it is, whatever encoding its declaration names.
        shape: `"api"`: camelCase names and typed values, every field of an object always there; of requests, the
            operations and their parameters. `"native"`: the wire's own names and texts, lossless.
        format: `"json"` for one object without a line end, `"ndjson"` for one record, or request, a line.
        options: See `ReadOptions`. In `"json"` of the api shape, warnings are in the document, too.

    Raises:
        DecodeError: The document cannot be read; `code`, `offset` and `path` say why and where.
        SourceError: The file or archive cannot be read.

    Example:
        >>> to_json(b"<QBXML><QBXMLMsgsRq onError='stopOnError'/></QBXML>", shape="native")
        b'{"QBXMLMsgsRq":{"@onError":"stopOnError"}}'
    """
    reading = Reading(shape, format, **options)
    if isinstance(xml, bytes) and xml.find(b"MsgsRq", 0, HEAD_SIZE) < 0:
        try:
            return read_document(reading, reading.decoder(), xml)
        except NotResponseError:
            pass  # requests, perhaps, behind a long comment
    with reading.document(xml) as source:
        return drain_all(reader_for(source, reading), source, reading.on_warning, reading.threads)


def iter_records(source: SourceLike, *, shape: Shape = "api", **options: Unpack[ReadOptions]) -> Iterator[Any]:
    """Yield the records of a document of any size one by one, in constant memory.

    In the api shape a record is one object of a response or one row of a report, as a Struct with typed fields:
    `record.customer.full_name`. Of a request document it is each request, as a `Request`. In the native shape it is a
    dict with the record under its name, `{"InvoiceRet": {...}}`, and request messages and events are records, too. If
    the document turns out to be damaged, the whole records before the damage are yielded before the error is raised. If
    one document follows another, as in recorded logs, its records follow.

    Args:
        source: A path, a binary file, a document in memory, or an iterable of its chunks; plain, gzip or zstd.
        shape: `"api"` or `"native"`, as in `to_json`.
        options: See `ReadOptions`.

    Raises:
        DecodeError: The document cannot be read from some place on.
        SourceError: The file or archive cannot be read.

    Example:
        >>> xml = b"<QBXML><QBXMLMsgsRs><ClassQueryRs><ClassRet><Name>West</Name></ClassRet></ClassQueryRs>"
        >>> records = iter_records(xml + b"</QBXMLMsgsRs></QBXML>")
        >>> next(records).name
        'West'
    """
    reading = Reading(shape, **options)  # wrong options fail now, not with the first record
    opened = reading.source(source)
    return _dicts(reading, opened) if shape == "native" else _structs(reading, opened)


def decode_request(xml: SourceLike, **options: Unpack[ReadOptions]) -> list[Request]:
    """Read the requests of a document, in document order.

    `encode_request(request.operation, request.params)` writes the same message again, unless `left` names something.
    Two things differ: what has a default, such as the limit and the owner of custom fields, is written even if the
    message left it out; and lines and groups of lines are two lists, so groups between lines are written behind them.
    A list of one object by its ID is read as `retrieve` where both are the same on the wire.

    Args:
        xml: As in `to_json`.
        options: See `ReadOptions`.

    Raises:
        NotRequestError: The document has responses or events.
        DecodeError: The document cannot be read.
        SourceError: The file or archive cannot be read.
    """
    from .request_reader import LONGEST_HEAD, RequestReader, message_set_attributes, message_set_in

    reading = Reading("api", "json", **options)
    with reading.document(xml) as source:
        reader = reader_for(source, reading)
        attributes = message_set_attributes(source) if isinstance(reader, RequestReader) else {}
        message_set = message_set_in(source.peek(LONGEST_HEAD))
        for _ in pump(reader, source, reading.on_warning, reading.threads):
            pass
        if message_set is not None and not isinstance(reader, RequestReader):
            raise decode_error("not_request", 0, "", f"{message_set.decode('ascii')} holds no requests")
        requests = reader.take() if isinstance(reader, RequestReader) else []
    for request in requests:
        request.__dict__["message_set"] = attributes  # the Struct is frozen for all but who makes it
    return requests


def _dicts(reading: Reading, source: Source) -> Iterator[dict[str, Any]]:
    from msgspec.json import Decoder as JSONDecoder

    decode_lines = JSONDecoder(dict[str, Any]).decode_lines
    decoder = reading.decoder()
    with source as opened:
        for lines in whole_lines(_drained(decoder, opened, reading)):
            yield from decode_lines(lines)


def _drained(decoder: Decoder, source: Source, reading: Reading) -> Iterator[bytes]:
    for _ in pump(decoder, source, reading.on_warning, reading.threads):
        yield decoder.drain()


def _structs(reading: Reading, source: Source) -> Iterator[Any]:
    with source as opened:
        reader = reader_for(opened, reading, structs=True)
        for _ in pump(reader, opened, reading.on_warning, reading.threads):
            yield from reader.take()

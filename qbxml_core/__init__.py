"""qbXML, the XML that QuickBooks Desktop speaks, to clean JSON and back, at the speed of memory.

    >>> import qbxml_core as qb
    >>> qb.to_json(b"<QBXML><QBXMLMsgsRs/></QBXML>")
    b'{"responses":[],"warnings":[]}'

Every public name is loaded when it is first used, so that importing the package costs next to nothing.
"""

TYPE_CHECKING = False  # as in `typing`, which is not worth its import here
if TYPE_CHECKING:
    from ._engine import Decoder
    from ._generated.signature import encode_request
    from .describe.json_schema import params_schema
    from .describe.pydantic_models import request_model
    from .errors import (
        CODES,
        DecodeError,
        DecoderMemoryError,
        DoctypeError,
        EncodeError,
        EncodingError,
        IllegalCharacterError,
        LimitError,
        MalformedXMLError,
        NotQBXMLError,
        NotRequestError,
        NotResponseError,
        OptionError,
        QBXMLError,
        SourceError,
        SplitError,
        StrictError,
        TableError,
        TargetError,
        TruncatedError,
        UndefinedEntityError,
    )
    from .facts.routes import Route, routes
    from .files.arrow import arrow_schema, record_batches
    from .files.convert import convert, write_parquet
    from .files.inspect import FileFacts, Inspection, ObjectCount, Span, inspect
    from .files.progress import MessageCount, Progress, Summary
    from .io.ranges import Range
    from .limits import Limits
    from .reading.functions import decode_request, iter_records, to_json
    from .reading.message_set import IteratorState, MessageSet, Response, Status, UnknownRecord, decode
    from .reading.options import ReadOptions
    from .reading.request import Request
    from .reading.split import split
    from .reading.warnings import Damage, DecodeWarning, WarningCount
    from .rest.body import ApiResponse, ApiStream
    from .rest.errors import connection_error, invalid_request
    from .rest.query import params_from_query
    from .rest.response import api_response, api_stream, next_page
    from .writing.batch import decode_responses, encode_requests
    from .writing.create import create_params
    from .writing.message_set import encode_message_set
    from .writing.problems import EncodeWarning, Problem, RequestError
    from .writing.update import update_params
    from .writing.validate import DocumentProblem, validate

__version__ = "0.1.0"

__all__ = [
    "CODES",
    "ApiResponse",
    "ApiStream",
    "Damage",
    "DecodeError",
    "DecodeWarning",
    "Decoder",
    "DecoderMemoryError",
    "DoctypeError",
    "DocumentProblem",
    "EncodeError",
    "EncodeWarning",
    "EncodingError",
    "FileFacts",
    "IllegalCharacterError",
    "Inspection",
    "IteratorState",
    "LimitError",
    "Limits",
    "MalformedXMLError",
    "MessageCount",
    "MessageSet",
    "NotQBXMLError",
    "NotRequestError",
    "NotResponseError",
    "ObjectCount",
    "OptionError",
    "Problem",
    "Progress",
    "QBXMLError",
    "Range",
    "ReadOptions",
    "Request",
    "RequestError",
    "Response",
    "Route",
    "SourceError",
    "Span",
    "SplitError",
    "Status",
    "StrictError",
    "Summary",
    "TableError",
    "TargetError",
    "TruncatedError",
    "UndefinedEntityError",
    "UnknownRecord",
    "WarningCount",
    "__version__",
    "api_response",
    "api_stream",
    "arrow_schema",
    "connection_error",
    "convert",
    "create_params",
    "decode",
    "decode_request",
    "decode_responses",
    "encode_message_set",
    "encode_request",
    "encode_requests",
    "inspect",
    "invalid_request",
    "iter_records",
    "next_page",
    "params_from_query",
    "params_schema",
    "record_batches",
    "request_model",
    "routes",
    "split",
    "to_json",
    "update_params",
    "validate",
    "write_parquet",
]

_HOMES = {
    "ApiResponse": "rest.body",
    "ApiStream": "rest.body",
    "Damage": "reading.warnings",
    "DecodeWarning": "reading.warnings",
    "Decoder": "_engine",
    "DocumentProblem": "writing.validate",
    "EncodeWarning": "writing.problems",
    "FileFacts": "files.inspect",
    "Inspection": "files.inspect",
    "IteratorState": "reading.message_set",
    "Limits": "limits",
    "MessageCount": "files.progress",
    "MessageSet": "reading.message_set",
    "ObjectCount": "files.inspect",
    "Problem": "writing.problems",
    "Progress": "files.progress",
    "Range": "io.ranges",
    "ReadOptions": "reading.options",
    "Request": "reading.request",
    "RequestError": "writing.problems",
    "Response": "reading.message_set",
    "Route": "facts.routes",
    "Span": "files.inspect",
    "Status": "reading.message_set",
    "Summary": "files.progress",
    "UnknownRecord": "reading.message_set",
    "WarningCount": "reading.warnings",
    "api_response": "rest.response",
    "api_stream": "rest.response",
    "arrow_schema": "files.arrow",
    "connection_error": "rest.errors",
    "convert": "files.convert",
    "create_params": "writing.create",
    "decode": "reading.message_set",
    "decode_request": "reading.functions",
    "decode_responses": "writing.batch",
    "encode_message_set": "writing.message_set",
    "encode_request": "writing.request",
    "encode_requests": "writing.batch",
    "inspect": "files.inspect",
    "invalid_request": "rest.errors",
    "iter_records": "reading.functions",
    "next_page": "rest.response",
    "params_from_query": "rest.query",
    "params_schema": "describe.json_schema",
    "record_batches": "files.arrow",
    "request_model": "describe.pydantic_models",
    "routes": "facts.routes",
    "split": "reading.split",
    "to_json": "reading.functions",
    "update_params": "writing.update",
    "validate": "writing.validate",
    "write_parquet": "files.convert",
}
"""The module of each public name; every other one lives in `errors`."""


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_HOMES.get(name, 'errors')}"), name)
    globals()[name] = value  # the next use does not come here
    return value


def __dir__() -> list[str]:
    return __all__

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
    from .api import api_response, api_stream, next_page
    from .api_body import ApiResponse, ApiStream
    from .api_errors import connection_error, invalid_request
    from .arrow import arrow_schema, record_batches, write_parquet
    from .conversion import convert
    from .decoding import iter_records, to_json
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
        NotResponseError,
        OptionError,
        QBXMLError,
        SourceError,
        StrictError,
        TableError,
        TargetError,
        TruncatedError,
        UndefinedEntityError,
    )
    from .inspection import FileFacts, Inspection, ObjectCount, Span, inspect
    from .limits import Limits
    from .message_set import IteratorState, MessageSet, Response, Status, UnknownRecord, decode
    from .native_encoding import encode_message_set
    from .params_schema import params_schema
    from .problem import EncodeWarning, Problem, RequestError
    from .pydantic_models import request_model
    from .request import Request, decode_request
    from .route import Route, routes
    from .tally import MessageCount, Progress, Summary
    from .updating import update_params
    from .validation import DocumentProblem, validate
    from .warning import Damage, DecodeWarning, WarningCount

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
    "NotResponseError",
    "ObjectCount",
    "OptionError",
    "Problem",
    "Progress",
    "QBXMLError",
    "Request",
    "RequestError",
    "Response",
    "Route",
    "SourceError",
    "Span",
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
    "decode",
    "decode_request",
    "encode_message_set",
    "encode_request",
    "inspect",
    "invalid_request",
    "iter_records",
    "next_page",
    "params_schema",
    "record_batches",
    "request_model",
    "routes",
    "to_json",
    "update_params",
    "validate",
    "write_parquet",
]

_HOMES = {
    "ApiResponse": "api_body",
    "ApiStream": "api_body",
    "Damage": "warning",
    "DecodeWarning": "warning",
    "Decoder": "_engine",
    "DocumentProblem": "validation",
    "EncodeWarning": "problem",
    "FileFacts": "inspection",
    "Inspection": "inspection",
    "IteratorState": "message_set",
    "Limits": "limits",
    "MessageCount": "tally",
    "MessageSet": "message_set",
    "ObjectCount": "inspection",
    "Problem": "problem",
    "Progress": "tally",
    "Request": "request",
    "RequestError": "problem",
    "Response": "message_set",
    "Route": "route",
    "Span": "inspection",
    "Status": "message_set",
    "Summary": "tally",
    "UnknownRecord": "message_set",
    "WarningCount": "warning",
    "api_response": "api",
    "api_stream": "api",
    "arrow_schema": "arrow",
    "connection_error": "api_errors",
    "convert": "conversion",
    "decode": "message_set",
    "decode_request": "request",
    "encode_message_set": "native_encoding",
    "encode_request": "encoding",
    "inspect": "inspection",
    "invalid_request": "api_errors",
    "iter_records": "decoding",
    "next_page": "api",
    "params_schema": "params_schema",
    "record_batches": "arrow",
    "request_model": "pydantic_models",
    "routes": "route",
    "to_json": "decoding",
    "update_params": "updating",
    "validate": "validation",
    "write_parquet": "arrow",
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

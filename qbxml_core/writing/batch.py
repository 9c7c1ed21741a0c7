"""Several operations in one message set, and the answers to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from ..errors import OptionError
from ..facts.versions import VERSION, Edition
from ..io.source import SourceLike
from ..reading.message_set import Response, decode
from ..reading.request import Request
from .problems import Problem, RequestError, listed, moved, problem
from .request import OnError, Unstorable, check_operation, document_head, encode_request, with_ids

__all__ = ["Batch", "decode_responses", "encode_requests"]

_MAIN = "QBXMLMsgsRq"

Batch = Iterable["tuple[str, Mapping[str, Any] | None] | Request"]
"""Operations and their parameters, `("invoices.create", {...})`, or requests that were read."""


def encode_requests(
    requests: Batch,
    *,
    version: str = VERSION,
    edition: Edition | None = "US",
    on_error: OnError = "stopOnError",
    message_set_id: str | None = None,
    old_message_set_id: str | None = None,
    encoding: Literal["ascii", "utf-8"] = "ascii",
    unstorable: Unstorable = "warn",
) -> bytes:
    """A qbXML document that asks QuickBooks for several operations, one after the other, in one message set.

    `decode_responses` gives the response to each. The request IDs are the places in the batch: "0", "1" and so on; a
    `Request` that has a request ID keeps it.

    Args:
        requests: Pairs of an operation and its parameters, or `Request`s.
        version: As in `encode_request`, and so the other options.
        edition: Of QuickBooks; None if it is not known.
        on_error: "stopOnError" skips what stands behind an error (status 3231), "continueOnError" does it.
        message_set_id: Makes it safe to send the document again.
        old_message_set_id: A message set whose stored answer QuickBooks may forget.
        encoding: "ascii" or "utf-8".
        unstorable: What to do about a character outside of Windows-1252.

    Raises:
        RequestError: QuickBooks would refuse some of it; `problems` has all of them, with the place in the batch before
            each path: `[1].transactionDate`.
        OptionError: The batch is empty, its operations do not go into one message set, or two have one request ID; or
            an option makes no sense.

    Example:
        >>> document = encode_requests([("accounts.list", {"limit": 1}), ("company.retrieve", None)])
        >>> document.count(b"Rq requestID")
        2
    """
    batch = list(requests)
    ids = _request_ids(batch)
    fragments: list[bytes] = []
    problems: list[Problem] = []
    message_sets: dict[str, str] = {}
    for index, (each, request_id) in enumerate(zip(batch, ids, strict=True)):
        try:
            name, params = _operation(each)
            message_set = check_operation(name)[0].message_set
            document = encode_request(
                name,
                params,
                version=version,
                edition=edition,
                request_id=request_id,
                on_error=on_error,
                encoding=encoding,
                unstorable=unstorable,
            )
        except RequestError as error:
            problems += (moved(found, f"[{index}].") for found in error.problems)
        else:
            message_sets.setdefault(message_set, name)
            head = document_head(version, message_set, on_error, encoding)
            fragments.append(document[len(head) : document.rindex(f"\n</{message_set}>".encode())])
    if problems:
        raise RequestError("", problems)
    if [*message_sets] != [_MAIN]:
        _refuse(message_sets)
    head = with_ids(document_head(version, _MAIN, on_error, encoding), _MAIN, message_set_id, old_message_set_id)
    return head + b"\n".join(fragments) + f"\n</{_MAIN}>\n</QBXML>\n".encode()


def _request_ids(requests: Batch) -> list[str]:
    """The request ID of each request of a batch. Raises OptionError where one stands twice."""
    found = [str(getattr(each, "request_id", None) or index) for index, each in enumerate(requests)]
    twice = sorted({each for each in found if found.count(each) > 1})
    if twice:
        raise OptionError(f"the request ID {twice[0]!r} stands twice in one batch")
    return found


def _operation(each: object) -> tuple[str, Mapping[str, Any] | None]:
    if isinstance(each, tuple) and len(each) == 2:
        return each
    if not isinstance(each, Request):
        raise OptionError(f"a batch has pairs of operation and parameters, or Requests, not {type(each).__name__}")
    if each.operation is None:
        details = {"value": None, "near": f"; {each.message}Rq is written by encode_message_set", "nearest": None}
        raise RequestError("", [problem("unknown_operation", "operation", "", None, details)])
    if each.left:
        details = {"places": listed(each.left)}
        raise RequestError(each.operation, [problem("not_said", "left", f"{each.message}Rq", None, details)])
    return each.operation, each.params


def _refuse(message_sets: dict[str, str]) -> None:
    """Raises OptionError for a batch that is empty, or not of the message set for batches."""
    if not message_sets:
        raise OptionError("a batch needs at least one request")
    names = ", ".join(f"{name} in {message_set}" for message_set, name in message_sets.items())
    raise OptionError(f"a batch is one {_MAIN}; these do not go into it: {names}")


def decode_responses(requests: Batch, xml: SourceLike) -> list[Response | None]:
    """The response to each request of a batch that `encode_requests` wrote, in its order.

    They are found by their request IDs. None stands for a request that was not answered, as after an error of the whole
    message set: `decode(xml)` has its status.

    Args:
        requests: What was given to `encode_requests`.
        xml: The response document, as in `decode`.

    Raises:
        DecodeError: The document cannot be read.
        OptionError: Two requests have one request ID.
        SourceError: The file cannot be read.
    """
    found = {response.request_id: response for response in decode(xml).responses}
    return [found.get(request_id) for request_id in _request_ids(list(requests))]

"""The answers to several operations of one message set, taken apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..io.source import SourceLike
from ..writing.batch import request_ids
from .message_set import Response, decode

if TYPE_CHECKING:
    from ..writing.batch import Batch

__all__ = ["decode_responses"]


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
    return [found.get(request_id) for request_id in request_ids(list(requests))]

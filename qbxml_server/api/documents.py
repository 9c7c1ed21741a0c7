"""The qbXML of a request."""

from __future__ import annotations

from typing import Any

import qbxml_core as qb


def encode_operation(operation: str, params: Any, message_set_id: str | None, **options: Any) -> bytes:
    """The request document of an operation; `options` are those of `encode_request`. Raises RequestError.

    message_set_id: of a change: QuickBooks executes it once, however often it gets it.
    """
    document = qb.encode_request(operation, params, **options)
    if message_set_id is None:
        return document
    start = b"<QBXMLMsgsRq "
    return document.replace(start, start + f'newMessageSetID="{message_set_id}" '.encode(), 1)

"""Runs `encode_message_set` where it may refuse."""

from __future__ import annotations

from typing import Any

import qbxml_core as qb


def attempt(messages: Any, **options: Any) -> tuple[bytes, tuple[qb.Problem, ...]]:
    """The document, or what is wrong; what QuickBooks cannot store is written."""
    try:
        return qb.encode_message_set(messages, unstorable="allow", **options), ()
    except qb.RequestError as error:
        return b"", error.problems

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 47d9a032ce6f4375ad2bd5f8f8d81537bc9e821198380273239906973172ab7d
"""What the operations of `cleared_statuses` take."""

from __future__ import annotations

from typing import Literal, TypedDict

from .common import UseMacro


class _ClearedStatusesUpdateRequired(TypedDict):
    transaction_id: str | UseMacro
    """The ID of the transaction. At most 36 characters."""
    cleared_status: Literal["cleared", "not_cleared", "pending"]
    """The cleared status of the cleared status."""


class ClearedStatusesUpdate(_ClearedStatusesUpdateRequired, total=False):
    """Parameters of `cleared_statuses.update`."""

    transaction_line_id: str | UseMacro | None
    """The ID of the transaction line. At most 36 characters."""

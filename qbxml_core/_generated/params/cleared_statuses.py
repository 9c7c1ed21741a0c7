# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `cleared_statuses` take."""

from __future__ import annotations

from typing import Literal, TypedDict

from .common import UseMacro


class _ClearedStatusesUpdateRequired(TypedDict):
    transaction_id: str | UseMacro
    """The transaction that is meant, by its transaction ID. At most 36 characters."""
    cleared_status: Literal["cleared", "not_cleared", "pending"]
    """The cleared status of the cleared status."""


class ClearedStatusesUpdate(_ClearedStatusesUpdateRequired, total=False):
    """Parameters of `cleared_statuses.update`."""

    transaction_line_id: str | UseMacro | None
    """The line that is meant, within the transaction whose ID goes along. At most 36 characters."""

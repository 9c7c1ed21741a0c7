# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `payments_to_deposit` take."""

from __future__ import annotations

from typing import TypedDict


class PaymentsToDepositList(TypedDict, total=False):
    """Parameters of `payments_to_deposit.list`."""

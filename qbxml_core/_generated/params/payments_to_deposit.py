# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `payments_to_deposit` take."""

from __future__ import annotations

from typing import TypedDict


class PaymentsToDepositList(TypedDict, total=False):
    """Parameters of `payments_to_deposit.list`."""

    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""

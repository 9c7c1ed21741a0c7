# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `bills_to_pay` take."""

from __future__ import annotations

from datetime import date
from typing import TypedDict


class _BillsToPayListRequired(TypedDict):
    vendor_id: str
    """The vendor that this is about. At most 36 characters."""


class BillsToPayList(_BillsToPayListRequired, total=False):
    """Parameters of `bills_to_pay.list`."""

    payables_account_id: str
    """The accounts payable account that is owed from; without it the default one. At most 36 characters."""
    due_date: date | str
    """When the bill to pay is due to be paid."""
    currency_ids: list[str]
    """Only what has to do with one of these currencies, told by ID. At most 36 characters. Since qbXML 8.0."""
    currency_full_names: list[str]
    """Only what has to do with one of these currencies, told by full name. At most 64 characters. Since qbXML
    8.0."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""

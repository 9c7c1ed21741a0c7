# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `deleted_transactions` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict

TransactionTypes = Literal[
    "ar_refund_credit_card",
    "bill",
    "bill_payment_check",
    "bill_payment_credit_card",
    "build_assembly",
    "charge",
    "check",
    "credit_card_charge",
    "credit_card_credit",
    "credit_memo",
    "deposit",
    "estimate",
    "inventory_adjustment",
    "invoice",
    "item_receipt",
    "journal_entry",
    "purchase_order",
    "receive_payment",
    "sales_order",
    "sales_receipt",
    "sales_tax_payment_check",
    "time_tracking",
    "transfer_inventory",
    "vehicle_mileage",
    "vendor_credit",
]

class _DeletedTransactionsListRequired(TypedDict):
    transaction_types: list[TransactionTypes]
    """The kinds of transactions to give."""


class DeletedTransactionsList(_DeletedTransactionsListRequired, total=False):
    """Parameters of `deleted_transactions.list`."""

    deleted_after: date | str
    """Only what was deleted at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    deleted_before: date | str
    """Only what was deleted at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""

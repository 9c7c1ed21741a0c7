# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `transaction_displays` take."""

from __future__ import annotations

from typing import Literal, TypedDict

TransactionType = Literal[
    "bill",
    "bill_payment",
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
    "vendor_credit",
]
TransactionTypeWord = Literal[
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
    "vendor_credit",
]

class _TransactionDisplaysCreateRequired(TypedDict):
    transaction_type: TransactionType
    """The kind of transaction."""


class TransactionDisplaysCreate(_TransactionDisplaysCreateRequired, total=False):
    """Parameters of `transaction_displays.create`."""

    entity_id: str
    """The customer, vendor, employee or other name that this is about. At most 36 characters. Since qbXML 4.0."""


class _TransactionDisplaysUpdateRequired(TypedDict):
    transaction_type: TransactionTypeWord
    """The kind of transaction."""
    transaction_id: str
    """The transaction that is meant, by its transaction ID. At most 36 characters."""


class TransactionDisplaysUpdate(_TransactionDisplaysUpdateRequired, total=False):
    """Parameters of `transaction_displays.update`."""

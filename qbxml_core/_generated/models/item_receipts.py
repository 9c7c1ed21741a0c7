# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Item receipts."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import ExpenseLine, ItemGroupLine, ItemLine, LinkedTransaction, Reference
from .custom_fields import CustomField


class ItemReceipt(Struct, kw_only=True, rename="camel", gc=False):
    """An item receipt of QuickBooks Desktop. Wire: `ItemReceiptRet`."""

    id: str | None = None
    """The ID of the item receipt. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_item_receipt"] = "qbd_item_receipt"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the item receipt.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the item receipt.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the item receipt. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    vendor: Reference | None = None
    """The vendor of this item receipt. Wire: `VendorRef`."""

    payables_account: Reference | None = None
    """The payables account of this item receipt. Wire: `APAccountRef`."""

    liability_account: Reference | None = None
    """The liability account of this item receipt. Wire: `LiabilityAccountRef`, since 11.0."""

    transaction_date: str | None = None
    """The transaction date of the item receipt. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    total_amount: str | None = None
    """The total amount of the item receipt. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this item receipt. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the item receipt. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    total_amount_in_home_currency: str | None = None
    """The total amount in home currency of the item receipt.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    ref_number: str | None = None
    """The ref number of the item receipt. Wire: `RefNumber`, STRTYPE, at most 20 characters."""

    memo: str | None = None
    """The memo of the item receipt. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this item receipt. Wire: `SalesTaxCodeRef`, since 8.0."""

    external_id: str | None = None
    """The external ID of the item receipt. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    linked_transactions: list[LinkedTransaction] = []
    """The linked transactions of the item receipt. Wire: `LinkedTxn`."""

    expense_lines: list[ExpenseLine] = []
    """The expense lines of the item receipt. Wire: `ExpenseLineRet`."""

    item_lines: list[ItemLine] = []
    """The item lines of the item receipt. Wire: `ItemLineRet`."""

    item_group_lines: list[ItemGroupLine] = []
    """The item group lines of the item receipt. Wire: `ItemGroupLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the item receipt. Wire: `DataExtRet`."""

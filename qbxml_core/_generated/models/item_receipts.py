# DO NOT EDIT. Made by: python -m generator emit
"""Item receipts."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import ExpenseLine, ItemGroupLine, ItemLine, LinkedTransaction, Reference
from .custom_fields import CustomField


class ItemReceipt(Struct, kw_only=True, rename="camel", gc=False):
    """An item receipt. Wire: `ItemReceiptRet`."""

    id: str | None = None
    """The ID QuickBooks gave the item receipt; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_item_receipt"] = "qbd_item_receipt"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the item receipt was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the item receipt was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the item receipt is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    vendor: Reference | None = None
    """The vendor. Wire: `VendorRef`."""

    payables_account: Reference | None = None
    """The account that keeps what is owed to vendors. Wire: `APAccountRef`."""

    liability_account: Reference | None = None
    """The account that keeps what is owed. Wire: `LiabilityAccountRef`, since 11.0."""

    transaction_date: str | None = None
    """The day the item receipt counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    total_amount: str | None = None
    """The amount of the whole item receipt. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the item receipt. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    total_amount_in_home_currency: str | None = None
    """The amount of the whole item receipt in the currency of the company.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    ref_number: str | None = None
    """The number people know the item receipt by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 20 characters.
    """

    memo: str | None = None
    """A remark on the item receipt; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`, since 8.0, only in CA, UK, AU."""

    external_id: str | None = None
    """An ID that another program gave the item receipt; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    linked_transactions: list[LinkedTransaction] = []
    """Transactions that belong together with this one, such as payments of an invoice. Wire: `LinkedTxn`."""

    expense_lines: list[ExpenseLine] = []
    """The lines that book to an account without an item. Wire: `ExpenseLineRet`."""

    item_lines: list[ItemLine] = []
    """The lines with an item. Wire: `ItemLineRet`."""

    item_group_lines: list[ItemGroupLine] = []
    """The lines that came from an item group, each with the lines inside it. Wire: `ItemGroupLineRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the item receipt in fields of their own. Wire: `DataExtRet`."""

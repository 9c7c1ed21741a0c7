# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Bills."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, ExpenseLine, ItemGroupLine, ItemLine, LinkedTransaction, Reference
from .custom_fields import CustomField


class Bill(Struct, kw_only=True, rename="camel", gc=False):
    """A bill of QuickBooks Desktop. Wire: `BillRet`."""

    id: str | None = None
    """The ID of the bill. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_bill"] = "qbd_bill"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the bill.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the bill.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the bill. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    vendor: Reference | None = None
    """The vendor of this bill. Wire: `VendorRef`."""

    vendor_address: Address | None = None
    """The vendor address of the bill. Wire: `VendorAddress`, since 13.0."""

    payables_account: Reference | None = None
    """The payables account of this bill. Wire: `APAccountRef`, since 2.0."""

    transaction_date: str | None = None
    """The transaction date of the bill. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    due_date: str | None = None
    """The due date of the bill. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    amount_due: str | None = None
    """The amount due of the bill. Wire: `AmountDue`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this bill. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the bill. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    amount_due_in_home_currency: str | None = None
    """The amount due in home currency of the bill.

    Wire: `AmountDueInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    ref_number: str | None = None
    """The ref number of the bill. Wire: `RefNumber`, STRTYPE, at most 20 characters."""

    is_pending: bool | None = None
    """Whether the bill is pending. Wire: `IsPending`, BOOLTYPE, since 16.0."""

    terms: Reference | None = None
    """The terms of this bill. Wire: `TermsRef`."""

    memo: str | None = None
    """The memo of the bill. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this bill. Wire: `SalesTaxCodeRef`, since 6.0."""

    is_paid: bool | None = None
    """Whether the bill is paid. Wire: `IsPaid`, BOOLTYPE, since 2.0."""

    external_id: str | None = None
    """The external ID of the bill. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    linked_transactions: list[LinkedTransaction] = []
    """The linked transactions of the bill. Wire: `LinkedTxn`, since 2.0."""

    expense_lines: list[ExpenseLine] = []
    """The expense lines of the bill. Wire: `ExpenseLineRet`."""

    item_lines: list[ItemLine] = []
    """The item lines of the bill. Wire: `ItemLineRet`."""

    item_group_lines: list[ItemGroupLine] = []
    """The item group lines of the bill. Wire: `ItemGroupLineRet`."""

    open_amount: str | None = None
    """The open amount of the bill. Wire: `OpenAmount`, AMTTYPE, exact decimal."""

    custom_fields: list[CustomField] = []
    """The custom fields of the bill. Wire: `DataExtRet`, since 2.0."""

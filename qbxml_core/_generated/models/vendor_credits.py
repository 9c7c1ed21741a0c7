# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Vendor credits."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import ExpenseLine, ItemGroupLine, ItemLine, LinkedTransaction, Reference
from .custom_fields import CustomField


class VendorCredit(Struct, kw_only=True, rename="camel", gc=False):
    """A vendor credit of QuickBooks Desktop. Wire: `VendorCreditRet`."""

    id: str | None = None
    """The ID of the vendor credit. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_vendor_credit"] = "qbd_vendor_credit"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the vendor credit.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the vendor credit.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the vendor credit. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    vendor: Reference | None = None
    """The vendor of this vendor credit. Wire: `VendorRef`."""

    payables_account: Reference | None = None
    """The payables account of this vendor credit. Wire: `APAccountRef`, since 2.0."""

    transaction_date: str | None = None
    """The transaction date of the vendor credit. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    credit_amount: str | None = None
    """The credit amount of the vendor credit. Wire: `CreditAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this vendor credit. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the vendor credit. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    credit_amount_in_home_currency: str | None = None
    """The credit amount in home currency of the vendor credit.

    Wire: `CreditAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    ref_number: str | None = None
    """The ref number of the vendor credit. Wire: `RefNumber`, STRTYPE, at most 20 characters."""

    memo: str | None = None
    """The memo of the vendor credit. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this vendor credit. Wire: `SalesTaxCodeRef`, since 8.0."""

    external_id: str | None = None
    """The external ID of the vendor credit. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    linked_transactions: list[LinkedTransaction] = []
    """The linked transactions of the vendor credit. Wire: `LinkedTxn`, since 2.0."""

    expense_lines: list[ExpenseLine] = []
    """The expense lines of the vendor credit. Wire: `ExpenseLineRet`."""

    item_lines: list[ItemLine] = []
    """The item lines of the vendor credit. Wire: `ItemLineRet`."""

    item_group_lines: list[ItemGroupLine] = []
    """The item group lines of the vendor credit. Wire: `ItemGroupLineRet`."""

    open_amount: str | None = None
    """The open amount of the vendor credit. Wire: `OpenAmount`, AMTTYPE, exact decimal."""

    custom_fields: list[CustomField] = []
    """The custom fields of the vendor credit. Wire: `DataExtRet`, since 2.0."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Checks."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, ExpenseLine, ItemGroupLine, ItemLine, LinkedTransaction, Reference
from .custom_fields import CustomField


class Check(Struct, kw_only=True, rename="camel", gc=False):
    """A check of QuickBooks Desktop. Wire: `CheckRet`."""

    id: str | None = None
    """The ID of the check. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_check"] = "qbd_check"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the check.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the check.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the check. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    bank_account: Reference | None = None
    """The bank account of this check. Wire: `AccountRef`."""

    payee: Reference | None = None
    """The payee of this check. Wire: `PayeeEntityRef`."""

    ref_number: str | None = None
    """The ref number of the check. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    transaction_date: str | None = None
    """The transaction date of the check. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    amount: str | None = None
    """The amount of the check. Wire: `Amount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this check. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the check. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    amount_in_home_currency: str | None = None
    """The amount in home currency of the check. Wire: `AmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal."""

    memo: str | None = None
    """The memo of the check. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    address: Address | None = None
    """The address of the check. Wire: `Address`."""

    is_pending: bool | None = None
    """Whether the check is pending. Wire: `IsPending`, BOOLTYPE, since 16.0."""

    is_queued_for_print: bool | None = None
    """Whether the check is queued for print. Wire: `IsToBePrinted`, BOOLTYPE."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this check. Wire: `SalesTaxCodeRef`, since 6.0."""

    external_id: str | None = None
    """The external ID of the check. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    linked_transactions: list[LinkedTransaction] = []
    """The linked transactions of the check. Wire: `LinkedTxn`, since 7.0."""

    expense_lines: list[ExpenseLine] = []
    """The expense lines of the check. Wire: `ExpenseLineRet`."""

    item_lines: list[ItemLine] = []
    """The item lines of the check. Wire: `ItemLineRet`."""

    item_group_lines: list[ItemGroupLine] = []
    """The item group lines of the check. Wire: `ItemGroupLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the check. Wire: `DataExtRet`, since 2.0."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Journal entries."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class JournalEntry(Struct, kw_only=True, rename="camel", gc=False):
    """A journal entry of QuickBooks Desktop. Wire: `JournalEntryRet`."""

    id: str | None = None
    """The ID of the journal entry. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_journal_entry"] = "qbd_journal_entry"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the journal entry.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the journal entry.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the journal entry. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    transaction_date: str | None = None
    """The transaction date of the journal entry. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the journal entry. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    is_adjustment: bool | None = None
    """Whether the journal entry is adjustment. Wire: `IsAdjustment`, BOOLTYPE, since 3.0."""

    is_home_currency_adjustment: bool | None = None
    """Whether the journal entry is home currency adjustment.

    Wire: `IsHomeCurrencyAdjustment`, BOOLTYPE, since 8.0.
    """

    are_amounts_entered_in_home_currency: bool | None = None
    """Whether the journal entry are amounts entered in home currency.

    Wire: `IsAmountsEnteredInHomeCurrency`, BOOLTYPE, since 8.0.
    """

    currency: Reference | None = None
    """The currency of this journal entry. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the journal entry. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    external_id: str | None = None
    """The external ID of the journal entry. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    debit_lines: list[JournalDebitLine] = []
    """The debit lines of the journal entry. Wire: `JournalDebitLine`."""

    credit_lines: list[JournalCreditLine] = []
    """The credit lines of the journal entry. Wire: `JournalCreditLine`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the journal entry. Wire: `DataExtRet`, since 2.0."""


class JournalDebitLine(Struct, kw_only=True, rename="camel", gc=False):
    """A journal debit line of QuickBooks Desktop. Wire: `JournalDebitLine`."""

    id: str | None = None
    """The ID of the journal debit line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_journal_debit_line"] = "qbd_journal_debit_line"
    """The kind of object, always the same."""

    account: Reference | None = None
    """The account of this journal debit line. Wire: `AccountRef`."""

    amount: str | None = None
    """The amount of the journal debit line. Wire: `Amount`, AMTTYPE, exact decimal."""

    memo: str | None = None
    """The memo of the journal debit line. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    entity: Reference | None = None
    """The entity of this journal debit line. Wire: `EntityRef`."""

    class_: Reference | None = None
    """The class of this journal debit line. Wire: `ClassRef`."""

    sales_tax_item: Reference | None = None
    """The sales tax item of this journal debit line. Wire: `ItemSalesTaxRef`, since 6.0."""

    billing_status: str | None = None
    """The billing status of the journal debit line.

    Wire: `BillableStatus`, ENUMTYPE, since 3.0.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """


class JournalCreditLine(Struct, kw_only=True, rename="camel", gc=False):
    """A journal credit line of QuickBooks Desktop. Wire: `JournalCreditLine`."""

    id: str | None = None
    """The ID of the journal credit line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_journal_credit_line"] = "qbd_journal_credit_line"
    """The kind of object, always the same."""

    account: Reference | None = None
    """The account of this journal credit line. Wire: `AccountRef`."""

    amount: str | None = None
    """The amount of the journal credit line. Wire: `Amount`, AMTTYPE, exact decimal."""

    memo: str | None = None
    """The memo of the journal credit line. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    entity: Reference | None = None
    """The entity of this journal credit line. Wire: `EntityRef`."""

    class_: Reference | None = None
    """The class of this journal credit line. Wire: `ClassRef`."""

    sales_tax_item: Reference | None = None
    """The sales tax item of this journal credit line. Wire: `ItemSalesTaxRef`, since 6.0."""

    billing_status: str | None = None
    """The billing status of the journal credit line.

    Wire: `BillableStatus`, ENUMTYPE, since 3.0.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """

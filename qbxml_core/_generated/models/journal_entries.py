# DO NOT EDIT. Made by: python -m generator emit
"""Journal entries."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class JournalEntry(Struct, kw_only=True, rename="camel", gc=False):
    """A journal entry. Wire: `JournalEntryRet`."""

    id: str | None = None
    """The ID QuickBooks gave the journal entry; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_journal_entry"] = "qbd_journal_entry"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the journal entry was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the journal entry was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the journal entry is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    transaction_date: str | None = None
    """The day the journal entry counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the journal entry by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    is_adjustment: bool | None = None
    """Whether an accountant made the entry to adjust the books. Wire: `IsAdjustment`, BOOLTYPE, since 3.0."""

    is_home_currency_adjustment: bool | None = None
    """Whether the entry only changes values in the currency of the company.

    Wire: `IsHomeCurrencyAdjustment`, BOOLTYPE, since 8.0.
    """

    are_amounts_entered_in_home_currency: bool | None = None
    """Whether the amounts are in the currency of the company.

    Wire: `IsAmountsEnteredInHomeCurrency`, BOOLTYPE, since 8.0.
    """

    currency: Reference | None = None
    """The currency of the journal entry. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    external_id: str | None = None
    """An ID that another program gave the journal entry; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    debit_lines: list[JournalDebitLine] = []
    """The lines that debit an account. Wire: `JournalDebitLine`."""

    credit_lines: list[JournalCreditLine] = []
    """The lines that credit an account. Wire: `JournalCreditLine`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the journal entry in fields of their own. Wire: `DataExtRet`, since 2.0."""


class JournalDebitLine(Struct, kw_only=True, rename="camel", gc=False):
    """A journal debit line. Wire: `JournalDebitLine`."""

    id: str | None = None
    """The ID QuickBooks gave the journal debit line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_journal_debit_line"] = "qbd_journal_debit_line"
    """The kind of object, always the same."""

    account: Reference | None = None
    """The account of this journal debit line. Wire: `AccountRef`."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    memo: str | None = None
    """A remark on the journal debit line; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    entity: Reference | None = None
    """The customer, vendor, employee or other name it is about. Wire: `EntityRef`."""

    class_: Reference | None = None
    """The class that sorts the journal debit line into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    sales_tax_item: Reference | None = None
    """The sales tax that applies, with its rate and agency.

    Wire: `ItemSalesTaxRef`, since 6.0, only in CA, UK, AU.
    """

    billing_status: str | None = None
    """Whether it can be charged to the customer, and was.

    Wire: `BillableStatus`, ENUMTYPE, since 3.0.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """


class JournalCreditLine(Struct, kw_only=True, rename="camel", gc=False):
    """A journal credit line. Wire: `JournalCreditLine`."""

    id: str | None = None
    """The ID QuickBooks gave the journal credit line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_journal_credit_line"] = "qbd_journal_credit_line"
    """The kind of object, always the same."""

    account: Reference | None = None
    """The account of this journal credit line. Wire: `AccountRef`."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    memo: str | None = None
    """A remark on the journal credit line; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    entity: Reference | None = None
    """The customer, vendor, employee or other name it is about. Wire: `EntityRef`."""

    class_: Reference | None = None
    """The class that sorts the journal credit line into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    sales_tax_item: Reference | None = None
    """The sales tax that applies, with its rate and agency.

    Wire: `ItemSalesTaxRef`, since 6.0, only in CA, UK, AU.
    """

    billing_status: str | None = None
    """Whether it can be charged to the customer, and was.

    Wire: `BillableStatus`, ENUMTYPE, since 3.0.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `journal_entries` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict

TransactionDateMacro = Literal[
    "all",
    "today",
    "this_week",
    "this_week_to_date",
    "this_month",
    "this_month_to_date",
    "this_calendar_quarter",
    "this_calendar_quarter_to_date",
    "this_fiscal_quarter",
    "this_fiscal_quarter_to_date",
    "this_calendar_year",
    "this_calendar_year_to_date",
    "this_fiscal_year",
    "this_fiscal_year_to_date",
    "yesterday",
    "last_week",
    "last_week_to_date",
    "last_month",
    "last_month_to_date",
    "last_calendar_quarter",
    "last_calendar_quarter_to_date",
    "last_fiscal_quarter",
    "last_fiscal_quarter_to_date",
    "last_calendar_year",
    "last_calendar_year_to_date",
    "last_fiscal_year",
    "last_fiscal_year_to_date",
    "next_week",
    "next_four_weeks",
    "next_month",
    "next_calendar_quarter",
    "next_calendar_year",
    "next_fiscal_quarter",
    "next_fiscal_year",
]

class JournalEntriesList(TypedDict, total=False):
    """Parameters of `journal_entries.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    ref_numbers: list[str]
    """Only the transactions with these reference numbers, upper and lower case told apart. QuickBooks takes no
    other filter beside them. Since qbXML 4.0."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer. Default: 150."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    transaction_date_from: date | str
    """Only transactions of that date or later."""
    transaction_date_to: date | str
    """Only transactions of that date or earlier."""
    transaction_date_macro: TransactionDateMacro
    """Only transactions of a period that is told in words."""
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters. Since qbXML 2.0."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters. Since qbXML
    2.0."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    account_ids: list[str]
    """Only what has to do with one of these accounts, told by ID. At most 36 characters. Since qbXML 2.0."""
    account_full_names: list[str]
    """Only what has to do with one of these accounts, told by full name."""
    account_id_with_children: str
    """Only what has to do with this account or one below it, told by its ID. At most 36 characters. Since qbXML
    2.0."""
    account_full_name_with_children: str
    """Only what has to do with this account or one below it, told by its full name."""
    ref_number_contains: str
    """Only transactions with this text in their reference number."""
    ref_number_starts_with: str
    """Only transactions whose reference number starts with this text."""
    ref_number_ends_with: str
    """Only transactions whose reference number ends with this text."""
    ref_number_from: str
    """Only transactions whose reference number is this one or comes after it."""
    ref_number_to: str
    """Only transactions whose reference number is this one or comes before it."""
    currency_ids: list[str]
    """Only what has to do with one of these currencies, told by ID. At most 36 characters. Since qbXML 8.0."""
    currency_full_names: list[str]
    """Only what has to do with one of these currencies, told by full name. At most 64 characters. Since qbXML
    8.0."""
    include_line_items: bool
    """Whether the lines come along. Default: true."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _JournalEntriesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class JournalEntriesRetrieve(_JournalEntriesRetrieveRequired, total=False):
    """Parameters of `journal_entries.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class _JournalEntriesCreateDebitLineRequired(TypedDict):
    account_id: str
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""


class JournalEntriesCreateDebitLine(_JournalEntriesCreateDebitLineRequired, total=False):
    """One of `debit_lines`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    id: str
    """The ID QuickBooks gave the journal debit line; unique among objects of its kind. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    memo: str
    """A remark on the journal debit line; most forms sent out do not show it. At most 4095 characters."""
    entity_id: str
    """The customer, vendor, employee or other name that this is about. At most 36 characters."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    sales_tax_item_id: str
    """The sales tax item or group with the rate, which is not the tax code (`salesTaxCodeId`). At most 36
    characters. Since qbXML 6.0. Only in CA, UK, AU."""
    billing_status: Literal["billable", "not_billable", "has_been_billed"]
    """Whether it can be charged to the customer, and was. Since qbXML 3.0."""


class _JournalEntriesCreateCreditLineRequired(TypedDict):
    account_id: str
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""


class JournalEntriesCreateCreditLine(_JournalEntriesCreateCreditLineRequired, total=False):
    """One of `credit_lines`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    id: str
    """The ID QuickBooks gave the journal credit line; unique among objects of its kind. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    memo: str
    """A remark on the journal credit line; most forms sent out do not show it. At most 4095 characters."""
    entity_id: str
    """The customer, vendor, employee or other name that this is about. At most 36 characters."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    sales_tax_item_id: str
    """The sales tax item or group with the rate, which is not the tax code (`salesTaxCodeId`). At most 36
    characters. Since qbXML 6.0. Only in CA, UK, AU."""
    billing_status: Literal["billable", "not_billable", "has_been_billed"]
    """Whether it can be charged to the customer, and was. Since qbXML 3.0."""


class JournalEntriesCreate(TypedDict, total=False):
    """Parameters of `journal_entries.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    transaction_date: date | str
    """The day the journal entry counts for in the books."""
    ref_number: str
    """The number people know the journal entry by, such as the one printed on it. Upper and lower case differ.
    At most 11 characters."""
    is_adjustment: bool
    """Whether an accountant made the entry to adjust the books. Since qbXML 3.0."""
    is_home_currency_adjustment: bool
    """Whether the entry only changes values in the currency of the company. Since qbXML 8.0."""
    are_amounts_entered_in_home_currency: bool
    """Whether the amounts are in the currency of the company. Since qbXML 8.0."""
    currency_id: str
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""
    exchange_rate: Decimal | float | str
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    external_id: str
    """An ID that another program gave the journal entry; QuickBooks only keeps it. Since qbXML 9.0."""
    debit_lines: list[JournalEntriesCreateDebitLine]
    """The lines that debit an account."""
    credit_lines: list[JournalEntriesCreateCreditLine]
    """The lines that credit an account."""


class _JournalEntriesUpdateLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class JournalEntriesUpdateLine(_JournalEntriesUpdateLineRequired, total=False):
    """One of `lines`."""

    journal_line_type: Literal["debit", "credit"]
    """The side of the entry that the line stands on."""
    account_id: str | None
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    memo: str | None
    """A remark on the journal line; most forms sent out do not show it. At most 4095 characters."""
    entity_id: str | None
    """The customer, vendor, employee or other name that this is about. At most 36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    sales_tax_item_id: str | None
    """The sales tax item or group with the rate, which is not the tax code (`salesTaxCodeId`). At most 36
    characters. Since qbXML 6.0. Only in CA, UK, AU."""
    billing_status: Literal["billable", "not_billable", "has_been_billed"]
    """Whether it can be charged to the customer, and was."""


class _JournalEntriesUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the journal entry; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the journal entry is changed; a change must name the newest one. At most 16 characters."""


class JournalEntriesUpdate(_JournalEntriesUpdateRequired, total=False):
    """Parameters of `journal_entries.update`."""

    transaction_date: date | str
    """The day the journal entry counts for in the books."""
    ref_number: str | None
    """The number people know the journal entry by, such as the one printed on it. Upper and lower case differ.
    At most 11 characters."""
    is_adjustment: bool
    """Whether an accountant made the entry to adjust the books."""
    are_amounts_entered_in_home_currency: bool
    """Whether the amounts are in the currency of the company. Since qbXML 8.0."""
    currency_id: str | None
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""
    exchange_rate: Decimal | float | str | None
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    lines: list[JournalEntriesUpdateLine]
    """The lines of the journal entry. Name every line: those that are not named are deleted, and those with the
    ID -1 are new. Left out, all lines stay as they are."""


class _JournalEntriesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class JournalEntriesDelete(_JournalEntriesDeleteRequired, total=False):
    """Parameters of `journal_entries.delete`."""


class _JournalEntriesVoidRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class JournalEntriesVoid(_JournalEntriesVoidRequired, total=False):
    """Parameters of `journal_entries.void`."""

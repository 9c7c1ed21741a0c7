# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `deposits` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict

from .common import UseMacro

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

class DepositsList(TypedDict, total=False):
    """Parameters of `deposits.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
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
    Default: 0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _DepositsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class DepositsRetrieve(_DepositsRetrieveRequired, total=False):
    """Parameters of `deposits.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0."""


class _DepositsCreateCashBackRequired(TypedDict):
    account_id: str
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""


class DepositsCreateCashBack(_DepositsCreateCashBackRequired, total=False):
    """Parameters inside `cash_back`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    memo: str
    """A remark on the deposit cash back line; most forms sent out do not show it. At most 4095 characters."""
    amount: Decimal | float | str
    """The amount of money."""


class DepositsCreateLine(TypedDict, total=False):
    """One of `lines`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    payment_transaction_id: str | UseMacro
    """The payment that is meant, by its transaction ID. At most 36 characters."""
    payment_transaction_line_id: str | UseMacro
    """The ID of the line in the payment that is deposited; null where the line is no payment. At most 36
    characters."""
    override_memo: str
    """The override memo of the deposit line. At most 4095 characters."""
    override_check_number: str
    """The override check number of the deposit line. At most 11 characters."""
    override_class_id: str
    """The class that this counts for instead of the usual one. At most 36 characters."""
    entity_id: str
    """The customer, vendor, employee or other name that this is about. At most 36 characters."""
    account_id: str
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""
    memo: str
    """A remark on the deposit line; most forms sent out do not show it. At most 4095 characters."""
    check_number: str
    """The number of the check. At most 11 characters."""
    payment_method_id: str
    """How it is paid, one of the list of payment methods. At most 36 characters."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""


class _DepositsCreateRequired(TypedDict):
    deposit_to_account_id: str
    """The account that the money goes to, such as Undeposited Funds. At most 36 characters."""


class DepositsCreate(_DepositsCreateRequired, total=False):
    """Parameters of `deposits.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    transaction_date: date | str
    """The day the deposit counts for in the books."""
    memo: str
    """A remark on the deposit; most forms sent out do not show it. At most 4095 characters."""
    cash_back: DepositsCreateCashBack
    """Money taken out of the deposit in cash."""
    currency_id: str
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""
    exchange_rate: Decimal | float | str
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    external_id: str
    """An ID that another program gave the deposit; QuickBooks only keeps it. Since qbXML 9.0."""
    lines: list[DepositsCreateLine]
    """The lines of the deposit."""


class DepositsUpdateCashBack(TypedDict, total=False):
    """Parameters inside `cash_back`."""

    account_id: str
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""
    memo: str | None
    """A remark on the deposit cash back line; most forms sent out do not show it. At most 4095 characters."""
    amount: Decimal | float | str
    """The amount of money."""


class _DepositsUpdateLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class DepositsUpdateLine(_DepositsUpdateLineRequired, total=False):
    """One of `lines`."""

    payment_transaction_id: str | UseMacro | None
    """The payment that is meant, by its transaction ID. At most 36 characters."""
    payment_transaction_line_id: str | UseMacro | None
    """The ID of the line in the payment that is deposited; null where the line is no payment. At most 36
    characters."""
    override_memo: str | None
    """The override memo of the deposit line. At most 4095 characters."""
    override_check_number: str | None
    """The override check number of the deposit line. At most 11 characters."""
    override_class_id: str | None
    """The class that this counts for instead of the usual one. At most 36 characters."""
    entity_id: str | None
    """The customer, vendor, employee or other name that this is about. At most 36 characters."""
    account_id: str | None
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""
    memo: str | None
    """A remark on the deposit line; most forms sent out do not show it. At most 4095 characters."""
    check_number: str | None
    """The number of the check. At most 11 characters."""
    payment_method_id: str | None
    """How it is paid, one of the list of payment methods. At most 36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""


class _DepositsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the deposit; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the deposit is changed; a change must name the newest one. At most 16 characters."""


class DepositsUpdate(_DepositsUpdateRequired, total=False):
    """Parameters of `deposits.update`."""

    transaction_date: date | str
    """The day the deposit counts for in the books."""
    deposit_to_account_id: str
    """The account that the money goes to, such as Undeposited Funds. At most 36 characters."""
    memo: str | None
    """A remark on the deposit; most forms sent out do not show it. At most 4095 characters."""
    cash_back: DepositsUpdateCashBack
    """Money taken out of the deposit in cash."""
    currency_id: str | None
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""
    exchange_rate: Decimal | float | str | None
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    lines: list[DepositsUpdateLine]
    """The lines of the deposit. Name every line: those that are not named are deleted, and those with the ID -1
    are new. Left out, all lines stay as they are."""


class _DepositsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class DepositsDelete(_DepositsDeleteRequired, total=False):
    """Parameters of `deposits.delete`."""


class _DepositsVoidRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class DepositsVoid(_DepositsVoidRequired, total=False):
    """Parameters of `deposits.void`."""

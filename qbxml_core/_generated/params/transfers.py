# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `transfers` take."""

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

class TransfersList(TypedDict, total=False):
    """Parameters of `transfers.list`."""

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
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _TransfersRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class TransfersRetrieve(_TransfersRetrieveRequired, total=False):
    """Parameters of `transfers.retrieve`."""


class _TransfersCreateRequired(TypedDict):
    source_account_id: str
    """The account that the money leaves. At most 36 characters."""
    target_account_id: str
    """The account that the money goes to. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""


class TransfersCreate(_TransfersCreateRequired, total=False):
    """Parameters of `transfers.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    transaction_date: date | str
    """The day the transfer counts for in the books."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    memo: str
    """A remark on the transfer; most forms sent out do not show it. At most 4095 characters."""


class _TransfersUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the transfer; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the transfer is changed; a change must name the newest one. At most 16 characters."""


class TransfersUpdate(_TransfersUpdateRequired, total=False):
    """Parameters of `transfers.update`."""

    transaction_date: date | str
    """The day the transfer counts for in the books."""
    source_account_id: str
    """The account that the money leaves. At most 36 characters."""
    target_account_id: str
    """The account that the money goes to. At most 36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    memo: str | None
    """A remark on the transfer; most forms sent out do not show it. At most 4095 characters."""

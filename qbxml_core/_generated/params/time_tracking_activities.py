# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `time_tracking_activities` take."""

from __future__ import annotations

from datetime import date, timedelta
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

class TimeTrackingActivitiesList(TypedDict, total=False):
    """Parameters of `time_tracking_activities.list`."""

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
    """Only what has to do with one of these entities, told by ID. At most 36 characters."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _TimeTrackingActivitiesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class TimeTrackingActivitiesRetrieve(_TimeTrackingActivitiesRetrieveRequired, total=False):
    """Parameters of `time_tracking_activities.retrieve`."""


class _TimeTrackingActivitiesCreateRequired(TypedDict):
    entity_id: str
    """The customer, vendor, employee or other name that this is about. At most 36 characters."""
    duration: timedelta | str
    """How long the work took."""


class TimeTrackingActivitiesCreate(_TimeTrackingActivitiesCreateRequired, total=False):
    """Parameters of `time_tracking_activities.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    transaction_date: date | str
    """The day the time tracking activity counts for in the books."""
    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    service_item_id: str
    """The service item that the time is billed by. At most 36 characters."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    payroll_wage_item_id: str
    """The wage item that the hours are paid by. At most 36 characters."""
    note: str
    """Notes about the time tracking activity. At most 4095 characters."""
    billing_status: Literal["billable", "not_billable", "has_been_billed"]
    """Whether it can be charged to the customer, and was. Since qbXML 6.0."""
    is_billable: bool
    """Whether the time tracking activity is billable. Since qbXML 16.0."""
    external_id: str
    """An ID that another program gave the time tracking activity; QuickBooks only keeps it. Since qbXML 9.0."""


class _TimeTrackingActivitiesUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the time tracking activity; unique among objects of its kind. At most 36
    characters."""
    revision_number: str
    """Changes whenever the time tracking activity is changed; a change must name the newest one. At most 16
    characters."""
    entity_id: str
    """The customer, vendor, employee or other name that this is about. At most 36 characters."""
    duration: timedelta | str
    """How long the work took."""


class TimeTrackingActivitiesUpdate(_TimeTrackingActivitiesUpdateRequired, total=False):
    """Parameters of `time_tracking_activities.update`."""

    transaction_date: date | str
    """The day the time tracking activity counts for in the books."""
    customer_id: str | None
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    service_item_id: str | None
    """The service item that the time is billed by. At most 36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    payroll_wage_item_id: str | None
    """The wage item that the hours are paid by. At most 36 characters."""
    note: str | None
    """Notes about the time tracking activity. At most 4095 characters."""
    billing_status: Literal["billable", "not_billable", "has_been_billed"]
    """Whether it can be charged to the customer, and was."""


class _TimeTrackingActivitiesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class TimeTrackingActivitiesDelete(_TimeTrackingActivitiesDeleteRequired, total=False):
    """Parameters of `time_tracking_activities.delete`."""

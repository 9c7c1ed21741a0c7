# DO NOT EDIT. Made by: python -m generator emit
"""Time tracking activities."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class TimeTrackingActivity(Struct, kw_only=True, rename="camel", gc=False):
    """A time tracking activity. Wire: `TimeTrackingRet`."""

    id: str | None = None
    """The ID QuickBooks gave the time tracking activity; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_time_tracking_activity"] = "qbd_time_tracking_activity"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the time tracking activity was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the time tracking activity was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the time tracking activity is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    transaction_date: str | None = None
    """The day the time tracking activity counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    entity: Reference | None = None
    """The customer, vendor, employee or other name it is about. Wire: `EntityRef`."""

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`."""

    service_item: Reference | None = None
    """The work that was done. Wire: `ItemServiceRef`."""

    duration: str | None = None
    """How long the work took. Wire: `Duration`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S."""

    class_: Reference | None = None
    """The class that sorts the time tracking activity into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    payroll_wage_item: Reference | None = None
    """The wage item the time is paid by. Wire: `PayrollItemWageRef`."""

    note: str | None = None
    """Notes about the time tracking activity. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    billing_status: str | None = None
    """Whether it can be charged to the customer, and was.

    Wire: `BillableStatus`, ENUMTYPE, since 6.0.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """

    external_id: str | None = None
    """An ID that another program gave the time tracking activity; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    is_billed: bool | None = None
    """Whether the time tracking activity is on a bill or invoice already.

    Wire: `IsBilled`, BOOLTYPE, since 16.0.
    """

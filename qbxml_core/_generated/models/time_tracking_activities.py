# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Time tracking activities."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class TimeTrackingActivity(Struct, kw_only=True, rename="camel", gc=False):
    """A time tracking activity of QuickBooks Desktop. Wire: `TimeTrackingRet`."""

    id: str | None = None
    """The ID of the time tracking activity. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_time_tracking_activity"] = "qbd_time_tracking_activity"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the time tracking activity.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the time tracking activity.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the time tracking activity. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    transaction_date: str | None = None
    """The transaction date of the time tracking activity. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    entity: Reference | None = None
    """The entity of this time tracking activity. Wire: `EntityRef`."""

    customer: Reference | None = None
    """The customer of this time tracking activity. Wire: `CustomerRef`."""

    service_item: Reference | None = None
    """The service item of this time tracking activity. Wire: `ItemServiceRef`."""

    duration: str | None = None
    """The duration of the time tracking activity.

    Wire: `Duration`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S.
    """

    class_: Reference | None = None
    """The class of this time tracking activity. Wire: `ClassRef`."""

    payroll_wage_item: Reference | None = None
    """The payroll wage item of this time tracking activity. Wire: `PayrollItemWageRef`."""

    note: str | None = None
    """The note of the time tracking activity. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    billing_status: str | None = None
    """The billing status of the time tracking activity.

    Wire: `BillableStatus`, ENUMTYPE, since 6.0.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """

    external_id: str | None = None
    """The external ID of the time tracking activity. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    is_billed: bool | None = None
    """Whether the time tracking activity is billed. Wire: `IsBilled`, BOOLTYPE, since 16.0."""

# DO NOT EDIT. Made by: python -m generator emit
"""To dos."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class ToDo(Struct, kw_only=True, rename="camel", gc=False):
    """A note of something to do. Wire: `ToDoRet`."""

    id: str | None = None
    """The ID QuickBooks gave the to do; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_to_do"] = "qbd_to_do"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the to do was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the to do was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the to do is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    note: str | None = None
    """Notes about the to do. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    is_active: bool | None = None
    """Whether the to do is in use; others are hidden in the lists of QuickBooks. Wire: `IsActive`, BOOLTYPE."""

    type: str | None = None
    """The kind of the to do.

    Wire: `Type`, ENUMTYPE, since 13.0.
    Known values: `task`, `call`, `fax`, `email`, `meeting`, `appointment`.
    """

    priority: str | None = None
    """The priority of the to do. Wire: `Priority`, ENUMTYPE, since 13.0. Known values: `low`, `medium`, `high`."""

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`, since 13.0."""

    employee: Reference | None = None
    """The employee of this to do. Wire: `EmployeeRef`, since 13.0."""

    lead: Reference | None = None
    """The lead of this to do. Wire: `LeadRef`, since 13.0."""

    vendor: Reference | None = None
    """The vendor. Wire: `VendorRef`, since 13.0."""

    is_done: bool | None = None
    """Whether it is done. Wire: `IsDone`, BOOLTYPE."""

    reminder_date: str | None = None
    """The day of the reminder. Wire: `ReminderDate`, DATETYPE, YYYY-MM-DD."""

    reminder_time: str | None = None
    """The time of the reminder.

    Wire: `ReminderTime`, TIMEINTERVALTYPE, since 13.0, length of time, such as PT8H30M0S.
    """

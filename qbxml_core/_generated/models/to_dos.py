# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""To dos."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class ToDo(Struct, kw_only=True, rename="camel", gc=False):
    """A to do of QuickBooks Desktop. Wire: `ToDoRet`."""

    id: str | None = None
    """The ID of the to do. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_to_do"] = "qbd_to_do"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the to do.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the to do.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the to do. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    note: str | None = None
    """The note of the to do. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    is_active: bool | None = None
    """Whether the to do is active. Wire: `IsActive`, BOOLTYPE."""

    type: str | None = None
    """The type of the to do.

    Wire: `Type`, ENUMTYPE, since 13.0.
    Known values: `task`, `call`, `fax`, `email`, `meeting`, `appointment`.
    """

    priority: str | None = None
    """The priority of the to do. Wire: `Priority`, ENUMTYPE, since 13.0. Known values: `low`, `medium`, `high`."""

    customer: Reference | None = None
    """The customer of this to do. Wire: `CustomerRef`, since 13.0."""

    employee: Reference | None = None
    """The employee of this to do. Wire: `EmployeeRef`, since 13.0."""

    lead: Reference | None = None
    """The lead of this to do. Wire: `LeadRef`, since 13.0."""

    vendor: Reference | None = None
    """The vendor of this to do. Wire: `VendorRef`, since 13.0."""

    is_done: bool | None = None
    """Whether the to do is done. Wire: `IsDone`, BOOLTYPE."""

    reminder_date: str | None = None
    """The reminder date of the to do. Wire: `ReminderDate`, DATETYPE, YYYY-MM-DD."""

    reminder_time: str | None = None
    """The reminder time of the to do.

    Wire: `ReminderTime`, TIMEINTERVALTYPE, since 13.0, length of time, such as PT8H30M0S.
    """

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `to_dos` take."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, TypedDict

Type = Literal[
    "task",
    "call",
    "fax",
    "email",
    "meeting",
    "appointment",
]

class ToDosList(TypedDict, total=False):
    """Parameters of `to_dos.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer."""
    status: Literal["active", "inactive", "all"]
    """Whether to give the objects in use, the others, or all; those in use when nothing is said."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    name_contains: str
    """Only objects with this text in their name; upper and lower case are the same."""
    name_starts_with: str
    """Only objects whose name starts with this text; upper and lower case are the same."""
    name_ends_with: str
    """Only objects whose name ends with this text; upper and lower case are the same."""
    name_from: str
    """Only objects whose name is this one or comes after it in the order of QuickBooks."""
    name_to: str
    """Only objects whose name is this one or comes before it in the order of QuickBooks."""
    done_status: Literal["not_done_only", "done_only", "all"]
    """The done status of the to do."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""


class _ToDosRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class ToDosRetrieve(_ToDosRetrieveRequired, total=False):
    """Parameters of `to_dos.retrieve`."""


class _ToDosCreateRequired(TypedDict):
    note: str
    """Notes about the to do. At most 4095 characters."""


class ToDosCreate(_ToDosCreateRequired, total=False):
    """Parameters of `to_dos.create`."""

    is_active: bool
    """Whether the to do is in use; others are hidden in the lists of QuickBooks."""
    type: Type
    """The kind of the to do. Since qbXML 13.0."""
    priority: Literal["low", "medium", "high"]
    """The priority of the to do. Since qbXML 13.0."""
    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters. Since qbXML 13.0."""
    employee_id: str
    """The employee that this is about. At most 36 characters. Since qbXML 13.0."""
    lead_id: str
    """The lead that this is about. At most 36 characters. Since qbXML 13.0."""
    vendor_id: str
    """The vendor that this is about. At most 36 characters. Since qbXML 13.0."""
    is_done: bool
    """Whether it is done."""
    reminder_date: date | str
    """The day of the reminder."""
    reminder_time: timedelta | str
    """The time of the reminder. Since qbXML 13.0."""


class _ToDosUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the to do; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the to do is changed; a change must name the newest one. At most 16 characters."""


class ToDosUpdate(_ToDosUpdateRequired, total=False):
    """Parameters of `to_dos.update`."""

    note: str
    """Notes about the to do. At most 4095 characters."""
    is_active: bool
    """Whether the to do is in use; others are hidden in the lists of QuickBooks."""
    type: Type
    """The kind of the to do. Since qbXML 13.0."""
    priority: Literal["low", "medium", "high"]
    """The priority of the to do. Since qbXML 13.0."""
    customer_id: str | None
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters. Since qbXML 13.0."""
    employee_id: str | None
    """The employee that this is about. At most 36 characters. Since qbXML 13.0."""
    lead_id: str | None
    """The lead that this is about. At most 36 characters. Since qbXML 13.0."""
    vendor_id: str | None
    """The vendor that this is about. At most 36 characters. Since qbXML 13.0."""
    is_done: bool
    """Whether it is done."""
    reminder_date: date | str | None
    """The day of the reminder."""
    reminder_time: timedelta | str | None
    """The time of the reminder. Since qbXML 13.0."""


class _ToDosDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class ToDosDelete(_ToDosDeleteRequired, total=False):
    """Parameters of `to_dos.delete`."""

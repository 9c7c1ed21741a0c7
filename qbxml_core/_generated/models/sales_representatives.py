# DO NOT EDIT. Made by: python -m generator emit
"""Sales representatives."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class SalesRepresentative(Struct, kw_only=True, rename="camel", gc=False):
    """A sales representative. Wire: `SalesRepRet`."""

    id: str | None = None
    """The ID QuickBooks gave the sales representative; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_sales_representative"] = "qbd_sales_representative"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the sales representative was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the sales representative was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the sales representative is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    initial: str | None = None
    """The initials that forms show. Wire: `Initial`, STRTYPE, at most 5 characters."""

    is_active: bool | None = None
    """Whether the sales representative is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    entity: Reference | None = None
    """The customer, vendor, employee or other name it is about. Wire: `SalesRepEntityRef`."""

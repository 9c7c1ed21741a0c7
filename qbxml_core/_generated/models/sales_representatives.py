# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Sales representatives."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class SalesRepresentative(Struct, kw_only=True, rename="camel", gc=False):
    """A sales representative of QuickBooks Desktop. Wire: `SalesRepRet`."""

    id: str | None = None
    """The ID of the sales representative. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_representative"] = "qbd_sales_representative"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the sales representative.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the sales representative.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the sales representative. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    initial: str | None = None
    """The initial of the sales representative. Wire: `Initial`, STRTYPE, at most 5 characters."""

    is_active: bool | None = None
    """Whether the sales representative is active. Wire: `IsActive`, BOOLTYPE."""

    entity: Reference | None = None
    """The entity of this sales representative. Wire: `SalesRepEntityRef`."""

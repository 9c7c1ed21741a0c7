# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Vendor types."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class VendorType(Struct, kw_only=True, rename="camel", gc=False):
    """A vendor type of QuickBooks Desktop. Wire: `VendorTypeRet`."""

    id: str | None = None
    """The ID of the vendor type. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_vendor_type"] = "qbd_vendor_type"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the vendor type.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the vendor type.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the vendor type. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the vendor type. Wire: `Name`, STRTYPE, at most 31 characters."""

    full_name: str | None = None
    """The full name of the vendor type. Wire: `FullName`, STRTYPE, at most 159 characters."""

    is_active: bool | None = None
    """Whether the vendor type is active. Wire: `IsActive`, BOOLTYPE."""

    parent: Reference | None = None
    """The parent of this vendor type. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """The sublevel of the vendor type. Wire: `Sublevel`, INTTYPE."""

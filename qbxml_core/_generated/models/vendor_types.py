# DO NOT EDIT. Made by: python -m generator emit
"""Vendor types."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class VendorType(Struct, kw_only=True, rename="camel", gc=False):
    """A vendor type. Wire: `VendorTypeRet`."""

    id: str | None = None
    """The ID QuickBooks gave the vendor type; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_vendor_type"] = "qbd_vendor_type"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the vendor type was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the vendor type was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the vendor type is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the vendor type; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    full_name: str | None = None
    """The name of the vendor type with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 159 characters.
    """

    is_active: bool | None = None
    """Whether the vendor type is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    parent: Reference | None = None
    """The vendor type above this one, where one is part of another. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """How many parents the vendor type has above it; 0 at the top. Wire: `Sublevel`, INTTYPE."""

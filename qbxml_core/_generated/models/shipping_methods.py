# DO NOT EDIT. Made by: python -m generator emit
"""Shipping methods."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class ShippingMethod(Struct, kw_only=True, rename="camel", gc=False):
    """A shipping method. Wire: `ShipMethodRet`."""

    id: str | None = None
    """The ID QuickBooks gave the shipping method; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_shipping_method"] = "qbd_shipping_method"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the shipping method was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the shipping method was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the shipping method is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the shipping method; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 15 characters.
    """

    is_active: bool | None = None
    """Whether the shipping method is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

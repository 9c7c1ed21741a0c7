# DO NOT EDIT. Made by: python -m generator emit
"""Vehicles."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class Vehicle(Struct, kw_only=True, rename="camel", gc=False):
    """A vehicle. Wire: `VehicleRet`."""

    id: str | None = None
    """The ID QuickBooks gave the vehicle; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_vehicle"] = "qbd_vehicle"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the vehicle was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the vehicle was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the vehicle is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the vehicle; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    is_active: bool | None = None
    """Whether the vehicle is in use; others are hidden in the lists of QuickBooks. Wire: `IsActive`, BOOLTYPE."""

    description: str | None = None
    """What the vehicle is, in words. Wire: `Desc`, STRTYPE, at most 256 characters."""

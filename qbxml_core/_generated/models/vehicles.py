# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Vehicles."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class Vehicle(Struct, kw_only=True, rename="camel", gc=False):
    """A vehicle of QuickBooks Desktop. Wire: `VehicleRet`."""

    id: str | None = None
    """The ID of the vehicle. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_vehicle"] = "qbd_vehicle"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the vehicle.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the vehicle.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the vehicle. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the vehicle. Wire: `Name`, STRTYPE, at most 31 characters."""

    is_active: bool | None = None
    """Whether the vehicle is active. Wire: `IsActive`, BOOLTYPE."""

    description: str | None = None
    """The description of the vehicle. Wire: `Desc`, STRTYPE, at most 256 characters."""

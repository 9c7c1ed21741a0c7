# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Vehicle mileages."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class VehicleMileage(Struct, kw_only=True, rename="camel", gc=False):
    """A vehicle mileage of QuickBooks Desktop. Wire: `VehicleMileageRet`."""

    id: str | None = None
    """The ID of the vehicle mileage. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_vehicle_mileage"] = "qbd_vehicle_mileage"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the vehicle mileage.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the vehicle mileage.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the vehicle mileage. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    vehicle: Reference | None = None
    """The vehicle of this vehicle mileage. Wire: `VehicleRef`."""

    customer: Reference | None = None
    """The customer of this vehicle mileage. Wire: `CustomerRef`."""

    item: Reference | None = None
    """The item of this vehicle mileage. Wire: `ItemRef`."""

    class_: Reference | None = None
    """The class of this vehicle mileage. Wire: `ClassRef`."""

    trip_start_date: str | None = None
    """The trip start date of the vehicle mileage. Wire: `TripStartDate`, DATETYPE, YYYY-MM-DD."""

    trip_end_date: str | None = None
    """The trip end date of the vehicle mileage. Wire: `TripEndDate`, DATETYPE, YYYY-MM-DD."""

    odometer_start: int | float | None = None
    """The odometer start of the vehicle mileage. Wire: `OdometerStart`, QUANTYPE."""

    odometer_end: int | float | None = None
    """The odometer end of the vehicle mileage. Wire: `OdometerEnd`, QUANTYPE."""

    total_miles: int | float | None = None
    """The total miles of the vehicle mileage. Wire: `TotalMiles`, QUANTYPE."""

    note: str | None = None
    """The note of the vehicle mileage. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    billing_status: str | None = None
    """The billing status of the vehicle mileage.

    Wire: `BillableStatus`, ENUMTYPE.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """

    standard_mileage_rate: str | None = None
    """The standard mileage rate of the vehicle mileage. Wire: `StandardMileageRate`, PERCENTTYPE, exact decimal."""

    standard_mileage_total_amount: str | None = None
    """The standard mileage total amount of the vehicle mileage.

    Wire: `StandardMileageTotalAmount`, AMTTYPE, exact decimal.
    """

    billable_rate: str | None = None
    """The billable rate of the vehicle mileage. Wire: `BillableRate`, PRICETYPE, exact decimal."""

    billable_amount: str | None = None
    """The billable amount of the vehicle mileage. Wire: `BillableAmount`, AMTTYPE, exact decimal."""

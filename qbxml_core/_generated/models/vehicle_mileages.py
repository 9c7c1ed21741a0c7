# DO NOT EDIT. Made by: python -m generator emit
"""Vehicle mileages."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class VehicleMileage(Struct, kw_only=True, rename="camel", gc=False):
    """A vehicle mileage. Wire: `VehicleMileageRet`."""

    id: str | None = None
    """The ID QuickBooks gave the vehicle mileage; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_vehicle_mileage"] = "qbd_vehicle_mileage"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the vehicle mileage was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the vehicle mileage was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the vehicle mileage is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    vehicle: Reference | None = None
    """The vehicle of this vehicle mileage. Wire: `VehicleRef`."""

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    class_: Reference | None = None
    """The class that sorts the vehicle mileage into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    trip_start_date: str | None = None
    """The first day of the trip. Wire: `TripStartDate`, DATETYPE, YYYY-MM-DD."""

    trip_end_date: str | None = None
    """The last day of the trip. Wire: `TripEndDate`, DATETYPE, YYYY-MM-DD."""

    odometer_start: int | float | None = None
    """What the odometer showed before the trip. Wire: `OdometerStart`, QUANTYPE."""

    odometer_end: int | float | None = None
    """What the odometer showed after the trip. Wire: `OdometerEnd`, QUANTYPE."""

    total_miles: int | float | None = None
    """How many miles were driven. Wire: `TotalMiles`, QUANTYPE."""

    note: str | None = None
    """Notes about the vehicle mileage. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    billing_status: str | None = None
    """Whether it can be charged to the customer, and was.

    Wire: `BillableStatus`, ENUMTYPE.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """

    standard_mileage_rate: str | None = None
    """The rate of the tax office for a mile. Wire: `StandardMileageRate`, PERCENTTYPE, exact decimal."""

    standard_mileage_total_amount: str | None = None
    """The amount at the rate of the tax office. Wire: `StandardMileageTotalAmount`, AMTTYPE, exact decimal."""

    billable_rate: str | None = None
    """What a customer pays for a mile. Wire: `BillableRate`, PRICETYPE, exact decimal."""

    billable_amount: str | None = None
    """What the customer pays. Wire: `BillableAmount`, AMTTYPE, exact decimal."""

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `unit_of_measure_sets` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict

UnitOfMeasureType = Literal[
    "area",
    "count",
    "length",
    "other",
    "time",
    "volume",
    "weight",
]

class UnitOfMeasureSetsList(TypedDict, total=False):
    """Parameters of `unit_of_measure_sets.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
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
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""


class _UnitOfMeasureSetsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class UnitOfMeasureSetsRetrieve(_UnitOfMeasureSetsRetrieveRequired, total=False):
    """Parameters of `unit_of_measure_sets.retrieve`."""


class _UnitOfMeasureSetsCreateBaseUnitRequired(TypedDict):
    name: str
    """The name of the base unit; QuickBooks does not tell upper from lower case. At most 31 characters."""
    abbreviation: str
    """The short form of the name. At most 31 characters."""


class UnitOfMeasureSetsCreateBaseUnit(_UnitOfMeasureSetsCreateBaseUnitRequired, total=False):
    """Parameters inside `base_unit`."""


class _UnitOfMeasureSetsCreateRelatedUnitRequired(TypedDict):
    name: str
    """The name of the related unit; QuickBooks does not tell upper from lower case. At most 31 characters."""
    abbreviation: str
    """The short form of the name. At most 31 characters."""
    conversion_ratio: Decimal | float | str
    """How many base units one of these is."""


class UnitOfMeasureSetsCreateRelatedUnit(_UnitOfMeasureSetsCreateRelatedUnitRequired, total=False):
    """One of `related_units`."""


class _UnitOfMeasureSetsCreateDefaultUnitRequired(TypedDict):
    unit_used_for: Literal["purchase", "sales", "shipping"]
    """What the unit is the usual one for."""
    unit: str
    """The name of the unit. At most 31 characters."""


class UnitOfMeasureSetsCreateDefaultUnit(_UnitOfMeasureSetsCreateDefaultUnitRequired, total=False):
    """One of `default_units`."""


class _UnitOfMeasureSetsCreateRequired(TypedDict):
    name: str
    """The name of the unit of measure set; QuickBooks does not tell upper from lower case. At most 31
    characters."""
    unit_of_measure_type: UnitOfMeasureType
    """The unit of measure type of the unit of measure set."""
    base_unit: UnitOfMeasureSetsCreateBaseUnit
    """The unit that others are counted in."""


class UnitOfMeasureSetsCreate(_UnitOfMeasureSetsCreateRequired, total=False):
    """Parameters of `unit_of_measure_sets.create`."""

    is_active: bool
    """Whether the unit of measure set is in use; others are hidden in the lists of QuickBooks."""
    related_units: list[UnitOfMeasureSetsCreateRelatedUnit]
    """Other units, and how many base units each is."""
    default_units: list[UnitOfMeasureSetsCreateDefaultUnit]
    """Which unit is usual for which use."""


class _UnitOfMeasureSetsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class UnitOfMeasureSetsDelete(_UnitOfMeasureSetsDeleteRequired, total=False):
    """Parameters of `unit_of_measure_sets.delete`."""

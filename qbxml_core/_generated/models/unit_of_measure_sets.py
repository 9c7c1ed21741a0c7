# DO NOT EDIT. Made by: python -m generator emit
"""Unit of measure sets."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class UnitOfMeasureSet(Struct, kw_only=True, rename="camel", gc=False):
    """A unit of measure set. Wire: `UnitOfMeasureSetRet`."""

    id: str | None = None
    """The ID QuickBooks gave the unit of measure set; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_unit_of_measure_set"] = "qbd_unit_of_measure_set"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the unit of measure set was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the unit of measure set was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the unit of measure set is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the unit of measure set; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    is_active: bool | None = None
    """Whether the unit of measure set is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    unit_of_measure_type: str | None = None
    """The unit of measure type of the unit of measure set.

    Wire: `UnitOfMeasureType`, ENUMTYPE.
    Known values: `area`, `count`, `length`, `other`, `time`, `volume`, `weight`.
    """

    base_unit: BaseUnit | None = None
    """The unit that others are counted in. Wire: `BaseUnit`."""

    related_units: list[RelatedUnit] = []
    """Other units, and how many base units each is. Wire: `RelatedUnit`."""

    default_units: list[DefaultUnit] = []
    """Which unit is usual for which use. Wire: `DefaultUnit`."""


class BaseUnit(Struct, kw_only=True, rename="camel", gc=False):
    """A base unit. Wire: `BaseUnit`."""

    name: str | None = None
    """The name of the base unit; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    abbreviation: str | None = None
    """The short form of the name. Wire: `Abbreviation`, STRTYPE, at most 31 characters."""


class RelatedUnit(Struct, kw_only=True, rename="camel", gc=False):
    """A related unit. Wire: `RelatedUnit`."""

    name: str | None = None
    """The name of the related unit; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    abbreviation: str | None = None
    """The short form of the name. Wire: `Abbreviation`, STRTYPE, at most 31 characters."""

    conversion_ratio: str | None = None
    """How many base units one of these is. Wire: `ConversionRatio`, PRICETYPE, exact decimal."""


class DefaultUnit(Struct, kw_only=True, rename="camel", gc=False):
    """A default unit. Wire: `DefaultUnit`."""

    unit_used_for: str | None = None
    """What the unit is the usual one for.

    Wire: `UnitUsedFor`, ENUMTYPE.
    Known values: `purchase`, `sales`, `shipping`.
    """

    unit: str | None = None
    """The name of the unit. Wire: `Unit`, STRTYPE, at most 31 characters."""

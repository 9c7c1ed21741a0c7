# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Unit of measure sets."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class UnitOfMeasureSet(Struct, kw_only=True, rename="camel", gc=False):
    """An unit of measure set of QuickBooks Desktop. Wire: `UnitOfMeasureSetRet`."""

    id: str | None = None
    """The ID of the unit of measure set. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_unit_of_measure_set"] = "qbd_unit_of_measure_set"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the unit of measure set.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the unit of measure set.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the unit of measure set. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the unit of measure set. Wire: `Name`, STRTYPE, at most 31 characters."""

    is_active: bool | None = None
    """Whether the unit of measure set is active. Wire: `IsActive`, BOOLTYPE."""

    unit_of_measure_type: str | None = None
    """The unit of measure type of the unit of measure set.

    Wire: `UnitOfMeasureType`, ENUMTYPE.
    Known values: `area`, `count`, `length`, `other`, `time`, `volume`, `weight`.
    """

    base_unit: BaseUnit | None = None
    """The base unit of the unit of measure set. Wire: `BaseUnit`."""

    related_units: list[RelatedUnit] = []
    """The related units of the unit of measure set. Wire: `RelatedUnit`."""

    default_units: list[DefaultUnit] = []
    """The default units of the unit of measure set. Wire: `DefaultUnit`."""


class BaseUnit(Struct, kw_only=True, rename="camel", gc=False):
    """A base unit of QuickBooks Desktop. Wire: `BaseUnit`."""

    name: str | None = None
    """The name of the base unit. Wire: `Name`, STRTYPE, at most 31 characters."""

    abbreviation: str | None = None
    """The abbreviation of the base unit. Wire: `Abbreviation`, STRTYPE, at most 31 characters."""


class RelatedUnit(Struct, kw_only=True, rename="camel", gc=False):
    """A related unit of QuickBooks Desktop. Wire: `RelatedUnit`."""

    name: str | None = None
    """The name of the related unit. Wire: `Name`, STRTYPE, at most 31 characters."""

    abbreviation: str | None = None
    """The abbreviation of the related unit. Wire: `Abbreviation`, STRTYPE, at most 31 characters."""

    conversion_ratio: str | None = None
    """The conversion ratio of the related unit. Wire: `ConversionRatio`, PRICETYPE, exact decimal."""


class DefaultUnit(Struct, kw_only=True, rename="camel", gc=False):
    """A default unit of QuickBooks Desktop. Wire: `DefaultUnit`."""

    unit_used_for: str | None = None
    """The unit used for of the default unit.

    Wire: `UnitUsedFor`, ENUMTYPE.
    Known values: `purchase`, `sales`, `shipping`.
    """

    unit: str | None = None
    """The unit of the default unit. Wire: `Unit`, STRTYPE, at most 31 characters."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Price levels."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class PriceLevel(Struct, kw_only=True, rename="camel", gc=False):
    """A price level of QuickBooks Desktop. Wire: `PriceLevelRet`."""

    id: str | None = None
    """The ID of the price level. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_price_level"] = "qbd_price_level"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the price level.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the price level.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the price level. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the price level. Wire: `Name`, STRTYPE, at most 31 characters."""

    is_active: bool | None = None
    """Whether the price level is active. Wire: `IsActive`, BOOLTYPE."""

    price_level_type: str | None = None
    """The price level type of the price level.

    Wire: `PriceLevelType`, ENUMTYPE.
    Known values: `fixed_percentage`, `per_item`.
    """

    fixed_percentage: str | None = None
    """The fixed percentage of the price level. Wire: `PriceLevelFixedPercentage`, PERCENTTYPE, exact decimal."""

    per_item_price_levels: list[PerItemPriceLevel] = []
    """The per item price levels of the price level. Wire: `PriceLevelPerItemRet`."""

    currency: Reference | None = None
    """The currency of this price level. Wire: `CurrencyRef`, since 8.0."""


class PerItemPriceLevel(Struct, kw_only=True, rename="camel", gc=False):
    """A per item price level of QuickBooks Desktop. Wire: `PriceLevelPerItemRet`."""

    item: Reference | None = None
    """The item of this per item price level. Wire: `ItemRef`."""

    custom_price: str | None = None
    """The custom price of the per item price level. Wire: `CustomPrice`, PRICETYPE, exact decimal."""

    custom_price_percent: str | None = None
    """The custom price percent of the per item price level.

    Wire: `CustomPricePercent`, PERCENTTYPE, exact decimal.
    """

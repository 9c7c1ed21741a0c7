# DO NOT EDIT. Made by: python -m generator emit
"""Price levels."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class PriceLevel(Struct, kw_only=True, rename="camel", gc=False):
    """A price level. Wire: `PriceLevelRet`."""

    id: str | None = None
    """The ID QuickBooks gave the price level; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_price_level"] = "qbd_price_level"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the price level was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the price level was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the price level is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the price level; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    is_active: bool | None = None
    """Whether the price level is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    price_level_type: str | None = None
    """Whether the level changes all prices alike or each item's own.

    Wire: `PriceLevelType`, ENUMTYPE.
    Known values: `fixed_percentage`, `per_item`.
    """

    fixed_percentage: str | None = None
    """By what percentage the level changes every price.

    Wire: `PriceLevelFixedPercentage`, PERCENTTYPE, exact decimal.
    """

    per_item_price_levels: list[PerItemPriceLevel] = []
    """The prices of the items that have one at this level. Wire: `PriceLevelPerItemRet`."""

    currency: Reference | None = None
    """The currency of the price level. Wire: `CurrencyRef`, since 8.0."""


class PerItemPriceLevel(Struct, kw_only=True, rename="camel", gc=False):
    """A per item price level. Wire: `PriceLevelPerItemRet`."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    custom_price: str | None = None
    """The price of the item at this level. Wire: `CustomPrice`, PRICETYPE, exact decimal."""

    custom_price_percent: str | None = None
    """The price of the item at this level, as a percentage of the usual one.

    Wire: `CustomPricePercent`, PERCENTTYPE, exact decimal.
    """

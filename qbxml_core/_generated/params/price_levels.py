# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `price_levels` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict


class PriceLevelsList(TypedDict, total=False):
    """Parameters of `price_levels.list`."""

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
    item_ids: list[str]
    """The item ids of the price level. At most 36 characters. At most 1 items."""
    currency_ids: list[str]
    """Only what has to do with one of these currencies, told by ID. At most 36 characters. Since qbXML 8.0."""
    currency_full_names: list[str]
    """Only what has to do with one of these currencies, told by full name. At most 64 characters. Since qbXML
    8.0."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters."""


class _PriceLevelsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class PriceLevelsRetrieve(_PriceLevelsRetrieveRequired, total=False):
    """Parameters of `price_levels.retrieve`."""


class _PriceLevelsCreatePerItemPriceLevelRequired(TypedDict):
    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""


class PriceLevelsCreatePerItemPriceLevel(_PriceLevelsCreatePerItemPriceLevelRequired, total=False):
    """One of `per_item_price_levels`."""

    custom_price: Decimal | float | str
    """The price of the item at this level."""
    custom_price_percent: Decimal | float | str
    """The price of the item at this level, as a percentage of the usual one."""
    adjust_percentage: Decimal | float | str
    """The adjust percentage of the per item price level."""
    adjust_relative_to: Literal["standard_price", "cost", "current_custom_price"]
    """The adjust relative to of the per item price level."""


class _PriceLevelsCreateRequired(TypedDict):
    name: str
    """The name of the price level; QuickBooks does not tell upper from lower case. At most 31 characters."""


class PriceLevelsCreate(_PriceLevelsCreateRequired, total=False):
    """Parameters of `price_levels.create`."""

    is_active: bool
    """Whether the price level is in use; others are hidden in the lists of QuickBooks."""
    fixed_percentage: Decimal | float | str
    """By what percentage the level changes every price."""
    per_item_price_levels: list[PriceLevelsCreatePerItemPriceLevel]
    """The prices of the items that have one at this level."""
    currency_id: str
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""


class _PriceLevelsUpdatePerItemPriceLevelRequired(TypedDict):
    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""


class PriceLevelsUpdatePerItemPriceLevel(_PriceLevelsUpdatePerItemPriceLevelRequired, total=False):
    """One of `per_item_price_levels`."""

    custom_price: Decimal | float | str | None
    """The price of the item at this level."""
    custom_price_percent: Decimal | float | str | None
    """The price of the item at this level, as a percentage of the usual one."""
    adjust_percentage: Decimal | float | str | None
    """The adjust percentage of the per item price level."""
    adjust_relative_to: Literal["standard_price", "cost", "current_custom_price"]
    """The adjust relative to of the per item price level."""


class _PriceLevelsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the price level; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the price level is changed; a change must name the newest one. At most 16 characters."""


class PriceLevelsUpdate(_PriceLevelsUpdateRequired, total=False):
    """Parameters of `price_levels.update`."""

    name: str
    """The name of the price level; QuickBooks does not tell upper from lower case. At most 31 characters."""
    is_active: bool
    """Whether the price level is in use; others are hidden in the lists of QuickBooks."""
    fixed_percentage: Decimal | float | str | None
    """By what percentage the level changes every price."""
    per_item_price_levels: list[PriceLevelsUpdatePerItemPriceLevel]
    """The prices of the items that have one at this level."""
    currency_id: str | None
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""


class _PriceLevelsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class PriceLevelsDelete(_PriceLevelsDeleteRequired, total=False):
    """Parameters of `price_levels.delete`."""

# DO NOT EDIT. Made by: python -m generator emit
"""Billing rates."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class BillingRate(Struct, kw_only=True, rename="camel", gc=False):
    """A billing rate. Wire: `BillingRateRet`."""

    id: str | None = None
    """The ID QuickBooks gave the billing rate; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_billing_rate"] = "qbd_billing_rate"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the billing rate was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the billing rate was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the billing rate is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the billing rate; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    billing_rate_type: str | None = None
    """Whether the rate is fixed or differs from item to item.

    Wire: `BillingRateType`, ENUMTYPE.
    Known values: `fixed_rate`, `per_item`.
    """

    fixed_billing_rate: str | None = None
    """The rate for all work. Wire: `FixedBillingRate`, PRICETYPE, exact decimal."""

    per_item_billing_rates: list[PerItemBillingRate] = []
    """The rates of the items that have one of their own. Wire: `BillingRatePerItemRet`."""


class PerItemBillingRate(Struct, kw_only=True, rename="camel", gc=False):
    """A per item billing rate. Wire: `BillingRatePerItemRet`."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    custom_rate: str | None = None
    """The rate of the item. Wire: `CustomRate`, PRICETYPE, exact decimal."""

    custom_rate_percent: str | None = None
    """The rate of the item, as a percentage of its price. Wire: `CustomRatePercent`, PERCENTTYPE, exact decimal."""

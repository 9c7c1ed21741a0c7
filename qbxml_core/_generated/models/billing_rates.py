# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Billing rates."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class BillingRate(Struct, kw_only=True, rename="camel", gc=False):
    """A billing rate of QuickBooks Desktop. Wire: `BillingRateRet`."""

    id: str | None = None
    """The ID of the billing rate. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_billing_rate"] = "qbd_billing_rate"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the billing rate.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the billing rate.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the billing rate. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the billing rate. Wire: `Name`, STRTYPE, at most 31 characters."""

    billing_rate_type: str | None = None
    """The billing rate type of the billing rate.

    Wire: `BillingRateType`, ENUMTYPE.
    Known values: `fixed_rate`, `per_item`.
    """

    fixed_billing_rate: str | None = None
    """The fixed billing rate of the billing rate. Wire: `FixedBillingRate`, PRICETYPE, exact decimal."""

    per_item_billing_rates: list[PerItemBillingRate] = []
    """The per item billing rates of the billing rate. Wire: `BillingRatePerItemRet`."""


class PerItemBillingRate(Struct, kw_only=True, rename="camel", gc=False):
    """A per item billing rate of QuickBooks Desktop. Wire: `BillingRatePerItemRet`."""

    item: Reference | None = None
    """The item of this per item billing rate. Wire: `ItemRef`."""

    custom_rate: str | None = None
    """The custom rate of the per item billing rate. Wire: `CustomRate`, PRICETYPE, exact decimal."""

    custom_rate_percent: str | None = None
    """The custom rate percent of the per item billing rate.

    Wire: `CustomRatePercent`, PERCENTTYPE, exact decimal.
    """

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Discount items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class DiscountItem(Struct, kw_only=True, rename="camel", gc=False):
    """A discount item of QuickBooks Desktop. Wire: `ItemDiscountRet`."""

    id: str | None = None
    """The ID of the discount item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_discount_item"] = "qbd_discount_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the discount item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the discount item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the discount item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the discount item. Wire: `Name`, STRTYPE, at most 31 characters."""

    full_name: str | None = None
    """The full name of the discount item. Wire: `FullName`, STRTYPE, at most 159 characters."""

    barcode: str | None = None
    """The barcode of the discount item. Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0."""

    is_active: bool | None = None
    """Whether the discount item is active. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class of this discount item. Wire: `ClassRef`, since 12.0."""

    parent: Reference | None = None
    """The parent of this discount item. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """The sublevel of the discount item. Wire: `Sublevel`, INTTYPE."""

    description: str | None = None
    """The description of the discount item. Wire: `ItemDesc`, STRTYPE, at most 4095 characters."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this discount item. Wire: `SalesTaxCodeRef`."""

    discount_rate: str | None = None
    """The discount rate of the discount item. Wire: `DiscountRate`, PRICETYPE, exact decimal."""

    discount_rate_percent: str | None = None
    """The discount rate percent of the discount item. Wire: `DiscountRatePercent`, PERCENTTYPE, exact decimal."""

    account: Reference | None = None
    """The account of this discount item. Wire: `AccountRef`."""

    external_id: str | None = None
    """The external ID of the discount item. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the discount item. Wire: `DataExtRet`, since 2.0."""

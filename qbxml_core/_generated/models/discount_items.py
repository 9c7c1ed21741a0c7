# DO NOT EDIT. Made by: python -m generator emit
"""Discount items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class DiscountItem(Struct, kw_only=True, rename="camel", gc=False):
    """A discount item. Wire: `ItemDiscountRet`."""

    id: str | None = None
    """The ID QuickBooks gave the discount item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_discount_item"] = "qbd_discount_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the discount item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the discount item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the discount item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the discount item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    full_name: str | None = None
    """The name of the discount item with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 159 characters.
    """

    barcode: str | None = None
    """The bar code of the discount item.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0, only in US, CA, UK.
    """

    is_active: bool | None = None
    """Whether the discount item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    class_: Reference | None = None
    """The class that sorts the discount item into a department, a place or another group of the company.

    Wire: `ClassRef`, since 12.0.
    """

    parent: Reference | None = None
    """The discount item above this one, where one is part of another. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """How many parents the discount item has above it; 0 at the top. Wire: `Sublevel`, INTTYPE."""

    description: str | None = None
    """What the discount item is, in words. Wire: `ItemDesc`, STRTYPE, at most 4095 characters."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`."""

    discount_rate: str | None = None
    """The discount as an amount. Wire: `DiscountRate`, PRICETYPE, exact decimal."""

    discount_rate_percent: str | None = None
    """The discount as a percentage. Wire: `DiscountRatePercent`, PERCENTTYPE, exact decimal."""

    account: Reference | None = None
    """The account of this discount item. Wire: `AccountRef`."""

    external_id: str | None = None
    """An ID that another program gave the discount item; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the discount item in fields of their own. Wire: `DataExtRet`, since 2.0."""

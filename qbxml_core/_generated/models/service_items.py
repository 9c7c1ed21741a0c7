# DO NOT EDIT. Made by: python -m generator emit
"""Service items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference, SalesAndPurchaseDetails, SalesOrPurchaseDetails
from .custom_fields import CustomField


class ServiceItem(Struct, kw_only=True, rename="camel", gc=False):
    """A service item. Wire: `ItemServiceRet`."""

    id: str | None = None
    """The ID QuickBooks gave the service item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_service_item"] = "qbd_service_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the service item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the service item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the service item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the service item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    full_name: str | None = None
    """The name of the service item with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 159 characters.
    """

    barcode: str | None = None
    """The bar code of the service item.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0, only in US, CA, UK.
    """

    is_active: bool | None = None
    """Whether the service item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    class_: Reference | None = None
    """The class that sorts the service item into a department, a place or another group of the company.

    Wire: `ClassRef`, since 12.0.
    """

    parent: Reference | None = None
    """The service item above this one, where one is part of another. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """How many parents the service item has above it; 0 at the top. Wire: `Sublevel`, INTTYPE."""

    unit_of_measure_set: Reference | None = None
    """The units the service item can be counted in. Wire: `UnitOfMeasureSetRef`, since 7.0."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`."""

    sales_or_purchase_details: SalesOrPurchaseDetails | None = None
    """Description, price and account of an item that is sold or bought, not both. Wire: `SalesOrPurchase`."""

    sales_and_purchase_details: SalesAndPurchaseDetails | None = None
    """Descriptions, prices and accounts of an item that is bought and sold. Wire: `SalesAndPurchase`."""

    external_id: str | None = None
    """An ID that another program gave the service item; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the service item in fields of their own. Wire: `DataExtRet`, since 2.0."""

# DO NOT EDIT. Made by: python -m generator emit
"""Non inventory items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference, SalesAndPurchaseDetails, SalesOrPurchaseDetails
from .custom_fields import CustomField


class NonInventoryItem(Struct, kw_only=True, rename="camel", gc=False):
    """A non inventory item. Wire: `ItemNonInventoryRet`."""

    id: str | None = None
    """The ID QuickBooks gave the non inventory item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_non_inventory_item"] = "qbd_non_inventory_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the non inventory item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the non inventory item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the non inventory item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the non inventory item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    full_name: str | None = None
    """The name of the non inventory item with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 159 characters.
    """

    barcode: str | None = None
    """The bar code of the non inventory item.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0, only in US, CA, UK.
    """

    is_active: bool | None = None
    """Whether the non inventory item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    class_: Reference | None = None
    """The class that sorts the non inventory item into a department, a place or another group of the company.

    Wire: `ClassRef`, since 12.0.
    """

    parent: Reference | None = None
    """The non inventory item above this one, where one is part of another. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """How many parents the non inventory item has above it; 0 at the top. Wire: `Sublevel`, INTTYPE."""

    sku: str | None = None
    """The number the maker gave the part.

    Wire: `ManufacturerPartNumber`, STRTYPE, at most 31 characters, since 7.0.
    """

    unit_of_measure_set: Reference | None = None
    """The units the non inventory item can be counted in. Wire: `UnitOfMeasureSetRef`, since 7.0."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`."""

    sales_or_purchase_details: SalesOrPurchaseDetails | None = None
    """Description, price and account of an item that is sold or bought, not both. Wire: `SalesOrPurchase`."""

    sales_and_purchase_details: SalesAndPurchaseDetails | None = None
    """Descriptions, prices and accounts of an item that is bought and sold. Wire: `SalesAndPurchase`."""

    external_id: str | None = None
    """An ID that another program gave the non inventory item; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the non inventory item in fields of their own.

    Wire: `DataExtRet`, since 2.0.
    """

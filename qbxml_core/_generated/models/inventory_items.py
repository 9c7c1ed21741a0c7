# DO NOT EDIT. Made by: python -m generator emit
"""Inventory items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class InventoryItem(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory item. Wire: `ItemInventoryRet`."""

    id: str | None = None
    """The ID QuickBooks gave the inventory item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_inventory_item"] = "qbd_inventory_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the inventory item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the inventory item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the inventory item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the inventory item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    full_name: str | None = None
    """The name of the inventory item with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 159 characters.
    """

    barcode: str | None = None
    """The bar code of the inventory item.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0, only in US, CA, UK.
    """

    is_active: bool | None = None
    """Whether the inventory item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    class_: Reference | None = None
    """The class that sorts the inventory item into a department, a place or another group of the company.

    Wire: `ClassRef`, since 12.0.
    """

    parent: Reference | None = None
    """The inventory item above this one, where one is part of another. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """How many parents the inventory item has above it; 0 at the top. Wire: `Sublevel`, INTTYPE."""

    sku: str | None = None
    """The number the maker gave the part.

    Wire: `ManufacturerPartNumber`, STRTYPE, at most 31 characters, since 7.0.
    """

    unit_of_measure_set: Reference | None = None
    """The units the inventory item can be counted in. Wire: `UnitOfMeasureSetRef`, since 7.0."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`."""

    sales_description: str | None = None
    """How the item is described on sales forms. Wire: `SalesDesc`, STRTYPE, at most 4095 characters."""

    sales_price: str | None = None
    """What the company asks for one unit. Wire: `SalesPrice`, PRICETYPE, exact decimal."""

    income_account: Reference | None = None
    """The account that sales go to. Wire: `IncomeAccountRef`."""

    purchase_description: str | None = None
    """How the item is described on purchase forms. Wire: `PurchaseDesc`, STRTYPE, at most 4095 characters."""

    purchase_cost: str | None = None
    """What the company pays for one unit. Wire: `PurchaseCost`, PRICETYPE, exact decimal."""

    purchase_tax_code: Reference | None = None
    """The tax code for purchases. Wire: `PurchaseTaxCodeRef`, since 6.0, only in CA, UK, AU."""

    cogs_account: Reference | None = None
    """The account for the cost of goods sold. Wire: `COGSAccountRef`."""

    preferred_vendor: Reference | None = None
    """The vendor the item is usually bought from. Wire: `PrefVendorRef`."""

    asset_account: Reference | None = None
    """The account that keeps the value. Wire: `AssetAccountRef`."""

    reorder_point: int | float | None = None
    """Below how many units QuickBooks reminds to order more. Wire: `ReorderPoint`, QUANTYPE."""

    maximum_quantity_on_hand: int | float | None = None
    """Up to how many units to order. Wire: `Max`, QUANTYPE, since 13.0."""

    quantity_on_hand: int | float | None = None
    """How many units are in stock. Wire: `QuantityOnHand`, QUANTYPE."""

    average_cost: str | None = None
    """What one unit in stock cost on average. Wire: `AverageCost`, PRICETYPE, exact decimal."""

    quantity_on_purchase_order: int | float | None = None
    """How many units are ordered from vendors. Wire: `QuantityOnOrder`, QUANTYPE."""

    quantity_on_sales_order: int | float | None = None
    """How many units customers ordered. Wire: `QuantityOnSalesOrder`, QUANTYPE, since 2.0."""

    external_id: str | None = None
    """An ID that another program gave the inventory item; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the inventory item in fields of their own. Wire: `DataExtRet`, since 2.0."""

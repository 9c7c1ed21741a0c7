# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Inventory items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class InventoryItem(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory item of QuickBooks Desktop. Wire: `ItemInventoryRet`."""

    id: str | None = None
    """The ID of the inventory item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_inventory_item"] = "qbd_inventory_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the inventory item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the inventory item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the inventory item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the inventory item. Wire: `Name`, STRTYPE, at most 31 characters."""

    full_name: str | None = None
    """The full name of the inventory item. Wire: `FullName`, STRTYPE, at most 159 characters."""

    barcode: str | None = None
    """The barcode of the inventory item. Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0."""

    is_active: bool | None = None
    """Whether the inventory item is active. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class of this inventory item. Wire: `ClassRef`, since 12.0."""

    parent: Reference | None = None
    """The parent of this inventory item. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """The sublevel of the inventory item. Wire: `Sublevel`, INTTYPE."""

    sku: str | None = None
    """The SKU of the inventory item. Wire: `ManufacturerPartNumber`, STRTYPE, at most 31 characters, since 7.0."""

    unit_of_measure_set: Reference | None = None
    """The unit of measure set of this inventory item. Wire: `UnitOfMeasureSetRef`, since 7.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this inventory item. Wire: `SalesTaxCodeRef`."""

    sales_description: str | None = None
    """The sales description of the inventory item. Wire: `SalesDesc`, STRTYPE, at most 4095 characters."""

    sales_price: str | None = None
    """The sales price of the inventory item. Wire: `SalesPrice`, PRICETYPE, exact decimal."""

    income_account: Reference | None = None
    """The income account of this inventory item. Wire: `IncomeAccountRef`."""

    purchase_description: str | None = None
    """The purchase description of the inventory item. Wire: `PurchaseDesc`, STRTYPE, at most 4095 characters."""

    purchase_cost: str | None = None
    """The purchase cost of the inventory item. Wire: `PurchaseCost`, PRICETYPE, exact decimal."""

    purchase_tax_code: Reference | None = None
    """The purchase tax code of this inventory item. Wire: `PurchaseTaxCodeRef`, since 6.0."""

    cogs_account: Reference | None = None
    """The COGS account of this inventory item. Wire: `COGSAccountRef`."""

    preferred_vendor: Reference | None = None
    """The preferred vendor of this inventory item. Wire: `PrefVendorRef`."""

    asset_account: Reference | None = None
    """The asset account of this inventory item. Wire: `AssetAccountRef`."""

    reorder_point: int | float | None = None
    """The reorder point of the inventory item. Wire: `ReorderPoint`, QUANTYPE."""

    maximum_quantity_on_hand: int | float | None = None
    """The maximum quantity on hand of the inventory item. Wire: `Max`, QUANTYPE, since 13.0."""

    quantity_on_hand: int | float | None = None
    """The quantity on hand of the inventory item. Wire: `QuantityOnHand`, QUANTYPE."""

    average_cost: str | None = None
    """The average cost of the inventory item. Wire: `AverageCost`, PRICETYPE, exact decimal."""

    quantity_on_purchase_order: int | float | None = None
    """The quantity on purchase order of the inventory item. Wire: `QuantityOnOrder`, QUANTYPE."""

    quantity_on_sales_order: int | float | None = None
    """The quantity on sales order of the inventory item. Wire: `QuantityOnSalesOrder`, QUANTYPE, since 2.0."""

    external_id: str | None = None
    """The external ID of the inventory item. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the inventory item. Wire: `DataExtRet`, since 2.0."""

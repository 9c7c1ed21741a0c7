# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Inventory assembly items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class InventoryAssemblyItem(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory assembly item of QuickBooks Desktop. Wire: `ItemInventoryAssemblyRet`."""

    id: str | None = None
    """The ID of the inventory assembly item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_inventory_assembly_item"] = "qbd_inventory_assembly_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the inventory assembly item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the inventory assembly item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the inventory assembly item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the inventory assembly item. Wire: `Name`, STRTYPE, at most 31 characters."""

    full_name: str | None = None
    """The full name of the inventory assembly item. Wire: `FullName`, STRTYPE, at most 159 characters."""

    barcode: str | None = None
    """The barcode of the inventory assembly item.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0.
    """

    is_active: bool | None = None
    """Whether the inventory assembly item is active. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class of this inventory assembly item. Wire: `ClassRef`, since 12.0."""

    parent: Reference | None = None
    """The parent of this inventory assembly item. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """The sublevel of the inventory assembly item. Wire: `Sublevel`, INTTYPE."""

    sku: str | None = None
    """The SKU of the inventory assembly item.

    Wire: `ManufacturerPartNumber`, STRTYPE, at most 31 characters, since 12.0.
    """

    unit_of_measure_set: Reference | None = None
    """The unit of measure set of this inventory assembly item. Wire: `UnitOfMeasureSetRef`, since 7.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this inventory assembly item. Wire: `SalesTaxCodeRef`."""

    sales_description: str | None = None
    """The sales description of the inventory assembly item. Wire: `SalesDesc`, STRTYPE, at most 4095 characters."""

    sales_price: str | None = None
    """The sales price of the inventory assembly item. Wire: `SalesPrice`, PRICETYPE, exact decimal."""

    income_account: Reference | None = None
    """The income account of this inventory assembly item. Wire: `IncomeAccountRef`."""

    purchase_description: str | None = None
    """The purchase description of the inventory assembly item.

    Wire: `PurchaseDesc`, STRTYPE, at most 4095 characters.
    """

    purchase_cost: str | None = None
    """The purchase cost of the inventory assembly item. Wire: `PurchaseCost`, PRICETYPE, exact decimal."""

    purchase_tax_code: Reference | None = None
    """The purchase tax code of this inventory assembly item. Wire: `PurchaseTaxCodeRef`, since 6.0."""

    cogs_account: Reference | None = None
    """The COGS account of this inventory assembly item. Wire: `COGSAccountRef`."""

    preferred_vendor: Reference | None = None
    """The preferred vendor of this inventory assembly item. Wire: `PrefVendorRef`."""

    asset_account: Reference | None = None
    """The asset account of this inventory assembly item. Wire: `AssetAccountRef`."""

    build_notification_threshold: int | float | None = None
    """The build notification threshold of the inventory assembly item. Wire: `BuildPoint`, QUANTYPE."""

    maximum_quantity_on_hand: int | float | None = None
    """The maximum quantity on hand of the inventory assembly item. Wire: `Max`, QUANTYPE, since 13.0."""

    quantity_on_hand: int | float | None = None
    """The quantity on hand of the inventory assembly item. Wire: `QuantityOnHand`, QUANTYPE."""

    average_cost: str | None = None
    """The average cost of the inventory assembly item. Wire: `AverageCost`, PRICETYPE, exact decimal."""

    quantity_on_purchase_order: int | float | None = None
    """The quantity on purchase order of the inventory assembly item. Wire: `QuantityOnOrder`, QUANTYPE."""

    quantity_on_sales_order: int | float | None = None
    """The quantity on sales order of the inventory assembly item. Wire: `QuantityOnSalesOrder`, QUANTYPE."""

    external_id: str | None = None
    """The external ID of the inventory assembly item. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    lines: list[InventoryAssemblyItemLine] = []
    """The lines of the inventory assembly item. Wire: `ItemInventoryAssemblyLine`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the inventory assembly item. Wire: `DataExtRet`."""


class InventoryAssemblyItemLine(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory assembly item line of QuickBooks Desktop. Wire: `ItemInventoryAssemblyLine`."""

    inventory_item: Reference | None = None
    """The inventory item of this inventory assembly item line. Wire: `ItemInventoryRef`."""

    quantity: int | float | None = None
    """The quantity of the inventory assembly item line. Wire: `Quantity`, QUANTYPE."""

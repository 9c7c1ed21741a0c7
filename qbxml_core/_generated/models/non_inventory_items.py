# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Non inventory items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference, SalesAndPurchaseDetails, SalesOrPurchaseDetails
from .custom_fields import CustomField


class NonInventoryItem(Struct, kw_only=True, rename="camel", gc=False):
    """A non inventory item of QuickBooks Desktop. Wire: `ItemNonInventoryRet`."""

    id: str | None = None
    """The ID of the non inventory item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_non_inventory_item"] = "qbd_non_inventory_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the non inventory item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the non inventory item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the non inventory item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the non inventory item. Wire: `Name`, STRTYPE, at most 31 characters."""

    full_name: str | None = None
    """The full name of the non inventory item. Wire: `FullName`, STRTYPE, at most 159 characters."""

    barcode: str | None = None
    """The barcode of the non inventory item. Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0."""

    is_active: bool | None = None
    """Whether the non inventory item is active. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class of this non inventory item. Wire: `ClassRef`, since 12.0."""

    parent: Reference | None = None
    """The parent of this non inventory item. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """The sublevel of the non inventory item. Wire: `Sublevel`, INTTYPE."""

    sku: str | None = None
    """The SKU of the non inventory item.

    Wire: `ManufacturerPartNumber`, STRTYPE, at most 31 characters, since 7.0.
    """

    unit_of_measure_set: Reference | None = None
    """The unit of measure set of this non inventory item. Wire: `UnitOfMeasureSetRef`, since 7.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this non inventory item. Wire: `SalesTaxCodeRef`."""

    sales_or_purchase_details: SalesOrPurchaseDetails | None = None
    """The sales or purchase details of the non inventory item. Wire: `SalesOrPurchase`."""

    sales_and_purchase_details: SalesAndPurchaseDetails | None = None
    """The sales and purchase details of the non inventory item. Wire: `SalesAndPurchase`."""

    external_id: str | None = None
    """The external ID of the non inventory item. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the non inventory item. Wire: `DataExtRet`, since 2.0."""

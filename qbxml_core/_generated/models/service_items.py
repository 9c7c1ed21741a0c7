# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Service items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference, SalesAndPurchaseDetails, SalesOrPurchaseDetails
from .custom_fields import CustomField


class ServiceItem(Struct, kw_only=True, rename="camel", gc=False):
    """A service item of QuickBooks Desktop. Wire: `ItemServiceRet`."""

    id: str | None = None
    """The ID of the service item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_service_item"] = "qbd_service_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the service item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the service item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the service item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the service item. Wire: `Name`, STRTYPE, at most 31 characters."""

    full_name: str | None = None
    """The full name of the service item. Wire: `FullName`, STRTYPE, at most 159 characters."""

    barcode: str | None = None
    """The barcode of the service item. Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0."""

    is_active: bool | None = None
    """Whether the service item is active. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class of this service item. Wire: `ClassRef`, since 12.0."""

    parent: Reference | None = None
    """The parent of this service item. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """The sublevel of the service item. Wire: `Sublevel`, INTTYPE."""

    unit_of_measure_set: Reference | None = None
    """The unit of measure set of this service item. Wire: `UnitOfMeasureSetRef`, since 7.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this service item. Wire: `SalesTaxCodeRef`."""

    sales_or_purchase_details: SalesOrPurchaseDetails | None = None
    """The sales or purchase details of the service item. Wire: `SalesOrPurchase`."""

    sales_and_purchase_details: SalesAndPurchaseDetails | None = None
    """The sales and purchase details of the service item. Wire: `SalesAndPurchase`."""

    external_id: str | None = None
    """The external ID of the service item. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the service item. Wire: `DataExtRet`, since 2.0."""

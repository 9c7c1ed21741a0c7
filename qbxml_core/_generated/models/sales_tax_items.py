# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Sales tax items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class SalesTaxItem(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax item of QuickBooks Desktop. Wire: `ItemSalesTaxRet`."""

    id: str | None = None
    """The ID of the sales tax item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_tax_item"] = "qbd_sales_tax_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the sales tax item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the sales tax item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the sales tax item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the sales tax item. Wire: `Name`, STRTYPE, at most 31 characters."""

    barcode: str | None = None
    """The barcode of the sales tax item. Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0."""

    is_active: bool | None = None
    """Whether the sales tax item is active. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class of this sales tax item. Wire: `ClassRef`, since 12.0."""

    description: str | None = None
    """The description of the sales tax item. Wire: `ItemDesc`, STRTYPE, at most 4095 characters."""

    tax_rate: str | None = None
    """The tax rate of the sales tax item. Wire: `TaxRate`, PERCENTTYPE, exact decimal."""

    tax_vendor: Reference | None = None
    """The tax vendor of this sales tax item. Wire: `TaxVendorRef`."""

    sales_tax_return_line: Reference | None = None
    """The sales tax return line of this sales tax item. Wire: `SalesTaxReturnLineRef`, since 8.0."""

    external_id: str | None = None
    """The external ID of the sales tax item. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the sales tax item. Wire: `DataExtRet`, since 2.0."""

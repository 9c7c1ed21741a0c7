# DO NOT EDIT. Made by: python -m generator emit
"""Sales tax items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class SalesTaxItem(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax item. Wire: `ItemSalesTaxRet`."""

    id: str | None = None
    """The ID QuickBooks gave the sales tax item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_sales_tax_item"] = "qbd_sales_tax_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the sales tax item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the sales tax item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the sales tax item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the sales tax item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    barcode: str | None = None
    """The bar code of the sales tax item.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0, only in US, CA, UK.
    """

    is_active: bool | None = None
    """Whether the sales tax item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    class_: Reference | None = None
    """The class that sorts the sales tax item into a department, a place or another group of the company.

    Wire: `ClassRef`, since 12.0.
    """

    description: str | None = None
    """What the sales tax item is, in words. Wire: `ItemDesc`, STRTYPE, at most 4095 characters."""

    tax_rate: str | None = None
    """The rate in percent. Wire: `TaxRate`, PERCENTTYPE, exact decimal."""

    tax_vendor: Reference | None = None
    """The agency the tax is paid to. Wire: `TaxVendorRef`."""

    sales_tax_return_line: Reference | None = None
    """The line of the tax return. Wire: `SalesTaxReturnLineRef`, since 8.0, only in CA, UK, AU."""

    external_id: str | None = None
    """An ID that another program gave the sales tax item; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the sales tax item in fields of their own. Wire: `DataExtRet`, since 2.0."""

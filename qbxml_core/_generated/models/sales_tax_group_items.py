# DO NOT EDIT. Made by: python -m generator emit
"""Sales tax group items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class SalesTaxGroupItem(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax group item. Wire: `ItemSalesTaxGroupRet`."""

    id: str | None = None
    """The ID QuickBooks gave the sales tax group item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_sales_tax_group_item"] = "qbd_sales_tax_group_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the sales tax group item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the sales tax group item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the sales tax group item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the sales tax group item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    barcode: str | None = None
    """The bar code of the sales tax group item.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0, only in US, CA, UK.
    """

    is_active: bool | None = None
    """Whether the sales tax group item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    description: str | None = None
    """What the sales tax group item is, in words. Wire: `ItemDesc`, STRTYPE, at most 4095 characters."""

    external_id: str | None = None
    """An ID that another program gave the sales tax group item; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    sales_tax_items: list[Reference] = []
    """The sales taxes that the group adds up. Wire: `ItemSalesTaxRef`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the sales tax group item in fields of their own.

    Wire: `DataExtRet`, since 2.0.
    """

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Sales tax group items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class SalesTaxGroupItem(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax group item of QuickBooks Desktop. Wire: `ItemSalesTaxGroupRet`."""

    id: str | None = None
    """The ID of the sales tax group item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_tax_group_item"] = "qbd_sales_tax_group_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the sales tax group item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the sales tax group item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the sales tax group item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the sales tax group item. Wire: `Name`, STRTYPE, at most 31 characters."""

    barcode: str | None = None
    """The barcode of the sales tax group item. Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0."""

    is_active: bool | None = None
    """Whether the sales tax group item is active. Wire: `IsActive`, BOOLTYPE."""

    description: str | None = None
    """The description of the sales tax group item. Wire: `ItemDesc`, STRTYPE, at most 4095 characters."""

    external_id: str | None = None
    """The external ID of the sales tax group item. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    sales_tax_items: list[Reference] = []
    """The sales tax items of this sales tax group item. Wire: `ItemSalesTaxRef`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the sales tax group item. Wire: `DataExtRet`, since 2.0."""

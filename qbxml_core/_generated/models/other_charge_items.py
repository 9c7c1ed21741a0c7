# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Other charge items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference, SalesAndPurchaseDetails, SalesOrPurchaseDetails
from .custom_fields import CustomField


class OtherChargeItem(Struct, kw_only=True, rename="camel", gc=False):
    """An other charge item of QuickBooks Desktop. Wire: `ItemOtherChargeRet`."""

    id: str | None = None
    """The ID of the other charge item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_other_charge_item"] = "qbd_other_charge_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the other charge item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the other charge item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the other charge item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the other charge item. Wire: `Name`, STRTYPE, at most 31 characters."""

    full_name: str | None = None
    """The full name of the other charge item. Wire: `FullName`, STRTYPE, at most 159 characters."""

    barcode: str | None = None
    """The barcode of the other charge item. Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0."""

    is_active: bool | None = None
    """Whether the other charge item is active. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class of this other charge item. Wire: `ClassRef`, since 12.0."""

    parent: Reference | None = None
    """The parent of this other charge item. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """The sublevel of the other charge item. Wire: `Sublevel`, INTTYPE."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this other charge item. Wire: `SalesTaxCodeRef`."""

    sales_or_purchase_details: SalesOrPurchaseDetails | None = None
    """The sales or purchase details of the other charge item. Wire: `SalesOrPurchase`."""

    sales_and_purchase_details: SalesAndPurchaseDetails | None = None
    """The sales and purchase details of the other charge item. Wire: `SalesAndPurchase`."""

    special_item_type: str | None = None
    """The special item type of the other charge item.

    Wire: `SpecialItemType`, ENUMTYPE, since 6.0.
    Known values: `finance_charge`, `reimbursable_expense_group`, `reimbursable_expense_subtotal`.
    """

    external_id: str | None = None
    """The external ID of the other charge item. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the other charge item. Wire: `DataExtRet`, since 2.0."""

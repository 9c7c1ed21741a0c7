# DO NOT EDIT. Made by: python -m generator emit
"""Other charge items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference, SalesAndPurchaseDetails, SalesOrPurchaseDetails
from .custom_fields import CustomField


class OtherChargeItem(Struct, kw_only=True, rename="camel", gc=False):
    """An other charge item. Wire: `ItemOtherChargeRet`."""

    id: str | None = None
    """The ID QuickBooks gave the other charge item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_other_charge_item"] = "qbd_other_charge_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the other charge item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the other charge item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the other charge item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the other charge item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    full_name: str | None = None
    """The name of the other charge item with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 159 characters.
    """

    barcode: str | None = None
    """The bar code of the other charge item.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0, only in US, CA, UK.
    """

    is_active: bool | None = None
    """Whether the other charge item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    class_: Reference | None = None
    """The class that sorts the other charge item into a department, a place or another group of the company.

    Wire: `ClassRef`, since 12.0.
    """

    parent: Reference | None = None
    """The other charge item above this one, where one is part of another. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """How many parents the other charge item has above it; 0 at the top. Wire: `Sublevel`, INTTYPE."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`."""

    sales_or_purchase_details: SalesOrPurchaseDetails | None = None
    """Description, price and account of an item that is sold or bought, not both. Wire: `SalesOrPurchase`."""

    sales_and_purchase_details: SalesAndPurchaseDetails | None = None
    """Descriptions, prices and accounts of an item that is bought and sold. Wire: `SalesAndPurchase`."""

    special_item_type: str | None = None
    """What QuickBooks itself uses the item for.

    Wire: `SpecialItemType`, ENUMTYPE, since 6.0.
    Known values: `finance_charge`, `reimbursable_expense_group`, `reimbursable_expense_subtotal`.
    """

    external_id: str | None = None
    """An ID that another program gave the other charge item; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the other charge item in fields of their own.

    Wire: `DataExtRet`, since 2.0.
    """

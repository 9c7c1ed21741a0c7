# DO NOT EDIT. Made by: python -m generator emit
"""Subtotal items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .custom_fields import CustomField


class SubtotalItem(Struct, kw_only=True, rename="camel", gc=False):
    """A subtotal item. Wire: `ItemSubtotalRet`."""

    id: str | None = None
    """The ID QuickBooks gave the subtotal item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_subtotal_item"] = "qbd_subtotal_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the subtotal item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the subtotal item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the subtotal item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the subtotal item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    barcode: str | None = None
    """The bar code of the subtotal item.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0, only in US, CA, UK.
    """

    is_active: bool | None = None
    """Whether the subtotal item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    description: str | None = None
    """What the subtotal item is, in words. Wire: `ItemDesc`, STRTYPE."""

    special_item_type: str | None = None
    """What QuickBooks itself uses the item for.

    Wire: `SpecialItemType`, ENUMTYPE, since 6.0.
    Known values: `finance_charge`, `reimbursable_expense_group`, `reimbursable_expense_subtotal`.
    """

    external_id: str | None = None
    """An ID that another program gave the subtotal item; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the subtotal item in fields of their own. Wire: `DataExtRet`, since 2.0."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Subtotal items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .custom_fields import CustomField


class SubtotalItem(Struct, kw_only=True, rename="camel", gc=False):
    """A subtotal item of QuickBooks Desktop. Wire: `ItemSubtotalRet`."""

    id: str | None = None
    """The ID of the subtotal item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_subtotal_item"] = "qbd_subtotal_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the subtotal item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the subtotal item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the subtotal item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the subtotal item. Wire: `Name`, STRTYPE, at most 31 characters."""

    barcode: str | None = None
    """The barcode of the subtotal item. Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0."""

    is_active: bool | None = None
    """Whether the subtotal item is active. Wire: `IsActive`, BOOLTYPE."""

    description: str | None = None
    """The description of the subtotal item. Wire: `ItemDesc`, STRTYPE."""

    special_item_type: str | None = None
    """The special item type of the subtotal item.

    Wire: `SpecialItemType`, ENUMTYPE, since 6.0.
    Known values: `finance_charge`, `reimbursable_expense_group`, `reimbursable_expense_subtotal`.
    """

    external_id: str | None = None
    """The external ID of the subtotal item. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the subtotal item. Wire: `DataExtRet`, since 2.0."""

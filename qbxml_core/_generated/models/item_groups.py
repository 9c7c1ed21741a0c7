# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Item groups."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class ItemGroup(Struct, kw_only=True, rename="camel", gc=False):
    """An item group of QuickBooks Desktop. Wire: `ItemGroupRet`."""

    id: str | None = None
    """The ID of the item group. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_item_group"] = "qbd_item_group"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the item group.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the item group.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the item group. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the item group. Wire: `Name`, STRTYPE, at most 31 characters."""

    barcode: str | None = None
    """The barcode of the item group. Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0."""

    is_active: bool | None = None
    """Whether the item group is active. Wire: `IsActive`, BOOLTYPE."""

    description: str | None = None
    """The description of the item group. Wire: `ItemDesc`, STRTYPE, at most 4095 characters."""

    unit_of_measure_set: Reference | None = None
    """The unit of measure set of this item group. Wire: `UnitOfMeasureSetRef`, since 7.0."""

    should_print_items_in_group: bool | None = None
    """Whether should print items in group. Wire: `IsPrintItemsInGroup`, BOOLTYPE."""

    special_item_type: str | None = None
    """The special item type of the item group.

    Wire: `SpecialItemType`, ENUMTYPE, since 6.0.
    Known values: `finance_charge`, `reimbursable_expense_group`, `reimbursable_expense_subtotal`.
    """

    external_id: str | None = None
    """The external ID of the item group. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    lines: list[ItemGroupMember] = []
    """The lines of the item group. Wire: `ItemGroupLine`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the item group. Wire: `DataExtRet`, since 2.0."""


class ItemGroupMember(Struct, kw_only=True, rename="camel", gc=False):
    """An item group member of QuickBooks Desktop. Wire: `ItemGroupLine`."""

    item: Reference | None = None
    """The item of this item group member. Wire: `ItemRef`."""

    quantity: int | float | None = None
    """The quantity of the item group member. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the item group member.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

# DO NOT EDIT. Made by: python -m generator emit
"""Item groups."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class ItemGroup(Struct, kw_only=True, rename="camel", gc=False):
    """An item group. Wire: `ItemGroupRet`."""

    id: str | None = None
    """The ID QuickBooks gave the item group; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_item_group"] = "qbd_item_group"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the item group was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the item group was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the item group is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the item group; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    barcode: str | None = None
    """The bar code of the item group.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0, only in US, CA, UK.
    """

    is_active: bool | None = None
    """Whether the item group is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    description: str | None = None
    """What the item group is, in words. Wire: `ItemDesc`, STRTYPE, at most 4095 characters."""

    unit_of_measure_set: Reference | None = None
    """The units the item group can be counted in. Wire: `UnitOfMeasureSetRef`, since 7.0."""

    should_print_items_in_group: bool | None = None
    """Whether the items of the group are printed one by one, not only the group.

    Wire: `IsPrintItemsInGroup`, BOOLTYPE.
    """

    special_item_type: str | None = None
    """What QuickBooks itself uses the item for.

    Wire: `SpecialItemType`, ENUMTYPE, since 6.0.
    Known values: `finance_charge`, `reimbursable_expense_group`, `reimbursable_expense_subtotal`.
    """

    external_id: str | None = None
    """An ID that another program gave the item group; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    lines: list[ItemGroupMember] = []
    """The lines of the item group. Wire: `ItemGroupLine`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the item group in fields of their own. Wire: `DataExtRet`, since 2.0."""


class ItemGroupMember(Struct, kw_only=True, rename="camel", gc=False):
    """An item of a group, and how many of it. Wire: `ItemGroupLine`."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    quantity: int | float | None = None
    """How many units. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit the quantity is counted in. Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0."""

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `item_groups` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict


class ItemGroupsList(TypedDict, total=False):
    """Parameters of `item_groups.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer. Default: 150."""
    status: Literal["active", "inactive", "all"]
    """Whether to give the objects in use, the others, or all; those in use when nothing is said."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    name_contains: str
    """Only objects with this text in their name; upper and lower case are the same."""
    name_starts_with: str
    """Only objects whose name starts with this text; upper and lower case are the same."""
    name_ends_with: str
    """Only objects whose name ends with this text; upper and lower case are the same."""
    name_from: str
    """Only objects whose name is this one or comes after it in the order of QuickBooks."""
    name_to: str
    """Only objects whose name is this one or comes before it in the order of QuickBooks."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _ItemGroupsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class ItemGroupsRetrieve(_ItemGroupsRetrieveRequired, total=False):
    """Parameters of `item_groups.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class ItemGroupsCreateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class ItemGroupsCreateLine(TypedDict, total=False):
    """One of `lines`."""

    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""


class _ItemGroupsCreateRequired(TypedDict):
    name: str
    """The name of the item group; QuickBooks does not tell upper from lower case. At most 31 characters."""
    should_print_items_in_group: bool
    """Whether the items of the group are printed one by one, not only the group."""


class ItemGroupsCreate(_ItemGroupsCreateRequired, total=False):
    """Parameters of `item_groups.create`."""

    barcode: ItemGroupsCreateBarcode
    """The bar code of the item group. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the item group is in use; others are hidden in the lists of QuickBooks."""
    description: str
    """What the item group is, in words. At most 4095 characters."""
    unit_of_measure_set_id: str
    """The unit of measure set, by whose units the item is counted. QuickBooks takes it only where units of
    measure are turned on. At most 36 characters. Since qbXML 7.0."""
    external_id: str
    """An ID that another program gave the item group; QuickBooks only keeps it. Since qbXML 8.0."""
    lines: list[ItemGroupsCreateLine]
    """The lines of the item group."""


class ItemGroupsUpdateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str | None
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class ItemGroupsUpdateLine(TypedDict, total=False):
    """One of `lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str | None
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""


class _ItemGroupsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the item group; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the item group is changed; a change must name the newest one. At most 16 characters."""


class ItemGroupsUpdate(_ItemGroupsUpdateRequired, total=False):
    """Parameters of `item_groups.update`."""

    name: str
    """The name of the item group; QuickBooks does not tell upper from lower case. At most 31 characters."""
    barcode: ItemGroupsUpdateBarcode
    """The bar code of the item group. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the item group is in use; others are hidden in the lists of QuickBooks."""
    description: str | None
    """What the item group is, in words. At most 4095 characters."""
    unit_of_measure_set_id: str | None
    """The unit of measure set, by whose units the item is counted. QuickBooks takes it only where units of
    measure are turned on. At most 36 characters. Since qbXML 7.0."""
    force_unit_of_measure_change: bool
    """Whether force unit of measure change. Since qbXML 7.0."""
    should_print_items_in_group: bool
    """Whether the items of the group are printed one by one, not only the group."""
    clear_item_lines: bool
    """Deletes all item lines."""
    lines: list[ItemGroupsUpdateLine]
    """The lines of the item group."""


class _ItemGroupsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class ItemGroupsDelete(_ItemGroupsDeleteRequired, total=False):
    """Parameters of `item_groups.delete`."""

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `item_sites` take."""

from __future__ import annotations

from typing import Literal, TypedDict

ItemType = Literal[
    "all_except_fixed_asset",
    "assembly",
    "discount",
    "fixed_asset",
    "inventory",
    "inventory_and_assembly",
    "non_inventory",
    "other_charge",
    "payment",
    "sales",
    "sales_tax",
    "service",
]

class ItemSitesList(TypedDict, total=False):
    """Parameters of `item_sites.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    item_type: ItemType
    """The item type of the item site."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name. At most 159 characters."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name. At most 159 characters."""
    site_ids: list[str]
    """Only what has to do with one of these sites, told by ID. At most 36 characters."""
    site_full_names: list[str]
    """Only what has to do with one of these sites, told by full name. At most 64 characters."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer. Default: 150."""
    status: Literal["active", "inactive", "all"]
    """Whether to give the objects in use, the others, or all; those in use when nothing is said."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _ItemSitesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class ItemSitesRetrieve(_ItemSitesRetrieveRequired, total=False):
    """Parameters of `item_sites.retrieve`."""

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `list_objects` take."""

from __future__ import annotations

from typing import Literal, TypedDict

ListType = Literal[
    "account",
    "class",
    "customer",
    "item_discount",
    "item_group",
    "item_inventory",
    "item_non_inventory",
    "item_other_charge",
    "item_payment",
    "item_sales_tax",
    "item_sales_tax_group",
    "item_service",
    "item_subtotal",
    "vendor",
]

class _ListObjectsMergeMergeFromRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""
    revision_number: str
    """Changes whenever the merge from is changed; a change must name the newest one. At most 16 characters."""


class ListObjectsMergeMergeFrom(_ListObjectsMergeMergeFromRequired, total=False):
    """Parameters inside `merge_from`."""


class _ListObjectsMergeMergeToRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""
    revision_number: str
    """Changes whenever the merge to is changed; a change must name the newest one. At most 16 characters."""


class ListObjectsMergeMergeTo(_ListObjectsMergeMergeToRequired, total=False):
    """Parameters inside `merge_to`."""


class _ListObjectsMergeRequired(TypedDict):
    list_type: ListType
    """The list it belongs to."""
    merge_from: ListObjectsMergeMergeFrom
    """The merge from of the list merge."""
    merge_to: ListObjectsMergeMergeTo
    """The merge to of the list merge."""


class ListObjectsMerge(_ListObjectsMergeRequired, total=False):
    """Parameters of `list_objects.merge`."""

    merges_equal_shipping_addresses: bool
    """Whether merges equal shipping addresses. Since qbXML 8.0."""

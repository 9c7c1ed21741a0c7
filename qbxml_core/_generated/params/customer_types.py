# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `customer_types` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict


class CustomerTypesList(TypedDict, total=False):
    """Parameters of `customer_types.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    full_names: list[str]
    """Only the objects with these full names; upper and lower case are the same. QuickBooks takes no other
    filter beside them."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer."""
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


class _CustomerTypesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class CustomerTypesRetrieve(_CustomerTypesRetrieveRequired, total=False):
    """Parameters of `customer_types.retrieve`."""


class _CustomerTypesCreateRequired(TypedDict):
    name: str
    """The name of the customer type; QuickBooks does not tell upper from lower case. At most 31 characters."""


class CustomerTypesCreate(_CustomerTypesCreateRequired, total=False):
    """Parameters of `customer_types.create`."""

    is_active: bool
    """Whether the customer type is in use; others are hidden in the lists of QuickBooks."""
    parent_id: str
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters."""


class _CustomerTypesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class CustomerTypesDelete(_CustomerTypesDeleteRequired, total=False):
    """Parameters of `customer_types.delete`."""

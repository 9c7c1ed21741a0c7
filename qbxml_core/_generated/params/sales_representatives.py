# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `sales_representatives` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict


class SalesRepresentativesList(TypedDict, total=False):
    """Parameters of `sales_representatives.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
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


class _SalesRepresentativesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class SalesRepresentativesRetrieve(_SalesRepresentativesRetrieveRequired, total=False):
    """Parameters of `sales_representatives.retrieve`."""


class _SalesRepresentativesCreateRequired(TypedDict):
    initial: str
    """The initials that forms show. At most 5 characters."""
    entity_id: str
    """The customer, vendor, employee or other name that this is about. At most 36 characters."""


class SalesRepresentativesCreate(_SalesRepresentativesCreateRequired, total=False):
    """Parameters of `sales_representatives.create`."""

    is_active: bool
    """Whether the sales representative is in use; others are hidden in the lists of QuickBooks."""


class _SalesRepresentativesUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the sales representative; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the sales representative is changed; a change must name the newest one. At most 16
    characters."""


class SalesRepresentativesUpdate(_SalesRepresentativesUpdateRequired, total=False):
    """Parameters of `sales_representatives.update`."""

    initial: str
    """The initials that forms show. At most 5 characters."""
    is_active: bool
    """Whether the sales representative is in use; others are hidden in the lists of QuickBooks."""
    entity_id: str
    """The customer, vendor, employee or other name that this is about. At most 36 characters."""


class _SalesRepresentativesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class SalesRepresentativesDelete(_SalesRepresentativesDeleteRequired, total=False):
    """Parameters of `sales_representatives.delete`."""

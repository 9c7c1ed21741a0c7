# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `workers_comp_codes` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict


class WorkersCompCodesList(TypedDict, total=False):
    """Parameters of `workers_comp_codes.list`."""

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
    from_effective_date: date | str
    """The from effective date of the workers comp code."""
    to_effective_date: date | str
    """The to effective date of the workers comp code."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters."""


class _WorkersCompCodesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class WorkersCompCodesRetrieve(_WorkersCompCodesRetrieveRequired, total=False):
    """Parameters of `workers_comp_codes.retrieve`."""


class _WorkersCompCodesCreateRateEntryRequired(TypedDict):
    rate: Decimal | float | str
    """The price of one unit."""
    effective_date: date | str
    """From when the rate holds."""


class WorkersCompCodesCreateRateEntry(_WorkersCompCodesCreateRateEntryRequired, total=False):
    """One of `rate_entries`."""


class _WorkersCompCodesCreateRequired(TypedDict):
    name: str
    """The name of the workers comp code; QuickBooks does not tell upper from lower case. At most 13 characters."""
    rate_entries: list[WorkersCompCodesCreateRateEntry]
    """The rate entries of the workers comp code."""


class WorkersCompCodesCreate(_WorkersCompCodesCreateRequired, total=False):
    """Parameters of `workers_comp_codes.create`."""

    is_active: bool
    """Whether the workers comp code is in use; others are hidden in the lists of QuickBooks."""
    description: str
    """What the workers comp code is, in words. At most 31 characters."""


class _WorkersCompCodesUpdateRateEntryRequired(TypedDict):
    rate: Decimal | float | str
    """The price of one unit."""
    effective_date: date | str
    """From when the rate holds."""


class WorkersCompCodesUpdateRateEntry(_WorkersCompCodesUpdateRateEntryRequired, total=False):
    """One of `rate_entries`."""


class _WorkersCompCodesUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the workers comp code; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the workers comp code is changed; a change must name the newest one. At most 16
    characters."""


class WorkersCompCodesUpdate(_WorkersCompCodesUpdateRequired, total=False):
    """Parameters of `workers_comp_codes.update`."""

    name: str
    """The name of the workers comp code; QuickBooks does not tell upper from lower case. At most 13 characters."""
    is_active: bool
    """Whether the workers comp code is in use; others are hidden in the lists of QuickBooks."""
    description: str | None
    """What the workers comp code is, in words. At most 31 characters."""
    rate_entries: list[WorkersCompCodesUpdateRateEntry]
    """The rate entries of the workers comp code."""


class _WorkersCompCodesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class WorkersCompCodesDelete(_WorkersCompCodesDeleteRequired, total=False):
    """Parameters of `workers_comp_codes.delete`."""

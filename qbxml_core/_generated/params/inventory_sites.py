# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `inventory_sites` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict


class InventorySitesList(TypedDict, total=False):
    """Parameters of `inventory_sites.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
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


class _InventorySitesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InventorySitesRetrieve(_InventorySitesRetrieveRequired, total=False):
    """Parameters of `inventory_sites.retrieve`."""


class InventorySitesCreateAddress(TypedDict, total=False):
    """Parameters inside `address`."""

    line1: str
    """The first line of the address. At most 41 characters."""
    line2: str
    """The second line of the address. At most 41 characters."""
    line3: str
    """The third line of the address. At most 41 characters."""
    line4: str
    """The fourth line of the address. At most 41 characters. Since qbXML 2.0."""
    line5: str
    """The fifth line of the address. At most 41 characters. Since qbXML 6.0."""
    city: str
    """The city. At most 31 characters."""
    state: str
    """The state, county or province. At most 21 characters."""
    postal_code: str
    """The postal code. At most 13 characters."""
    country: str
    """The country. At most 31 characters."""


class _InventorySitesCreateRequired(TypedDict):
    name: str
    """The name of the inventory site; QuickBooks does not tell upper from lower case. At most 31 characters."""


class InventorySitesCreate(_InventorySitesCreateRequired, total=False):
    """Parameters of `inventory_sites.create`."""

    is_active: bool
    """Whether the inventory site is in use; others are hidden in the lists of QuickBooks."""
    parent_id: str
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters. Since qbXML 12.0."""
    description: str
    """What the inventory site is, in words. At most 100 characters."""
    contact: str
    """The person to talk to. At most 41 characters."""
    phone: str
    """The main phone number. At most 21 characters."""
    fax: str
    """The fax number. At most 21 characters."""
    email: str
    """The e-mail address. At most 1023 characters."""
    address: InventorySitesCreateAddress
    """The address of the inventory site."""


class InventorySitesUpdateAddress(TypedDict, total=False):
    """Parameters inside `address`."""

    line1: str | None
    """The first line of the address. At most 41 characters."""
    line2: str | None
    """The second line of the address. At most 41 characters."""
    line3: str | None
    """The third line of the address. At most 41 characters."""
    line4: str | None
    """The fourth line of the address. At most 41 characters. Since qbXML 2.0."""
    line5: str | None
    """The fifth line of the address. At most 41 characters. Since qbXML 6.0."""
    city: str | None
    """The city. At most 31 characters."""
    state: str | None
    """The state, county or province. At most 21 characters."""
    postal_code: str | None
    """The postal code. At most 13 characters."""
    country: str | None
    """The country. At most 31 characters."""


class _InventorySitesUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the inventory site; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the inventory site is changed; a change must name the newest one. At most 16 characters."""


class InventorySitesUpdate(_InventorySitesUpdateRequired, total=False):
    """Parameters of `inventory_sites.update`."""

    name: str
    """The name of the inventory site; QuickBooks does not tell upper from lower case. At most 31 characters."""
    is_active: bool
    """Whether the inventory site is in use; others are hidden in the lists of QuickBooks."""
    parent_id: str | None
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters. Since qbXML 12.0."""
    description: str | None
    """What the inventory site is, in words. At most 100 characters."""
    contact: str | None
    """The person to talk to. At most 41 characters."""
    phone: str | None
    """The main phone number. At most 21 characters."""
    fax: str | None
    """The fax number. At most 21 characters."""
    email: str | None
    """The e-mail address. At most 1023 characters."""
    address: InventorySitesUpdateAddress
    """The address of the inventory site."""


class _InventorySitesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InventorySitesDelete(_InventorySitesDeleteRequired, total=False):
    """Parameters of `inventory_sites.delete`."""

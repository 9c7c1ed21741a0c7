# DO NOT EDIT. Made by: python -m generator emit
"""Inventory sites."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class InventorySite(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory site. Wire: `InventorySiteRet`."""

    id: str | None = None
    """The ID QuickBooks gave the inventory site; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_inventory_site"] = "qbd_inventory_site"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the inventory site was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the inventory site was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the inventory site is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the inventory site; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    is_active: bool | None = None
    """Whether the inventory site is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    parent: Reference | None = None
    """The inventory site above this one, where one is part of another. Wire: `ParentSiteRef`, since 12.0."""

    is_default: bool | None = None
    """Whether the site is used unless another is named. Wire: `IsDefaultSite`, BOOLTYPE."""

    description: str | None = None
    """What the inventory site is, in words. Wire: `SiteDesc`, STRTYPE, at most 100 characters."""

    contact: str | None = None
    """The person to talk to. Wire: `Contact`, STRTYPE, at most 41 characters."""

    phone: str | None = None
    """The main phone number. Wire: `Phone`, STRTYPE, at most 21 characters."""

    fax: str | None = None
    """The fax number. Wire: `Fax`, STRTYPE, at most 21 characters."""

    email: str | None = None
    """The e-mail address. Wire: `Email`, STRTYPE, at most 1023 characters."""

    address: SiteAddress | None = None
    """The address of the inventory site. Wire: `SiteAddress`."""


class SiteAddress(Struct, kw_only=True, rename="camel", gc=False):
    """A site address. Wire: `SiteAddress`."""

    line1: str | None = None
    """The first line of the address. Wire: `Addr1`, STRTYPE, at most 41 characters."""

    line2: str | None = None
    """The second line of the address. Wire: `Addr2`, STRTYPE, at most 41 characters."""

    line3: str | None = None
    """The third line of the address. Wire: `Addr3`, STRTYPE, at most 41 characters."""

    line4: str | None = None
    """The fourth line of the address. Wire: `Addr4`, STRTYPE, at most 41 characters, since 2.0."""

    line5: str | None = None
    """The fifth line of the address. Wire: `Addr5`, STRTYPE, at most 41 characters, since 6.0."""

    city: str | None = None
    """The city. Wire: `City`, STRTYPE, at most 31 characters."""

    state: str | None = None
    """The state, county or province. Wire: `State`, STRTYPE, at most 21 characters."""

    postal_code: str | None = None
    """The postal code. Wire: `PostalCode`, STRTYPE, at most 13 characters."""

    country: str | None = None
    """The country. Wire: `Country`, STRTYPE, at most 31 characters."""

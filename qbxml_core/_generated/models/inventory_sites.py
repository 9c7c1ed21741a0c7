# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Inventory sites."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class InventorySite(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory site of QuickBooks Desktop. Wire: `InventorySiteRet`."""

    id: str | None = None
    """The ID of the inventory site. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_inventory_site"] = "qbd_inventory_site"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the inventory site.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the inventory site.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the inventory site. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the inventory site. Wire: `Name`, STRTYPE, at most 31 characters."""

    is_active: bool | None = None
    """Whether the inventory site is active. Wire: `IsActive`, BOOLTYPE."""

    parent: Reference | None = None
    """The parent of this inventory site. Wire: `ParentSiteRef`, since 12.0."""

    is_default: bool | None = None
    """Whether the inventory site is default. Wire: `IsDefaultSite`, BOOLTYPE."""

    description: str | None = None
    """The description of the inventory site. Wire: `SiteDesc`, STRTYPE, at most 100 characters."""

    contact: str | None = None
    """The contact of the inventory site. Wire: `Contact`, STRTYPE, at most 41 characters."""

    phone: str | None = None
    """The phone of the inventory site. Wire: `Phone`, STRTYPE, at most 21 characters."""

    fax: str | None = None
    """The fax of the inventory site. Wire: `Fax`, STRTYPE, at most 21 characters."""

    email: str | None = None
    """The email of the inventory site. Wire: `Email`, STRTYPE, at most 1023 characters."""

    address: SiteAddress | None = None
    """The address of the inventory site. Wire: `SiteAddress`."""


class SiteAddress(Struct, kw_only=True, rename="camel", gc=False):
    """A site address of QuickBooks Desktop. Wire: `SiteAddress`."""

    line1: str | None = None
    """The line1 of the site address. Wire: `Addr1`, STRTYPE, at most 41 characters."""

    line2: str | None = None
    """The line2 of the site address. Wire: `Addr2`, STRTYPE, at most 41 characters."""

    line3: str | None = None
    """The line3 of the site address. Wire: `Addr3`, STRTYPE, at most 41 characters."""

    line4: str | None = None
    """The line4 of the site address. Wire: `Addr4`, STRTYPE, at most 41 characters, since 2.0."""

    line5: str | None = None
    """The line5 of the site address. Wire: `Addr5`, STRTYPE, at most 41 characters, since 6.0."""

    city: str | None = None
    """The city of the site address. Wire: `City`, STRTYPE, at most 31 characters."""

    state: str | None = None
    """The state of the site address. Wire: `State`, STRTYPE, at most 21 characters."""

    postal_code: str | None = None
    """The postal code of the site address. Wire: `PostalCode`, STRTYPE, at most 13 characters."""

    country: str | None = None
    """The country of the site address. Wire: `Country`, STRTYPE, at most 31 characters."""

# DO NOT EDIT. Made by: python -m generator emit
"""Sales tax codes."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class SalesTaxCode(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax code. Wire: `SalesTaxCodeRet`."""

    id: str | None = None
    """The ID QuickBooks gave the sales tax code; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_sales_tax_code"] = "qbd_sales_tax_code"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the sales tax code was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the sales tax code was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the sales tax code is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the sales tax code; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 6 characters.
    """

    is_active: bool | None = None
    """Whether the sales tax code is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    is_taxable: bool | None = None
    """Whether tax applies to what has this code. Wire: `IsTaxable`, BOOLTYPE."""

    description: str | None = None
    """What the sales tax code is, in words. Wire: `Desc`, STRTYPE, at most 31 characters."""

    sales_tax_item: Reference | None = None
    """The sales tax that applies, with its rate and agency.

    Wire: `ItemSalesTaxRef`, since 6.0, only in CA, UK, AU.
    """

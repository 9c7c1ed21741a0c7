# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Sales tax codes."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class SalesTaxCode(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax code of QuickBooks Desktop. Wire: `SalesTaxCodeRet`."""

    id: str | None = None
    """The ID of the sales tax code. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_tax_code"] = "qbd_sales_tax_code"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the sales tax code.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the sales tax code.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the sales tax code. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the sales tax code. Wire: `Name`, STRTYPE, at most 6 characters."""

    is_active: bool | None = None
    """Whether the sales tax code is active. Wire: `IsActive`, BOOLTYPE."""

    is_taxable: bool | None = None
    """Whether the sales tax code is taxable. Wire: `IsTaxable`, BOOLTYPE."""

    description: str | None = None
    """The description of the sales tax code. Wire: `Desc`, STRTYPE, at most 31 characters."""

    sales_tax_item: Reference | None = None
    """The sales tax item of this sales tax code. Wire: `ItemSalesTaxRef`, since 6.0."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Sales tax returns."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class SalesTaxReturn(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax return of QuickBooks Desktop. Wire: `SalesTaxReturnRet`."""

    id: str | None = None
    """The ID of the sales tax return. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_tax_return"] = "qbd_sales_tax_return"
    """The kind of object, always the same."""

    full_name: str | None = None
    """The full name of the sales tax return. Wire: `FullName`, STRTYPE, at most 41 characters."""

    description: str | None = None
    """The description of the sales tax return. Wire: `Desc`, STRTYPE, at most 159 characters."""

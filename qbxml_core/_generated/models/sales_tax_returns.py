# DO NOT EDIT. Made by: python -m generator emit
"""Sales tax returns."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class SalesTaxReturn(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax return. Wire: `SalesTaxReturnRet`."""

    id: str | None = None
    """The ID QuickBooks gave the sales tax return; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_sales_tax_return"] = "qbd_sales_tax_return"
    """The kind of object, always the same."""

    full_name: str | None = None
    """The name of the sales tax return with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 41 characters.
    """

    description: str | None = None
    """What the sales tax return is, in words. Wire: `Desc`, STRTYPE, at most 159 characters."""

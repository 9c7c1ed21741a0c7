# DO NOT EDIT. Made by: python -m generator emit
"""Sales tax return lines."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class SalesTaxReturnLine(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax return line. Wire: `SalesTaxReturnLineRet`."""

    id: str | None = None
    """The ID QuickBooks gave the sales tax return line; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_sales_tax_return_line"] = "qbd_sales_tax_return_line"
    """The kind of object, always the same."""

    full_name: str | None = None
    """The name of the sales tax return line with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 159 characters.
    """

    line_type: str | None = None
    """The line type of the sales tax return line.

    Wire: `LineType`, ENUMTYPE.
    Known values: `ec_purchases`, `ec_sales`, `purchases`, `sales`, `sub_total`, `tax_on_purchases`, `tax_on_sales`,
    `total`.
    """

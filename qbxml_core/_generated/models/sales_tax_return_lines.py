# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Sales tax return lines."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class SalesTaxReturnLine(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax return line of QuickBooks Desktop. Wire: `SalesTaxReturnLineRet`."""

    id: str | None = None
    """The ID of the sales tax return line. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_tax_return_line"] = "qbd_sales_tax_return_line"
    """The kind of object, always the same."""

    full_name: str | None = None
    """The full name of the sales tax return line. Wire: `FullName`, STRTYPE, at most 159 characters."""

    line_type: str | None = None
    """The line type of the sales tax return line.

    Wire: `LineType`, ENUMTYPE.
    Known values: `ec_purchases`, `ec_sales`, `purchases`, `sales`, `sub_total`, `tax_on_purchases`, `tax_on_sales`,
    `total`.
    """

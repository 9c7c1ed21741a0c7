# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 e10a09644a7b682df5b75a05fb74097c42693e966a20181ee1c6fb1e5f881b9d
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

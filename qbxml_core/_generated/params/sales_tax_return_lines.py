# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `sales_tax_return_lines` take."""

from __future__ import annotations

from typing import TypedDict


class _SalesTaxReturnLinesListRequired(TypedDict):
    tax_agency_vendor_id: str
    """The ID of the tax agency vendor. At most 36 characters."""


class SalesTaxReturnLinesList(_SalesTaxReturnLinesListRequired, total=False):
    """Parameters of `sales_tax_return_lines.list`."""

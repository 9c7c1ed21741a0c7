# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `sales_tax_returns` take."""

from __future__ import annotations

from typing import TypedDict


class SalesTaxReturnsList(TypedDict, total=False):
    """Parameters of `sales_tax_returns.list`."""

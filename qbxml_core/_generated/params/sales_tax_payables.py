# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `sales_tax_payables` take."""

from __future__ import annotations

from datetime import date
from typing import TypedDict


class SalesTaxPayablesList(TypedDict, total=False):
    """Parameters of `sales_tax_payables.list`."""

    as_of_date: date | str
    """The day of the exchange rate."""

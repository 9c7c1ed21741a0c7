# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 47d9a032ce6f4375ad2bd5f8f8d81537bc9e821198380273239906973172ab7d
"""What the operations of `sales_tax_payables` take."""

from __future__ import annotations

from datetime import date
from typing import TypedDict


class SalesTaxPayablesList(TypedDict, total=False):
    """Parameters of `sales_tax_payables.list`."""

    as_of_date: date | str
    """The day of the exchange rate."""

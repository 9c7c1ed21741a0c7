# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `sales_tax_payables` take."""

from __future__ import annotations

from datetime import date
from typing import TypedDict


class SalesTaxPayablesList(TypedDict, total=False):
    """Parameters of `sales_tax_payables.list`."""

    as_of_date: date | str
    """The day of the exchange rate."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""

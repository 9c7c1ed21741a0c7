# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `special_items` take."""

from __future__ import annotations

from typing import Literal, TypedDict


class SpecialItemsCreateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class _SpecialItemsCreateRequired(TypedDict):
    special_item_type: Literal["finance_charge", "reimbursable_expense_group", "reimbursable_expense_subtotal"]
    """What QuickBooks itself uses the item for."""


class SpecialItemsCreate(_SpecialItemsCreateRequired, total=False):
    """Parameters of `special_items.create`."""

    barcode: SpecialItemsCreateBarcode
    """The bar code of the special item. Since qbXML 12.0. Only in US, CA, UK."""
    external_id: str
    """The ID of the external. Since qbXML 8.0."""

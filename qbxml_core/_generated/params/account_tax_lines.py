# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `account_tax_lines` take."""

from __future__ import annotations

from typing import TypedDict


class AccountTaxLinesList(TypedDict, total=False):
    """Parameters of `account_tax_lines.list`."""

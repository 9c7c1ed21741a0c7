# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `special_accounts` take."""

from __future__ import annotations

from typing import Literal, TypedDict

SpecialAccountType = Literal[
    "accounts_payable",
    "accounts_receivable",
    "condense_item_adjustment_expenses",
    "cost_of_goods_sold",
    "direct_deposit_liabilities",
    "estimates",
    "exchange_gain_loss",
    "inventory_assets",
    "item_receipt_account",
    "opening_balance_equity",
    "payroll_expenses",
    "payroll_liabilities",
    "petty_cash",
    "purchase_orders",
    "reconciliation_differences",
    "retained_earnings",
    "sales_orders",
    "sales_tax_payable",
    "uncategorized_expenses",
    "uncategorized_income",
    "undeposited_funds",
]

class _SpecialAccountsCreateRequired(TypedDict):
    special_account_type: SpecialAccountType
    """What QuickBooks itself uses the account for."""


class SpecialAccountsCreate(_SpecialAccountsCreateRequired, total=False):
    """Parameters of `special_accounts.create`."""

    currency_id: str
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""

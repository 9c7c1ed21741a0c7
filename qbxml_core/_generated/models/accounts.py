# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Accounts."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class Account(Struct, kw_only=True, rename="camel", gc=False):
    """An account of QuickBooks Desktop. Wire: `AccountRet`."""

    id: str | None = None
    """The ID of the account. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_account"] = "qbd_account"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the account.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the account.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the account. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the account. Wire: `Name`, STRTYPE, at most 31 characters."""

    full_name: str | None = None
    """The full name of the account. Wire: `FullName`, STRTYPE, at most 159 characters."""

    is_active: bool | None = None
    """Whether the account is active. Wire: `IsActive`, BOOLTYPE."""

    parent: Reference | None = None
    """The parent of this account. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """The sublevel of the account. Wire: `Sublevel`, INTTYPE."""

    account_type: str | None = None
    """The account type of the account.

    Wire: `AccountType`, ENUMTYPE.
    Known values: `accounts_payable`, `accounts_receivable`, `bank`, `cost_of_goods_sold`, `credit_card`, `equity`,
    `expense`, `fixed_asset`, `income`, `long_term_liability`, `non_posting`, `other_asset`, `other_current_asset`,
    `other_current_liability`, `other_expense`, `other_income`.
    """

    special_account_type: str | None = None
    """The special account type of the account.

    Wire: `SpecialAccountType`, ENUMTYPE, since 2.1.
    Known values: `accounts_payable`, `accounts_receivable`, `condense_item_adjustment_expenses`,
    `cost_of_goods_sold`, `direct_deposit_liabilities`, `estimates`, `exchange_gain_loss`, `inventory_assets`,
    `item_receipt_account`, `opening_balance_equity`, `payroll_expenses`, `payroll_liabilities`, `petty_cash`,
    `purchase_orders`, `reconciliation_differences`, `retained_earnings`, `sales_orders`, `sales_tax_payable`,
    `uncategorized_expenses`, `uncategorized_income`, `undeposited_funds`.
    """

    is_tax_account: bool | None = None
    """Whether the account is tax account. Wire: `IsTaxAccount`, BOOLTYPE, since 6.0."""

    account_number: str | None = None
    """The account number of the account. Wire: `AccountNumber`, STRTYPE, at most 7 characters."""

    bank_account_number: str | None = None
    """The bank account number of the account. Wire: `BankNumber`, STRTYPE, at most 25 characters, since 2.0."""

    description: str | None = None
    """The description of the account. Wire: `Desc`, STRTYPE, at most 200 characters."""

    balance: str | None = None
    """The balance of the account. Wire: `Balance`, AMTTYPE, exact decimal."""

    total_balance: str | None = None
    """The total balance of the account. Wire: `TotalBalance`, AMTTYPE, exact decimal."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this account. Wire: `SalesTaxCodeRef`, since 6.0."""

    tax_line_details: TaxLineInfo | None = None
    """The tax line details of the account. Wire: `TaxLineInfoRet`, since 2.1."""

    cash_flow_classification: str | None = None
    """The cash flow classification of the account.

    Wire: `CashFlowClassification`, ENUMTYPE, since 2.1.
    Known values: `none`, `operating`, `investing`, `financing`, `not_applicable`.
    """

    currency: Reference | None = None
    """The currency of this account. Wire: `CurrencyRef`, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the account. Wire: `DataExtRet`, since 2.0."""


class TaxLineInfo(Struct, kw_only=True, rename="camel", gc=False):
    """A tax line info of QuickBooks Desktop. Wire: `TaxLineInfoRet`."""

    tax_line_id: int | float | None = None
    """The tax line ID of the tax line info. Wire: `TaxLineID`, INTTYPE."""

    tax_line_name: str | None = None
    """The tax line name of the tax line info. Wire: `TaxLineName`, STRTYPE, at most 256 characters."""

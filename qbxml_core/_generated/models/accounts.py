# DO NOT EDIT. Made by: python -m generator emit
"""Accounts."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class Account(Struct, kw_only=True, rename="camel", gc=False):
    """An account. Wire: `AccountRet`."""

    id: str | None = None
    """The ID QuickBooks gave the account; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_account"] = "qbd_account"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the account was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the account was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the account is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the account; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    full_name: str | None = None
    """The name of the account with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 159 characters.
    """

    is_active: bool | None = None
    """Whether the account is in use; others are hidden in the lists of QuickBooks. Wire: `IsActive`, BOOLTYPE."""

    parent: Reference | None = None
    """The account above this one, where one is part of another. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """How many parents the account has above it; 0 at the top. Wire: `Sublevel`, INTTYPE."""

    account_type: str | None = None
    """The kind of account, which decides where it stands in reports.

    Wire: `AccountType`, ENUMTYPE.
    Known values: `accounts_payable`, `accounts_receivable`, `bank`, `cost_of_goods_sold`, `credit_card`, `equity`,
    `expense`, `fixed_asset`, `income`, `long_term_liability`, `non_posting`, `other_asset`, `other_current_asset`,
    `other_current_liability`, `other_expense`, `other_income`.
    """

    special_account_type: str | None = None
    """What QuickBooks itself uses the account for.

    Wire: `SpecialAccountType`, ENUMTYPE, since 2.1.
    Known values: `accounts_payable`, `accounts_receivable`, `condense_item_adjustment_expenses`,
    `cost_of_goods_sold`, `direct_deposit_liabilities`, `estimates`, `exchange_gain_loss`, `inventory_assets`,
    `item_receipt_account`, `opening_balance_equity`, `payroll_expenses`, `payroll_liabilities`, `petty_cash`,
    `purchase_orders`, `reconciliation_differences`, `retained_earnings`, `sales_orders`, `sales_tax_payable`,
    `uncategorized_expenses`, `uncategorized_income`, `undeposited_funds`.
    """

    is_tax_account: bool | None = None
    """Whether the account keeps tax. Wire: `IsTaxAccount`, BOOLTYPE, since 6.0, only in CA, UK, AU."""

    account_number: str | None = None
    """The number the company gave the account. Wire: `AccountNumber`, STRTYPE, at most 7 characters."""

    bank_account_number: str | None = None
    """The number the bank knows the account by. Wire: `BankNumber`, STRTYPE, at most 25 characters, since 2.0."""

    description: str | None = None
    """What the account is, in words. Wire: `Desc`, STRTYPE, at most 200 characters."""

    balance: str | None = None
    """The balance, without parts below it. Wire: `Balance`, AMTTYPE, exact decimal."""

    total_balance: str | None = None
    """The balance, with all parts below it. Wire: `TotalBalance`, AMTTYPE, exact decimal."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`, since 6.0, only in CA, UK, AU."""

    tax_line_details: TaxLineInfo | None = None
    """The line of the tax form the account goes to. Wire: `TaxLineInfoRet`, since 2.1, only in US, CA, AU."""

    cash_flow_classification: str | None = None
    """Where the account stands in a cash flow statement.

    Wire: `CashFlowClassification`, ENUMTYPE, since 2.1.
    Known values: `none`, `operating`, `investing`, `financing`, `not_applicable`.
    """

    currency: Reference | None = None
    """The currency of the account. Wire: `CurrencyRef`, since 8.0."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the account in fields of their own. Wire: `DataExtRet`, since 2.0."""


class TaxLineInfo(Struct, kw_only=True, rename="camel", gc=False):
    """A tax line info. Wire: `TaxLineInfoRet`."""

    tax_line_id: int | float | None = None
    """The number of the tax line. Wire: `TaxLineID`, INTTYPE."""

    tax_line_name: str | None = None
    """The name of the tax line. Wire: `TaxLineName`, STRTYPE, at most 256 characters."""

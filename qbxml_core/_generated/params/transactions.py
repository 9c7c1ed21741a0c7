# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `transactions` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict

UpdatedDateMacro = Literal[
    "all",
    "today",
    "this_week",
    "this_week_to_date",
    "this_month",
    "this_month_to_date",
    "this_calendar_quarter",
    "this_calendar_quarter_to_date",
    "this_fiscal_quarter",
    "this_fiscal_quarter_to_date",
    "this_calendar_year",
    "this_calendar_year_to_date",
    "this_fiscal_year",
    "this_fiscal_year_to_date",
    "yesterday",
    "last_week",
    "last_week_to_date",
    "last_month",
    "last_month_to_date",
    "last_calendar_quarter",
    "last_calendar_quarter_to_date",
    "last_fiscal_quarter",
    "last_fiscal_quarter_to_date",
    "last_calendar_year",
    "last_calendar_year_to_date",
    "last_fiscal_year",
    "last_fiscal_year_to_date",
    "next_week",
    "next_four_weeks",
    "next_month",
    "next_calendar_quarter",
    "next_calendar_year",
    "next_fiscal_quarter",
    "next_fiscal_year",
]
EntityType = Literal[
    "customer",
    "employee",
    "other_name",
    "vendor",
]
AccountType = Literal[
    "accounts_payable",
    "accounts_receivable",
    "allowed_for_1099",
    "ap_and_sales_tax",
    "ap_or_credit_card",
    "ar_and_ap",
    "asset",
    "balance_sheet",
    "bank",
    "bank_and_ar_and_ap_and_uf",
    "bank_and_uf",
    "cost_of_sales",
    "credit_card",
    "current_asset",
    "current_asset_and_expense",
    "current_liability",
    "equity",
    "equity_and_income_and_expense",
    "expense_and_other_expense",
    "fixed_asset",
    "income_and_expense",
    "income_and_other_income",
    "liability",
    "liability_and_equity",
    "long_term_liability",
    "non_posting",
    "ordinary_expense",
    "ordinary_income",
    "ordinary_income_and_cogs",
    "ordinary_income_and_expense",
    "other_asset",
    "other_current_asset",
    "other_current_liability",
    "other_expense",
    "other_income",
    "other_income_or_expense",
]
ItemType = Literal[
    "all_except_fixed_asset",
    "assembly",
    "discount",
    "fixed_asset",
    "inventory",
    "inventory_and_assembly",
    "non_inventory",
    "other_charge",
    "payment",
    "sales",
    "sales_tax",
    "service",
]
TransactionTypes = Literal[
    "all",
    "ar_refund_credit_card",
    "bill",
    "bill_payment_check",
    "bill_payment_credit_card",
    "build_assembly",
    "charge",
    "check",
    "credit_card_charge",
    "credit_card_credit",
    "credit_memo",
    "deposit",
    "estimate",
    "inventory_adjustment",
    "invoice",
    "item_receipt",
    "journal_entry",
    "liability_adjustment",
    "paycheck",
    "payroll_liability_check",
    "purchase_order",
    "receive_payment",
    "sales_order",
    "sales_receipt",
    "sales_tax_payment_check",
    "transfer",
    "vendor_credit",
    "ytd_adjustment",
]

class TransactionsList(TypedDict, total=False):
    """Parameters of `transactions.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer. Default: 150."""
    ref_numbers: list[str]
    """Only the transactions with these reference numbers, upper and lower case told apart. QuickBooks takes no
    other filter beside them. Since qbXML 4.0."""
    ref_number_contains: str
    """Only transactions with this text in their reference number."""
    ref_number_starts_with: str
    """Only transactions whose reference number starts with this text."""
    ref_number_ends_with: str
    """Only transactions whose reference number ends with this text."""
    ref_number_from: str
    """Only transactions whose reference number is this one or comes after it."""
    ref_number_to: str
    """Only transactions whose reference number is this one or comes before it."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    updated_date_macro: UpdatedDateMacro
    """Only what was changed in a period that is told in words."""
    transaction_date_from: date | str
    """Only transactions of that date or later."""
    transaction_date_to: date | str
    """Only transactions of that date or earlier."""
    transaction_date_macro: UpdatedDateMacro
    """Only transactions of a period that is told in words."""
    entity_type: EntityType
    """The entity type of the transaction."""
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    account_type: AccountType
    """The kind of account, which decides where it stands in reports."""
    account_ids: list[str]
    """Only what has to do with one of these accounts, told by ID. At most 36 characters."""
    account_full_names: list[str]
    """Only what has to do with one of these accounts, told by full name."""
    account_id_with_children: str
    """Only what has to do with this account or one below it, told by its ID. At most 36 characters."""
    account_full_name_with_children: str
    """Only what has to do with this account or one below it, told by its full name."""
    item_type: ItemType
    """The item type of the transaction."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name."""
    transaction_types: list[TransactionTypes]
    """The kinds of transactions to give."""
    detail_level: Literal["all", "transactions_without_lines", "transaction_lines_only"]
    """Whether to give transactions, their lines, or both. Default: transactions_without_lines."""
    posting_status: Literal["either", "non_posting", "posting"]
    """Only transactions that post to accounts, or that do not."""
    payment_status: Literal["either", "closed", "open"]
    """Only transactions that are paid, or that are not."""
    currency_ids: list[str]
    """Only what has to do with one of these currencies, told by ID. At most 36 characters. Since qbXML 8.0."""
    currency_full_names: list[str]
    """Only what has to do with one of these currencies, told by full name. At most 64 characters. Since qbXML
    8.0."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _TransactionsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class TransactionsRetrieve(_TransactionsRetrieveRequired, total=False):
    """Parameters of `transactions.retrieve`."""

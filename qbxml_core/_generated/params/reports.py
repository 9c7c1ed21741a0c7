# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `reports` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict

ReportType = Literal[
    "balance_sheet_by_class",
    "balance_sheet_previous_year_comparison",
    "balance_sheet_standard",
    "balance_sheet_summary",
    "customer_balance_summary",
    "expense_by_vendor_summary",
    "income_by_customer_summary",
    "inventory_stock_status_by_item",
    "inventory_stock_status_by_vendor",
    "income_tax_summary",
    "inventory_valuation_summary",
    "inventory_valuation_summary_by_site",
    "lot_number_in_stock_by_site",
    "physical_inventory_worksheet",
    "profit_and_loss_by_class",
    "profit_and_loss_by_job",
    "profit_and_loss_previous_year_comparison",
    "profit_and_loss_standard",
    "profit_and_loss_ytd_comparison",
    "purchase_by_item_summary",
    "purchase_by_vendor_summary",
    "sales_by_customer_summary",
    "sales_by_item_summary",
    "sales_by_sales_representative_summary",
    "sales_tax_liability",
    "sales_tax_revenue_summary",
    "serial_number_in_stock_by_site",
    "trial_balance",
    "vendor_balance_summary",
]
ReportDateMacro = Literal[
    "all",
    "today",
    "this_week",
    "this_week_to_date",
    "this_month",
    "this_month_to_date",
    "this_quarter",
    "this_quarter_to_date",
    "this_year",
    "this_year_to_date",
    "yesterday",
    "last_week",
    "last_week_to_date",
    "last_month",
    "last_month_to_date",
    "last_quarter",
    "last_quarter_to_date",
    "last_year",
    "last_year_to_date",
    "next_week",
    "next_four_weeks",
    "next_month",
    "next_quarter",
    "next_year",
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
EntityType = Literal[
    "customer",
    "employee",
    "other_name",
    "vendor",
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
SummarizeColumnsBy = Literal[
    "account",
    "balance_sheet",
    "class",
    "customer",
    "customer_type",
    "day",
    "employee",
    "four_week",
    "half_month",
    "income_statement",
    "item_detail",
    "item_type",
    "month",
    "payee",
    "payment_method",
    "payroll_item_detail",
    "payroll_ytd_detail",
    "quarter",
    "sales_representative",
    "sales_tax_code",
    "shipping_method",
    "terms",
    "total_only",
    "two_week",
    "vendor",
    "vendor_type",
    "week",
    "year",
]
ReportTypeWord = Literal[
    "1099_detail",
    "audit_trail",
    "balance_sheet_detail",
    "check_detail",
    "customer_balance_detail",
    "deposit_detail",
    "estimates_by_job",
    "expense_by_vendor_detail",
    "general_ledger",
    "income_by_customer_detail",
    "income_tax_detail",
    "inventory_valuation_detail",
    "job_progress_invoices_vs_estimates",
    "journal",
    "missing_checks",
    "open_invoices",
    "open_purchase_orders",
    "open_purchase_orders_by_job",
    "open_sales_order_by_customer",
    "open_sales_order_by_item",
    "pending_sales",
    "profit_and_loss_detail",
    "purchase_by_item_detail",
    "purchase_by_vendor_detail",
    "sales_by_customer_detail",
    "sales_by_item_detail",
    "sales_by_sales_representative_detail",
    "transaction_detail_by_account",
    "transaction_list_by_customer",
    "transaction_list_by_date",
    "transaction_list_by_vendor",
    "unpaid_bills_detail",
    "unbilled_costs_by_job",
    "vendor_balance_detail",
]
SummarizeRowsBy = Literal[
    "account",
    "balance_sheet",
    "class",
    "customer",
    "customer_type",
    "day",
    "employee",
    "four_week",
    "half_month",
    "income_statement",
    "item_detail",
    "item_type",
    "month",
    "payee",
    "payment_method",
    "payroll_item_detail",
    "payroll_ytd_detail",
    "quarter",
    "sales_representative",
    "sales_tax_code",
    "shipping_method",
    "tax_line",
    "terms",
    "total_only",
    "two_week",
    "vendor",
    "vendor_type",
    "week",
    "year",
]
IncludeColumns = Literal[
    "account",
    "aging",
    "amount",
    "amount_difference",
    "average_cost",
    "billed_date",
    "billing_status",
    "calculated_amount",
    "class",
    "cleared_status",
    "cost_price",
    "credit",
    "currency",
    "date",
    "debit",
    "delivery_date",
    "due_date",
    "estimate_active",
    "exchange_rate",
    "shipment_origin",
    "income_subject_to_tax",
    "invoiced",
    "item",
    "description",
    "last_modified_by",
    "latest_or_prior_state",
    "memo",
    "updated_at",
    "name",
    "name_account_number",
    "name_address",
    "name_city",
    "name_contact",
    "name_email",
    "name_fax",
    "name_phone",
    "name_state",
    "name_postal_code",
    "open_balance",
    "original_amount",
    "paid_amount",
    "paid_status",
    "paid_through_date",
    "payment_method",
    "payroll_item",
    "purchase_order_number",
    "print_status",
    "progress_amount",
    "progress_percent",
    "quantity",
    "quantity_available",
    "quantity_on_hand",
    "quantity_on_sales_order",
    "received_quantity",
    "ref_number",
    "running_balance",
    "sales_representative",
    "sales_tax_code",
    "serial_or_lot_number",
    "shipping_date",
    "shipping_method",
    "source_name",
    "split_account",
    "ssn_or_tax_identification_number",
    "tax_line",
    "tax_table_version",
    "terms",
    "transaction_id",
    "transaction_number",
    "transaction_type",
    "unit_price",
    "user_edit",
    "value_on_hand",
    "wage_base",
    "wage_base_tips",
]
ReportTypeWordWord = Literal[
    "ap_aging_detail",
    "ap_aging_summary",
    "ar_aging_detail",
    "ar_aging_summary",
    "collections_report",
]
ReportTypeWordWordWord = Literal[
    "balance_sheet_budget_overview",
    "balance_sheet_budget_vs_actual",
    "profit_and_loss_budget_overview",
    "profit_and_loss_budget_performance",
    "profit_and_loss_budget_vs_actual",
]
ReportTypeWordWordWordWord = Literal[
    "item_estimates_vs_actuals",
    "item_profitability",
    "job_estimates_vs_actuals_detail",
    "job_estimates_vs_actuals_summary",
    "job_profitability_detail",
    "job_profitability_summary",
]
ReportTypeWordWordWordWordWord = Literal[
    "time_by_item",
    "time_by_job_detail",
    "time_by_job_summary",
    "time_by_name",
]
ReportTypeWordWordWordWordWordWord = Literal[
    "employee_state_taxes_detail",
    "payroll_item_detail",
    "payroll_review_detail",
    "payroll_transaction_detail",
    "payroll_transactions_by_payee",
]

class _ReportsGeneralSummaryRequired(TypedDict):
    report_type: ReportType
    """Which report of the family."""


class ReportsGeneralSummary(_ReportsGeneralSummaryRequired, total=False):
    """Parameters of `reports.general_summary`."""

    report_date_from: date | str
    """The first day of the report's period."""
    report_date_to: date | str
    """The last day of the report's period."""
    report_date_macro: ReportDateMacro
    """The report's period, told in words."""
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
    entity_type: EntityType
    """The entity type of the report."""
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    item_type: ItemType
    """The item type of the report."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 2.1."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 2.1."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    2.1."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 2.1."""
    transaction_types: list[TransactionTypes]
    """The kinds of transactions to give."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_date_macro: ReportDateMacro
    """Only what was changed in a period that is told in words. Since qbXML 3.0."""
    detail_level: Literal["all", "all_except_summary", "summary_only"]
    """Whether to give transactions, their lines, or both. Since qbXML 3.0."""
    posting_status: Literal["either", "non_posting", "posting"]
    """Only transactions that post to accounts, or that do not. Since qbXML 3.0."""
    summarize_columns_by: SummarizeColumnsBy
    """What each column stands for."""
    include_subcolumns: bool
    """Whether columns are divided further."""
    report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"]
    """The kind of year the report counts by."""
    rows_to_return: Literal["active_only", "non_zero", "all"]
    """Which rows to give: all, those in use, or those with a value."""
    columns_to_return: Literal["active_only", "non_zero", "all"]
    """Which columns to give: all, those in use, or those with a value."""
    basis: Literal["accrual", "cash", "none"]
    """Whether income and expenses count when billed or when paid. Since qbXML 2.1."""


class _ReportsGeneralDetailRequired(TypedDict):
    report_type: ReportTypeWord
    """Which report of the family."""


class ReportsGeneralDetail(_ReportsGeneralDetailRequired, total=False):
    """Parameters of `reports.general_detail`."""

    report_date_from: date | str
    """The first day of the report's period."""
    report_date_to: date | str
    """The last day of the report's period."""
    report_date_macro: ReportDateMacro
    """The report's period, told in words."""
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
    entity_type: EntityType
    """The entity type of the report."""
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    item_type: ItemType
    """The item type of the report."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 2.1."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 2.1."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    2.1."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 2.1."""
    transaction_types: list[TransactionTypes]
    """The kinds of transactions to give."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_date_macro: ReportDateMacro
    """Only what was changed in a period that is told in words. Since qbXML 3.0."""
    detail_level: Literal["all", "all_except_summary", "summary_only"]
    """Whether to give transactions, their lines, or both. Since qbXML 3.0."""
    posting_status: Literal["either", "non_posting", "posting"]
    """Only transactions that post to accounts, or that do not. Since qbXML 3.0."""
    summarize_rows_by: SummarizeRowsBy
    """What each row stands for."""
    include_columns: list[IncludeColumns]
    """The columns to give."""
    accounts_to_include: Literal["all", "in_use"]
    """Whether to give all accounts or those in use."""
    open_balance_as_of: Literal["report_end_date", "today"]
    """The day for which open balances are told."""
    basis: Literal["accrual", "cash", "none"]
    """Whether income and expenses count when billed or when paid. Since qbXML 2.1."""


class _ReportsAgingRequired(TypedDict):
    report_type: ReportTypeWordWord
    """Which report of the family."""


class ReportsAging(_ReportsAgingRequired, total=False):
    """Parameters of `reports.aging`."""

    report_date_from: date | str
    """The first day of the report's period."""
    report_date_to: date | str
    """The last day of the report's period."""
    report_date_macro: ReportDateMacro
    """The report's period, told in words."""
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
    entity_type: EntityType
    """The entity type of the report."""
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    item_type: ItemType
    """The item type of the report."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 2.1."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 2.1."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    2.1."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 2.1."""
    transaction_types: list[TransactionTypes]
    """The kinds of transactions to give."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_date_macro: ReportDateMacro
    """Only what was changed in a period that is told in words. Since qbXML 3.0."""
    detail_level: Literal["all", "all_except_summary", "summary_only"]
    """Whether to give transactions, their lines, or both. Since qbXML 3.0."""
    posting_status: Literal["either", "non_posting", "posting"]
    """Only transactions that post to accounts, or that do not. Since qbXML 3.0."""
    include_columns: list[IncludeColumns]
    """The columns to give."""
    accounts_to_include: Literal["all", "in_use"]
    """Whether to give all accounts or those in use."""
    aging_as_of: Literal["report_end_date", "today"]
    """The day up to which age is counted."""


class _ReportsBudgetSummaryRequired(TypedDict):
    report_type: ReportTypeWordWordWord
    """Which report of the family."""
    fiscal_year: int | str
    """The year the budget is for, by the year it ends in."""


class ReportsBudgetSummary(_ReportsBudgetSummaryRequired, total=False):
    """Parameters of `reports.budget_summary`."""

    budget_criterion: Literal["accounts", "accounts_and_classes", "accounts_and_customers"]
    """What the budget is divided by."""
    report_date_from: date | str
    """The first day of the report's period. Since qbXML 9.0."""
    report_date_to: date | str
    """The last day of the report's period. Since qbXML 9.0."""
    report_date_macro: ReportDateMacro
    """The report's period, told in words. Since qbXML 9.0."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 9.0."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 9.0."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    9.0."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 9.0."""
    summarize_columns_by: Literal["class", "customer", "date"]
    """What each column stands for."""
    summarize_rows_by: Literal["account", "class", "customer"]
    """What each row stands for."""


class _ReportsJobRequired(TypedDict):
    report_type: ReportTypeWordWordWordWord
    """Which report of the family."""


class ReportsJob(_ReportsJobRequired, total=False):
    """Parameters of `reports.job`."""

    report_date_from: date | str
    """The first day of the report's period."""
    report_date_to: date | str
    """The last day of the report's period."""
    report_date_macro: ReportDateMacro
    """The report's period, told in words."""
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
    entity_type: EntityType
    """The entity type of the report."""
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    item_type: ItemType
    """The item type of the report."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 2.1."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 2.1."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    2.1."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 2.1."""
    transaction_types: list[TransactionTypes]
    """The kinds of transactions to give."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_date_macro: ReportDateMacro
    """Only what was changed in a period that is told in words. Since qbXML 3.0."""
    detail_level: Literal["all", "all_except_summary", "summary_only"]
    """Whether to give transactions, their lines, or both. Since qbXML 3.0."""
    posting_status: Literal["either", "non_posting", "posting"]
    """Only transactions that post to accounts, or that do not. Since qbXML 3.0."""
    summarize_columns_by: SummarizeColumnsBy
    """What each column stands for."""
    include_subcolumns: bool
    """Whether columns are divided further."""


class _ReportsTimeRequired(TypedDict):
    report_type: ReportTypeWordWordWordWordWord
    """Which report of the family."""


class ReportsTime(_ReportsTimeRequired, total=False):
    """Parameters of `reports.time`."""

    report_date_from: date | str
    """The first day of the report's period."""
    report_date_to: date | str
    """The last day of the report's period."""
    report_date_macro: ReportDateMacro
    """The report's period, told in words."""
    entity_type: EntityType
    """The entity type of the report."""
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    item_type: ItemType
    """The item type of the report."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 2.1."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 2.1."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    2.1."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 2.1."""
    summarize_columns_by: SummarizeColumnsBy
    """What each column stands for."""
    include_columns: list[IncludeColumns]
    """The columns to give. Since qbXML 12.0."""
    include_subcolumns: bool
    """Whether columns are divided further."""
    report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"]
    """The kind of year the report counts by."""
    rows_to_return: Literal["active_only", "non_zero", "all"]
    """Which rows to give: all, those in use, or those with a value."""
    columns_to_return: Literal["active_only", "non_zero", "all"]
    """Which columns to give: all, those in use, or those with a value."""


class _ReportsCustomDetailRequired(TypedDict):
    summarize_rows_by: SummarizeRowsBy
    """What each row stands for."""
    include_columns: list[IncludeColumns]
    """The columns to give."""


class ReportsCustomDetail(_ReportsCustomDetailRequired, total=False):
    """Parameters of `reports.custom_detail`."""

    report_type: Literal["custom_transaction_detail"]
    """Which report of the family. Default: custom_transaction_detail."""
    report_date_from: date | str
    """The first day of the report's period."""
    report_date_to: date | str
    """The last day of the report's period."""
    report_date_macro: ReportDateMacro
    """The report's period, told in words."""
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
    entity_type: EntityType
    """The entity type of the report."""
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    item_type: ItemType
    """The item type of the report."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 2.1."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 2.1."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    2.1."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 2.1."""
    transaction_types: list[TransactionTypes]
    """The kinds of transactions to give."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_date_macro: ReportDateMacro
    """Only what was changed in a period that is told in words. Since qbXML 3.0."""
    detail_level: Literal["all", "all_except_summary", "summary_only"]
    """Whether to give transactions, their lines, or both. Since qbXML 3.0."""
    posting_status: Literal["either", "non_posting", "posting"]
    """Only transactions that post to accounts, or that do not. Since qbXML 3.0."""
    accounts_to_include: Literal["all", "in_use"]
    """Whether to give all accounts or those in use."""
    open_balance_as_of: Literal["report_end_date", "today"]
    """The day for which open balances are told."""
    basis: Literal["accrual", "cash", "none"]
    """Whether income and expenses count when billed or when paid. Since qbXML 2.1."""


class _ReportsCustomSummaryRequired(TypedDict):
    summarize_columns_by: SummarizeColumnsBy
    """What each column stands for."""
    summarize_rows_by: SummarizeRowsBy
    """What each row stands for."""


class ReportsCustomSummary(_ReportsCustomSummaryRequired, total=False):
    """Parameters of `reports.custom_summary`."""

    report_type: Literal["custom_summary"]
    """Which report of the family. Default: custom_summary."""
    report_date_from: date | str
    """The first day of the report's period."""
    report_date_to: date | str
    """The last day of the report's period."""
    report_date_macro: ReportDateMacro
    """The report's period, told in words."""
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
    entity_type: EntityType
    """The entity type of the report."""
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    item_type: ItemType
    """The item type of the report."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 2.1."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 2.1."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    2.1."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 2.1."""
    transaction_types: list[TransactionTypes]
    """The kinds of transactions to give."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_date_macro: ReportDateMacro
    """Only what was changed in a period that is told in words. Since qbXML 3.0."""
    detail_level: Literal["all", "all_except_summary", "summary_only"]
    """Whether to give transactions, their lines, or both. Since qbXML 3.0."""
    posting_status: Literal["either", "non_posting", "posting"]
    """Only transactions that post to accounts, or that do not. Since qbXML 3.0."""
    include_subcolumns: bool
    """Whether columns are divided further."""
    report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"]
    """The kind of year the report counts by."""
    rows_to_return: Literal["active_only", "non_zero", "all"]
    """Which rows to give: all, those in use, or those with a value."""
    columns_to_return: Literal["active_only", "non_zero", "all"]
    """Which columns to give: all, those in use, or those with a value."""
    basis: Literal["accrual", "cash", "none"]
    """Whether income and expenses count when billed or when paid. Since qbXML 2.1."""


class _ReportsPayrollDetailRequired(TypedDict):
    report_type: ReportTypeWordWordWordWordWordWord
    """Which report of the family."""


class ReportsPayrollDetail(_ReportsPayrollDetailRequired, total=False):
    """Parameters of `reports.payroll_detail`."""

    report_date_from: date | str
    """The first day of the report's period."""
    report_date_to: date | str
    """The last day of the report's period."""
    report_date_macro: ReportDateMacro
    """The report's period, told in words."""
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
    entity_type: EntityType
    """The entity type of the report."""
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    item_type: ItemType
    """The item type of the report."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 2.1."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 2.1."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    2.1."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 2.1."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_date_macro: ReportDateMacro
    """Only what was changed in a period that is told in words. Since qbXML 3.0."""
    detail_level: Literal["all", "all_except_summary", "summary_only"]
    """Whether to give transactions, their lines, or both. Since qbXML 3.0."""
    posting_status: Literal["either", "non_posting", "posting"]
    """Only transactions that post to accounts, or that do not. Since qbXML 3.0."""
    summarize_rows_by: SummarizeRowsBy
    """What each row stands for."""
    include_columns: list[IncludeColumns]
    """The columns to give."""
    accounts_to_include: Literal["all", "in_use"]
    """Whether to give all accounts or those in use."""
    open_balance_as_of: Literal["report_end_date", "today"]
    """The day for which open balances are told."""


class _ReportsPayrollSummaryRequired(TypedDict):
    report_type: Literal["employee_earnings_summary", "payroll_liability_balances", "payroll_summary"]
    """Which report of the family."""


class ReportsPayrollSummary(_ReportsPayrollSummaryRequired, total=False):
    """Parameters of `reports.payroll_summary`."""

    report_date_from: date | str
    """The first day of the report's period."""
    report_date_to: date | str
    """The last day of the report's period."""
    report_date_macro: ReportDateMacro
    """The report's period, told in words."""
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
    entity_type: EntityType
    """The entity type of the report."""
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    item_type: ItemType
    """The item type of the report."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 2.1."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 2.1."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    2.1."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 2.1."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks. Since qbXML 3.0."""
    updated_date_macro: ReportDateMacro
    """Only what was changed in a period that is told in words. Since qbXML 3.0."""
    detail_level: Literal["all", "all_except_summary", "summary_only"]
    """Whether to give transactions, their lines, or both. Since qbXML 3.0."""
    posting_status: Literal["either", "non_posting", "posting"]
    """Only transactions that post to accounts, or that do not. Since qbXML 3.0."""
    summarize_columns_by: SummarizeColumnsBy
    """What each column stands for."""
    include_subcolumns: bool
    """Whether columns are divided further."""
    report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"]
    """The kind of year the report counts by."""
    rows_to_return: Literal["active_only", "non_zero", "all"]
    """Which rows to give: all, those in use, or those with a value."""
    columns_to_return: Literal["active_only", "non_zero", "all"]
    """Which columns to give: all, those in use, or those with a value."""

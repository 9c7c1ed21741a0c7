# DO NOT EDIT. Made by: python -m generator emit
"""Reports."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class Report(Struct, kw_only=True, rename="camel", gc=False):
    """A report, with its columns and rows. Wire: `ReportRet`."""

    object_type: Literal["qbd_report"] = "qbd_report"
    """The kind of object, always the same."""

    category: str | None = None
    """The family of reports it belongs to.

    Known values: `general_summary`, `general_detail`, `aging`, `budget_summary`, `job`, `time`, `custom_detail`,
    `custom_summary`, `payroll_detail`, `payroll_summary`.
    """

    report_type: str | None = None
    """Which report of the family was asked for; only the request says so.

    Known values: `balance_sheet_by_class`, `balance_sheet_previous_year_comparison`, `balance_sheet_standard`,
    `balance_sheet_summary`, `customer_balance_summary`, `expense_by_vendor_summary`, `income_by_customer_summary`,
    `inventory_stock_status_by_item`, `inventory_stock_status_by_vendor`, `income_tax_summary`,
    `inventory_valuation_summary`, `inventory_valuation_summary_by_site`, `lot_number_in_stock_by_site`,
    `physical_inventory_worksheet`, `profit_and_loss_by_class`, `profit_and_loss_by_job`,
    `profit_and_loss_previous_year_comparison`, `profit_and_loss_standard`, `profit_and_loss_ytd_comparison`,
    `purchase_by_item_summary`, `purchase_by_vendor_summary`, `sales_by_customer_summary`, `sales_by_item_summary`,
    `sales_by_sales_representative_summary`, `sales_tax_liability`, `sales_tax_revenue_summary`,
    `serial_number_in_stock_by_site`, `trial_balance`, `vendor_balance_summary`, `1099_detail`, `audit_trail`,
    `balance_sheet_detail`, `check_detail`, `customer_balance_detail`, `deposit_detail`, `estimates_by_job`,
    `expense_by_vendor_detail`, `general_ledger`, `income_by_customer_detail`, `income_tax_detail`,
    `inventory_valuation_detail`, `job_progress_invoices_vs_estimates`, `journal`, `missing_checks`,
    `open_invoices`, `open_purchase_orders`, `open_purchase_orders_by_job`, `open_sales_order_by_customer`,
    `open_sales_order_by_item`, `pending_sales`, `profit_and_loss_detail`, `purchase_by_item_detail`,
    `purchase_by_vendor_detail`, `sales_by_customer_detail`, `sales_by_item_detail`,
    `sales_by_sales_representative_detail`, `transaction_detail_by_account`, `transaction_list_by_customer`,
    `transaction_list_by_date`, `transaction_list_by_vendor`, `unpaid_bills_detail`, `unbilled_costs_by_job`,
    `vendor_balance_detail`, `ap_aging_detail`, `ap_aging_summary`, `ar_aging_detail`, `ar_aging_summary`,
    `collections_report`, `balance_sheet_budget_overview`, `balance_sheet_budget_vs_actual`,
    `profit_and_loss_budget_overview`, `profit_and_loss_budget_performance`, `profit_and_loss_budget_vs_actual`,
    `item_estimates_vs_actuals`, `item_profitability`, `job_estimates_vs_actuals_detail`,
    `job_estimates_vs_actuals_summary`, `job_profitability_detail`, `job_profitability_summary`, `time_by_item`,
    `time_by_job_detail`, `time_by_job_summary`, `time_by_name`, `custom_transaction_detail`, `custom_summary`,
    `employee_state_taxes_detail`, `payroll_item_detail`, `payroll_review_detail`, `payroll_transaction_detail`,
    `payroll_transactions_by_payee`, `employee_earnings_summary`, `payroll_liability_balances`, `payroll_summary`.
    """

    title: str | None = None
    """The title at the top of the report. Wire: `ReportTitle`, STRTYPE."""

    subtitle: str | None = None
    """What stands under the title, often the period. Wire: `ReportSubtitle`, STRTYPE."""

    basis: str | None = None
    """Whether the report counts income and expenses when billed or when paid.

    Wire: `ReportBasis`, ENUMTYPE.
    Known values: `accrual`, `cash`, `none`.
    """

    row_count: int | float | None = None
    """How many rows the report has. Wire: `NumRows`, INTTYPE."""

    column_count: int | float | None = None
    """How many columns the report has. Wire: `NumColumns`, INTTYPE."""

    column_title_row_count: int | float | None = None
    """How many rows of titles the columns have. Wire: `NumColTitleRows`, INTTYPE."""

    columns: list[ReportColumn] = []
    """The columns, from left to right. Wire: `ColDesc`."""

    rows: list[ReportDataRow | ReportTextRow | ReportSubtotalRow | ReportTotalRow] = []
    """The rows in the order of the report. Wire: `ReportData`."""


class ReportColumn(Struct, kw_only=True, rename="camel", gc=False):
    """A column of a report. Wire: `ColDesc`."""

    column_id: str | None = None
    """The column's number, counted from the left; cells refer to it. Wire: `@colID`, INTTYPE."""

    column_type: str | None = None
    """What the column is about, such as an amount or a date.

    Wire: `ColType`, ENUMTYPE.
    Known values: `account`, `addr_1`, `addr_2`, `addr_3`, `addr_4`, `addr_5`, `aging`, `amount`,
    `amount_difference`, `average_cost`, `billed_date`, `billing_status`, `blank`, `calculated_amount`, `class`,
    `cleared_status`, `cost_price`, `create_date`, `credit`, `custom_field`, `date`, `debit`, `delivery_date`,
    `due_date`, `duration`, `earliest_receipt_date`, `estimate_active`, `fob`, `income_subject_to_tax`, `invoiced`,
    `is_adjustment`, `item`, `item_desc`, `item_vendor`, `label`, `last_modified_by`, `latest_or_prior_state`,
    `memo`, `modified_time`, `name`, `name_account_number`, `name_address`, `name_city`, `name_contact`,
    `name_email`, `name_fax`, `name_phone`, `name_state`, `name_zip`, `open_balance`, `original_amount`,
    `paid_amount`, `paid_status`, `paid_through_date`, `payment_method`, `payroll_item`, `percent`,
    `percent_change`, `percent_of_total_retail`, `percent_of_total_value`, `physical_count`, `po_number`,
    `print_status`, `progress_amount`, `progress_percent`, `quantity`, `quantity_available`, `quantity_on_hand`,
    `quantity_on_order`, `quantity_on_pending_build`, `quantity_on_sales_order`, `received_quantity`, `ref_number`,
    `reorder_point`, `retail_value_on_hand`, `running_balance`, `sales_per_week`, `sales_representative`,
    `sales_tax_code`, `ship_date`, `ship_method`, `ship_to_addr_1`, `ship_to_addr_2`, `ship_to_addr_3`,
    `ship_to_addr_4`, `ship_to_addr_5`, `so_number`, `source_name`, `split_account`, `ssn_or_tax_id`,
    `suggested_reorder`, `tax_line`, `tax_table_version`, `terms`, `total`, `transaction_id`, `transaction_number`,
    `transaction_type`, `unit_price`, `user_edit`, `value_on_hand`, `wage_base`, `wage_base_tips`,
    `unit_of_measure_unit`.
    """

    data_type: str | None = None
    """The kind of value in the column.

    Wire: `@dataType`, STRTYPE.
    Known values: `amount`, `boolean`, `datetime`, `date`, `enum`, `guid`, `id`, `integer`, `percent`, `price`,
    `quantity`, `string`, `time_interval`.
    """

    titles: list[ReportColumnTitle] = []
    """The column's titles, one for each row of titles. Wire: `ColTitle`."""


class ReportDataRow(Struct, kw_only=True, rename="camel", gc=False, tag_field="kind", tag="data"):
    """A row of values. Wire: `DataRow`."""

    @property
    def kind(self) -> Literal["data"]:
        """Tells the kinds of rows apart."""
        return "data"

    row_number: int | float | None = None
    """The row's number in the report, counted from 1. Wire: `@rowNumber`, INTTYPE."""

    row_descriptor: ReportRowDescriptor | None = None
    """What the whole row is about. Wire: `RowData`."""

    cells: list[ReportCell] = []
    """The values of the row; columns without one are left out. Wire: `ColData`."""


class ReportTextRow(Struct, kw_only=True, rename="camel", gc=False, tag_field="kind", tag="text"):
    """A row that holds only text, such as a heading. Wire: `TextRow`."""

    @property
    def kind(self) -> Literal["text"]:
        """Tells the kinds of rows apart."""
        return "text"

    row_number: int | float | None = None
    """The row's number in the report, counted from 1. Wire: `@rowNumber`, INTTYPE."""

    text: str | None = None
    """The text of the row. Wire: `@value`, STRTYPE."""


class ReportSubtotalRow(Struct, kw_only=True, rename="camel", gc=False, tag_field="kind", tag="subtotal"):
    """A row that adds up some of the rows above it. Wire: `SubtotalRow`."""

    @property
    def kind(self) -> Literal["subtotal"]:
        """Tells the kinds of rows apart."""
        return "subtotal"

    row_number: int | float | None = None
    """The row's number in the report, counted from 1. Wire: `@rowNumber`, INTTYPE."""

    row_descriptor: ReportRowDescriptor | None = None
    """What the whole row is about. Wire: `RowData`."""

    cells: list[ReportCell] = []
    """The values of the row; columns without one are left out. Wire: `ColData`."""


class ReportTotalRow(Struct, kw_only=True, rename="camel", gc=False, tag_field="kind", tag="total"):
    """A row that adds up the report. Wire: `TotalRow`."""

    @property
    def kind(self) -> Literal["total"]:
        """Tells the kinds of rows apart."""
        return "total"

    row_number: int | float | None = None
    """The row's number in the report, counted from 1. Wire: `@rowNumber`, INTTYPE."""

    row_descriptor: ReportRowDescriptor | None = None
    """What the whole row is about. Wire: `RowData`."""

    cells: list[ReportCell] = []
    """The values of the row; columns without one are left out. Wire: `ColData`."""


class ReportColumnTitle(Struct, kw_only=True, rename="camel", gc=False):
    """A title of a column. Wire: `ColTitle`."""

    row_number: int | float | None = None
    """The row of titles it stands in, counted from 1. Wire: `@titleRow`, INTTYPE."""

    value: str | None = None
    """The text of the title. Wire: `@value`, STRTYPE."""


class ReportRowDescriptor(Struct, kw_only=True, rename="camel", gc=False):
    """What a row of a report is about. Wire: `RowData`."""

    type: str | None = None
    """The kind of thing, such as an account or a customer.

    Wire: `@rowType`, STRTYPE.
    Known values: `account`, `class`, `customer`, `customer_message`, `customer_type`, `employee`, `item`,
    `job_type`, `label`, `memorized_transaction`, `memorized_report`, `name`, `other_name`, `payment_method`,
    `payroll_item`, `sales_representative`, `sales_tax_code`, `shipping_method`, `state`, `style`, `terms`, `to_do`,
    `vendor`, `vendor_type`.
    """

    value: str | None = None
    """Which one. Wire: `@value`, STRTYPE."""


class ReportCell(Struct, kw_only=True, rename="camel", gc=False):
    """The value of one column in one row. Wire: `ColData`."""

    column_id: str | None = None
    """The number of the column it belongs to. Wire: `@colID`, INTTYPE."""

    value: str | None = None
    """The value as QuickBooks writes it. Wire: `@value`, STRTYPE."""

    data_type: str | None = None
    """The kind of value; that of the column where the cell does not say.

    Wire: `@dataType`, STRTYPE.
    Known values: `id`, `guid`, `string`, `boolean`, `date`, `datetime`, `time_interval`, `amount`, `price`,
    `quantity`, `percent`, `enum`, `integer`.
    """

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Preferences."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class Preferences(Struct, kw_only=True, rename="camel", gc=False):
    """A preferences of QuickBooks Desktop. Wire: `PreferencesRet`."""

    accounting: AccountingPreferences | None = None
    """The accounting of the preferences. Wire: `AccountingPreferences`."""

    finance_charges: FinanceChargePreferences | None = None
    """The finance charges of the preferences. Wire: `FinanceChargePreferences`."""

    jobs_and_estimates: JobsAndEstimatesPreferences | None = None
    """The jobs and estimates of the preferences. Wire: `JobsAndEstimatesPreferences`."""

    multi_currency: MultiCurrencyPreferences | None = None
    """The multi currency of the preferences. Wire: `MultiCurrencyPreferences`, since 8.0."""

    multi_location_inventory: MultiLocationInventoryPreferences | None = None
    """The multi location inventory of the preferences. Wire: `MultiLocationInventoryPreferences`, since 10.0."""

    purchases_and_vendors: PurchasesAndVendorsPreferences | None = None
    """The purchases and vendors of the preferences. Wire: `PurchasesAndVendorsPreferences`."""

    reports: ReportsPreferences | None = None
    """The reports of the preferences. Wire: `ReportsPreferences`."""

    sales_and_customers: SalesAndCustomersPreferences | None = None
    """The sales and customers of the preferences. Wire: `SalesAndCustomersPreferences`."""

    sales_tax: SalesTaxPreferences | None = None
    """The sales tax of the preferences. Wire: `SalesTaxPreferences`."""

    time_tracking: TimeTrackingPreferences | None = None
    """The time tracking of the preferences. Wire: `TimeTrackingPreferences`."""

    app_access_rights: CurrentAppAccessRights | None = None
    """The app access rights of the preferences. Wire: `CurrentAppAccessRights`."""

    items_and_inventory: ItemsAndInventoryPreferences | None = None
    """The items and inventory of the preferences. Wire: `ItemsAndInventoryPreferences`, since 11.0."""


class AccountingPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """An accounting preferences of QuickBooks Desktop. Wire: `AccountingPreferences`."""

    is_using_account_numbers: bool | None = None
    """Whether the accounting preferences is using account numbers. Wire: `IsUsingAccountNumbers`, BOOLTYPE."""

    is_requiring_accounts: bool | None = None
    """Whether the accounting preferences is requiring accounts. Wire: `IsRequiringAccounts`, BOOLTYPE."""

    is_using_class_tracking: bool | None = None
    """Whether the accounting preferences is using class tracking. Wire: `IsUsingClassTracking`, BOOLTYPE."""

    default_transaction_class: str | None = None
    """The default transaction class of the accounting preferences.

    Wire: `AssignClassesTo`, ENUMTYPE, since 12.0.
    Known values: `none`, `accounts`, `items`, `names`.
    """

    is_using_audit_trail: bool | None = None
    """Whether the accounting preferences is using audit trail. Wire: `IsUsingAuditTrail`, BOOLTYPE."""

    is_assigning_journal_entry_numbers: bool | None = None
    """Whether the accounting preferences is assigning journal entry numbers.

    Wire: `IsAssigningJournalEntryNumbers`, BOOLTYPE.
    """

    closing_date: str | None = None
    """The closing date of the accounting preferences. Wire: `ClosingDate`, DATETYPE, YYYY-MM-DD."""


class FinanceChargePreferences(Struct, kw_only=True, rename="camel", gc=False):
    """A finance charge preferences of QuickBooks Desktop. Wire: `FinanceChargePreferences`."""

    annual_interest_rate: int | float | None = None
    """The annual interest rate of the finance charge preferences. Wire: `AnnualInterestRate`, PERCENTTYPE."""

    minimum_finance_charge: int | float | None = None
    """The minimum finance charge of the finance charge preferences. Wire: `MinFinanceCharge`, AMTTYPE."""

    grace_period: int | float | None = None
    """The grace period of the finance charge preferences. Wire: `GracePeriod`, INTTYPE."""

    finance_charge_account: Reference | None = None
    """The finance charge account of this finance charge preferences. Wire: `FinanceChargeAccountRef`."""

    is_assessing_for_overdue_charges: bool | None = None
    """Whether the finance charge preferences is assessing for overdue charges.

    Wire: `IsAssessingForOverdueCharges`, BOOLTYPE.
    """

    calculate_charges_from: str | None = None
    """The calculate charges from of the finance charge preferences.

    Wire: `CalculateChargesFrom`, ENUMTYPE.
    Known values: `due_date`, `invoice_or_billed_date`.
    """

    is_marked_to_be_printed: bool | None = None
    """Whether the finance charge preferences is marked to be printed. Wire: `IsMarkedToBePrinted`, BOOLTYPE."""


class JobsAndEstimatesPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """A jobs and estimates preferences of QuickBooks Desktop. Wire: `JobsAndEstimatesPreferences`."""

    is_using_estimates: bool | None = None
    """Whether the jobs and estimates preferences is using estimates. Wire: `IsUsingEstimates`, BOOLTYPE."""

    is_using_progress_invoicing: bool | None = None
    """Whether the jobs and estimates preferences is using progress invoicing.

    Wire: `IsUsingProgressInvoicing`, BOOLTYPE.
    """

    is_printing_items_with_zero_amounts: bool | None = None
    """Whether the jobs and estimates preferences is printing items with zero amounts.

    Wire: `IsPrintingItemsWithZeroAmounts`, BOOLTYPE.
    """


class MultiCurrencyPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """A multi currency preferences of QuickBooks Desktop. Wire: `MultiCurrencyPreferences`."""

    is_multi_currency_enabled: bool | None = None
    """Whether the multi currency preferences is multi currency enabled. Wire: `IsMultiCurrencyOn`, BOOLTYPE."""

    home_currency: Reference | None = None
    """The home currency of this multi currency preferences. Wire: `HomeCurrencyRef`."""


class MultiLocationInventoryPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """A multi location inventory preferences of QuickBooks Desktop. Wire: `MultiLocationInventoryPreferences`."""

    is_multi_location_inventory_available: bool | None = None
    """Whether the multi location inventory preferences is multi location inventory available.

    Wire: `IsMultiLocationInventoryAvailable`, BOOLTYPE.
    """

    is_multi_location_inventory_enabled: bool | None = None
    """Whether the multi location inventory preferences is multi location inventory enabled.

    Wire: `IsMultiLocationInventoryEnabled`, BOOLTYPE.
    """


class PurchasesAndVendorsPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """A purchases and vendors preferences of QuickBooks Desktop. Wire: `PurchasesAndVendorsPreferences`."""

    is_using_inventory: bool | None = None
    """Whether the purchases and vendors preferences is using inventory. Wire: `IsUsingInventory`, BOOLTYPE."""

    days_bills_are_due: int | float | None = None
    """The days bills are due of the purchases and vendors preferences. Wire: `DaysBillsAreDue`, INTTYPE."""

    is_automatically_using_discounts: bool | None = None
    """Whether the purchases and vendors preferences is automatically using discounts.

    Wire: `IsAutomaticallyUsingDiscounts`, BOOLTYPE.
    """

    default_discount_account: Reference | None = None
    """The default discount account of this purchases and vendors preferences. Wire: `DefaultDiscountAccountRef`."""


class ReportsPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """A reports preferences of QuickBooks Desktop. Wire: `ReportsPreferences`."""

    aging_report_basis: str | None = None
    """The aging report basis of the reports preferences.

    Wire: `AgingReportBasis`, ENUMTYPE.
    Known values: `age_from_due_date`, `age_from_transaction_date`.
    """

    summary_report_basis: str | None = None
    """The summary report basis of the reports preferences.

    Wire: `SummaryReportBasis`, ENUMTYPE.
    Known values: `accrual`, `cash`.
    """


class SalesAndCustomersPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """A sales and customers preferences of QuickBooks Desktop. Wire: `SalesAndCustomersPreferences`."""

    default_shipping_method: Reference | None = None
    """The default shipping method of this sales and customers preferences. Wire: `DefaultShipMethodRef`."""

    default_shipment_origin: str | None = None
    """The default shipment origin of the sales and customers preferences.

    Wire: `DefaultFOB`, STRTYPE, at most 13 characters.
    """

    default_markup_percentage: str | None = None
    """The default markup percentage of the sales and customers preferences.

    Wire: `DefaultMarkup`, PERCENTTYPE, exact decimal.
    """

    is_tracking_reimbursed_expenses_as_income: bool | None = None
    """Whether the sales and customers preferences is tracking reimbursed expenses as income.

    Wire: `IsTrackingReimbursedExpensesAsIncome`, BOOLTYPE.
    """

    is_auto_applying_payments: bool | None = None
    """Whether the sales and customers preferences is auto applying payments.

    Wire: `IsAutoApplyingPayments`, BOOLTYPE.
    """

    price_levels: PriceLevels | None = None
    """The price levels of the sales and customers preferences. Wire: `PriceLevels`, since 4.0."""


class SalesTaxPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax preferences of QuickBooks Desktop. Wire: `SalesTaxPreferences`."""

    default_item_sales_tax: Reference | None = None
    """The default item sales tax of this sales tax preferences. Wire: `DefaultItemSalesTaxRef`."""

    sales_tax_reporting_frequency: str | None = None
    """The sales tax reporting frequency of the sales tax preferences.

    Wire: `PaySalesTax`, ENUMTYPE.
    Known values: `monthly`, `quarterly`, `annually`.
    """

    default_taxable_sales_tax_code: Reference | None = None
    """The default taxable sales tax code of this sales tax preferences. Wire: `DefaultTaxableSalesTaxCodeRef`."""

    default_non_taxable_sales_tax_code: Reference | None = None
    """The default non taxable sales tax code of this sales tax preferences.

    Wire: `DefaultNonTaxableSalesTaxCodeRef`.
    """

    is_using_vendor_tax_code: bool | None = None
    """Whether the sales tax preferences is using vendor tax code. Wire: `IsUsingVendorTaxCode`, BOOLTYPE."""

    is_using_customer_tax_code: bool | None = None
    """Whether the sales tax preferences is using customer tax code. Wire: `IsUsingCustomerTaxCode`, BOOLTYPE."""

    is_using_tax_inclusive_prices: bool | None = None
    """Whether the sales tax preferences is using tax inclusive prices.

    Wire: `IsUsingAmountsIncludeTax`, BOOLTYPE.
    """


class TimeTrackingPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """A time tracking preferences of QuickBooks Desktop. Wire: `TimeTrackingPreferences`."""

    first_day_of_week: str | None = None
    """The first day of week of the time tracking preferences.

    Wire: `FirstDayOfWeek`, ENUMTYPE.
    Known values: `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, `sunday`.
    """


class CurrentAppAccessRights(Struct, kw_only=True, rename="camel", gc=False):
    """A current app access rights of QuickBooks Desktop. Wire: `CurrentAppAccessRights`."""

    is_automatic_login_allowed: bool | None = None
    """Whether the current app access rights is automatic login allowed.

    Wire: `IsAutomaticLoginAllowed`, BOOLTYPE.
    """

    automatic_login_user_name: str | None = None
    """The automatic login user name of the current app access rights.

    Wire: `AutomaticLoginUserName`, STRTYPE, at most 29 characters.
    """

    is_personal_data_access_allowed: bool | None = None
    """Whether the current app access rights is personal data access allowed.

    Wire: `IsPersonalDataAccessAllowed`, BOOLTYPE.
    """


class ItemsAndInventoryPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """An items and inventory preferences of QuickBooks Desktop. Wire: `ItemsAndInventoryPreferences`."""

    is_enhanced_inventory_receiving_enabled: bool | None = None
    """Whether the items and inventory preferences is enhanced inventory receiving enabled.

    Wire: `EnhancedInventoryReceivingEnabled`, BOOLTYPE.
    """

    inventory_tracking_method: str | None = None
    """The inventory tracking method of the items and inventory preferences.

    Wire: `IsTrackingSerialOrLotNumber`, ENUMTYPE.
    Known values: `none`, `serial_number`, `lot_number`.
    """

    is_inventory_expiration_date_enabled: bool | None = None
    """Whether the items and inventory preferences is inventory expiration date enabled.

    Wire: `IsInventoryExpirationDateEnabled`, BOOLTYPE, since 16.0.
    """

    is_tracking_on_sales_transactions_enabled: bool | None = None
    """Whether the items and inventory preferences is tracking on sales transactions enabled.

    Wire: `isTrackingOnSalesTransactionsEnabled`, BOOLTYPE.
    """

    is_tracking_on_purchase_transactions_enabled: bool | None = None
    """Whether the items and inventory preferences is tracking on purchase transactions enabled.

    Wire: `isTrackingOnPurchaseTransactionsEnabled`, BOOLTYPE.
    """

    is_tracking_on_inventory_adjustment_enabled: bool | None = None
    """Whether the items and inventory preferences is tracking on inventory adjustment enabled.

    Wire: `isTrackingOnInventoryAdjustmentEnabled`, BOOLTYPE.
    """

    is_tracking_on_build_assembly_enabled: bool | None = None
    """Whether the items and inventory preferences is tracking on build assembly enabled.

    Wire: `isTrackingOnBuildAssemblyEnabled`, BOOLTYPE.
    """

    is_fifo_enabled: bool | None = None
    """Whether the items and inventory preferences is FIFO enabled. Wire: `FIFOEnabled`, BOOLTYPE."""

    fifo_effective_date: str | None = None
    """The FIFO effective date of the items and inventory preferences.

    Wire: `FIFOEffectiveDate`, DATETYPE, YYYY-MM-DD.
    """

    is_bin_tracking_enabled: bool | None = None
    """Whether the items and inventory preferences is bin tracking enabled.

    Wire: `IsRSBEnabled`, BOOLTYPE, since 12.0.
    """

    is_barcode_enabled: bool | None = None
    """Whether the items and inventory preferences is barcode enabled.

    Wire: `IsBarcodeEnabled`, BOOLTYPE, since 12.0.
    """


class PriceLevels(Struct, kw_only=True, rename="camel", gc=False):
    """A price levels of QuickBooks Desktop. Wire: `PriceLevels`."""

    is_using_price_levels: bool | None = None
    """Whether the price levels is using price levels. Wire: `IsUsingPriceLevels`, BOOLTYPE."""

    is_rounding_sales_price_up: bool | None = None
    """Whether the price levels is rounding sales price up. Wire: `IsRoundingSalesPriceUp`, BOOLTYPE."""

# DO NOT EDIT. Made by: python -m generator emit
"""Preferences."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class Preferences(Struct, kw_only=True, rename="camel", gc=False):
    """Preferences. Wire: `PreferencesRet`."""

    accounting: AccountingPreferences | None = None
    """Preferences for accounting. Wire: `AccountingPreferences`."""

    finance_charges: FinanceChargePreferences | None = None
    """Preferences for interest on overdue balances. Wire: `FinanceChargePreferences`."""

    jobs_and_estimates: JobsAndEstimatesPreferences | None = None
    """Preferences for jobs and estimates. Wire: `JobsAndEstimatesPreferences`."""

    multi_currency: MultiCurrencyPreferences | None = None
    """Preferences for several currencies. Wire: `MultiCurrencyPreferences`, since 8.0."""

    multi_location_inventory: MultiLocationInventoryPreferences | None = None
    """Preferences for stock in several sites.

    Wire: `MultiLocationInventoryPreferences`, since 10.0, only in US, AU.
    """

    purchases_and_vendors: PurchasesAndVendorsPreferences | None = None
    """Preferences for purchases and vendors. Wire: `PurchasesAndVendorsPreferences`."""

    reports: ReportsPreferences | None = None
    """Preferences for reports. Wire: `ReportsPreferences`."""

    sales_and_customers: SalesAndCustomersPreferences | None = None
    """Preferences for sales and customers. Wire: `SalesAndCustomersPreferences`."""

    sales_tax: SalesTaxPreferences | None = None
    """Preferences for sales tax. Wire: `SalesTaxPreferences`."""

    time_tracking: TimeTrackingPreferences | None = None
    """Preferences for time tracking. Wire: `TimeTrackingPreferences`."""

    app_access_rights: CurrentAppAccessRights | None = None
    """What this program may do in the company file. Wire: `CurrentAppAccessRights`."""

    items_and_inventory: ItemsAndInventoryPreferences | None = None
    """Preferences for items and stock. Wire: `ItemsAndInventoryPreferences`, since 11.0."""


class AccountingPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """Accounting preferences. Wire: `AccountingPreferences`."""

    is_using_account_numbers: bool | None = None
    """Whether accounts have numbers. Wire: `IsUsingAccountNumbers`, BOOLTYPE."""

    is_requiring_accounts: bool | None = None
    """Whether a transaction needs an account. Wire: `IsRequiringAccounts`, BOOLTYPE."""

    is_using_class_tracking: bool | None = None
    """Whether classes are in use. Wire: `IsUsingClassTracking`, BOOLTYPE."""

    default_transaction_class: str | None = None
    """What gets a class: accounts, items or names.

    Wire: `AssignClassesTo`, ENUMTYPE, since 12.0, only in US, CA, UK.
    Known values: `none`, `accounts`, `items`, `names`.
    """

    is_using_audit_trail: bool | None = None
    """Whether all changes are recorded. Wire: `IsUsingAuditTrail`, BOOLTYPE."""

    is_assigning_journal_entry_numbers: bool | None = None
    """Whether journal entries are numbered. Wire: `IsAssigningJournalEntryNumbers`, BOOLTYPE."""

    closing_date: str | None = None
    """Up to which day the books are closed. Wire: `ClosingDate`, DATETYPE, YYYY-MM-DD."""


class FinanceChargePreferences(Struct, kw_only=True, rename="camel", gc=False):
    """Finance charge preferences. Wire: `FinanceChargePreferences`."""

    annual_interest_rate: int | float | None = None
    """The yearly rate of interest on overdue balances, in percent. Wire: `AnnualInterestRate`, PERCENTTYPE."""

    minimum_finance_charge: int | float | None = None
    """The smallest charge on an overdue balance. Wire: `MinFinanceCharge`, AMTTYPE."""

    grace_period: int | float | None = None
    """How many days pass before interest is due. Wire: `GracePeriod`, INTTYPE."""

    finance_charge_account: Reference | None = None
    """The account that interest on overdue balances goes to. Wire: `FinanceChargeAccountRef`."""

    is_assessing_for_overdue_charges: bool | None = None
    """Whether interest is asked on interest. Wire: `IsAssessingForOverdueCharges`, BOOLTYPE."""

    calculate_charges_from: str | None = None
    """From when interest counts.

    Wire: `CalculateChargesFrom`, ENUMTYPE.
    Known values: `due_date`, `invoice_or_billed_date`.
    """

    is_marked_to_be_printed: bool | None = None
    """Whether finance charges wait to be printed. Wire: `IsMarkedToBePrinted`, BOOLTYPE."""


class JobsAndEstimatesPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """Jobs and estimates preferences. Wire: `JobsAndEstimatesPreferences`."""

    is_using_estimates: bool | None = None
    """Whether estimates are in use. Wire: `IsUsingEstimates`, BOOLTYPE."""

    is_using_progress_invoicing: bool | None = None
    """Whether an estimate may be invoiced in parts. Wire: `IsUsingProgressInvoicing`, BOOLTYPE."""

    is_printing_items_with_zero_amounts: bool | None = None
    """Whether lines of 0 are printed. Wire: `IsPrintingItemsWithZeroAmounts`, BOOLTYPE."""


class MultiCurrencyPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """Multi currency preferences. Wire: `MultiCurrencyPreferences`."""

    is_multi_currency_enabled: bool | None = None
    """Whether several currencies are in use. Wire: `IsMultiCurrencyOn`, BOOLTYPE."""

    home_currency: Reference | None = None
    """The currency of the company. Wire: `HomeCurrencyRef`."""


class MultiLocationInventoryPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """Multi location inventory preferences. Wire: `MultiLocationInventoryPreferences`."""

    is_multi_location_inventory_available: bool | None = None
    """Whether stock could be kept in several sites. Wire: `IsMultiLocationInventoryAvailable`, BOOLTYPE."""

    is_multi_location_inventory_enabled: bool | None = None
    """Whether stock is kept in several sites. Wire: `IsMultiLocationInventoryEnabled`, BOOLTYPE."""


class PurchasesAndVendorsPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """Purchases and vendors preferences. Wire: `PurchasesAndVendorsPreferences`."""

    is_using_inventory: bool | None = None
    """Whether stock is kept track of. Wire: `IsUsingInventory`, BOOLTYPE."""

    days_bills_are_due: int | float | None = None
    """In how many days bills are due. Wire: `DaysBillsAreDue`, INTTYPE."""

    is_automatically_using_discounts: bool | None = None
    """Whether discounts and credits are taken on their own. Wire: `IsAutomaticallyUsingDiscounts`, BOOLTYPE."""

    default_discount_account: Reference | None = None
    """The account that discounts of vendors go to. Wire: `DefaultDiscountAccountRef`."""


class ReportsPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """Reports preferences. Wire: `ReportsPreferences`."""

    aging_report_basis: str | None = None
    """Whether reports of aging count days from the due date or from the day of the transaction.

    Wire: `AgingReportBasis`, ENUMTYPE.
    Known values: `age_from_due_date`, `age_from_transaction_date`.
    """

    summary_report_basis: str | None = None
    """Whether summary reports count income and expenses when billed or when paid.

    Wire: `SummaryReportBasis`, ENUMTYPE.
    Known values: `accrual`, `cash`.
    """


class SalesAndCustomersPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """Sales and customers preferences. Wire: `SalesAndCustomersPreferences`."""

    default_shipping_method: Reference | None = None
    """How goods are sent, unless a form says otherwise. Wire: `DefaultShipMethodRef`."""

    default_shipment_origin: str | None = None
    """From where the seller pays no longer for the freight (FOB), unless a form says otherwise.

    Wire: `DefaultFOB`, STRTYPE, at most 13 characters.
    """

    default_markup_percentage: str | None = None
    """By how many percent the price of a new item is above its cost.

    Wire: `DefaultMarkup`, PERCENTTYPE, exact decimal.
    """

    is_tracking_reimbursed_expenses_as_income: bool | None = None
    """Whether paid back expenses count as income. Wire: `IsTrackingReimbursedExpensesAsIncome`, BOOLTYPE."""

    is_auto_applying_payments: bool | None = None
    """Whether payments are matched with invoices on their own. Wire: `IsAutoApplyingPayments`, BOOLTYPE."""

    price_levels: PriceLevels | None = None
    """Preferences for price levels. Wire: `PriceLevels`, since 4.0."""


class SalesTaxPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """Sales tax preferences. Wire: `SalesTaxPreferences`."""

    default_item_sales_tax: Reference | None = None
    """The sales tax that applies, unless a customer has another. Wire: `DefaultItemSalesTaxRef`."""

    sales_tax_reporting_frequency: str | None = None
    """How often sales tax is paid.

    Wire: `PaySalesTax`, ENUMTYPE.
    Known values: `monthly`, `quarterly`, `annually`.
    """

    default_taxable_sales_tax_code: Reference | None = None
    """The code of sales with tax, unless an item or customer has another. Wire: `DefaultTaxableSalesTaxCodeRef`."""

    default_non_taxable_sales_tax_code: Reference | None = None
    """The code of sales without tax, unless an item or customer has another.

    Wire: `DefaultNonTaxableSalesTaxCodeRef`.
    """

    is_using_vendor_tax_code: bool | None = None
    """Whether vendors have tax codes. Wire: `IsUsingVendorTaxCode`, BOOLTYPE."""

    is_using_customer_tax_code: bool | None = None
    """Whether customers have tax codes. Wire: `IsUsingCustomerTaxCode`, BOOLTYPE."""

    is_using_tax_inclusive_prices: bool | None = None
    """Whether prices include tax. Wire: `IsUsingAmountsIncludeTax`, BOOLTYPE."""


class TimeTrackingPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """Time tracking preferences. Wire: `TimeTrackingPreferences`."""

    first_day_of_week: str | None = None
    """The day the week starts with.

    Wire: `FirstDayOfWeek`, ENUMTYPE.
    Known values: `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, `sunday`.
    """


class CurrentAppAccessRights(Struct, kw_only=True, rename="camel", gc=False):
    """What this program may do in the company file. Wire: `CurrentAppAccessRights`."""

    is_automatic_login_allowed: bool | None = None
    """Whether this program may log in without a user. Wire: `IsAutomaticLoginAllowed`, BOOLTYPE."""

    automatic_login_user_name: str | None = None
    """The user this program logs in as. Wire: `AutomaticLoginUserName`, STRTYPE, at most 29 characters."""

    is_personal_data_access_allowed: bool | None = None
    """Whether this program may read social security and card numbers.

    Wire: `IsPersonalDataAccessAllowed`, BOOLTYPE.
    """


class ItemsAndInventoryPreferences(Struct, kw_only=True, rename="camel", gc=False):
    """Items and inventory preferences. Wire: `ItemsAndInventoryPreferences`."""

    is_enhanced_inventory_receiving_enabled: bool | None = None
    """Whether receipts and bills are kept apart. Wire: `EnhancedInventoryReceivingEnabled`, BOOLTYPE."""

    inventory_tracking_method: str | None = None
    """Whether serial numbers, lots or neither are kept track of.

    Wire: `IsTrackingSerialOrLotNumber`, ENUMTYPE, only in US, CA, UK.
    Known values: `none`, `serial_number`, `lot_number`.
    """

    is_inventory_expiration_date_enabled: bool | None = None
    """Whether lots and serial numbers have an expiration date.

    Wire: `IsInventoryExpirationDateEnabled`, BOOLTYPE, since 16.0.
    """

    is_tracking_on_sales_transactions_enabled: bool | None = None
    """Whether sales need a serial or lot number.

    Wire: `isTrackingOnSalesTransactionsEnabled`, BOOLTYPE, only in US, CA, UK.
    """

    is_tracking_on_purchase_transactions_enabled: bool | None = None
    """Whether purchases need a serial or lot number.

    Wire: `isTrackingOnPurchaseTransactionsEnabled`, BOOLTYPE, only in US, CA, UK.
    """

    is_tracking_on_inventory_adjustment_enabled: bool | None = None
    """Whether changes of stock need a serial or lot number.

    Wire: `isTrackingOnInventoryAdjustmentEnabled`, BOOLTYPE, only in US, CA, UK.
    """

    is_tracking_on_build_assembly_enabled: bool | None = None
    """Whether builds need a serial or lot number.

    Wire: `isTrackingOnBuildAssemblyEnabled`, BOOLTYPE, only in US, CA, UK.
    """

    is_fifo_enabled: bool | None = None
    """Whether stock is valued first in, first out. Wire: `FIFOEnabled`, BOOLTYPE, only in US, CA, UK."""

    fifo_effective_date: str | None = None
    """From when stock is valued first in, first out.

    Wire: `FIFOEffectiveDate`, DATETYPE, only in US, CA, UK, YYYY-MM-DD.
    """

    is_bin_tracking_enabled: bool | None = None
    """Whether rows, shelves and bins are kept track of. Wire: `IsRSBEnabled`, BOOLTYPE, since 12.0."""

    is_barcode_enabled: bool | None = None
    """Whether bar codes are in use. Wire: `IsBarcodeEnabled`, BOOLTYPE, since 12.0."""


class PriceLevels(Struct, kw_only=True, rename="camel", gc=False):
    """Price levels. Wire: `PriceLevels`."""

    is_using_price_levels: bool | None = None
    """Whether price levels are in use. Wire: `IsUsingPriceLevels`, BOOLTYPE."""

    is_rounding_sales_price_up: bool | None = None
    """Whether prices are rounded up to whole units of money. Wire: `IsRoundingSalesPriceUp`, BOOLTYPE."""

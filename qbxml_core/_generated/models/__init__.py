# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 4430f401aba8c8f88ec0b9042348abc9a8f609cbf6a63b0f38f01d4f0e5f6f9e
"""A class for each object of the api shape. Each module is loaded when one of its classes is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from msgspec import Struct

    from .account_tax_lines import AccountTaxLine as AccountTaxLine
    from .accounts import Account as Account, TaxLineInfo as TaxLineInfo
    from .barcodes import Barcode as Barcode
    from .bill_check_payments import BillCheckPayment as BillCheckPayment
    from .bill_credit_card_payments import BillCreditCardPayment as BillCreditCardPayment
    from .billing_rates import BillingRate as BillingRate, PerItemBillingRate as PerItemBillingRate
    from .bills import Bill as Bill
    from .bills_to_pay import (
        ApplicableCredit as ApplicableCredit,
        BillToPay as BillToPay,
        PayableBill as PayableBill,
    )
    from .build_assemblies import BuildAssembly as BuildAssembly, ComponentItemLine as ComponentItemLine
    from .buildable_assembly import BuildableAssembly as BuildableAssembly
    from .charges import Charge as Charge
    from .checks import Check as Check
    from .classes import Class as Class
    from .common import (
        Address as Address,
        ComCallbackInfo as ComCallbackInfo,
        Contact as Contact,
        CreditCardTransaction as CreditCardTransaction,
        CreditCardTransactionRequest as CreditCardTransactionRequest,
        CreditCardTransactionResponse as CreditCardTransactionResponse,
        CustomContactField as CustomContactField,
        ExpenseLine as ExpenseLine,
        ItemGroupLine as ItemGroupLine,
        ItemLine as ItemLine,
        LinkedTransaction as LinkedTransaction,
        Note as Note,
        Reference as Reference,
        SalesAndPurchaseDetails as SalesAndPurchaseDetails,
        SalesOrPurchaseDetails as SalesOrPurchaseDetails,
        TargetTransaction as TargetTransaction,
    )
    from .company import (
        AccountantCopy as AccountantCopy,
        Company as Company,
        Service as Service,
        SubscribedService as SubscribedService,
    )
    from .company_activity import CompanyActivity as CompanyActivity
    from .credit_card_charges import CreditCardCharge as CreditCardCharge
    from .credit_card_credits import CreditCardCredit as CreditCardCredit
    from .credit_card_refunds import CreditCardRefund as CreditCardRefund, CreditTransaction as CreditTransaction
    from .credit_memos import (
        CreditMemo as CreditMemo,
        CreditMemoLine as CreditMemoLine,
        CreditMemoLineGroup as CreditMemoLineGroup,
    )
    from .currencies import Currency as Currency, CurrencyFormat as CurrencyFormat
    from .custom_field_definitions import CustomFieldDefinition as CustomFieldDefinition
    from .custom_fields import CustomField as CustomField
    from .customer_messages import CustomerMessage as CustomerMessage
    from .customer_types import CustomerType as CustomerType
    from .customers import CreditCard as CreditCard, Customer as Customer, ShippingAddress as ShippingAddress
    from .data_event_recovery_info import DataEventRecoveryInfo as DataEventRecoveryInfo
    from .data_event_subscriptions import (
        DataEventSubscription as DataEventSubscription,
        ListEventSubscription as ListEventSubscription,
        TransactionEventSubscription as TransactionEventSubscription,
    )
    from .date_driven_terms import DateDrivenTerm as DateDrivenTerm
    from .deleted_list_objects import DeletedListObject as DeletedListObject
    from .deleted_transactions import DeletedTransaction as DeletedTransaction
    from .deposits import Deposit as Deposit, DepositCashBackLine as DepositCashBackLine, DepositLine as DepositLine
    from .discount_items import DiscountItem as DiscountItem
    from .employees import (
        Earnings as Earnings,
        EmergencyContact as EmergencyContact,
        EmergencyContactSet as EmergencyContactSet,
        Employee as Employee,
        EmployeeAddress as EmployeeAddress,
        EmployeePayrollInfo as EmployeePayrollInfo,
        SickHours as SickHours,
        VacationHours as VacationHours,
    )
    from .estimates import (
        Estimate as Estimate,
        EstimateLine as EstimateLine,
        EstimateLineGroup as EstimateLineGroup,
    )
    from .fixed_asset_items import (
        FixedAssetItem as FixedAssetItem,
        FixedAssetSalesDetails as FixedAssetSalesDetails,
    )
    from .form1099_category_account_mapping import (
        CategoryAccountMapping as CategoryAccountMapping,
        Form1099CategoryAccountMapping as Form1099CategoryAccountMapping,
    )
    from .host import Host as Host, ListCapacity as ListCapacity, ListMetaData as ListMetaData
    from .inventory_adjustments import (
        InventoryAdjustment as InventoryAdjustment,
        InventoryAdjustmentLine as InventoryAdjustmentLine,
    )
    from .inventory_assembly_items import (
        InventoryAssemblyItem as InventoryAssemblyItem,
        InventoryAssemblyItemLine as InventoryAssemblyItemLine,
    )
    from .inventory_items import InventoryItem as InventoryItem
    from .inventory_sites import InventorySite as InventorySite, SiteAddress as SiteAddress
    from .inventory_transfers import (
        InventoryTransfer as InventoryTransfer,
        InventoryTransferLine as InventoryTransferLine,
    )
    from .invoices import Invoice as Invoice, InvoiceLine as InvoiceLine, InvoiceLineGroup as InvoiceLineGroup
    from .item_groups import ItemGroup as ItemGroup, ItemGroupMember as ItemGroupMember
    from .item_receipts import ItemReceipt as ItemReceipt
    from .item_sites import ItemSite as ItemSite
    from .job_types import JobType as JobType
    from .journal_entries import (
        JournalCreditLine as JournalCreditLine,
        JournalDebitLine as JournalDebitLine,
        JournalEntry as JournalEntry,
    )
    from .leads import (
        Lead as Lead,
        LeadAddress as LeadAddress,
        LeadContact as LeadContact,
        LeadLocation as LeadLocation,
    )
    from .non_inventory_items import NonInventoryItem as NonInventoryItem
    from .other import (
        CompanyFileEvent as CompanyFileEvent,
        CurrentWindow as CurrentWindow,
        CustomFieldDefinitionDeletion as CustomFieldDefinitionDeletion,
        CustomFieldDeletion as CustomFieldDeletion,
        DataEvent as DataEvent,
        HostInfo as HostInfo,
        ListDeletion as ListDeletion,
        ListEvent as ListEvent,
        ListMerge as ListMerge,
        MergedFrom as MergedFrom,
        MergedTo as MergedTo,
        SignonAppCert as SignonAppCert,
        SignonDesktop as SignonDesktop,
        SignonTicket as SignonTicket,
        TransactionDeletion as TransactionDeletion,
        TransactionEvent as TransactionEvent,
        TransactionVoid as TransactionVoid,
        UiEvent as UiEvent,
        UiExtensionEvent as UiExtensionEvent,
    )
    from .other_charge_items import OtherChargeItem as OtherChargeItem
    from .other_names import OtherName as OtherName
    from .payment_items import PaymentItem as PaymentItem
    from .payment_methods import PaymentMethod as PaymentMethod
    from .payments_to_deposit import PaymentToDeposit as PaymentToDeposit
    from .payroll_last_period import PayrollLastPeriod as PayrollLastPeriod
    from .payroll_non_wage_items import PayrollNonWageItem as PayrollNonWageItem
    from .payroll_wage_items import PayrollWageItem as PayrollWageItem
    from .preferences import (
        AccountingPreferences as AccountingPreferences,
        CurrentAppAccessRights as CurrentAppAccessRights,
        FinanceChargePreferences as FinanceChargePreferences,
        ItemsAndInventoryPreferences as ItemsAndInventoryPreferences,
        JobsAndEstimatesPreferences as JobsAndEstimatesPreferences,
        MultiCurrencyPreferences as MultiCurrencyPreferences,
        MultiLocationInventoryPreferences as MultiLocationInventoryPreferences,
        Preferences as Preferences,
        PriceLevels as PriceLevels,
        PurchasesAndVendorsPreferences as PurchasesAndVendorsPreferences,
        ReportsPreferences as ReportsPreferences,
        SalesAndCustomersPreferences as SalesAndCustomersPreferences,
        SalesTaxPreferences as SalesTaxPreferences,
        TimeTrackingPreferences as TimeTrackingPreferences,
    )
    from .price_levels import PerItemPriceLevel as PerItemPriceLevel, PriceLevel as PriceLevel
    from .purchase_orders import (
        PurchaseOrder as PurchaseOrder,
        PurchaseOrderLine as PurchaseOrderLine,
        PurchaseOrderLineGroup as PurchaseOrderLineGroup,
    )
    from .receive_payments import ReceivePayment as ReceivePayment
    from .reports import (
        Report as Report,
        ReportCell as ReportCell,
        ReportColumn as ReportColumn,
        ReportColumnTitle as ReportColumnTitle,
        ReportDataRow as ReportDataRow,
        ReportRowDescriptor as ReportRowDescriptor,
        ReportSubtotalRow as ReportSubtotalRow,
        ReportTextRow as ReportTextRow,
        ReportTotalRow as ReportTotalRow,
    )
    from .sales_orders import (
        SalesOrder as SalesOrder,
        SalesOrderLine as SalesOrderLine,
        SalesOrderLineGroup as SalesOrderLineGroup,
    )
    from .sales_receipts import (
        SalesReceipt as SalesReceipt,
        SalesReceiptLine as SalesReceiptLine,
        SalesReceiptLineGroup as SalesReceiptLineGroup,
    )
    from .sales_representatives import SalesRepresentative as SalesRepresentative
    from .sales_tax_codes import SalesTaxCode as SalesTaxCode
    from .sales_tax_group_items import SalesTaxGroupItem as SalesTaxGroupItem
    from .sales_tax_items import SalesTaxItem as SalesTaxItem
    from .sales_tax_payables import SalesTaxPayable as SalesTaxPayable, SalesTaxPayableLine as SalesTaxPayableLine
    from .sales_tax_payment_checks import (
        SalesTaxPaymentCheck as SalesTaxPaymentCheck,
        SalesTaxPaymentCheckLine as SalesTaxPaymentCheckLine,
    )
    from .sales_tax_return_lines import SalesTaxReturnLine as SalesTaxReturnLine
    from .sales_tax_returns import SalesTaxReturn as SalesTaxReturn
    from .service_items import ServiceItem as ServiceItem
    from .shipping_methods import ShippingMethod as ShippingMethod
    from .standard_terms import StandardTerm as StandardTerm
    from .subtotal_items import SubtotalItem as SubtotalItem
    from .templates import Template as Template
    from .time_tracking_activities import TimeTrackingActivity as TimeTrackingActivity
    from .to_dos import ToDo as ToDo
    from .transactions import Transaction as Transaction
    from .transfers import Transfer as Transfer
    from .ui_event_subscriptions import (
        CompanyFileEventSubscription as CompanyFileEventSubscription,
        UiEventSubscription as UiEventSubscription,
    )
    from .ui_extension_subscriptions import (
        DisplayCondition as DisplayCondition,
        MenuExtensionSubscription as MenuExtensionSubscription,
        MenuItem as MenuItem,
        Submenu as Submenu,
        UiExtensionSubscription as UiExtensionSubscription,
    )
    from .unit_of_measure_sets import (
        BaseUnit as BaseUnit,
        DefaultUnit as DefaultUnit,
        RelatedUnit as RelatedUnit,
        UnitOfMeasureSet as UnitOfMeasureSet,
    )
    from .vehicle_mileages import VehicleMileage as VehicleMileage
    from .vehicles import Vehicle as Vehicle
    from .vendor_credits import VendorCredit as VendorCredit
    from .vendor_types import VendorType as VendorType
    from .vendors import Vendor as Vendor
    from .workers_comp_codes import RateHistory as RateHistory, WorkersCompCode as WorkersCompCode

_MODULES = {
    "Account": "accounts",
    "AccountTaxLine": "account_tax_lines",
    "AccountantCopy": "company",
    "AccountingPreferences": "preferences",
    "Address": "common",
    "ApplicableCredit": "bills_to_pay",
    "Barcode": "barcodes",
    "BaseUnit": "unit_of_measure_sets",
    "Bill": "bills",
    "BillCheckPayment": "bill_check_payments",
    "BillCreditCardPayment": "bill_credit_card_payments",
    "BillToPay": "bills_to_pay",
    "BillingRate": "billing_rates",
    "BuildAssembly": "build_assemblies",
    "BuildableAssembly": "buildable_assembly",
    "CategoryAccountMapping": "form1099_category_account_mapping",
    "Charge": "charges",
    "Check": "checks",
    "Class": "classes",
    "ComCallbackInfo": "common",
    "Company": "company",
    "CompanyActivity": "company_activity",
    "CompanyFileEvent": "other",
    "CompanyFileEventSubscription": "ui_event_subscriptions",
    "ComponentItemLine": "build_assemblies",
    "Contact": "common",
    "CreditCard": "customers",
    "CreditCardCharge": "credit_card_charges",
    "CreditCardCredit": "credit_card_credits",
    "CreditCardRefund": "credit_card_refunds",
    "CreditCardTransaction": "common",
    "CreditCardTransactionRequest": "common",
    "CreditCardTransactionResponse": "common",
    "CreditMemo": "credit_memos",
    "CreditMemoLine": "credit_memos",
    "CreditMemoLineGroup": "credit_memos",
    "CreditTransaction": "credit_card_refunds",
    "Currency": "currencies",
    "CurrencyFormat": "currencies",
    "CurrentAppAccessRights": "preferences",
    "CurrentWindow": "other",
    "CustomContactField": "common",
    "CustomField": "custom_fields",
    "CustomFieldDefinition": "custom_field_definitions",
    "CustomFieldDefinitionDeletion": "other",
    "CustomFieldDeletion": "other",
    "Customer": "customers",
    "CustomerMessage": "customer_messages",
    "CustomerType": "customer_types",
    "DataEvent": "other",
    "DataEventRecoveryInfo": "data_event_recovery_info",
    "DataEventSubscription": "data_event_subscriptions",
    "DateDrivenTerm": "date_driven_terms",
    "DefaultUnit": "unit_of_measure_sets",
    "DeletedListObject": "deleted_list_objects",
    "DeletedTransaction": "deleted_transactions",
    "Deposit": "deposits",
    "DepositCashBackLine": "deposits",
    "DepositLine": "deposits",
    "DiscountItem": "discount_items",
    "DisplayCondition": "ui_extension_subscriptions",
    "Earnings": "employees",
    "EmergencyContact": "employees",
    "EmergencyContactSet": "employees",
    "Employee": "employees",
    "EmployeeAddress": "employees",
    "EmployeePayrollInfo": "employees",
    "Estimate": "estimates",
    "EstimateLine": "estimates",
    "EstimateLineGroup": "estimates",
    "ExpenseLine": "common",
    "FinanceChargePreferences": "preferences",
    "FixedAssetItem": "fixed_asset_items",
    "FixedAssetSalesDetails": "fixed_asset_items",
    "Form1099CategoryAccountMapping": "form1099_category_account_mapping",
    "Host": "host",
    "HostInfo": "other",
    "InventoryAdjustment": "inventory_adjustments",
    "InventoryAdjustmentLine": "inventory_adjustments",
    "InventoryAssemblyItem": "inventory_assembly_items",
    "InventoryAssemblyItemLine": "inventory_assembly_items",
    "InventoryItem": "inventory_items",
    "InventorySite": "inventory_sites",
    "InventoryTransfer": "inventory_transfers",
    "InventoryTransferLine": "inventory_transfers",
    "Invoice": "invoices",
    "InvoiceLine": "invoices",
    "InvoiceLineGroup": "invoices",
    "ItemGroup": "item_groups",
    "ItemGroupLine": "common",
    "ItemGroupMember": "item_groups",
    "ItemLine": "common",
    "ItemReceipt": "item_receipts",
    "ItemSite": "item_sites",
    "ItemsAndInventoryPreferences": "preferences",
    "JobType": "job_types",
    "JobsAndEstimatesPreferences": "preferences",
    "JournalCreditLine": "journal_entries",
    "JournalDebitLine": "journal_entries",
    "JournalEntry": "journal_entries",
    "Lead": "leads",
    "LeadAddress": "leads",
    "LeadContact": "leads",
    "LeadLocation": "leads",
    "LinkedTransaction": "common",
    "ListCapacity": "host",
    "ListDeletion": "other",
    "ListEvent": "other",
    "ListEventSubscription": "data_event_subscriptions",
    "ListMerge": "other",
    "ListMetaData": "host",
    "MenuExtensionSubscription": "ui_extension_subscriptions",
    "MenuItem": "ui_extension_subscriptions",
    "MergedFrom": "other",
    "MergedTo": "other",
    "MultiCurrencyPreferences": "preferences",
    "MultiLocationInventoryPreferences": "preferences",
    "NonInventoryItem": "non_inventory_items",
    "Note": "common",
    "OtherChargeItem": "other_charge_items",
    "OtherName": "other_names",
    "PayableBill": "bills_to_pay",
    "PaymentItem": "payment_items",
    "PaymentMethod": "payment_methods",
    "PaymentToDeposit": "payments_to_deposit",
    "PayrollLastPeriod": "payroll_last_period",
    "PayrollNonWageItem": "payroll_non_wage_items",
    "PayrollWageItem": "payroll_wage_items",
    "PerItemBillingRate": "billing_rates",
    "PerItemPriceLevel": "price_levels",
    "Preferences": "preferences",
    "PriceLevel": "price_levels",
    "PriceLevels": "preferences",
    "PurchaseOrder": "purchase_orders",
    "PurchaseOrderLine": "purchase_orders",
    "PurchaseOrderLineGroup": "purchase_orders",
    "PurchasesAndVendorsPreferences": "preferences",
    "RateHistory": "workers_comp_codes",
    "ReceivePayment": "receive_payments",
    "Reference": "common",
    "RelatedUnit": "unit_of_measure_sets",
    "Report": "reports",
    "ReportCell": "reports",
    "ReportColumn": "reports",
    "ReportColumnTitle": "reports",
    "ReportDataRow": "reports",
    "ReportRowDescriptor": "reports",
    "ReportSubtotalRow": "reports",
    "ReportTextRow": "reports",
    "ReportTotalRow": "reports",
    "ReportsPreferences": "preferences",
    "SalesAndCustomersPreferences": "preferences",
    "SalesAndPurchaseDetails": "common",
    "SalesOrPurchaseDetails": "common",
    "SalesOrder": "sales_orders",
    "SalesOrderLine": "sales_orders",
    "SalesOrderLineGroup": "sales_orders",
    "SalesReceipt": "sales_receipts",
    "SalesReceiptLine": "sales_receipts",
    "SalesReceiptLineGroup": "sales_receipts",
    "SalesRepresentative": "sales_representatives",
    "SalesTaxCode": "sales_tax_codes",
    "SalesTaxGroupItem": "sales_tax_group_items",
    "SalesTaxItem": "sales_tax_items",
    "SalesTaxPayable": "sales_tax_payables",
    "SalesTaxPayableLine": "sales_tax_payables",
    "SalesTaxPaymentCheck": "sales_tax_payment_checks",
    "SalesTaxPaymentCheckLine": "sales_tax_payment_checks",
    "SalesTaxPreferences": "preferences",
    "SalesTaxReturn": "sales_tax_returns",
    "SalesTaxReturnLine": "sales_tax_return_lines",
    "Service": "company",
    "ServiceItem": "service_items",
    "ShippingAddress": "customers",
    "ShippingMethod": "shipping_methods",
    "SickHours": "employees",
    "SignonAppCert": "other",
    "SignonDesktop": "other",
    "SignonTicket": "other",
    "SiteAddress": "inventory_sites",
    "StandardTerm": "standard_terms",
    "Submenu": "ui_extension_subscriptions",
    "SubscribedService": "company",
    "SubtotalItem": "subtotal_items",
    "TargetTransaction": "common",
    "TaxLineInfo": "accounts",
    "Template": "templates",
    "TimeTrackingActivity": "time_tracking_activities",
    "TimeTrackingPreferences": "preferences",
    "ToDo": "to_dos",
    "Transaction": "transactions",
    "TransactionDeletion": "other",
    "TransactionEvent": "other",
    "TransactionEventSubscription": "data_event_subscriptions",
    "TransactionVoid": "other",
    "Transfer": "transfers",
    "UiEvent": "other",
    "UiEventSubscription": "ui_event_subscriptions",
    "UiExtensionEvent": "other",
    "UiExtensionSubscription": "ui_extension_subscriptions",
    "UnitOfMeasureSet": "unit_of_measure_sets",
    "VacationHours": "employees",
    "Vehicle": "vehicles",
    "VehicleMileage": "vehicle_mileages",
    "Vendor": "vendors",
    "VendorCredit": "vendor_credits",
    "VendorType": "vendor_types",
    "WorkersCompCode": "workers_comp_codes",
}

_CLASSES = {
    "qbd_account": "Account",
    "qbd_account_tax_line": "AccountTaxLine",
    "qbd_accountant_copy": "AccountantCopy",
    "qbd_accounting_preferences": "AccountingPreferences",
    "qbd_address": "Address",
    "qbd_applicable_credit": "ApplicableCredit",
    "qbd_barcode": "Barcode",
    "qbd_base_unit": "BaseUnit",
    "qbd_bill": "Bill",
    "qbd_bill_check_payment": "BillCheckPayment",
    "qbd_bill_credit_card_payment": "BillCreditCardPayment",
    "qbd_bill_to_pay": "BillToPay",
    "qbd_billing_rate": "BillingRate",
    "qbd_build_assembly": "BuildAssembly",
    "qbd_buildable_assembly": "BuildableAssembly",
    "qbd_category_account_mapping": "CategoryAccountMapping",
    "qbd_charge": "Charge",
    "qbd_check": "Check",
    "qbd_class": "Class",
    "qbd_com_callback_info": "ComCallbackInfo",
    "qbd_company": "Company",
    "qbd_company_activity": "CompanyActivity",
    "qbd_company_file_event": "CompanyFileEvent",
    "qbd_company_file_event_subscription": "CompanyFileEventSubscription",
    "qbd_component_item_line": "ComponentItemLine",
    "qbd_contact": "Contact",
    "qbd_credit_card": "CreditCard",
    "qbd_credit_card_charge": "CreditCardCharge",
    "qbd_credit_card_credit": "CreditCardCredit",
    "qbd_credit_card_refund": "CreditCardRefund",
    "qbd_credit_card_transaction": "CreditCardTransaction",
    "qbd_credit_card_transaction_request": "CreditCardTransactionRequest",
    "qbd_credit_card_transaction_response": "CreditCardTransactionResponse",
    "qbd_credit_memo": "CreditMemo",
    "qbd_credit_memo_line": "CreditMemoLine",
    "qbd_credit_memo_line_group": "CreditMemoLineGroup",
    "qbd_credit_transaction": "CreditTransaction",
    "qbd_currency": "Currency",
    "qbd_currency_format": "CurrencyFormat",
    "qbd_current_app_access_rights": "CurrentAppAccessRights",
    "qbd_current_window": "CurrentWindow",
    "qbd_custom_contact_field": "CustomContactField",
    "qbd_custom_field": "CustomField",
    "qbd_custom_field_definition": "CustomFieldDefinition",
    "qbd_custom_field_definition_deletion": "CustomFieldDefinitionDeletion",
    "qbd_custom_field_deletion": "CustomFieldDeletion",
    "qbd_customer": "Customer",
    "qbd_customer_message": "CustomerMessage",
    "qbd_customer_type": "CustomerType",
    "qbd_data_event": "DataEvent",
    "qbd_data_event_recovery_info": "DataEventRecoveryInfo",
    "qbd_data_event_subscription": "DataEventSubscription",
    "qbd_date_driven_term": "DateDrivenTerm",
    "qbd_default_unit": "DefaultUnit",
    "qbd_deleted_list_object": "DeletedListObject",
    "qbd_deleted_transaction": "DeletedTransaction",
    "qbd_deposit": "Deposit",
    "qbd_deposit_cash_back_line": "DepositCashBackLine",
    "qbd_deposit_line": "DepositLine",
    "qbd_discount_item": "DiscountItem",
    "qbd_display_condition": "DisplayCondition",
    "qbd_earnings": "Earnings",
    "qbd_emergency_contact": "EmergencyContact",
    "qbd_emergency_contact_set": "EmergencyContactSet",
    "qbd_employee": "Employee",
    "qbd_employee_address": "EmployeeAddress",
    "qbd_employee_payroll_info": "EmployeePayrollInfo",
    "qbd_estimate": "Estimate",
    "qbd_estimate_line": "EstimateLine",
    "qbd_estimate_line_group": "EstimateLineGroup",
    "qbd_expense_line": "ExpenseLine",
    "qbd_finance_charge_preferences": "FinanceChargePreferences",
    "qbd_fixed_asset_item": "FixedAssetItem",
    "qbd_fixed_asset_sales_details": "FixedAssetSalesDetails",
    "qbd_form1099_category_account_mapping": "Form1099CategoryAccountMapping",
    "qbd_host": "Host",
    "qbd_host_info": "HostInfo",
    "qbd_inventory_adjustment": "InventoryAdjustment",
    "qbd_inventory_adjustment_line": "InventoryAdjustmentLine",
    "qbd_inventory_assembly_item": "InventoryAssemblyItem",
    "qbd_inventory_assembly_item_line": "InventoryAssemblyItemLine",
    "qbd_inventory_item": "InventoryItem",
    "qbd_inventory_site": "InventorySite",
    "qbd_inventory_transfer": "InventoryTransfer",
    "qbd_inventory_transfer_line": "InventoryTransferLine",
    "qbd_invoice": "Invoice",
    "qbd_invoice_line": "InvoiceLine",
    "qbd_invoice_line_group": "InvoiceLineGroup",
    "qbd_item_group": "ItemGroup",
    "qbd_item_group_line": "ItemGroupLine",
    "qbd_item_group_member": "ItemGroupMember",
    "qbd_item_line": "ItemLine",
    "qbd_item_receipt": "ItemReceipt",
    "qbd_item_site": "ItemSite",
    "qbd_items_and_inventory_preferences": "ItemsAndInventoryPreferences",
    "qbd_job_type": "JobType",
    "qbd_jobs_and_estimates_preferences": "JobsAndEstimatesPreferences",
    "qbd_journal_credit_line": "JournalCreditLine",
    "qbd_journal_debit_line": "JournalDebitLine",
    "qbd_journal_entry": "JournalEntry",
    "qbd_lead": "Lead",
    "qbd_lead_address": "LeadAddress",
    "qbd_lead_contact": "LeadContact",
    "qbd_lead_location": "LeadLocation",
    "qbd_linked_transaction": "LinkedTransaction",
    "qbd_list_capacity": "ListCapacity",
    "qbd_list_deletion": "ListDeletion",
    "qbd_list_event": "ListEvent",
    "qbd_list_event_subscription": "ListEventSubscription",
    "qbd_list_merge": "ListMerge",
    "qbd_list_meta_data": "ListMetaData",
    "qbd_menu_extension_subscription": "MenuExtensionSubscription",
    "qbd_menu_item": "MenuItem",
    "qbd_merged_from": "MergedFrom",
    "qbd_merged_to": "MergedTo",
    "qbd_multi_currency_preferences": "MultiCurrencyPreferences",
    "qbd_multi_location_inventory_preferences": "MultiLocationInventoryPreferences",
    "qbd_non_inventory_item": "NonInventoryItem",
    "qbd_note": "Note",
    "qbd_other_charge_item": "OtherChargeItem",
    "qbd_other_name": "OtherName",
    "qbd_payable_bill": "PayableBill",
    "qbd_payment_item": "PaymentItem",
    "qbd_payment_method": "PaymentMethod",
    "qbd_payment_to_deposit": "PaymentToDeposit",
    "qbd_payroll_last_period": "PayrollLastPeriod",
    "qbd_payroll_non_wage_item": "PayrollNonWageItem",
    "qbd_payroll_wage_item": "PayrollWageItem",
    "qbd_per_item_billing_rate": "PerItemBillingRate",
    "qbd_per_item_price_level": "PerItemPriceLevel",
    "qbd_preferences": "Preferences",
    "qbd_price_level": "PriceLevel",
    "qbd_price_levels": "PriceLevels",
    "qbd_purchase_order": "PurchaseOrder",
    "qbd_purchase_order_line": "PurchaseOrderLine",
    "qbd_purchase_order_line_group": "PurchaseOrderLineGroup",
    "qbd_purchases_and_vendors_preferences": "PurchasesAndVendorsPreferences",
    "qbd_rate_history": "RateHistory",
    "qbd_receive_payment": "ReceivePayment",
    "qbd_reference": "Reference",
    "qbd_related_unit": "RelatedUnit",
    "qbd_report": "Report",
    "qbd_report_cell": "ReportCell",
    "qbd_report_column": "ReportColumn",
    "qbd_report_column_title": "ReportColumnTitle",
    "qbd_report_data_row": "ReportDataRow",
    "qbd_report_row_descriptor": "ReportRowDescriptor",
    "qbd_report_subtotal_row": "ReportSubtotalRow",
    "qbd_report_text_row": "ReportTextRow",
    "qbd_report_total_row": "ReportTotalRow",
    "qbd_reports_preferences": "ReportsPreferences",
    "qbd_sales_and_customers_preferences": "SalesAndCustomersPreferences",
    "qbd_sales_and_purchase_details": "SalesAndPurchaseDetails",
    "qbd_sales_or_purchase_details": "SalesOrPurchaseDetails",
    "qbd_sales_order": "SalesOrder",
    "qbd_sales_order_line": "SalesOrderLine",
    "qbd_sales_order_line_group": "SalesOrderLineGroup",
    "qbd_sales_receipt": "SalesReceipt",
    "qbd_sales_receipt_line": "SalesReceiptLine",
    "qbd_sales_receipt_line_group": "SalesReceiptLineGroup",
    "qbd_sales_representative": "SalesRepresentative",
    "qbd_sales_tax_code": "SalesTaxCode",
    "qbd_sales_tax_group_item": "SalesTaxGroupItem",
    "qbd_sales_tax_item": "SalesTaxItem",
    "qbd_sales_tax_payable": "SalesTaxPayable",
    "qbd_sales_tax_payable_line": "SalesTaxPayableLine",
    "qbd_sales_tax_payment_check": "SalesTaxPaymentCheck",
    "qbd_sales_tax_payment_check_line": "SalesTaxPaymentCheckLine",
    "qbd_sales_tax_preferences": "SalesTaxPreferences",
    "qbd_sales_tax_return": "SalesTaxReturn",
    "qbd_sales_tax_return_line": "SalesTaxReturnLine",
    "qbd_service": "Service",
    "qbd_service_item": "ServiceItem",
    "qbd_shipping_address": "ShippingAddress",
    "qbd_shipping_method": "ShippingMethod",
    "qbd_sick_hours": "SickHours",
    "qbd_signon_app_cert": "SignonAppCert",
    "qbd_signon_desktop": "SignonDesktop",
    "qbd_signon_ticket": "SignonTicket",
    "qbd_site_address": "SiteAddress",
    "qbd_standard_term": "StandardTerm",
    "qbd_submenu": "Submenu",
    "qbd_subscribed_service": "SubscribedService",
    "qbd_subtotal_item": "SubtotalItem",
    "qbd_target_transaction": "TargetTransaction",
    "qbd_tax_line_info": "TaxLineInfo",
    "qbd_template": "Template",
    "qbd_time_tracking_activity": "TimeTrackingActivity",
    "qbd_time_tracking_preferences": "TimeTrackingPreferences",
    "qbd_to_do": "ToDo",
    "qbd_transaction": "Transaction",
    "qbd_transaction_deletion": "TransactionDeletion",
    "qbd_transaction_event": "TransactionEvent",
    "qbd_transaction_event_subscription": "TransactionEventSubscription",
    "qbd_transaction_void": "TransactionVoid",
    "qbd_transfer": "Transfer",
    "qbd_ui_event": "UiEvent",
    "qbd_ui_event_subscription": "UiEventSubscription",
    "qbd_ui_extension_event": "UiExtensionEvent",
    "qbd_ui_extension_subscription": "UiExtensionSubscription",
    "qbd_unit_of_measure_set": "UnitOfMeasureSet",
    "qbd_vacation_hours": "VacationHours",
    "qbd_vehicle": "Vehicle",
    "qbd_vehicle_mileage": "VehicleMileage",
    "qbd_vendor": "Vendor",
    "qbd_vendor_credit": "VendorCredit",
    "qbd_vendor_type": "VendorType",
    "qbd_workers_comp_code": "WorkersCompCode",
}

__all__ = ["class_of", *_MODULES]


def class_of(object_name: str) -> type[Struct]:
    """The class of an object by the name of its kind, such as qbd_invoice."""
    found: type[Struct] = __getattr__(_CLASSES[object_name])
    return found


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})

# DO NOT EDIT. Made by: python -m generator emit
"""`encode_request` as type checkers see it: what each operation takes."""

from collections.abc import Mapping
from typing import Any, Literal, TypedDict, overload

import msgspec
from typing_extensions import Unpack

from ..facts.versions import Edition
from ..writing.request import Dumpable, OnError, Unstorable
from .params import (
    AccountTaxLinesList,
    AccountsCreate,
    AccountsDelete,
    AccountsList,
    AccountsRetrieve,
    AccountsUpdate,
    BarcodesList,
    BillCheckPaymentsCreate,
    BillCheckPaymentsDelete,
    BillCheckPaymentsList,
    BillCheckPaymentsRetrieve,
    BillCheckPaymentsUpdate,
    BillCheckPaymentsVoid,
    BillCreditCardPaymentsCreate,
    BillCreditCardPaymentsDelete,
    BillCreditCardPaymentsList,
    BillCreditCardPaymentsRetrieve,
    BillCreditCardPaymentsVoid,
    BillingRatesCreate,
    BillingRatesDelete,
    BillingRatesList,
    BillingRatesRetrieve,
    BillsCreate,
    BillsDelete,
    BillsList,
    BillsRetrieve,
    BillsToPayList,
    BillsUpdate,
    BillsVoid,
    BuildAssembliesCreate,
    BuildAssembliesDelete,
    BuildAssembliesList,
    BuildAssembliesRetrieve,
    BuildAssembliesUpdate,
    BuildableAssemblyRetrieve,
    ChargesCreate,
    ChargesDelete,
    ChargesList,
    ChargesRetrieve,
    ChargesUpdate,
    ChargesVoid,
    ChecksCreate,
    ChecksDelete,
    ChecksList,
    ChecksRetrieve,
    ChecksUpdate,
    ChecksVoid,
    ClassesCreate,
    ClassesDelete,
    ClassesList,
    ClassesRetrieve,
    ClassesUpdate,
    ClearedStatusesUpdate,
    CompanyActivityRetrieve,
    CompanyRetrieve,
    CreditCardChargesCreate,
    CreditCardChargesDelete,
    CreditCardChargesList,
    CreditCardChargesRetrieve,
    CreditCardChargesUpdate,
    CreditCardChargesVoid,
    CreditCardCreditsCreate,
    CreditCardCreditsDelete,
    CreditCardCreditsList,
    CreditCardCreditsRetrieve,
    CreditCardCreditsUpdate,
    CreditCardCreditsVoid,
    CreditCardRefundsCreate,
    CreditCardRefundsDelete,
    CreditCardRefundsList,
    CreditCardRefundsRetrieve,
    CreditCardRefundsVoid,
    CreditMemosCreate,
    CreditMemosDelete,
    CreditMemosList,
    CreditMemosRetrieve,
    CreditMemosUpdate,
    CreditMemosVoid,
    CurrenciesCreate,
    CurrenciesDelete,
    CurrenciesList,
    CurrenciesRetrieve,
    CurrenciesUpdate,
    CustomFieldDefinitionsCreate,
    CustomFieldDefinitionsDelete,
    CustomFieldDefinitionsList,
    CustomFieldDefinitionsUpdate,
    CustomFieldsCreate,
    CustomFieldsDelete,
    CustomFieldsUpdate,
    CustomerMessagesCreate,
    CustomerMessagesDelete,
    CustomerMessagesList,
    CustomerMessagesRetrieve,
    CustomerTypesCreate,
    CustomerTypesDelete,
    CustomerTypesList,
    CustomerTypesRetrieve,
    CustomersCreate,
    CustomersDelete,
    CustomersList,
    CustomersRetrieve,
    CustomersUpdate,
    DataEventRecoveryInfoDelete,
    DataEventRecoveryInfoRetrieve,
    DataEventSubscriptionsCreate,
    DataEventSubscriptionsRetrieve,
    DateDrivenTermsCreate,
    DateDrivenTermsDelete,
    DateDrivenTermsList,
    DateDrivenTermsRetrieve,
    DeletedListObjectsList,
    DeletedTransactionsList,
    DepositsCreate,
    DepositsDelete,
    DepositsList,
    DepositsRetrieve,
    DepositsUpdate,
    DepositsVoid,
    DiscountItemsCreate,
    DiscountItemsDelete,
    DiscountItemsList,
    DiscountItemsRetrieve,
    DiscountItemsUpdate,
    EmployeesCreate,
    EmployeesDelete,
    EmployeesList,
    EmployeesRetrieve,
    EmployeesUpdate,
    EntitiesList,
    EntitiesRetrieve,
    EstimatesCreate,
    EstimatesDelete,
    EstimatesList,
    EstimatesRetrieve,
    EstimatesUpdate,
    FixedAssetItemsCreate,
    FixedAssetItemsDelete,
    FixedAssetItemsList,
    FixedAssetItemsRetrieve,
    FixedAssetItemsUpdate,
    Form1099CategoryAccountMappingRetrieve,
    Form1099CategoryAccountMappingUpdate,
    HostRetrieve,
    InventoryAdjustmentsCreate,
    InventoryAdjustmentsDelete,
    InventoryAdjustmentsList,
    InventoryAdjustmentsRetrieve,
    InventoryAdjustmentsUpdate,
    InventoryAdjustmentsVoid,
    InventoryAssemblyItemsCreate,
    InventoryAssemblyItemsDelete,
    InventoryAssemblyItemsList,
    InventoryAssemblyItemsRetrieve,
    InventoryAssemblyItemsUpdate,
    InventoryItemsCreate,
    InventoryItemsDelete,
    InventoryItemsList,
    InventoryItemsRetrieve,
    InventoryItemsUpdate,
    InventorySitesCreate,
    InventorySitesDelete,
    InventorySitesList,
    InventorySitesRetrieve,
    InventorySitesUpdate,
    InventoryTransfersCreate,
    InventoryTransfersDelete,
    InventoryTransfersList,
    InventoryTransfersRetrieve,
    InventoryTransfersUpdate,
    InvoicesCreate,
    InvoicesDelete,
    InvoicesList,
    InvoicesRetrieve,
    InvoicesUpdate,
    InvoicesVoid,
    ItemGroupsCreate,
    ItemGroupsDelete,
    ItemGroupsList,
    ItemGroupsRetrieve,
    ItemGroupsUpdate,
    ItemReceiptsCreate,
    ItemReceiptsDelete,
    ItemReceiptsList,
    ItemReceiptsRetrieve,
    ItemReceiptsUpdate,
    ItemReceiptsVoid,
    ItemSitesList,
    ItemSitesRetrieve,
    ItemsList,
    ItemsRetrieve,
    JobTypesCreate,
    JobTypesDelete,
    JobTypesList,
    JobTypesRetrieve,
    JournalEntriesCreate,
    JournalEntriesDelete,
    JournalEntriesList,
    JournalEntriesRetrieve,
    JournalEntriesUpdate,
    JournalEntriesVoid,
    LeadsCreate,
    LeadsList,
    LeadsRetrieve,
    LeadsUpdate,
    ListDisplaysCreate,
    ListDisplaysUpdate,
    ListObjectsMerge,
    NonInventoryItemsCreate,
    NonInventoryItemsDelete,
    NonInventoryItemsList,
    NonInventoryItemsRetrieve,
    NonInventoryItemsUpdate,
    OtherChargeItemsCreate,
    OtherChargeItemsDelete,
    OtherChargeItemsList,
    OtherChargeItemsRetrieve,
    OtherChargeItemsUpdate,
    OtherNamesCreate,
    OtherNamesDelete,
    OtherNamesList,
    OtherNamesRetrieve,
    OtherNamesUpdate,
    PaymentItemsCreate,
    PaymentItemsDelete,
    PaymentItemsList,
    PaymentItemsRetrieve,
    PaymentItemsUpdate,
    PaymentMethodsCreate,
    PaymentMethodsDelete,
    PaymentMethodsList,
    PaymentMethodsRetrieve,
    PaymentsToDepositList,
    PayrollLastPeriodRetrieve,
    PayrollNonWageItemsDelete,
    PayrollNonWageItemsList,
    PayrollNonWageItemsRetrieve,
    PayrollWageItemsCreate,
    PayrollWageItemsDelete,
    PayrollWageItemsList,
    PayrollWageItemsRetrieve,
    PreferencesRetrieve,
    PriceLevelsCreate,
    PriceLevelsDelete,
    PriceLevelsList,
    PriceLevelsRetrieve,
    PriceLevelsUpdate,
    PurchaseOrdersCreate,
    PurchaseOrdersDelete,
    PurchaseOrdersList,
    PurchaseOrdersRetrieve,
    PurchaseOrdersUpdate,
    ReceivePaymentsCreate,
    ReceivePaymentsDelete,
    ReceivePaymentsList,
    ReceivePaymentsRetrieve,
    ReceivePaymentsUpdate,
    ReportsAging,
    ReportsBudgetSummary,
    ReportsCustomDetail,
    ReportsCustomSummary,
    ReportsGeneralDetail,
    ReportsGeneralSummary,
    ReportsJob,
    ReportsPayrollDetail,
    ReportsPayrollSummary,
    ReportsTime,
    SalesOrdersCreate,
    SalesOrdersDelete,
    SalesOrdersList,
    SalesOrdersRetrieve,
    SalesOrdersUpdate,
    SalesReceiptsCreate,
    SalesReceiptsDelete,
    SalesReceiptsList,
    SalesReceiptsRetrieve,
    SalesReceiptsUpdate,
    SalesReceiptsVoid,
    SalesRepresentativesCreate,
    SalesRepresentativesDelete,
    SalesRepresentativesList,
    SalesRepresentativesRetrieve,
    SalesRepresentativesUpdate,
    SalesTaxCodesCreate,
    SalesTaxCodesDelete,
    SalesTaxCodesList,
    SalesTaxCodesRetrieve,
    SalesTaxCodesUpdate,
    SalesTaxGroupItemsCreate,
    SalesTaxGroupItemsDelete,
    SalesTaxGroupItemsList,
    SalesTaxGroupItemsRetrieve,
    SalesTaxGroupItemsUpdate,
    SalesTaxItemsCreate,
    SalesTaxItemsDelete,
    SalesTaxItemsList,
    SalesTaxItemsRetrieve,
    SalesTaxItemsUpdate,
    SalesTaxPayablesList,
    SalesTaxPaymentChecksCreate,
    SalesTaxPaymentChecksDelete,
    SalesTaxPaymentChecksList,
    SalesTaxPaymentChecksRetrieve,
    SalesTaxPaymentChecksUpdate,
    SalesTaxPaymentChecksVoid,
    SalesTaxReturnLinesList,
    SalesTaxReturnsList,
    ServiceItemsCreate,
    ServiceItemsDelete,
    ServiceItemsList,
    ServiceItemsRetrieve,
    ServiceItemsUpdate,
    ShippingMethodsCreate,
    ShippingMethodsDelete,
    ShippingMethodsList,
    ShippingMethodsRetrieve,
    SpecialAccountsCreate,
    SpecialItemsCreate,
    StandardTermsCreate,
    StandardTermsDelete,
    StandardTermsList,
    StandardTermsRetrieve,
    SubscriptionsDelete,
    SubtotalItemsCreate,
    SubtotalItemsDelete,
    SubtotalItemsList,
    SubtotalItemsRetrieve,
    SubtotalItemsUpdate,
    TemplatesList,
    TermsList,
    TermsRetrieve,
    TimeTrackingActivitiesCreate,
    TimeTrackingActivitiesDelete,
    TimeTrackingActivitiesList,
    TimeTrackingActivitiesRetrieve,
    TimeTrackingActivitiesUpdate,
    ToDosCreate,
    ToDosDelete,
    ToDosList,
    ToDosRetrieve,
    ToDosUpdate,
    TransactionDisplaysCreate,
    TransactionDisplaysUpdate,
    TransactionsList,
    TransactionsRetrieve,
    TransfersCreate,
    TransfersList,
    TransfersRetrieve,
    TransfersUpdate,
    UiEventSubscriptionsCreate,
    UiEventSubscriptionsRetrieve,
    UiExtensionSubscriptionsCreate,
    UiExtensionSubscriptionsRetrieve,
    UnitOfMeasureSetsCreate,
    UnitOfMeasureSetsDelete,
    UnitOfMeasureSetsList,
    UnitOfMeasureSetsRetrieve,
    VehicleMileagesCreate,
    VehicleMileagesDelete,
    VehicleMileagesList,
    VehicleMileagesRetrieve,
    VehiclesCreate,
    VehiclesDelete,
    VehiclesList,
    VehiclesRetrieve,
    VehiclesUpdate,
    VendorCreditsCreate,
    VendorCreditsDelete,
    VendorCreditsList,
    VendorCreditsRetrieve,
    VendorCreditsUpdate,
    VendorCreditsVoid,
    VendorTypesCreate,
    VendorTypesDelete,
    VendorTypesList,
    VendorTypesRetrieve,
    VendorsCreate,
    VendorsDelete,
    VendorsList,
    VendorsRetrieve,
    VendorsUpdate,
    WorkersCompCodesCreate,
    WorkersCompCodesDelete,
    WorkersCompCodesList,
    WorkersCompCodesRetrieve,
    WorkersCompCodesUpdate,
)

class EncodeOptions(TypedDict, total=False):
    """How a request is written; `encoding.encode_request` tells what each means."""

    version: str
    edition: Edition | None
    request_id: str | int | None
    on_error: OnError
    message_set_id: str | None
    old_message_set_id: str | None
    encoding: Literal["ascii", "utf-8"]
    unstorable: Unstorable
    strict: bool

class NotTheParamsOfThisOperation:
    """Only what is Any goes for it; what is of known types has to fit one of the operations above."""

@overload
def encode_request(
    operation: Literal["account_tax_lines.list"], params: AccountTaxLinesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `account_tax_lines.list`, by the message AccountTaxLineInfoQueryRq."""
@overload
def encode_request(
    operation: Literal["accounts.list"], params: AccountsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `accounts.list`, by the message AccountQueryRq."""
@overload
def encode_request(
    operation: Literal["accounts.retrieve"], params: AccountsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `accounts.retrieve`, by the message AccountQueryRq."""
@overload
def encode_request(
    operation: Literal["accounts.create"], params: AccountsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `accounts.create`, by the message AccountAddRq."""
@overload
def encode_request(
    operation: Literal["accounts.update"], params: AccountsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `accounts.update`, by the message AccountModRq."""
@overload
def encode_request(
    operation: Literal["accounts.delete"], params: AccountsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `accounts.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["barcodes.list"], params: BarcodesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `barcodes.list`, by the message BarCodeQueryRq."""
@overload
def encode_request(
    operation: Literal["bill_check_payments.list"], params: BillCheckPaymentsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bill_check_payments.list`, by the message BillPaymentCheckQueryRq."""
@overload
def encode_request(
    operation: Literal["bill_check_payments.retrieve"], params: BillCheckPaymentsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bill_check_payments.retrieve`, by the message BillPaymentCheckQueryRq."""
@overload
def encode_request(
    operation: Literal["bill_check_payments.create"], params: BillCheckPaymentsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bill_check_payments.create`, by the message BillPaymentCheckAddRq."""
@overload
def encode_request(
    operation: Literal["bill_check_payments.update"], params: BillCheckPaymentsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bill_check_payments.update`, by the message BillPaymentCheckModRq."""
@overload
def encode_request(
    operation: Literal["bill_check_payments.delete"], params: BillCheckPaymentsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bill_check_payments.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["bill_check_payments.void"], params: BillCheckPaymentsVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bill_check_payments.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["bill_credit_card_payments.list"], params: BillCreditCardPaymentsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bill_credit_card_payments.list`, by the message BillPaymentCreditCardQueryRq."""
@overload
def encode_request(
    operation: Literal["bill_credit_card_payments.retrieve"], params: BillCreditCardPaymentsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bill_credit_card_payments.retrieve`, by the message BillPaymentCreditCardQueryRq."""
@overload
def encode_request(
    operation: Literal["bill_credit_card_payments.create"], params: BillCreditCardPaymentsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bill_credit_card_payments.create`, by the message BillPaymentCreditCardAddRq."""
@overload
def encode_request(
    operation: Literal["bill_credit_card_payments.delete"], params: BillCreditCardPaymentsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bill_credit_card_payments.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["bill_credit_card_payments.void"], params: BillCreditCardPaymentsVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bill_credit_card_payments.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["billing_rates.list"], params: BillingRatesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `billing_rates.list`, by the message BillingRateQueryRq."""
@overload
def encode_request(
    operation: Literal["billing_rates.retrieve"], params: BillingRatesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `billing_rates.retrieve`, by the message BillingRateQueryRq."""
@overload
def encode_request(
    operation: Literal["billing_rates.create"], params: BillingRatesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `billing_rates.create`, by the message BillingRateAddRq."""
@overload
def encode_request(
    operation: Literal["billing_rates.delete"], params: BillingRatesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `billing_rates.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["bills.list"], params: BillsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bills.list`, by the message BillQueryRq."""
@overload
def encode_request(
    operation: Literal["bills.retrieve"], params: BillsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bills.retrieve`, by the message BillQueryRq."""
@overload
def encode_request(
    operation: Literal["bills.create"], params: BillsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bills.create`, by the message BillAddRq."""
@overload
def encode_request(
    operation: Literal["bills.update"], params: BillsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bills.update`, by the message BillModRq."""
@overload
def encode_request(
    operation: Literal["bills.delete"], params: BillsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bills.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["bills.void"], params: BillsVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bills.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["bills_to_pay.list"], params: BillsToPayList, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `bills_to_pay.list`, by the message BillToPayQueryRq."""
@overload
def encode_request(
    operation: Literal["build_assemblies.list"], params: BuildAssembliesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `build_assemblies.list`, by the message BuildAssemblyQueryRq."""
@overload
def encode_request(
    operation: Literal["build_assemblies.retrieve"], params: BuildAssembliesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `build_assemblies.retrieve`, by the message BuildAssemblyQueryRq."""
@overload
def encode_request(
    operation: Literal["build_assemblies.create"], params: BuildAssembliesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `build_assemblies.create`, by the message BuildAssemblyAddRq."""
@overload
def encode_request(
    operation: Literal["build_assemblies.update"], params: BuildAssembliesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `build_assemblies.update`, by the message BuildAssemblyModRq."""
@overload
def encode_request(
    operation: Literal["build_assemblies.delete"], params: BuildAssembliesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `build_assemblies.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["buildable_assembly.retrieve"], params: BuildableAssemblyRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `buildable_assembly.retrieve`, by the message ItemAssembliesCanBuildQueryRq."""
@overload
def encode_request(
    operation: Literal["charges.list"], params: ChargesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `charges.list`, by the message ChargeQueryRq."""
@overload
def encode_request(
    operation: Literal["charges.retrieve"], params: ChargesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `charges.retrieve`, by the message ChargeQueryRq."""
@overload
def encode_request(
    operation: Literal["charges.create"], params: ChargesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `charges.create`, by the message ChargeAddRq."""
@overload
def encode_request(
    operation: Literal["charges.update"], params: ChargesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `charges.update`, by the message ChargeModRq."""
@overload
def encode_request(
    operation: Literal["charges.delete"], params: ChargesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `charges.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["charges.void"], params: ChargesVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `charges.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["checks.list"], params: ChecksList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `checks.list`, by the message CheckQueryRq."""
@overload
def encode_request(
    operation: Literal["checks.retrieve"], params: ChecksRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `checks.retrieve`, by the message CheckQueryRq."""
@overload
def encode_request(
    operation: Literal["checks.create"], params: ChecksCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `checks.create`, by the message CheckAddRq."""
@overload
def encode_request(
    operation: Literal["checks.update"], params: ChecksUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `checks.update`, by the message CheckModRq."""
@overload
def encode_request(
    operation: Literal["checks.delete"], params: ChecksDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `checks.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["checks.void"], params: ChecksVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `checks.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["classes.list"], params: ClassesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `classes.list`, by the message ClassQueryRq."""
@overload
def encode_request(
    operation: Literal["classes.retrieve"], params: ClassesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `classes.retrieve`, by the message ClassQueryRq."""
@overload
def encode_request(
    operation: Literal["classes.create"], params: ClassesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `classes.create`, by the message ClassAddRq."""
@overload
def encode_request(
    operation: Literal["classes.update"], params: ClassesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `classes.update`, by the message ClassModRq."""
@overload
def encode_request(
    operation: Literal["classes.delete"], params: ClassesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `classes.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["company.retrieve"], params: CompanyRetrieve | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `company.retrieve`, by the message CompanyQueryRq."""
@overload
def encode_request(
    operation: Literal["company_activity.retrieve"], params: CompanyActivityRetrieve | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `company_activity.retrieve`, by the message CompanyActivityQueryRq."""
@overload
def encode_request(
    operation: Literal["credit_card_charges.list"], params: CreditCardChargesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_charges.list`, by the message CreditCardChargeQueryRq."""
@overload
def encode_request(
    operation: Literal["credit_card_charges.retrieve"], params: CreditCardChargesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_charges.retrieve`, by the message CreditCardChargeQueryRq."""
@overload
def encode_request(
    operation: Literal["credit_card_charges.create"], params: CreditCardChargesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_charges.create`, by the message CreditCardChargeAddRq."""
@overload
def encode_request(
    operation: Literal["credit_card_charges.update"], params: CreditCardChargesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_charges.update`, by the message CreditCardChargeModRq."""
@overload
def encode_request(
    operation: Literal["credit_card_charges.delete"], params: CreditCardChargesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_charges.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["credit_card_charges.void"], params: CreditCardChargesVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_charges.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["credit_card_credits.list"], params: CreditCardCreditsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_credits.list`, by the message CreditCardCreditQueryRq."""
@overload
def encode_request(
    operation: Literal["credit_card_credits.retrieve"], params: CreditCardCreditsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_credits.retrieve`, by the message CreditCardCreditQueryRq."""
@overload
def encode_request(
    operation: Literal["credit_card_credits.create"], params: CreditCardCreditsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_credits.create`, by the message CreditCardCreditAddRq."""
@overload
def encode_request(
    operation: Literal["credit_card_credits.update"], params: CreditCardCreditsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_credits.update`, by the message CreditCardCreditModRq."""
@overload
def encode_request(
    operation: Literal["credit_card_credits.delete"], params: CreditCardCreditsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_credits.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["credit_card_credits.void"], params: CreditCardCreditsVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_credits.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["credit_card_refunds.list"], params: CreditCardRefundsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_refunds.list`, by the message ARRefundCreditCardQueryRq."""
@overload
def encode_request(
    operation: Literal["credit_card_refunds.retrieve"], params: CreditCardRefundsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_refunds.retrieve`, by the message ARRefundCreditCardQueryRq."""
@overload
def encode_request(
    operation: Literal["credit_card_refunds.create"], params: CreditCardRefundsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_refunds.create`, by the message ARRefundCreditCardAddRq."""
@overload
def encode_request(
    operation: Literal["credit_card_refunds.delete"], params: CreditCardRefundsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_refunds.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["credit_card_refunds.void"], params: CreditCardRefundsVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_card_refunds.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["credit_memos.list"], params: CreditMemosList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_memos.list`, by the message CreditMemoQueryRq."""
@overload
def encode_request(
    operation: Literal["credit_memos.retrieve"], params: CreditMemosRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_memos.retrieve`, by the message CreditMemoQueryRq."""
@overload
def encode_request(
    operation: Literal["credit_memos.create"], params: CreditMemosCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_memos.create`, by the message CreditMemoAddRq."""
@overload
def encode_request(
    operation: Literal["credit_memos.update"], params: CreditMemosUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_memos.update`, by the message CreditMemoModRq."""
@overload
def encode_request(
    operation: Literal["credit_memos.delete"], params: CreditMemosDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_memos.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["credit_memos.void"], params: CreditMemosVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `credit_memos.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["currencies.list"], params: CurrenciesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `currencies.list`, by the message CurrencyQueryRq."""
@overload
def encode_request(
    operation: Literal["currencies.retrieve"], params: CurrenciesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `currencies.retrieve`, by the message CurrencyQueryRq."""
@overload
def encode_request(
    operation: Literal["currencies.create"], params: CurrenciesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `currencies.create`, by the message CurrencyAddRq."""
@overload
def encode_request(
    operation: Literal["currencies.update"], params: CurrenciesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `currencies.update`, by the message CurrencyModRq."""
@overload
def encode_request(
    operation: Literal["currencies.delete"], params: CurrenciesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `currencies.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["custom_field_definitions.list"], params: CustomFieldDefinitionsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `custom_field_definitions.list`, by the message DataExtDefQueryRq."""
@overload
def encode_request(
    operation: Literal["custom_field_definitions.create"], params: CustomFieldDefinitionsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `custom_field_definitions.create`, by the message DataExtDefAddRq."""
@overload
def encode_request(
    operation: Literal["custom_field_definitions.update"], params: CustomFieldDefinitionsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `custom_field_definitions.update`, by the message DataExtDefModRq."""
@overload
def encode_request(
    operation: Literal["custom_field_definitions.delete"], params: CustomFieldDefinitionsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `custom_field_definitions.delete`, by the message DataExtDefDelRq."""
@overload
def encode_request(
    operation: Literal["custom_fields.create"], params: CustomFieldsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `custom_fields.create`, by the message DataExtAddRq."""
@overload
def encode_request(
    operation: Literal["custom_fields.update"], params: CustomFieldsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `custom_fields.update`, by the message DataExtModRq."""
@overload
def encode_request(
    operation: Literal["custom_fields.delete"], params: CustomFieldsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `custom_fields.delete`, by the message DataExtDelRq."""
@overload
def encode_request(
    operation: Literal["customer_messages.list"], params: CustomerMessagesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customer_messages.list`, by the message CustomerMsgQueryRq."""
@overload
def encode_request(
    operation: Literal["customer_messages.retrieve"], params: CustomerMessagesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customer_messages.retrieve`, by the message CustomerMsgQueryRq."""
@overload
def encode_request(
    operation: Literal["customer_messages.create"], params: CustomerMessagesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customer_messages.create`, by the message CustomerMsgAddRq."""
@overload
def encode_request(
    operation: Literal["customer_messages.delete"], params: CustomerMessagesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customer_messages.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["customer_types.list"], params: CustomerTypesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customer_types.list`, by the message CustomerTypeQueryRq."""
@overload
def encode_request(
    operation: Literal["customer_types.retrieve"], params: CustomerTypesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customer_types.retrieve`, by the message CustomerTypeQueryRq."""
@overload
def encode_request(
    operation: Literal["customer_types.create"], params: CustomerTypesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customer_types.create`, by the message CustomerTypeAddRq."""
@overload
def encode_request(
    operation: Literal["customer_types.delete"], params: CustomerTypesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customer_types.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["customers.list"], params: CustomersList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customers.list`, by the message CustomerQueryRq."""
@overload
def encode_request(
    operation: Literal["customers.retrieve"], params: CustomersRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customers.retrieve`, by the message CustomerQueryRq."""
@overload
def encode_request(
    operation: Literal["customers.create"], params: CustomersCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customers.create`, by the message CustomerAddRq."""
@overload
def encode_request(
    operation: Literal["customers.update"], params: CustomersUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customers.update`, by the message CustomerModRq."""
@overload
def encode_request(
    operation: Literal["customers.delete"], params: CustomersDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `customers.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["data_event_recovery_info.retrieve"], params: DataEventRecoveryInfoRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `data_event_recovery_info.retrieve`, by the message DataEventRecoveryInfoQueryRq."""
@overload
def encode_request(
    operation: Literal["data_event_recovery_info.delete"], params: DataEventRecoveryInfoDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `data_event_recovery_info.delete`, by the message DataEventRecoveryInfoDelRq."""
@overload
def encode_request(
    operation: Literal["data_event_subscriptions.retrieve"], params: DataEventSubscriptionsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `data_event_subscriptions.retrieve`, by the message DataEventSubscriptionQueryRq."""
@overload
def encode_request(
    operation: Literal["data_event_subscriptions.create"], params: DataEventSubscriptionsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `data_event_subscriptions.create`, by the message DataEventSubscriptionAddRq."""
@overload
def encode_request(
    operation: Literal["date_driven_terms.list"], params: DateDrivenTermsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `date_driven_terms.list`, by the message DateDrivenTermsQueryRq."""
@overload
def encode_request(
    operation: Literal["date_driven_terms.retrieve"], params: DateDrivenTermsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `date_driven_terms.retrieve`, by the message DateDrivenTermsQueryRq."""
@overload
def encode_request(
    operation: Literal["date_driven_terms.create"], params: DateDrivenTermsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `date_driven_terms.create`, by the message DateDrivenTermsAddRq."""
@overload
def encode_request(
    operation: Literal["date_driven_terms.delete"], params: DateDrivenTermsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `date_driven_terms.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["deleted_list_objects.list"], params: DeletedListObjectsList, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `deleted_list_objects.list`, by the message ListDeletedQueryRq."""
@overload
def encode_request(
    operation: Literal["deleted_transactions.list"], params: DeletedTransactionsList, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `deleted_transactions.list`, by the message TxnDeletedQueryRq."""
@overload
def encode_request(
    operation: Literal["deposits.list"], params: DepositsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `deposits.list`, by the message DepositQueryRq."""
@overload
def encode_request(
    operation: Literal["deposits.retrieve"], params: DepositsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `deposits.retrieve`, by the message DepositQueryRq."""
@overload
def encode_request(
    operation: Literal["deposits.create"], params: DepositsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `deposits.create`, by the message DepositAddRq."""
@overload
def encode_request(
    operation: Literal["deposits.update"], params: DepositsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `deposits.update`, by the message DepositModRq."""
@overload
def encode_request(
    operation: Literal["deposits.delete"], params: DepositsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `deposits.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["deposits.void"], params: DepositsVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `deposits.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["discount_items.list"], params: DiscountItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `discount_items.list`, by the message ItemDiscountQueryRq."""
@overload
def encode_request(
    operation: Literal["discount_items.retrieve"], params: DiscountItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `discount_items.retrieve`, by the message ItemDiscountQueryRq."""
@overload
def encode_request(
    operation: Literal["discount_items.create"], params: DiscountItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `discount_items.create`, by the message ItemDiscountAddRq."""
@overload
def encode_request(
    operation: Literal["discount_items.update"], params: DiscountItemsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `discount_items.update`, by the message ItemDiscountModRq."""
@overload
def encode_request(
    operation: Literal["discount_items.delete"], params: DiscountItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `discount_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["employees.list"], params: EmployeesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `employees.list`, by the message EmployeeQueryRq."""
@overload
def encode_request(
    operation: Literal["employees.retrieve"], params: EmployeesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `employees.retrieve`, by the message EmployeeQueryRq."""
@overload
def encode_request(
    operation: Literal["employees.create"], params: EmployeesCreate | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `employees.create`, by the message EmployeeAddRq."""
@overload
def encode_request(
    operation: Literal["employees.update"], params: EmployeesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `employees.update`, by the message EmployeeModRq."""
@overload
def encode_request(
    operation: Literal["employees.delete"], params: EmployeesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `employees.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["entities.list"], params: EntitiesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `entities.list`, by the message EntityQueryRq."""
@overload
def encode_request(
    operation: Literal["entities.retrieve"], params: EntitiesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `entities.retrieve`, by the message EntityQueryRq."""
@overload
def encode_request(
    operation: Literal["estimates.list"], params: EstimatesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `estimates.list`, by the message EstimateQueryRq."""
@overload
def encode_request(
    operation: Literal["estimates.retrieve"], params: EstimatesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `estimates.retrieve`, by the message EstimateQueryRq."""
@overload
def encode_request(
    operation: Literal["estimates.create"], params: EstimatesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `estimates.create`, by the message EstimateAddRq."""
@overload
def encode_request(
    operation: Literal["estimates.update"], params: EstimatesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `estimates.update`, by the message EstimateModRq."""
@overload
def encode_request(
    operation: Literal["estimates.delete"], params: EstimatesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `estimates.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["fixed_asset_items.list"], params: FixedAssetItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `fixed_asset_items.list`, by the message ItemFixedAssetQueryRq."""
@overload
def encode_request(
    operation: Literal["fixed_asset_items.retrieve"], params: FixedAssetItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `fixed_asset_items.retrieve`, by the message ItemFixedAssetQueryRq."""
@overload
def encode_request(
    operation: Literal["fixed_asset_items.create"], params: FixedAssetItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `fixed_asset_items.create`, by the message ItemFixedAssetAddRq."""
@overload
def encode_request(
    operation: Literal["fixed_asset_items.update"], params: FixedAssetItemsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `fixed_asset_items.update`, by the message ItemFixedAssetModRq."""
@overload
def encode_request(
    operation: Literal["fixed_asset_items.delete"], params: FixedAssetItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `fixed_asset_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["form1099_category_account_mapping.retrieve"], params: Form1099CategoryAccountMappingRetrieve | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `form1099_category_account_mapping.retrieve`, by the message Form1099CategoryAccountMappingQueryRq."""
@overload
def encode_request(
    operation: Literal["form1099_category_account_mapping.update"], params: Form1099CategoryAccountMappingUpdate | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `form1099_category_account_mapping.update`, by the message Form1099CategoryAccountMappingModRq."""
@overload
def encode_request(
    operation: Literal["host.retrieve"], params: HostRetrieve | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `host.retrieve`, by the message HostQueryRq."""
@overload
def encode_request(
    operation: Literal["inventory_adjustments.list"], params: InventoryAdjustmentsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_adjustments.list`, by the message InventoryAdjustmentQueryRq."""
@overload
def encode_request(
    operation: Literal["inventory_adjustments.retrieve"], params: InventoryAdjustmentsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_adjustments.retrieve`, by the message InventoryAdjustmentQueryRq."""
@overload
def encode_request(
    operation: Literal["inventory_adjustments.create"], params: InventoryAdjustmentsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_adjustments.create`, by the message InventoryAdjustmentAddRq."""
@overload
def encode_request(
    operation: Literal["inventory_adjustments.update"], params: InventoryAdjustmentsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_adjustments.update`, by the message InventoryAdjustmentModRq."""
@overload
def encode_request(
    operation: Literal["inventory_adjustments.delete"], params: InventoryAdjustmentsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_adjustments.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["inventory_adjustments.void"], params: InventoryAdjustmentsVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_adjustments.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["inventory_assembly_items.list"], params: InventoryAssemblyItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_assembly_items.list`, by the message ItemInventoryAssemblyQueryRq."""
@overload
def encode_request(
    operation: Literal["inventory_assembly_items.retrieve"], params: InventoryAssemblyItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_assembly_items.retrieve`, by the message ItemInventoryAssemblyQueryRq."""
@overload
def encode_request(
    operation: Literal["inventory_assembly_items.create"], params: InventoryAssemblyItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_assembly_items.create`, by the message ItemInventoryAssemblyAddRq."""
@overload
def encode_request(
    operation: Literal["inventory_assembly_items.update"], params: InventoryAssemblyItemsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_assembly_items.update`, by the message ItemInventoryAssemblyModRq."""
@overload
def encode_request(
    operation: Literal["inventory_assembly_items.delete"], params: InventoryAssemblyItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_assembly_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["inventory_items.list"], params: InventoryItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_items.list`, by the message ItemInventoryQueryRq."""
@overload
def encode_request(
    operation: Literal["inventory_items.retrieve"], params: InventoryItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_items.retrieve`, by the message ItemInventoryQueryRq."""
@overload
def encode_request(
    operation: Literal["inventory_items.create"], params: InventoryItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_items.create`, by the message ItemInventoryAddRq."""
@overload
def encode_request(
    operation: Literal["inventory_items.update"], params: InventoryItemsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_items.update`, by the message ItemInventoryModRq."""
@overload
def encode_request(
    operation: Literal["inventory_items.delete"], params: InventoryItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["inventory_sites.list"], params: InventorySitesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_sites.list`, by the message InventorySiteQueryRq."""
@overload
def encode_request(
    operation: Literal["inventory_sites.retrieve"], params: InventorySitesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_sites.retrieve`, by the message InventorySiteQueryRq."""
@overload
def encode_request(
    operation: Literal["inventory_sites.create"], params: InventorySitesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_sites.create`, by the message InventorySiteAddRq."""
@overload
def encode_request(
    operation: Literal["inventory_sites.update"], params: InventorySitesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_sites.update`, by the message InventorySiteModRq."""
@overload
def encode_request(
    operation: Literal["inventory_sites.delete"], params: InventorySitesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_sites.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["inventory_transfers.list"], params: InventoryTransfersList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_transfers.list`, by the message TransferInventoryQueryRq."""
@overload
def encode_request(
    operation: Literal["inventory_transfers.retrieve"], params: InventoryTransfersRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_transfers.retrieve`, by the message TransferInventoryQueryRq."""
@overload
def encode_request(
    operation: Literal["inventory_transfers.create"], params: InventoryTransfersCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_transfers.create`, by the message TransferInventoryAddRq."""
@overload
def encode_request(
    operation: Literal["inventory_transfers.update"], params: InventoryTransfersUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_transfers.update`, by the message TransferInventoryModRq."""
@overload
def encode_request(
    operation: Literal["inventory_transfers.delete"], params: InventoryTransfersDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `inventory_transfers.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["invoices.list"], params: InvoicesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `invoices.list`, by the message InvoiceQueryRq."""
@overload
def encode_request(
    operation: Literal["invoices.retrieve"], params: InvoicesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `invoices.retrieve`, by the message InvoiceQueryRq."""
@overload
def encode_request(
    operation: Literal["invoices.create"], params: InvoicesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `invoices.create`, by the message InvoiceAddRq."""
@overload
def encode_request(
    operation: Literal["invoices.update"], params: InvoicesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `invoices.update`, by the message InvoiceModRq."""
@overload
def encode_request(
    operation: Literal["invoices.delete"], params: InvoicesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `invoices.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["invoices.void"], params: InvoicesVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `invoices.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["item_groups.list"], params: ItemGroupsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_groups.list`, by the message ItemGroupQueryRq."""
@overload
def encode_request(
    operation: Literal["item_groups.retrieve"], params: ItemGroupsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_groups.retrieve`, by the message ItemGroupQueryRq."""
@overload
def encode_request(
    operation: Literal["item_groups.create"], params: ItemGroupsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_groups.create`, by the message ItemGroupAddRq."""
@overload
def encode_request(
    operation: Literal["item_groups.update"], params: ItemGroupsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_groups.update`, by the message ItemGroupModRq."""
@overload
def encode_request(
    operation: Literal["item_groups.delete"], params: ItemGroupsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_groups.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["item_receipts.list"], params: ItemReceiptsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_receipts.list`, by the message ItemReceiptQueryRq."""
@overload
def encode_request(
    operation: Literal["item_receipts.retrieve"], params: ItemReceiptsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_receipts.retrieve`, by the message ItemReceiptQueryRq."""
@overload
def encode_request(
    operation: Literal["item_receipts.create"], params: ItemReceiptsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_receipts.create`, by the message ItemReceiptAddRq."""
@overload
def encode_request(
    operation: Literal["item_receipts.update"], params: ItemReceiptsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_receipts.update`, by the message ItemReceiptModRq."""
@overload
def encode_request(
    operation: Literal["item_receipts.delete"], params: ItemReceiptsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_receipts.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["item_receipts.void"], params: ItemReceiptsVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_receipts.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["item_sites.list"], params: ItemSitesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_sites.list`, by the message ItemSitesQueryRq."""
@overload
def encode_request(
    operation: Literal["item_sites.retrieve"], params: ItemSitesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `item_sites.retrieve`, by the message ItemSitesQueryRq."""
@overload
def encode_request(
    operation: Literal["items.list"], params: ItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `items.list`, by the message ItemQueryRq."""
@overload
def encode_request(
    operation: Literal["items.retrieve"], params: ItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `items.retrieve`, by the message ItemQueryRq."""
@overload
def encode_request(
    operation: Literal["job_types.list"], params: JobTypesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `job_types.list`, by the message JobTypeQueryRq."""
@overload
def encode_request(
    operation: Literal["job_types.retrieve"], params: JobTypesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `job_types.retrieve`, by the message JobTypeQueryRq."""
@overload
def encode_request(
    operation: Literal["job_types.create"], params: JobTypesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `job_types.create`, by the message JobTypeAddRq."""
@overload
def encode_request(
    operation: Literal["job_types.delete"], params: JobTypesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `job_types.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["journal_entries.list"], params: JournalEntriesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `journal_entries.list`, by the message JournalEntryQueryRq."""
@overload
def encode_request(
    operation: Literal["journal_entries.retrieve"], params: JournalEntriesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `journal_entries.retrieve`, by the message JournalEntryQueryRq."""
@overload
def encode_request(
    operation: Literal["journal_entries.create"], params: JournalEntriesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `journal_entries.create`, by the message JournalEntryAddRq."""
@overload
def encode_request(
    operation: Literal["journal_entries.update"], params: JournalEntriesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `journal_entries.update`, by the message JournalEntryModRq."""
@overload
def encode_request(
    operation: Literal["journal_entries.delete"], params: JournalEntriesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `journal_entries.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["journal_entries.void"], params: JournalEntriesVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `journal_entries.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["leads.list"], params: LeadsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `leads.list`, by the message LeadQueryRq."""
@overload
def encode_request(
    operation: Literal["leads.retrieve"], params: LeadsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `leads.retrieve`, by the message LeadQueryRq."""
@overload
def encode_request(
    operation: Literal["leads.create"], params: LeadsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `leads.create`, by the message LeadAddRq."""
@overload
def encode_request(
    operation: Literal["leads.update"], params: LeadsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `leads.update`, by the message LeadModRq."""
@overload
def encode_request(
    operation: Literal["non_inventory_items.list"], params: NonInventoryItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `non_inventory_items.list`, by the message ItemNonInventoryQueryRq."""
@overload
def encode_request(
    operation: Literal["non_inventory_items.retrieve"], params: NonInventoryItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `non_inventory_items.retrieve`, by the message ItemNonInventoryQueryRq."""
@overload
def encode_request(
    operation: Literal["non_inventory_items.create"], params: NonInventoryItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `non_inventory_items.create`, by the message ItemNonInventoryAddRq."""
@overload
def encode_request(
    operation: Literal["non_inventory_items.update"], params: NonInventoryItemsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `non_inventory_items.update`, by the message ItemNonInventoryModRq."""
@overload
def encode_request(
    operation: Literal["non_inventory_items.delete"], params: NonInventoryItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `non_inventory_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["other_charge_items.list"], params: OtherChargeItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `other_charge_items.list`, by the message ItemOtherChargeQueryRq."""
@overload
def encode_request(
    operation: Literal["other_charge_items.retrieve"], params: OtherChargeItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `other_charge_items.retrieve`, by the message ItemOtherChargeQueryRq."""
@overload
def encode_request(
    operation: Literal["other_charge_items.create"], params: OtherChargeItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `other_charge_items.create`, by the message ItemOtherChargeAddRq."""
@overload
def encode_request(
    operation: Literal["other_charge_items.update"], params: OtherChargeItemsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `other_charge_items.update`, by the message ItemOtherChargeModRq."""
@overload
def encode_request(
    operation: Literal["other_charge_items.delete"], params: OtherChargeItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `other_charge_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["other_names.list"], params: OtherNamesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `other_names.list`, by the message OtherNameQueryRq."""
@overload
def encode_request(
    operation: Literal["other_names.retrieve"], params: OtherNamesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `other_names.retrieve`, by the message OtherNameQueryRq."""
@overload
def encode_request(
    operation: Literal["other_names.create"], params: OtherNamesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `other_names.create`, by the message OtherNameAddRq."""
@overload
def encode_request(
    operation: Literal["other_names.update"], params: OtherNamesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `other_names.update`, by the message OtherNameModRq."""
@overload
def encode_request(
    operation: Literal["other_names.delete"], params: OtherNamesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `other_names.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["payment_items.list"], params: PaymentItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payment_items.list`, by the message ItemPaymentQueryRq."""
@overload
def encode_request(
    operation: Literal["payment_items.retrieve"], params: PaymentItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payment_items.retrieve`, by the message ItemPaymentQueryRq."""
@overload
def encode_request(
    operation: Literal["payment_items.create"], params: PaymentItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payment_items.create`, by the message ItemPaymentAddRq."""
@overload
def encode_request(
    operation: Literal["payment_items.update"], params: PaymentItemsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payment_items.update`, by the message ItemPaymentModRq."""
@overload
def encode_request(
    operation: Literal["payment_items.delete"], params: PaymentItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payment_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["payment_methods.list"], params: PaymentMethodsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payment_methods.list`, by the message PaymentMethodQueryRq."""
@overload
def encode_request(
    operation: Literal["payment_methods.retrieve"], params: PaymentMethodsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payment_methods.retrieve`, by the message PaymentMethodQueryRq."""
@overload
def encode_request(
    operation: Literal["payment_methods.create"], params: PaymentMethodsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payment_methods.create`, by the message PaymentMethodAddRq."""
@overload
def encode_request(
    operation: Literal["payment_methods.delete"], params: PaymentMethodsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payment_methods.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["payments_to_deposit.list"], params: PaymentsToDepositList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payments_to_deposit.list`, by the message ReceivePaymentToDepositQueryRq."""
@overload
def encode_request(
    operation: Literal["payroll_last_period.retrieve"], params: PayrollLastPeriodRetrieve | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payroll_last_period.retrieve`, by the message PayrollLastPeriodQueryRq."""
@overload
def encode_request(
    operation: Literal["payroll_non_wage_items.list"], params: PayrollNonWageItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payroll_non_wage_items.list`, by the message PayrollItemNonWageQueryRq."""
@overload
def encode_request(
    operation: Literal["payroll_non_wage_items.retrieve"], params: PayrollNonWageItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payroll_non_wage_items.retrieve`, by the message PayrollItemNonWageQueryRq."""
@overload
def encode_request(
    operation: Literal["payroll_non_wage_items.delete"], params: PayrollNonWageItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payroll_non_wage_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["payroll_wage_items.list"], params: PayrollWageItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payroll_wage_items.list`, by the message PayrollItemWageQueryRq."""
@overload
def encode_request(
    operation: Literal["payroll_wage_items.retrieve"], params: PayrollWageItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payroll_wage_items.retrieve`, by the message PayrollItemWageQueryRq."""
@overload
def encode_request(
    operation: Literal["payroll_wage_items.create"], params: PayrollWageItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payroll_wage_items.create`, by the message PayrollItemWageAddRq."""
@overload
def encode_request(
    operation: Literal["payroll_wage_items.delete"], params: PayrollWageItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `payroll_wage_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["preferences.retrieve"], params: PreferencesRetrieve | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `preferences.retrieve`, by the message PreferencesQueryRq."""
@overload
def encode_request(
    operation: Literal["price_levels.list"], params: PriceLevelsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `price_levels.list`, by the message PriceLevelQueryRq."""
@overload
def encode_request(
    operation: Literal["price_levels.retrieve"], params: PriceLevelsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `price_levels.retrieve`, by the message PriceLevelQueryRq."""
@overload
def encode_request(
    operation: Literal["price_levels.create"], params: PriceLevelsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `price_levels.create`, by the message PriceLevelAddRq."""
@overload
def encode_request(
    operation: Literal["price_levels.update"], params: PriceLevelsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `price_levels.update`, by the message PriceLevelModRq."""
@overload
def encode_request(
    operation: Literal["price_levels.delete"], params: PriceLevelsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `price_levels.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["purchase_orders.list"], params: PurchaseOrdersList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `purchase_orders.list`, by the message PurchaseOrderQueryRq."""
@overload
def encode_request(
    operation: Literal["purchase_orders.retrieve"], params: PurchaseOrdersRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `purchase_orders.retrieve`, by the message PurchaseOrderQueryRq."""
@overload
def encode_request(
    operation: Literal["purchase_orders.create"], params: PurchaseOrdersCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `purchase_orders.create`, by the message PurchaseOrderAddRq."""
@overload
def encode_request(
    operation: Literal["purchase_orders.update"], params: PurchaseOrdersUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `purchase_orders.update`, by the message PurchaseOrderModRq."""
@overload
def encode_request(
    operation: Literal["purchase_orders.delete"], params: PurchaseOrdersDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `purchase_orders.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["receive_payments.list"], params: ReceivePaymentsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `receive_payments.list`, by the message ReceivePaymentQueryRq."""
@overload
def encode_request(
    operation: Literal["receive_payments.retrieve"], params: ReceivePaymentsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `receive_payments.retrieve`, by the message ReceivePaymentQueryRq."""
@overload
def encode_request(
    operation: Literal["receive_payments.create"], params: ReceivePaymentsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `receive_payments.create`, by the message ReceivePaymentAddRq."""
@overload
def encode_request(
    operation: Literal["receive_payments.update"], params: ReceivePaymentsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `receive_payments.update`, by the message ReceivePaymentModRq."""
@overload
def encode_request(
    operation: Literal["receive_payments.delete"], params: ReceivePaymentsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `receive_payments.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["sales_orders.list"], params: SalesOrdersList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_orders.list`, by the message SalesOrderQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_orders.retrieve"], params: SalesOrdersRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_orders.retrieve`, by the message SalesOrderQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_orders.create"], params: SalesOrdersCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_orders.create`, by the message SalesOrderAddRq."""
@overload
def encode_request(
    operation: Literal["sales_orders.update"], params: SalesOrdersUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_orders.update`, by the message SalesOrderModRq."""
@overload
def encode_request(
    operation: Literal["sales_orders.delete"], params: SalesOrdersDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_orders.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["sales_receipts.list"], params: SalesReceiptsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_receipts.list`, by the message SalesReceiptQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_receipts.retrieve"], params: SalesReceiptsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_receipts.retrieve`, by the message SalesReceiptQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_receipts.create"], params: SalesReceiptsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_receipts.create`, by the message SalesReceiptAddRq."""
@overload
def encode_request(
    operation: Literal["sales_receipts.update"], params: SalesReceiptsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_receipts.update`, by the message SalesReceiptModRq."""
@overload
def encode_request(
    operation: Literal["sales_receipts.delete"], params: SalesReceiptsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_receipts.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["sales_receipts.void"], params: SalesReceiptsVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_receipts.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["sales_representatives.list"], params: SalesRepresentativesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_representatives.list`, by the message SalesRepQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_representatives.retrieve"], params: SalesRepresentativesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_representatives.retrieve`, by the message SalesRepQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_representatives.create"], params: SalesRepresentativesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_representatives.create`, by the message SalesRepAddRq."""
@overload
def encode_request(
    operation: Literal["sales_representatives.update"], params: SalesRepresentativesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_representatives.update`, by the message SalesRepModRq."""
@overload
def encode_request(
    operation: Literal["sales_representatives.delete"], params: SalesRepresentativesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_representatives.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_codes.list"], params: SalesTaxCodesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_codes.list`, by the message SalesTaxCodeQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_codes.retrieve"], params: SalesTaxCodesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_codes.retrieve`, by the message SalesTaxCodeQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_codes.create"], params: SalesTaxCodesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_codes.create`, by the message SalesTaxCodeAddRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_codes.update"], params: SalesTaxCodesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_codes.update`, by the message SalesTaxCodeModRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_codes.delete"], params: SalesTaxCodesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_codes.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_group_items.list"], params: SalesTaxGroupItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_group_items.list`, by the message ItemSalesTaxGroupQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_group_items.retrieve"], params: SalesTaxGroupItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_group_items.retrieve`, by the message ItemSalesTaxGroupQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_group_items.create"], params: SalesTaxGroupItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_group_items.create`, by the message ItemSalesTaxGroupAddRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_group_items.update"], params: SalesTaxGroupItemsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_group_items.update`, by the message ItemSalesTaxGroupModRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_group_items.delete"], params: SalesTaxGroupItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_group_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_items.list"], params: SalesTaxItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_items.list`, by the message ItemSalesTaxQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_items.retrieve"], params: SalesTaxItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_items.retrieve`, by the message ItemSalesTaxQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_items.create"], params: SalesTaxItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_items.create`, by the message ItemSalesTaxAddRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_items.update"], params: SalesTaxItemsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_items.update`, by the message ItemSalesTaxModRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_items.delete"], params: SalesTaxItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_payables.list"], params: SalesTaxPayablesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_payables.list`, by the message SalesTaxPayableQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_payment_checks.list"], params: SalesTaxPaymentChecksList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_payment_checks.list`, by the message SalesTaxPaymentCheckQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_payment_checks.retrieve"], params: SalesTaxPaymentChecksRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_payment_checks.retrieve`, by the message SalesTaxPaymentCheckQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_payment_checks.create"], params: SalesTaxPaymentChecksCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_payment_checks.create`, by the message SalesTaxPaymentCheckAddRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_payment_checks.update"], params: SalesTaxPaymentChecksUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_payment_checks.update`, by the message SalesTaxPaymentCheckModRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_payment_checks.delete"], params: SalesTaxPaymentChecksDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_payment_checks.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_payment_checks.void"], params: SalesTaxPaymentChecksVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_payment_checks.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_return_lines.list"], params: SalesTaxReturnLinesList, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_return_lines.list`, by the message SalesTaxReturnLineQueryRq."""
@overload
def encode_request(
    operation: Literal["sales_tax_returns.list"], params: SalesTaxReturnsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `sales_tax_returns.list`, by the message SalesTaxReturnQueryRq."""
@overload
def encode_request(
    operation: Literal["service_items.list"], params: ServiceItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `service_items.list`, by the message ItemServiceQueryRq."""
@overload
def encode_request(
    operation: Literal["service_items.retrieve"], params: ServiceItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `service_items.retrieve`, by the message ItemServiceQueryRq."""
@overload
def encode_request(
    operation: Literal["service_items.create"], params: ServiceItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `service_items.create`, by the message ItemServiceAddRq."""
@overload
def encode_request(
    operation: Literal["service_items.update"], params: ServiceItemsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `service_items.update`, by the message ItemServiceModRq."""
@overload
def encode_request(
    operation: Literal["service_items.delete"], params: ServiceItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `service_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["shipping_methods.list"], params: ShippingMethodsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `shipping_methods.list`, by the message ShipMethodQueryRq."""
@overload
def encode_request(
    operation: Literal["shipping_methods.retrieve"], params: ShippingMethodsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `shipping_methods.retrieve`, by the message ShipMethodQueryRq."""
@overload
def encode_request(
    operation: Literal["shipping_methods.create"], params: ShippingMethodsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `shipping_methods.create`, by the message ShipMethodAddRq."""
@overload
def encode_request(
    operation: Literal["shipping_methods.delete"], params: ShippingMethodsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `shipping_methods.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["standard_terms.list"], params: StandardTermsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `standard_terms.list`, by the message StandardTermsQueryRq."""
@overload
def encode_request(
    operation: Literal["standard_terms.retrieve"], params: StandardTermsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `standard_terms.retrieve`, by the message StandardTermsQueryRq."""
@overload
def encode_request(
    operation: Literal["standard_terms.create"], params: StandardTermsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `standard_terms.create`, by the message StandardTermsAddRq."""
@overload
def encode_request(
    operation: Literal["standard_terms.delete"], params: StandardTermsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `standard_terms.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["subtotal_items.list"], params: SubtotalItemsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `subtotal_items.list`, by the message ItemSubtotalQueryRq."""
@overload
def encode_request(
    operation: Literal["subtotal_items.retrieve"], params: SubtotalItemsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `subtotal_items.retrieve`, by the message ItemSubtotalQueryRq."""
@overload
def encode_request(
    operation: Literal["subtotal_items.create"], params: SubtotalItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `subtotal_items.create`, by the message ItemSubtotalAddRq."""
@overload
def encode_request(
    operation: Literal["subtotal_items.update"], params: SubtotalItemsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `subtotal_items.update`, by the message ItemSubtotalModRq."""
@overload
def encode_request(
    operation: Literal["subtotal_items.delete"], params: SubtotalItemsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `subtotal_items.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["templates.list"], params: TemplatesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `templates.list`, by the message TemplateQueryRq."""
@overload
def encode_request(
    operation: Literal["terms.list"], params: TermsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `terms.list`, by the message TermsQueryRq."""
@overload
def encode_request(
    operation: Literal["terms.retrieve"], params: TermsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `terms.retrieve`, by the message TermsQueryRq."""
@overload
def encode_request(
    operation: Literal["time_tracking_activities.list"], params: TimeTrackingActivitiesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `time_tracking_activities.list`, by the message TimeTrackingQueryRq."""
@overload
def encode_request(
    operation: Literal["time_tracking_activities.retrieve"], params: TimeTrackingActivitiesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `time_tracking_activities.retrieve`, by the message TimeTrackingQueryRq."""
@overload
def encode_request(
    operation: Literal["time_tracking_activities.create"], params: TimeTrackingActivitiesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `time_tracking_activities.create`, by the message TimeTrackingAddRq."""
@overload
def encode_request(
    operation: Literal["time_tracking_activities.update"], params: TimeTrackingActivitiesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `time_tracking_activities.update`, by the message TimeTrackingModRq."""
@overload
def encode_request(
    operation: Literal["time_tracking_activities.delete"], params: TimeTrackingActivitiesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `time_tracking_activities.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["to_dos.list"], params: ToDosList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `to_dos.list`, by the message ToDoQueryRq."""
@overload
def encode_request(
    operation: Literal["to_dos.retrieve"], params: ToDosRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `to_dos.retrieve`, by the message ToDoQueryRq."""
@overload
def encode_request(
    operation: Literal["to_dos.create"], params: ToDosCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `to_dos.create`, by the message ToDoAddRq."""
@overload
def encode_request(
    operation: Literal["to_dos.update"], params: ToDosUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `to_dos.update`, by the message ToDoModRq."""
@overload
def encode_request(
    operation: Literal["to_dos.delete"], params: ToDosDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `to_dos.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["transactions.list"], params: TransactionsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `transactions.list`, by the message TransactionQueryRq."""
@overload
def encode_request(
    operation: Literal["transactions.retrieve"], params: TransactionsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `transactions.retrieve`, by the message TransactionQueryRq."""
@overload
def encode_request(
    operation: Literal["transfers.list"], params: TransfersList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `transfers.list`, by the message TransferQueryRq."""
@overload
def encode_request(
    operation: Literal["transfers.retrieve"], params: TransfersRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `transfers.retrieve`, by the message TransferQueryRq."""
@overload
def encode_request(
    operation: Literal["transfers.create"], params: TransfersCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `transfers.create`, by the message TransferAddRq."""
@overload
def encode_request(
    operation: Literal["transfers.update"], params: TransfersUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `transfers.update`, by the message TransferModRq."""
@overload
def encode_request(
    operation: Literal["ui_event_subscriptions.retrieve"], params: UiEventSubscriptionsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `ui_event_subscriptions.retrieve`, by the message UIEventSubscriptionQueryRq."""
@overload
def encode_request(
    operation: Literal["ui_event_subscriptions.create"], params: UiEventSubscriptionsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `ui_event_subscriptions.create`, by the message UIEventSubscriptionAddRq."""
@overload
def encode_request(
    operation: Literal["ui_extension_subscriptions.retrieve"], params: UiExtensionSubscriptionsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `ui_extension_subscriptions.retrieve`, by the message UIExtensionSubscriptionQueryRq."""
@overload
def encode_request(
    operation: Literal["ui_extension_subscriptions.create"], params: UiExtensionSubscriptionsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `ui_extension_subscriptions.create`, by the message UIExtensionSubscriptionAddRq."""
@overload
def encode_request(
    operation: Literal["unit_of_measure_sets.list"], params: UnitOfMeasureSetsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `unit_of_measure_sets.list`, by the message UnitOfMeasureSetQueryRq."""
@overload
def encode_request(
    operation: Literal["unit_of_measure_sets.retrieve"], params: UnitOfMeasureSetsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `unit_of_measure_sets.retrieve`, by the message UnitOfMeasureSetQueryRq."""
@overload
def encode_request(
    operation: Literal["unit_of_measure_sets.create"], params: UnitOfMeasureSetsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `unit_of_measure_sets.create`, by the message UnitOfMeasureSetAddRq."""
@overload
def encode_request(
    operation: Literal["unit_of_measure_sets.delete"], params: UnitOfMeasureSetsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `unit_of_measure_sets.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["vehicle_mileages.list"], params: VehicleMileagesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vehicle_mileages.list`, by the message VehicleMileageQueryRq."""
@overload
def encode_request(
    operation: Literal["vehicle_mileages.retrieve"], params: VehicleMileagesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vehicle_mileages.retrieve`, by the message VehicleMileageQueryRq."""
@overload
def encode_request(
    operation: Literal["vehicle_mileages.create"], params: VehicleMileagesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vehicle_mileages.create`, by the message VehicleMileageAddRq."""
@overload
def encode_request(
    operation: Literal["vehicle_mileages.delete"], params: VehicleMileagesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vehicle_mileages.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["vehicles.list"], params: VehiclesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vehicles.list`, by the message VehicleQueryRq."""
@overload
def encode_request(
    operation: Literal["vehicles.retrieve"], params: VehiclesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vehicles.retrieve`, by the message VehicleQueryRq."""
@overload
def encode_request(
    operation: Literal["vehicles.create"], params: VehiclesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vehicles.create`, by the message VehicleAddRq."""
@overload
def encode_request(
    operation: Literal["vehicles.update"], params: VehiclesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vehicles.update`, by the message VehicleModRq."""
@overload
def encode_request(
    operation: Literal["vehicles.delete"], params: VehiclesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vehicles.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["vendor_credits.list"], params: VendorCreditsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendor_credits.list`, by the message VendorCreditQueryRq."""
@overload
def encode_request(
    operation: Literal["vendor_credits.retrieve"], params: VendorCreditsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendor_credits.retrieve`, by the message VendorCreditQueryRq."""
@overload
def encode_request(
    operation: Literal["vendor_credits.create"], params: VendorCreditsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendor_credits.create`, by the message VendorCreditAddRq."""
@overload
def encode_request(
    operation: Literal["vendor_credits.update"], params: VendorCreditsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendor_credits.update`, by the message VendorCreditModRq."""
@overload
def encode_request(
    operation: Literal["vendor_credits.delete"], params: VendorCreditsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendor_credits.delete`, by the message TxnDelRq."""
@overload
def encode_request(
    operation: Literal["vendor_credits.void"], params: VendorCreditsVoid, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendor_credits.void`, by the message TxnVoidRq."""
@overload
def encode_request(
    operation: Literal["vendor_types.list"], params: VendorTypesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendor_types.list`, by the message VendorTypeQueryRq."""
@overload
def encode_request(
    operation: Literal["vendor_types.retrieve"], params: VendorTypesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendor_types.retrieve`, by the message VendorTypeQueryRq."""
@overload
def encode_request(
    operation: Literal["vendor_types.create"], params: VendorTypesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendor_types.create`, by the message VendorTypeAddRq."""
@overload
def encode_request(
    operation: Literal["vendor_types.delete"], params: VendorTypesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendor_types.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["vendors.list"], params: VendorsList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendors.list`, by the message VendorQueryRq."""
@overload
def encode_request(
    operation: Literal["vendors.retrieve"], params: VendorsRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendors.retrieve`, by the message VendorQueryRq."""
@overload
def encode_request(
    operation: Literal["vendors.create"], params: VendorsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendors.create`, by the message VendorAddRq."""
@overload
def encode_request(
    operation: Literal["vendors.update"], params: VendorsUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendors.update`, by the message VendorModRq."""
@overload
def encode_request(
    operation: Literal["vendors.delete"], params: VendorsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `vendors.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["workers_comp_codes.list"], params: WorkersCompCodesList | None = None, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `workers_comp_codes.list`, by the message WorkersCompCodeQueryRq."""
@overload
def encode_request(
    operation: Literal["workers_comp_codes.retrieve"], params: WorkersCompCodesRetrieve, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `workers_comp_codes.retrieve`, by the message WorkersCompCodeQueryRq."""
@overload
def encode_request(
    operation: Literal["workers_comp_codes.create"], params: WorkersCompCodesCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `workers_comp_codes.create`, by the message WorkersCompCodeAddRq."""
@overload
def encode_request(
    operation: Literal["workers_comp_codes.update"], params: WorkersCompCodesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `workers_comp_codes.update`, by the message WorkersCompCodeModRq."""
@overload
def encode_request(
    operation: Literal["workers_comp_codes.delete"], params: WorkersCompCodesDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `workers_comp_codes.delete`, by the message ListDelRq."""
@overload
def encode_request(
    operation: Literal["reports.general_summary"], params: ReportsGeneralSummary, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `reports.general_summary`, by the message GeneralSummaryReportQueryRq."""
@overload
def encode_request(
    operation: Literal["reports.general_detail"], params: ReportsGeneralDetail, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `reports.general_detail`, by the message GeneralDetailReportQueryRq."""
@overload
def encode_request(
    operation: Literal["reports.aging"], params: ReportsAging, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `reports.aging`, by the message AgingReportQueryRq."""
@overload
def encode_request(
    operation: Literal["reports.budget_summary"], params: ReportsBudgetSummary, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `reports.budget_summary`, by the message BudgetSummaryReportQueryRq."""
@overload
def encode_request(
    operation: Literal["reports.job"], params: ReportsJob, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `reports.job`, by the message JobReportQueryRq."""
@overload
def encode_request(
    operation: Literal["reports.time"], params: ReportsTime, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `reports.time`, by the message TimeReportQueryRq."""
@overload
def encode_request(
    operation: Literal["reports.custom_detail"], params: ReportsCustomDetail, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `reports.custom_detail`, by the message CustomDetailReportQueryRq."""
@overload
def encode_request(
    operation: Literal["reports.custom_summary"], params: ReportsCustomSummary, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `reports.custom_summary`, by the message CustomSummaryReportQueryRq."""
@overload
def encode_request(
    operation: Literal["reports.payroll_detail"], params: ReportsPayrollDetail, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `reports.payroll_detail`, by the message PayrollDetailReportQueryRq."""
@overload
def encode_request(
    operation: Literal["reports.payroll_summary"], params: ReportsPayrollSummary, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `reports.payroll_summary`, by the message PayrollSummaryReportQueryRq."""
@overload
def encode_request(
    operation: Literal["special_accounts.create"], params: SpecialAccountsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `special_accounts.create`, by the message SpecialAccountAddRq."""
@overload
def encode_request(
    operation: Literal["special_items.create"], params: SpecialItemsCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `special_items.create`, by the message SpecialItemAddRq."""
@overload
def encode_request(
    operation: Literal["list_objects.merge"], params: ListObjectsMerge, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `list_objects.merge`, by the message ListMergeRq."""
@overload
def encode_request(
    operation: Literal["cleared_statuses.update"], params: ClearedStatusesUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `cleared_statuses.update`, by the message ClearedStatusModRq."""
@overload
def encode_request(
    operation: Literal["list_displays.create"], params: ListDisplaysCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `list_displays.create`, by the message ListDisplayAddRq."""
@overload
def encode_request(
    operation: Literal["list_displays.update"], params: ListDisplaysUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `list_displays.update`, by the message ListDisplayModRq."""
@overload
def encode_request(
    operation: Literal["transaction_displays.create"], params: TransactionDisplaysCreate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `transaction_displays.create`, by the message TxnDisplayAddRq."""
@overload
def encode_request(
    operation: Literal["transaction_displays.update"], params: TransactionDisplaysUpdate, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `transaction_displays.update`, by the message TxnDisplayModRq."""
@overload
def encode_request(
    operation: Literal["subscriptions.delete"], params: SubscriptionsDelete, **options: Unpack[EncodeOptions]
) -> bytes:
    """A qbXML document that asks for `subscriptions.delete`, by the message SubscriptionDelRq."""
@overload
def encode_request(
    operation: str,
    params: (
        Mapping[str, NotTheParamsOfThisOperation] | msgspec.Struct | Dumpable
        | bytes | bytearray | memoryview | str | None
    ),
    **options: Unpack[EncodeOptions],
) -> bytes:
    """A qbXML document that asks for one operation, of parameters whose types nobody knows before."""

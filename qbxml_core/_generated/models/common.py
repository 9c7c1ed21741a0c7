# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""What several resources share."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .custom_fields import CustomField


class Reference(Struct, kw_only=True, rename="camel", gc=False):
    """Another object, named by its ID and its full name.

    Wire: `FinanceChargeAccountRef`, `HomeCurrencyRef`, `DefaultDiscountAccountRef`, `DefaultShipMethodRef`,
    `DefaultItemSalesTaxRef`, `DefaultTaxableSalesTaxCodeRef`, `DefaultNonTaxableSalesTaxCodeRef`, `ParentRef`,
    `SalesTaxCodeRef`, `CurrencyRef`, `ClassRef`, `CustomerTypeRef`, `TermsRef`, `SalesRepRef`, `ItemSalesTaxRef`,
    `PreferredPaymentMethodRef`, `JobTypeRef`, `PriceLevelRef`, `PayrollItemWageRef`, `SupervisorRef`,
    `BillingRateRef`, `VendorTypeRef`, `SalesTaxReturnRef`, `TaxOnPurchasesAccountRef`, `TaxOnSalesAccountRef`,
    `PrefillAccountRef`, `SalesRepEntityRef`, `CustomerRef`, `EmployeeRef`, `LeadRef`, `VendorRef`, `AccountRef`,
    `IncomeAccountRef`, `PurchaseTaxCodeRef`, `ExpenseAccountRef`, `PrefVendorRef`, `UnitOfMeasureSetRef`,
    `COGSAccountRef`, `AssetAccountRef`, `ItemInventoryRef`, `DepositToAccountRef`, `PaymentMethodRef`,
    `TaxVendorRef`, `SalesTaxReturnLineRef`, `ItemRef`, `LiabilityAccountRef`, `ParentSiteRef`, `OverrideUOMSetRef`,
    `InventorySiteRef`, `InventorySiteLocationRef`, `ItemGroupRef`, `ARAccountRef`, `TemplateRef`, `ShipMethodRef`,
    `CustomerMsgRef`, `CustomerSalesTaxCodeRef`, `DiscountAccountRef`, `DiscountClassRef`, `ShipToEntityRef`,
    `APAccountRef`, `PayeeEntityRef`, `BankAccountRef`, `CreditCardAccountRef`, `EntityRef`, `ItemServiceRef`,
    `ItemInventoryAssemblyRef`, `RefundFromAccountRef`, `VehicleRef`, `FromInventorySiteLocationRef`,
    `ToInventorySiteLocationRef`, `FromInventorySiteRef`, `ToInventorySiteRef`, `TransferFromAccountRef`,
    `TransferToAccountRef`, `ListObjRef`.
    """

    id: str | None = None
    """The ID QuickBooks gave the object; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    full_name: str | None = None
    """The object's name with those of its parents, joined by colons. Wire: `FullName`, STRTYPE."""


class Address(Struct, kw_only=True, rename="camel", gc=False):
    """An address of QuickBooks Desktop.

    Wire: `Address`, `LegalAddress`, `CompanyAddressForCustomer`, `BillAddress`, `ShipAddress`, `OtherNameAddress`,
    `VendorAddress`.
    """

    line1: str | None = None
    """The line1 of the address. Wire: `Addr1`, STRTYPE, at most 41 characters."""

    line2: str | None = None
    """The line2 of the address. Wire: `Addr2`, STRTYPE, at most 41 characters."""

    line3: str | None = None
    """The line3 of the address. Wire: `Addr3`, STRTYPE, at most 41 characters."""

    line4: str | None = None
    """The line4 of the address. Wire: `Addr4`, STRTYPE, at most 41 characters, since 2.0."""

    line5: str | None = None
    """The line5 of the address. Wire: `Addr5`, STRTYPE, at most 41 characters, since 6.0."""

    city: str | None = None
    """The city of the address. Wire: `City`, STRTYPE, at most 31 characters."""

    state: str | None = None
    """The state of the address. Wire: `State`, STRTYPE, at most 21 characters."""

    postal_code: str | None = None
    """The postal code of the address. Wire: `PostalCode`, STRTYPE, at most 13 characters."""

    country: str | None = None
    """The country of the address. Wire: `Country`, STRTYPE, at most 31 characters."""

    note: str | None = None
    """The note of the address. Wire: `Note`, STRTYPE, at most 41 characters, since 6.0."""


class TargetTransaction(Struct, kw_only=True, rename="camel", gc=False):
    """A target transaction of QuickBooks Desktop. Wire: `AppliedToTxnRet`."""

    transaction_id: str | None = None
    """The transaction ID of the target transaction. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    transaction_type: str | None = None
    """The transaction type of the target transaction.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `transfer_inventory`,
    `payroll_liability_adjustment`, `payroll_prior_payment`, `payroll_year_to_date_adjustment`, `unknown`.
    """

    transaction_date: str | None = None
    """The transaction date of the target transaction. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the target transaction. Wire: `RefNumber`, STRTYPE, at most 20 characters."""

    balance_remaining: str | None = None
    """The balance remaining of the target transaction. Wire: `BalanceRemaining`, AMTTYPE, exact decimal."""

    amount: str | None = None
    """The amount of the target transaction. Wire: `Amount`, AMTTYPE, exact decimal."""

    discount_amount: str | None = None
    """The discount amount of the target transaction. Wire: `DiscountAmount`, AMTTYPE, exact decimal."""

    discount_account: Reference | None = None
    """The discount account of this target transaction. Wire: `DiscountAccountRef`."""

    discount_class: Reference | None = None
    """The discount class of this target transaction. Wire: `DiscountClassRef`, since 11.0."""

    linked_transactions: list[LinkedTransaction] = []
    """The linked transactions of the target transaction. Wire: `LinkedTxn`, since 10.0."""


class LinkedTransaction(Struct, kw_only=True, rename="camel", gc=False):
    """A linked transaction of QuickBooks Desktop. Wire: `LinkedTxn`."""

    id: str | None = None
    """The ID of the linked transaction. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_linked_transaction"] = "qbd_linked_transaction"
    """The kind of object, always the same."""

    transaction_type: str | None = None
    """The transaction type of the linked transaction.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `transfer_inventory`,
    `payroll_liability_adjustment`, `payroll_prior_payment`, `payroll_year_to_date_adjustment`, `unknown`.
    """

    transaction_date: str | None = None
    """The transaction date of the linked transaction. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the linked transaction. Wire: `RefNumber`, STRTYPE, at most 20 characters."""

    link_type: str | None = None
    """The link type of the linked transaction.

    Wire: `LinkType`, ENUMTYPE, since 3.0.
    Known values: `amount`, `quantity`.
    """

    amount: str | None = None
    """The amount of the linked transaction. Wire: `Amount`, AMTTYPE, exact decimal."""


class ExpenseLine(Struct, kw_only=True, rename="camel", gc=False):
    """An expense line of QuickBooks Desktop. Wire: `ExpenseLineRet`."""

    id: str | None = None
    """The ID of the expense line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_expense_line"] = "qbd_expense_line"
    """The kind of object, always the same."""

    account: Reference | None = None
    """The account of this expense line. Wire: `AccountRef`."""

    amount: str | None = None
    """The amount of the expense line. Wire: `Amount`, AMTTYPE, exact decimal."""

    memo: str | None = None
    """The memo of the expense line. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    payee: Reference | None = None
    """The payee of this expense line. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class of this expense line. Wire: `ClassRef`."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this expense line. Wire: `SalesTaxCodeRef`, since 6.0."""

    billing_status: str | None = None
    """The billing status of the expense line.

    Wire: `BillableStatus`, ENUMTYPE, since 2.0.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """

    sales_representative: Reference | None = None
    """The sales representative of this expense line. Wire: `SalesRepRef`, since 13.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the expense line. Wire: `DataExtRet`, since 13.0."""


class ItemLine(Struct, kw_only=True, rename="camel", gc=False):
    """An item line of QuickBooks Desktop. Wire: `ItemLineRet`."""

    id: str | None = None
    """The ID of the item line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_item_line"] = "qbd_item_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item of this item line. Wire: `ItemRef`."""

    inventory_site: Reference | None = None
    """The inventory site of this item line. Wire: `InventorySiteRef`, since 10.0."""

    inventory_site_location: Reference | None = None
    """The inventory site location of this item line. Wire: `InventorySiteLocationRef`, since 12.0."""

    serial_number: str | None = None
    """The serial number of the item line. Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0."""

    lot_number: str | None = None
    """The lot number of the item line. Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0."""

    expiration_date: str | None = None
    """The expiration date of the item line.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    description: str | None = None
    """The description of the item line. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the item line. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the item line. Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0."""

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this item line. Wire: `OverrideUOMSetRef`, since 7.0."""

    cost: str | None = None
    """The cost of the item line. Wire: `Cost`, PRICETYPE, exact decimal."""

    amount: str | None = None
    """The amount of the item line. Wire: `Amount`, AMTTYPE, exact decimal."""

    customer: Reference | None = None
    """The customer of this item line. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class of this item line. Wire: `ClassRef`."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this item line. Wire: `SalesTaxCodeRef`, since 6.0."""

    billing_status: str | None = None
    """The billing status of the item line.

    Wire: `BillableStatus`, ENUMTYPE, since 2.0.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """

    sales_representative: Reference | None = None
    """The sales representative of this item line. Wire: `SalesRepRef`, since 13.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the item line. Wire: `DataExtRet`, since 13.0."""


class ItemGroupLine(Struct, kw_only=True, rename="camel", gc=False):
    """An item group line of QuickBooks Desktop. Wire: `ItemGroupLineRet`."""

    id: str | None = None
    """The ID of the item group line. Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 3.0."""

    object_type: Literal["qbd_item_group_line"] = "qbd_item_group_line"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group of this item group line. Wire: `ItemGroupRef`."""

    description: str | None = None
    """The description of the item group line. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the item group line. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the item group line.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this item group line. Wire: `OverrideUOMSetRef`, since 7.0."""

    total_amount: str | None = None
    """The total amount of the item group line. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    item_lines: list[ItemLine] = []
    """The item lines of the item group line. Wire: `ItemLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the item group line. Wire: `DataExt`, since 13.0."""


class CreditCardTransaction(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card transaction of QuickBooks Desktop. Wire: `CreditCardTxnInfo`."""

    request: CreditCardTransactionRequest | None = None
    """The request of the credit card transaction. Wire: `CreditCardTxnInputInfo`."""

    response: CreditCardTransactionResponse | None = None
    """The response of the credit card transaction. Wire: `CreditCardTxnResultInfo`."""


class CreditCardTransactionRequest(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card transaction request of QuickBooks Desktop. Wire: `CreditCardTxnInputInfo`."""

    number: str | None = None
    """The number of the credit card transaction request.

    Wire: `CreditCardNumber`, STRTYPE, at most 25 characters.
    """

    expiration_month: int | float | None = None
    """The expiration month of the credit card transaction request. Wire: `ExpirationMonth`, INTTYPE."""

    expiration_year: int | float | None = None
    """The expiration year of the credit card transaction request. Wire: `ExpirationYear`, INTTYPE."""

    name: str | None = None
    """The name of the credit card transaction request. Wire: `NameOnCard`, STRTYPE, at most 41 characters."""

    address: str | None = None
    """The address of the credit card transaction request.

    Wire: `CreditCardAddress`, STRTYPE, at most 41 characters.
    """

    postal_code: str | None = None
    """The postal code of the credit card transaction request.

    Wire: `CreditCardPostalCode`, STRTYPE, at most 18 characters.
    """

    commercial_card_code: str | None = None
    """The commercial card code of the credit card transaction request.

    Wire: `CommercialCardCode`, STRTYPE, at most 24 characters.
    """

    transaction_mode: str | None = None
    """The transaction mode of the credit card transaction request.

    Wire: `TransactionMode`, ENUMTYPE, since 6.0.
    Known values: `card_not_present`, `card_present`.
    """

    transaction_type: str | None = None
    """The transaction type of the credit card transaction request.

    Wire: `CreditCardTxnType`, ENUMTYPE, since 7.0.
    Known values: `authorization`, `capture`, `charge`, `refund`, `voice_authorization`.
    """


class CreditCardTransactionResponse(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card transaction response of QuickBooks Desktop. Wire: `CreditCardTxnResultInfo`."""

    status_code: int | float | None = None
    """The status code of the credit card transaction response. Wire: `ResultCode`, INTTYPE."""

    status_message: str | None = None
    """The status message of the credit card transaction response.

    Wire: `ResultMessage`, STRTYPE, at most 60 characters.
    """

    credit_card_transaction_id: str | None = None
    """The credit card transaction ID of the credit card transaction response.

    Wire: `CreditCardTransID`, STRTYPE, at most 24 characters.
    """

    merchant_account_number: str | None = None
    """The merchant account number of the credit card transaction response.

    Wire: `MerchantAccountNumber`, STRTYPE, at most 32 characters.
    """

    authorization_code: str | None = None
    """The authorization code of the credit card transaction response.

    Wire: `AuthorizationCode`, STRTYPE, at most 12 characters.
    """

    avs_street_status: str | None = None
    """The AVS street status of the credit card transaction response.

    Wire: `AVSStreet`, ENUMTYPE.
    Known values: `pass`, `fail`, `not_available`.
    """

    avs_zip_status: str | None = None
    """The AVS zip status of the credit card transaction response.

    Wire: `AVSZip`, ENUMTYPE.
    Known values: `pass`, `fail`, `not_available`.
    """

    card_security_code_match: str | None = None
    """The card security code match of the credit card transaction response.

    Wire: `CardSecurityCodeMatch`, ENUMTYPE, since 6.0.
    Known values: `pass`, `fail`, `not_available`.
    """

    recon_batch_id: str | None = None
    """The recon batch ID of the credit card transaction response.

    Wire: `ReconBatchID`, STRTYPE, at most 84 characters.
    """

    payment_grouping_code: int | float | None = None
    """The payment grouping code of the credit card transaction response. Wire: `PaymentGroupingCode`, INTTYPE."""

    payment_status: str | None = None
    """The payment status of the credit card transaction response.

    Wire: `PaymentStatus`, ENUMTYPE.
    Known values: `unknown`, `completed`.
    """

    transaction_authorized_at: str | None = None
    """The transaction authorized at of the credit card transaction response.

    Wire: `TxnAuthorizationTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    transaction_authorization_stamp: int | float | None = None
    """The transaction authorization stamp of the credit card transaction response.

    Wire: `TxnAuthorizationStamp`, INTTYPE.
    """

    client_transaction_id: str | None = None
    """The client transaction ID of the credit card transaction response.

    Wire: `ClientTransID`, STRTYPE, at most 16 characters, since 6.0.
    """


class CustomContactField(Struct, kw_only=True, rename="camel", gc=False):
    """A custom contact field of QuickBooks Desktop. Wire: `AdditionalContactRef`."""

    name: str | None = None
    """The name of the custom contact field. Wire: `ContactName`, STRTYPE, at most 40 characters."""

    value: str | None = None
    """The value of the custom contact field. Wire: `ContactValue`, STRTYPE, at most 255 characters."""


class Contact(Struct, kw_only=True, rename="camel", gc=False):
    """A contact of QuickBooks Desktop. Wire: `ContactsRet`."""

    id: str | None = None
    """The ID of the contact. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_contact"] = "qbd_contact"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the contact.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the contact.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the contact. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the contact. Wire: `Contact`, STRTYPE, at most 41 characters."""

    salutation: str | None = None
    """The salutation of the contact. Wire: `Salutation`, STRTYPE, at most 15 characters."""

    first_name: str | None = None
    """The first name of the contact. Wire: `FirstName`, STRTYPE, at most 25 characters."""

    middle_name: str | None = None
    """The middle name of the contact. Wire: `MiddleName`, STRTYPE, at most 5 characters."""

    last_name: str | None = None
    """The last name of the contact. Wire: `LastName`, STRTYPE, at most 25 characters."""

    job_title: str | None = None
    """The job title of the contact. Wire: `JobTitle`, STRTYPE, at most 41 characters."""

    custom_contact_fields: list[CustomContactField] = []
    """The custom contact fields of this contact. Wire: `AdditionalContactRef`."""


class Note(Struct, kw_only=True, rename="camel", gc=False):
    """A note of QuickBooks Desktop. Wire: `AdditionalNotesRet`."""

    id: int | float | None = None
    """The ID of the note. Wire: `NoteID`, INTTYPE."""

    date: str | None = None
    """The date of the note. Wire: `Date`, DATETYPE, YYYY-MM-DD."""

    note: str | None = None
    """The note of the note. Wire: `Note`, STRTYPE, at most 4095 characters."""


class ComCallbackInfo(Struct, kw_only=True, rename="camel", gc=False):
    """A com callback info of QuickBooks Desktop. Wire: `COMCallbackInfo`."""

    app_name: str | None = None
    """The app name of the com callback info. Wire: `AppName`, STRTYPE, at most 128 characters."""

    prog_id: str | None = None
    """The prog ID of the com callback info. Wire: `ProgID`, STRTYPE, at most 128 characters."""

    clsid: str | None = None
    """The clsid of the com callback info. Wire: `CLSID`, GUIDTYPE."""


class SalesOrPurchaseDetails(Struct, kw_only=True, rename="camel", gc=False):
    """A sales or purchase details of QuickBooks Desktop. Wire: `SalesOrPurchase`."""

    description: str | None = None
    """The description of the sales or purchase details. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    price: str | None = None
    """The price of the sales or purchase details. Wire: `Price`, PRICETYPE, exact decimal."""

    price_percentage: str | None = None
    """The price percentage of the sales or purchase details. Wire: `PricePercent`, PERCENTTYPE, exact decimal."""

    posting_account: Reference | None = None
    """The posting account of this sales or purchase details. Wire: `AccountRef`."""


class SalesAndPurchaseDetails(Struct, kw_only=True, rename="camel", gc=False):
    """A sales and purchase details of QuickBooks Desktop. Wire: `SalesAndPurchase`."""

    sales_description: str | None = None
    """The sales description of the sales and purchase details.

    Wire: `SalesDesc`, STRTYPE, at most 4095 characters.
    """

    sales_price: str | None = None
    """The sales price of the sales and purchase details. Wire: `SalesPrice`, PRICETYPE, exact decimal."""

    income_account: Reference | None = None
    """The income account of this sales and purchase details. Wire: `IncomeAccountRef`."""

    purchase_description: str | None = None
    """The purchase description of the sales and purchase details.

    Wire: `PurchaseDesc`, STRTYPE, at most 4095 characters.
    """

    purchase_cost: str | None = None
    """The purchase cost of the sales and purchase details. Wire: `PurchaseCost`, PRICETYPE, exact decimal."""

    purchase_tax_code: Reference | None = None
    """The purchase tax code of this sales and purchase details. Wire: `PurchaseTaxCodeRef`, since 6.0."""

    expense_account: Reference | None = None
    """The expense account of this sales and purchase details. Wire: `ExpenseAccountRef`."""

    preferred_vendor: Reference | None = None
    """The preferred vendor of this sales and purchase details. Wire: `PrefVendorRef`."""

# DO NOT EDIT. Made by: python -m generator emit
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
    """An address.

    Wire: `Address`, `LegalAddress`, `CompanyAddressForCustomer`, `BillAddress`, `ShipAddress`, `OtherNameAddress`,
    `VendorAddress`.
    """

    line1: str | None = None
    """The first line of the address. Wire: `Addr1`, STRTYPE, at most 41 characters."""

    line2: str | None = None
    """The second line of the address. Wire: `Addr2`, STRTYPE, at most 41 characters."""

    line3: str | None = None
    """The third line of the address. Wire: `Addr3`, STRTYPE, at most 41 characters."""

    line4: str | None = None
    """The fourth line of the address. Wire: `Addr4`, STRTYPE, at most 41 characters, since 2.0."""

    line5: str | None = None
    """The fifth line of the address. Wire: `Addr5`, STRTYPE, at most 41 characters, since 6.0."""

    city: str | None = None
    """The city. Wire: `City`, STRTYPE, at most 31 characters."""

    state: str | None = None
    """The state, county or province. Wire: `State`, STRTYPE, at most 21 characters."""

    postal_code: str | None = None
    """The postal code. Wire: `PostalCode`, STRTYPE, at most 13 characters."""

    country: str | None = None
    """The country. Wire: `Country`, STRTYPE, at most 31 characters."""

    note: str | None = None
    """Notes about the address. Wire: `Note`, STRTYPE, at most 41 characters, since 6.0."""


class TargetTransaction(Struct, kw_only=True, rename="camel", gc=False):
    """A transaction that a payment pays, and how much of it. Wire: `AppliedToTxnRet`."""

    transaction_id: str | None = None
    """The ID of the transaction. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    transaction_type: str | None = None
    """The kind of transaction.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `transfer_inventory`,
    `payroll_liability_adjustment`, `payroll_prior_payment`, `payroll_year_to_date_adjustment`, `unknown`.
    """

    transaction_date: str | None = None
    """The day the target transaction counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the target transaction by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 20 characters.
    """

    balance_remaining: str | None = None
    """What is still to be paid. Wire: `BalanceRemaining`, AMTTYPE, exact decimal."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    discount_amount: str | None = None
    """The discount taken. Wire: `DiscountAmount`, AMTTYPE, exact decimal."""

    discount_account: Reference | None = None
    """The account the discount goes to. Wire: `DiscountAccountRef`."""

    discount_class: Reference | None = None
    """The class of the discount. Wire: `DiscountClassRef`, since 11.0."""

    linked_transactions: list[LinkedTransaction] = []
    """Transactions that belong together with this one, such as payments of an invoice.

    Wire: `LinkedTxn`, since 10.0.
    """


class LinkedTransaction(Struct, kw_only=True, rename="camel", gc=False):
    """A transaction that belongs together with another one. Wire: `LinkedTxn`."""

    id: str | None = None
    """The ID of the linked transaction. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_linked_transaction"] = "qbd_linked_transaction"
    """The kind of object, always the same."""

    transaction_type: str | None = None
    """The kind of transaction.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `transfer_inventory`,
    `payroll_liability_adjustment`, `payroll_prior_payment`, `payroll_year_to_date_adjustment`, `unknown`.
    """

    transaction_date: str | None = None
    """The day the linked transaction counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the linked transaction by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 20 characters.
    """

    link_type: str | None = None
    """Whether an amount or a quantity links the transactions.

    Wire: `LinkType`, ENUMTYPE, since 3.0.
    Known values: `amount`, `quantity`.
    """

    amount: str | None = None
    """The amount the link stands for. Wire: `Amount`, AMTTYPE, exact decimal."""


class ExpenseLine(Struct, kw_only=True, rename="camel", gc=False):
    """An expense line. Wire: `ExpenseLineRet`."""

    id: str | None = None
    """The ID QuickBooks gave the expense line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_expense_line"] = "qbd_expense_line"
    """The kind of object, always the same."""

    account: Reference | None = None
    """The account of this expense line. Wire: `AccountRef`."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    memo: str | None = None
    """A remark on the expense line; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    payee: Reference | None = None
    """The vendor where the account is payables, else the customer or job. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class that sorts the expense line into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`, since 6.0, only in CA, UK, AU."""

    billing_status: str | None = None
    """Whether it can be charged to the customer, and was.

    Wire: `BillableStatus`, ENUMTYPE, since 2.0.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """

    sales_representative: Reference | None = None
    """Who made the sale. Wire: `SalesRepRef`, since 13.0."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the expense line in fields of their own. Wire: `DataExtRet`, since 13.0."""


class ItemLine(Struct, kw_only=True, rename="camel", gc=False):
    """An item line. Wire: `ItemLineRet`."""

    id: str | None = None
    """The ID QuickBooks gave the item line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_item_line"] = "qbd_item_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    inventory_site: Reference | None = None
    """The site that keeps the stock. Wire: `InventorySiteRef`, since 10.0, only in US, CA, UK."""

    inventory_site_location: Reference | None = None
    """The place inside the site, such as a shelf.

    Wire: `InventorySiteLocationRef`, since 12.0, only in US, CA, UK.
    """

    serial_number: str | None = None
    """The serial number of the unit.

    Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0, only in US, CA, UK.
    """

    lot_number: str | None = None
    """The number of the lot the units come from.

    Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0, only in US, CA, UK.
    """

    expiration_date: str | None = None
    """Until when the lot or the serial number can be used.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    description: str | None = None
    """What the item line is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """How many units. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit the quantity is counted in. Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0."""

    override_unit_of_measure_set: Reference | None = None
    """The set of units to use instead of that of the item. Wire: `OverrideUOMSetRef`, since 7.0."""

    cost: str | None = None
    """What one unit costs. Wire: `Cost`, PRICETYPE, exact decimal."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class that sorts the item line into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`, since 6.0, only in CA, UK, AU."""

    billing_status: str | None = None
    """Whether it can be charged to the customer, and was.

    Wire: `BillableStatus`, ENUMTYPE, since 2.0.
    Known values: `billable`, `not_billable`, `has_been_billed`.
    """

    sales_representative: Reference | None = None
    """Who made the sale. Wire: `SalesRepRef`, since 13.0."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the item line in fields of their own. Wire: `DataExtRet`, since 13.0."""


class ItemGroupLine(Struct, kw_only=True, rename="camel", gc=False):
    """An item group line. Wire: `ItemGroupLineRet`."""

    id: str | None = None
    """The ID QuickBooks gave the item group line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 3.0.
    """

    object_type: Literal["qbd_item_group_line"] = "qbd_item_group_line"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group. Wire: `ItemGroupRef`."""

    description: str | None = None
    """What the item group line is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """How many units. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit the quantity is counted in. Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0."""

    override_unit_of_measure_set: Reference | None = None
    """The set of units to use instead of that of the item. Wire: `OverrideUOMSetRef`, since 7.0."""

    total_amount: str | None = None
    """The amount of the whole item group line. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    item_lines: list[ItemLine] = []
    """The lines with an item. Wire: `ItemLineRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the item group line in fields of their own. Wire: `DataExt`, since 13.0."""


class CreditCardTransaction(Struct, kw_only=True, rename="camel", gc=False):
    """What was asked of a card processor, and its answer. Wire: `CreditCardTxnInfo`."""

    request: CreditCardTransactionRequest | None = None
    """What was asked of the card processor. Wire: `CreditCardTxnInputInfo`."""

    response: CreditCardTransactionResponse | None = None
    """What the card processor answered. Wire: `CreditCardTxnResultInfo`."""


class CreditCardTransactionRequest(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card transaction request. Wire: `CreditCardTxnInputInfo`."""

    number: str | None = None
    """The number of the card; QuickBooks hides most digits.

    Wire: `CreditCardNumber`, STRTYPE, at most 25 characters.
    """

    expiration_month: int | float | None = None
    """The month after which the card is no good. Wire: `ExpirationMonth`, INTTYPE."""

    expiration_year: int | float | None = None
    """The year after which the card is no good. Wire: `ExpirationYear`, INTTYPE."""

    name: str | None = None
    """The name of the credit card transaction request; QuickBooks does not tell upper from lower case.

    Wire: `NameOnCard`, STRTYPE, at most 41 characters.
    """

    address: str | None = None
    """The address of the credit card transaction request.

    Wire: `CreditCardAddress`, STRTYPE, at most 41 characters.
    """

    postal_code: str | None = None
    """The postal code. Wire: `CreditCardPostalCode`, STRTYPE, at most 18 characters."""

    commercial_card_code: str | None = None
    """What a company card's statement shows. Wire: `CommercialCardCode`, STRTYPE, at most 24 characters."""

    transaction_mode: str | None = None
    """Whether the card was present.

    Wire: `TransactionMode`, ENUMTYPE, since 6.0.
    Known values: `card_not_present`, `card_present`.
    """

    transaction_type: str | None = None
    """The kind of transaction.

    Wire: `CreditCardTxnType`, ENUMTYPE, since 7.0.
    Known values: `authorization`, `capture`, `charge`, `refund`, `voice_authorization`.
    """


class CreditCardTransactionResponse(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card transaction response. Wire: `CreditCardTxnResultInfo`."""

    status_code: int | float | None = None
    """The result as a number; 0 is success. Wire: `ResultCode`, INTTYPE."""

    status_message: str | None = None
    """The result in words. Wire: `ResultMessage`, STRTYPE, at most 60 characters."""

    credit_card_transaction_id: str | None = None
    """The ID the card processor gave the payment. Wire: `CreditCardTransID`, STRTYPE, at most 24 characters."""

    merchant_account_number: str | None = None
    """The number of the company's account with the card processor.

    Wire: `MerchantAccountNumber`, STRTYPE, at most 32 characters.
    """

    authorization_code: str | None = None
    """The code of the card issuer's permission. Wire: `AuthorizationCode`, STRTYPE, at most 12 characters."""

    avs_street_status: str | None = None
    """Whether the street is that of the card holder.

    Wire: `AVSStreet`, ENUMTYPE.
    Known values: `pass`, `fail`, `not_available`.
    """

    avs_zip_status: str | None = None
    """Whether the postal code is that of the card holder.

    Wire: `AVSZip`, ENUMTYPE.
    Known values: `pass`, `fail`, `not_available`.
    """

    card_security_code_match: str | None = None
    """Whether the security code is right.

    Wire: `CardSecurityCodeMatch`, ENUMTYPE, since 6.0.
    Known values: `pass`, `fail`, `not_available`.
    """

    recon_batch_id: str | None = None
    """The batch the card processor settles the payment in. Wire: `ReconBatchID`, STRTYPE, at most 84 characters."""

    payment_grouping_code: int | float | None = None
    """Groups payments that are settled together. Wire: `PaymentGroupingCode`, INTTYPE."""

    payment_status: str | None = None
    """Whether the payment is complete. Wire: `PaymentStatus`, ENUMTYPE. Known values: `unknown`, `completed`."""

    transaction_authorized_at: str | None = None
    """When the payment was allowed.

    Wire: `TxnAuthorizationTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    transaction_authorization_stamp: int | float | None = None
    """The card processor's stamp of the permission. Wire: `TxnAuthorizationStamp`, INTTYPE."""

    client_transaction_id: str | None = None
    """The ID the program gave the payment. Wire: `ClientTransID`, STRTYPE, at most 16 characters, since 6.0."""


class CustomContactField(Struct, kw_only=True, rename="camel", gc=False):
    """A way to reach somebody, with a label. Wire: `AdditionalContactRef`."""

    name: str | None = None
    """The label, such as Fax or Main Email. Wire: `ContactName`, STRTYPE, at most 40 characters."""

    value: str | None = None
    """The value of the custom contact field. Wire: `ContactValue`, STRTYPE, at most 255 characters."""


class Contact(Struct, kw_only=True, rename="camel", gc=False):
    """A contact. Wire: `ContactsRet`."""

    id: str | None = None
    """The ID QuickBooks gave the contact; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_contact"] = "qbd_contact"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the contact was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the contact was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the contact is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the contact; QuickBooks does not tell upper from lower case.

    Wire: `Contact`, STRTYPE, at most 41 characters.
    """

    salutation: str | None = None
    """The title before the name, such as Ms. or Dr. Wire: `Salutation`, STRTYPE, at most 15 characters."""

    first_name: str | None = None
    """The first name. Wire: `FirstName`, STRTYPE, at most 25 characters."""

    middle_name: str | None = None
    """The middle name or its initial. Wire: `MiddleName`, STRTYPE, at most 5 characters."""

    last_name: str | None = None
    """The last name. Wire: `LastName`, STRTYPE, at most 25 characters."""

    job_title: str | None = None
    """What the person does in the company. Wire: `JobTitle`, STRTYPE, at most 41 characters."""

    custom_contact_fields: list[CustomContactField] = []
    """Further ways to reach the contact, each with a label. Wire: `AdditionalContactRef`."""


class Note(Struct, kw_only=True, rename="camel", gc=False):
    """A note. Wire: `AdditionalNotesRet`."""

    id: int | float | None = None
    """The ID QuickBooks gave the note; unique among objects of its kind. Wire: `NoteID`, INTTYPE."""

    date: str | None = None
    """The day of the note. Wire: `Date`, DATETYPE, YYYY-MM-DD."""

    note: str | None = None
    """The text of the note. Wire: `Note`, STRTYPE, at most 4095 characters."""


class ComCallbackInfo(Struct, kw_only=True, rename="camel", gc=False):
    """How QuickBooks reaches a program. Wire: `COMCallbackInfo`."""

    app_name: str | None = None
    """The name of the program. Wire: `AppName`, STRTYPE, at most 128 characters."""

    prog_id: str | None = None
    """The name Windows knows the program by. Wire: `ProgID`, STRTYPE, at most 128 characters."""

    clsid: str | None = None
    """The GUID Windows knows the program by. Wire: `CLSID`, GUIDTYPE."""


class SalesOrPurchaseDetails(Struct, kw_only=True, rename="camel", gc=False):
    """Description, price and account of an item that is sold or bought, not both. Wire: `SalesOrPurchase`."""

    description: str | None = None
    """What the sales or purchase details is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    price: str | None = None
    """The price of one unit. Wire: `Price`, PRICETYPE, exact decimal."""

    price_percentage: str | None = None
    """The price as a percentage. Wire: `PricePercent`, PERCENTTYPE, exact decimal."""

    posting_account: Reference | None = None
    """The account that transactions with the item go to. Wire: `AccountRef`."""


class SalesAndPurchaseDetails(Struct, kw_only=True, rename="camel", gc=False):
    """Descriptions, prices and accounts of an item that is bought and sold. Wire: `SalesAndPurchase`."""

    sales_description: str | None = None
    """How the item is described on sales forms. Wire: `SalesDesc`, STRTYPE, at most 4095 characters."""

    sales_price: str | None = None
    """What the company asks for one unit. Wire: `SalesPrice`, PRICETYPE, exact decimal."""

    income_account: Reference | None = None
    """The account that sales go to. Wire: `IncomeAccountRef`."""

    purchase_description: str | None = None
    """How the item is described on purchase forms. Wire: `PurchaseDesc`, STRTYPE, at most 4095 characters."""

    purchase_cost: str | None = None
    """What the company pays for one unit. Wire: `PurchaseCost`, PRICETYPE, exact decimal."""

    purchase_tax_code: Reference | None = None
    """The tax code for purchases. Wire: `PurchaseTaxCodeRef`, since 6.0, only in CA, UK, AU."""

    expense_account: Reference | None = None
    """The account that purchases go to. Wire: `ExpenseAccountRef`."""

    preferred_vendor: Reference | None = None
    """The vendor the item is usually bought from. Wire: `PrefVendorRef`."""

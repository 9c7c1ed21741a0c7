# DO NOT EDIT. Made by: python -m generator emit
"""Invoices."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, LinkedTransaction, Reference
from .custom_fields import CustomField


class Invoice(Struct, kw_only=True, rename="camel", gc=False):
    """An invoice. Wire: `InvoiceRet`."""

    id: str | None = None
    """The ID QuickBooks gave the invoice; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_invoice"] = "qbd_invoice"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the invoice was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the invoice was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the invoice is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class that sorts the invoice into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    receivables_account: Reference | None = None
    """The account that keeps what customers owe. Wire: `ARAccountRef`."""

    document_template: Reference | None = None
    """The form the invoice is printed with. Wire: `TemplateRef`, since 3.0."""

    transaction_date: str | None = None
    """The day the invoice counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the invoice by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    billing_address: Address | None = None
    """Where bills for the invoice go. Wire: `BillAddress`."""

    shipping_address: Address | None = None
    """Where goods of the invoice go. Wire: `ShipAddress`."""

    is_pending: bool | None = None
    """Whether the invoice still waits and does not count in the books yet. Wire: `IsPending`, BOOLTYPE."""

    is_finance_charge: bool | None = None
    """Whether the invoice asks for interest on an overdue balance. Wire: `IsFinanceCharge`, BOOLTYPE."""

    purchase_order_number: str | None = None
    """The customer's own number of the order. Wire: `PONumber`, STRTYPE, at most 25 characters."""

    terms: Reference | None = None
    """When the invoice has to be paid, and the discount for paying early. Wire: `TermsRef`."""

    due_date: str | None = None
    """When the invoice is due to be paid. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    sales_representative: Reference | None = None
    """Who made the sale. Wire: `SalesRepRef`."""

    shipment_origin: str | None = None
    """From where the seller pays no longer for the freight (FOB). Wire: `FOB`, STRTYPE, at most 13 characters."""

    shipping_date: str | None = None
    """When the goods were or will be sent. Wire: `ShipDate`, DATETYPE, YYYY-MM-DD."""

    shipping_method: Reference | None = None
    """How the goods are sent. Wire: `ShipMethodRef`."""

    subtotal: str | None = None
    """The amount of all lines before sales tax. Wire: `Subtotal`, AMTTYPE, exact decimal."""

    sales_tax_item: Reference | None = None
    """The sales tax that applies, with its rate and agency. Wire: `ItemSalesTaxRef`."""

    sales_tax_percentage: str | None = None
    """The rate of sales tax in percent. Wire: `SalesTaxPercentage`, PERCENTTYPE, exact decimal."""

    sales_tax_total: str | None = None
    """The sales tax of all lines. Wire: `SalesTaxTotal`, AMTTYPE, exact decimal."""

    applied_amount: str | None = None
    """What payments and credits have settled; often below zero. Wire: `AppliedAmount`, AMTTYPE, exact decimal."""

    balance_remaining: str | None = None
    """What is still to be paid. Wire: `BalanceRemaining`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the invoice. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    balance_remaining_in_home_currency: str | None = None
    """What is still to be paid, in the currency of the company.

    Wire: `BalanceRemainingInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    memo: str | None = None
    """A remark on the invoice; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    is_paid: bool | None = None
    """Whether nothing is left to pay. Wire: `IsPaid`, BOOLTYPE, since 2.0."""

    customer_message: Reference | None = None
    """The message to the customer at the foot of the form. Wire: `CustomerMsgRef`."""

    is_queued_for_print: bool | None = None
    """Whether the invoice waits to be printed. Wire: `IsToBePrinted`, BOOLTYPE."""

    is_queued_for_email: bool | None = None
    """Whether the invoice waits to be sent by e-mail. Wire: `IsToBeEmailed`, BOOLTYPE, since 6.0."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `CustomerSalesTaxCodeRef`."""

    suggested_discount_amount: str | None = None
    """The discount the terms allow. Wire: `SuggestedDiscountAmount`, AMTTYPE, exact decimal."""

    suggested_discount_date: str | None = None
    """Until when the terms allow the discount. Wire: `SuggestedDiscountDate`, DATETYPE, YYYY-MM-DD."""

    other_custom_field: str | None = None
    """A field of the form that users give a meaning. Wire: `Other`, STRTYPE, at most 29 characters, since 6.0."""

    external_id: str | None = None
    """An ID that another program gave the invoice; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    linked_transactions: list[LinkedTransaction] = []
    """Transactions that belong together with this one, such as payments of an invoice.

    Wire: `LinkedTxn`, since 1.1.
    """

    lines: list[InvoiceLine] = []
    """The lines of the invoice. Wire: `InvoiceLineRet`."""

    line_groups: list[InvoiceLineGroup] = []
    """Groups of lines that came from an item group. Wire: `InvoiceLineGroupRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the invoice in fields of their own. Wire: `DataExtRet`, since 2.0."""


class InvoiceLine(Struct, kw_only=True, rename="camel", gc=False):
    """An invoice line. Wire: `InvoiceLineRet`."""

    id: str | None = None
    """The ID QuickBooks gave the invoice line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_invoice_line"] = "qbd_invoice_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    description: str | None = None
    """What the invoice line is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """How many units. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit the quantity is counted in. Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0."""

    override_unit_of_measure_set: Reference | None = None
    """The set of units to use instead of that of the item. Wire: `OverrideUOMSetRef`, since 7.0."""

    rate: str | None = None
    """The price of one unit. Wire: `Rate`, PRICETYPE, exact decimal."""

    rate_percent: str | None = None
    """The price as a percentage. Wire: `RatePercent`, PERCENTTYPE, exact decimal."""

    class_: Reference | None = None
    """The class that sorts the invoice line into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

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

    service_date: str | None = None
    """When the work was done. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`."""

    other_custom_field1: str | None = None
    """The first field of the form that users give a meaning.

    Wire: `Other1`, STRTYPE, at most 29 characters, since 6.0.
    """

    other_custom_field2: str | None = None
    """The second field of the form that users give a meaning.

    Wire: `Other2`, STRTYPE, at most 29 characters, since 6.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the invoice line in fields of their own. Wire: `DataExtRet`, since 2.0."""


class InvoiceLineGroup(Struct, kw_only=True, rename="camel", gc=False):
    """An invoice line group. Wire: `InvoiceLineGroupRet`."""

    id: str | None = None
    """The ID QuickBooks gave the invoice line group; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 2.1.
    """

    object_type: Literal["qbd_invoice_line_group"] = "qbd_invoice_line_group"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group. Wire: `ItemGroupRef`."""

    description: str | None = None
    """What the invoice line group is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """How many units. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit the quantity is counted in. Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0."""

    override_unit_of_measure_set: Reference | None = None
    """The set of units to use instead of that of the item. Wire: `OverrideUOMSetRef`, since 7.0."""

    should_print_items_in_group: bool | None = None
    """Whether the items of the group are printed one by one, not only the group.

    Wire: `IsPrintItemsInGroup`, BOOLTYPE.
    """

    total_amount: str | None = None
    """The amount of the whole invoice line group. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    service_date: str | None = None
    """When the work was done. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    lines: list[InvoiceLine] = []
    """The lines of the invoice line group. Wire: `InvoiceLineRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the invoice line group in fields of their own.

    Wire: `DataExtRet`, since 2.0.
    """

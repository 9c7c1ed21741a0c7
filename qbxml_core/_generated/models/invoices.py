# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Invoices."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, LinkedTransaction, Reference
from .custom_fields import CustomField


class Invoice(Struct, kw_only=True, rename="camel", gc=False):
    """An invoice of QuickBooks Desktop. Wire: `InvoiceRet`."""

    id: str | None = None
    """The ID of the invoice. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_invoice"] = "qbd_invoice"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the invoice.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the invoice.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the invoice. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    customer: Reference | None = None
    """The customer of this invoice. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class of this invoice. Wire: `ClassRef`."""

    receivables_account: Reference | None = None
    """The receivables account of this invoice. Wire: `ARAccountRef`."""

    document_template: Reference | None = None
    """The document template of this invoice. Wire: `TemplateRef`, since 3.0."""

    transaction_date: str | None = None
    """The transaction date of the invoice. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the invoice. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    billing_address: Address | None = None
    """The billing address of the invoice. Wire: `BillAddress`."""

    shipping_address: Address | None = None
    """The shipping address of the invoice. Wire: `ShipAddress`."""

    is_pending: bool | None = None
    """Whether the invoice is pending. Wire: `IsPending`, BOOLTYPE."""

    is_finance_charge: bool | None = None
    """Whether the invoice is finance charge. Wire: `IsFinanceCharge`, BOOLTYPE."""

    purchase_order_number: str | None = None
    """The purchase order number of the invoice. Wire: `PONumber`, STRTYPE, at most 25 characters."""

    terms: Reference | None = None
    """The terms of this invoice. Wire: `TermsRef`."""

    due_date: str | None = None
    """The due date of the invoice. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    sales_representative: Reference | None = None
    """The sales representative of this invoice. Wire: `SalesRepRef`."""

    shipment_origin: str | None = None
    """The shipment origin of the invoice. Wire: `FOB`, STRTYPE, at most 13 characters."""

    shipping_date: str | None = None
    """The shipping date of the invoice. Wire: `ShipDate`, DATETYPE, YYYY-MM-DD."""

    shipping_method: Reference | None = None
    """The shipping method of this invoice. Wire: `ShipMethodRef`."""

    subtotal: str | None = None
    """The subtotal of the invoice. Wire: `Subtotal`, AMTTYPE, exact decimal."""

    sales_tax_item: Reference | None = None
    """The sales tax item of this invoice. Wire: `ItemSalesTaxRef`."""

    sales_tax_percentage: str | None = None
    """The sales tax percentage of the invoice. Wire: `SalesTaxPercentage`, PERCENTTYPE, exact decimal."""

    sales_tax_total: str | None = None
    """The sales tax total of the invoice. Wire: `SalesTaxTotal`, AMTTYPE, exact decimal."""

    applied_amount: str | None = None
    """The applied amount of the invoice. Wire: `AppliedAmount`, AMTTYPE, exact decimal."""

    balance_remaining: str | None = None
    """The balance remaining of the invoice. Wire: `BalanceRemaining`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this invoice. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the invoice. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    balance_remaining_in_home_currency: str | None = None
    """The balance remaining in home currency of the invoice.

    Wire: `BalanceRemainingInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    memo: str | None = None
    """The memo of the invoice. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    is_paid: bool | None = None
    """Whether the invoice is paid. Wire: `IsPaid`, BOOLTYPE, since 2.0."""

    customer_message: Reference | None = None
    """The customer message of this invoice. Wire: `CustomerMsgRef`."""

    is_queued_for_print: bool | None = None
    """Whether the invoice is queued for print. Wire: `IsToBePrinted`, BOOLTYPE."""

    is_queued_for_email: bool | None = None
    """Whether the invoice is queued for email. Wire: `IsToBeEmailed`, BOOLTYPE, since 6.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this invoice. Wire: `CustomerSalesTaxCodeRef`."""

    suggested_discount_amount: str | None = None
    """The suggested discount amount of the invoice. Wire: `SuggestedDiscountAmount`, AMTTYPE, exact decimal."""

    suggested_discount_date: str | None = None
    """The suggested discount date of the invoice. Wire: `SuggestedDiscountDate`, DATETYPE, YYYY-MM-DD."""

    other_custom_field: str | None = None
    """The other custom field of the invoice. Wire: `Other`, STRTYPE, at most 29 characters, since 6.0."""

    external_id: str | None = None
    """The external ID of the invoice. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    linked_transactions: list[LinkedTransaction] = []
    """The linked transactions of the invoice. Wire: `LinkedTxn`, since 1.1."""

    lines: list[InvoiceLine] = []
    """The lines of the invoice. Wire: `InvoiceLineRet`."""

    line_groups: list[InvoiceLineGroup] = []
    """The line groups of the invoice. Wire: `InvoiceLineGroupRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the invoice. Wire: `DataExtRet`, since 2.0."""


class InvoiceLine(Struct, kw_only=True, rename="camel", gc=False):
    """An invoice line of QuickBooks Desktop. Wire: `InvoiceLineRet`."""

    id: str | None = None
    """The ID of the invoice line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_invoice_line"] = "qbd_invoice_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item of this invoice line. Wire: `ItemRef`."""

    description: str | None = None
    """The description of the invoice line. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the invoice line. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the invoice line. Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0."""

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this invoice line. Wire: `OverrideUOMSetRef`, since 7.0."""

    rate: str | None = None
    """The rate of the invoice line. Wire: `Rate`, PRICETYPE, exact decimal."""

    rate_percent: str | None = None
    """The rate percent of the invoice line. Wire: `RatePercent`, PERCENTTYPE, exact decimal."""

    class_: Reference | None = None
    """The class of this invoice line. Wire: `ClassRef`."""

    amount: str | None = None
    """The amount of the invoice line. Wire: `Amount`, AMTTYPE, exact decimal."""

    inventory_site: Reference | None = None
    """The inventory site of this invoice line. Wire: `InventorySiteRef`, since 10.0."""

    inventory_site_location: Reference | None = None
    """The inventory site location of this invoice line. Wire: `InventorySiteLocationRef`, since 12.0."""

    serial_number: str | None = None
    """The serial number of the invoice line. Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0."""

    lot_number: str | None = None
    """The lot number of the invoice line. Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0."""

    expiration_date: str | None = None
    """The expiration date of the invoice line.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    service_date: str | None = None
    """The service date of the invoice line. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this invoice line. Wire: `SalesTaxCodeRef`."""

    other_custom_field1: str | None = None
    """The other custom field1 of the invoice line. Wire: `Other1`, STRTYPE, at most 29 characters, since 6.0."""

    other_custom_field2: str | None = None
    """The other custom field2 of the invoice line. Wire: `Other2`, STRTYPE, at most 29 characters, since 6.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the invoice line. Wire: `DataExtRet`, since 2.0."""


class InvoiceLineGroup(Struct, kw_only=True, rename="camel", gc=False):
    """An invoice line group of QuickBooks Desktop. Wire: `InvoiceLineGroupRet`."""

    id: str | None = None
    """The ID of the invoice line group. Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 2.1."""

    object_type: Literal["qbd_invoice_line_group"] = "qbd_invoice_line_group"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group of this invoice line group. Wire: `ItemGroupRef`."""

    description: str | None = None
    """The description of the invoice line group. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the invoice line group. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the invoice line group.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this invoice line group. Wire: `OverrideUOMSetRef`, since 7.0."""

    should_print_items_in_group: bool | None = None
    """Whether should print items in group. Wire: `IsPrintItemsInGroup`, BOOLTYPE."""

    total_amount: str | None = None
    """The total amount of the invoice line group. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    service_date: str | None = None
    """The service date of the invoice line group. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    lines: list[InvoiceLine] = []
    """The lines of the invoice line group. Wire: `InvoiceLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the invoice line group. Wire: `DataExtRet`, since 2.0."""

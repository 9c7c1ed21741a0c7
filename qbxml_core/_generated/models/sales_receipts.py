# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Sales receipts."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, CreditCardTransaction, Reference
from .custom_fields import CustomField


class SalesReceipt(Struct, kw_only=True, rename="camel", gc=False):
    """A sales receipt of QuickBooks Desktop. Wire: `SalesReceiptRet`."""

    id: str | None = None
    """The ID of the sales receipt. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_receipt"] = "qbd_sales_receipt"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the sales receipt.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the sales receipt.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the sales receipt. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    customer: Reference | None = None
    """The customer of this sales receipt. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class of this sales receipt. Wire: `ClassRef`."""

    document_template: Reference | None = None
    """The document template of this sales receipt. Wire: `TemplateRef`, since 3.0."""

    transaction_date: str | None = None
    """The transaction date of the sales receipt. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the sales receipt. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    billing_address: Address | None = None
    """The billing address of the sales receipt. Wire: `BillAddress`."""

    shipping_address: Address | None = None
    """The shipping address of the sales receipt. Wire: `ShipAddress`."""

    is_pending: bool | None = None
    """Whether the sales receipt is pending. Wire: `IsPending`, BOOLTYPE."""

    check_number: str | None = None
    """The check number of the sales receipt. Wire: `CheckNumber`, STRTYPE, at most 25 characters."""

    payment_method: Reference | None = None
    """The payment method of this sales receipt. Wire: `PaymentMethodRef`."""

    due_date: str | None = None
    """The due date of the sales receipt. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    sales_representative: Reference | None = None
    """The sales representative of this sales receipt. Wire: `SalesRepRef`."""

    shipping_date: str | None = None
    """The shipping date of the sales receipt. Wire: `ShipDate`, DATETYPE, YYYY-MM-DD."""

    shipping_method: Reference | None = None
    """The shipping method of this sales receipt. Wire: `ShipMethodRef`."""

    shipment_origin: str | None = None
    """The shipment origin of the sales receipt. Wire: `FOB`, STRTYPE, at most 13 characters."""

    subtotal: str | None = None
    """The subtotal of the sales receipt. Wire: `Subtotal`, AMTTYPE, exact decimal."""

    sales_tax_item: Reference | None = None
    """The sales tax item of this sales receipt. Wire: `ItemSalesTaxRef`."""

    sales_tax_percentage: str | None = None
    """The sales tax percentage of the sales receipt. Wire: `SalesTaxPercentage`, PERCENTTYPE, exact decimal."""

    sales_tax_total: str | None = None
    """The sales tax total of the sales receipt. Wire: `SalesTaxTotal`, AMTTYPE, exact decimal."""

    total_amount: str | None = None
    """The total amount of the sales receipt. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this sales receipt. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the sales receipt. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    total_amount_in_home_currency: str | None = None
    """The total amount in home currency of the sales receipt.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    memo: str | None = None
    """The memo of the sales receipt. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    customer_message: Reference | None = None
    """The customer message of this sales receipt. Wire: `CustomerMsgRef`."""

    is_queued_for_print: bool | None = None
    """Whether the sales receipt is queued for print. Wire: `IsToBePrinted`, BOOLTYPE."""

    is_queued_for_email: bool | None = None
    """Whether the sales receipt is queued for email. Wire: `IsToBeEmailed`, BOOLTYPE, since 6.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this sales receipt. Wire: `CustomerSalesTaxCodeRef`."""

    deposit_to_account: Reference | None = None
    """The deposit to account of this sales receipt. Wire: `DepositToAccountRef`."""

    credit_card_transaction: CreditCardTransaction | None = None
    """The credit card transaction of the sales receipt. Wire: `CreditCardTxnInfo`, since 4.1."""

    other_custom_field: str | None = None
    """The other custom field of the sales receipt. Wire: `Other`, STRTYPE, at most 29 characters, since 6.0."""

    external_id: str | None = None
    """The external ID of the sales receipt. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    lines: list[SalesReceiptLine] = []
    """The lines of the sales receipt. Wire: `SalesReceiptLineRet`."""

    line_groups: list[SalesReceiptLineGroup] = []
    """The line groups of the sales receipt. Wire: `SalesReceiptLineGroupRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the sales receipt. Wire: `DataExtRet`, since 2.0."""


class SalesReceiptLine(Struct, kw_only=True, rename="camel", gc=False):
    """A sales receipt line of QuickBooks Desktop. Wire: `SalesReceiptLineRet`."""

    id: str | None = None
    """The ID of the sales receipt line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_receipt_line"] = "qbd_sales_receipt_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item of this sales receipt line. Wire: `ItemRef`."""

    description: str | None = None
    """The description of the sales receipt line. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the sales receipt line. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the sales receipt line.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this sales receipt line. Wire: `OverrideUOMSetRef`, since 7.0."""

    rate: str | None = None
    """The rate of the sales receipt line. Wire: `Rate`, PRICETYPE, exact decimal."""

    rate_percent: str | None = None
    """The rate percent of the sales receipt line. Wire: `RatePercent`, PERCENTTYPE, exact decimal."""

    class_: Reference | None = None
    """The class of this sales receipt line. Wire: `ClassRef`."""

    amount: str | None = None
    """The amount of the sales receipt line. Wire: `Amount`, AMTTYPE, exact decimal."""

    inventory_site: Reference | None = None
    """The inventory site of this sales receipt line. Wire: `InventorySiteRef`, since 10.0."""

    inventory_site_location: Reference | None = None
    """The inventory site location of this sales receipt line. Wire: `InventorySiteLocationRef`, since 12.0."""

    serial_number: str | None = None
    """The serial number of the sales receipt line.

    Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0.
    """

    lot_number: str | None = None
    """The lot number of the sales receipt line. Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0."""

    expiration_date: str | None = None
    """The expiration date of the sales receipt line.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    service_date: str | None = None
    """The service date of the sales receipt line. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this sales receipt line. Wire: `SalesTaxCodeRef`."""

    other_custom_field1: str | None = None
    """The other custom field1 of the sales receipt line.

    Wire: `Other1`, STRTYPE, at most 29 characters, since 6.0.
    """

    other_custom_field2: str | None = None
    """The other custom field2 of the sales receipt line.

    Wire: `Other2`, STRTYPE, at most 29 characters, since 6.0.
    """

    credit_card_transaction: CreditCardTransaction | None = None
    """The credit card transaction of the sales receipt line. Wire: `CreditCardTxnInfo`, since 7.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the sales receipt line. Wire: `DataExtRet`, since 2.0."""


class SalesReceiptLineGroup(Struct, kw_only=True, rename="camel", gc=False):
    """A sales receipt line group of QuickBooks Desktop. Wire: `SalesReceiptLineGroupRet`."""

    id: str | None = None
    """The ID of the sales receipt line group. Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 3.0."""

    object_type: Literal["qbd_sales_receipt_line_group"] = "qbd_sales_receipt_line_group"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group of this sales receipt line group. Wire: `ItemGroupRef`."""

    description: str | None = None
    """The description of the sales receipt line group. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the sales receipt line group. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the sales receipt line group.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this sales receipt line group. Wire: `OverrideUOMSetRef`, since 7.0."""

    should_print_items_in_group: bool | None = None
    """Whether should print items in group. Wire: `IsPrintItemsInGroup`, BOOLTYPE."""

    total_amount: str | None = None
    """The total amount of the sales receipt line group. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    service_date: str | None = None
    """The service date of the sales receipt line group. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    lines: list[SalesReceiptLine] = []
    """The lines of the sales receipt line group. Wire: `SalesReceiptLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the sales receipt line group. Wire: `DataExtRet`, since 2.0."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Sales orders."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, LinkedTransaction, Reference
from .custom_fields import CustomField


class SalesOrder(Struct, kw_only=True, rename="camel", gc=False):
    """A sales order of QuickBooks Desktop. Wire: `SalesOrderRet`."""

    id: str | None = None
    """The ID of the sales order. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_order"] = "qbd_sales_order"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the sales order.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the sales order.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the sales order. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    customer: Reference | None = None
    """The customer of this sales order. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class of this sales order. Wire: `ClassRef`."""

    document_template: Reference | None = None
    """The document template of this sales order. Wire: `TemplateRef`, since 3.0."""

    transaction_date: str | None = None
    """The transaction date of the sales order. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the sales order. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    billing_address: Address | None = None
    """The billing address of the sales order. Wire: `BillAddress`."""

    shipping_address: Address | None = None
    """The shipping address of the sales order. Wire: `ShipAddress`."""

    purchase_order_number: str | None = None
    """The purchase order number of the sales order. Wire: `PONumber`, STRTYPE, at most 25 characters."""

    terms: Reference | None = None
    """The terms of this sales order. Wire: `TermsRef`."""

    due_date: str | None = None
    """The due date of the sales order. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    sales_representative: Reference | None = None
    """The sales representative of this sales order. Wire: `SalesRepRef`."""

    shipment_origin: str | None = None
    """The shipment origin of the sales order. Wire: `FOB`, STRTYPE, at most 13 characters."""

    shipping_date: str | None = None
    """The shipping date of the sales order. Wire: `ShipDate`, DATETYPE, YYYY-MM-DD."""

    shipping_method: Reference | None = None
    """The shipping method of this sales order. Wire: `ShipMethodRef`."""

    subtotal: str | None = None
    """The subtotal of the sales order. Wire: `Subtotal`, AMTTYPE, exact decimal."""

    sales_tax_item: Reference | None = None
    """The sales tax item of this sales order. Wire: `ItemSalesTaxRef`."""

    sales_tax_percentage: str | None = None
    """The sales tax percentage of the sales order. Wire: `SalesTaxPercentage`, PERCENTTYPE, exact decimal."""

    sales_tax_total: str | None = None
    """The sales tax total of the sales order. Wire: `SalesTaxTotal`, AMTTYPE, exact decimal."""

    total_amount: str | None = None
    """The total amount of the sales order. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this sales order. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the sales order. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    total_amount_in_home_currency: str | None = None
    """The total amount in home currency of the sales order.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    is_manually_closed: bool | None = None
    """Whether the sales order is manually closed. Wire: `IsManuallyClosed`, BOOLTYPE."""

    is_fully_invoiced: bool | None = None
    """Whether the sales order is fully invoiced. Wire: `IsFullyInvoiced`, BOOLTYPE."""

    memo: str | None = None
    """The memo of the sales order. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    customer_message: Reference | None = None
    """The customer message of this sales order. Wire: `CustomerMsgRef`."""

    is_queued_for_print: bool | None = None
    """Whether the sales order is queued for print. Wire: `IsToBePrinted`, BOOLTYPE."""

    is_queued_for_email: bool | None = None
    """Whether the sales order is queued for email. Wire: `IsToBeEmailed`, BOOLTYPE, since 6.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this sales order. Wire: `CustomerSalesTaxCodeRef`."""

    other_custom_field: str | None = None
    """The other custom field of the sales order. Wire: `Other`, STRTYPE, at most 29 characters, since 6.0."""

    external_id: str | None = None
    """The external ID of the sales order. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    linked_transactions: list[LinkedTransaction] = []
    """The linked transactions of the sales order. Wire: `LinkedTxn`."""

    lines: list[SalesOrderLine] = []
    """The lines of the sales order. Wire: `SalesOrderLineRet`."""

    line_groups: list[SalesOrderLineGroup] = []
    """The line groups of the sales order. Wire: `SalesOrderLineGroupRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the sales order. Wire: `DataExtRet`."""

    sales_channel_name: str | None = None
    """The sales channel name of the sales order.

    Wire: `SOChannel`, ENUMTYPE, since 16.0.
    Known values: `blank`, `ecommerce`.
    """

    sales_store_name: str | None = None
    """The sales store name of the sales order. Wire: `StoreName`, STRTYPE, since 16.0."""

    sales_store_type: str | None = None
    """The sales store type of the sales order. Wire: `StoreType`, STRTYPE, since 16.0."""


class SalesOrderLine(Struct, kw_only=True, rename="camel", gc=False):
    """A sales order line of QuickBooks Desktop. Wire: `SalesOrderLineRet`."""

    id: str | None = None
    """The ID of the sales order line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_order_line"] = "qbd_sales_order_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item of this sales order line. Wire: `ItemRef`."""

    description: str | None = None
    """The description of the sales order line. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the sales order line. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the sales order line.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this sales order line. Wire: `OverrideUOMSetRef`, since 7.0."""

    rate: str | None = None
    """The rate of the sales order line. Wire: `Rate`, PRICETYPE, exact decimal."""

    rate_percent: str | None = None
    """The rate percent of the sales order line. Wire: `RatePercent`, PERCENTTYPE, exact decimal."""

    class_: Reference | None = None
    """The class of this sales order line. Wire: `ClassRef`."""

    amount: str | None = None
    """The amount of the sales order line. Wire: `Amount`, AMTTYPE, exact decimal."""

    inventory_site: Reference | None = None
    """The inventory site of this sales order line. Wire: `InventorySiteRef`, since 10.0."""

    inventory_site_location: Reference | None = None
    """The inventory site location of this sales order line. Wire: `InventorySiteLocationRef`, since 12.0."""

    serial_number: str | None = None
    """The serial number of the sales order line.

    Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0.
    """

    lot_number: str | None = None
    """The lot number of the sales order line. Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0."""

    expiration_date: str | None = None
    """The expiration date of the sales order line.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    sales_tax_code: Reference | None = None
    """The sales tax code of this sales order line. Wire: `SalesTaxCodeRef`."""

    quantity_invoiced: int | float | None = None
    """The quantity invoiced of the sales order line. Wire: `Invoiced`, QUANTYPE."""

    is_manually_closed: bool | None = None
    """Whether the sales order line is manually closed. Wire: `IsManuallyClosed`, BOOLTYPE."""

    other_custom_field1: str | None = None
    """The other custom field1 of the sales order line.

    Wire: `Other1`, STRTYPE, at most 29 characters, since 6.0.
    """

    other_custom_field2: str | None = None
    """The other custom field2 of the sales order line.

    Wire: `Other2`, STRTYPE, at most 29 characters, since 6.0.
    """

    custom_fields: list[CustomField] = []
    """The custom fields of the sales order line. Wire: `DataExtRet`."""


class SalesOrderLineGroup(Struct, kw_only=True, rename="camel", gc=False):
    """A sales order line group of QuickBooks Desktop. Wire: `SalesOrderLineGroupRet`."""

    id: str | None = None
    """The ID of the sales order line group. Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 3.0."""

    object_type: Literal["qbd_sales_order_line_group"] = "qbd_sales_order_line_group"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group of this sales order line group. Wire: `ItemGroupRef`."""

    description: str | None = None
    """The description of the sales order line group. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the sales order line group. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the sales order line group.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this sales order line group. Wire: `OverrideUOMSetRef`, since 7.0."""

    should_print_items_in_group: bool | None = None
    """Whether should print items in group. Wire: `IsPrintItemsInGroup`, BOOLTYPE."""

    total_amount: str | None = None
    """The total amount of the sales order line group. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    lines: list[SalesOrderLine] = []
    """The lines of the sales order line group. Wire: `SalesOrderLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the sales order line group. Wire: `DataExtRet`."""

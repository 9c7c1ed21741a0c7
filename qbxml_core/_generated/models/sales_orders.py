# DO NOT EDIT. Made by: python -m generator emit
"""Sales orders."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, LinkedTransaction, Reference
from .custom_fields import CustomField


class SalesOrder(Struct, kw_only=True, rename="camel", gc=False):
    """A sales order. Wire: `SalesOrderRet`."""

    id: str | None = None
    """The ID QuickBooks gave the sales order; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_sales_order"] = "qbd_sales_order"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the sales order was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the sales order was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the sales order is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class that sorts the sales order into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    document_template: Reference | None = None
    """The form the sales order is printed with. Wire: `TemplateRef`, since 3.0."""

    transaction_date: str | None = None
    """The day the sales order counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the sales order by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    billing_address: Address | None = None
    """Where bills for the sales order go. Wire: `BillAddress`."""

    shipping_address: Address | None = None
    """Where goods of the sales order go. Wire: `ShipAddress`."""

    purchase_order_number: str | None = None
    """The customer's own number of the order. Wire: `PONumber`, STRTYPE, at most 25 characters."""

    terms: Reference | None = None
    """When the sales order has to be paid, and the discount for paying early. Wire: `TermsRef`."""

    due_date: str | None = None
    """When the sales order is due to be paid. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

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

    total_amount: str | None = None
    """The amount of the whole sales order. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the sales order. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    total_amount_in_home_currency: str | None = None
    """The amount of the whole sales order in the currency of the company.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    is_manually_closed: bool | None = None
    """Whether somebody closed the sales order although not all of it came or was billed.

    Wire: `IsManuallyClosed`, BOOLTYPE.
    """

    is_fully_invoiced: bool | None = None
    """Whether invoices cover all lines. Wire: `IsFullyInvoiced`, BOOLTYPE."""

    memo: str | None = None
    """A remark on the sales order; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    customer_message: Reference | None = None
    """The message to the customer at the foot of the form. Wire: `CustomerMsgRef`."""

    is_queued_for_print: bool | None = None
    """Whether the sales order waits to be printed. Wire: `IsToBePrinted`, BOOLTYPE."""

    is_queued_for_email: bool | None = None
    """Whether the sales order waits to be sent by e-mail. Wire: `IsToBeEmailed`, BOOLTYPE, since 6.0."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `CustomerSalesTaxCodeRef`."""

    other_custom_field: str | None = None
    """A field of the form that users give a meaning. Wire: `Other`, STRTYPE, at most 29 characters, since 6.0."""

    external_id: str | None = None
    """An ID that another program gave the sales order; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    linked_transactions: list[LinkedTransaction] = []
    """Transactions that belong together with this one, such as payments of an invoice. Wire: `LinkedTxn`."""

    lines: list[SalesOrderLine] = []
    """The lines of the sales order. Wire: `SalesOrderLineRet`."""

    line_groups: list[SalesOrderLineGroup] = []
    """Groups of lines that came from an item group. Wire: `SalesOrderLineGroupRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the sales order in fields of their own. Wire: `DataExtRet`."""

    sales_channel_name: str | None = None
    """Where the order came from, such as an online shop.

    Wire: `SOChannel`, ENUMTYPE, since 16.0.
    Known values: `blank`, `ecommerce`.
    """

    sales_store_name: str | None = None
    """The name of the store the order came from. Wire: `StoreName`, STRTYPE, since 16.0."""

    sales_store_type: str | None = None
    """The kind of store the order came from. Wire: `StoreType`, STRTYPE, since 16.0."""


class SalesOrderLine(Struct, kw_only=True, rename="camel", gc=False):
    """A sales order line. Wire: `SalesOrderLineRet`."""

    id: str | None = None
    """The ID QuickBooks gave the sales order line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_sales_order_line"] = "qbd_sales_order_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    description: str | None = None
    """What the sales order line is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

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
    """The class that sorts the sales order line into a department, a place or another group of the company.

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

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`."""

    quantity_invoiced: int | float | None = None
    """How many units are on invoices. Wire: `Invoiced`, QUANTYPE."""

    is_manually_closed: bool | None = None
    """Whether somebody closed the sales order line although not all of it came or was billed.

    Wire: `IsManuallyClosed`, BOOLTYPE.
    """

    other_custom_field1: str | None = None
    """The first field of the form that users give a meaning.

    Wire: `Other1`, STRTYPE, at most 29 characters, since 6.0.
    """

    other_custom_field2: str | None = None
    """The second field of the form that users give a meaning.

    Wire: `Other2`, STRTYPE, at most 29 characters, since 6.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the sales order line in fields of their own. Wire: `DataExtRet`."""


class SalesOrderLineGroup(Struct, kw_only=True, rename="camel", gc=False):
    """A sales order line group. Wire: `SalesOrderLineGroupRet`."""

    id: str | None = None
    """The ID QuickBooks gave the sales order line group; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 3.0.
    """

    object_type: Literal["qbd_sales_order_line_group"] = "qbd_sales_order_line_group"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group. Wire: `ItemGroupRef`."""

    description: str | None = None
    """What the sales order line group is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

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
    """The amount of the whole sales order line group. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    lines: list[SalesOrderLine] = []
    """The lines of the sales order line group. Wire: `SalesOrderLineRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the sales order line group in fields of their own. Wire: `DataExtRet`."""

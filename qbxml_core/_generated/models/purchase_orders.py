# DO NOT EDIT. Made by: python -m generator emit
"""Purchase orders."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, LinkedTransaction, Reference
from .custom_fields import CustomField


class PurchaseOrder(Struct, kw_only=True, rename="camel", gc=False):
    """A purchase order. Wire: `PurchaseOrderRet`."""

    id: str | None = None
    """The ID QuickBooks gave the purchase order; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_purchase_order"] = "qbd_purchase_order"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the purchase order was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the purchase order was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the purchase order is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    vendor: Reference | None = None
    """The vendor. Wire: `VendorRef`."""

    class_: Reference | None = None
    """The class that sorts the purchase order into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    inventory_site: Reference | None = None
    """The site that keeps the stock. Wire: `InventorySiteRef`, since 10.0, only in US, CA, UK."""

    ship_to_entity: Reference | None = None
    """Who gets the goods, where it is not the company itself. Wire: `ShipToEntityRef`."""

    document_template: Reference | None = None
    """The form the purchase order is printed with. Wire: `TemplateRef`, since 3.0."""

    transaction_date: str | None = None
    """The day the purchase order counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the purchase order by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    vendor_address: Address | None = None
    """The address of the vendor. Wire: `VendorAddress`."""

    shipping_address: Address | None = None
    """Where goods of the purchase order go. Wire: `ShipAddress`."""

    terms: Reference | None = None
    """When the purchase order has to be paid, and the discount for paying early. Wire: `TermsRef`."""

    due_date: str | None = None
    """When the purchase order is due to be paid. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    expected_date: str | None = None
    """When the goods should come. Wire: `ExpectedDate`, DATETYPE, YYYY-MM-DD."""

    shipping_method: Reference | None = None
    """How the goods are sent. Wire: `ShipMethodRef`."""

    shipment_origin: str | None = None
    """From where the seller pays no longer for the freight (FOB). Wire: `FOB`, STRTYPE, at most 13 characters."""

    total_amount: str | None = None
    """The amount of the whole purchase order. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the purchase order. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    total_amount_in_home_currency: str | None = None
    """The amount of the whole purchase order in the currency of the company.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    is_manually_closed: bool | None = None
    """Whether somebody closed the purchase order although not all of it came or was billed.

    Wire: `IsManuallyClosed`, BOOLTYPE, since 2.1.
    """

    is_fully_received: bool | None = None
    """Whether all that was ordered came. Wire: `IsFullyReceived`, BOOLTYPE, since 2.1."""

    memo: str | None = None
    """A remark on the purchase order; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    vendor_message: str | None = None
    """The message to the vendor at the foot of the form. Wire: `VendorMsg`, STRTYPE, at most 99 characters."""

    is_queued_for_print: bool | None = None
    """Whether the purchase order waits to be printed. Wire: `IsToBePrinted`, BOOLTYPE."""

    is_queued_for_email: bool | None = None
    """Whether the purchase order waits to be sent by e-mail. Wire: `IsToBeEmailed`, BOOLTYPE, since 6.0."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`, since 6.0, only in CA, UK, AU."""

    other_custom_field1: str | None = None
    """The first field of the form that users give a meaning.

    Wire: `Other1`, STRTYPE, at most 25 characters, since 6.0.
    """

    other_custom_field2: str | None = None
    """The second field of the form that users give a meaning.

    Wire: `Other2`, STRTYPE, at most 29 characters, since 6.0.
    """

    external_id: str | None = None
    """An ID that another program gave the purchase order; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    linked_transactions: list[LinkedTransaction] = []
    """Transactions that belong together with this one, such as payments of an invoice.

    Wire: `LinkedTxn`, since 3.0.
    """

    lines: list[PurchaseOrderLine] = []
    """The lines of the purchase order. Wire: `PurchaseOrderLineRet`."""

    line_groups: list[PurchaseOrderLineGroup] = []
    """Groups of lines that came from an item group. Wire: `PurchaseOrderLineGroupRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the purchase order in fields of their own. Wire: `DataExtRet`, since 2.0."""


class PurchaseOrderLine(Struct, kw_only=True, rename="camel", gc=False):
    """A purchase order line. Wire: `PurchaseOrderLineRet`."""

    id: str | None = None
    """The ID QuickBooks gave the purchase order line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_purchase_order_line"] = "qbd_purchase_order_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    sku: str | None = None
    """The number the maker gave the part.

    Wire: `ManufacturerPartNumber`, STRTYPE, at most 31 characters, since 7.0.
    """

    description: str | None = None
    """What the purchase order line is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """How many units. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit the quantity is counted in. Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0."""

    override_unit_of_measure_set: Reference | None = None
    """The set of units to use instead of that of the item. Wire: `OverrideUOMSetRef`, since 7.0."""

    rate: str | None = None
    """The price of one unit. Wire: `Rate`, PRICETYPE, exact decimal."""

    class_: Reference | None = None
    """The class that sorts the purchase order line into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    inventory_site_location: Reference | None = None
    """The place inside the site, such as a shelf.

    Wire: `InventorySiteLocationRef`, since 12.0, only in US, CA, UK.
    """

    payee: Reference | None = None
    """The customer or job the item is bought for. Wire: `CustomerRef`."""

    service_date: str | None = None
    """When the work was done. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`, since 6.0, only in CA, UK, AU."""

    received_quantity: int | float | None = None
    """How many units came. Wire: `ReceivedQuantity`, QUANTYPE, since 1.1."""

    unbilled_quantity: int | float | None = None
    """How many units came but are not on a bill. Wire: `UnbilledQuantity`, QUANTYPE, since 11.0."""

    is_billed: bool | None = None
    """Whether the purchase order line is on a bill or invoice already. Wire: `IsBilled`, BOOLTYPE, since 11.0."""

    is_manually_closed: bool | None = None
    """Whether somebody closed the purchase order line although not all of it came or was billed.

    Wire: `IsManuallyClosed`, BOOLTYPE, since 2.1.
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
    """What users or programs added to the purchase order line in fields of their own.

    Wire: `DataExtRet`, since 2.0.
    """


class PurchaseOrderLineGroup(Struct, kw_only=True, rename="camel", gc=False):
    """A purchase order line group. Wire: `PurchaseOrderLineGroupRet`."""

    id: str | None = None
    """The ID QuickBooks gave the purchase order line group; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 2.1.
    """

    object_type: Literal["qbd_purchase_order_line_group"] = "qbd_purchase_order_line_group"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group. Wire: `ItemGroupRef`."""

    description: str | None = None
    """What the purchase order line group is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

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
    """The amount of the whole purchase order line group. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    service_date: str | None = None
    """When the work was done. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    lines: list[PurchaseOrderLine] = []
    """The lines of the purchase order line group. Wire: `PurchaseOrderLineRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the purchase order line group in fields of their own.

    Wire: `DataExtRet`, since 2.0.
    """

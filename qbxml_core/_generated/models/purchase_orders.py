# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Purchase orders."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, LinkedTransaction, Reference
from .custom_fields import CustomField


class PurchaseOrder(Struct, kw_only=True, rename="camel", gc=False):
    """A purchase order of QuickBooks Desktop. Wire: `PurchaseOrderRet`."""

    id: str | None = None
    """The ID of the purchase order. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_purchase_order"] = "qbd_purchase_order"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the purchase order.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the purchase order.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the purchase order. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    vendor: Reference | None = None
    """The vendor of this purchase order. Wire: `VendorRef`."""

    class_: Reference | None = None
    """The class of this purchase order. Wire: `ClassRef`."""

    inventory_site: Reference | None = None
    """The inventory site of this purchase order. Wire: `InventorySiteRef`, since 10.0."""

    ship_to_entity: Reference | None = None
    """The ship to entity of this purchase order. Wire: `ShipToEntityRef`."""

    document_template: Reference | None = None
    """The document template of this purchase order. Wire: `TemplateRef`, since 3.0."""

    transaction_date: str | None = None
    """The transaction date of the purchase order. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the purchase order. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    vendor_address: Address | None = None
    """The vendor address of the purchase order. Wire: `VendorAddress`."""

    shipping_address: Address | None = None
    """The shipping address of the purchase order. Wire: `ShipAddress`."""

    terms: Reference | None = None
    """The terms of this purchase order. Wire: `TermsRef`."""

    due_date: str | None = None
    """The due date of the purchase order. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    expected_date: str | None = None
    """The expected date of the purchase order. Wire: `ExpectedDate`, DATETYPE, YYYY-MM-DD."""

    shipping_method: Reference | None = None
    """The shipping method of this purchase order. Wire: `ShipMethodRef`."""

    shipment_origin: str | None = None
    """The shipment origin of the purchase order. Wire: `FOB`, STRTYPE, at most 13 characters."""

    total_amount: str | None = None
    """The total amount of the purchase order. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this purchase order. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the purchase order. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    total_amount_in_home_currency: str | None = None
    """The total amount in home currency of the purchase order.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    is_manually_closed: bool | None = None
    """Whether the purchase order is manually closed. Wire: `IsManuallyClosed`, BOOLTYPE, since 2.1."""

    is_fully_received: bool | None = None
    """Whether the purchase order is fully received. Wire: `IsFullyReceived`, BOOLTYPE, since 2.1."""

    memo: str | None = None
    """The memo of the purchase order. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    vendor_message: str | None = None
    """The vendor message of the purchase order. Wire: `VendorMsg`, STRTYPE, at most 99 characters."""

    is_queued_for_print: bool | None = None
    """Whether the purchase order is queued for print. Wire: `IsToBePrinted`, BOOLTYPE."""

    is_queued_for_email: bool | None = None
    """Whether the purchase order is queued for email. Wire: `IsToBeEmailed`, BOOLTYPE, since 6.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this purchase order. Wire: `SalesTaxCodeRef`, since 6.0."""

    other_custom_field1: str | None = None
    """The other custom field1 of the purchase order. Wire: `Other1`, STRTYPE, at most 25 characters, since 6.0."""

    other_custom_field2: str | None = None
    """The other custom field2 of the purchase order. Wire: `Other2`, STRTYPE, at most 29 characters, since 6.0."""

    external_id: str | None = None
    """The external ID of the purchase order. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    linked_transactions: list[LinkedTransaction] = []
    """The linked transactions of the purchase order. Wire: `LinkedTxn`, since 3.0."""

    lines: list[PurchaseOrderLine] = []
    """The lines of the purchase order. Wire: `PurchaseOrderLineRet`."""

    line_groups: list[PurchaseOrderLineGroup] = []
    """The line groups of the purchase order. Wire: `PurchaseOrderLineGroupRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the purchase order. Wire: `DataExtRet`, since 2.0."""


class PurchaseOrderLine(Struct, kw_only=True, rename="camel", gc=False):
    """A purchase order line of QuickBooks Desktop. Wire: `PurchaseOrderLineRet`."""

    id: str | None = None
    """The ID of the purchase order line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_purchase_order_line"] = "qbd_purchase_order_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item of this purchase order line. Wire: `ItemRef`."""

    sku: str | None = None
    """The SKU of the purchase order line.

    Wire: `ManufacturerPartNumber`, STRTYPE, at most 31 characters, since 7.0.
    """

    description: str | None = None
    """The description of the purchase order line. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the purchase order line. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the purchase order line.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this purchase order line. Wire: `OverrideUOMSetRef`, since 7.0."""

    rate: str | None = None
    """The rate of the purchase order line. Wire: `Rate`, PRICETYPE, exact decimal."""

    class_: Reference | None = None
    """The class of this purchase order line. Wire: `ClassRef`."""

    amount: str | None = None
    """The amount of the purchase order line. Wire: `Amount`, AMTTYPE, exact decimal."""

    inventory_site_location: Reference | None = None
    """The inventory site location of this purchase order line. Wire: `InventorySiteLocationRef`, since 12.0."""

    payee: Reference | None = None
    """The payee of this purchase order line. Wire: `CustomerRef`."""

    service_date: str | None = None
    """The service date of the purchase order line. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this purchase order line. Wire: `SalesTaxCodeRef`, since 6.0."""

    received_quantity: int | float | None = None
    """The received quantity of the purchase order line. Wire: `ReceivedQuantity`, QUANTYPE, since 1.1."""

    unbilled_quantity: int | float | None = None
    """The unbilled quantity of the purchase order line. Wire: `UnbilledQuantity`, QUANTYPE, since 11.0."""

    is_billed: bool | None = None
    """Whether the purchase order line is billed. Wire: `IsBilled`, BOOLTYPE, since 11.0."""

    is_manually_closed: bool | None = None
    """Whether the purchase order line is manually closed. Wire: `IsManuallyClosed`, BOOLTYPE, since 2.1."""

    other_custom_field1: str | None = None
    """The other custom field1 of the purchase order line.

    Wire: `Other1`, STRTYPE, at most 29 characters, since 6.0.
    """

    other_custom_field2: str | None = None
    """The other custom field2 of the purchase order line.

    Wire: `Other2`, STRTYPE, at most 29 characters, since 6.0.
    """

    custom_fields: list[CustomField] = []
    """The custom fields of the purchase order line. Wire: `DataExtRet`, since 2.0."""


class PurchaseOrderLineGroup(Struct, kw_only=True, rename="camel", gc=False):
    """A purchase order line group of QuickBooks Desktop. Wire: `PurchaseOrderLineGroupRet`."""

    id: str | None = None
    """The ID of the purchase order line group. Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 2.1."""

    object_type: Literal["qbd_purchase_order_line_group"] = "qbd_purchase_order_line_group"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group of this purchase order line group. Wire: `ItemGroupRef`."""

    description: str | None = None
    """The description of the purchase order line group. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the purchase order line group. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the purchase order line group.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this purchase order line group. Wire: `OverrideUOMSetRef`, since 7.0."""

    should_print_items_in_group: bool | None = None
    """Whether should print items in group. Wire: `IsPrintItemsInGroup`, BOOLTYPE."""

    total_amount: str | None = None
    """The total amount of the purchase order line group. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    service_date: str | None = None
    """The service date of the purchase order line group. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    lines: list[PurchaseOrderLine] = []
    """The lines of the purchase order line group. Wire: `PurchaseOrderLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the purchase order line group. Wire: `DataExtRet`, since 2.0."""

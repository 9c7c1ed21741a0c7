# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Credit memos."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, LinkedTransaction, Reference
from .custom_fields import CustomField


class CreditMemo(Struct, kw_only=True, rename="camel", gc=False):
    """A credit memo of QuickBooks Desktop. Wire: `CreditMemoRet`."""

    id: str | None = None
    """The ID of the credit memo. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_credit_memo"] = "qbd_credit_memo"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the credit memo.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the credit memo.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the credit memo. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    customer: Reference | None = None
    """The customer of this credit memo. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class of this credit memo. Wire: `ClassRef`."""

    receivables_account: Reference | None = None
    """The receivables account of this credit memo. Wire: `ARAccountRef`."""

    document_template: Reference | None = None
    """The document template of this credit memo. Wire: `TemplateRef`, since 3.0."""

    transaction_date: str | None = None
    """The transaction date of the credit memo. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the credit memo. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    billing_address: Address | None = None
    """The billing address of the credit memo. Wire: `BillAddress`."""

    shipping_address: Address | None = None
    """The shipping address of the credit memo. Wire: `ShipAddress`."""

    is_pending: bool | None = None
    """Whether the credit memo is pending. Wire: `IsPending`, BOOLTYPE."""

    purchase_order_number: str | None = None
    """The purchase order number of the credit memo. Wire: `PONumber`, STRTYPE, at most 25 characters."""

    terms: Reference | None = None
    """The terms of this credit memo. Wire: `TermsRef`."""

    due_date: str | None = None
    """The due date of the credit memo. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    sales_representative: Reference | None = None
    """The sales representative of this credit memo. Wire: `SalesRepRef`."""

    shipment_origin: str | None = None
    """The shipment origin of the credit memo. Wire: `FOB`, STRTYPE, at most 13 characters."""

    shipping_date: str | None = None
    """The shipping date of the credit memo. Wire: `ShipDate`, DATETYPE, YYYY-MM-DD."""

    shipping_method: Reference | None = None
    """The shipping method of this credit memo. Wire: `ShipMethodRef`."""

    subtotal: str | None = None
    """The subtotal of the credit memo. Wire: `Subtotal`, AMTTYPE, exact decimal."""

    sales_tax_item: Reference | None = None
    """The sales tax item of this credit memo. Wire: `ItemSalesTaxRef`."""

    sales_tax_percentage: str | None = None
    """The sales tax percentage of the credit memo. Wire: `SalesTaxPercentage`, PERCENTTYPE, exact decimal."""

    sales_tax_total: str | None = None
    """The sales tax total of the credit memo. Wire: `SalesTaxTotal`, AMTTYPE, exact decimal."""

    total_amount: str | None = None
    """The total amount of the credit memo. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    credit_remaining: str | None = None
    """The credit remaining of the credit memo. Wire: `CreditRemaining`, AMTTYPE, since 2.0, exact decimal."""

    currency: Reference | None = None
    """The currency of this credit memo. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the credit memo. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    credit_remaining_in_home_currency: str | None = None
    """The credit remaining in home currency of the credit memo.

    Wire: `CreditRemainingInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    memo: str | None = None
    """The memo of the credit memo. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    customer_message: Reference | None = None
    """The customer message of this credit memo. Wire: `CustomerMsgRef`."""

    is_queued_for_print: bool | None = None
    """Whether the credit memo is queued for print. Wire: `IsToBePrinted`, BOOLTYPE."""

    is_queued_for_email: bool | None = None
    """Whether the credit memo is queued for email. Wire: `IsToBeEmailed`, BOOLTYPE, since 6.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this credit memo. Wire: `CustomerSalesTaxCodeRef`."""

    other_custom_field: str | None = None
    """The other custom field of the credit memo. Wire: `Other`, STRTYPE, at most 29 characters, since 6.0."""

    external_id: str | None = None
    """The external ID of the credit memo. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    linked_transactions: list[LinkedTransaction] = []
    """The linked transactions of the credit memo. Wire: `LinkedTxn`, since 1.1."""

    lines: list[CreditMemoLine] = []
    """The lines of the credit memo. Wire: `CreditMemoLineRet`."""

    line_groups: list[CreditMemoLineGroup] = []
    """The line groups of the credit memo. Wire: `CreditMemoLineGroupRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the credit memo. Wire: `DataExtRet`, since 2.0."""


class CreditMemoLine(Struct, kw_only=True, rename="camel", gc=False):
    """A credit memo line of QuickBooks Desktop. Wire: `CreditMemoLineRet`."""

    id: str | None = None
    """The ID of the credit memo line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_credit_memo_line"] = "qbd_credit_memo_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item of this credit memo line. Wire: `ItemRef`."""

    description: str | None = None
    """The description of the credit memo line. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the credit memo line. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the credit memo line.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this credit memo line. Wire: `OverrideUOMSetRef`, since 7.0."""

    rate: str | None = None
    """The rate of the credit memo line. Wire: `Rate`, PRICETYPE, exact decimal."""

    rate_percent: str | None = None
    """The rate percent of the credit memo line. Wire: `RatePercent`, PERCENTTYPE, exact decimal."""

    class_: Reference | None = None
    """The class of this credit memo line. Wire: `ClassRef`."""

    amount: str | None = None
    """The amount of the credit memo line. Wire: `Amount`, AMTTYPE, exact decimal."""

    inventory_site: Reference | None = None
    """The inventory site of this credit memo line. Wire: `InventorySiteRef`, since 10.0."""

    inventory_site_location: Reference | None = None
    """The inventory site location of this credit memo line. Wire: `InventorySiteLocationRef`, since 12.0."""

    serial_number: str | None = None
    """The serial number of the credit memo line.

    Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0.
    """

    lot_number: str | None = None
    """The lot number of the credit memo line. Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0."""

    expiration_date: str | None = None
    """The expiration date of the credit memo line.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    service_date: str | None = None
    """The service date of the credit memo line. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this credit memo line. Wire: `SalesTaxCodeRef`."""

    other_custom_field1: str | None = None
    """The other custom field1 of the credit memo line.

    Wire: `Other1`, STRTYPE, at most 29 characters, since 6.0.
    """

    other_custom_field2: str | None = None
    """The other custom field2 of the credit memo line.

    Wire: `Other2`, STRTYPE, at most 29 characters, since 6.0.
    """

    custom_fields: list[CustomField] = []
    """The custom fields of the credit memo line. Wire: `DataExtRet`, since 2.0."""


class CreditMemoLineGroup(Struct, kw_only=True, rename="camel", gc=False):
    """A credit memo line group of QuickBooks Desktop. Wire: `CreditMemoLineGroupRet`."""

    id: str | None = None
    """The ID of the credit memo line group. Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 3.0."""

    object_type: Literal["qbd_credit_memo_line_group"] = "qbd_credit_memo_line_group"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group of this credit memo line group. Wire: `ItemGroupRef`."""

    description: str | None = None
    """The description of the credit memo line group. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the credit memo line group. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the credit memo line group.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this credit memo line group. Wire: `OverrideUOMSetRef`, since 7.0."""

    should_print_items_in_group: bool | None = None
    """Whether should print items in group. Wire: `IsPrintItemsInGroup`, BOOLTYPE."""

    total_amount: str | None = None
    """The total amount of the credit memo line group. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    service_date: str | None = None
    """The service date of the credit memo line group. Wire: `ServiceDate`, DATETYPE, YYYY-MM-DD."""

    lines: list[CreditMemoLine] = []
    """The lines of the credit memo line group. Wire: `CreditMemoLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the credit memo line group. Wire: `DataExtRet`, since 2.0."""

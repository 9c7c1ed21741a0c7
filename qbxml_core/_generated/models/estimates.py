# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Estimates."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, LinkedTransaction, Reference
from .custom_fields import CustomField


class Estimate(Struct, kw_only=True, rename="camel", gc=False):
    """An estimate of QuickBooks Desktop. Wire: `EstimateRet`."""

    id: str | None = None
    """The ID of the estimate. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_estimate"] = "qbd_estimate"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the estimate.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the estimate.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the estimate. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    customer: Reference | None = None
    """The customer of this estimate. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class of this estimate. Wire: `ClassRef`."""

    document_template: Reference | None = None
    """The document template of this estimate. Wire: `TemplateRef`, since 3.0."""

    transaction_date: str | None = None
    """The transaction date of the estimate. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the estimate. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    billing_address: Address | None = None
    """The billing address of the estimate. Wire: `BillAddress`."""

    shipping_address: Address | None = None
    """The shipping address of the estimate. Wire: `ShipAddress`, since 7.0."""

    is_active: bool | None = None
    """Whether the estimate is active. Wire: `IsActive`, BOOLTYPE, since 3.0."""

    purchase_order_number: str | None = None
    """The purchase order number of the estimate. Wire: `PONumber`, STRTYPE, at most 25 characters."""

    terms: Reference | None = None
    """The terms of this estimate. Wire: `TermsRef`."""

    due_date: str | None = None
    """The due date of the estimate. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    sales_representative: Reference | None = None
    """The sales representative of this estimate. Wire: `SalesRepRef`."""

    shipment_origin: str | None = None
    """The shipment origin of the estimate. Wire: `FOB`, STRTYPE, at most 13 characters."""

    subtotal: str | None = None
    """The subtotal of the estimate. Wire: `Subtotal`, AMTTYPE, exact decimal."""

    sales_tax_item: Reference | None = None
    """The sales tax item of this estimate. Wire: `ItemSalesTaxRef`."""

    sales_tax_percentage: str | None = None
    """The sales tax percentage of the estimate. Wire: `SalesTaxPercentage`, PERCENTTYPE, exact decimal."""

    sales_tax_total: str | None = None
    """The sales tax total of the estimate. Wire: `SalesTaxTotal`, AMTTYPE, exact decimal."""

    total_amount: str | None = None
    """The total amount of the estimate. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this estimate. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the estimate. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    total_amount_in_home_currency: str | None = None
    """The total amount in home currency of the estimate.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    memo: str | None = None
    """The memo of the estimate. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    customer_message: Reference | None = None
    """The customer message of this estimate. Wire: `CustomerMsgRef`."""

    is_queued_for_email: bool | None = None
    """Whether the estimate is queued for email. Wire: `IsToBeEmailed`, BOOLTYPE, since 6.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this estimate. Wire: `CustomerSalesTaxCodeRef`."""

    other_custom_field: str | None = None
    """The other custom field of the estimate. Wire: `Other`, STRTYPE, at most 29 characters, since 6.0."""

    external_id: str | None = None
    """The external ID of the estimate. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    linked_transactions: list[LinkedTransaction] = []
    """The linked transactions of the estimate. Wire: `LinkedTxn`, since 3.0."""

    lines: list[EstimateLine] = []
    """The lines of the estimate. Wire: `EstimateLineRet`."""

    line_groups: list[EstimateLineGroup] = []
    """The line groups of the estimate. Wire: `EstimateLineGroupRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the estimate. Wire: `DataExtRet`, since 2.0."""


class EstimateLine(Struct, kw_only=True, rename="camel", gc=False):
    """An estimate line of QuickBooks Desktop. Wire: `EstimateLineRet`."""

    id: str | None = None
    """The ID of the estimate line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_estimate_line"] = "qbd_estimate_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item of this estimate line. Wire: `ItemRef`."""

    description: str | None = None
    """The description of the estimate line. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the estimate line. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the estimate line.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this estimate line. Wire: `OverrideUOMSetRef`, since 7.0."""

    rate: str | None = None
    """The rate of the estimate line. Wire: `Rate`, PRICETYPE, exact decimal."""

    rate_percent: str | None = None
    """The rate percent of the estimate line. Wire: `RatePercent`, PERCENTTYPE, exact decimal."""

    class_: Reference | None = None
    """The class of this estimate line. Wire: `ClassRef`."""

    amount: str | None = None
    """The amount of the estimate line. Wire: `Amount`, AMTTYPE, exact decimal."""

    inventory_site: Reference | None = None
    """The inventory site of this estimate line. Wire: `InventorySiteRef`, since 10.0."""

    inventory_site_location: Reference | None = None
    """The inventory site location of this estimate line. Wire: `InventorySiteLocationRef`, since 12.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this estimate line. Wire: `SalesTaxCodeRef`."""

    markup_rate: str | None = None
    """The markup rate of the estimate line. Wire: `MarkupRate`, PRICETYPE, exact decimal."""

    markup_rate_percent: str | None = None
    """The markup rate percent of the estimate line. Wire: `MarkupRatePercent`, PERCENTTYPE, exact decimal."""

    other_custom_field1: str | None = None
    """The other custom field1 of the estimate line. Wire: `Other1`, STRTYPE, at most 29 characters, since 6.0."""

    other_custom_field2: str | None = None
    """The other custom field2 of the estimate line. Wire: `Other2`, STRTYPE, at most 29 characters, since 6.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the estimate line. Wire: `DataExtRet`, since 2.0."""


class EstimateLineGroup(Struct, kw_only=True, rename="camel", gc=False):
    """An estimate line group of QuickBooks Desktop. Wire: `EstimateLineGroupRet`."""

    id: str | None = None
    """The ID of the estimate line group. Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 3.0."""

    object_type: Literal["qbd_estimate_line_group"] = "qbd_estimate_line_group"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group of this estimate line group. Wire: `ItemGroupRef`."""

    description: str | None = None
    """The description of the estimate line group. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity: int | float | None = None
    """The quantity of the estimate line group. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the estimate line group.

    Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0.
    """

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this estimate line group. Wire: `OverrideUOMSetRef`, since 7.0."""

    should_print_items_in_group: bool | None = None
    """Whether should print items in group. Wire: `IsPrintItemsInGroup`, BOOLTYPE."""

    total_amount: str | None = None
    """The total amount of the estimate line group. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    lines: list[EstimateLine] = []
    """The lines of the estimate line group. Wire: `EstimateLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the estimate line group. Wire: `DataExtRet`, since 2.0."""

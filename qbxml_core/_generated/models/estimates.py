# DO NOT EDIT. Made by: python -m generator emit
"""Estimates."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, LinkedTransaction, Reference
from .custom_fields import CustomField


class Estimate(Struct, kw_only=True, rename="camel", gc=False):
    """An estimate. Wire: `EstimateRet`."""

    id: str | None = None
    """The ID QuickBooks gave the estimate; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_estimate"] = "qbd_estimate"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the estimate was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the estimate was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the estimate is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class that sorts the estimate into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    document_template: Reference | None = None
    """The form the estimate is printed with. Wire: `TemplateRef`, since 3.0."""

    transaction_date: str | None = None
    """The day the estimate counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the estimate by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    billing_address: Address | None = None
    """Where bills for the estimate go. Wire: `BillAddress`."""

    shipping_address: Address | None = None
    """Where goods of the estimate go. Wire: `ShipAddress`, since 7.0."""

    is_active: bool | None = None
    """Whether the estimate is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE, since 3.0.
    """

    purchase_order_number: str | None = None
    """The customer's own number of the order. Wire: `PONumber`, STRTYPE, at most 25 characters."""

    terms: Reference | None = None
    """When the estimate has to be paid, and the discount for paying early. Wire: `TermsRef`."""

    due_date: str | None = None
    """When the estimate is due to be paid. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    sales_representative: Reference | None = None
    """Who made the sale. Wire: `SalesRepRef`."""

    shipment_origin: str | None = None
    """From where the seller pays no longer for the freight (FOB). Wire: `FOB`, STRTYPE, at most 13 characters."""

    subtotal: str | None = None
    """The amount of all lines before sales tax. Wire: `Subtotal`, AMTTYPE, exact decimal."""

    sales_tax_item: Reference | None = None
    """The sales tax that applies, with its rate and agency. Wire: `ItemSalesTaxRef`."""

    sales_tax_percentage: str | None = None
    """The rate of sales tax in percent. Wire: `SalesTaxPercentage`, PERCENTTYPE, exact decimal."""

    sales_tax_total: str | None = None
    """The sales tax of all lines. Wire: `SalesTaxTotal`, AMTTYPE, exact decimal."""

    total_amount: str | None = None
    """The amount of the whole estimate. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the estimate. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    total_amount_in_home_currency: str | None = None
    """The amount of the whole estimate in the currency of the company.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    memo: str | None = None
    """A remark on the estimate; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    customer_message: Reference | None = None
    """The message to the customer at the foot of the form. Wire: `CustomerMsgRef`."""

    is_queued_for_email: bool | None = None
    """Whether the estimate waits to be sent by e-mail. Wire: `IsToBeEmailed`, BOOLTYPE, since 6.0."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `CustomerSalesTaxCodeRef`."""

    other_custom_field: str | None = None
    """A field of the form that users give a meaning. Wire: `Other`, STRTYPE, at most 29 characters, since 6.0."""

    external_id: str | None = None
    """An ID that another program gave the estimate; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    linked_transactions: list[LinkedTransaction] = []
    """Transactions that belong together with this one, such as payments of an invoice.

    Wire: `LinkedTxn`, since 3.0.
    """

    lines: list[EstimateLine] = []
    """The lines of the estimate. Wire: `EstimateLineRet`."""

    line_groups: list[EstimateLineGroup] = []
    """Groups of lines that came from an item group. Wire: `EstimateLineGroupRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the estimate in fields of their own. Wire: `DataExtRet`, since 2.0."""


class EstimateLine(Struct, kw_only=True, rename="camel", gc=False):
    """An estimate line. Wire: `EstimateLineRet`."""

    id: str | None = None
    """The ID QuickBooks gave the estimate line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_estimate_line"] = "qbd_estimate_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    description: str | None = None
    """What the estimate line is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

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
    """The class that sorts the estimate line into a department, a place or another group of the company.

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

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`."""

    markup_rate: str | None = None
    """What is added to the cost of one unit. Wire: `MarkupRate`, PRICETYPE, exact decimal."""

    markup_rate_percent: str | None = None
    """What is added to the cost, as a percentage. Wire: `MarkupRatePercent`, PERCENTTYPE, exact decimal."""

    other_custom_field1: str | None = None
    """The first field of the form that users give a meaning.

    Wire: `Other1`, STRTYPE, at most 29 characters, since 6.0.
    """

    other_custom_field2: str | None = None
    """The second field of the form that users give a meaning.

    Wire: `Other2`, STRTYPE, at most 29 characters, since 6.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the estimate line in fields of their own. Wire: `DataExtRet`, since 2.0."""


class EstimateLineGroup(Struct, kw_only=True, rename="camel", gc=False):
    """An estimate line group. Wire: `EstimateLineGroupRet`."""

    id: str | None = None
    """The ID QuickBooks gave the estimate line group; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 3.0.
    """

    object_type: Literal["qbd_estimate_line_group"] = "qbd_estimate_line_group"
    """The kind of object, always the same."""

    item_group: Reference | None = None
    """The item group. Wire: `ItemGroupRef`."""

    description: str | None = None
    """What the estimate line group is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

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
    """The amount of the whole estimate line group. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    lines: list[EstimateLine] = []
    """The lines of the estimate line group. Wire: `EstimateLineRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the estimate line group in fields of their own.

    Wire: `DataExtRet`, since 2.0.
    """

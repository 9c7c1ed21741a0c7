# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `sales_orders` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict

TransactionDateMacro = Literal[
    "all",
    "today",
    "this_week",
    "this_week_to_date",
    "this_month",
    "this_month_to_date",
    "this_calendar_quarter",
    "this_calendar_quarter_to_date",
    "this_fiscal_quarter",
    "this_fiscal_quarter_to_date",
    "this_calendar_year",
    "this_calendar_year_to_date",
    "this_fiscal_year",
    "this_fiscal_year_to_date",
    "yesterday",
    "last_week",
    "last_week_to_date",
    "last_month",
    "last_month_to_date",
    "last_calendar_quarter",
    "last_calendar_quarter_to_date",
    "last_fiscal_quarter",
    "last_fiscal_quarter_to_date",
    "last_calendar_year",
    "last_calendar_year_to_date",
    "last_fiscal_year",
    "last_fiscal_year_to_date",
    "next_week",
    "next_four_weeks",
    "next_month",
    "next_calendar_quarter",
    "next_calendar_year",
    "next_fiscal_quarter",
    "next_fiscal_year",
]

class SalesOrdersList(TypedDict, total=False):
    """Parameters of `sales_orders.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    ref_numbers: list[str]
    """Only the transactions with these reference numbers, upper and lower case told apart. QuickBooks takes no
    other filter beside them. Since qbXML 4.0."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer. Default: 150."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    transaction_date_from: date | str
    """Only transactions of that date or later."""
    transaction_date_to: date | str
    """Only transactions of that date or earlier."""
    transaction_date_macro: TransactionDateMacro
    """Only transactions of a period that is told in words."""
    customer_ids: list[str]
    """Only what has to do with one of these customers, told by ID. At most 36 characters. Since qbXML 2.0."""
    customer_full_names: list[str]
    """Only what has to do with one of these customers, told by full name."""
    customer_id_with_children: str
    """Only what has to do with this customer or one below it, told by its ID. At most 36 characters. Since qbXML
    2.0."""
    customer_full_name_with_children: str
    """Only what has to do with this customer or one below it, told by its full name."""
    ref_number_contains: str
    """Only transactions with this text in their reference number."""
    ref_number_starts_with: str
    """Only transactions whose reference number starts with this text."""
    ref_number_ends_with: str
    """Only transactions whose reference number ends with this text."""
    ref_number_from: str
    """Only transactions whose reference number is this one or comes after it."""
    ref_number_to: str
    """Only transactions whose reference number is this one or comes before it."""
    currency_ids: list[str]
    """Only what has to do with one of these currencies, told by ID. At most 36 characters. Since qbXML 8.0."""
    currency_full_names: list[str]
    """Only what has to do with one of these currencies, told by full name. At most 64 characters. Since qbXML
    8.0."""
    include_line_items: bool
    """Whether the lines come along. Default: true."""
    include_linked_transactions: bool
    """Whether the transactions it is linked to come along. Default: false. Since qbXML 2.0."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _SalesOrdersRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class SalesOrdersRetrieve(_SalesOrdersRetrieveRequired, total=False):
    """Parameters of `sales_orders.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class SalesOrdersCreateBillingAddress(TypedDict, total=False):
    """Parameters inside `billing_address`."""

    line1: str
    """The first line of the address. At most 41 characters."""
    line2: str
    """The second line of the address. At most 41 characters."""
    line3: str
    """The third line of the address. At most 41 characters."""
    line4: str
    """The fourth line of the address. At most 41 characters. Since qbXML 2.0."""
    line5: str
    """The fifth line of the address. At most 41 characters. Since qbXML 6.0."""
    city: str
    """The city. At most 31 characters."""
    state: str
    """The state, county or province. At most 21 characters."""
    postal_code: str
    """The postal code. At most 13 characters."""
    country: str
    """The country. At most 31 characters."""
    note: str
    """Notes about the address. At most 41 characters. Since qbXML 6.0."""


class _SalesOrdersCreateLineCustomFieldRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class SalesOrdersCreateLineCustomField(_SalesOrdersCreateLineCustomFieldRequired, total=False):
    """One of `custom_fields`."""


class SalesOrdersCreateLine(TypedDict, total=False):
    """One of `lines`."""

    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    description: str
    """What the sales order line is, in words. At most 4095 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    rate: Decimal | float | str
    """The price of one unit."""
    rate_percent: Decimal | float | str
    """The price as a percentage."""
    price_level_id: str
    """The price level, by which prices are raised or lowered. At most 36 characters. Since qbXML 4.0."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    price_rule_conflict_strategy: Literal["zero", "base_price"]
    """The price to take where several rules for prices apply. Since qbXML 13.0."""
    inventory_site_id: str
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    inventory_site_location_id: str
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    serial_number: str
    """The serial number of the unit. At most 4095 characters. Since qbXML 11.0. Only in US, CA, UK."""
    lot_number: str
    """The number of the lot the units come from. At most 40 characters. Since qbXML 11.0. Only in US, CA, UK."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    is_manually_closed: bool
    """Whether somebody closed the sales order line although not all of it came or was billed."""
    other_custom_field1: str
    """The first field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    other_custom_field2: str
    """The second field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    custom_fields: list[SalesOrdersCreateLineCustomField]
    """What users or programs added to the sales order line in fields of their own. Since qbXML 5.0."""


class _SalesOrdersCreateLineGroupCustomFieldRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class SalesOrdersCreateLineGroupCustomField(_SalesOrdersCreateLineGroupCustomFieldRequired, total=False):
    """One of `custom_fields`."""


class _SalesOrdersCreateLineGroupRequired(TypedDict):
    item_group_id: str
    """The item group whose items become lines. At most 36 characters."""


class SalesOrdersCreateLineGroup(_SalesOrdersCreateLineGroupRequired, total=False):
    """One of `line_groups`."""

    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    inventory_site_id: str
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    inventory_site_location_id: str
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    custom_fields: list[SalesOrdersCreateLineGroupCustomField]
    """What users or programs added to the sales order line group in fields of their own. Since qbXML 5.0."""


class _SalesOrdersCreateRequired(TypedDict):
    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""


class SalesOrdersCreate(_SalesOrdersCreateRequired, total=False):
    """Parameters of `sales_orders.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    document_template_id: str
    """The template the form is shown and printed with; without it the default one of QuickBooks. At most 36
    characters. Since qbXML 3.0."""
    transaction_date: date | str
    """The day the sales order counts for in the books."""
    ref_number: str
    """The number people know the sales order by, such as the one printed on it. Upper and lower case differ. At
    most 11 characters."""
    billing_address: SalesOrdersCreateBillingAddress
    """Where bills for the sales order go."""
    shipping_address: SalesOrdersCreateBillingAddress
    """Where goods of the sales order go."""
    purchase_order_number: str
    """The customer's own number of the order. At most 25 characters."""
    terms_id: str
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    due_date: date | str
    """When the sales order is due to be paid."""
    sales_representative_id: str
    """Who made the sale, one of the list of sales representatives, which is not the list of employees. At most
    36 characters."""
    shipment_origin: str
    """From where the seller pays no longer for the freight (FOB). At most 13 characters."""
    shipping_date: date | str
    """When the goods were or will be sent."""
    shipping_method_id: str
    """How goods are sent, one of the list of shipping methods. At most 36 characters."""
    sales_tax_item_id: str
    """The sales tax item or group with the rate, which is not the tax code (`salesTaxCodeId`). At most 36
    characters."""
    is_manually_closed: bool
    """Whether somebody closed the sales order although not all of it came or was billed."""
    memo: str
    """A remark on the sales order; most forms sent out do not show it. At most 4095 characters."""
    customer_message_id: str
    """The message to the customer that is printed at the foot of the form, one of the list of customer messages.
    At most 36 characters."""
    is_queued_for_print: bool
    """Whether the sales order waits to be printed."""
    is_queued_for_email: bool
    """Whether the sales order waits to be sent by e-mail. Since qbXML 6.0."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    other_custom_field: str
    """A field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    exchange_rate: Decimal | float | str
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    external_id: str
    """An ID that another program gave the sales order; QuickBooks only keeps it. Since qbXML 9.0."""
    lines: list[SalesOrdersCreateLine]
    """The lines of the sales order."""
    line_groups: list[SalesOrdersCreateLineGroup]
    """Groups of lines that came from an item group."""
    sales_channel_name: Literal["blank", "ecommerce"]
    """Where the order came from, such as an online shop. Since qbXML 16.0."""
    sales_store_name: str
    """The name of the store the order came from. Since qbXML 16.0."""
    sales_store_type: str
    """The kind of store the order came from. Since qbXML 16.0."""


class SalesOrdersUpdateBillingAddress(TypedDict, total=False):
    """Parameters inside `billing_address`."""

    line1: str | None
    """The first line of the address. At most 41 characters."""
    line2: str | None
    """The second line of the address. At most 41 characters."""
    line3: str | None
    """The third line of the address. At most 41 characters."""
    line4: str | None
    """The fourth line of the address. At most 41 characters. Since qbXML 2.0."""
    line5: str | None
    """The fifth line of the address. At most 41 characters. Since qbXML 6.0."""
    city: str | None
    """The city. At most 31 characters."""
    state: str | None
    """The state, county or province. At most 21 characters."""
    postal_code: str | None
    """The postal code. At most 13 characters."""
    country: str | None
    """The country. At most 31 characters."""
    note: str | None
    """Notes about the address. At most 41 characters. Since qbXML 6.0."""


class _SalesOrdersUpdateLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class SalesOrdersUpdateLine(_SalesOrdersUpdateLineRequired, total=False):
    """One of `lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    description: str | None
    """What the sales order line is, in words. At most 4095 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str | None
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    override_unit_of_measure_set_id: str | None
    """The unit of measure set of this line instead of the one of its item. At most 36 characters. Since qbXML
    7.0."""
    rate: Decimal | float | str
    """The price of one unit."""
    rate_percent: Decimal | float | str | None
    """The price as a percentage."""
    price_level_id: str | None
    """The price level, by which prices are raised or lowered. At most 36 characters. Since qbXML 4.0."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    price_rule_conflict_strategy: Literal["zero", "base_price"]
    """The price to take where several rules for prices apply. Since qbXML 13.0."""
    inventory_site_id: str | None
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    inventory_site_location_id: str | None
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    serial_number: str | None
    """The serial number of the unit. At most 4095 characters. Since qbXML 11.0. Only in US, CA, UK."""
    lot_number: str | None
    """The number of the lot the units come from. At most 40 characters. Since qbXML 11.0. Only in US, CA, UK."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    is_manually_closed: bool
    """Whether somebody closed the sales order line although not all of it came or was billed."""
    other_custom_field1: str | None
    """The first field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    other_custom_field2: str | None
    """The second field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""


class _SalesOrdersUpdateLineGroupLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class SalesOrdersUpdateLineGroupLine(_SalesOrdersUpdateLineGroupLineRequired, total=False):
    """One of `lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    description: str | None
    """What the sales order line is, in words. At most 4095 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str | None
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    override_unit_of_measure_set_id: str | None
    """The unit of measure set of this line instead of the one of its item. At most 36 characters. Since qbXML
    7.0."""
    rate: Decimal | float | str
    """The price of one unit."""
    rate_percent: Decimal | float | str | None
    """The price as a percentage."""
    price_level_id: str | None
    """The price level, by which prices are raised or lowered. At most 36 characters. Since qbXML 4.0."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    price_rule_conflict_strategy: Literal["zero", "base_price"]
    """The price to take where several rules for prices apply. Since qbXML 13.0."""
    inventory_site_id: str | None
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    inventory_site_location_id: str | None
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    serial_number: str | None
    """The serial number of the unit. At most 4095 characters. Since qbXML 11.0. Only in US, CA, UK."""
    lot_number: str | None
    """The number of the lot the units come from. At most 40 characters. Since qbXML 11.0. Only in US, CA, UK."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    is_manually_closed: bool
    """Whether somebody closed the sales order line although not all of it came or was billed."""
    other_custom_field1: str | None
    """The first field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    other_custom_field2: str | None
    """The second field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""


class _SalesOrdersUpdateLineGroupRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class SalesOrdersUpdateLineGroup(_SalesOrdersUpdateLineGroupRequired, total=False):
    """One of `line_groups`."""

    item_group_id: str
    """The item group whose items become lines. At most 36 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str | None
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    override_unit_of_measure_set_id: str | None
    """The unit of measure set of this line instead of the one of its item. At most 36 characters. Since qbXML
    7.0."""
    lines: list[SalesOrdersUpdateLineGroupLine]
    """The lines of the sales order line group. Name every line: those that are not named are deleted, and those
    with the ID -1 are new. Left out, all lines stay as they are."""


class _SalesOrdersUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the sales order; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the sales order is changed; a change must name the newest one. At most 16 characters."""


class SalesOrdersUpdate(_SalesOrdersUpdateRequired, total=False):
    """Parameters of `sales_orders.update`."""

    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    document_template_id: str | None
    """The template the form is shown and printed with; without it the default one of QuickBooks. At most 36
    characters."""
    transaction_date: date | str
    """The day the sales order counts for in the books."""
    ref_number: str | None
    """The number people know the sales order by, such as the one printed on it. Upper and lower case differ. At
    most 11 characters."""
    billing_address: SalesOrdersUpdateBillingAddress
    """Where bills for the sales order go."""
    shipping_address: SalesOrdersUpdateBillingAddress
    """Where goods of the sales order go."""
    purchase_order_number: str | None
    """The customer's own number of the order. At most 25 characters."""
    terms_id: str | None
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    due_date: date | str | None
    """When the sales order is due to be paid."""
    sales_representative_id: str | None
    """Who made the sale, one of the list of sales representatives, which is not the list of employees. At most
    36 characters."""
    shipment_origin: str | None
    """From where the seller pays no longer for the freight (FOB). At most 13 characters."""
    shipping_date: date | str | None
    """When the goods were or will be sent."""
    shipping_method_id: str | None
    """How goods are sent, one of the list of shipping methods. At most 36 characters."""
    sales_tax_item_id: str | None
    """The sales tax item or group with the rate, which is not the tax code (`salesTaxCodeId`). At most 36
    characters."""
    is_manually_closed: bool
    """Whether somebody closed the sales order although not all of it came or was billed."""
    memo: str | None
    """A remark on the sales order; most forms sent out do not show it. At most 4095 characters."""
    customer_message_id: str | None
    """The message to the customer that is printed at the foot of the form, one of the list of customer messages.
    At most 36 characters."""
    is_queued_for_print: bool
    """Whether the sales order waits to be printed."""
    is_queued_for_email: bool
    """Whether the sales order waits to be sent by e-mail. Since qbXML 6.0."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    other_custom_field: str | None
    """A field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    exchange_rate: Decimal | float | str | None
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    lines: list[SalesOrdersUpdateLine]
    """The lines of the sales order. Name every line: those that are not named are deleted, and those with the ID
    -1 are new. Left out, all lines stay as they are."""
    line_groups: list[SalesOrdersUpdateLineGroup]
    """Groups of lines that came from an item group. Name every line: those that are not named are deleted, and
    those with the ID -1 are new. Left out, all lines stay as they are."""
    sales_channel_name: Literal["blank", "ecommerce"] | None
    """Where the order came from, such as an online shop. Since qbXML 16.0."""
    sales_store_name: str | None
    """The name of the store the order came from. Since qbXML 16.0."""
    sales_store_type: str | None
    """The kind of store the order came from. Since qbXML 16.0."""


class _SalesOrdersDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class SalesOrdersDelete(_SalesOrdersDeleteRequired, total=False):
    """Parameters of `sales_orders.delete`."""

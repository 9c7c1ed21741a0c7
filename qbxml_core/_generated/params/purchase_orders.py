# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `purchase_orders` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict

from .common import UseMacro

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

class PurchaseOrdersList(TypedDict, total=False):
    """Parameters of `purchase_orders.list`."""

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
    vendor_ids: list[str]
    """Only what has to do with one of these vendors, told by ID. At most 36 characters. Since qbXML 2.0."""
    vendor_full_names: list[str]
    """Only what has to do with one of these vendors, told by full name."""
    vendor_id_with_children: str
    """Only what has to do with this vendor or one below it, told by its ID. At most 36 characters. Since qbXML
    2.0."""
    vendor_full_name_with_children: str
    """Only what has to do with this vendor or one below it, told by its full name."""
    account_ids: list[str]
    """Only what has to do with one of these accounts, told by ID. At most 36 characters. Since qbXML 2.0."""
    account_full_names: list[str]
    """Only what has to do with one of these accounts, told by full name."""
    account_id_with_children: str
    """Only what has to do with this account or one below it, told by its ID. At most 36 characters. Since qbXML
    2.0."""
    account_full_name_with_children: str
    """Only what has to do with this account or one below it, told by its full name."""
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
    """Whether the transactions it is linked to come along. Default: false. Since qbXML 3.0."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _PurchaseOrdersRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class PurchaseOrdersRetrieve(_PurchaseOrdersRetrieveRequired, total=False):
    """Parameters of `purchase_orders.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class PurchaseOrdersCreateVendorAddress(TypedDict, total=False):
    """Parameters inside `vendor_address`."""

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


class _PurchaseOrdersCreateLineCustomFieldRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class PurchaseOrdersCreateLineCustomField(_PurchaseOrdersCreateLineCustomFieldRequired, total=False):
    """One of `custom_fields`."""


class PurchaseOrdersCreateLine(TypedDict, total=False):
    """One of `lines`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    sku: str
    """The number the maker gave the part. At most 31 characters. Since qbXML 7.0."""
    description: str
    """What the purchase order line is, in words. At most 4095 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    rate: Decimal | float | str
    """The price of one unit."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    inventory_site_location_id: str
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    payee_id: str
    """Who is paid: a vendor, customer, employee or other name. At most 36 characters."""
    service_date: date | str
    """When the work was done."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    override_item_account_id: str
    """The account that this line is booked to instead of the one of its item. At most 36 characters. Since qbXML
    2.0."""
    other_custom_field1: str
    """The first field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    other_custom_field2: str
    """The second field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    custom_fields: list[PurchaseOrdersCreateLineCustomField]
    """What users or programs added to the purchase order line in fields of their own. Since qbXML 5.0."""


class _PurchaseOrdersCreateLineGroupCustomFieldRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class PurchaseOrdersCreateLineGroupCustomField(_PurchaseOrdersCreateLineGroupCustomFieldRequired, total=False):
    """One of `custom_fields`."""


class _PurchaseOrdersCreateLineGroupRequired(TypedDict):
    item_group_id: str
    """The item group whose items become lines. At most 36 characters."""


class PurchaseOrdersCreateLineGroup(_PurchaseOrdersCreateLineGroupRequired, total=False):
    """One of `line_groups`."""

    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    service_date: date | str
    """When the work was done."""
    inventory_site_location_id: str
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    custom_fields: list[PurchaseOrdersCreateLineGroupCustomField]
    """What users or programs added to the purchase order line group in fields of their own. Since qbXML 5.0."""


class PurchaseOrdersCreate(TypedDict, total=False):
    """Parameters of `purchase_orders.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    vendor_id: str
    """The vendor that this is about. At most 36 characters."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    inventory_site_id: str
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    ship_to_entity_id: str
    """The customer or other name that the goods are sent to. At most 36 characters."""
    document_template_id: str
    """The template the form is shown and printed with; without it the default one of QuickBooks. At most 36
    characters. Since qbXML 3.0."""
    transaction_date: date | str
    """The day the purchase order counts for in the books."""
    ref_number: str
    """The number people know the purchase order by, such as the one printed on it. Upper and lower case differ.
    At most 11 characters."""
    vendor_address: PurchaseOrdersCreateVendorAddress
    """The address of the vendor."""
    shipping_address: PurchaseOrdersCreateVendorAddress
    """Where goods of the purchase order go."""
    terms_id: str
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    due_date: date | str
    """When the purchase order is due to be paid."""
    expected_date: date | str
    """When the goods should come."""
    shipping_method_id: str
    """How goods are sent, one of the list of shipping methods. At most 36 characters."""
    shipment_origin: str
    """From where the seller pays no longer for the freight (FOB). At most 13 characters."""
    memo: str
    """A remark on the purchase order; most forms sent out do not show it. At most 4095 characters."""
    vendor_message: str
    """The message to the vendor at the foot of the form. At most 99 characters."""
    is_queued_for_print: bool
    """Whether the purchase order waits to be printed."""
    is_queued_for_email: bool
    """Whether the purchase order waits to be sent by e-mail. Since qbXML 6.0."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    other_custom_field1: str
    """The first field of the form that users give a meaning. At most 25 characters. Since qbXML 6.0."""
    other_custom_field2: str
    """The second field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    exchange_rate: Decimal | float | str
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    external_id: str
    """An ID that another program gave the purchase order; QuickBooks only keeps it. Since qbXML 9.0."""
    lines: list[PurchaseOrdersCreateLine]
    """The lines of the purchase order."""
    line_groups: list[PurchaseOrdersCreateLineGroup]
    """Groups of lines that came from an item group."""


class PurchaseOrdersUpdateVendorAddress(TypedDict, total=False):
    """Parameters inside `vendor_address`."""

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


class _PurchaseOrdersUpdateLineRequired(TypedDict):
    id: str | UseMacro
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class PurchaseOrdersUpdateLine(_PurchaseOrdersUpdateLineRequired, total=False):
    """One of `lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    sku: str | None
    """The number the maker gave the part. At most 31 characters. Since qbXML 7.0."""
    description: str | None
    """What the purchase order line is, in words. At most 4095 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str | None
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    override_unit_of_measure_set_id: str | None
    """The unit of measure set of this line instead of the one of its item. At most 36 characters. Since qbXML
    7.0."""
    rate: Decimal | float | str
    """The price of one unit."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    inventory_site_location_id: str | None
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    payee_id: str | None
    """Who is paid: a vendor, customer, employee or other name. At most 36 characters."""
    service_date: date | str | None
    """When the work was done."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    is_manually_closed: bool
    """Whether somebody closed the purchase order line although not all of it came or was billed."""
    override_item_account_id: str | None
    """The account that this line is booked to instead of the one of its item. At most 36 characters."""
    other_custom_field1: str | None
    """The first field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    other_custom_field2: str | None
    """The second field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""


class _PurchaseOrdersUpdateLineGroupLineRequired(TypedDict):
    id: str | UseMacro
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class PurchaseOrdersUpdateLineGroupLine(_PurchaseOrdersUpdateLineGroupLineRequired, total=False):
    """One of `lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    sku: str | None
    """The number the maker gave the part. At most 31 characters. Since qbXML 7.0."""
    description: str | None
    """What the purchase order line is, in words. At most 4095 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str | None
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    override_unit_of_measure_set_id: str | None
    """The unit of measure set of this line instead of the one of its item. At most 36 characters. Since qbXML
    7.0."""
    rate: Decimal | float | str
    """The price of one unit."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    inventory_site_location_id: str | None
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    payee_id: str | None
    """Who is paid: a vendor, customer, employee or other name. At most 36 characters."""
    service_date: date | str | None
    """When the work was done."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    is_manually_closed: bool
    """Whether somebody closed the purchase order line although not all of it came or was billed."""
    override_item_account_id: str | None
    """The account that this line is booked to instead of the one of its item. At most 36 characters."""
    other_custom_field1: str | None
    """The first field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    other_custom_field2: str | None
    """The second field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""


class _PurchaseOrdersUpdateLineGroupRequired(TypedDict):
    id: str | UseMacro
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class PurchaseOrdersUpdateLineGroup(_PurchaseOrdersUpdateLineGroupRequired, total=False):
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
    lines: list[PurchaseOrdersUpdateLineGroupLine]
    """The lines of the purchase order line group. Name every line: those that are not named are deleted, and
    those with the ID -1 are new. Left out, all lines stay as they are."""


class _PurchaseOrdersUpdateRequired(TypedDict):
    id: str | UseMacro
    """The ID QuickBooks gave the purchase order; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the purchase order is changed; a change must name the newest one. At most 16 characters."""


class PurchaseOrdersUpdate(_PurchaseOrdersUpdateRequired, total=False):
    """Parameters of `purchase_orders.update`."""

    vendor_id: str | None
    """The vendor that this is about. At most 36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    inventory_site_id: str | None
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    ship_to_entity_id: str | None
    """The customer or other name that the goods are sent to. At most 36 characters."""
    document_template_id: str | None
    """The template the form is shown and printed with; without it the default one of QuickBooks. At most 36
    characters. Since qbXML 3.0."""
    transaction_date: date | str
    """The day the purchase order counts for in the books."""
    ref_number: str | None
    """The number people know the purchase order by, such as the one printed on it. Upper and lower case differ.
    At most 11 characters."""
    vendor_address: PurchaseOrdersUpdateVendorAddress
    """The address of the vendor."""
    shipping_address: PurchaseOrdersUpdateVendorAddress
    """Where goods of the purchase order go."""
    terms_id: str | None
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    due_date: date | str | None
    """When the purchase order is due to be paid."""
    expected_date: date | str | None
    """When the goods should come."""
    shipping_method_id: str | None
    """How goods are sent, one of the list of shipping methods. At most 36 characters."""
    shipment_origin: str | None
    """From where the seller pays no longer for the freight (FOB). At most 13 characters."""
    is_manually_closed: bool
    """Whether somebody closed the purchase order although not all of it came or was billed."""
    memo: str | None
    """A remark on the purchase order; most forms sent out do not show it. At most 4095 characters."""
    vendor_message: str | None
    """The message to the vendor at the foot of the form. At most 99 characters."""
    is_queued_for_print: bool
    """Whether the purchase order waits to be printed."""
    is_queued_for_email: bool
    """Whether the purchase order waits to be sent by e-mail. Since qbXML 6.0."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    other_custom_field1: str | None
    """The first field of the form that users give a meaning. At most 25 characters. Since qbXML 6.0."""
    other_custom_field2: str | None
    """The second field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    exchange_rate: Decimal | float | str | None
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    lines: list[PurchaseOrdersUpdateLine]
    """The lines of the purchase order. Name every line: those that are not named are deleted, and those with the
    ID -1 are new. Left out, all lines stay as they are."""
    line_groups: list[PurchaseOrdersUpdateLineGroup]
    """Groups of lines that came from an item group. Name every line: those that are not named are deleted, and
    those with the ID -1 are new. Left out, all lines stay as they are."""


class _PurchaseOrdersDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class PurchaseOrdersDelete(_PurchaseOrdersDeleteRequired, total=False):
    """Parameters of `purchase_orders.delete`."""

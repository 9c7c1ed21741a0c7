# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `bills` take."""

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

class BillsList(TypedDict, total=False):
    """Parameters of `bills.list`."""

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
    payment_status: Literal["all", "paid", "not_paid"]
    """Only transactions that are paid, or that are not."""
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


class _BillsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class BillsRetrieve(_BillsRetrieveRequired, total=False):
    """Parameters of `bills.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class BillsCreateVendorAddress(TypedDict, total=False):
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


class _BillsCreateExpenseLineCustomFieldRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class BillsCreateExpenseLineCustomField(_BillsCreateExpenseLineCustomFieldRequired, total=False):
    """One of `custom_fields`."""


class BillsCreateExpenseLine(TypedDict, total=False):
    """One of `expense_lines`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    account_id: str
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    memo: str
    """A remark on the expense line; most forms sent out do not show it. At most 4095 characters."""
    payee_id: str
    """Who is paid: a vendor, customer, employee or other name. At most 36 characters."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    billing_status: Literal["billable", "not_billable", "has_been_billed"]
    """Whether it can be charged to the customer, and was. Since qbXML 2.0."""
    sales_representative_id: str
    """Who made the sale, one of the list of sales representatives, which is not the list of employees. At most
    36 characters. Since qbXML 13.0."""
    custom_fields: list[BillsCreateExpenseLineCustomField]
    """What users or programs added to the expense line in fields of their own. Since qbXML 13.0."""


class _BillsCreateItemLineLinkToTransactionLineRequired(TypedDict):
    transaction_id: str
    """The transaction that is meant, by its transaction ID. At most 36 characters."""
    transaction_line_id: str
    """The line that is meant, within the transaction whose ID goes along. At most 36 characters."""


class BillsCreateItemLineLinkToTransactionLine(_BillsCreateItemLineLinkToTransactionLineRequired, total=False):
    """Parameters inside `link_to_transaction_line`."""


class _BillsCreateItemLineCustomFieldRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class BillsCreateItemLineCustomField(_BillsCreateItemLineCustomFieldRequired, total=False):
    """One of `custom_fields`."""


class BillsCreateItemLine(TypedDict, total=False):
    """One of `item_lines`."""

    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
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
    expiration_date: date | str
    """Until when the lot or the serial number can be used. Since qbXML 16.0."""
    description: str
    """What the item line is, in words. At most 4095 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    cost: Decimal | float | str
    """What one unit costs."""
    amount: Decimal | float | str
    """The amount of money."""
    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    billing_status: Literal["billable", "not_billable", "has_been_billed"]
    """Whether it can be charged to the customer, and was. Since qbXML 2.0."""
    override_item_account_id: str
    """The account that this line is booked to instead of the one of its item. At most 36 characters. Since qbXML
    2.0."""
    link_to_transaction_line: BillsCreateItemLineLinkToTransactionLine
    """The line of another transaction, such as an order, that this one takes over. Since qbXML 4.0."""
    sales_representative_id: str
    """Who made the sale, one of the list of sales representatives, which is not the list of employees. At most
    36 characters. Since qbXML 13.0."""
    custom_fields: list[BillsCreateItemLineCustomField]
    """What users or programs added to the item line in fields of their own. Since qbXML 13.0."""


class _BillsCreateItemGroupLineCustomFieldRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class BillsCreateItemGroupLineCustomField(_BillsCreateItemGroupLineCustomFieldRequired, total=False):
    """One of `custom_fields`."""


class _BillsCreateItemGroupLineRequired(TypedDict):
    item_group_id: str
    """The item group whose items become lines. At most 36 characters."""


class BillsCreateItemGroupLine(_BillsCreateItemGroupLineRequired, total=False):
    """One of `item_group_lines`."""

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
    custom_fields: list[BillsCreateItemGroupLineCustomField]
    """What users or programs added to the item group line in fields of their own. Since qbXML 13.0."""


class _BillsCreateRequired(TypedDict):
    vendor_id: str
    """The vendor that this is about. At most 36 characters."""


class BillsCreate(_BillsCreateRequired, total=False):
    """Parameters of `bills.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    vendor_address: BillsCreateVendorAddress
    """The address of the vendor. Since qbXML 13.0."""
    payables_account_id: str
    """The accounts payable account that is owed from; without it the default one. At most 36 characters. Since
    qbXML 2.0."""
    transaction_date: date | str
    """The day the bill counts for in the books."""
    due_date: date | str
    """When the bill is due to be paid."""
    ref_number: str
    """The number people know the bill by, such as the one printed on it. Upper and lower case differ. At most 20
    characters."""
    terms_id: str
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    memo: str
    """A remark on the bill; most forms sent out do not show it. At most 4095 characters."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    exchange_rate: Decimal | float | str
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    external_id: str
    """An ID that another program gave the bill; QuickBooks only keeps it. Since qbXML 9.0."""
    link_to_transaction_ids: list[str]
    """Transactions, such as orders, whose lines it takes over. At most 36 characters. Since qbXML 4.0."""
    expense_lines: list[BillsCreateExpenseLine]
    """The lines that book to an account without an item."""
    item_lines: list[BillsCreateItemLine]
    """The lines with an item."""
    item_group_lines: list[BillsCreateItemGroupLine]
    """The lines that came from an item group, each with the lines inside it."""


class BillsUpdateVendorAddress(TypedDict, total=False):
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


class _BillsUpdateExpenseLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class BillsUpdateExpenseLine(_BillsUpdateExpenseLineRequired, total=False):
    """One of `expense_lines`."""

    account_id: str | None
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    memo: str | None
    """A remark on the expense line; most forms sent out do not show it. At most 4095 characters."""
    payee_id: str | None
    """Who is paid: a vendor, customer, employee or other name. At most 36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    billing_status: Literal["billable", "not_billable", "has_been_billed"]
    """Whether it can be charged to the customer, and was."""
    sales_representative_id: str | None
    """Who made the sale, one of the list of sales representatives, which is not the list of employees. At most
    36 characters. Since qbXML 13.0."""


class _BillsUpdateItemLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class BillsUpdateItemLine(_BillsUpdateItemLineRequired, total=False):
    """One of `item_lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
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
    expiration_date: date | str | None
    """Until when the lot or the serial number can be used. Since qbXML 16.0."""
    description: str | None
    """What the item line is, in words. At most 4095 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str | None
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    override_unit_of_measure_set_id: str | None
    """The unit of measure set of this line instead of the one of its item. At most 36 characters. Since qbXML
    7.0."""
    cost: Decimal | float | str | None
    """What one unit costs."""
    amount: Decimal | float | str
    """The amount of money."""
    customer_id: str | None
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    billing_status: Literal["billable", "not_billable", "has_been_billed"]
    """Whether it can be charged to the customer, and was."""
    override_item_account_id: str | None
    """The account that this line is booked to instead of the one of its item. At most 36 characters."""
    sales_representative_id: str | None
    """Who made the sale, one of the list of sales representatives, which is not the list of employees. At most
    36 characters. Since qbXML 13.0."""


class _BillsUpdateItemGroupLineItemLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class BillsUpdateItemGroupLineItemLine(_BillsUpdateItemGroupLineItemLineRequired, total=False):
    """One of `item_lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
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
    expiration_date: date | str | None
    """Until when the lot or the serial number can be used. Since qbXML 16.0."""
    description: str | None
    """What the item line is, in words. At most 4095 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str | None
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    override_unit_of_measure_set_id: str | None
    """The unit of measure set of this line instead of the one of its item. At most 36 characters. Since qbXML
    7.0."""
    cost: Decimal | float | str | None
    """What one unit costs."""
    amount: Decimal | float | str
    """The amount of money."""
    customer_id: str | None
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    billing_status: Literal["billable", "not_billable", "has_been_billed"]
    """Whether it can be charged to the customer, and was."""
    override_item_account_id: str | None
    """The account that this line is booked to instead of the one of its item. At most 36 characters."""
    sales_representative_id: str | None
    """Who made the sale, one of the list of sales representatives, which is not the list of employees. At most
    36 characters. Since qbXML 13.0."""


class _BillsUpdateItemGroupLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class BillsUpdateItemGroupLine(_BillsUpdateItemGroupLineRequired, total=False):
    """One of `item_group_lines`."""

    item_group_id: str
    """The item group whose items become lines. At most 36 characters."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str | None
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    override_unit_of_measure_set_id: str | None
    """The unit of measure set of this line instead of the one of its item. At most 36 characters. Since qbXML
    7.0."""
    item_lines: list[BillsUpdateItemGroupLineItemLine]
    """The lines with an item. Name every line: those that are not named are deleted, and those with the ID -1
    are new. Left out, all lines stay as they are."""


class _BillsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the bill; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the bill is changed; a change must name the newest one. At most 16 characters."""


class BillsUpdate(_BillsUpdateRequired, total=False):
    """Parameters of `bills.update`."""

    vendor_id: str
    """The vendor that this is about. At most 36 characters."""
    vendor_address: BillsUpdateVendorAddress
    """The address of the vendor. Since qbXML 13.0."""
    payables_account_id: str | None
    """The accounts payable account that is owed from; without it the default one. At most 36 characters."""
    transaction_date: date | str
    """The day the bill counts for in the books."""
    due_date: date | str | None
    """When the bill is due to be paid."""
    ref_number: str | None
    """The number people know the bill by, such as the one printed on it. Upper and lower case differ. At most 20
    characters."""
    terms_id: str | None
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    memo: str | None
    """A remark on the bill; most forms sent out do not show it. At most 4095 characters."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    exchange_rate: Decimal | float | str | None
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    clear_expense_lines: bool
    """Deletes all expense lines."""
    expense_lines: list[BillsUpdateExpenseLine]
    """The lines that book to an account without an item. Name every line: those that are not named are deleted,
    and those with the ID -1 are new. Left out, all lines stay as they are."""
    clear_item_lines: bool
    """Deletes all item lines."""
    item_lines: list[BillsUpdateItemLine]
    """The lines with an item. Name every line: those that are not named are deleted, and those with the ID -1
    are new. Left out, all lines stay as they are."""
    item_group_lines: list[BillsUpdateItemGroupLine]
    """The lines that came from an item group, each with the lines inside it. Name every line: those that are not
    named are deleted, and those with the ID -1 are new. Left out, all lines stay as they are."""


class _BillsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class BillsDelete(_BillsDeleteRequired, total=False):
    """Parameters of `bills.delete`."""


class _BillsVoidRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class BillsVoid(_BillsVoidRequired, total=False):
    """Parameters of `bills.void`."""

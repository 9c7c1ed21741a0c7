# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `invoices` take."""

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

class InvoicesList(TypedDict, total=False):
    """Parameters of `invoices.list`."""

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
    """Whether the transactions it is linked to come along. Default: false. Since qbXML 1.1."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _InvoicesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InvoicesRetrieve(_InvoicesRetrieveRequired, total=False):
    """Parameters of `invoices.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class InvoicesCreateBillingAddress(TypedDict, total=False):
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


class _InvoicesCreateApplyCreditRequired(TypedDict):
    credit_transaction_id: str | UseMacro
    """The credit memo, payment or other credit of which an amount is used up. At most 36 characters."""
    applied_amount: Decimal | float | str
    """What payments and credits have settled; often below zero."""


class InvoicesCreateApplyCredit(_InvoicesCreateApplyCreditRequired, total=False):
    """One of `apply_credits`."""

    override_credit_application: bool
    """Whether to use the credit even where it is used already. Since qbXML 10.0."""


class _InvoicesCreateLineLinkToTransactionLineRequired(TypedDict):
    transaction_id: str
    """The transaction that is meant, by its transaction ID. At most 36 characters."""
    transaction_line_id: str
    """The line that is meant, within the transaction whose ID goes along. At most 36 characters."""


class InvoicesCreateLineLinkToTransactionLine(_InvoicesCreateLineLinkToTransactionLineRequired, total=False):
    """Parameters inside `link_to_transaction_line`."""


class _InvoicesCreateLineCustomFieldRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class InvoicesCreateLineCustomField(_InvoicesCreateLineCustomFieldRequired, total=False):
    """One of `custom_fields`."""


class InvoicesCreateLine(TypedDict, total=False):
    """One of `lines`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    description: str
    """What the invoice line is, in words. At most 4095 characters."""
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
    service_date: date | str
    """When the work was done."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    override_item_account_id: str
    """The account that this line is booked to instead of the one of its item. At most 36 characters. Since qbXML
    2.0."""
    other_custom_field1: str
    """The first field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    other_custom_field2: str
    """The second field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    link_to_transaction_line: InvoicesCreateLineLinkToTransactionLine
    """The line of another transaction, such as an order, that this one takes over. Since qbXML 6.0."""
    custom_fields: list[InvoicesCreateLineCustomField]
    """What users or programs added to the invoice line in fields of their own. Since qbXML 5.0."""


class _InvoicesCreateLineGroupCustomFieldRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class InvoicesCreateLineGroupCustomField(_InvoicesCreateLineGroupCustomFieldRequired, total=False):
    """One of `custom_fields`."""


class _InvoicesCreateLineGroupRequired(TypedDict):
    item_group_id: str
    """The item group whose items become lines. At most 36 characters."""


class InvoicesCreateLineGroup(_InvoicesCreateLineGroupRequired, total=False):
    """One of `line_groups`."""

    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    service_date: date | str
    """When the work was done."""
    inventory_site_id: str
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    inventory_site_location_id: str
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    custom_fields: list[InvoicesCreateLineGroupCustomField]
    """What users or programs added to the invoice line group in fields of their own. Since qbXML 5.0."""


class _InvoicesCreateRequired(TypedDict):
    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""


class InvoicesCreate(_InvoicesCreateRequired, total=False):
    """Parameters of `invoices.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    receivables_account_id: str
    """The accounts receivable account that this is booked to; without it the default one. At most 36 characters."""
    document_template_id: str
    """The template the form is shown and printed with; without it the default one of QuickBooks. At most 36
    characters. Since qbXML 3.0."""
    transaction_date: date | str
    """The day the invoice counts for in the books."""
    ref_number: str
    """The number people know the invoice by, such as the one printed on it. Upper and lower case differ. At most
    11 characters."""
    billing_address: InvoicesCreateBillingAddress
    """Where bills for the invoice go."""
    shipping_address: InvoicesCreateBillingAddress
    """Where goods of the invoice go."""
    is_pending: bool
    """Whether the invoice still waits and does not count in the books yet."""
    is_finance_charge: bool
    """Whether the invoice asks for interest on an overdue balance. Since qbXML 8.0."""
    purchase_order_number: str
    """The customer's own number of the order. At most 25 characters."""
    terms_id: str
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    due_date: date | str
    """When the invoice is due to be paid."""
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
    memo: str
    """A remark on the invoice; most forms sent out do not show it. At most 4095 characters."""
    customer_message_id: str
    """The message to the customer that is printed at the foot of the form, one of the list of customer messages.
    At most 36 characters."""
    is_queued_for_print: bool
    """Whether the invoice waits to be printed."""
    is_queued_for_email: bool
    """Whether the invoice waits to be sent by e-mail. Since qbXML 6.0."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    other_custom_field: str
    """A field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    exchange_rate: Decimal | float | str
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    external_id: str
    """An ID that another program gave the invoice; QuickBooks only keeps it. Since qbXML 9.0."""
    link_to_transaction_ids: list[str]
    """Transactions, such as orders, whose lines it takes over. At most 36 characters. Since qbXML 6.0."""
    apply_credits: list[InvoicesCreateApplyCredit]
    """Credits of the customer or vendor to use up for it. Since qbXML 10.0."""
    lines: list[InvoicesCreateLine]
    """The lines of the invoice."""
    line_groups: list[InvoicesCreateLineGroup]
    """Groups of lines that came from an item group."""


class InvoicesUpdateBillingAddress(TypedDict, total=False):
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


class _InvoicesUpdateApplyCreditRequired(TypedDict):
    credit_transaction_id: str | UseMacro
    """The credit memo, payment or other credit of which an amount is used up. At most 36 characters."""
    applied_amount: Decimal | float | str
    """What payments and credits have settled; often below zero."""


class InvoicesUpdateApplyCredit(_InvoicesUpdateApplyCreditRequired, total=False):
    """One of `apply_credits`."""

    override_credit_application: bool
    """Whether to use the credit even where it is used already. Since qbXML 10.0."""


class _InvoicesUpdateLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class InvoicesUpdateLine(_InvoicesUpdateLineRequired, total=False):
    """One of `lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    description: str | None
    """What the invoice line is, in words. At most 4095 characters."""
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
    service_date: date | str | None
    """When the work was done."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    override_item_account_id: str | None
    """The account that this line is booked to instead of the one of its item. At most 36 characters."""
    other_custom_field1: str | None
    """The first field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    other_custom_field2: str | None
    """The second field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""


class _InvoicesUpdateLineGroupLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class InvoicesUpdateLineGroupLine(_InvoicesUpdateLineGroupLineRequired, total=False):
    """One of `lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    description: str | None
    """What the invoice line is, in words. At most 4095 characters."""
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
    service_date: date | str | None
    """When the work was done."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    override_item_account_id: str | None
    """The account that this line is booked to instead of the one of its item. At most 36 characters."""
    other_custom_field1: str | None
    """The first field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    other_custom_field2: str | None
    """The second field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""


class _InvoicesUpdateLineGroupRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class InvoicesUpdateLineGroup(_InvoicesUpdateLineGroupRequired, total=False):
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
    lines: list[InvoicesUpdateLineGroupLine]
    """The lines of the invoice line group. Name every line: those that are not named are deleted, and those with
    the ID -1 are new. Left out, all lines stay as they are."""


class _InvoicesUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the invoice; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the invoice is changed; a change must name the newest one. At most 16 characters."""


class InvoicesUpdate(_InvoicesUpdateRequired, total=False):
    """Parameters of `invoices.update`."""

    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    receivables_account_id: str | None
    """The accounts receivable account that this is booked to; without it the default one. At most 36 characters."""
    document_template_id: str | None
    """The template the form is shown and printed with; without it the default one of QuickBooks. At most 36
    characters. Since qbXML 3.0."""
    transaction_date: date | str
    """The day the invoice counts for in the books."""
    ref_number: str | None
    """The number people know the invoice by, such as the one printed on it. Upper and lower case differ. At most
    11 characters."""
    billing_address: InvoicesUpdateBillingAddress
    """Where bills for the invoice go."""
    shipping_address: InvoicesUpdateBillingAddress
    """Where goods of the invoice go."""
    is_pending: bool
    """Whether the invoice still waits and does not count in the books yet."""
    purchase_order_number: str | None
    """The customer's own number of the order. At most 25 characters."""
    terms_id: str | None
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    due_date: date | str | None
    """When the invoice is due to be paid."""
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
    memo: str | None
    """A remark on the invoice; most forms sent out do not show it. At most 4095 characters."""
    customer_message_id: str | None
    """The message to the customer that is printed at the foot of the form, one of the list of customer messages.
    At most 36 characters."""
    is_queued_for_print: bool
    """Whether the invoice waits to be printed."""
    is_queued_for_email: bool
    """Whether the invoice waits to be sent by e-mail. Since qbXML 6.0."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    other_custom_field: str | None
    """A field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    exchange_rate: Decimal | float | str | None
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    apply_credits: list[InvoicesUpdateApplyCredit]
    """Credits of the customer or vendor to use up for it. Since qbXML 10.0."""
    lines: list[InvoicesUpdateLine]
    """The lines of the invoice. Name every line: those that are not named are deleted, and those with the ID -1
    are new. Left out, all lines stay as they are."""
    line_groups: list[InvoicesUpdateLineGroup]
    """Groups of lines that came from an item group. Name every line: those that are not named are deleted, and
    those with the ID -1 are new. Left out, all lines stay as they are."""


class _InvoicesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InvoicesDelete(_InvoicesDeleteRequired, total=False):
    """Parameters of `invoices.delete`."""


class _InvoicesVoidRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InvoicesVoid(_InvoicesVoidRequired, total=False):
    """Parameters of `invoices.void`."""

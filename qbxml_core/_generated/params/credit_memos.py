# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `credit_memos` take."""

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
TransactionType = Literal[
    "authorization",
    "capture",
    "charge",
    "refund",
    "voice_authorization",
]

class CreditMemosList(TypedDict, total=False):
    """Parameters of `credit_memos.list`."""

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


class _CreditMemosRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class CreditMemosRetrieve(_CreditMemosRetrieveRequired, total=False):
    """Parameters of `credit_memos.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class CreditMemosCreateBillingAddress(TypedDict, total=False):
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


class _CreditMemosCreateLineCreditCardTransactionRequestRequired(TypedDict):
    number: str
    """The number of the card; QuickBooks hides most digits. At most 25 characters."""
    expiration_month: int | str
    """The month after which the card is no good."""
    expiration_year: int | str
    """The year after which the card is no good."""
    name: str
    """The name of the credit card transaction request; QuickBooks does not tell upper from lower case. At most
    41 characters."""


class CreditMemosCreateLineCreditCardTransactionRequest(_CreditMemosCreateLineCreditCardTransactionRequestRequired, total=False):
    """Parameters inside `request`."""

    address: str
    """The address of the credit card transaction request. At most 41 characters."""
    postal_code: str
    """The postal code. At most 18 characters."""
    commercial_card_code: str
    """What a company card's statement shows. At most 24 characters."""
    transaction_mode: Literal["card_not_present", "card_present"]
    """Whether the card was present. Since qbXML 6.0."""
    transaction_type: TransactionType
    """The kind of transaction. Since qbXML 7.0."""


class _CreditMemosCreateLineCreditCardTransactionResponseRequired(TypedDict):
    status_code: int | str
    """The result as a number; 0 is success."""
    status_message: str
    """The result in words. At most 60 characters."""
    credit_card_transaction_id: str
    """The ID the card processor gave the payment. At most 24 characters."""
    merchant_account_number: str
    """The number of the company's account with the card processor. At most 32 characters."""
    payment_status: Literal["unknown", "completed"]
    """Whether the payment is complete."""
    transaction_authorized_at: date | str
    """When the payment was allowed."""


class CreditMemosCreateLineCreditCardTransactionResponse(_CreditMemosCreateLineCreditCardTransactionResponseRequired, total=False):
    """Parameters inside `response`."""

    authorization_code: str
    """The code of the card issuer's permission. At most 12 characters."""
    avs_street_status: Literal["pass", "fail", "not_available"]
    """Whether the street is that of the card holder."""
    avs_zip_status: Literal["pass", "fail", "not_available"]
    """Whether the postal code is that of the card holder."""
    card_security_code_match: Literal["pass", "fail", "not_available"]
    """Whether the security code is right. Since qbXML 6.0."""
    recon_batch_id: str
    """The batch the card processor settles the payment in. At most 84 characters."""
    payment_grouping_code: int | str
    """Groups payments that are settled together."""
    transaction_authorization_stamp: int | str
    """The card processor's stamp of the permission."""
    client_transaction_id: str
    """The ID the program gave the payment. At most 16 characters. Since qbXML 6.0."""


class _CreditMemosCreateLineCreditCardTransactionRequired(TypedDict):
    request: CreditMemosCreateLineCreditCardTransactionRequest
    """What was asked of the card processor."""
    response: CreditMemosCreateLineCreditCardTransactionResponse
    """What the card processor answered."""


class CreditMemosCreateLineCreditCardTransaction(_CreditMemosCreateLineCreditCardTransactionRequired, total=False):
    """Parameters inside `credit_card_transaction`."""


class _CreditMemosCreateLineCustomFieldRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class CreditMemosCreateLineCustomField(_CreditMemosCreateLineCustomFieldRequired, total=False):
    """One of `custom_fields`."""


class CreditMemosCreateLine(TypedDict, total=False):
    """One of `lines`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    description: str
    """What the credit memo line is, in words. At most 4095 characters."""
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
    credit_card_transaction: CreditMemosCreateLineCreditCardTransaction
    """What was asked of the card processor, and its answer. Since qbXML 7.0."""
    custom_fields: list[CreditMemosCreateLineCustomField]
    """What users or programs added to the credit memo line in fields of their own. Since qbXML 5.0."""


class _CreditMemosCreateLineGroupCustomFieldRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class CreditMemosCreateLineGroupCustomField(_CreditMemosCreateLineGroupCustomFieldRequired, total=False):
    """One of `custom_fields`."""


class _CreditMemosCreateLineGroupRequired(TypedDict):
    item_group_id: str
    """The item group whose items become lines. At most 36 characters."""


class CreditMemosCreateLineGroup(_CreditMemosCreateLineGroupRequired, total=False):
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
    custom_fields: list[CreditMemosCreateLineGroupCustomField]
    """What users or programs added to the credit memo line group in fields of their own. Since qbXML 5.0."""


class _CreditMemosCreateRequired(TypedDict):
    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""


class CreditMemosCreate(_CreditMemosCreateRequired, total=False):
    """Parameters of `credit_memos.create`."""

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
    """The day the credit memo counts for in the books."""
    ref_number: str
    """The number people know the credit memo by, such as the one printed on it. Upper and lower case differ. At
    most 11 characters."""
    billing_address: CreditMemosCreateBillingAddress
    """Where bills for the credit memo go."""
    shipping_address: CreditMemosCreateBillingAddress
    """Where goods of the credit memo go."""
    is_pending: bool
    """Whether the credit memo still waits and does not count in the books yet."""
    purchase_order_number: str
    """The customer's own number of the order. At most 25 characters."""
    terms_id: str
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    due_date: date | str
    """When the credit memo is due to be paid."""
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
    """A remark on the credit memo; most forms sent out do not show it. At most 4095 characters."""
    customer_message_id: str
    """The message to the customer that is printed at the foot of the form, one of the list of customer messages.
    At most 36 characters."""
    is_queued_for_print: bool
    """Whether the credit memo waits to be printed."""
    is_queued_for_email: bool
    """Whether the credit memo waits to be sent by e-mail. Since qbXML 6.0."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    other_custom_field: str
    """A field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    exchange_rate: Decimal | float | str
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    external_id: str
    """An ID that another program gave the credit memo; QuickBooks only keeps it. Since qbXML 9.0."""
    lines: list[CreditMemosCreateLine]
    """The lines of the credit memo."""
    line_groups: list[CreditMemosCreateLineGroup]
    """Groups of lines that came from an item group."""


class CreditMemosUpdateBillingAddress(TypedDict, total=False):
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


class _CreditMemosUpdateLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class CreditMemosUpdateLine(_CreditMemosUpdateLineRequired, total=False):
    """One of `lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    description: str | None
    """What the credit memo line is, in words. At most 4095 characters."""
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


class _CreditMemosUpdateLineGroupLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class CreditMemosUpdateLineGroupLine(_CreditMemosUpdateLineGroupLineRequired, total=False):
    """One of `lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    description: str | None
    """What the credit memo line is, in words. At most 4095 characters."""
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


class _CreditMemosUpdateLineGroupRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class CreditMemosUpdateLineGroup(_CreditMemosUpdateLineGroupRequired, total=False):
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
    lines: list[CreditMemosUpdateLineGroupLine]
    """The lines of the credit memo line group. Name every line: those that are not named are deleted, and those
    with the ID -1 are new. Left out, all lines stay as they are."""


class _CreditMemosUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the credit memo; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the credit memo is changed; a change must name the newest one. At most 16 characters."""


class CreditMemosUpdate(_CreditMemosUpdateRequired, total=False):
    """Parameters of `credit_memos.update`."""

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
    characters."""
    transaction_date: date | str
    """The day the credit memo counts for in the books."""
    ref_number: str | None
    """The number people know the credit memo by, such as the one printed on it. Upper and lower case differ. At
    most 11 characters."""
    billing_address: CreditMemosUpdateBillingAddress
    """Where bills for the credit memo go."""
    shipping_address: CreditMemosUpdateBillingAddress
    """Where goods of the credit memo go."""
    is_pending: bool
    """Whether the credit memo still waits and does not count in the books yet."""
    purchase_order_number: str | None
    """The customer's own number of the order. At most 25 characters."""
    terms_id: str | None
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    due_date: date | str | None
    """When the credit memo is due to be paid."""
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
    """A remark on the credit memo; most forms sent out do not show it. At most 4095 characters."""
    customer_message_id: str | None
    """The message to the customer that is printed at the foot of the form, one of the list of customer messages.
    At most 36 characters."""
    is_queued_for_print: bool
    """Whether the credit memo waits to be printed."""
    is_queued_for_email: bool
    """Whether the credit memo waits to be sent by e-mail. Since qbXML 6.0."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    other_custom_field: str | None
    """A field of the form that users give a meaning. At most 29 characters. Since qbXML 6.0."""
    exchange_rate: Decimal | float | str | None
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    lines: list[CreditMemosUpdateLine]
    """The lines of the credit memo. Name every line: those that are not named are deleted, and those with the ID
    -1 are new. Left out, all lines stay as they are."""
    line_groups: list[CreditMemosUpdateLineGroup]
    """Groups of lines that came from an item group. Name every line: those that are not named are deleted, and
    those with the ID -1 are new. Left out, all lines stay as they are."""


class _CreditMemosDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class CreditMemosDelete(_CreditMemosDeleteRequired, total=False):
    """Parameters of `credit_memos.delete`."""


class _CreditMemosVoidRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class CreditMemosVoid(_CreditMemosVoidRequired, total=False):
    """Parameters of `credit_memos.void`."""

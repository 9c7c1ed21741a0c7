# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `charges` take."""

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

class ChargesList(TypedDict, total=False):
    """Parameters of `charges.list`."""

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
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters. Since qbXML 2.0."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters. Since qbXML
    2.0."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
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
    payment_status: Literal["all", "paid", "not_paid"]
    """Only transactions that are paid, or that are not. Since qbXML 4.0."""
    include_linked_transactions: bool
    """Whether the transactions it is linked to come along. Default: false. Since qbXML 3.0."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _ChargesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class ChargesRetrieve(_ChargesRetrieveRequired, total=False):
    """Parameters of `charges.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0."""


class _ChargesCreateRequired(TypedDict):
    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""


class ChargesCreate(_ChargesCreateRequired, total=False):
    """Parameters of `charges.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    transaction_date: date | str
    """The day the charge counts for in the books."""
    ref_number: str
    """The number people know the charge by, such as the one printed on it. Upper and lower case differ. At most
    11 characters."""
    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    inventory_site_id: str
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    inventory_site_location_id: str
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    rate: Decimal | float | str
    """The price of one unit."""
    price_rule_conflict_strategy: Literal["zero", "base_price"]
    """The price to take where several rules for prices apply. Since qbXML 13.0."""
    amount: Decimal | float | str
    """The amount of money."""
    description: str
    """What the charge is, in words. At most 4095 characters."""
    receivables_account_id: str
    """The accounts receivable account that this is booked to; without it the default one. At most 36 characters."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    billed_date: date | str
    """When it was billed."""
    due_date: date | str
    """When the charge is due to be paid."""
    override_item_account_id: str
    """The account that this line is booked to instead of the one of its item. At most 36 characters. Since qbXML
    3.0."""
    external_id: str
    """An ID that another program gave the charge; QuickBooks only keeps it. Since qbXML 9.0."""


class _ChargesUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the charge; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the charge is changed; a change must name the newest one. At most 16 characters."""


class ChargesUpdate(_ChargesUpdateRequired, total=False):
    """Parameters of `charges.update`."""

    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    transaction_date: date | str
    """The day the charge counts for in the books."""
    ref_number: str | None
    """The number people know the charge by, such as the one printed on it. Upper and lower case differ. At most
    11 characters."""
    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    inventory_site_id: str | None
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    inventory_site_location_id: str | None
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    quantity: Decimal | float | str
    """How many units."""
    unit_of_measure: str | None
    """The unit the quantity is counted in. At most 31 characters. Since qbXML 7.0."""
    override_unit_of_measure_set_id: str | None
    """The unit of measure set of this line instead of the one of its item. At most 36 characters. Since qbXML
    7.0."""
    rate: Decimal | float | str
    """The price of one unit."""
    price_rule_conflict_strategy: Literal["zero", "base_price"]
    """The price to take where several rules for prices apply. Since qbXML 13.0."""
    amount: Decimal | float | str
    """The amount of money."""
    description: str | None
    """What the charge is, in words. At most 4095 characters."""
    receivables_account_id: str | None
    """The accounts receivable account that this is booked to; without it the default one. At most 36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    billed_date: date | str | None
    """When it was billed."""
    due_date: date | str | None
    """When the charge is due to be paid."""
    override_item_account_id: str | None
    """The account that this line is booked to instead of the one of its item. At most 36 characters."""


class _ChargesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class ChargesDelete(_ChargesDeleteRequired, total=False):
    """Parameters of `charges.delete`."""


class _ChargesVoidRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class ChargesVoid(_ChargesVoidRequired, total=False):
    """Parameters of `charges.void`."""

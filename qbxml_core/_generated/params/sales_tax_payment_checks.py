# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `sales_tax_payment_checks` take."""

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

class SalesTaxPaymentChecksList(TypedDict, total=False):
    """Parameters of `sales_tax_payment_checks.list`."""

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
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name. At most 159 characters."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name. At most 159 characters."""
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
    include_line_items: bool
    """Whether the lines come along. Default: true."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _SalesTaxPaymentChecksRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class SalesTaxPaymentChecksRetrieve(_SalesTaxPaymentChecksRetrieveRequired, total=False):
    """Parameters of `sales_tax_payment_checks.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0."""


class SalesTaxPaymentChecksCreateAddress(TypedDict, total=False):
    """Parameters inside `address`."""

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


class _SalesTaxPaymentChecksCreateLineRequired(TypedDict):
    amount: Decimal | float | str
    """The amount of money."""


class SalesTaxPaymentChecksCreateLine(_SalesTaxPaymentChecksCreateLineRequired, total=False):
    """One of `lines`."""

    sales_tax_item_id: str
    """The sales tax item or group with the rate, which is not the tax code (`salesTaxCodeId`). At most 36
    characters."""


class _SalesTaxPaymentChecksCreateRequired(TypedDict):
    vendor_id: str
    """The vendor that this is about. At most 36 characters."""
    transaction_date: date | str
    """The day the sales tax payment check counts for in the books."""
    bank_account_id: str
    """The bank account that the money leaves or comes to. At most 36 characters."""
    lines: list[SalesTaxPaymentChecksCreateLine]
    """The lines of the sales tax payment check."""


class SalesTaxPaymentChecksCreate(_SalesTaxPaymentChecksCreateRequired, total=False):
    """Parameters of `sales_tax_payment_checks.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    is_queued_for_print: bool
    """Whether the sales tax payment check waits to be printed."""
    ref_number: str
    """The number people know the sales tax payment check by, such as the one printed on it. Upper and lower case
    differ."""
    memo: str
    """A remark on the sales tax payment check; most forms sent out do not show it. At most 4095 characters.
    Since qbXML 12.0."""
    address: SalesTaxPaymentChecksCreateAddress
    """The address of the sales tax payment check. Since qbXML 12.0."""
    external_id: str
    """An ID that another program gave the sales tax payment check; QuickBooks only keeps it. Since qbXML 9.0."""


class SalesTaxPaymentChecksUpdateAddress(TypedDict, total=False):
    """Parameters inside `address`."""

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


class _SalesTaxPaymentChecksUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the sales tax payment check; unique among objects of its kind. At most 36
    characters."""
    revision_number: str
    """Changes whenever the sales tax payment check is changed; a change must name the newest one. At most 16
    characters."""


class SalesTaxPaymentChecksUpdate(_SalesTaxPaymentChecksUpdateRequired, total=False):
    """Parameters of `sales_tax_payment_checks.update`."""

    transaction_date: date | str
    """The day the sales tax payment check counts for in the books."""
    bank_account_id: str
    """The bank account that the money leaves or comes to. At most 36 characters."""
    is_queued_for_print: bool
    """Whether the sales tax payment check waits to be printed."""
    ref_number: str | None
    """The number people know the sales tax payment check by, such as the one printed on it. Upper and lower case
    differ."""
    memo: str | None
    """A remark on the sales tax payment check; most forms sent out do not show it. At most 4095 characters."""
    address: SalesTaxPaymentChecksUpdateAddress
    """The address of the sales tax payment check."""


class _SalesTaxPaymentChecksDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class SalesTaxPaymentChecksDelete(_SalesTaxPaymentChecksDeleteRequired, total=False):
    """Parameters of `sales_tax_payment_checks.delete`."""


class _SalesTaxPaymentChecksVoidRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class SalesTaxPaymentChecksVoid(_SalesTaxPaymentChecksVoidRequired, total=False):
    """Parameters of `sales_tax_payment_checks.void`."""

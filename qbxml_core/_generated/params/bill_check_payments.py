# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `bill_check_payments` take."""

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

class BillCheckPaymentsList(TypedDict, total=False):
    """Parameters of `bill_check_payments.list`."""

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
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _BillCheckPaymentsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class BillCheckPaymentsRetrieve(_BillCheckPaymentsRetrieveRequired, total=False):
    """Parameters of `bill_check_payments.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class _BillCheckPaymentsCreateApplyToTransactionApplyCreditRequired(TypedDict):
    credit_transaction_id: str | UseMacro
    """The credit memo, payment or other credit of which an amount is used up. At most 36 characters."""
    applied_amount: Decimal | float | str
    """What payments and credits have settled; often below zero."""


class BillCheckPaymentsCreateApplyToTransactionApplyCredit(_BillCheckPaymentsCreateApplyToTransactionApplyCreditRequired, total=False):
    """One of `apply_credits`."""

    override_credit_application: bool
    """Whether to use the credit even where it is used already. Since qbXML 10.0."""


class _BillCheckPaymentsCreateApplyToTransactionRequired(TypedDict):
    transaction_id: str | UseMacro
    """The ID of the transaction. At most 36 characters."""


class BillCheckPaymentsCreateApplyToTransaction(_BillCheckPaymentsCreateApplyToTransactionRequired, total=False):
    """One of `apply_to_transactions`."""

    payment_amount: Decimal | float | str
    """The payment amount of the target transaction."""
    apply_credits: list[BillCheckPaymentsCreateApplyToTransactionApplyCredit]
    """Credits of the customer or vendor to use up for it."""
    discount_amount: Decimal | float | str
    """The discount taken."""
    discount_account_id: str
    """The account that the discount is booked to; it goes along with an amount of discount. At most 36
    characters."""
    discount_class_id: str
    """The class that the discount counts for. At most 36 characters. Since qbXML 11.0."""


class _BillCheckPaymentsCreateRequired(TypedDict):
    vendor_id: str
    """The vendor that this is about. At most 36 characters."""
    bank_account_id: str
    """The bank account that the money leaves or comes to. At most 36 characters."""
    apply_to_transactions: list[BillCheckPaymentsCreateApplyToTransaction]
    """The transactions it pays."""


class BillCheckPaymentsCreate(_BillCheckPaymentsCreateRequired, total=False):
    """Parameters of `bill_check_payments.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    payables_account_id: str
    """The accounts payable account that is owed from; without it the default one. At most 36 characters."""
    transaction_date: date | str
    """The day the bill check payment counts for in the books."""
    is_queued_for_print: bool
    """Whether the bill check payment waits to be printed."""
    ref_number: str
    """The number people know the bill check payment by, such as the one printed on it. Upper and lower case
    differ. At most 11 characters."""
    memo: str
    """A remark on the bill check payment; most forms sent out do not show it. At most 4095 characters. Since
    qbXML 3.0."""
    exchange_rate: Decimal | float | str
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    external_id: str
    """An ID that another program gave the bill check payment; QuickBooks only keeps it. Since qbXML 9.0."""


class _BillCheckPaymentsUpdateApplyToTransactionApplyCreditRequired(TypedDict):
    credit_transaction_id: str | UseMacro
    """The credit memo, payment or other credit of which an amount is used up. At most 36 characters."""
    applied_amount: Decimal | float | str
    """What payments and credits have settled; often below zero."""


class BillCheckPaymentsUpdateApplyToTransactionApplyCredit(_BillCheckPaymentsUpdateApplyToTransactionApplyCreditRequired, total=False):
    """One of `apply_credits`."""

    override_credit_application: bool
    """Whether to use the credit even where it is used already. Since qbXML 10.0."""


class _BillCheckPaymentsUpdateApplyToTransactionRequired(TypedDict):
    transaction_id: str
    """The ID of the transaction. At most 36 characters."""


class BillCheckPaymentsUpdateApplyToTransaction(_BillCheckPaymentsUpdateApplyToTransactionRequired, total=False):
    """One of `apply_to_transactions`."""

    payment_amount: Decimal | float | str | None
    """The payment amount of the target transaction."""
    apply_credits: list[BillCheckPaymentsUpdateApplyToTransactionApplyCredit]
    """Credits of the customer or vendor to use up for it."""
    discount_amount: Decimal | float | str | None
    """The discount taken."""
    discount_account_id: str | None
    """The account that the discount is booked to; it goes along with an amount of discount. At most 36
    characters."""
    discount_class_id: str | None
    """The class that the discount counts for. At most 36 characters. Since qbXML 11.0."""


class _BillCheckPaymentsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the bill check payment; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the bill check payment is changed; a change must name the newest one. At most 16
    characters."""


class BillCheckPaymentsUpdate(_BillCheckPaymentsUpdateRequired, total=False):
    """Parameters of `bill_check_payments.update`."""

    transaction_date: date | str
    """The day the bill check payment counts for in the books."""
    bank_account_id: str
    """The bank account that the money leaves or comes to. At most 36 characters."""
    amount: Decimal | float | str
    """The amount of money."""
    exchange_rate: Decimal | float | str | None
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    is_queued_for_print: bool
    """Whether the bill check payment waits to be printed."""
    ref_number: str | None
    """The number people know the bill check payment by, such as the one printed on it. Upper and lower case
    differ. At most 11 characters."""
    memo: str | None
    """A remark on the bill check payment; most forms sent out do not show it. At most 4095 characters."""
    apply_to_transactions: list[BillCheckPaymentsUpdateApplyToTransaction]
    """The transactions it pays."""


class _BillCheckPaymentsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class BillCheckPaymentsDelete(_BillCheckPaymentsDeleteRequired, total=False):
    """Parameters of `bill_check_payments.delete`."""


class _BillCheckPaymentsVoidRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class BillCheckPaymentsVoid(_BillCheckPaymentsVoidRequired, total=False):
    """Parameters of `bill_check_payments.void`."""

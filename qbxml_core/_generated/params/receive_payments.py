# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `receive_payments` take."""

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
TransactionType = Literal[
    "authorization",
    "capture",
    "charge",
    "refund",
    "voice_authorization",
]

class ReceivePaymentsList(TypedDict, total=False):
    """Parameters of `receive_payments.list`."""

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
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _ReceivePaymentsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class ReceivePaymentsRetrieve(_ReceivePaymentsRetrieveRequired, total=False):
    """Parameters of `receive_payments.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class _ReceivePaymentsCreateCreditCardTransactionRequestRequired(TypedDict):
    number: str
    """The number of the card; QuickBooks hides most digits. At most 25 characters."""
    expiration_month: int | str
    """The month after which the card is no good."""
    expiration_year: int | str
    """The year after which the card is no good."""
    name: str
    """The name of the credit card transaction request; QuickBooks does not tell upper from lower case. At most
    41 characters."""


class ReceivePaymentsCreateCreditCardTransactionRequest(_ReceivePaymentsCreateCreditCardTransactionRequestRequired, total=False):
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


class _ReceivePaymentsCreateCreditCardTransactionResponseRequired(TypedDict):
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


class ReceivePaymentsCreateCreditCardTransactionResponse(_ReceivePaymentsCreateCreditCardTransactionResponseRequired, total=False):
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


class _ReceivePaymentsCreateCreditCardTransactionRequired(TypedDict):
    request: ReceivePaymentsCreateCreditCardTransactionRequest
    """What was asked of the card processor."""
    response: ReceivePaymentsCreateCreditCardTransactionResponse
    """What the card processor answered."""


class ReceivePaymentsCreateCreditCardTransaction(_ReceivePaymentsCreateCreditCardTransactionRequired, total=False):
    """Parameters inside `credit_card_transaction`."""


class _ReceivePaymentsCreateApplyToTransactionApplyCreditRequired(TypedDict):
    credit_transaction_id: str | UseMacro
    """The credit memo, payment or other credit of which an amount is used up. At most 36 characters."""
    applied_amount: Decimal | float | str
    """What payments and credits have settled; often below zero."""


class ReceivePaymentsCreateApplyToTransactionApplyCredit(_ReceivePaymentsCreateApplyToTransactionApplyCreditRequired, total=False):
    """One of `apply_credits`."""

    override_credit_application: bool
    """Whether to use the credit even where it is used already. Since qbXML 10.0."""


class _ReceivePaymentsCreateApplyToTransactionRequired(TypedDict):
    transaction_id: str | UseMacro
    """The ID of the transaction. At most 36 characters."""


class ReceivePaymentsCreateApplyToTransaction(_ReceivePaymentsCreateApplyToTransactionRequired, total=False):
    """One of `apply_to_transactions`."""

    payment_amount: Decimal | float | str
    """The payment amount of the target transaction."""
    apply_credits: list[ReceivePaymentsCreateApplyToTransactionApplyCredit]
    """Credits of the customer or vendor to use up for it."""
    discount_amount: Decimal | float | str
    """The discount taken."""
    discount_account_id: str
    """The account that the discount is booked to; it goes along with an amount of discount. At most 36
    characters."""
    discount_class_id: str
    """The class that the discount counts for. At most 36 characters. Since qbXML 11.0."""


class _ReceivePaymentsCreateRequired(TypedDict):
    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    total_amount: Decimal | float | str
    """The amount of the whole receive payment."""


class ReceivePaymentsCreate(_ReceivePaymentsCreateRequired, total=False):
    """Parameters of `receive_payments.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    receivables_account_id: str
    """The accounts receivable account that this is booked to; without it the default one. At most 36 characters."""
    transaction_date: date | str
    """The day the receive payment counts for in the books."""
    ref_number: str
    """The number people know the receive payment by, such as the one printed on it. Upper and lower case differ.
    At most 20 characters."""
    exchange_rate: Decimal | float | str
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    payment_method_id: str
    """How it is paid, one of the list of payment methods. At most 36 characters."""
    memo: str
    """A remark on the receive payment; most forms sent out do not show it. At most 4095 characters."""
    deposit_to_account_id: str
    """The account that the money goes to, such as Undeposited Funds. At most 36 characters."""
    credit_card_transaction: ReceivePaymentsCreateCreditCardTransaction
    """What was asked of the card processor, and its answer. Since qbXML 4.1."""
    external_id: str
    """An ID that another program gave the receive payment; QuickBooks only keeps it. Since qbXML 9.0."""
    is_auto_apply: bool
    """Whether the receive payment is auto apply."""
    apply_to_transactions: list[ReceivePaymentsCreateApplyToTransaction]
    """The transactions it pays."""


class ReceivePaymentsUpdateCreditCardTransactionRequest(TypedDict, total=False):
    """Parameters inside `request`."""

    number: str
    """The number of the card; QuickBooks hides most digits. At most 25 characters."""
    expiration_month: int | str
    """The month after which the card is no good."""
    expiration_year: int | str
    """The year after which the card is no good."""
    name: str | None
    """The name of the credit card transaction request; QuickBooks does not tell upper from lower case. At most
    41 characters."""
    address: str | None
    """The address of the credit card transaction request. At most 41 characters."""
    postal_code: str | None
    """The postal code. At most 18 characters."""
    commercial_card_code: str | None
    """What a company card's statement shows. At most 24 characters."""
    transaction_mode: Literal["card_not_present", "card_present"]
    """Whether the card was present."""
    transaction_type: TransactionType
    """The kind of transaction."""


class ReceivePaymentsUpdateCreditCardTransactionResponse(TypedDict, total=False):
    """Parameters inside `response`."""

    status_code: int | str
    """The result as a number; 0 is success."""
    status_message: str
    """The result in words. At most 60 characters."""
    credit_card_transaction_id: str
    """The ID the card processor gave the payment. At most 24 characters."""
    merchant_account_number: str
    """The number of the company's account with the card processor. At most 32 characters."""
    authorization_code: str | None
    """The code of the card issuer's permission. At most 12 characters."""
    avs_street_status: Literal["pass", "fail", "not_available"]
    """Whether the street is that of the card holder."""
    avs_zip_status: Literal["pass", "fail", "not_available"]
    """Whether the postal code is that of the card holder."""
    card_security_code_match: Literal["pass", "fail", "not_available"]
    """Whether the security code is right."""
    recon_batch_id: str | None
    """The batch the card processor settles the payment in. At most 84 characters."""
    payment_grouping_code: int | str
    """Groups payments that are settled together."""
    payment_status: Literal["unknown", "completed"]
    """Whether the payment is complete."""
    transaction_authorized_at: date | str
    """When the payment was allowed."""
    transaction_authorization_stamp: int | str
    """The card processor's stamp of the permission."""
    client_transaction_id: str | None
    """The ID the program gave the payment. At most 16 characters."""


class ReceivePaymentsUpdateCreditCardTransaction(TypedDict, total=False):
    """Parameters inside `credit_card_transaction`."""

    request: ReceivePaymentsUpdateCreditCardTransactionRequest
    """What was asked of the card processor."""
    response: ReceivePaymentsUpdateCreditCardTransactionResponse
    """What the card processor answered."""


class _ReceivePaymentsUpdateApplyToTransactionApplyCreditRequired(TypedDict):
    credit_transaction_id: str | UseMacro
    """The credit memo, payment or other credit of which an amount is used up. At most 36 characters."""
    applied_amount: Decimal | float | str
    """What payments and credits have settled; often below zero."""


class ReceivePaymentsUpdateApplyToTransactionApplyCredit(_ReceivePaymentsUpdateApplyToTransactionApplyCreditRequired, total=False):
    """One of `apply_credits`."""

    override_credit_application: bool
    """Whether to use the credit even where it is used already. Since qbXML 10.0."""


class _ReceivePaymentsUpdateApplyToTransactionRequired(TypedDict):
    transaction_id: str
    """The ID of the transaction. At most 36 characters."""


class ReceivePaymentsUpdateApplyToTransaction(_ReceivePaymentsUpdateApplyToTransactionRequired, total=False):
    """One of `apply_to_transactions`."""

    payment_amount: Decimal | float | str | None
    """The payment amount of the target transaction."""
    apply_credits: list[ReceivePaymentsUpdateApplyToTransactionApplyCredit]
    """Credits of the customer or vendor to use up for it."""
    discount_amount: Decimal | float | str | None
    """The discount taken."""
    discount_account_id: str | None
    """The account that the discount is booked to; it goes along with an amount of discount. At most 36
    characters."""
    discount_class_id: str | None
    """The class that the discount counts for. At most 36 characters. Since qbXML 11.0."""


class _ReceivePaymentsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the receive payment; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the receive payment is changed; a change must name the newest one. At most 16 characters."""


class ReceivePaymentsUpdate(_ReceivePaymentsUpdateRequired, total=False):
    """Parameters of `receive_payments.update`."""

    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    receivables_account_id: str | None
    """The accounts receivable account that this is booked to; without it the default one. At most 36 characters."""
    transaction_date: date | str
    """The day the receive payment counts for in the books."""
    ref_number: str | None
    """The number people know the receive payment by, such as the one printed on it. Upper and lower case differ.
    At most 20 characters."""
    total_amount: Decimal | float | str
    """The amount of the whole receive payment."""
    exchange_rate: Decimal | float | str | None
    """How much of the company's own currency one unit of the currency is worth. Since qbXML 8.0."""
    payment_method_id: str | None
    """How it is paid, one of the list of payment methods. At most 36 characters."""
    memo: str | None
    """A remark on the receive payment; most forms sent out do not show it. At most 4095 characters."""
    deposit_to_account_id: str | None
    """The account that the money goes to, such as Undeposited Funds. At most 36 characters."""
    credit_card_transaction: ReceivePaymentsUpdateCreditCardTransaction
    """What was asked of the card processor, and its answer. Since qbXML 7.0."""
    apply_to_transactions: list[ReceivePaymentsUpdateApplyToTransaction]
    """The transactions it pays."""


class _ReceivePaymentsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class ReceivePaymentsDelete(_ReceivePaymentsDeleteRequired, total=False):
    """Parameters of `receive_payments.delete`."""

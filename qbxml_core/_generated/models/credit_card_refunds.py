# DO NOT EDIT. Made by: python -m generator emit
"""Credit card refunds."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, CreditCardTransaction, Reference
from .custom_fields import CustomField


class CreditCardRefund(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card refund. Wire: `ARRefundCreditCardRet`."""

    id: str | None = None
    """The ID QuickBooks gave the credit card refund; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_credit_card_refund"] = "qbd_credit_card_refund"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the credit card refund was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the credit card refund was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the credit card refund is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`."""

    refund_from_account: Reference | None = None
    """The account the refund comes from. Wire: `RefundFromAccountRef`."""

    receivables_account: Reference | None = None
    """The account that keeps what customers owe. Wire: `ARAccountRef`."""

    transaction_date: str | None = None
    """The day the credit card refund counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the credit card refund by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    total_amount: str | None = None
    """The amount of the whole credit card refund. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the credit card refund. Wire: `CurrencyRef`, since 9.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 9.0.
    """

    total_amount_in_home_currency: str | None = None
    """The amount of the whole credit card refund in the currency of the company.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 9.0, exact decimal.
    """

    address: Address | None = None
    """The address of the credit card refund. Wire: `Address`."""

    payment_method: Reference | None = None
    """How it is paid. Wire: `PaymentMethodRef`."""

    memo: str | None = None
    """A remark on the credit card refund; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    credit_card_transaction: CreditCardTransaction | None = None
    """What was asked of the card processor, and its answer. Wire: `CreditCardTxnInfo`."""

    external_id: str | None = None
    """An ID that another program gave the credit card refund; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    refund_applied_to_transactions: list[CreditTransaction] = []
    """The credits that the refund pays back. Wire: `RefundAppliedToTxnRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the credit card refund in fields of their own. Wire: `DataExtRet`."""


class CreditTransaction(Struct, kw_only=True, rename="camel", gc=False):
    """A credit that a refund pays back, and how much of it. Wire: `RefundAppliedToTxnRet`."""

    transaction_id: str | None = None
    """The ID of the transaction. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    transaction_type: str | None = None
    """The kind of transaction.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `transfer_inventory`,
    `payroll_liability_adjustment`, `payroll_prior_payment`, `payroll_year_to_date_adjustment`, `unknown`.
    """

    transaction_date: str | None = None
    """The day the credit transaction counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the credit transaction by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 20 characters.
    """

    credit_remaining: str | None = None
    """What is left of the credit. Wire: `CreditRemaining`, AMTTYPE, exact decimal."""

    refund_amount: str | None = None
    """How much of the credit is paid back. Wire: `RefundAmount`, AMTTYPE, exact decimal."""

    credit_remaining_in_home_currency: str | None = None
    """What is left of the credit, in the currency of the company.

    Wire: `CreditRemainingInHomeCurrency`, AMTTYPE, since 9.0, exact decimal.
    """

    refund_amount_in_home_currency: str | None = None
    """How much of the credit is paid back, in the currency of the company.

    Wire: `RefundAmountInHomeCurrency`, AMTTYPE, since 9.0, exact decimal.
    """

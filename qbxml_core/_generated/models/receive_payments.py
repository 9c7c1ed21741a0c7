# DO NOT EDIT. Made by: python -m generator emit
"""Receive payments."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import CreditCardTransaction, Reference, TargetTransaction
from .custom_fields import CustomField


class ReceivePayment(Struct, kw_only=True, rename="camel", gc=False):
    """A payment received from a customer. Wire: `ReceivePaymentRet`."""

    id: str | None = None
    """The ID QuickBooks gave the receive payment; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_receive_payment"] = "qbd_receive_payment"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the receive payment was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the receive payment was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the receive payment is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`."""

    receivables_account: Reference | None = None
    """The account that keeps what customers owe. Wire: `ARAccountRef`."""

    transaction_date: str | None = None
    """The day the receive payment counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the receive payment by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 20 characters.
    """

    total_amount: str | None = None
    """The amount of the whole receive payment. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the receive payment. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    total_amount_in_home_currency: str | None = None
    """The amount of the whole receive payment in the currency of the company.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    payment_method: Reference | None = None
    """How it is paid. Wire: `PaymentMethodRef`."""

    memo: str | None = None
    """A remark on the receive payment; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    deposit_to_account: Reference | None = None
    """The account the money goes to. Wire: `DepositToAccountRef`."""

    credit_card_transaction: CreditCardTransaction | None = None
    """What was asked of the card processor, and its answer. Wire: `CreditCardTxnInfo`, since 4.1."""

    unused_payment: str | None = None
    """What is left of the payment. Wire: `UnusedPayment`, AMTTYPE, exact decimal."""

    unused_credits: str | None = None
    """What is left of the credits. Wire: `UnusedCredits`, AMTTYPE, exact decimal."""

    external_id: str | None = None
    """An ID that another program gave the receive payment; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    applied_to_transactions: list[TargetTransaction] = []
    """The transactions that the receive payment pays. Wire: `AppliedToTxnRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the receive payment in fields of their own. Wire: `DataExtRet`, since 2.0."""

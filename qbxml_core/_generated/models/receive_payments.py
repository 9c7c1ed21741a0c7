# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Receive payments."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import CreditCardTransaction, Reference, TargetTransaction
from .custom_fields import CustomField


class ReceivePayment(Struct, kw_only=True, rename="camel", gc=False):
    """A receive payment of QuickBooks Desktop. Wire: `ReceivePaymentRet`."""

    id: str | None = None
    """The ID of the receive payment. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_receive_payment"] = "qbd_receive_payment"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the receive payment.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the receive payment.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the receive payment. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    customer: Reference | None = None
    """The customer of this receive payment. Wire: `CustomerRef`."""

    receivables_account: Reference | None = None
    """The receivables account of this receive payment. Wire: `ARAccountRef`."""

    transaction_date: str | None = None
    """The transaction date of the receive payment. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the receive payment. Wire: `RefNumber`, STRTYPE, at most 20 characters."""

    total_amount: str | None = None
    """The total amount of the receive payment. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this receive payment. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the receive payment. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    total_amount_in_home_currency: str | None = None
    """The total amount in home currency of the receive payment.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    payment_method: Reference | None = None
    """The payment method of this receive payment. Wire: `PaymentMethodRef`."""

    memo: str | None = None
    """The memo of the receive payment. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    deposit_to_account: Reference | None = None
    """The deposit to account of this receive payment. Wire: `DepositToAccountRef`."""

    credit_card_transaction: CreditCardTransaction | None = None
    """The credit card transaction of the receive payment. Wire: `CreditCardTxnInfo`, since 4.1."""

    unused_payment: str | None = None
    """The unused payment of the receive payment. Wire: `UnusedPayment`, AMTTYPE, exact decimal."""

    unused_credits: str | None = None
    """The unused credits of the receive payment. Wire: `UnusedCredits`, AMTTYPE, exact decimal."""

    external_id: str | None = None
    """The external ID of the receive payment. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    applied_to_transactions: list[TargetTransaction] = []
    """The applied to transactions of the receive payment. Wire: `AppliedToTxnRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the receive payment. Wire: `DataExtRet`, since 2.0."""

# DO NOT EDIT. Made by: python -m generator emit
"""Bill credit card payments."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference, TargetTransaction
from .custom_fields import CustomField


class BillCreditCardPayment(Struct, kw_only=True, rename="camel", gc=False):
    """A bill credit card payment. Wire: `BillPaymentCreditCardRet`."""

    id: str | None = None
    """The ID QuickBooks gave the bill credit card payment; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_bill_credit_card_payment"] = "qbd_bill_credit_card_payment"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the bill credit card payment was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the bill credit card payment was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the bill credit card payment is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    vendor: Reference | None = None
    """The vendor. Wire: `PayeeEntityRef`."""

    payables_account: Reference | None = None
    """The account that keeps what is owed to vendors. Wire: `APAccountRef`."""

    transaction_date: str | None = None
    """The day the bill credit card payment counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    credit_card_account: Reference | None = None
    """The account of the credit card that paid. Wire: `CreditCardAccountRef`."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the bill credit card payment. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    amount_in_home_currency: str | None = None
    """The amount in the currency of the company.

    Wire: `AmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    ref_number: str | None = None
    """The number people know the bill credit card payment by, such as the one printed on it. Upper and lower case
    differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    memo: str | None = None
    """A remark on the bill credit card payment; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    external_id: str | None = None
    """An ID that another program gave the bill credit card payment; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    applied_to_transactions: list[TargetTransaction] = []
    """The transactions that the bill credit card payment pays. Wire: `AppliedToTxnRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the bill credit card payment in fields of their own. Wire: `DataExtRet`."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Bill check payments."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, Reference, TargetTransaction
from .custom_fields import CustomField


class BillCheckPayment(Struct, kw_only=True, rename="camel", gc=False):
    """A bill check payment of QuickBooks Desktop. Wire: `BillPaymentCheckRet`."""

    id: str | None = None
    """The ID of the bill check payment. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_bill_check_payment"] = "qbd_bill_check_payment"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the bill check payment.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the bill check payment.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the bill check payment. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    vendor: Reference | None = None
    """The vendor of this bill check payment. Wire: `PayeeEntityRef`."""

    payables_account: Reference | None = None
    """The payables account of this bill check payment. Wire: `APAccountRef`."""

    transaction_date: str | None = None
    """The transaction date of the bill check payment. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    bank_account: Reference | None = None
    """The bank account of this bill check payment. Wire: `BankAccountRef`."""

    amount: str | None = None
    """The amount of the bill check payment. Wire: `Amount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this bill check payment. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the bill check payment. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    amount_in_home_currency: str | None = None
    """The amount in home currency of the bill check payment.

    Wire: `AmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    ref_number: str | None = None
    """The ref number of the bill check payment. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    memo: str | None = None
    """The memo of the bill check payment. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    address: Address | None = None
    """The address of the bill check payment. Wire: `Address`."""

    is_queued_for_print: bool | None = None
    """Whether the bill check payment is queued for print. Wire: `IsToBePrinted`, BOOLTYPE."""

    external_id: str | None = None
    """The external ID of the bill check payment. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    applied_to_transactions: list[TargetTransaction] = []
    """The applied to transactions of the bill check payment. Wire: `AppliedToTxnRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the bill check payment. Wire: `DataExtRet`."""

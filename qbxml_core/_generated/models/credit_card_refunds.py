# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Credit card refunds."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, CreditCardTransaction, Reference
from .custom_fields import CustomField


class CreditCardRefund(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card refund of QuickBooks Desktop. Wire: `ARRefundCreditCardRet`."""

    id: str | None = None
    """The ID of the credit card refund. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_credit_card_refund"] = "qbd_credit_card_refund"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the credit card refund.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the credit card refund.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the credit card refund. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    customer: Reference | None = None
    """The customer of this credit card refund. Wire: `CustomerRef`."""

    refund_from_account: Reference | None = None
    """The refund from account of this credit card refund. Wire: `RefundFromAccountRef`."""

    receivables_account: Reference | None = None
    """The receivables account of this credit card refund. Wire: `ARAccountRef`."""

    transaction_date: str | None = None
    """The transaction date of the credit card refund. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the credit card refund. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    total_amount: str | None = None
    """The total amount of the credit card refund. Wire: `TotalAmount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this credit card refund. Wire: `CurrencyRef`, since 9.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the credit card refund. Wire: `ExchangeRate`, FLOATTYPE, since 9.0."""

    total_amount_in_home_currency: str | None = None
    """The total amount in home currency of the credit card refund.

    Wire: `TotalAmountInHomeCurrency`, AMTTYPE, since 9.0, exact decimal.
    """

    address: Address | None = None
    """The address of the credit card refund. Wire: `Address`."""

    payment_method: Reference | None = None
    """The payment method of this credit card refund. Wire: `PaymentMethodRef`."""

    memo: str | None = None
    """The memo of the credit card refund. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    credit_card_transaction: CreditCardTransaction | None = None
    """The credit card transaction of the credit card refund. Wire: `CreditCardTxnInfo`."""

    external_id: str | None = None
    """The external ID of the credit card refund. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    refund_applied_to_transactions: list[CreditTransaction] = []
    """The refund applied to transactions of the credit card refund. Wire: `RefundAppliedToTxnRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the credit card refund. Wire: `DataExtRet`."""


class CreditTransaction(Struct, kw_only=True, rename="camel", gc=False):
    """A credit transaction of QuickBooks Desktop. Wire: `RefundAppliedToTxnRet`."""

    transaction_id: str | None = None
    """The transaction ID of the credit transaction. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    transaction_type: str | None = None
    """The transaction type of the credit transaction.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `transfer_inventory`,
    `payroll_liability_adjustment`, `payroll_prior_payment`, `payroll_year_to_date_adjustment`, `unknown`.
    """

    transaction_date: str | None = None
    """The transaction date of the credit transaction. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the credit transaction. Wire: `RefNumber`, STRTYPE, at most 20 characters."""

    credit_remaining: str | None = None
    """The credit remaining of the credit transaction. Wire: `CreditRemaining`, AMTTYPE, exact decimal."""

    refund_amount: str | None = None
    """The refund amount of the credit transaction. Wire: `RefundAmount`, AMTTYPE, exact decimal."""

    credit_remaining_in_home_currency: str | None = None
    """The credit remaining in home currency of the credit transaction.

    Wire: `CreditRemainingInHomeCurrency`, AMTTYPE, since 9.0, exact decimal.
    """

    refund_amount_in_home_currency: str | None = None
    """The refund amount in home currency of the credit transaction.

    Wire: `RefundAmountInHomeCurrency`, AMTTYPE, since 9.0, exact decimal.
    """

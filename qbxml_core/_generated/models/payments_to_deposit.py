# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Payments to deposit."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class PaymentToDeposit(Struct, kw_only=True, rename="camel", gc=False):
    """A payment to deposit of QuickBooks Desktop. Wire: `ReceivePaymentToDepositRet`."""

    payment_transaction_id: str | None = None
    """The payment transaction ID of the payment to deposit. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    payment_transaction_line_id: str | None = None
    """The payment transaction line ID of the payment to deposit.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    transaction_type: str | None = None
    """The transaction type of the payment to deposit.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `transfer_inventory`,
    `payroll_liability_adjustment`, `payroll_prior_payment`, `payroll_year_to_date_adjustment`, `unknown`.
    """

    customer: Reference | None = None
    """The customer of this payment to deposit. Wire: `CustomerRef`."""

    transaction_date: str | None = None
    """The transaction date of the payment to deposit. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the payment to deposit. Wire: `RefNumber`, STRTYPE."""

    amount: str | None = None
    """The amount of the payment to deposit. Wire: `Amount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this payment to deposit. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the payment to deposit. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    amount_in_home_currency: str | None = None
    """The amount in home currency of the payment to deposit.

    Wire: `AmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

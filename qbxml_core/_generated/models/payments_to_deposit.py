# DO NOT EDIT. Made by: python -m generator emit
"""Payments to deposit."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class PaymentToDeposit(Struct, kw_only=True, rename="camel", gc=False):
    """A payment received that is not in a bank account yet. Wire: `ReceivePaymentToDepositRet`."""

    payment_transaction_id: str | None = None
    """The ID of the payment that is deposited. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    payment_transaction_line_id: str | None = None
    """The ID of the line in the payment that is deposited. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

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

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`."""

    transaction_date: str | None = None
    """The day the payment to deposit counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the payment to deposit by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE.
    """

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the payment to deposit. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    amount_in_home_currency: str | None = None
    """The amount in the currency of the company.

    Wire: `AmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

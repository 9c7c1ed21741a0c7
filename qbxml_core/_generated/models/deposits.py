# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Deposits."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class Deposit(Struct, kw_only=True, rename="camel", gc=False):
    """A deposit of QuickBooks Desktop. Wire: `DepositRet`."""

    id: str | None = None
    """The ID of the deposit. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_deposit"] = "qbd_deposit"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the deposit.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the deposit.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the deposit. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    transaction_date: str | None = None
    """The transaction date of the deposit. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    deposit_to_account: Reference | None = None
    """The deposit to account of this deposit. Wire: `DepositToAccountRef`."""

    memo: str | None = None
    """The memo of the deposit. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    total_amount: str | None = None
    """The total amount of the deposit. Wire: `DepositTotal`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this deposit. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the deposit. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    total_amount_in_home_currency: str | None = None
    """The total amount in home currency of the deposit.

    Wire: `DepositTotalInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    cash_back: DepositCashBackLine | None = None
    """The cash back of the deposit. Wire: `CashBackInfoRet`."""

    external_id: str | None = None
    """The external ID of the deposit. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    lines: list[DepositLine] = []
    """The lines of the deposit. Wire: `DepositLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the deposit. Wire: `DataExtRet`."""


class DepositCashBackLine(Struct, kw_only=True, rename="camel", gc=False):
    """A deposit cash back line of QuickBooks Desktop. Wire: `CashBackInfoRet`."""

    id: str | None = None
    """The ID of the deposit cash back line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_deposit_cash_back_line"] = "qbd_deposit_cash_back_line"
    """The kind of object, always the same."""

    account: Reference | None = None
    """The account of this deposit cash back line. Wire: `AccountRef`."""

    memo: str | None = None
    """The memo of the deposit cash back line. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    amount: str | None = None
    """The amount of the deposit cash back line. Wire: `Amount`, AMTTYPE, exact decimal."""


class DepositLine(Struct, kw_only=True, rename="camel", gc=False):
    """A deposit line of QuickBooks Desktop. Wire: `DepositLineRet`."""

    transaction_type: str | None = None
    """The transaction type of the deposit line.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `transfer_inventory`,
    `payroll_liability_adjustment`, `payroll_prior_payment`, `payroll_year_to_date_adjustment`, `unknown`.
    """

    payment_transaction_id: str | None = None
    """The payment transaction ID of the deposit line. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    id: str | None = None
    """The ID of the deposit line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_deposit_line"] = "qbd_deposit_line"
    """The kind of object, always the same."""

    payment_transaction_line_id: str | None = None
    """The payment transaction line ID of the deposit line.

    Wire: `PaymentTxnLineID`, IDTYPE, at most 36 characters, since 7.0.
    """

    entity: Reference | None = None
    """The entity of this deposit line. Wire: `EntityRef`."""

    account: Reference | None = None
    """The account of this deposit line. Wire: `AccountRef`."""

    memo: str | None = None
    """The memo of the deposit line. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    check_number: str | None = None
    """The check number of the deposit line. Wire: `CheckNumber`, STRTYPE, at most 11 characters."""

    payment_method: Reference | None = None
    """The payment method of this deposit line. Wire: `PaymentMethodRef`."""

    class_: Reference | None = None
    """The class of this deposit line. Wire: `ClassRef`."""

    amount: str | None = None
    """The amount of the deposit line. Wire: `Amount`, AMTTYPE, exact decimal."""

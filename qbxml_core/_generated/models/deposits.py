# DO NOT EDIT. Made by: python -m generator emit
"""Deposits."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class Deposit(Struct, kw_only=True, rename="camel", gc=False):
    """A deposit. Wire: `DepositRet`."""

    id: str | None = None
    """The ID QuickBooks gave the deposit; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_deposit"] = "qbd_deposit"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the deposit was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the deposit was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the deposit is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    transaction_date: str | None = None
    """The day the deposit counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    deposit_to_account: Reference | None = None
    """The account the money goes to. Wire: `DepositToAccountRef`."""

    memo: str | None = None
    """A remark on the deposit; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    total_amount: str | None = None
    """The amount of the whole deposit. Wire: `DepositTotal`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the deposit. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    total_amount_in_home_currency: str | None = None
    """The amount of the whole deposit in the currency of the company.

    Wire: `DepositTotalInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    cash_back: DepositCashBackLine | None = None
    """Money taken out of the deposit in cash. Wire: `CashBackInfoRet`."""

    external_id: str | None = None
    """An ID that another program gave the deposit; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    lines: list[DepositLine] = []
    """The lines of the deposit. Wire: `DepositLineRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the deposit in fields of their own. Wire: `DataExtRet`."""


class DepositCashBackLine(Struct, kw_only=True, rename="camel", gc=False):
    """A deposit cash back line. Wire: `CashBackInfoRet`."""

    id: str | None = None
    """The ID QuickBooks gave the deposit cash back line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_deposit_cash_back_line"] = "qbd_deposit_cash_back_line"
    """The kind of object, always the same."""

    account: Reference | None = None
    """The account of this deposit cash back line. Wire: `AccountRef`."""

    memo: str | None = None
    """A remark on the deposit cash back line; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""


class DepositLine(Struct, kw_only=True, rename="camel", gc=False):
    """A deposit line. Wire: `DepositLineRet`."""

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

    payment_transaction_id: str | None = None
    """The ID of the payment that is deposited; null where the line is no payment.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    id: str | None = None
    """The ID QuickBooks gave the deposit line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_deposit_line"] = "qbd_deposit_line"
    """The kind of object, always the same."""

    payment_transaction_line_id: str | None = None
    """The ID of the line in the payment that is deposited; null where the line is no payment.

    Wire: `PaymentTxnLineID`, IDTYPE, at most 36 characters, since 7.0.
    """

    entity: Reference | None = None
    """The customer, vendor, employee or other name it is about. Wire: `EntityRef`."""

    account: Reference | None = None
    """The account of this deposit line. Wire: `AccountRef`."""

    memo: str | None = None
    """A remark on the deposit line; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    check_number: str | None = None
    """The number of the check. Wire: `CheckNumber`, STRTYPE, at most 11 characters."""

    payment_method: Reference | None = None
    """How it is paid. Wire: `PaymentMethodRef`."""

    class_: Reference | None = None
    """The class that sorts the deposit line into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

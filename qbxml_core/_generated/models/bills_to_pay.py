# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Bills to pay."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class BillToPay(Struct, kw_only=True, rename="camel", gc=False):
    """A bill to pay of QuickBooks Desktop. Wire: `BillToPayRet`."""

    bill: PayableBill | None = None
    """The bill of the bill to pay. Wire: `BillToPay`."""

    credit: ApplicableCredit | None = None
    """The credit of the bill to pay. Wire: `CreditToApply`."""


class PayableBill(Struct, kw_only=True, rename="camel", gc=False):
    """A payable bill of QuickBooks Desktop. Wire: `BillToPay`."""

    bill_id: str | None = None
    """The bill ID of the payable bill. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    transaction_type: str | None = None
    """The transaction type of the payable bill.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `transfer_inventory`,
    `payroll_liability_adjustment`, `payroll_prior_payment`, `payroll_year_to_date_adjustment`, `unknown`.
    """

    payables_account: Reference | None = None
    """The payables account of this payable bill. Wire: `APAccountRef`."""

    transaction_date: str | None = None
    """The transaction date of the payable bill. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the payable bill. Wire: `RefNumber`, STRTYPE, at most 20 characters."""

    due_date: str | None = None
    """The due date of the payable bill. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    amount_due: str | None = None
    """The amount due of the payable bill. Wire: `AmountDue`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this payable bill. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the payable bill. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    amount_due_in_home_currency: str | None = None
    """The amount due in home currency of the payable bill.

    Wire: `AmountDueInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """


class ApplicableCredit(Struct, kw_only=True, rename="camel", gc=False):
    """An applicable credit of QuickBooks Desktop. Wire: `CreditToApply`."""

    credit_transaction_id: str | None = None
    """The credit transaction ID of the applicable credit. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    transaction_type: str | None = None
    """The transaction type of the applicable credit.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `transfer_inventory`,
    `payroll_liability_adjustment`, `payroll_prior_payment`, `payroll_year_to_date_adjustment`, `unknown`.
    """

    payables_account: Reference | None = None
    """The payables account of this applicable credit. Wire: `APAccountRef`."""

    transaction_date: str | None = None
    """The transaction date of the applicable credit. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the applicable credit. Wire: `RefNumber`, STRTYPE, at most 20 characters."""

    credit_remaining: str | None = None
    """The credit remaining of the applicable credit. Wire: `CreditRemaining`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this applicable credit. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the applicable credit. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    credit_remaining_in_home_currency: str | None = None
    """The credit remaining in home currency of the applicable credit.

    Wire: `CreditRemainingInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

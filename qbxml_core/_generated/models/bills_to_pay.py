# DO NOT EDIT. Made by: python -m generator emit
"""Bills to pay."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class BillToPay(Struct, kw_only=True, rename="camel", gc=False):
    """A bill to pay or a credit to use. Wire: `BillToPayRet`."""

    bill: PayableBill | None = None
    """The bill to pay; null where the entry is a credit. Wire: `BillToPay`."""

    credit: ApplicableCredit | None = None
    """The credit to use; null where the entry is a bill. Wire: `CreditToApply`."""


class PayableBill(Struct, kw_only=True, rename="camel", gc=False):
    """A payable bill. Wire: `BillToPay`."""

    bill_id: str | None = None
    """The ID of the bill. Wire: `TxnID`, IDTYPE, at most 36 characters."""

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

    payables_account: Reference | None = None
    """The account that keeps what is owed to vendors. Wire: `APAccountRef`."""

    transaction_date: str | None = None
    """The day the payable bill counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the payable bill by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 20 characters.
    """

    due_date: str | None = None
    """When the payable bill is due to be paid. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    amount_due: str | None = None
    """What is to be paid. Wire: `AmountDue`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the payable bill. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    amount_due_in_home_currency: str | None = None
    """What is to be paid, in the currency of the company.

    Wire: `AmountDueInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """


class ApplicableCredit(Struct, kw_only=True, rename="camel", gc=False):
    """An applicable credit. Wire: `CreditToApply`."""

    credit_transaction_id: str | None = None
    """The ID of the transaction that gave the credit. Wire: `TxnID`, IDTYPE, at most 36 characters."""

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

    payables_account: Reference | None = None
    """The account that keeps what is owed to vendors. Wire: `APAccountRef`."""

    transaction_date: str | None = None
    """The day the applicable credit counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the applicable credit by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 20 characters.
    """

    credit_remaining: str | None = None
    """What is left of the credit. Wire: `CreditRemaining`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the applicable credit. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    credit_remaining_in_home_currency: str | None = None
    """What is left of the credit, in the currency of the company.

    Wire: `CreditRemainingInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

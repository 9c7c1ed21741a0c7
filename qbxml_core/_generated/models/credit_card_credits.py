# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Credit card credits."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import ExpenseLine, ItemGroupLine, ItemLine, Reference
from .custom_fields import CustomField


class CreditCardCredit(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card credit of QuickBooks Desktop. Wire: `CreditCardCreditRet`."""

    id: str | None = None
    """The ID of the credit card credit. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_credit_card_credit"] = "qbd_credit_card_credit"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the credit card credit.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the credit card credit.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the credit card credit. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    account: Reference | None = None
    """The account of this credit card credit. Wire: `AccountRef`."""

    payee: Reference | None = None
    """The payee of this credit card credit. Wire: `PayeeEntityRef`."""

    transaction_date: str | None = None
    """The transaction date of the credit card credit. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    amount: str | None = None
    """The amount of the credit card credit. Wire: `Amount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this credit card credit. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the credit card credit. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    amount_in_home_currency: str | None = None
    """The amount in home currency of the credit card credit.

    Wire: `AmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    ref_number: str | None = None
    """The ref number of the credit card credit. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    memo: str | None = None
    """The memo of the credit card credit. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this credit card credit. Wire: `SalesTaxCodeRef`, since 8.0."""

    external_id: str | None = None
    """The external ID of the credit card credit. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    expense_lines: list[ExpenseLine] = []
    """The expense lines of the credit card credit. Wire: `ExpenseLineRet`."""

    item_lines: list[ItemLine] = []
    """The item lines of the credit card credit. Wire: `ItemLineRet`."""

    item_group_lines: list[ItemGroupLine] = []
    """The item group lines of the credit card credit. Wire: `ItemGroupLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the credit card credit. Wire: `DataExtRet`, since 2.0."""

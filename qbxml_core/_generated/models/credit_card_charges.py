# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Credit card charges."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import ExpenseLine, ItemGroupLine, ItemLine, Reference
from .custom_fields import CustomField


class CreditCardCharge(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card charge of QuickBooks Desktop. Wire: `CreditCardChargeRet`."""

    id: str | None = None
    """The ID of the credit card charge. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_credit_card_charge"] = "qbd_credit_card_charge"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the credit card charge.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the credit card charge.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the credit card charge. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    account: Reference | None = None
    """The account of this credit card charge. Wire: `AccountRef`."""

    payee: Reference | None = None
    """The payee of this credit card charge. Wire: `PayeeEntityRef`."""

    transaction_date: str | None = None
    """The transaction date of the credit card charge. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    amount: str | None = None
    """The amount of the credit card charge. Wire: `Amount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of this credit card charge. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """The exchange rate of the credit card charge. Wire: `ExchangeRate`, FLOATTYPE, since 8.0."""

    amount_in_home_currency: str | None = None
    """The amount in home currency of the credit card charge.

    Wire: `AmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    ref_number: str | None = None
    """The ref number of the credit card charge. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    memo: str | None = None
    """The memo of the credit card charge. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this credit card charge. Wire: `SalesTaxCodeRef`, since 6.0."""

    external_id: str | None = None
    """The external ID of the credit card charge. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    expense_lines: list[ExpenseLine] = []
    """The expense lines of the credit card charge. Wire: `ExpenseLineRet`."""

    item_lines: list[ItemLine] = []
    """The item lines of the credit card charge. Wire: `ItemLineRet`."""

    item_group_lines: list[ItemGroupLine] = []
    """The item group lines of the credit card charge. Wire: `ItemGroupLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the credit card charge. Wire: `DataExtRet`, since 2.0."""

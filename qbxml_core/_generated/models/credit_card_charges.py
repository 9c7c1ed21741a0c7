# DO NOT EDIT. Made by: python -m generator emit
"""Credit card charges."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import ExpenseLine, ItemGroupLine, ItemLine, Reference
from .custom_fields import CustomField


class CreditCardCharge(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card charge. Wire: `CreditCardChargeRet`."""

    id: str | None = None
    """The ID QuickBooks gave the credit card charge; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_credit_card_charge"] = "qbd_credit_card_charge"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the credit card charge was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the credit card charge was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the credit card charge is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    account: Reference | None = None
    """The account of this credit card charge. Wire: `AccountRef`."""

    payee: Reference | None = None
    """Whom the credit card charge is with: a vendor, customer, employee or other name. Wire: `PayeeEntityRef`."""

    transaction_date: str | None = None
    """The day the credit card charge counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the credit card charge. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    amount_in_home_currency: str | None = None
    """The amount in the currency of the company.

    Wire: `AmountInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    ref_number: str | None = None
    """The number people know the credit card charge by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    memo: str | None = None
    """A remark on the credit card charge; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`, since 6.0, only in CA, UK, AU."""

    external_id: str | None = None
    """An ID that another program gave the credit card charge; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    expense_lines: list[ExpenseLine] = []
    """The lines that book to an account without an item. Wire: `ExpenseLineRet`."""

    item_lines: list[ItemLine] = []
    """The lines with an item. Wire: `ItemLineRet`."""

    item_group_lines: list[ItemGroupLine] = []
    """The lines that came from an item group, each with the lines inside it. Wire: `ItemGroupLineRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the credit card charge in fields of their own.

    Wire: `DataExtRet`, since 2.0.
    """

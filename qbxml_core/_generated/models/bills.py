# DO NOT EDIT. Made by: python -m generator emit
"""Bills."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, ExpenseLine, ItemGroupLine, ItemLine, LinkedTransaction, Reference
from .custom_fields import CustomField


class Bill(Struct, kw_only=True, rename="camel", gc=False):
    """A bill. Wire: `BillRet`."""

    id: str | None = None
    """The ID QuickBooks gave the bill; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_bill"] = "qbd_bill"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the bill was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the bill was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the bill is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    vendor: Reference | None = None
    """The vendor. Wire: `VendorRef`."""

    vendor_address: Address | None = None
    """The address of the vendor. Wire: `VendorAddress`, since 13.0."""

    payables_account: Reference | None = None
    """The account that keeps what is owed to vendors. Wire: `APAccountRef`, since 2.0."""

    transaction_date: str | None = None
    """The day the bill counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    due_date: str | None = None
    """When the bill is due to be paid. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    amount_due: str | None = None
    """What is to be paid. Wire: `AmountDue`, AMTTYPE, exact decimal."""

    currency: Reference | None = None
    """The currency of the bill. Wire: `CurrencyRef`, since 8.0."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth.

    Wire: `ExchangeRate`, FLOATTYPE, since 8.0.
    """

    amount_due_in_home_currency: str | None = None
    """What is to be paid, in the currency of the company.

    Wire: `AmountDueInHomeCurrency`, AMTTYPE, since 8.0, exact decimal.
    """

    ref_number: str | None = None
    """The number people know the bill by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 20 characters.
    """

    is_pending: bool | None = None
    """Whether the bill still waits and does not count in the books yet. Wire: `IsPending`, BOOLTYPE, since 16.0."""

    terms: Reference | None = None
    """When the bill has to be paid, and the discount for paying early. Wire: `TermsRef`."""

    memo: str | None = None
    """A remark on the bill; most forms sent out do not show it. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`, since 6.0, only in CA, UK, AU."""

    is_paid: bool | None = None
    """Whether nothing is left to pay. Wire: `IsPaid`, BOOLTYPE, since 2.0."""

    external_id: str | None = None
    """An ID that another program gave the bill; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    linked_transactions: list[LinkedTransaction] = []
    """Transactions that belong together with this one, such as payments of an invoice.

    Wire: `LinkedTxn`, since 2.0.
    """

    expense_lines: list[ExpenseLine] = []
    """The lines that book to an account without an item. Wire: `ExpenseLineRet`."""

    item_lines: list[ItemLine] = []
    """The lines with an item. Wire: `ItemLineRet`."""

    item_group_lines: list[ItemGroupLine] = []
    """The lines that came from an item group, each with the lines inside it. Wire: `ItemGroupLineRet`."""

    open_amount: str | None = None
    """What is still open of the bill. Wire: `OpenAmount`, AMTTYPE, exact decimal."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the bill in fields of their own. Wire: `DataExtRet`, since 2.0."""

# DO NOT EDIT. Made by: python -m generator emit
"""Sales tax payment checks."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, Reference
from .custom_fields import CustomField


class SalesTaxPaymentCheck(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax payment check. Wire: `SalesTaxPaymentCheckRet`."""

    id: str | None = None
    """The ID QuickBooks gave the sales tax payment check; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_sales_tax_payment_check"] = "qbd_sales_tax_payment_check"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the sales tax payment check was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the sales tax payment check was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the sales tax payment check is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    vendor: Reference | None = None
    """The vendor. Wire: `PayeeEntityRef`."""

    transaction_date: str | None = None
    """The day the sales tax payment check counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    bank_account: Reference | None = None
    """The bank account the money comes from. Wire: `BankAccountRef`."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    ref_number: str | None = None
    """The number people know the sales tax payment check by, such as the one printed on it. Upper and lower case
    differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    memo: str | None = None
    """A remark on the sales tax payment check; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    address: Address | None = None
    """The address of the sales tax payment check. Wire: `Address`."""

    is_queued_for_print: bool | None = None
    """Whether the sales tax payment check waits to be printed. Wire: `IsToBePrinted`, BOOLTYPE."""

    external_id: str | None = None
    """An ID that another program gave the sales tax payment check; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    lines: list[SalesTaxPaymentCheckLine] = []
    """The lines of the sales tax payment check. Wire: `SalesTaxPaymentCheckLineRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the sales tax payment check in fields of their own. Wire: `DataExtRet`."""


class SalesTaxPaymentCheckLine(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax payment check line. Wire: `SalesTaxPaymentCheckLineRet`."""

    id: str | None = None
    """The ID QuickBooks gave the sales tax payment check line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_sales_tax_payment_check_line"] = "qbd_sales_tax_payment_check_line"
    """The kind of object, always the same."""

    sales_tax_item: Reference | None = None
    """The sales tax that applies, with its rate and agency. Wire: `ItemSalesTaxRef`."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    tax_amount: str | None = None
    """The amount of tax. Wire: `TaxAmount`, AMTTYPE, since 6.1, only in CA, UK, AU, exact decimal."""

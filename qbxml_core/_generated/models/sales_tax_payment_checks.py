# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Sales tax payment checks."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, Reference
from .custom_fields import CustomField


class SalesTaxPaymentCheck(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax payment check of QuickBooks Desktop. Wire: `SalesTaxPaymentCheckRet`."""

    id: str | None = None
    """The ID of the sales tax payment check. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_tax_payment_check"] = "qbd_sales_tax_payment_check"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the sales tax payment check.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the sales tax payment check.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the sales tax payment check. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    vendor: Reference | None = None
    """The vendor of this sales tax payment check. Wire: `PayeeEntityRef`."""

    transaction_date: str | None = None
    """The transaction date of the sales tax payment check. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    bank_account: Reference | None = None
    """The bank account of this sales tax payment check. Wire: `BankAccountRef`."""

    amount: str | None = None
    """The amount of the sales tax payment check. Wire: `Amount`, AMTTYPE, exact decimal."""

    ref_number: str | None = None
    """The ref number of the sales tax payment check. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    memo: str | None = None
    """The memo of the sales tax payment check. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    address: Address | None = None
    """The address of the sales tax payment check. Wire: `Address`."""

    is_queued_for_print: bool | None = None
    """Whether the sales tax payment check is queued for print. Wire: `IsToBePrinted`, BOOLTYPE."""

    external_id: str | None = None
    """The external ID of the sales tax payment check. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    lines: list[SalesTaxPaymentCheckLine] = []
    """The lines of the sales tax payment check. Wire: `SalesTaxPaymentCheckLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the sales tax payment check. Wire: `DataExtRet`."""


class SalesTaxPaymentCheckLine(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax payment check line of QuickBooks Desktop. Wire: `SalesTaxPaymentCheckLineRet`."""

    id: str | None = None
    """The ID of the sales tax payment check line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_sales_tax_payment_check_line"] = "qbd_sales_tax_payment_check_line"
    """The kind of object, always the same."""

    sales_tax_item: Reference | None = None
    """The sales tax item of this sales tax payment check line. Wire: `ItemSalesTaxRef`."""

    amount: str | None = None
    """The amount of the sales tax payment check line. Wire: `Amount`, AMTTYPE, exact decimal."""

    tax_amount: str | None = None
    """The tax amount of the sales tax payment check line. Wire: `TaxAmount`, AMTTYPE, since 6.1, exact decimal."""

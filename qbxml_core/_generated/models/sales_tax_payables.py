# DO NOT EDIT. Made by: python -m generator emit
"""Sales tax payables."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class SalesTaxPayable(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax payable. Wire: `SalesTaxPayableRet`."""

    payee: Reference | None = None
    """Whom the sales tax payable is with: a vendor, customer, employee or other name. Wire: `PayeeEntityRef`."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    lines: list[SalesTaxPayableLine] = []
    """The lines of the sales tax payable. Wire: `SalesTaxPayableLineRet`."""


class SalesTaxPayableLine(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax payable line. Wire: `SalesTaxPayableLineRet`."""

    sales_tax_item: Reference | None = None
    """The sales tax that applies, with its rate and agency. Wire: `ItemSalesTaxRef`."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

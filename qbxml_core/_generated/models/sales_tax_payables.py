# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Sales tax payables."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class SalesTaxPayable(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax payable of QuickBooks Desktop. Wire: `SalesTaxPayableRet`."""

    payee: Reference | None = None
    """The payee of this sales tax payable. Wire: `PayeeEntityRef`."""

    amount: str | None = None
    """The amount of the sales tax payable. Wire: `Amount`, AMTTYPE, exact decimal."""

    lines: list[SalesTaxPayableLine] = []
    """The lines of the sales tax payable. Wire: `SalesTaxPayableLineRet`."""


class SalesTaxPayableLine(Struct, kw_only=True, rename="camel", gc=False):
    """A sales tax payable line of QuickBooks Desktop. Wire: `SalesTaxPayableLineRet`."""

    sales_tax_item: Reference | None = None
    """The sales tax item of this sales tax payable line. Wire: `ItemSalesTaxRef`."""

    amount: str | None = None
    """The amount of the sales tax payable line. Wire: `Amount`, AMTTYPE, exact decimal."""

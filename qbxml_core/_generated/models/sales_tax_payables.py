# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 e10a09644a7b682df5b75a05fb74097c42693e966a20181ee1c6fb1e5f881b9d
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

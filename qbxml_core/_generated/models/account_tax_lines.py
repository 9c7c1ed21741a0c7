# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 fb266407acd7b82e352b26119afca5afbcea53a90d7d2aa1bba02e21fcc25be1
"""Account tax lines."""

from __future__ import annotations

from msgspec import Struct



class AccountTaxLine(Struct, kw_only=True, rename="camel", gc=False):
    """An account tax line. Wire: `AccountTaxLineInfoRet`."""

    tax_line_id: int | float | None = None
    """The number of the tax line. Wire: `TaxLineID`, INTTYPE."""

    tax_line_name: str | None = None
    """The name of the tax line. Wire: `TaxLineName`, STRTYPE, at most 256 characters."""

# DO NOT EDIT. Made by: python -m generator emit
"""Account tax lines."""

from __future__ import annotations

from msgspec import Struct



class AccountTaxLine(Struct, kw_only=True, rename="camel", gc=False):
    """An account tax line. Wire: `AccountTaxLineInfoRet`."""

    tax_line_id: int | float | None = None
    """The number of the tax line. Wire: `TaxLineID`, INTTYPE."""

    tax_line_name: str | None = None
    """The name of the tax line. Wire: `TaxLineName`, STRTYPE, at most 256 characters."""

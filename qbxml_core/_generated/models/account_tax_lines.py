# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Account tax lines."""

from __future__ import annotations

from msgspec import Struct



class AccountTaxLine(Struct, kw_only=True, rename="camel", gc=False):
    """An account tax line of QuickBooks Desktop. Wire: `AccountTaxLineInfoRet`."""

    tax_line_id: int | float | None = None
    """The tax line ID of the account tax line. Wire: `TaxLineID`, INTTYPE."""

    tax_line_name: str | None = None
    """The tax line name of the account tax line. Wire: `TaxLineName`, STRTYPE, at most 256 characters."""

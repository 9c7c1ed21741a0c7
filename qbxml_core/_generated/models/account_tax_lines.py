# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 e10a09644a7b682df5b75a05fb74097c42693e966a20181ee1c6fb1e5f881b9d
"""Account tax lines."""

from __future__ import annotations

from msgspec import Struct



class AccountTaxLine(Struct, kw_only=True, rename="camel", gc=False):
    """An account tax line of QuickBooks Desktop. Wire: `AccountTaxLineInfoRet`."""

    tax_line_id: int | float | None = None
    """The tax line ID of the account tax line. Wire: `TaxLineID`, INTTYPE."""

    tax_line_name: str | None = None
    """The tax line name of the account tax line. Wire: `TaxLineName`, STRTYPE, at most 256 characters."""

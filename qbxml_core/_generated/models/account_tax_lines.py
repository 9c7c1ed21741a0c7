# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 c645e869a6aa102f8f20094f133431db47183366331817b5b3dfa82dbfe11c82
"""Account tax lines."""

from __future__ import annotations

from msgspec import Struct



class AccountTaxLine(Struct, kw_only=True, rename="camel", gc=False):
    """An account tax line. Wire: `AccountTaxLineInfoRet`."""

    tax_line_id: int | float | None = None
    """The number of the tax line. Wire: `TaxLineID`, INTTYPE."""

    tax_line_name: str | None = None
    """The name of the tax line. Wire: `TaxLineName`, STRTYPE, at most 256 characters."""

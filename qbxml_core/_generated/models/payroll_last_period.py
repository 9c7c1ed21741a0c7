# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 c645e869a6aa102f8f20094f133431db47183366331817b5b3dfa82dbfe11c82
"""Payroll last period."""

from __future__ import annotations

from msgspec import Struct



class PayrollLastPeriod(Struct, kw_only=True, rename="camel", gc=False):
    """The last period that was paid. Wire: `PayrollLastPeriodRet`."""

    period_start_date: str | None = None
    """The first day of the last period. Wire: `PeriodStartDate`, DATETYPE, YYYY-MM-DD."""

    period_end_date: str | None = None
    """The last day of the last period. Wire: `PeriodEndDate`, DATETYPE, YYYY-MM-DD."""

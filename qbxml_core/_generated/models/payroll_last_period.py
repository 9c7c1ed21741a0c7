# DO NOT EDIT. Made by: python -m generator emit
"""Payroll last period."""

from __future__ import annotations

from msgspec import Struct



class PayrollLastPeriod(Struct, kw_only=True, rename="camel", gc=False):
    """The last period that was paid. Wire: `PayrollLastPeriodRet`."""

    period_start_date: str | None = None
    """The first day of the last period. Wire: `PeriodStartDate`, DATETYPE, YYYY-MM-DD."""

    period_end_date: str | None = None
    """The last day of the last period. Wire: `PeriodEndDate`, DATETYPE, YYYY-MM-DD."""

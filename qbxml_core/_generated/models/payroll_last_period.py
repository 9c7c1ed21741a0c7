# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 8e0050eb7ddd96b031eaffd13d33f2ac9f1448abd9ac40dc6027c3138d000361
"""Payroll last period."""

from __future__ import annotations

from msgspec import Struct



class PayrollLastPeriod(Struct, kw_only=True, rename="camel", gc=False):
    """The last period that was paid. Wire: `PayrollLastPeriodRet`."""

    period_start_date: str | None = None
    """The first day of the last period. Wire: `PeriodStartDate`, DATETYPE, YYYY-MM-DD."""

    period_end_date: str | None = None
    """The last day of the last period. Wire: `PeriodEndDate`, DATETYPE, YYYY-MM-DD."""

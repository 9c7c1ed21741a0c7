# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 4430f401aba8c8f88ec0b9042348abc9a8f609cbf6a63b0f38f01d4f0e5f6f9e
"""Payroll last period."""

from __future__ import annotations

from msgspec import Struct



class PayrollLastPeriod(Struct, kw_only=True, rename="camel", gc=False):
    """The last period that was paid. Wire: `PayrollLastPeriodRet`."""

    period_start_date: str | None = None
    """The first day of the last period. Wire: `PeriodStartDate`, DATETYPE, YYYY-MM-DD."""

    period_end_date: str | None = None
    """The last day of the last period. Wire: `PeriodEndDate`, DATETYPE, YYYY-MM-DD."""

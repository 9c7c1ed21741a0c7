# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Payroll last period."""

from __future__ import annotations

from msgspec import Struct



class PayrollLastPeriod(Struct, kw_only=True, rename="camel", gc=False):
    """A payroll last period of QuickBooks Desktop. Wire: `PayrollLastPeriodRet`."""

    period_start_date: str | None = None
    """The period start date of the payroll last period. Wire: `PeriodStartDate`, DATETYPE, YYYY-MM-DD."""

    period_end_date: str | None = None
    """The period end date of the payroll last period. Wire: `PeriodEndDate`, DATETYPE, YYYY-MM-DD."""

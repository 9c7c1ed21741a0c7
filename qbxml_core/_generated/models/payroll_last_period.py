# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 e10a09644a7b682df5b75a05fb74097c42693e966a20181ee1c6fb1e5f881b9d
"""Payroll last period."""

from __future__ import annotations

from msgspec import Struct



class PayrollLastPeriod(Struct, kw_only=True, rename="camel", gc=False):
    """A payroll last period of QuickBooks Desktop. Wire: `PayrollLastPeriodRet`."""

    period_start_date: str | None = None
    """The period start date of the payroll last period. Wire: `PeriodStartDate`, DATETYPE, YYYY-MM-DD."""

    period_end_date: str | None = None
    """The period end date of the payroll last period. Wire: `PeriodEndDate`, DATETYPE, YYYY-MM-DD."""

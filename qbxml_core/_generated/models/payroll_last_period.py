# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 5ffa6e26738d017a5b9caa7b418617da034a4ad1f7ccf4770dcea833e1023b17
"""Payroll last period."""

from __future__ import annotations

from msgspec import Struct



class PayrollLastPeriod(Struct, kw_only=True, rename="camel", gc=False):
    """A payroll last period of QuickBooks Desktop. Wire: `PayrollLastPeriodRet`."""

    period_start_date: str | None = None
    """The period start date of the payroll last period. Wire: `PeriodStartDate`, DATETYPE, YYYY-MM-DD."""

    period_end_date: str | None = None
    """The period end date of the payroll last period. Wire: `PeriodEndDate`, DATETYPE, YYYY-MM-DD."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Date driven terms."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class DateDrivenTerm(Struct, kw_only=True, rename="camel", gc=False):
    """A date driven term of QuickBooks Desktop. Wire: `DateDrivenTermsRet`."""

    id: str | None = None
    """The ID of the date driven term. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_date_driven_term"] = "qbd_date_driven_term"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the date driven term.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the date driven term.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the date driven term. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the date driven term. Wire: `Name`, STRTYPE, at most 31 characters."""

    is_active: bool | None = None
    """Whether the date driven term is active. Wire: `IsActive`, BOOLTYPE."""

    due_day_of_month: int | float | None = None
    """The due day of month of the date driven term. Wire: `DayOfMonthDue`, INTTYPE."""

    grace_period_days: int | float | None = None
    """The grace period days of the date driven term. Wire: `DueNextMonthDays`, INTTYPE."""

    discount_day_of_month: int | float | None = None
    """The discount day of month of the date driven term. Wire: `DiscountDayOfMonth`, INTTYPE."""

    discount_percentage: str | None = None
    """The discount percentage of the date driven term. Wire: `DiscountPct`, PERCENTTYPE, exact decimal."""

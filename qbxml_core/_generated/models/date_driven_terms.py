# DO NOT EDIT. Made by: python -m generator emit
"""Date driven terms."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class DateDrivenTerm(Struct, kw_only=True, rename="camel", gc=False):
    """Terms of payment that name a day of the month. Wire: `DateDrivenTermsRet`."""

    id: str | None = None
    """The ID QuickBooks gave the date driven term; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_date_driven_term"] = "qbd_date_driven_term"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the date driven term was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the date driven term was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the date driven term is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the date driven term; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    is_active: bool | None = None
    """Whether the date driven term is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    due_day_of_month: int | float | None = None
    """On which day of the month to pay. Wire: `DayOfMonthDue`, INTTYPE."""

    grace_period_days: int | float | None = None
    """How many days before the due day a bill moves on to the month after. Wire: `DueNextMonthDays`, INTTYPE."""

    discount_day_of_month: int | float | None = None
    """Until which day of the month to pay for the discount. Wire: `DiscountDayOfMonth`, INTTYPE."""

    discount_percentage: str | None = None
    """The discount for paying early, in percent. Wire: `DiscountPct`, PERCENTTYPE, exact decimal."""

# DO NOT EDIT. Made by: python -m generator emit
"""Standard terms."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class StandardTerm(Struct, kw_only=True, rename="camel", gc=False):
    """Terms of payment that count days. Wire: `StandardTermsRet`."""

    id: str | None = None
    """The ID QuickBooks gave the standard term; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_standard_term"] = "qbd_standard_term"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the standard term was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the standard term was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the standard term is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the standard term; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    is_active: bool | None = None
    """Whether the standard term is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    due_days: int | float | None = None
    """In how many days to pay. Wire: `StdDueDays`, INTTYPE."""

    discount_days: int | float | None = None
    """In how many days to pay for the discount. Wire: `StdDiscountDays`, INTTYPE."""

    discount_percentage: str | None = None
    """The discount for paying early, in percent. Wire: `DiscountPct`, PERCENTTYPE, exact decimal."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Standard terms."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class StandardTerm(Struct, kw_only=True, rename="camel", gc=False):
    """A standard term of QuickBooks Desktop. Wire: `StandardTermsRet`."""

    id: str | None = None
    """The ID of the standard term. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_standard_term"] = "qbd_standard_term"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the standard term.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the standard term.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the standard term. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the standard term. Wire: `Name`, STRTYPE, at most 31 characters."""

    is_active: bool | None = None
    """Whether the standard term is active. Wire: `IsActive`, BOOLTYPE."""

    due_days: int | float | None = None
    """The due days of the standard term. Wire: `StdDueDays`, INTTYPE."""

    discount_days: int | float | None = None
    """The discount days of the standard term. Wire: `StdDiscountDays`, INTTYPE."""

    discount_percentage: str | None = None
    """The discount percentage of the standard term. Wire: `DiscountPct`, PERCENTTYPE, exact decimal."""

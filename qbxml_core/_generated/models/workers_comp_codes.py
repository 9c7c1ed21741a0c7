# DO NOT EDIT. Made by: python -m generator emit
"""Workers comp codes."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class WorkersCompCode(Struct, kw_only=True, rename="camel", gc=False):
    """A code of the workers' compensation insurance, with its rates. Wire: `WorkersCompCodeRet`."""

    id: str | None = None
    """The ID QuickBooks gave the workers comp code; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_workers_comp_code"] = "qbd_workers_comp_code"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the workers comp code was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the workers comp code was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the workers comp code is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the workers comp code; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 13 characters.
    """

    is_active: bool | None = None
    """Whether the workers comp code is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    description: str | None = None
    """What the workers comp code is, in words. Wire: `Desc`, STRTYPE, at most 31 characters."""

    current_rate: str | None = None
    """The rate that holds now. Wire: `CurrentRate`, PRICETYPE, exact decimal."""

    current_effective_date: str | None = None
    """From when the rate of now holds. Wire: `CurrentEffectiveDate`, DATETYPE, YYYY-MM-DD."""

    next_rate: str | None = None
    """The rate that comes next. Wire: `NextRate`, PRICETYPE, exact decimal."""

    next_effective_date: str | None = None
    """From when the next rate holds. Wire: `NextEffectiveDate`, DATETYPE, YYYY-MM-DD."""

    rate_history: list[RateHistory] = []
    """The rates of the past. Wire: `RateHistory`."""


class RateHistory(Struct, kw_only=True, rename="camel", gc=False):
    """A rate of the past. Wire: `RateHistory`."""

    rate: str | None = None
    """The price of one unit. Wire: `Rate`, PRICETYPE, exact decimal."""

    effective_date: str | None = None
    """From when the rate holds. Wire: `EffectiveDate`, DATETYPE, YYYY-MM-DD."""

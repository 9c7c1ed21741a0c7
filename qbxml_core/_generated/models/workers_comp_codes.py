# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Workers comp codes."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class WorkersCompCode(Struct, kw_only=True, rename="camel", gc=False):
    """A workers comp code of QuickBooks Desktop. Wire: `WorkersCompCodeRet`."""

    id: str | None = None
    """The ID of the workers comp code. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_workers_comp_code"] = "qbd_workers_comp_code"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the workers comp code.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the workers comp code.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the workers comp code. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the workers comp code. Wire: `Name`, STRTYPE, at most 13 characters."""

    is_active: bool | None = None
    """Whether the workers comp code is active. Wire: `IsActive`, BOOLTYPE."""

    description: str | None = None
    """The description of the workers comp code. Wire: `Desc`, STRTYPE, at most 31 characters."""

    current_rate: str | None = None
    """The current rate of the workers comp code. Wire: `CurrentRate`, PRICETYPE, exact decimal."""

    current_effective_date: str | None = None
    """The current effective date of the workers comp code. Wire: `CurrentEffectiveDate`, DATETYPE, YYYY-MM-DD."""

    next_rate: str | None = None
    """The next rate of the workers comp code. Wire: `NextRate`, PRICETYPE, exact decimal."""

    next_effective_date: str | None = None
    """The next effective date of the workers comp code. Wire: `NextEffectiveDate`, DATETYPE, YYYY-MM-DD."""

    rate_history: list[RateHistory] = []
    """The rate history of the workers comp code. Wire: `RateHistory`."""


class RateHistory(Struct, kw_only=True, rename="camel", gc=False):
    """A rate history of QuickBooks Desktop. Wire: `RateHistory`."""

    rate: str | None = None
    """The rate of the rate history. Wire: `Rate`, PRICETYPE, exact decimal."""

    effective_date: str | None = None
    """The effective date of the rate history. Wire: `EffectiveDate`, DATETYPE, YYYY-MM-DD."""

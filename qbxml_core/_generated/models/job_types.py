# DO NOT EDIT. Made by: python -m generator emit
"""Job types."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class JobType(Struct, kw_only=True, rename="camel", gc=False):
    """A job type. Wire: `JobTypeRet`."""

    id: str | None = None
    """The ID QuickBooks gave the job type; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_job_type"] = "qbd_job_type"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the job type was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the job type was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the job type is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the job type; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    full_name: str | None = None
    """The name of the job type with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 159 characters.
    """

    is_active: bool | None = None
    """Whether the job type is in use; others are hidden in the lists of QuickBooks. Wire: `IsActive`, BOOLTYPE."""

    parent: Reference | None = None
    """The job type above this one, where one is part of another. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """How many parents the job type has above it; 0 at the top. Wire: `Sublevel`, INTTYPE."""

# DO NOT EDIT. Made by: python -m generator emit
"""Classes."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class Class(Struct, kw_only=True, rename="camel", gc=False):
    """A class. Wire: `ClassRet`."""

    id: str | None = None
    """The ID QuickBooks gave the class; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_class"] = "qbd_class"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the class was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the class was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the class is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the class; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    full_name: str | None = None
    """The name of the class with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 159 characters.
    """

    is_active: bool | None = None
    """Whether the class is in use; others are hidden in the lists of QuickBooks. Wire: `IsActive`, BOOLTYPE."""

    parent: Reference | None = None
    """The class above this one, where one is part of another. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """How many parents the class has above it; 0 at the top. Wire: `Sublevel`, INTTYPE."""

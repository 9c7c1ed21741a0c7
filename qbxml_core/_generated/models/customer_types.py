# DO NOT EDIT. Made by: python -m generator emit
"""Customer types."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class CustomerType(Struct, kw_only=True, rename="camel", gc=False):
    """A customer type. Wire: `CustomerTypeRet`."""

    id: str | None = None
    """The ID QuickBooks gave the customer type; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_customer_type"] = "qbd_customer_type"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the customer type was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the customer type was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the customer type is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the customer type; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    full_name: str | None = None
    """The name of the customer type with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 159 characters.
    """

    is_active: bool | None = None
    """Whether the customer type is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    parent: Reference | None = None
    """The customer type above this one, where one is part of another. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """How many parents the customer type has above it; 0 at the top. Wire: `Sublevel`, INTTYPE."""

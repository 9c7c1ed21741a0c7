# DO NOT EDIT. Made by: python -m generator emit
"""Customer messages."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class CustomerMessage(Struct, kw_only=True, rename="camel", gc=False):
    """A customer message. Wire: `CustomerMsgRet`."""

    id: str | None = None
    """The ID QuickBooks gave the customer message; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_customer_message"] = "qbd_customer_message"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the customer message was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the customer message was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the customer message is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the customer message; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 101 characters.
    """

    is_active: bool | None = None
    """Whether the customer message is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

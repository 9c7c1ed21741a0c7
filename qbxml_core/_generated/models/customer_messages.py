# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Customer messages."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class CustomerMessage(Struct, kw_only=True, rename="camel", gc=False):
    """A customer message of QuickBooks Desktop. Wire: `CustomerMsgRet`."""

    id: str | None = None
    """The ID of the customer message. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_customer_message"] = "qbd_customer_message"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the customer message.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the customer message.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the customer message. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the customer message. Wire: `Name`, STRTYPE, at most 101 characters."""

    is_active: bool | None = None
    """Whether the customer message is active. Wire: `IsActive`, BOOLTYPE."""

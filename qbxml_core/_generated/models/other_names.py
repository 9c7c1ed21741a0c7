# DO NOT EDIT. Made by: python -m generator emit
"""Other names."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address
from .custom_fields import CustomField


class OtherName(Struct, kw_only=True, rename="camel", gc=False):
    """An other name. Wire: `OtherNameRet`."""

    id: str | None = None
    """The ID QuickBooks gave the other name; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_other_name"] = "qbd_other_name"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the other name was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the other name was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the other name is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the other name; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 41 characters.
    """

    is_active: bool | None = None
    """Whether the other name is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    company_name: str | None = None
    """The name of the company. Wire: `CompanyName`, STRTYPE, at most 41 characters."""

    salutation: str | None = None
    """The title before the name, such as Ms. or Dr. Wire: `Salutation`, STRTYPE, at most 15 characters."""

    first_name: str | None = None
    """The first name. Wire: `FirstName`, STRTYPE, at most 25 characters."""

    middle_name: str | None = None
    """The middle name or its initial. Wire: `MiddleName`, STRTYPE, at most 5 characters."""

    last_name: str | None = None
    """The last name. Wire: `LastName`, STRTYPE, at most 25 characters."""

    address: Address | None = None
    """The address of the other name. Wire: `OtherNameAddress`."""

    phone: str | None = None
    """The main phone number. Wire: `Phone`, STRTYPE, at most 21 characters."""

    alternate_phone: str | None = None
    """Another phone number. Wire: `AltPhone`, STRTYPE, at most 21 characters."""

    fax: str | None = None
    """The fax number. Wire: `Fax`, STRTYPE, at most 21 characters."""

    email: str | None = None
    """The e-mail address. Wire: `Email`, STRTYPE, at most 1023 characters."""

    contact: str | None = None
    """The person to talk to. Wire: `Contact`, STRTYPE, at most 41 characters."""

    alternate_contact: str | None = None
    """Another person to talk to. Wire: `AltContact`, STRTYPE, at most 41 characters."""

    account_number: str | None = None
    """The number the company gave the other name. Wire: `AccountNumber`, STRTYPE, at most 99 characters."""

    note: str | None = None
    """Notes about the other name. Wire: `Notes`, STRTYPE, at most 4095 characters, since 3.0."""

    external_id: str | None = None
    """An ID that another program gave the other name; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the other name in fields of their own. Wire: `DataExtRet`, since 2.0."""

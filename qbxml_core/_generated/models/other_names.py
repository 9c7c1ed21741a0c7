# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Other names."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address
from .custom_fields import CustomField


class OtherName(Struct, kw_only=True, rename="camel", gc=False):
    """An other name of QuickBooks Desktop. Wire: `OtherNameRet`."""

    id: str | None = None
    """The ID of the other name. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_other_name"] = "qbd_other_name"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the other name.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the other name.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the other name. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the other name. Wire: `Name`, STRTYPE, at most 41 characters."""

    is_active: bool | None = None
    """Whether the other name is active. Wire: `IsActive`, BOOLTYPE."""

    company_name: str | None = None
    """The company name of the other name. Wire: `CompanyName`, STRTYPE, at most 41 characters."""

    salutation: str | None = None
    """The salutation of the other name. Wire: `Salutation`, STRTYPE, at most 15 characters."""

    first_name: str | None = None
    """The first name of the other name. Wire: `FirstName`, STRTYPE, at most 25 characters."""

    middle_name: str | None = None
    """The middle name of the other name. Wire: `MiddleName`, STRTYPE, at most 5 characters."""

    last_name: str | None = None
    """The last name of the other name. Wire: `LastName`, STRTYPE, at most 25 characters."""

    address: Address | None = None
    """The address of the other name. Wire: `OtherNameAddress`."""

    phone: str | None = None
    """The phone of the other name. Wire: `Phone`, STRTYPE, at most 21 characters."""

    alternate_phone: str | None = None
    """The alternate phone of the other name. Wire: `AltPhone`, STRTYPE, at most 21 characters."""

    fax: str | None = None
    """The fax of the other name. Wire: `Fax`, STRTYPE, at most 21 characters."""

    email: str | None = None
    """The email of the other name. Wire: `Email`, STRTYPE, at most 1023 characters."""

    contact: str | None = None
    """The contact of the other name. Wire: `Contact`, STRTYPE, at most 41 characters."""

    alternate_contact: str | None = None
    """The alternate contact of the other name. Wire: `AltContact`, STRTYPE, at most 41 characters."""

    account_number: str | None = None
    """The account number of the other name. Wire: `AccountNumber`, STRTYPE, at most 99 characters."""

    note: str | None = None
    """The note of the other name. Wire: `Notes`, STRTYPE, at most 4095 characters, since 3.0."""

    external_id: str | None = None
    """The external ID of the other name. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the other name. Wire: `DataExtRet`, since 2.0."""

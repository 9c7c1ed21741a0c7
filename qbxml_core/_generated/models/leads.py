# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Leads."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import CustomContactField


class Lead(Struct, kw_only=True, rename="camel", gc=False):
    """A lead of QuickBooks Desktop. Wire: `LeadRet`."""

    id: str | None = None
    """The ID of the lead. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_lead"] = "qbd_lead"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the lead.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the lead.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the lead. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    full_name: str | None = None
    """The full name of the lead. Wire: `FullName`, STRTYPE, at most 41 characters."""

    status: str | None = None
    """The status of the lead. Wire: `Status`, ENUMTYPE. Known values: `hot`, `warm`, `cold`."""

    company_name: str | None = None
    """The company name of the lead. Wire: `CompanyName`, STRTYPE, at most 41 characters."""

    main_phone: str | None = None
    """The main phone of the lead. Wire: `MainPhone`, STRTYPE, at most 21 characters."""

    custom_contact_fields: list[CustomContactField] = []
    """The custom contact fields of this lead. Wire: `AdditionalContactRef`."""

    locations: list[LeadLocation] = []
    """The locations of the lead. Wire: `LocationsRet`."""

    lead_contacts: list[LeadContact] = []
    """The lead contacts of the lead. Wire: `LeadContactsRet`."""


class LeadLocation(Struct, kw_only=True, rename="camel", gc=False):
    """A lead location of QuickBooks Desktop. Wire: `LocationsRet`."""

    location_id: int | float | None = None
    """The location ID of the lead location. Wire: `LocationID`, INTTYPE."""

    main_address: str | None = None
    """The main address of the lead location. Wire: `MainAddress`, STRTYPE, at most 32 characters."""

    location: str | None = None
    """The location of the lead location. Wire: `Location`, STRTYPE, at most 32 characters."""

    address: LeadAddress | None = None
    """The address of the lead location. Wire: `LeadAddress`."""


class LeadContact(Struct, kw_only=True, rename="camel", gc=False):
    """A lead contact of QuickBooks Desktop. Wire: `LeadContactsRet`."""

    lead_contact_id: int | float | None = None
    """The lead contact ID of the lead contact. Wire: `LeadContactID`, INTTYPE."""

    salutation: str | None = None
    """The salutation of the lead contact. Wire: `Salutation`, STRTYPE, at most 15 characters."""

    first_name: str | None = None
    """The first name of the lead contact. Wire: `FirstName`, STRTYPE, at most 25 characters."""

    middle_name: str | None = None
    """The middle name of the lead contact. Wire: `MiddleName`, STRTYPE, at most 5 characters."""

    last_name: str | None = None
    """The last name of the lead contact. Wire: `LastName`, STRTYPE, at most 25 characters."""

    job_title: str | None = None
    """The job title of the lead contact. Wire: `JobTitle`, STRTYPE, at most 41 characters."""

    custom_contact_fields: list[CustomContactField] = []
    """The custom contact fields of this lead contact. Wire: `AdditionalContactRef`."""

    is_primary_contact: bool | None = None
    """Whether the lead contact is primary contact. Wire: `IsPrimaryContact`, BOOLTYPE."""


class LeadAddress(Struct, kw_only=True, rename="camel", gc=False):
    """A lead address of QuickBooks Desktop. Wire: `LeadAddress`."""

    line1: str | None = None
    """The line1 of the lead address. Wire: `Addr1`, STRTYPE, at most 41 characters."""

    line2: str | None = None
    """The line2 of the lead address. Wire: `Addr2`, STRTYPE, at most 41 characters."""

    line3: str | None = None
    """The line3 of the lead address. Wire: `Addr3`, STRTYPE, at most 41 characters."""

    line4: str | None = None
    """The line4 of the lead address. Wire: `Addr4`, STRTYPE, at most 41 characters, since 2.0."""

    line5: str | None = None
    """The line5 of the lead address. Wire: `Addr5`, STRTYPE, at most 41 characters, since 6.0."""

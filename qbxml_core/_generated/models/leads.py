# DO NOT EDIT. Made by: python -m generator emit
"""Leads."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import CustomContactField


class Lead(Struct, kw_only=True, rename="camel", gc=False):
    """A lead. Wire: `LeadRet`."""

    id: str | None = None
    """The ID QuickBooks gave the lead; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_lead"] = "qbd_lead"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the lead was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the lead was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the lead is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    full_name: str | None = None
    """The name of the lead with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 41 characters.
    """

    status: str | None = None
    """The status of the lead. Wire: `Status`, ENUMTYPE. Known values: `hot`, `warm`, `cold`."""

    company_name: str | None = None
    """The name of the company. Wire: `CompanyName`, STRTYPE, at most 41 characters."""

    main_phone: str | None = None
    """The main phone number. Wire: `MainPhone`, STRTYPE, at most 21 characters."""

    custom_contact_fields: list[CustomContactField] = []
    """Further ways to reach the lead, each with a label. Wire: `AdditionalContactRef`."""

    locations: list[LeadLocation] = []
    """The locations of the lead. Wire: `LocationsRet`."""

    lead_contacts: list[LeadContact] = []
    """The lead contacts of the lead. Wire: `LeadContactsRet`."""


class LeadLocation(Struct, kw_only=True, rename="camel", gc=False):
    """A lead location. Wire: `LocationsRet`."""

    location_id: int | float | None = None
    """The ID of the location. Wire: `LocationID`, INTTYPE."""

    main_address: str | None = None
    """Whether and how it is the main address. Wire: `MainAddress`, STRTYPE, at most 32 characters."""

    location: str | None = None
    """The location of the lead location. Wire: `Location`, STRTYPE, at most 32 characters."""

    address: LeadAddress | None = None
    """The address of the lead location. Wire: `LeadAddress`."""


class LeadContact(Struct, kw_only=True, rename="camel", gc=False):
    """A lead contact. Wire: `LeadContactsRet`."""

    lead_contact_id: int | float | None = None
    """The lead contact ID of the lead contact. Wire: `LeadContactID`, INTTYPE."""

    salutation: str | None = None
    """The title before the name, such as Ms. or Dr. Wire: `Salutation`, STRTYPE, at most 15 characters."""

    first_name: str | None = None
    """The first name. Wire: `FirstName`, STRTYPE, at most 25 characters."""

    middle_name: str | None = None
    """The middle name or its initial. Wire: `MiddleName`, STRTYPE, at most 5 characters."""

    last_name: str | None = None
    """The last name. Wire: `LastName`, STRTYPE, at most 25 characters."""

    job_title: str | None = None
    """What the person does in the company. Wire: `JobTitle`, STRTYPE, at most 41 characters."""

    custom_contact_fields: list[CustomContactField] = []
    """Further ways to reach the lead contact, each with a label. Wire: `AdditionalContactRef`."""

    is_primary_contact: bool | None = None
    """Whether this is the person to talk to first. Wire: `IsPrimaryContact`, BOOLTYPE."""


class LeadAddress(Struct, kw_only=True, rename="camel", gc=False):
    """A lead address. Wire: `LeadAddress`."""

    line1: str | None = None
    """The first line of the address. Wire: `Addr1`, STRTYPE, at most 41 characters."""

    line2: str | None = None
    """The second line of the address. Wire: `Addr2`, STRTYPE, at most 41 characters."""

    line3: str | None = None
    """The third line of the address. Wire: `Addr3`, STRTYPE, at most 41 characters."""

    line4: str | None = None
    """The fourth line of the address. Wire: `Addr4`, STRTYPE, at most 41 characters, since 2.0."""

    line5: str | None = None
    """The fifth line of the address. Wire: `Addr5`, STRTYPE, at most 41 characters, since 6.0."""

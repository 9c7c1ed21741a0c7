# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `leads` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict


class LeadsList(TypedDict, total=False):
    """Parameters of `leads.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer. Default: 150."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    name_contains: str
    """Only objects with this text in their name; upper and lower case are the same."""
    name_starts_with: str
    """Only objects whose name starts with this text; upper and lower case are the same."""
    name_ends_with: str
    """Only objects whose name ends with this text; upper and lower case are the same."""
    name_from: str
    """Only objects whose name is this one or comes after it in the order of QuickBooks."""
    name_to: str
    """Only objects whose name is this one or comes before it in the order of QuickBooks."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 13.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _LeadsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class LeadsRetrieve(_LeadsRetrieveRequired, total=False):
    """Parameters of `leads.retrieve`."""


class _LeadsCreateCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class LeadsCreateCustomContactField(_LeadsCreateCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class LeadsCreateLocationAddress(TypedDict, total=False):
    """Parameters inside `address`."""

    line1: str
    """The first line of the address. At most 41 characters."""
    line2: str
    """The second line of the address. At most 41 characters."""
    line3: str
    """The third line of the address. At most 41 characters."""
    line4: str
    """The fourth line of the address. At most 41 characters. Since qbXML 2.0."""
    line5: str
    """The fifth line of the address. At most 41 characters. Since qbXML 6.0."""


class _LeadsCreateLocationRequired(TypedDict):
    location: str
    """The location of the lead location. At most 32 characters."""


class LeadsCreateLocation(_LeadsCreateLocationRequired, total=False):
    """One of `locations`."""

    address: LeadsCreateLocationAddress
    """The address of the lead location."""


class _LeadsCreateLeadContactCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class LeadsCreateLeadContactCustomContactField(_LeadsCreateLeadContactCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _LeadsCreateLeadContactRequired(TypedDict):
    first_name: str
    """The first name. At most 25 characters."""


class LeadsCreateLeadContact(_LeadsCreateLeadContactRequired, total=False):
    """One of `lead_contacts`."""

    salutation: str
    """The title before the name, such as Ms. or Dr. At most 15 characters."""
    middle_name: str
    """The middle name or its initial. At most 5 characters."""
    last_name: str
    """The last name. At most 25 characters."""
    job_title: str
    """What the person does in the company. At most 41 characters."""
    custom_contact_fields: list[LeadsCreateLeadContactCustomContactField]
    """Further ways to reach the lead contact, each with a label. At most 5 items."""
    is_primary_contact: bool
    """Whether this is the person to talk to first."""


class _LeadsCreateRequired(TypedDict):
    full_name: str
    """The name of the lead with those of its parents, joined by colons. At most 41 characters."""


class LeadsCreate(_LeadsCreateRequired, total=False):
    """Parameters of `leads.create`."""

    status: Literal["hot", "warm", "cold"]
    """The status of the lead."""
    company_name: str
    """The name of the company. At most 41 characters."""
    main_phone: str
    """The main phone number. At most 21 characters."""
    custom_contact_fields: list[LeadsCreateCustomContactField]
    """Further ways to reach the lead, each with a label. At most 3 items."""
    locations: list[LeadsCreateLocation]
    """The locations of the lead."""
    lead_contacts: list[LeadsCreateLeadContact]
    """The lead contacts of the lead."""


class _LeadsUpdateCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class LeadsUpdateCustomContactField(_LeadsUpdateCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class LeadsUpdateLocationAddress(TypedDict, total=False):
    """Parameters inside `address`."""

    line1: str | None
    """The first line of the address. At most 41 characters."""
    line2: str | None
    """The second line of the address. At most 41 characters."""
    line3: str | None
    """The third line of the address. At most 41 characters."""
    line4: str | None
    """The fourth line of the address. At most 41 characters. Since qbXML 2.0."""
    line5: str | None
    """The fifth line of the address. At most 41 characters. Since qbXML 6.0."""


class _LeadsUpdateLocationRequired(TypedDict):
    location_id: int | str
    """The ID of the location."""
    location: str
    """The location of the lead location. At most 32 characters."""


class LeadsUpdateLocation(_LeadsUpdateLocationRequired, total=False):
    """One of `locations`."""

    address: LeadsUpdateLocationAddress
    """The address of the lead location."""


class _LeadsUpdateLeadContactCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class LeadsUpdateLeadContactCustomContactField(_LeadsUpdateLeadContactCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _LeadsUpdateLeadContactRequired(TypedDict):
    first_name: str
    """The first name. At most 25 characters."""


class LeadsUpdateLeadContact(_LeadsUpdateLeadContactRequired, total=False):
    """One of `lead_contacts`."""

    lead_contact_id: int | str
    """The lead contact ID of the lead contact."""
    salutation: str | None
    """The title before the name, such as Ms. or Dr. At most 15 characters."""
    middle_name: str | None
    """The middle name or its initial. At most 5 characters."""
    last_name: str | None
    """The last name. At most 25 characters."""
    job_title: str | None
    """What the person does in the company. At most 41 characters."""
    custom_contact_fields: list[LeadsUpdateLeadContactCustomContactField]
    """Further ways to reach the lead contact, each with a label. At most 5 items."""
    is_primary_contact: bool
    """Whether this is the person to talk to first."""


class _LeadsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the lead; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the lead is changed; a change must name the newest one. At most 16 characters."""
    full_name: str
    """The name of the lead with those of its parents, joined by colons. At most 41 characters."""


class LeadsUpdate(_LeadsUpdateRequired, total=False):
    """Parameters of `leads.update`."""

    status: Literal["hot", "warm", "cold"]
    """The status of the lead."""
    company_name: str | None
    """The name of the company. At most 41 characters."""
    main_phone: str | None
    """The main phone number. At most 21 characters."""
    custom_contact_fields: list[LeadsUpdateCustomContactField]
    """Further ways to reach the lead, each with a label. At most 3 items."""
    locations: list[LeadsUpdateLocation]
    """The locations of the lead."""
    lead_contacts: list[LeadsUpdateLeadContact]
    """The lead contacts of the lead."""

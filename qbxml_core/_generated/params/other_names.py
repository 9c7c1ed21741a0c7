# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `other_names` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict


class OtherNamesList(TypedDict, total=False):
    """Parameters of `other_names.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer."""
    status: Literal["active", "inactive", "all"]
    """Whether to give the objects in use, the others, or all; those in use when nothing is said."""
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
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class _OtherNamesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class OtherNamesRetrieve(_OtherNamesRetrieveRequired, total=False):
    """Parameters of `other_names.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class OtherNamesCreateAddress(TypedDict, total=False):
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
    city: str
    """The city. At most 31 characters."""
    state: str
    """The state, county or province. At most 21 characters."""
    postal_code: str
    """The postal code. At most 13 characters."""
    country: str
    """The country. At most 31 characters."""
    note: str
    """Notes about the address. At most 41 characters. Since qbXML 6.0."""


class _OtherNamesCreateRequired(TypedDict):
    name: str
    """The name of the other name; QuickBooks does not tell upper from lower case. At most 41 characters."""


class OtherNamesCreate(_OtherNamesCreateRequired, total=False):
    """Parameters of `other_names.create`."""

    is_active: bool
    """Whether the other name is in use; others are hidden in the lists of QuickBooks."""
    company_name: str
    """The name of the company. At most 41 characters."""
    salutation: str
    """The title before the name, such as Ms. or Dr. At most 15 characters."""
    first_name: str
    """The first name. At most 25 characters."""
    middle_name: str
    """The middle name or its initial. At most 5 characters."""
    last_name: str
    """The last name. At most 25 characters."""
    address: OtherNamesCreateAddress
    """The address of the other name."""
    phone: str
    """The main phone number. At most 21 characters."""
    alternate_phone: str
    """Another phone number. At most 21 characters."""
    fax: str
    """The fax number. At most 21 characters."""
    email: str
    """The e-mail address. At most 1023 characters."""
    contact: str
    """The person to talk to. At most 41 characters."""
    alternate_contact: str
    """Another person to talk to. At most 41 characters."""
    account_number: str
    """The number the company gave the other name. At most 99 characters."""
    note: str
    """Notes about the other name. At most 4095 characters. Since qbXML 3.0."""
    external_id: str
    """An ID that another program gave the other name; QuickBooks only keeps it. Since qbXML 8.0."""


class OtherNamesUpdateAddress(TypedDict, total=False):
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
    city: str | None
    """The city. At most 31 characters."""
    state: str | None
    """The state, county or province. At most 21 characters."""
    postal_code: str | None
    """The postal code. At most 13 characters."""
    country: str | None
    """The country. At most 31 characters."""
    note: str | None
    """Notes about the address. At most 41 characters. Since qbXML 6.0."""


class _OtherNamesUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the other name; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the other name is changed; a change must name the newest one. At most 16 characters."""


class OtherNamesUpdate(_OtherNamesUpdateRequired, total=False):
    """Parameters of `other_names.update`."""

    name: str
    """The name of the other name; QuickBooks does not tell upper from lower case. At most 41 characters."""
    is_active: bool
    """Whether the other name is in use; others are hidden in the lists of QuickBooks."""
    company_name: str | None
    """The name of the company. At most 41 characters."""
    salutation: str | None
    """The title before the name, such as Ms. or Dr. At most 15 characters."""
    first_name: str | None
    """The first name. At most 25 characters."""
    middle_name: str | None
    """The middle name or its initial. At most 5 characters."""
    last_name: str | None
    """The last name. At most 25 characters."""
    address: OtherNamesUpdateAddress
    """The address of the other name."""
    phone: str | None
    """The main phone number. At most 21 characters."""
    alternate_phone: str | None
    """Another phone number. At most 21 characters."""
    fax: str | None
    """The fax number. At most 21 characters."""
    email: str | None
    """The e-mail address. At most 1023 characters."""
    contact: str | None
    """The person to talk to. At most 41 characters."""
    alternate_contact: str | None
    """Another person to talk to. At most 41 characters."""
    account_number: str | None
    """The number the company gave the other name. At most 99 characters."""
    note: str | None
    """Notes about the other name. At most 4095 characters. Since qbXML 3.0."""


class _OtherNamesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class OtherNamesDelete(_OtherNamesDeleteRequired, total=False):
    """Parameters of `other_names.delete`."""

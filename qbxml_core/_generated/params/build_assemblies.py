# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `build_assemblies` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict

from .common import UseMacro

TransactionDateMacro = Literal[
    "all",
    "today",
    "this_week",
    "this_week_to_date",
    "this_month",
    "this_month_to_date",
    "this_calendar_quarter",
    "this_calendar_quarter_to_date",
    "this_fiscal_quarter",
    "this_fiscal_quarter_to_date",
    "this_calendar_year",
    "this_calendar_year_to_date",
    "this_fiscal_year",
    "this_fiscal_year_to_date",
    "yesterday",
    "last_week",
    "last_week_to_date",
    "last_month",
    "last_month_to_date",
    "last_calendar_quarter",
    "last_calendar_quarter_to_date",
    "last_fiscal_quarter",
    "last_fiscal_quarter_to_date",
    "last_calendar_year",
    "last_calendar_year_to_date",
    "last_fiscal_year",
    "last_fiscal_year_to_date",
    "next_week",
    "next_four_weeks",
    "next_month",
    "next_calendar_quarter",
    "next_calendar_year",
    "next_fiscal_quarter",
    "next_fiscal_year",
]

class BuildAssembliesList(TypedDict, total=False):
    """Parameters of `build_assemblies.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    ref_numbers: list[str]
    """Only the transactions with these reference numbers, upper and lower case told apart. QuickBooks takes no
    other filter beside them."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer. Default: 150."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    transaction_date_from: date | str
    """Only transactions of that date or later."""
    transaction_date_to: date | str
    """Only transactions of that date or earlier."""
    transaction_date_macro: TransactionDateMacro
    """Only transactions of a period that is told in words."""
    item_ids: list[str]
    """Only what has to do with one of these items, told by ID. At most 36 characters."""
    item_full_names: list[str]
    """Only what has to do with one of these items, told by full name. At most 159 characters."""
    item_id_with_children: str
    """Only what has to do with this item or one below it, told by its ID. At most 36 characters."""
    item_full_name_with_children: str
    """Only what has to do with this item or one below it, told by its full name. At most 159 characters."""
    ref_number_contains: str
    """Only transactions with this text in their reference number."""
    ref_number_starts_with: str
    """Only transactions whose reference number starts with this text."""
    ref_number_ends_with: str
    """Only transactions whose reference number ends with this text."""
    ref_number_from: str
    """Only transactions whose reference number is this one or comes after it."""
    ref_number_to: str
    """Only transactions whose reference number is this one or comes before it."""
    pending_status: Literal["all", "pending", "not_pending"]
    """Only transactions that are pending, or that are not."""
    include_component_line_items: bool
    """Whether the lines of the components come along. Default: true."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _BuildAssembliesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class BuildAssembliesRetrieve(_BuildAssembliesRetrieveRequired, total=False):
    """Parameters of `build_assemblies.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0."""


class _BuildAssembliesCreateRequired(TypedDict):
    inventory_assembly_item_id: str
    """The assembly that is built. At most 36 characters."""
    quantity_to_build: Decimal | float | str
    """How many units to build."""


class BuildAssembliesCreate(_BuildAssembliesCreateRequired, total=False):
    """Parameters of `build_assemblies.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    inventory_site_id: str
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    inventory_site_location_id: str
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    serial_number: str
    """The serial number of the unit. At most 4095 characters. Since qbXML 11.0. Only in US, CA, UK."""
    lot_number: str
    """The number of the lot the units come from. At most 40 characters. Since qbXML 11.0. Only in US, CA, UK."""
    expiration_date: date | str
    """Until when the lot or the serial number can be used. Since qbXML 16.0."""
    transaction_date: date | str
    """The day the build assembly counts for in the books."""
    ref_number: str
    """The number people know the build assembly by, such as the one printed on it. Upper and lower case differ.
    At most 11 characters."""
    memo: str
    """A remark on the build assembly; most forms sent out do not show it. At most 4095 characters."""
    mark_pending_if_required: bool
    """Whether mark pending if required. Since qbXML 7.0."""
    external_id: str
    """An ID that another program gave the build assembly; QuickBooks only keeps it. Since qbXML 9.0."""


class _BuildAssembliesUpdateRequired(TypedDict):
    id: str | UseMacro
    """The ID QuickBooks gave the build assembly; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the build assembly is changed; a change must name the newest one. At most 16 characters."""


class BuildAssembliesUpdate(_BuildAssembliesUpdateRequired, total=False):
    """Parameters of `build_assemblies.update`."""

    inventory_site_id: str | None
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    inventory_site_location_id: str | None
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    serial_number: str | None
    """The serial number of the unit. At most 4095 characters. Since qbXML 11.0. Only in US, CA, UK."""
    lot_number: str | None
    """The number of the lot the units come from. At most 40 characters. Since qbXML 11.0. Only in US, CA, UK."""
    expiration_date: date | str | None
    """Until when the lot or the serial number can be used. Since qbXML 16.0."""
    transaction_date: date | str
    """The day the build assembly counts for in the books."""
    ref_number: str | None
    """The number people know the build assembly by, such as the one printed on it. Upper and lower case differ.
    At most 11 characters."""
    memo: str | None
    """A remark on the build assembly; most forms sent out do not show it. At most 4095 characters."""
    quantity_to_build: Decimal | float | str
    """How many units to build."""
    mark_pending_if_required: bool
    """Whether mark pending if required. Since qbXML 7.0."""
    remove_pending: bool
    """Whether remove pending."""


class _BuildAssembliesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class BuildAssembliesDelete(_BuildAssembliesDeleteRequired, total=False):
    """Parameters of `build_assemblies.delete`."""

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `inventory_transfers` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict

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

class InventoryTransfersList(TypedDict, total=False):
    """Parameters of `inventory_transfers.list`."""

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
    entity_ids: list[str]
    """Only what has to do with one of these entities, told by ID. At most 36 characters. Since qbXML 2.0."""
    entity_full_names: list[str]
    """Only what has to do with one of these entities, told by full name."""
    entity_id_with_children: str
    """Only what has to do with this entity or one below it, told by its ID. At most 36 characters. Since qbXML
    2.0."""
    entity_full_name_with_children: str
    """Only what has to do with this entity or one below it, told by its full name."""
    account_ids: list[str]
    """Only what has to do with one of these accounts, told by ID. At most 36 characters. Since qbXML 2.0."""
    account_full_names: list[str]
    """Only what has to do with one of these accounts, told by full name."""
    account_id_with_children: str
    """Only what has to do with this account or one below it, told by its ID. At most 36 characters. Since qbXML
    2.0."""
    account_full_name_with_children: str
    """Only what has to do with this account or one below it, told by its full name."""
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
    site_ids: list[str]
    """Only what has to do with one of these sites, told by ID. At most 36 characters. Since qbXML 10.0."""
    site_full_names: list[str]
    """Only what has to do with one of these sites, told by full name. At most 64 characters. Since qbXML 10.0."""
    include_line_items: bool
    """Whether the lines come along. Default: true."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _InventoryTransfersRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InventoryTransfersRetrieve(_InventoryTransfersRetrieveRequired, total=False):
    """Parameters of `inventory_transfers.retrieve`."""


class InventoryTransfersCreateLine(TypedDict, total=False):
    """One of `lines`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    from_inventory_site_location_id: str
    """The place within the site that the items leave. At most 36 characters. Since qbXML 12.0."""
    to_inventory_site_location_id: str
    """The place within the site that the items go to. At most 36 characters. Since qbXML 12.0."""
    quantity_to_transfer: Decimal | float | str
    """The quantity to transfer of the inventory transfer line."""
    serial_number: str
    """The serial number of the unit. At most 4095 characters. Since qbXML 11.0."""
    lot_number: str
    """The number of the lot the units come from. At most 40 characters. Since qbXML 11.0."""


class _InventoryTransfersCreateRequired(TypedDict):
    from_inventory_site_id: str
    """The site that the items leave. At most 36 characters."""
    to_inventory_site_id: str
    """The site that the items go to. At most 36 characters."""


class InventoryTransfersCreate(_InventoryTransfersCreateRequired, total=False):
    """Parameters of `inventory_transfers.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    transaction_date: date | str
    """The day the inventory transfer counts for in the books."""
    ref_number: str
    """The number people know the inventory transfer by, such as the one printed on it. Upper and lower case
    differ. At most 11 characters."""
    memo: str
    """A remark on the inventory transfer; most forms sent out do not show it. At most 4095 characters."""
    external_id: str
    """An ID that another program gave the inventory transfer; QuickBooks only keeps it."""
    lines: list[InventoryTransfersCreateLine]
    """The lines of the inventory transfer."""


class _InventoryTransfersUpdateLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class InventoryTransfersUpdateLine(_InventoryTransfersUpdateLineRequired, total=False):
    """One of `lines`."""

    item_id: str | None
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    from_inventory_site_location_id: str | None
    """The place within the site that the items leave. At most 36 characters. Since qbXML 12.0."""
    to_inventory_site_location_id: str | None
    """The place within the site that the items go to. At most 36 characters. Since qbXML 12.0."""
    quantity_to_transfer: Decimal | float | str | None
    """The quantity to transfer of the inventory transfer line."""
    serial_number: str | None
    """The serial number of the unit. At most 4095 characters. Since qbXML 11.0."""
    lot_number: str | None
    """The number of the lot the units come from. At most 40 characters. Since qbXML 11.0."""


class _InventoryTransfersUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the inventory transfer; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the inventory transfer is changed; a change must name the newest one. At most 16
    characters."""


class InventoryTransfersUpdate(_InventoryTransfersUpdateRequired, total=False):
    """Parameters of `inventory_transfers.update`."""

    transaction_date: date | str
    """The day the inventory transfer counts for in the books."""
    ref_number: str | None
    """The number people know the inventory transfer by, such as the one printed on it. Upper and lower case
    differ. At most 11 characters."""
    from_inventory_site_id: str
    """The site that the items leave. At most 36 characters."""
    to_inventory_site_id: str
    """The site that the items go to. At most 36 characters."""
    memo: str | None
    """A remark on the inventory transfer; most forms sent out do not show it. At most 4095 characters."""
    lines: list[InventoryTransfersUpdateLine]
    """The lines of the inventory transfer. Name every line: those that are not named are deleted, and those with
    the ID -1 are new. Left out, all lines stay as they are."""


class _InventoryTransfersDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InventoryTransfersDelete(_InventoryTransfersDeleteRequired, total=False):
    """Parameters of `inventory_transfers.delete`."""

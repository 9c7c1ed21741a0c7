# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `inventory_adjustments` take."""

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

class InventoryAdjustmentsList(TypedDict, total=False):
    """Parameters of `inventory_adjustments.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    ref_numbers: list[str]
    """Only the transactions with these reference numbers, upper and lower case told apart. QuickBooks takes no
    other filter beside them. Since qbXML 4.0."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer."""
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
    customer_ids: list[str]
    """Only what has to do with one of these customers, told by ID. At most 36 characters. Since qbXML 2.0."""
    customer_full_names: list[str]
    """Only what has to do with one of these customers, told by full name."""
    customer_id_with_children: str
    """Only what has to do with this customer or one below it, told by its ID. At most 36 characters. Since qbXML
    2.0."""
    customer_full_name_with_children: str
    """Only what has to do with this customer or one below it, told by its full name."""
    account_ids: list[str]
    """Only what has to do with one of these accounts, told by ID. At most 36 characters. Since qbXML 2.0."""
    account_full_names: list[str]
    """Only what has to do with one of these accounts, told by full name."""
    account_id_with_children: str
    """Only what has to do with this account or one below it, told by its ID. At most 36 characters. Since qbXML
    2.0."""
    account_full_name_with_children: str
    """Only what has to do with this account or one below it, told by its full name."""
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
    include_line_items: bool
    """Whether the lines come along. Default: true."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _InventoryAdjustmentsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InventoryAdjustmentsRetrieve(_InventoryAdjustmentsRetrieveRequired, total=False):
    """Parameters of `inventory_adjustments.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0."""


class InventoryAdjustmentsCreateLineAdjustQuantity(TypedDict, total=False):
    """Parameters inside `adjust_quantity`."""

    new_quantity: Decimal | float | str
    """The new quantity of the quantity adjustment."""
    quantity_difference: Decimal | float | str
    """By how many units the stock changes."""
    serial_number: str
    """The serial number of the unit. At most 4095 characters. Since qbXML 11.0. Only in US, CA, UK."""
    lot_number: str
    """The number of the lot the units come from. At most 40 characters. Since qbXML 11.0. Only in US, CA, UK."""
    expiration_date: date | str
    """Until when the lot or the serial number can be used. Since qbXML 16.0."""
    inventory_site_location_id: str
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""


class InventoryAdjustmentsCreateLineAdjustValue(TypedDict, total=False):
    """Parameters inside `adjust_value`."""

    new_quantity: Decimal | float | str
    """The new quantity of the value adjustment."""
    quantity_difference: Decimal | float | str
    """By how many units the stock changes. Since qbXML 10.0."""
    new_value: Decimal | float | str
    """The new value of the value adjustment."""
    value_difference: Decimal | float | str
    """By how much the value of the stock changes. Since qbXML 10.0."""


class InventoryAdjustmentsCreateLineAdjustSerialNumber(TypedDict, total=False):
    """Parameters inside `adjust_serial_number`."""

    add_serial_number: str
    """The add serial number of the serial number adjustment. At most 4095 characters."""
    remove_serial_number: str
    """The remove serial number of the serial number adjustment. At most 4095 characters."""
    expiration_date: date | str
    """Until when the lot or the serial number can be used. Since qbXML 16.0."""
    inventory_site_location_id: str
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0."""


class InventoryAdjustmentsCreateLineAdjustLotNumber(TypedDict, total=False):
    """Parameters inside `adjust_lot_number`."""

    lot_number: str
    """The number of the lot the units come from. At most 40 characters."""
    adjust_count: int | str
    """The adjust count of the lot number adjustment."""
    expiration_date: date | str
    """Until when the lot or the serial number can be used. Since qbXML 16.0."""
    inventory_site_location_id: str
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0."""


class _InventoryAdjustmentsCreateLineRequired(TypedDict):
    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""


class InventoryAdjustmentsCreateLine(_InventoryAdjustmentsCreateLineRequired, total=False):
    """One of `lines`."""

    adjust_quantity: InventoryAdjustmentsCreateLineAdjustQuantity
    """Changes how many of the item there are."""
    adjust_value: InventoryAdjustmentsCreateLineAdjustValue
    """Changes how many of the item there are and what they are worth."""
    adjust_serial_number: InventoryAdjustmentsCreateLineAdjustSerialNumber
    """Adds or removes one piece by its serial number. Since qbXML 11.0. Only in US, CA, UK."""
    adjust_lot_number: InventoryAdjustmentsCreateLineAdjustLotNumber
    """Changes how many of a lot there are. Since qbXML 11.0. Only in US, CA, UK."""


class _InventoryAdjustmentsCreateRequired(TypedDict):
    account_id: str
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""
    lines: list[InventoryAdjustmentsCreateLine]
    """The lines of the inventory adjustment."""


class InventoryAdjustmentsCreate(_InventoryAdjustmentsCreateRequired, total=False):
    """Parameters of `inventory_adjustments.create`."""

    def_macro: str
    """A name by which other requests of the same message set can speak of the object before it has an ID."""
    transaction_date: date | str
    """The day the inventory adjustment counts for in the books."""
    ref_number: str
    """The number people know the inventory adjustment by, such as the one printed on it. Upper and lower case
    differ. At most 11 characters."""
    inventory_site_id: str
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    customer_id: str
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    memo: str
    """A remark on the inventory adjustment; most forms sent out do not show it. At most 4095 characters."""
    external_id: str
    """An ID that another program gave the inventory adjustment; QuickBooks only keeps it. Since qbXML 9.0."""


class _InventoryAdjustmentsUpdateLineRequired(TypedDict):
    id: str
    """The ID of a line that stays, or -1 for a new line. At most 36 characters."""


class InventoryAdjustmentsUpdateLine(_InventoryAdjustmentsUpdateLineRequired, total=False):
    """One of `lines`."""

    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    serial_number: str | None
    """The serial number of the unit. At most 4095 characters. Since qbXML 11.0. Only in US, CA, UK."""
    lot_number: str | None
    """The number of the lot the units come from. At most 40 characters. Since qbXML 11.0. Only in US, CA, UK."""
    adjust_count: int | str
    """The adjust count of the inventory adjustment line. Since qbXML 11.0. Only in US, CA, UK."""
    expiration_date: date | str | None
    """Until when the lot or the serial number can be used. Since qbXML 16.0."""
    inventory_site_location_id: str | None
    """The place within the site, such as a bin; it goes along with the site. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    quantity_difference: Decimal | float | str | None
    """By how many units the stock changes."""
    value_difference: Decimal | float | str | None
    """By how much the value of the stock changes."""


class _InventoryAdjustmentsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the inventory adjustment; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the inventory adjustment is changed; a change must name the newest one. At most 16
    characters."""


class InventoryAdjustmentsUpdate(_InventoryAdjustmentsUpdateRequired, total=False):
    """Parameters of `inventory_adjustments.update`."""

    account_id: str
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""
    inventory_site_id: str | None
    """The site where the items are. QuickBooks takes it only where several inventory sites are turned on. At
    most 36 characters. Since qbXML 10.0. Only in US, CA, UK."""
    transaction_date: date | str
    """The day the inventory adjustment counts for in the books."""
    ref_number: str | None
    """The number people know the inventory adjustment by, such as the one printed on it. Upper and lower case
    differ. At most 11 characters."""
    customer_id: str | None
    """The customer or job that this is about. A job is named by its own ID, not by that of its customer. At most
    36 characters."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    memo: str | None
    """A remark on the inventory adjustment; most forms sent out do not show it. At most 4095 characters."""
    lines: list[InventoryAdjustmentsUpdateLine]
    """The lines of the inventory adjustment. Name every line: those that are not named are deleted, and those
    with the ID -1 are new. Left out, all lines stay as they are."""


class _InventoryAdjustmentsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InventoryAdjustmentsDelete(_InventoryAdjustmentsDeleteRequired, total=False):
    """Parameters of `inventory_adjustments.delete`."""


class _InventoryAdjustmentsVoidRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InventoryAdjustmentsVoid(_InventoryAdjustmentsVoidRequired, total=False):
    """Parameters of `inventory_adjustments.void`."""

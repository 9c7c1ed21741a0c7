# DO NOT EDIT. Made by: python -m generator emit
"""Inventory adjustments."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class InventoryAdjustment(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory adjustment. Wire: `InventoryAdjustmentRet`."""

    id: str | None = None
    """The ID QuickBooks gave the inventory adjustment; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_inventory_adjustment"] = "qbd_inventory_adjustment"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the inventory adjustment was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the inventory adjustment was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the inventory adjustment is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    account: Reference | None = None
    """The account of this inventory adjustment. Wire: `AccountRef`."""

    inventory_site: Reference | None = None
    """The site that keeps the stock. Wire: `InventorySiteRef`, since 10.0, only in US, CA, UK."""

    transaction_date: str | None = None
    """The day the inventory adjustment counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the inventory adjustment by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class that sorts the inventory adjustment into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    memo: str | None = None
    """A remark on the inventory adjustment; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    external_id: str | None = None
    """An ID that another program gave the inventory adjustment; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    lines: list[InventoryAdjustmentLine] = []
    """The lines of the inventory adjustment. Wire: `InventoryAdjustmentLineRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the inventory adjustment in fields of their own. Wire: `DataExtRet`."""


class InventoryAdjustmentLine(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory adjustment line. Wire: `InventoryAdjustmentLineRet`."""

    id: str | None = None
    """The ID QuickBooks gave the inventory adjustment line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_inventory_adjustment_line"] = "qbd_inventory_adjustment_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    serial_number: str | None = None
    """The serial number of the unit.

    Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0, only in US, CA, UK.
    """

    serial_number_action: str | None = None
    """Whether the serial number comes or goes.

    Wire: `SerialNumberAddedOrRemoved`, ENUMTYPE, since 11.0, only in US, CA, UK.
    Known values: `added`, `removed`.
    """

    lot_number: str | None = None
    """The number of the lot the units come from.

    Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0, only in US, CA, UK.
    """

    expiration_date: str | None = None
    """Until when the lot or the serial number can be used.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    inventory_site_location: Reference | None = None
    """The place inside the site, such as a shelf.

    Wire: `InventorySiteLocationRef`, since 12.0, only in US, CA, UK.
    """

    quantity_difference: int | float | None = None
    """By how many units the stock changes. Wire: `QuantityDifference`, QUANTYPE."""

    value_difference: int | float | None = None
    """By how much the value of the stock changes. Wire: `ValueDifference`, AMTTYPE."""

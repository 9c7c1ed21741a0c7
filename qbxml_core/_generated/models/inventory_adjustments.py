# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Inventory adjustments."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class InventoryAdjustment(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory adjustment of QuickBooks Desktop. Wire: `InventoryAdjustmentRet`."""

    id: str | None = None
    """The ID of the inventory adjustment. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_inventory_adjustment"] = "qbd_inventory_adjustment"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the inventory adjustment.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the inventory adjustment.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the inventory adjustment. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    account: Reference | None = None
    """The account of this inventory adjustment. Wire: `AccountRef`."""

    inventory_site: Reference | None = None
    """The inventory site of this inventory adjustment. Wire: `InventorySiteRef`, since 10.0."""

    transaction_date: str | None = None
    """The transaction date of the inventory adjustment. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the inventory adjustment. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    customer: Reference | None = None
    """The customer of this inventory adjustment. Wire: `CustomerRef`."""

    class_: Reference | None = None
    """The class of this inventory adjustment. Wire: `ClassRef`."""

    memo: str | None = None
    """The memo of the inventory adjustment. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    external_id: str | None = None
    """The external ID of the inventory adjustment. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    lines: list[InventoryAdjustmentLine] = []
    """The lines of the inventory adjustment. Wire: `InventoryAdjustmentLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the inventory adjustment. Wire: `DataExtRet`."""


class InventoryAdjustmentLine(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory adjustment line of QuickBooks Desktop. Wire: `InventoryAdjustmentLineRet`."""

    id: str | None = None
    """The ID of the inventory adjustment line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_inventory_adjustment_line"] = "qbd_inventory_adjustment_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item of this inventory adjustment line. Wire: `ItemRef`."""

    serial_number: str | None = None
    """The serial number of the inventory adjustment line.

    Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0.
    """

    serial_number_action: str | None = None
    """The serial number action of the inventory adjustment line.

    Wire: `SerialNumberAddedOrRemoved`, ENUMTYPE, since 11.0.
    Known values: `added`, `removed`.
    """

    lot_number: str | None = None
    """The lot number of the inventory adjustment line.

    Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0.
    """

    expiration_date: str | None = None
    """The expiration date of the inventory adjustment line.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    inventory_site_location: Reference | None = None
    """The inventory site location of this inventory adjustment line.

    Wire: `InventorySiteLocationRef`, since 12.0.
    """

    quantity_difference: int | float | None = None
    """The quantity difference of the inventory adjustment line. Wire: `QuantityDifference`, QUANTYPE."""

    value_difference: int | float | None = None
    """The value difference of the inventory adjustment line. Wire: `ValueDifference`, AMTTYPE."""

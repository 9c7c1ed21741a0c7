# DO NOT EDIT. Made by: python -m generator emit
"""Inventory transfers."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class InventoryTransfer(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory transfer. Wire: `TransferInventoryRet`."""

    id: str | None = None
    """The ID QuickBooks gave the inventory transfer; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_inventory_transfer"] = "qbd_inventory_transfer"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the inventory transfer was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the inventory transfer was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the inventory transfer is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    transaction_date: str | None = None
    """The day the inventory transfer counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the inventory transfer by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    from_inventory_site: Reference | None = None
    """The site the units leave. Wire: `FromInventorySiteRef`."""

    to_inventory_site: Reference | None = None
    """The site the units go to. Wire: `ToInventorySiteRef`."""

    memo: str | None = None
    """A remark on the inventory transfer; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    external_id: str | None = None
    """An ID that another program gave the inventory transfer; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE.
    """

    lines: list[InventoryTransferLine] = []
    """The lines of the inventory transfer. Wire: `TransferInventoryLineRet`."""


class InventoryTransferLine(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory transfer line. Wire: `TransferInventoryLineRet`."""

    id: str | None = None
    """The ID QuickBooks gave the inventory transfer line; unique among objects of its kind.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_inventory_transfer_line"] = "qbd_inventory_transfer_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    from_inventory_site_location: Reference | None = None
    """The place the units leave. Wire: `FromInventorySiteLocationRef`, since 12.0."""

    to_inventory_site_location: Reference | None = None
    """The place the units go to. Wire: `ToInventorySiteLocationRef`, since 12.0."""

    quantity_transferred: int | float | None = None
    """How many units are moved. Wire: `QuantityTransferred`, QUANTYPE."""

    serial_number: str | None = None
    """The serial number of the unit. Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0."""

    lot_number: str | None = None
    """The number of the lot the units come from. Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0."""

    expiration_date: str | None = None
    """Until when the lot or the serial number can be used.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Inventory transfers."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class InventoryTransfer(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory transfer of QuickBooks Desktop. Wire: `TransferInventoryRet`."""

    id: str | None = None
    """The ID of the inventory transfer. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_inventory_transfer"] = "qbd_inventory_transfer"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the inventory transfer.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the inventory transfer.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the inventory transfer. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    transaction_date: str | None = None
    """The transaction date of the inventory transfer. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the inventory transfer. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    from_inventory_site: Reference | None = None
    """The from inventory site of this inventory transfer. Wire: `FromInventorySiteRef`."""

    to_inventory_site: Reference | None = None
    """The to inventory site of this inventory transfer. Wire: `ToInventorySiteRef`."""

    memo: str | None = None
    """The memo of the inventory transfer. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    external_id: str | None = None
    """The external ID of the inventory transfer. Wire: `ExternalGUID`, GUIDTYPE."""

    lines: list[InventoryTransferLine] = []
    """The lines of the inventory transfer. Wire: `TransferInventoryLineRet`."""


class InventoryTransferLine(Struct, kw_only=True, rename="camel", gc=False):
    """An inventory transfer line of QuickBooks Desktop. Wire: `TransferInventoryLineRet`."""

    id: str | None = None
    """The ID of the inventory transfer line. Wire: `TxnLineID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_inventory_transfer_line"] = "qbd_inventory_transfer_line"
    """The kind of object, always the same."""

    item: Reference | None = None
    """The item of this inventory transfer line. Wire: `ItemRef`."""

    from_inventory_site_location: Reference | None = None
    """The from inventory site location of this inventory transfer line.

    Wire: `FromInventorySiteLocationRef`, since 12.0.
    """

    to_inventory_site_location: Reference | None = None
    """The to inventory site location of this inventory transfer line.

    Wire: `ToInventorySiteLocationRef`, since 12.0.
    """

    quantity_transferred: int | float | None = None
    """The quantity transferred of the inventory transfer line. Wire: `QuantityTransferred`, QUANTYPE."""

    serial_number: str | None = None
    """The serial number of the inventory transfer line.

    Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0.
    """

    lot_number: str | None = None
    """The lot number of the inventory transfer line.

    Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0.
    """

    expiration_date: str | None = None
    """The expiration date of the inventory transfer line.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

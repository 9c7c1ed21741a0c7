# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Build assemblies."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class BuildAssembly(Struct, kw_only=True, rename="camel", gc=False):
    """A build assembly of QuickBooks Desktop. Wire: `BuildAssemblyRet`."""

    id: str | None = None
    """The ID of the build assembly. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_build_assembly"] = "qbd_build_assembly"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the build assembly.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the build assembly.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the build assembly. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    inventory_assembly_item: Reference | None = None
    """The inventory assembly item of this build assembly. Wire: `ItemInventoryAssemblyRef`."""

    inventory_site: Reference | None = None
    """The inventory site of this build assembly. Wire: `InventorySiteRef`, since 10.0."""

    inventory_site_location: Reference | None = None
    """The inventory site location of this build assembly. Wire: `InventorySiteLocationRef`, since 12.0."""

    serial_number: str | None = None
    """The serial number of the build assembly.

    Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0.
    """

    lot_number: str | None = None
    """The lot number of the build assembly. Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0."""

    expiration_date: str | None = None
    """The expiration date of the build assembly.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    transaction_date: str | None = None
    """The transaction date of the build assembly. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the build assembly. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    memo: str | None = None
    """The memo of the build assembly. Wire: `Memo`, STRTYPE, at most 4095 characters."""

    is_pending: bool | None = None
    """Whether the build assembly is pending. Wire: `IsPending`, BOOLTYPE."""

    quantity_to_build: int | float | None = None
    """The quantity to build of the build assembly. Wire: `QuantityToBuild`, QUANTYPE."""

    quantity_can_build: int | float | None = None
    """The quantity can build of the build assembly. Wire: `QuantityCanBuild`, QUANTYPE."""

    quantity_on_hand: int | float | None = None
    """The quantity on hand of the build assembly. Wire: `QuantityOnHand`, QUANTYPE."""

    quantity_on_sales_order: int | float | None = None
    """The quantity on sales order of the build assembly. Wire: `QuantityOnSalesOrder`, QUANTYPE."""

    external_id: str | None = None
    """The external ID of the build assembly. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    lines: list[ComponentItemLine] = []
    """The lines of the build assembly. Wire: `ComponentItemLineRet`."""

    custom_fields: list[CustomField] = []
    """The custom fields of the build assembly. Wire: `DataExtRet`."""


class ComponentItemLine(Struct, kw_only=True, rename="camel", gc=False):
    """A component item line of QuickBooks Desktop. Wire: `ComponentItemLineRet`."""

    item: Reference | None = None
    """The item of this component item line. Wire: `ItemRef`."""

    inventory_site: Reference | None = None
    """The inventory site of this component item line. Wire: `InventorySiteRef`, since 10.0."""

    inventory_site_location: Reference | None = None
    """The inventory site location of this component item line. Wire: `InventorySiteLocationRef`, since 12.0."""

    serial_number: str | None = None
    """The serial number of the component item line.

    Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 12.0.
    """

    lot_number: str | None = None
    """The lot number of the component item line. Wire: `LotNumber`, STRTYPE, at most 40 characters, since 12.0."""

    expiration_date: str | None = None
    """The expiration date of the component item line.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    description: str | None = None
    """The description of the component item line. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity_on_hand: int | float | None = None
    """The quantity on hand of the component item line. Wire: `QuantityOnHand`, QUANTYPE."""

    quantity_needed: int | float | None = None
    """The quantity needed of the component item line. Wire: `QuantityNeeded`, QUANTYPE."""

# DO NOT EDIT. Made by: python -m generator emit
"""Build assemblies."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class BuildAssembly(Struct, kw_only=True, rename="camel", gc=False):
    """A build assembly. Wire: `BuildAssemblyRet`."""

    id: str | None = None
    """The ID QuickBooks gave the build assembly; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_build_assembly"] = "qbd_build_assembly"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the build assembly was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the build assembly was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the build assembly is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    inventory_assembly_item: Reference | None = None
    """The item that is put together. Wire: `ItemInventoryAssemblyRef`."""

    inventory_site: Reference | None = None
    """The site that keeps the stock. Wire: `InventorySiteRef`, since 10.0, only in US, CA, UK."""

    inventory_site_location: Reference | None = None
    """The place inside the site, such as a shelf.

    Wire: `InventorySiteLocationRef`, since 12.0, only in US, CA, UK.
    """

    serial_number: str | None = None
    """The serial number of the unit.

    Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 11.0, only in US, CA, UK.
    """

    lot_number: str | None = None
    """The number of the lot the units come from.

    Wire: `LotNumber`, STRTYPE, at most 40 characters, since 11.0, only in US, CA, UK.
    """

    expiration_date: str | None = None
    """Until when the lot or the serial number can be used.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    transaction_date: str | None = None
    """The day the build assembly counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the build assembly by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    memo: str | None = None
    """A remark on the build assembly; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

    is_pending: bool | None = None
    """Whether the build assembly still waits and does not count in the books yet. Wire: `IsPending`, BOOLTYPE."""

    quantity_to_build: int | float | None = None
    """How many units to build. Wire: `QuantityToBuild`, QUANTYPE."""

    quantity_can_build: int | float | None = None
    """How many units the stock of parts allows to build. Wire: `QuantityCanBuild`, QUANTYPE."""

    quantity_on_hand: int | float | None = None
    """How many units are in stock. Wire: `QuantityOnHand`, QUANTYPE."""

    quantity_on_sales_order: int | float | None = None
    """How many units customers ordered. Wire: `QuantityOnSalesOrder`, QUANTYPE."""

    external_id: str | None = None
    """An ID that another program gave the build assembly; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    lines: list[ComponentItemLine] = []
    """The lines of the build assembly. Wire: `ComponentItemLineRet`."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the build assembly in fields of their own. Wire: `DataExtRet`."""


class ComponentItemLine(Struct, kw_only=True, rename="camel", gc=False):
    """A component item line. Wire: `ComponentItemLineRet`."""

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    inventory_site: Reference | None = None
    """The site that keeps the stock. Wire: `InventorySiteRef`, since 10.0, only in US, CA, UK."""

    inventory_site_location: Reference | None = None
    """The place inside the site, such as a shelf.

    Wire: `InventorySiteLocationRef`, since 12.0, only in US, CA, UK.
    """

    serial_number: str | None = None
    """The serial number of the unit.

    Wire: `SerialNumber`, STRTYPE, at most 4095 characters, since 12.0, only in US, CA, UK.
    """

    lot_number: str | None = None
    """The number of the lot the units come from.

    Wire: `LotNumber`, STRTYPE, at most 40 characters, since 12.0, only in US, CA, UK.
    """

    expiration_date: str | None = None
    """Until when the lot or the serial number can be used.

    Wire: `ExpirationDateForSerialLotNumber`, STRTYPE, since 16.0, YYYY-MM-DD.
    """

    description: str | None = None
    """What the component item line is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    quantity_on_hand: int | float | None = None
    """How many units are in stock. Wire: `QuantityOnHand`, QUANTYPE."""

    quantity_needed: int | float | None = None
    """How many units the build uses. Wire: `QuantityNeeded`, QUANTYPE."""

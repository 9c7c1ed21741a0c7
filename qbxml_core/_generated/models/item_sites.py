# DO NOT EDIT. Made by: python -m generator emit
"""Item sites."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class ItemSite(Struct, kw_only=True, rename="camel", gc=False):
    """The stock of an item in one site. Wire: `ItemSitesRet`."""

    id: str | None = None
    """The ID QuickBooks gave the item site; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_item_site"] = "qbd_item_site"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the item site was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the item site was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the item site is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    inventory_assembly_item: Reference | None = None
    """The item that is put together. Wire: `ItemInventoryAssemblyRef`."""

    inventory_item: Reference | None = None
    """The item taken from stock. Wire: `ItemInventoryRef`."""

    inventory_site: Reference | None = None
    """The site that keeps the stock. Wire: `InventorySiteRef`."""

    inventory_site_location: Reference | None = None
    """The place inside the site, such as a shelf. Wire: `InventorySiteLocationRef`, since 12.0."""

    reorder_level: int | float | None = None
    """Below how many units in the site QuickBooks reminds to order more. Wire: `ReorderLevel`, QUANTYPE."""

    quantity_on_hand: int | float | None = None
    """How many units are in stock. Wire: `QuantityOnHand`, QUANTYPE."""

    quantity_on_purchase_orders: int | float | None = None
    """How many units are ordered from vendors for the site. Wire: `QuantityOnPurchaseOrders`, QUANTYPE."""

    quantity_on_sales_orders: int | float | None = None
    """How many units customers ordered from the site. Wire: `QuantityOnSalesOrders`, QUANTYPE."""

    quantity_to_be_built_by_pending_build_transactions: int | float | None = None
    """How many units waiting builds will make. Wire: `QuantityToBeBuiltByPendingBuildTxns`, QUANTYPE."""

    quantity_required_by_pending_build_transactions: int | float | None = None
    """How many units waiting builds will use. Wire: `QuantityRequiredByPendingBuildTxns`, QUANTYPE."""

    quantity_on_pending_transfers: int | float | None = None
    """How many units wait to be moved. Wire: `QuantityOnPendingTransfers`, QUANTYPE."""

    assembly_build_point: int | float | None = None
    """Below how many units in the site QuickBooks reminds to build more. Wire: `AssemblyBuildPoint`, QUANTYPE."""

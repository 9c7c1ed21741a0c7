# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Item sites."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class ItemSite(Struct, kw_only=True, rename="camel", gc=False):
    """An item site of QuickBooks Desktop. Wire: `ItemSitesRet`."""

    id: str | None = None
    """The ID of the item site. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_item_site"] = "qbd_item_site"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the item site.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the item site.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the item site. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    inventory_assembly_item: Reference | None = None
    """The inventory assembly item of this item site. Wire: `ItemInventoryAssemblyRef`."""

    inventory_item: Reference | None = None
    """The inventory item of this item site. Wire: `ItemInventoryRef`."""

    inventory_site: Reference | None = None
    """The inventory site of this item site. Wire: `InventorySiteRef`."""

    inventory_site_location: Reference | None = None
    """The inventory site location of this item site. Wire: `InventorySiteLocationRef`, since 12.0."""

    reorder_level: int | float | None = None
    """The reorder level of the item site. Wire: `ReorderLevel`, QUANTYPE."""

    quantity_on_hand: int | float | None = None
    """The quantity on hand of the item site. Wire: `QuantityOnHand`, QUANTYPE."""

    quantity_on_purchase_orders: int | float | None = None
    """The quantity on purchase orders of the item site. Wire: `QuantityOnPurchaseOrders`, QUANTYPE."""

    quantity_on_sales_orders: int | float | None = None
    """The quantity on sales orders of the item site. Wire: `QuantityOnSalesOrders`, QUANTYPE."""

    quantity_to_be_built_by_pending_build_transactions: int | float | None = None
    """The quantity to be built by pending build transactions of the item site.

    Wire: `QuantityToBeBuiltByPendingBuildTxns`, QUANTYPE.
    """

    quantity_required_by_pending_build_transactions: int | float | None = None
    """The quantity required by pending build transactions of the item site.

    Wire: `QuantityRequiredByPendingBuildTxns`, QUANTYPE.
    """

    quantity_on_pending_transfers: int | float | None = None
    """The quantity on pending transfers of the item site. Wire: `QuantityOnPendingTransfers`, QUANTYPE."""

    assembly_build_point: int | float | None = None
    """The assembly build point of the item site. Wire: `AssemblyBuildPoint`, QUANTYPE."""

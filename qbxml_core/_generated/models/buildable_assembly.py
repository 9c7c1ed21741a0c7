# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Buildable assembly."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class BuildableAssembly(Struct, kw_only=True, rename="camel", gc=False):
    """A buildable assembly of QuickBooks Desktop. Wire: `ItemAssembliesCanBuildRet`."""

    inventory_assembly_item: Reference | None = None
    """The inventory assembly item of this buildable assembly. Wire: `ItemInventoryAssemblyRef`."""

    transaction_date: str | None = None
    """The transaction date of the buildable assembly. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    quantity_can_build: int | float | None = None
    """The quantity can build of the buildable assembly. Wire: `QuantityCanBuild`, QUANTYPE."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 e10a09644a7b682df5b75a05fb74097c42693e966a20181ee1c6fb1e5f881b9d
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

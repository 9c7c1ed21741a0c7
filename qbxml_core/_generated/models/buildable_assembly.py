# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 5ffa6e26738d017a5b9caa7b418617da034a4ad1f7ccf4770dcea833e1023b17
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

# DO NOT EDIT. Made by: python -m generator emit
"""Buildable assembly."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class BuildableAssembly(Struct, kw_only=True, rename="camel", gc=False):
    """How many units of an assembly the stock of parts allows to build. Wire: `ItemAssembliesCanBuildRet`."""

    inventory_assembly_item: Reference | None = None
    """The item that is put together. Wire: `ItemInventoryAssemblyRef`."""

    transaction_date: str | None = None
    """The day the buildable assembly counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    quantity_can_build: int | float | None = None
    """How many units the stock of parts allows to build. Wire: `QuantityCanBuild`, QUANTYPE."""

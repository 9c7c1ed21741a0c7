# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 2d05d4dc0bc095daddf52800ae9f06cb05bd04cd50aba08149221bce6d6932a4
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

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 47d9a032ce6f4375ad2bd5f8f8d81537bc9e821198380273239906973172ab7d
"""What the operations of `buildable_assembly` take."""

from __future__ import annotations

from datetime import date
from typing import TypedDict


class _BuildableAssemblyRetrieveRequired(TypedDict):
    inventory_assembly_item_id: str
    """The ID of the inventory assembly item. At most 36 characters."""
    transaction_date: date | str
    """The day the buildable assembly counts for in the books."""


class BuildableAssemblyRetrieve(_BuildableAssemblyRetrieveRequired, total=False):
    """Parameters of `buildable_assembly.retrieve`."""

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `buildable_assembly` take."""

from __future__ import annotations

from datetime import date
from typing import TypedDict


class _BuildableAssemblyRetrieveRequired(TypedDict):
    inventory_assembly_item_id: str
    """The assembly that is built. At most 36 characters."""
    transaction_date: date | str
    """The day the buildable assembly counts for in the books."""


class BuildableAssemblyRetrieve(_BuildableAssemblyRetrieveRequired, total=False):
    """Parameters of `buildable_assembly.retrieve`."""

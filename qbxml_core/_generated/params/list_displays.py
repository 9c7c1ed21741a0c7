# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 47d9a032ce6f4375ad2bd5f8f8d81537bc9e821198380273239906973172ab7d
"""What the operations of `list_displays` take."""

from __future__ import annotations

from typing import Literal, TypedDict

ListType = Literal[
    "account",
    "customer",
    "employee",
    "item",
    "other_name",
    "vendor",
]

class _ListDisplaysCreateRequired(TypedDict):
    list_type: ListType
    """The list it belongs to."""


class ListDisplaysCreate(_ListDisplaysCreateRequired, total=False):
    """Parameters of `list_displays.create`."""


class _ListDisplaysUpdateRequired(TypedDict):
    list_type: ListType
    """The list it belongs to."""
    list_id: str
    """The ID of the list. At most 36 characters."""


class ListDisplaysUpdate(_ListDisplaysUpdateRequired, total=False):
    """Parameters of `list_displays.update`."""

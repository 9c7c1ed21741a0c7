# DO NOT EDIT. Made by: python -m generator emit
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

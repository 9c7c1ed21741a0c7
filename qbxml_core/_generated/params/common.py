# DO NOT EDIT. Made by: python -m generator emit
"""Types in the parameters of several resources."""

from __future__ import annotations

from typing import TypedDict


class UseMacro(TypedDict):
    """In the place of an ID: the object that an earlier request of the same message set makes."""

    use_macro: str
    """The name which that request was given as `def_macro`: `TxnID:rivera`."""

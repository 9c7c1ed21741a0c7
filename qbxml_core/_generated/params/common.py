# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 47d9a032ce6f4375ad2bd5f8f8d81537bc9e821198380273239906973172ab7d
"""Types in the parameters of several resources."""

from __future__ import annotations

from typing import TypedDict


class UseMacro(TypedDict):
    """In the place of an ID: the object that an earlier request of the same message set makes."""

    use_macro: str
    """The name which that request was given as `def_macro`: `TxnID:rivera`."""

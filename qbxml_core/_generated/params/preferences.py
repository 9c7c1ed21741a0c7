# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 47d9a032ce6f4375ad2bd5f8f8d81537bc9e821198380273239906973172ab7d
"""What the operations of `preferences` take."""

from __future__ import annotations

from typing import TypedDict


class PreferencesRetrieve(TypedDict, total=False):
    """Parameters of `preferences.retrieve`."""

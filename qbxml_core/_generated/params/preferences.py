# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `preferences` take."""

from __future__ import annotations

from typing import TypedDict


class PreferencesRetrieve(TypedDict, total=False):
    """Parameters of `preferences.retrieve`."""

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `preferences` take."""

from __future__ import annotations

from typing import TypedDict


class PreferencesRetrieve(TypedDict, total=False):
    """Parameters of `preferences.retrieve`."""

    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""

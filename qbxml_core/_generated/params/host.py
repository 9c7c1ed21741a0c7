# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `host` take."""

from __future__ import annotations

from typing import TypedDict


class HostRetrieve(TypedDict, total=False):
    """Parameters of `host.retrieve`."""

    include_maximum_capacity: bool
    """Whether include maximum capacity. Since qbXML 6.0."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""

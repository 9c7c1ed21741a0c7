# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `host` take."""

from __future__ import annotations

from typing import TypedDict


class HostRetrieve(TypedDict, total=False):
    """Parameters of `host.retrieve`."""

    include_maximum_capacity: bool
    """Whether include maximum capacity. Since qbXML 6.0."""

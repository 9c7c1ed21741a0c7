# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `company` take."""

from __future__ import annotations

from typing import TypedDict


class CompanyRetrieve(TypedDict, total=False):
    """Parameters of `company.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""

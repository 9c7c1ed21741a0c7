# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `company` take."""

from __future__ import annotations

from typing import TypedDict


class CompanyRetrieve(TypedDict, total=False):
    """Parameters of `company.retrieve`."""

    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `company_activity` take."""

from __future__ import annotations

from typing import TypedDict


class CompanyActivityRetrieve(TypedDict, total=False):
    """Parameters of `company_activity.retrieve`."""

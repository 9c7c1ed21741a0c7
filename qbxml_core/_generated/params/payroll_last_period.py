# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `payroll_last_period` take."""

from __future__ import annotations

from typing import TypedDict


class PayrollLastPeriodRetrieve(TypedDict, total=False):
    """Parameters of `payroll_last_period.retrieve`."""

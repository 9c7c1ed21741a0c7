# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Payroll wage items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class PayrollWageItem(Struct, kw_only=True, rename="camel", gc=False):
    """A payroll wage item of QuickBooks Desktop. Wire: `PayrollItemWageRet`."""

    id: str | None = None
    """The ID of the payroll wage item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_payroll_wage_item"] = "qbd_payroll_wage_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the payroll wage item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the payroll wage item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the payroll wage item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the payroll wage item. Wire: `Name`, STRTYPE, at most 31 characters."""

    is_active: bool | None = None
    """Whether the payroll wage item is active. Wire: `IsActive`, BOOLTYPE."""

    wage_type: str | None = None
    """The wage type of the payroll wage item.

    Wire: `WageType`, ENUMTYPE.
    Known values: `bonus`, `commission`, `hourly_overtime`, `hourly_regular`, `hourly_sick`, `hourly_vacation`,
    `salary_regular`, `salary_sick`, `salary_vacation`.
    """

    expense_account: Reference | None = None
    """The expense account of this payroll wage item. Wire: `ExpenseAccountRef`, since 2.0."""

    overtime_multiplier: str | None = None
    """The overtime multiplier of the payroll wage item. Wire: `OvertimeMultiplier`, PRICETYPE, exact decimal."""

    rate: str | None = None
    """The rate of the payroll wage item. Wire: `Rate`, PRICETYPE, exact decimal."""

    rate_percent: str | None = None
    """The rate percent of the payroll wage item. Wire: `RatePercent`, PERCENTTYPE, exact decimal."""

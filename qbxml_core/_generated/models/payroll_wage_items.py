# DO NOT EDIT. Made by: python -m generator emit
"""Payroll wage items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class PayrollWageItem(Struct, kw_only=True, rename="camel", gc=False):
    """A payroll wage item. Wire: `PayrollItemWageRet`."""

    id: str | None = None
    """The ID QuickBooks gave the payroll wage item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_payroll_wage_item"] = "qbd_payroll_wage_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the payroll wage item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the payroll wage item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the payroll wage item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the payroll wage item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    is_active: bool | None = None
    """Whether the payroll wage item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    wage_type: str | None = None
    """What the wage is paid for and how.

    Wire: `WageType`, ENUMTYPE.
    Known values: `bonus`, `commission`, `hourly_overtime`, `hourly_regular`, `hourly_sick`, `hourly_vacation`,
    `salary_regular`, `salary_sick`, `salary_vacation`.
    """

    expense_account: Reference | None = None
    """The account that purchases go to. Wire: `ExpenseAccountRef`, since 2.0."""

    overtime_multiplier: str | None = None
    """How many times the usual rate overtime is paid. Wire: `OvertimeMultiplier`, PRICETYPE, exact decimal."""

    rate: str | None = None
    """The price of one unit. Wire: `Rate`, PRICETYPE, exact decimal."""

    rate_percent: str | None = None
    """The price as a percentage. Wire: `RatePercent`, PERCENTTYPE, exact decimal."""

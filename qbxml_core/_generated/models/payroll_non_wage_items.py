# DO NOT EDIT. Made by: python -m generator emit
"""Payroll non wage items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class PayrollNonWageItem(Struct, kw_only=True, rename="camel", gc=False):
    """A payroll non wage item. Wire: `PayrollItemNonWageRet`."""

    id: str | None = None
    """The ID QuickBooks gave the payroll non wage item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_payroll_non_wage_item"] = "qbd_payroll_non_wage_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the payroll non wage item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the payroll non wage item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the payroll non wage item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the payroll non wage item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    is_active: bool | None = None
    """Whether the payroll non wage item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    non_wage_type: str | None = None
    """The non wage type of the payroll non wage item.

    Wire: `NonWageType`, ENUMTYPE.
    Known values: `addition`, `company_contribution`, `deduction`, `direct_deposit`, `tax`.
    """

    expense_account: Reference | None = None
    """The account that purchases go to. Wire: `ExpenseAccountRef`."""

    liability_account: Reference | None = None
    """The account that keeps what is owed. Wire: `LiabilityAccountRef`."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Payroll non wage items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class PayrollNonWageItem(Struct, kw_only=True, rename="camel", gc=False):
    """A payroll non wage item of QuickBooks Desktop. Wire: `PayrollItemNonWageRet`."""

    id: str | None = None
    """The ID of the payroll non wage item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_payroll_non_wage_item"] = "qbd_payroll_non_wage_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the payroll non wage item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the payroll non wage item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the payroll non wage item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the payroll non wage item. Wire: `Name`, STRTYPE, at most 31 characters."""

    is_active: bool | None = None
    """Whether the payroll non wage item is active. Wire: `IsActive`, BOOLTYPE."""

    non_wage_type: str | None = None
    """The non wage type of the payroll non wage item.

    Wire: `NonWageType`, ENUMTYPE.
    Known values: `addition`, `company_contribution`, `deduction`, `direct_deposit`, `tax`.
    """

    expense_account: Reference | None = None
    """The expense account of this payroll non wage item. Wire: `ExpenseAccountRef`."""

    liability_account: Reference | None = None
    """The liability account of this payroll non wage item. Wire: `LiabilityAccountRef`."""

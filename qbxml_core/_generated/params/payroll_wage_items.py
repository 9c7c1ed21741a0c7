# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `payroll_wage_items` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict

WageType = Literal[
    "bonus",
    "commission",
    "hourly_overtime",
    "hourly_regular",
    "hourly_sick",
    "hourly_vacation",
    "salary_regular",
    "salary_sick",
    "salary_vacation",
]

class PayrollWageItemsList(TypedDict, total=False):
    """Parameters of `payroll_wage_items.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer."""
    status: Literal["active", "inactive", "all"]
    """Whether to give the objects in use, the others, or all; those in use when nothing is said."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    name_contains: str
    """Only objects with this text in their name; upper and lower case are the same."""
    name_starts_with: str
    """Only objects whose name starts with this text; upper and lower case are the same."""
    name_ends_with: str
    """Only objects whose name ends with this text; upper and lower case are the same."""
    name_from: str
    """Only objects whose name is this one or comes after it in the order of QuickBooks."""
    name_to: str
    """Only objects whose name is this one or comes before it in the order of QuickBooks."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    cursor: str
    """The message has no iterator: everything comes at once."""


class _PayrollWageItemsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class PayrollWageItemsRetrieve(_PayrollWageItemsRetrieveRequired, total=False):
    """Parameters of `payroll_wage_items.retrieve`."""


class _PayrollWageItemsCreateRequired(TypedDict):
    name: str
    """The name of the payroll wage item; QuickBooks does not tell upper from lower case. At most 31 characters."""
    wage_type: WageType
    """What the wage is paid for and how."""
    expense_account_id: str
    """The account that purchases of the item are booked to. At most 36 characters."""


class PayrollWageItemsCreate(_PayrollWageItemsCreateRequired, total=False):
    """Parameters of `payroll_wage_items.create`."""

    is_active: bool
    """Whether the payroll wage item is in use; others are hidden in the lists of QuickBooks."""
    rate: str
    """No schema has it in a request; QuickBooks gives it in answers."""
    rate_percent: str
    """No schema has it in a request; QuickBooks gives it in answers."""
    overtime_multiplier: str
    """No schema has it in a request; QuickBooks gives it in answers."""


class _PayrollWageItemsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class PayrollWageItemsDelete(_PayrollWageItemsDeleteRequired, total=False):
    """Parameters of `payroll_wage_items.delete`."""

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `accounts` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict

AccountType = Literal[
    "accounts_payable",
    "accounts_receivable",
    "bank",
    "cost_of_goods_sold",
    "credit_card",
    "equity",
    "expense",
    "fixed_asset",
    "income",
    "long_term_liability",
    "non_posting",
    "other_asset",
    "other_current_asset",
    "other_current_liability",
    "other_expense",
    "other_income",
]

class AccountsList(TypedDict, total=False):
    """Parameters of `accounts.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    full_names: list[str]
    """Only the objects with these full names; upper and lower case are the same. QuickBooks takes no other
    filter beside them."""
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
    account_type: AccountType
    """The kind of account, which decides where it stands in reports."""
    currency_ids: list[str]
    """Only what has to do with one of these currencies, told by ID. At most 36 characters. Since qbXML 8.0."""
    currency_full_names: list[str]
    """Only what has to do with one of these currencies, told by full name. At most 64 characters. Since qbXML
    8.0."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class _AccountsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class AccountsRetrieve(_AccountsRetrieveRequired, total=False):
    """Parameters of `accounts.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class _AccountsCreateRequired(TypedDict):
    name: str
    """The name of the account; QuickBooks does not tell upper from lower case. At most 31 characters."""
    account_type: AccountType
    """The kind of account, which decides where it stands in reports."""


class AccountsCreate(_AccountsCreateRequired, total=False):
    """Parameters of `accounts.create`."""

    is_active: bool
    """Whether the account is in use; others are hidden in the lists of QuickBooks."""
    parent_id: str
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters."""
    account_number: str
    """The number the company gave the account. At most 7 characters."""
    bank_account_number: str
    """The number the bank knows the account by. At most 25 characters."""
    description: str
    """What the account is, in words. At most 200 characters."""
    opening_balance: Decimal | float | str
    """The balance on the day from which QuickBooks is used for the account."""
    opening_balance_date: date | str
    """The day of the opening balance."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    tax_line_id: int | str
    """The ID of the tax line. Since qbXML 7.0. Only in US, CA, AU."""
    currency_id: str
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""


class _AccountsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the account; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the account is changed; a change must name the newest one. At most 16 characters."""


class AccountsUpdate(_AccountsUpdateRequired, total=False):
    """Parameters of `accounts.update`."""

    name: str
    """The name of the account; QuickBooks does not tell upper from lower case. At most 31 characters."""
    is_active: bool
    """Whether the account is in use; others are hidden in the lists of QuickBooks."""
    parent_id: str | None
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters."""
    account_type: AccountType
    """The kind of account, which decides where it stands in reports."""
    account_number: str | None
    """The number the company gave the account. At most 7 characters."""
    bank_account_number: str | None
    """The number the bank knows the account by. At most 25 characters."""
    description: str | None
    """What the account is, in words. At most 200 characters."""
    opening_balance: Decimal | float | str | None
    """The balance on the day from which QuickBooks is used for the account."""
    opening_balance_date: date | str | None
    """The day of the opening balance."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    tax_line_id: int | str
    """The ID of the tax line. Since qbXML 7.0. Only in US, CA, AU."""
    currency_id: str | None
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""


class _AccountsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class AccountsDelete(_AccountsDeleteRequired, total=False):
    """Parameters of `accounts.delete`."""

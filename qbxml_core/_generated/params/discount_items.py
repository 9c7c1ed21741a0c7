# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `discount_items` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict


class DiscountItemsList(TypedDict, total=False):
    """Parameters of `discount_items.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    full_names: list[str]
    """Only the objects with these full names; upper and lower case are the same. QuickBooks takes no other
    filter beside them."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer. Default: 150."""
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
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 12.0. Only
    in US, CA, UK."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 12.0. Only in US, CA, UK."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 12.0. Only in US,
    CA, UK."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _DiscountItemsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class DiscountItemsRetrieve(_DiscountItemsRetrieveRequired, total=False):
    """Parameters of `discount_items.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class DiscountItemsCreateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class _DiscountItemsCreateRequired(TypedDict):
    name: str
    """The name of the discount item; QuickBooks does not tell upper from lower case. At most 31 characters."""
    account_id: str
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""


class DiscountItemsCreate(_DiscountItemsCreateRequired, total=False):
    """Parameters of `discount_items.create`."""

    barcode: DiscountItemsCreateBarcode
    """The bar code of the discount item. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the discount item is in use; others are hidden in the lists of QuickBooks."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    parent_id: str
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters."""
    description: str
    """What the discount item is, in words. At most 4095 characters."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    discount_rate: Decimal | float | str
    """The discount as an amount."""
    discount_rate_percent: Decimal | float | str
    """The discount as a percentage."""
    external_id: str
    """An ID that another program gave the discount item; QuickBooks only keeps it. Since qbXML 8.0."""


class DiscountItemsUpdateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str | None
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class _DiscountItemsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the discount item; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the discount item is changed; a change must name the newest one. At most 16 characters."""


class DiscountItemsUpdate(_DiscountItemsUpdateRequired, total=False):
    """Parameters of `discount_items.update`."""

    name: str
    """The name of the discount item; QuickBooks does not tell upper from lower case. At most 31 characters."""
    barcode: DiscountItemsUpdateBarcode
    """The bar code of the discount item. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the discount item is in use; others are hidden in the lists of QuickBooks."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    parent_id: str | None
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters."""
    description: str | None
    """What the discount item is, in words. At most 4095 characters."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    discount_rate: Decimal | float | str | None
    """The discount as an amount."""
    discount_rate_percent: Decimal | float | str | None
    """The discount as a percentage."""
    account_id: str
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters. Since qbXML 7.0."""
    update_existing_transactions_account: bool
    """Whether transactions that are there already move to the new account. Since qbXML 7.0."""


class _DiscountItemsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class DiscountItemsDelete(_DiscountItemsDeleteRequired, total=False):
    """Parameters of `discount_items.delete`."""

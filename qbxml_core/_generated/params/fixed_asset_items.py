# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `fixed_asset_items` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict


class FixedAssetItemsList(TypedDict, total=False):
    """Parameters of `fixed_asset_items.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
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


class _FixedAssetItemsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class FixedAssetItemsRetrieve(_FixedAssetItemsRetrieveRequired, total=False):
    """Parameters of `fixed_asset_items.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class FixedAssetItemsCreateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class _FixedAssetItemsCreateSalesDetailsRequired(TypedDict):
    sales_description: str
    """How the item is described on sales forms. At most 50 characters."""
    sales_date: date | str
    """When it was sold."""


class FixedAssetItemsCreateSalesDetails(_FixedAssetItemsCreateSalesDetailsRequired, total=False):
    """Parameters inside `sales_details`."""

    sales_price: Decimal | float | str
    """What the company asks for one unit."""
    sales_expense: Decimal | float | str
    """What selling it cost."""


class _FixedAssetItemsCreateRequired(TypedDict):
    name: str
    """The name of the fixed asset item; QuickBooks does not tell upper from lower case. At most 31 characters."""
    acquired_as: Literal["new", "old"]
    """Whether it was new or used when bought."""
    purchase_description: str
    """How the item is described on purchase forms. At most 50 characters."""
    purchase_date: date | str
    """When it was bought."""
    asset_account_id: str
    """The asset account in which the stock of the item has its value. At most 36 characters."""


class FixedAssetItemsCreate(_FixedAssetItemsCreateRequired, total=False):
    """Parameters of `fixed_asset_items.create`."""

    barcode: FixedAssetItemsCreateBarcode
    """The bar code of the fixed asset item. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the fixed asset item is in use; others are hidden in the lists of QuickBooks."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    purchase_cost: Decimal | float | str
    """What the company pays for one unit."""
    vendor_or_payee_name: str
    """Whom it was bought from. At most 50 characters."""
    sales_details: FixedAssetItemsCreateSalesDetails
    """To whom and for how much it was sold."""
    asset_description: str
    """What the asset is, in words. At most 50 characters."""
    location: str
    """The location of the fixed asset item. At most 50 characters."""
    purchase_order_number: str
    """The customer's own number of the order. At most 30 characters."""
    serial_number: str
    """The serial number of the unit. At most 30 characters."""
    warranty_expiration_date: date | str
    """Until when the warranty holds."""
    note: str
    """Notes about the fixed asset item. At most 4095 characters."""
    asset_number: str
    """The number the company gave the asset. At most 10 characters."""
    cost_basis: Decimal | float | str
    """What counts as its cost for depreciation."""
    year_end_accumulated_depreciation: Decimal | float | str
    """The depreciation up to the end of the year."""
    year_end_book_value: Decimal | float | str
    """The value in the books at the end of the year."""
    external_id: str
    """An ID that another program gave the fixed asset item; QuickBooks only keeps it. Since qbXML 8.0."""


class FixedAssetItemsUpdateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str | None
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class FixedAssetItemsUpdateSalesDetails(TypedDict, total=False):
    """Parameters inside `sales_details`."""

    sales_description: str | None
    """How the item is described on sales forms. At most 50 characters."""
    sales_date: date | str | None
    """When it was sold."""
    sales_price: Decimal | float | str | None
    """What the company asks for one unit."""
    sales_expense: Decimal | float | str | None
    """What selling it cost."""


class _FixedAssetItemsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the fixed asset item; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the fixed asset item is changed; a change must name the newest one. At most 16
    characters."""


class FixedAssetItemsUpdate(_FixedAssetItemsUpdateRequired, total=False):
    """Parameters of `fixed_asset_items.update`."""

    name: str
    """The name of the fixed asset item; QuickBooks does not tell upper from lower case. At most 31 characters."""
    barcode: FixedAssetItemsUpdateBarcode
    """The bar code of the fixed asset item. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the fixed asset item is in use; others are hidden in the lists of QuickBooks."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    acquired_as: Literal["new", "old"]
    """Whether it was new or used when bought."""
    purchase_description: str
    """How the item is described on purchase forms. At most 50 characters."""
    purchase_date: date | str
    """When it was bought."""
    purchase_cost: Decimal | float | str | None
    """What the company pays for one unit."""
    vendor_or_payee_name: str | None
    """Whom it was bought from. At most 50 characters."""
    asset_account_id: str
    """The asset account in which the stock of the item has its value. At most 36 characters."""
    sales_details: FixedAssetItemsUpdateSalesDetails
    """To whom and for how much it was sold."""
    asset_description: str | None
    """What the asset is, in words. At most 50 characters."""
    location: str | None
    """The location of the fixed asset item. At most 50 characters."""
    purchase_order_number: str | None
    """The customer's own number of the order. At most 30 characters."""
    serial_number: str | None
    """The serial number of the unit. At most 30 characters."""
    warranty_expiration_date: date | str | None
    """Until when the warranty holds."""
    note: str | None
    """Notes about the fixed asset item. At most 4095 characters."""
    asset_number: str | None
    """The number the company gave the asset. At most 10 characters."""
    cost_basis: Decimal | float | str | None
    """What counts as its cost for depreciation."""
    year_end_accumulated_depreciation: Decimal | float | str | None
    """The depreciation up to the end of the year."""
    year_end_book_value: Decimal | float | str | None
    """The value in the books at the end of the year."""


class _FixedAssetItemsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class FixedAssetItemsDelete(_FixedAssetItemsDeleteRequired, total=False):
    """Parameters of `fixed_asset_items.delete`."""

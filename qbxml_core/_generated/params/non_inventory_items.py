# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `non_inventory_items` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict


class NonInventoryItemsList(TypedDict, total=False):
    """Parameters of `non_inventory_items.list`."""

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


class _NonInventoryItemsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class NonInventoryItemsRetrieve(_NonInventoryItemsRetrieveRequired, total=False):
    """Parameters of `non_inventory_items.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class NonInventoryItemsCreateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class _NonInventoryItemsCreateSalesOrPurchaseDetailsRequired(TypedDict):
    posting_account_id: str
    """The account that the item is booked to. At most 36 characters."""


class NonInventoryItemsCreateSalesOrPurchaseDetails(_NonInventoryItemsCreateSalesOrPurchaseDetailsRequired, total=False):
    """Parameters inside `sales_or_purchase_details`."""

    description: str
    """What the sales or purchase details is, in words. At most 4095 characters."""
    price: Decimal | float | str
    """The price of one unit."""
    price_percentage: Decimal | float | str
    """The price as a percentage."""


class _NonInventoryItemsCreateSalesAndPurchaseDetailsRequired(TypedDict):
    income_account_id: str
    """The account that sales of the item are booked to. At most 36 characters."""
    expense_account_id: str
    """The account that purchases of the item are booked to. At most 36 characters."""


class NonInventoryItemsCreateSalesAndPurchaseDetails(_NonInventoryItemsCreateSalesAndPurchaseDetailsRequired, total=False):
    """Parameters inside `sales_and_purchase_details`."""

    sales_description: str
    """How the item is described on sales forms. At most 4095 characters."""
    sales_price: Decimal | float | str
    """What the company asks for one unit."""
    purchase_description: str
    """How the item is described on purchase forms. At most 4095 characters."""
    purchase_cost: Decimal | float | str
    """What the company pays for one unit."""
    purchase_tax_code_id: str
    """The tax code of purchases of the item, or from the vendor. At most 36 characters. Since qbXML 6.0. Only in
    CA, UK, AU."""
    preferred_vendor_id: str
    """The vendor that the item is usually bought from. At most 36 characters."""


class _NonInventoryItemsCreateRequired(TypedDict):
    name: str
    """The name of the non inventory item; QuickBooks does not tell upper from lower case. At most 31 characters."""


class NonInventoryItemsCreate(_NonInventoryItemsCreateRequired, total=False):
    """Parameters of `non_inventory_items.create`."""

    barcode: NonInventoryItemsCreateBarcode
    """The bar code of the non inventory item. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the non inventory item is in use; others are hidden in the lists of QuickBooks."""
    parent_id: str
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    sku: str
    """The number the maker gave the part. At most 31 characters. Since qbXML 7.0."""
    unit_of_measure_set_id: str
    """The unit of measure set, by whose units the item is counted. QuickBooks takes it only where units of
    measure are turned on. At most 36 characters. Since qbXML 7.0."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    sales_or_purchase_details: NonInventoryItemsCreateSalesOrPurchaseDetails
    """Description, price and account of an item that is sold or bought, not both."""
    sales_and_purchase_details: NonInventoryItemsCreateSalesAndPurchaseDetails
    """Descriptions, prices and accounts of an item that is bought and sold."""
    external_id: str
    """An ID that another program gave the non inventory item; QuickBooks only keeps it. Since qbXML 8.0."""


class NonInventoryItemsUpdateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str | None
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class NonInventoryItemsUpdateSalesOrPurchaseDetails(TypedDict, total=False):
    """Parameters inside `sales_or_purchase_details`."""

    description: str | None
    """What the sales or purchase details is, in words. At most 4095 characters."""
    price: Decimal | float | str | None
    """The price of one unit."""
    price_percentage: Decimal | float | str | None
    """The price as a percentage."""
    posting_account_id: str | None
    """The account that the item is booked to. At most 36 characters. Since qbXML 7.0."""
    update_existing_transactions_account: bool
    """Whether transactions that are there already move to the new account. Since qbXML 7.0."""


class NonInventoryItemsUpdateSalesAndPurchaseDetails(TypedDict, total=False):
    """Parameters inside `sales_and_purchase_details`."""

    sales_description: str | None
    """How the item is described on sales forms. At most 4095 characters."""
    sales_price: Decimal | float | str | None
    """What the company asks for one unit."""
    income_account_id: str | None
    """The account that sales of the item are booked to. At most 36 characters. Since qbXML 7.0."""
    update_existing_transactions_income_account: bool
    """Whether transactions that are there already move to the new income account. Since qbXML 7.0."""
    purchase_description: str | None
    """How the item is described on purchase forms. At most 4095 characters."""
    purchase_cost: Decimal | float | str | None
    """What the company pays for one unit."""
    purchase_tax_code_id: str | None
    """The tax code of purchases of the item, or from the vendor. At most 36 characters. Since qbXML 6.0. Only in
    CA, UK, AU."""
    expense_account_id: str | None
    """The account that purchases of the item are booked to. At most 36 characters. Since qbXML 7.0."""
    update_existing_transactions_expense_account: bool
    """Whether transactions that are there already move to the new expense account. Since qbXML 7.0."""
    preferred_vendor_id: str | None
    """The vendor that the item is usually bought from. At most 36 characters."""


class _NonInventoryItemsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the non inventory item; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the non inventory item is changed; a change must name the newest one. At most 16
    characters."""


class NonInventoryItemsUpdate(_NonInventoryItemsUpdateRequired, total=False):
    """Parameters of `non_inventory_items.update`."""

    name: str
    """The name of the non inventory item; QuickBooks does not tell upper from lower case. At most 31 characters."""
    barcode: NonInventoryItemsUpdateBarcode
    """The bar code of the non inventory item. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the non inventory item is in use; others are hidden in the lists of QuickBooks."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    parent_id: str | None
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters."""
    sku: str | None
    """The number the maker gave the part. At most 31 characters. Since qbXML 7.0."""
    unit_of_measure_set_id: str | None
    """The unit of measure set, by whose units the item is counted. QuickBooks takes it only where units of
    measure are turned on. At most 36 characters. Since qbXML 7.0."""
    force_unit_of_measure_change: bool
    """Whether force unit of measure change. Since qbXML 7.0."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    sales_or_purchase_details: NonInventoryItemsUpdateSalesOrPurchaseDetails
    """Description, price and account of an item that is sold or bought, not both."""
    sales_and_purchase_details: NonInventoryItemsUpdateSalesAndPurchaseDetails
    """Descriptions, prices and accounts of an item that is bought and sold."""


class _NonInventoryItemsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class NonInventoryItemsDelete(_NonInventoryItemsDeleteRequired, total=False):
    """Parameters of `non_inventory_items.delete`."""

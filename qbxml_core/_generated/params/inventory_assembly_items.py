# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `inventory_assembly_items` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict


class InventoryAssemblyItemsList(TypedDict, total=False):
    """Parameters of `inventory_assembly_items.list`."""

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


class _InventoryAssemblyItemsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InventoryAssemblyItemsRetrieve(_InventoryAssemblyItemsRetrieveRequired, total=False):
    """Parameters of `inventory_assembly_items.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class InventoryAssemblyItemsCreateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class _InventoryAssemblyItemsCreateLineRequired(TypedDict):
    inventory_item_id: str
    """The item in stock that is meant; components and adjustments take no items of other types. At most 36
    characters."""


class InventoryAssemblyItemsCreateLine(_InventoryAssemblyItemsCreateLineRequired, total=False):
    """One of `lines`."""

    quantity: Decimal | float | str
    """How many units."""


class _InventoryAssemblyItemsCreateRequired(TypedDict):
    name: str
    """The name of the inventory assembly item; QuickBooks does not tell upper from lower case. At most 31
    characters."""
    income_account_id: str
    """The account that sales of the item are booked to. At most 36 characters."""
    cogs_account_id: str
    """The account for cost of goods sold, which is debited when the item is sold. At most 36 characters."""
    asset_account_id: str
    """The asset account in which the stock of the item has its value. At most 36 characters."""


class InventoryAssemblyItemsCreate(_InventoryAssemblyItemsCreateRequired, total=False):
    """Parameters of `inventory_assembly_items.create`."""

    barcode: InventoryAssemblyItemsCreateBarcode
    """The bar code of the inventory assembly item. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the inventory assembly item is in use; others are hidden in the lists of QuickBooks."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    parent_id: str
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters."""
    sku: str
    """The number the maker gave the part. At most 31 characters. Since qbXML 12.0."""
    unit_of_measure_set_id: str
    """The unit of measure set, by whose units the item is counted. QuickBooks takes it only where units of
    measure are turned on. At most 36 characters. Since qbXML 7.0."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
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
    build_notification_threshold: Decimal | float | str
    """Below how many units QuickBooks reminds to build more."""
    maximum_quantity_on_hand: Decimal | float | str
    """Up to how many units to order. Since qbXML 13.0."""
    quantity_on_hand: Decimal | float | str
    """How many units are in stock."""
    total_value: Decimal | float | str
    """The total value of the inventory assembly item."""
    inventory_date: date | str
    """The inventory date of the inventory assembly item."""
    external_id: str
    """An ID that another program gave the inventory assembly item; QuickBooks only keeps it. Since qbXML 8.0."""
    lines: list[InventoryAssemblyItemsCreateLine]
    """The lines of the inventory assembly item."""


class InventoryAssemblyItemsUpdateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str | None
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class _InventoryAssemblyItemsUpdateLineRequired(TypedDict):
    inventory_item_id: str
    """The item in stock that is meant; components and adjustments take no items of other types. At most 36
    characters."""


class InventoryAssemblyItemsUpdateLine(_InventoryAssemblyItemsUpdateLineRequired, total=False):
    """One of `lines`."""

    quantity: Decimal | float | str
    """How many units."""


class _InventoryAssemblyItemsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the inventory assembly item; unique among objects of its kind. At most 36
    characters."""
    revision_number: str
    """Changes whenever the inventory assembly item is changed; a change must name the newest one. At most 16
    characters."""


class InventoryAssemblyItemsUpdate(_InventoryAssemblyItemsUpdateRequired, total=False):
    """Parameters of `inventory_assembly_items.update`."""

    name: str
    """The name of the inventory assembly item; QuickBooks does not tell upper from lower case. At most 31
    characters."""
    barcode: InventoryAssemblyItemsUpdateBarcode
    """The bar code of the inventory assembly item. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the inventory assembly item is in use; others are hidden in the lists of QuickBooks."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    parent_id: str | None
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters."""
    sku: str | None
    """The number the maker gave the part. At most 31 characters. Since qbXML 12.0."""
    unit_of_measure_set_id: str | None
    """The unit of measure set, by whose units the item is counted. QuickBooks takes it only where units of
    measure are turned on. At most 36 characters. Since qbXML 7.0."""
    force_unit_of_measure_change: bool
    """Whether force unit of measure change. Since qbXML 7.0."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    sales_description: str | None
    """How the item is described on sales forms. At most 4095 characters."""
    sales_price: Decimal | float | str | None
    """What the company asks for one unit."""
    income_account_id: str
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
    cogs_account_id: str
    """The account for cost of goods sold, which is debited when the item is sold. At most 36 characters."""
    preferred_vendor_id: str | None
    """The vendor that the item is usually bought from. At most 36 characters."""
    asset_account_id: str
    """The asset account in which the stock of the item has its value. At most 36 characters."""
    build_notification_threshold: Decimal | float | str | None
    """Below how many units QuickBooks reminds to build more."""
    maximum_quantity_on_hand: Decimal | float | str | None
    """Up to how many units to order. Since qbXML 13.0."""
    clear_item_lines: bool
    """Deletes all item lines."""
    lines: list[InventoryAssemblyItemsUpdateLine]
    """The lines of the inventory assembly item."""


class _InventoryAssemblyItemsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class InventoryAssemblyItemsDelete(_InventoryAssemblyItemsDeleteRequired, total=False):
    """Parameters of `inventory_assembly_items.delete`."""

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `sales_tax_items` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict


class SalesTaxItemsList(TypedDict, total=False):
    """Parameters of `sales_tax_items.list`."""

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


class _SalesTaxItemsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class SalesTaxItemsRetrieve(_SalesTaxItemsRetrieveRequired, total=False):
    """Parameters of `sales_tax_items.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class SalesTaxItemsCreateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class _SalesTaxItemsCreateRequired(TypedDict):
    name: str
    """The name of the sales tax item; QuickBooks does not tell upper from lower case. At most 31 characters."""


class SalesTaxItemsCreate(_SalesTaxItemsCreateRequired, total=False):
    """Parameters of `sales_tax_items.create`."""

    barcode: SalesTaxItemsCreateBarcode
    """The bar code of the sales tax item. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the sales tax item is in use; others are hidden in the lists of QuickBooks."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    description: str
    """What the sales tax item is, in words. At most 4095 characters."""
    tax_rate: Decimal | float | str
    """The rate in percent."""
    tax_vendor_id: str
    """The vendor that stands for the tax agency the tax is paid to. At most 36 characters."""
    sales_tax_return_line_id: str
    """The ID of the sales tax return line. At most 36 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    external_id: str
    """An ID that another program gave the sales tax item; QuickBooks only keeps it. Since qbXML 8.0."""


class SalesTaxItemsUpdateBarcode(TypedDict, total=False):
    """Parameters inside `barcode`."""

    value: str | None
    """The value of the barcode. At most 50 characters."""
    assign_even_if_used: bool
    """Whether to take the bar code even where another item has it."""
    allow_override: bool
    """Whether to replace the bar code that the item has."""


class _SalesTaxItemsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the sales tax item; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the sales tax item is changed; a change must name the newest one. At most 16 characters."""


class SalesTaxItemsUpdate(_SalesTaxItemsUpdateRequired, total=False):
    """Parameters of `sales_tax_items.update`."""

    name: str
    """The name of the sales tax item; QuickBooks does not tell upper from lower case. At most 31 characters."""
    barcode: SalesTaxItemsUpdateBarcode
    """The bar code of the sales tax item. Since qbXML 12.0. Only in US, CA, UK."""
    is_active: bool
    """Whether the sales tax item is in use; others are hidden in the lists of QuickBooks."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    description: str | None
    """What the sales tax item is, in words. At most 4095 characters."""
    tax_rate: Decimal | float | str | None
    """The rate in percent."""
    tax_vendor_id: str | None
    """The vendor that stands for the tax agency the tax is paid to. At most 36 characters."""
    sales_tax_return_line_id: str | None
    """The ID of the sales tax return line. At most 36 characters. Since qbXML 8.0. Only in CA, UK, AU."""


class _SalesTaxItemsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class SalesTaxItemsDelete(_SalesTaxItemsDeleteRequired, total=False):
    """Parameters of `sales_tax_items.delete`."""

# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `sales_tax_codes` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict


class SalesTaxCodesList(TypedDict, total=False):
    """Parameters of `sales_tax_codes.list`."""

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


class _SalesTaxCodesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class SalesTaxCodesRetrieve(_SalesTaxCodesRetrieveRequired, total=False):
    """Parameters of `sales_tax_codes.retrieve`."""


class _SalesTaxCodesCreateRequired(TypedDict):
    name: str
    """The name of the sales tax code; QuickBooks does not tell upper from lower case. At most 6 characters."""
    is_taxable: bool
    """Whether tax applies to what has this code."""


class SalesTaxCodesCreate(_SalesTaxCodesCreateRequired, total=False):
    """Parameters of `sales_tax_codes.create`."""

    is_active: bool
    """Whether the sales tax code is in use; others are hidden in the lists of QuickBooks."""
    description: str
    """What the sales tax code is, in words. At most 31 characters."""
    item_purchase_tax_id: str
    """The ID of the item purchase tax. At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    sales_tax_item_id: str
    """The sales tax item or group with the rate, which is not the tax code (`salesTaxCodeId`). At most 36
    characters. Since qbXML 6.0. Only in CA, UK, AU."""


class _SalesTaxCodesUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the sales tax code; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the sales tax code is changed; a change must name the newest one. At most 16 characters."""


class SalesTaxCodesUpdate(_SalesTaxCodesUpdateRequired, total=False):
    """Parameters of `sales_tax_codes.update`."""

    name: str
    """The name of the sales tax code; QuickBooks does not tell upper from lower case. At most 6 characters."""
    is_active: bool
    """Whether the sales tax code is in use; others are hidden in the lists of QuickBooks."""
    is_taxable: bool
    """Whether tax applies to what has this code."""
    description: str | None
    """What the sales tax code is, in words. At most 31 characters."""
    item_purchase_tax_id: str | None
    """The ID of the item purchase tax. At most 36 characters. Since qbXML 6.0. Only in CA, UK, AU."""
    sales_tax_item_id: str | None
    """The sales tax item or group with the rate, which is not the tax code (`salesTaxCodeId`). At most 36
    characters. Since qbXML 6.0. Only in CA, UK, AU."""


class _SalesTaxCodesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class SalesTaxCodesDelete(_SalesTaxCodesDeleteRequired, total=False):
    """Parameters of `sales_tax_codes.delete`."""

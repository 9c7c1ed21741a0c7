# DO NOT EDIT. Made by: python -m generator emit
"""Fixed asset items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class FixedAssetItem(Struct, kw_only=True, rename="camel", gc=False):
    """A fixed asset item. Wire: `ItemFixedAssetRet`."""

    id: str | None = None
    """The ID QuickBooks gave the fixed asset item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_fixed_asset_item"] = "qbd_fixed_asset_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the fixed asset item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the fixed asset item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the fixed asset item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the fixed asset item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    barcode: str | None = None
    """The bar code of the fixed asset item.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0, only in US, CA, UK.
    """

    is_active: bool | None = None
    """Whether the fixed asset item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    class_: Reference | None = None
    """The class that sorts the fixed asset item into a department, a place or another group of the company.

    Wire: `ClassRef`, since 12.0.
    """

    acquired_as: str | None = None
    """Whether it was new or used when bought. Wire: `AcquiredAs`, ENUMTYPE. Known values: `new`, `old`."""

    purchase_description: str | None = None
    """How the item is described on purchase forms. Wire: `PurchaseDesc`, STRTYPE, at most 50 characters."""

    purchase_date: str | None = None
    """When it was bought. Wire: `PurchaseDate`, DATETYPE, YYYY-MM-DD."""

    purchase_cost: str | None = None
    """What the company pays for one unit. Wire: `PurchaseCost`, PRICETYPE, exact decimal."""

    vendor_or_payee_name: str | None = None
    """Whom it was bought from. Wire: `VendorOrPayeeName`, STRTYPE, at most 50 characters."""

    asset_account: Reference | None = None
    """The account that keeps the value. Wire: `AssetAccountRef`."""

    sales_details: FixedAssetSalesDetails | None = None
    """To whom and for how much it was sold. Wire: `FixedAssetSalesInfo`."""

    asset_description: str | None = None
    """What the asset is, in words. Wire: `AssetDesc`, STRTYPE, at most 50 characters."""

    location: str | None = None
    """The location of the fixed asset item. Wire: `Location`, STRTYPE, at most 50 characters."""

    purchase_order_number: str | None = None
    """The customer's own number of the order. Wire: `PONumber`, STRTYPE, at most 30 characters."""

    serial_number: str | None = None
    """The serial number of the unit. Wire: `SerialNumber`, STRTYPE, at most 30 characters."""

    warranty_expiration_date: str | None = None
    """Until when the warranty holds. Wire: `WarrantyExpDate`, DATETYPE, YYYY-MM-DD."""

    note: str | None = None
    """Notes about the fixed asset item. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    asset_number: str | None = None
    """The number the company gave the asset. Wire: `AssetNumber`, STRTYPE, at most 10 characters."""

    cost_basis: str | None = None
    """What counts as its cost for depreciation. Wire: `CostBasis`, AMTTYPE, exact decimal."""

    year_end_accumulated_depreciation: str | None = None
    """The depreciation up to the end of the year.

    Wire: `YearEndAccumulatedDepreciation`, AMTTYPE, exact decimal.
    """

    year_end_book_value: str | None = None
    """The value in the books at the end of the year. Wire: `YearEndBookValue`, AMTTYPE, exact decimal."""

    external_id: str | None = None
    """An ID that another program gave the fixed asset item; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the fixed asset item in fields of their own. Wire: `DataExtRet`."""


class FixedAssetSalesDetails(Struct, kw_only=True, rename="camel", gc=False):
    """Fixed asset sales details. Wire: `FixedAssetSalesInfo`."""

    sales_description: str | None = None
    """How the item is described on sales forms. Wire: `SalesDesc`, STRTYPE, at most 50 characters."""

    sales_date: str | None = None
    """When it was sold. Wire: `SalesDate`, DATETYPE, YYYY-MM-DD."""

    sales_price: str | None = None
    """What the company asks for one unit. Wire: `SalesPrice`, PRICETYPE, exact decimal."""

    sales_expense: str | None = None
    """What selling it cost. Wire: `SalesExpense`, PRICETYPE, exact decimal."""

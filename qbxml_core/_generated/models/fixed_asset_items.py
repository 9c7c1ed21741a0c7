# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Fixed asset items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class FixedAssetItem(Struct, kw_only=True, rename="camel", gc=False):
    """A fixed asset item of QuickBooks Desktop. Wire: `ItemFixedAssetRet`."""

    id: str | None = None
    """The ID of the fixed asset item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_fixed_asset_item"] = "qbd_fixed_asset_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the fixed asset item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the fixed asset item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the fixed asset item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the fixed asset item. Wire: `Name`, STRTYPE, at most 31 characters."""

    barcode: str | None = None
    """The barcode of the fixed asset item. Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0."""

    is_active: bool | None = None
    """Whether the fixed asset item is active. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class of this fixed asset item. Wire: `ClassRef`, since 12.0."""

    acquired_as: str | None = None
    """The acquired as of the fixed asset item. Wire: `AcquiredAs`, ENUMTYPE. Known values: `new`, `old`."""

    purchase_description: str | None = None
    """The purchase description of the fixed asset item. Wire: `PurchaseDesc`, STRTYPE, at most 50 characters."""

    purchase_date: str | None = None
    """The purchase date of the fixed asset item. Wire: `PurchaseDate`, DATETYPE, YYYY-MM-DD."""

    purchase_cost: str | None = None
    """The purchase cost of the fixed asset item. Wire: `PurchaseCost`, PRICETYPE, exact decimal."""

    vendor_or_payee_name: str | None = None
    """The vendor or payee name of the fixed asset item.

    Wire: `VendorOrPayeeName`, STRTYPE, at most 50 characters.
    """

    asset_account: Reference | None = None
    """The asset account of this fixed asset item. Wire: `AssetAccountRef`."""

    sales_details: FixedAssetSalesDetails | None = None
    """The sales details of the fixed asset item. Wire: `FixedAssetSalesInfo`."""

    asset_description: str | None = None
    """The asset description of the fixed asset item. Wire: `AssetDesc`, STRTYPE, at most 50 characters."""

    location: str | None = None
    """The location of the fixed asset item. Wire: `Location`, STRTYPE, at most 50 characters."""

    purchase_order_number: str | None = None
    """The purchase order number of the fixed asset item. Wire: `PONumber`, STRTYPE, at most 30 characters."""

    serial_number: str | None = None
    """The serial number of the fixed asset item. Wire: `SerialNumber`, STRTYPE, at most 30 characters."""

    warranty_expiration_date: str | None = None
    """The warranty expiration date of the fixed asset item. Wire: `WarrantyExpDate`, DATETYPE, YYYY-MM-DD."""

    note: str | None = None
    """The note of the fixed asset item. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    asset_number: str | None = None
    """The asset number of the fixed asset item. Wire: `AssetNumber`, STRTYPE, at most 10 characters."""

    cost_basis: str | None = None
    """The cost basis of the fixed asset item. Wire: `CostBasis`, AMTTYPE, exact decimal."""

    year_end_accumulated_depreciation: str | None = None
    """The year end accumulated depreciation of the fixed asset item.

    Wire: `YearEndAccumulatedDepreciation`, AMTTYPE, exact decimal.
    """

    year_end_book_value: str | None = None
    """The year end book value of the fixed asset item. Wire: `YearEndBookValue`, AMTTYPE, exact decimal."""

    external_id: str | None = None
    """The external ID of the fixed asset item. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the fixed asset item. Wire: `DataExtRet`."""


class FixedAssetSalesDetails(Struct, kw_only=True, rename="camel", gc=False):
    """A fixed asset sales details of QuickBooks Desktop. Wire: `FixedAssetSalesInfo`."""

    sales_description: str | None = None
    """The sales description of the fixed asset sales details. Wire: `SalesDesc`, STRTYPE, at most 50 characters."""

    sales_date: str | None = None
    """The sales date of the fixed asset sales details. Wire: `SalesDate`, DATETYPE, YYYY-MM-DD."""

    sales_price: str | None = None
    """The sales price of the fixed asset sales details. Wire: `SalesPrice`, PRICETYPE, exact decimal."""

    sales_expense: str | None = None
    """The sales expense of the fixed asset sales details. Wire: `SalesExpense`, PRICETYPE, exact decimal."""

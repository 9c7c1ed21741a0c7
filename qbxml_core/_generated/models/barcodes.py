# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Barcodes."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class Barcode(Struct, kw_only=True, rename="camel", gc=False):
    """A barcode of QuickBooks Desktop. Wire: `BarCodeRet`."""

    list_type: str | None = None
    """The list type of the barcode.

    Wire: `ListType`, ENUMTYPE.
    Known values: `account`, `class`, `customer`, `customer_msg`, `customer_type`, `date_driven_terms`, `employee`,
    `item_discount`, `item_fixed_asset`, `item_group`, `item_inventory`, `item_inventory_assembly`,
    `item_non_inventory`, `item_other_charge`, `item_payment`, `item_sales_tax`, `item_sales_tax_group`,
    `item_service`, `item_subtotal`, `job_type`, `other_name`, `payment_method`, `price_level`, `sales_rep`,
    `sales_tax_code`, `ship_method`, `standard_terms`, `to_do`, `vendor`, `vendor_type`.
    """

    id: str | None = None
    """The ID of the barcode. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_barcode"] = "qbd_barcode"
    """The kind of object, always the same."""

    full_name: str | None = None
    """The full name of the barcode. Wire: `FullName`, STRTYPE, at most 50 characters."""

# DO NOT EDIT. Made by: python -m generator emit
"""Barcodes."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class Barcode(Struct, kw_only=True, rename="camel", gc=False):
    """The object that has a bar code. Wire: `BarCodeRet`."""

    list_type: str | None = None
    """The list it belongs to.

    Wire: `ListType`, ENUMTYPE.
    Known values: `account`, `class`, `customer`, `customer_msg`, `customer_type`, `date_driven_terms`, `employee`,
    `item_discount`, `item_fixed_asset`, `item_group`, `item_inventory`, `item_inventory_assembly`,
    `item_non_inventory`, `item_other_charge`, `item_payment`, `item_sales_tax`, `item_sales_tax_group`,
    `item_service`, `item_subtotal`, `job_type`, `other_name`, `payment_method`, `price_level`, `sales_rep`,
    `sales_tax_code`, `ship_method`, `standard_terms`, `to_do`, `vendor`, `vendor_type`.
    """

    id: str | None = None
    """The ID QuickBooks gave the barcode; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_barcode"] = "qbd_barcode"
    """The kind of object, always the same."""

    full_name: str | None = None
    """The name of the barcode with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 50 characters.
    """

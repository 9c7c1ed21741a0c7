# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Deleted list objects."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class DeletedListObject(Struct, kw_only=True, rename="camel", gc=False):
    """A deleted list object of QuickBooks Desktop. Wire: `ListDeletedRet`."""

    list_type: str | None = None
    """The list type of the deleted list object.

    Wire: `ListDelType`, ENUMTYPE.
    Known values: `account`, `billing_rate`, `class`, `currency`, `customer`, `customer_message`, `customer_type`,
    `date_driven_terms`, `employee`, `inventory_site`, `item_discount`, `item_fixed_asset`, `item_group`,
    `item_inventory`, `item_inventory_assembly`, `item_non_inventory`, `item_other_charge`, `item_payment`,
    `item_sales_tax`, `item_sales_tax_group`, `item_service`, `item_subtotal`, `job_type`, `other_name`,
    `payment_method`, `payroll_item_non_wage`, `payroll_item_wage`, `price_level`, `sales_representative`,
    `sales_tax_code`, `ship_method`, `standard_terms`, `to_do`, `unit_of_measure_set`, `vehicle`, `vendor`,
    `vendor_type`, `workers_comp_code`.
    """

    id: str | None = None
    """The ID of the deleted list object. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_deleted_list_object"] = "qbd_deleted_list_object"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the deleted list object.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    deleted_at: str | None = None
    """The deleted at of the deleted list object.

    Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    full_name: str | None = None
    """The full name of the deleted list object. Wire: `FullName`, STRTYPE."""

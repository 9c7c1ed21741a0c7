# DO NOT EDIT. Made by: python -m generator emit
"""Deleted list objects."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class DeletedListObject(Struct, kw_only=True, rename="camel", gc=False):
    """An object of a list that was deleted some time ago. Wire: `ListDeletedRet`."""

    list_type: str | None = None
    """The list it belongs to.

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
    """The ID QuickBooks gave the deleted list object; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_deleted_list_object"] = "qbd_deleted_list_object"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the deleted list object was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    deleted_at: str | None = None
    """When it was deleted. Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave."""

    full_name: str | None = None
    """The name of the deleted list object with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE.
    """

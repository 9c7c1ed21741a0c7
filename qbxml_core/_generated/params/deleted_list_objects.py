# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `deleted_list_objects` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict

ObjectTypes = Literal[
    "account",
    "billing_rate",
    "class",
    "currency",
    "customer",
    "customer_message",
    "customer_type",
    "date_driven_terms",
    "employee",
    "inventory_site",
    "item_discount",
    "item_fixed_asset",
    "item_group",
    "item_inventory",
    "item_inventory_assembly",
    "item_non_inventory",
    "item_other_charge",
    "item_payment",
    "item_sales_tax",
    "item_sales_tax_group",
    "item_service",
    "item_subtotal",
    "job_type",
    "other_name",
    "payment_method",
    "payroll_item_non_wage",
    "payroll_item_wage",
    "price_level",
    "sales_representative",
    "sales_tax_code",
    "ship_method",
    "standard_terms",
    "to_do",
    "unit_of_measure_set",
    "vehicle",
    "vendor",
    "vendor_type",
    "workers_comp_code",
]

class _DeletedListObjectsListRequired(TypedDict):
    object_types: list[ObjectTypes]
    """The kinds of deleted objects to give."""


class DeletedListObjectsList(_DeletedListObjectsListRequired, total=False):
    """Parameters of `deleted_list_objects.list`."""

    deleted_after: date | str
    """Only what was deleted at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    deleted_before: date | str
    """Only what was deleted at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""

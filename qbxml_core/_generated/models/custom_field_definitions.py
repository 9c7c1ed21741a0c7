# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Custom field definitions."""

from __future__ import annotations

from msgspec import Struct



class CustomFieldDefinition(Struct, kw_only=True, rename="camel", gc=False):
    """A custom field definition of QuickBooks Desktop. Wire: `DataExtDefRet`."""

    owner_id: str | None = None
    """The owner ID of the custom field definition. Wire: `OwnerID`, GUIDTYPE."""

    custom_field_id: int | float | None = None
    """The custom field ID of the custom field definition. Wire: `DataExtID`, INTTYPE, since 11.0."""

    name: str | None = None
    """The name of the custom field definition. Wire: `DataExtName`, STRTYPE, at most 31 characters."""

    type: str | None = None
    """The type of the custom field definition.

    Wire: `DataExtType`, ENUMTYPE.
    Known values: `amount_type`, `date_time_type`, `integer_type`, `percent_type`, `price_type`, `quantity_type`,
    `string_1024_type`, `string_255_type`.
    """

    assign_to_objects: list[str] = []
    """The assign to objects of the custom field definition.

    Wire: `AssignToObject`, ENUMTYPE.
    Known values: `account`, `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `company`, `credit_card_charge`, `credit_card_credit`, `credit_memo`,
    `customer`, `deposit`, `employee`, `estimate`, `inventory_adjustment`, `invoice`, `item`, `item_receipt`,
    `journal_entry`, `other_name`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `vendor`, `vendor_credit`.
    """

    is_required_for_list_objects: bool | None = None
    """Whether the custom field definition is required for list objects.

    Wire: `DataExtListRequire`, BOOLTYPE, since 11.0.
    """

    is_required_for_transactions: bool | None = None
    """Whether the custom field definition is required for transactions.

    Wire: `DataExtTxnRequire`, BOOLTYPE, since 11.0.
    """

    format: str | None = None
    """The format of the custom field definition. Wire: `DataExtFormatString`, STRTYPE, since 11.0."""

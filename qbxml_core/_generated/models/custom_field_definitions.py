# DO NOT EDIT. Made by: python -m generator emit
"""Custom field definitions."""

from __future__ import annotations

from msgspec import Struct



class CustomFieldDefinition(Struct, kw_only=True, rename="camel", gc=False):
    """A custom field definition. Wire: `DataExtDefRet`."""

    owner_id: str | None = None
    """Who the custom field belongs to: 0 for those users see, else the program's GUID.

    Wire: `OwnerID`, GUIDTYPE.
    """

    custom_field_id: int | float | None = None
    """The number of the field. Wire: `DataExtID`, INTTYPE, since 11.0."""

    name: str | None = None
    """The name of the custom field definition; QuickBooks does not tell upper from lower case.

    Wire: `DataExtName`, STRTYPE, at most 31 characters.
    """

    type: str | None = None
    """The kind of the custom field definition.

    Wire: `DataExtType`, ENUMTYPE.
    Known values: `amount_type`, `date_time_type`, `integer_type`, `percent_type`, `price_type`, `quantity_type`,
    `string_1024_type`, `string_255_type`.
    """

    assign_to_objects: list[str | None] = []
    """What has the field.

    Wire: `AssignToObject`, ENUMTYPE.
    Known values: `account`, `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `company`, `credit_card_charge`, `credit_card_credit`, `credit_memo`,
    `customer`, `deposit`, `employee`, `estimate`, `inventory_adjustment`, `invoice`, `item`, `item_receipt`,
    `journal_entry`, `other_name`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `vendor`, `vendor_credit`.
    """

    is_required_for_list_objects: bool | None = None
    """Whether objects of lists must have a value. Wire: `DataExtListRequire`, BOOLTYPE, since 11.0."""

    is_required_for_transactions: bool | None = None
    """Whether transactions must have a value. Wire: `DataExtTxnRequire`, BOOLTYPE, since 11.0."""

    format: str | None = None
    """How values have to look. Wire: `DataExtFormatString`, STRTYPE, since 11.0."""

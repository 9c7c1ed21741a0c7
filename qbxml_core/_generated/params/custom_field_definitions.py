# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `custom_field_definitions` take."""

from __future__ import annotations

from typing import Literal, TypedDict

AssignToObjects = Literal[
    "account",
    "ar_refund_credit_card",
    "bill",
    "bill_payment_check",
    "bill_payment_credit_card",
    "build_assembly",
    "charge",
    "check",
    "company",
    "credit_card_charge",
    "credit_card_credit",
    "credit_memo",
    "customer",
    "deposit",
    "employee",
    "estimate",
    "inventory_adjustment",
    "invoice",
    "item",
    "item_receipt",
    "journal_entry",
    "other_name",
    "purchase_order",
    "receive_payment",
    "sales_order",
    "sales_receipt",
    "sales_tax_payment_check",
    "vendor",
    "vendor_credit",
]
Type = Literal[
    "amount_type",
    "date_time_type",
    "integer_type",
    "percent_type",
    "price_type",
    "quantity_type",
    "string_1024_type",
    "string_255_type",
]

class CustomFieldDefinitionsList(TypedDict, total=False):
    """Parameters of `custom_field_definitions.list`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID."""
    assign_to_objects: list[AssignToObjects]
    """What has the field."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""


class _CustomFieldDefinitionsCreateRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field definition; QuickBooks does not tell upper from lower case. At most 31
    characters."""
    type: Type
    """The kind of the custom field definition."""


class CustomFieldDefinitionsCreate(_CustomFieldDefinitionsCreateRequired, total=False):
    """Parameters of `custom_field_definitions.create`."""

    assign_to_objects: list[AssignToObjects]
    """What has the field."""
    is_required_for_list_objects: bool
    """Whether objects of lists must have a value. Since qbXML 12.0."""
    is_required_for_transactions: bool
    """Whether transactions must have a value. Since qbXML 12.0."""
    format: str
    """How values have to look. Since qbXML 12.0."""


class _CustomFieldDefinitionsUpdateRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field definition; QuickBooks does not tell upper from lower case. At most 31
    characters."""


class CustomFieldDefinitionsUpdate(_CustomFieldDefinitionsUpdateRequired, total=False):
    """Parameters of `custom_field_definitions.update`."""

    new_name: str | None
    """The new name of the custom field definition. At most 31 characters."""
    assign_to_objects: list[AssignToObjects]
    """What has the field."""
    remove_from_objects: list[AssignToObjects]
    """The remove from objects of the custom field definition."""
    is_required_for_list_objects: bool
    """Whether objects of lists must have a value. Since qbXML 12.0."""
    is_required_for_transactions: bool
    """Whether transactions must have a value. Since qbXML 12.0."""
    format: str | None
    """How values have to look. Since qbXML 12.0."""


class _CustomFieldDefinitionsDeleteRequired(TypedDict):
    owner_id: str
    """The ID of the owner."""
    name: str
    """The name of the data ext def del; QuickBooks does not tell upper from lower case. At most 31 characters."""


class CustomFieldDefinitionsDelete(_CustomFieldDefinitionsDeleteRequired, total=False):
    """Parameters of `custom_field_definitions.delete`."""

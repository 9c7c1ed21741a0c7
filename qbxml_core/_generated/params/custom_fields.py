# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `custom_fields` take."""

from __future__ import annotations

from typing import Literal, TypedDict

from .common import UseMacro

ListType = Literal[
    "account",
    "customer",
    "employee",
    "item",
    "other_name",
    "vendor",
]
TransactionType = Literal[
    "ar_refund_credit_card",
    "bill",
    "bill_payment_check",
    "bill_payment_credit_card",
    "build_assembly",
    "charge",
    "check",
    "credit_card_charge",
    "credit_card_credit",
    "credit_memo",
    "deposit",
    "estimate",
    "inventory_adjustment",
    "invoice",
    "item_receipt",
    "journal_entry",
    "purchase_order",
    "receive_payment",
    "sales_order",
    "sales_receipt",
    "sales_tax_payment_check",
    "vendor_credit",
]

class _CustomFieldsCreateRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class CustomFieldsCreate(_CustomFieldsCreateRequired, total=False):
    """Parameters of `custom_fields.create`."""

    list_type: ListType
    """The list it belongs to."""
    list_object_id: str
    """The object of a list whose custom field is meant; it goes along with the type of the list. At most 36
    characters."""
    transaction_type: TransactionType
    """The kind of transaction."""
    transaction_id: str | UseMacro
    """The transaction that is meant, by its transaction ID. At most 36 characters."""
    transaction_line_id: str
    """The line that is meant, within the transaction whose ID goes along. At most 36 characters. Since qbXML
    3.0."""
    other_type: Literal["company"]
    """What else had the value."""


class _CustomFieldsUpdateRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field; QuickBooks does not tell upper from lower case. At most 31 characters."""
    value: str
    """The value of the custom field."""


class CustomFieldsUpdate(_CustomFieldsUpdateRequired, total=False):
    """Parameters of `custom_fields.update`."""

    list_type: ListType
    """The list it belongs to."""
    list_object_id: str | None
    """The object of a list whose custom field is meant; it goes along with the type of the list. At most 36
    characters."""
    transaction_type: TransactionType
    """The kind of transaction."""
    transaction_id: str | None
    """The transaction that is meant, by its transaction ID. At most 36 characters."""
    transaction_line_id: str | None
    """The line that is meant, within the transaction whose ID goes along. At most 36 characters. Since qbXML
    3.0."""
    other_type: Literal["company"]
    """What else had the value."""


class _CustomFieldsDeleteRequired(TypedDict):
    owner_id: str
    """Who the custom field belongs to: 0 for those users see, else the program's GUID."""
    name: str
    """The name of the custom field deletion; QuickBooks does not tell upper from lower case. At most 31
    characters."""


class CustomFieldsDelete(_CustomFieldsDeleteRequired, total=False):
    """Parameters of `custom_fields.delete`."""

    list_type: ListType
    """The list it belongs to."""
    list_object_id: str
    """The object of a list whose custom field is meant; it goes along with the type of the list. At most 36
    characters."""
    transaction_type: TransactionType
    """The kind of transaction."""
    transaction_id: str
    """The ID of the transaction. At most 36 characters."""
    transaction_line_id: str
    """The ID of the line in the transaction. At most 36 characters. Since qbXML 3.0."""
    other_type: Literal["company"]
    """What else had the value."""

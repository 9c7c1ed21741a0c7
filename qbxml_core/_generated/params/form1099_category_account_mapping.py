# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `form1099_category_account_mapping` take."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, TypedDict

MappingCategories = Literal[
    "box_1",
    "box_2",
    "box_3",
    "box_4",
    "box_5",
    "box_6",
    "box_7",
    "box_8",
    "box_9",
    "box_10",
    "box_13",
    "box_14",
    "box_15",
]

class Form1099CategoryAccountMappingRetrieve(TypedDict, total=False):
    """Parameters of `form1099_category_account_mapping.retrieve`."""

    form_type: str
    """The kind of form. Since qbXML 14.0."""
    mapping_categories: list[MappingCategories]
    """The mapping categories of the form1099 category account mapping."""


class _Form1099CategoryAccountMappingUpdateCategoryAccountMappingMappingAccountRequired(TypedDict):
    account_id: str
    """The account that this is booked to; of a check or a card charge, the account that it is paid from. At most
    36 characters."""


class Form1099CategoryAccountMappingUpdateCategoryAccountMappingMappingAccount(_Form1099CategoryAccountMappingUpdateCategoryAccountMappingMappingAccountRequired, total=False):
    """One of `mapping_accounts`."""

    force_mapping: bool
    """Whether force mapping."""


class _Form1099CategoryAccountMappingUpdateCategoryAccountMappingRequired(TypedDict):
    mapping_category: MappingCategories
    """The box of the form."""


class Form1099CategoryAccountMappingUpdateCategoryAccountMapping(_Form1099CategoryAccountMappingUpdateCategoryAccountMappingRequired, total=False):
    """One of `category_account_mappings`."""

    mapping_accounts: list[Form1099CategoryAccountMappingUpdateCategoryAccountMappingMappingAccount]
    """The mapping accounts of the category account mapping."""
    threshold: Decimal | float | str | None
    """The amount below which nothing is reported."""


class Form1099CategoryAccountMappingUpdate(TypedDict, total=False):
    """Parameters of `form1099_category_account_mapping.update`."""

    is_filing1099_misc: bool
    """Whether the company files the form 1099-MISC."""
    form_type: str | None
    """The kind of form. Since qbXML 14.0."""
    category_account_mappings: list[Form1099CategoryAccountMappingUpdateCategoryAccountMapping]
    """Which accounts go into which box of the form."""

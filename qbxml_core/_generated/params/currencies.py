# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `currencies` take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypedDict

ThousandSeparator = Literal[
    "comma",
    "period",
    "space",
    "apostrophe",
]

class CurrenciesList(TypedDict, total=False):
    """Parameters of `currencies.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer."""
    status: Literal["active", "inactive", "all"]
    """Whether to give the objects in use, the others, or all; those in use when nothing is said."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    name_contains: str
    """Only objects with this text in their name; upper and lower case are the same."""
    name_starts_with: str
    """Only objects whose name starts with this text; upper and lower case are the same."""
    name_ends_with: str
    """Only objects whose name ends with this text; upper and lower case are the same."""
    name_from: str
    """Only objects whose name is this one or comes after it in the order of QuickBooks."""
    name_to: str
    """Only objects whose name is this one or comes before it in the order of QuickBooks."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""


class _CurrenciesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class CurrenciesRetrieve(_CurrenciesRetrieveRequired, total=False):
    """Parameters of `currencies.retrieve`."""


class CurrenciesCreateCurrencyFormat(TypedDict, total=False):
    """Parameters inside `currency_format`."""

    thousand_separator: ThousandSeparator
    """The thousand separator of the currency format."""
    thousand_separator_grouping: Literal["xx_xxx_xxx", "x_xx_xx_xxx"]
    """The thousand separator grouping of the currency format."""
    decimal_places: Literal["0", "2"]
    """The decimal places of the currency format."""
    decimal_separator: Literal["period", "comma"]
    """The decimal separator of the currency format."""


class _CurrenciesCreateRequired(TypedDict):
    name: str
    """The name of the currency; QuickBooks does not tell upper from lower case. At most 64 characters."""
    currency_code: str
    """The three letters of the currency, such as USD. At most 3 characters."""


class CurrenciesCreate(_CurrenciesCreateRequired, total=False):
    """Parameters of `currencies.create`."""

    is_active: bool
    """Whether the currency is in use; others are hidden in the lists of QuickBooks."""
    currency_format: CurrenciesCreateCurrencyFormat
    """The currency format of the currency."""


class _CurrenciesUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the currency; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the currency is changed; a change must name the newest one. At most 16 characters."""


class CurrenciesUpdate(_CurrenciesUpdateRequired, total=False):
    """Parameters of `currencies.update`."""

    name: str
    """The name of the currency; QuickBooks does not tell upper from lower case. At most 64 characters."""
    is_active: bool
    """Whether the currency is in use; others are hidden in the lists of QuickBooks."""
    currency_code: str
    """The three letters of the currency, such as USD. At most 3 characters."""
    currency_format: CurrenciesCreateCurrencyFormat
    """The currency format of the currency."""


class _CurrenciesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class CurrenciesDelete(_CurrenciesDeleteRequired, total=False):
    """Parameters of `currencies.delete`."""

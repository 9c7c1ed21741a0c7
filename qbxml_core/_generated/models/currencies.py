# DO NOT EDIT. Made by: python -m generator emit
"""Currencies."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class Currency(Struct, kw_only=True, rename="camel", gc=False):
    """A currency. Wire: `CurrencyRet`."""

    id: str | None = None
    """The ID QuickBooks gave the currency; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_currency"] = "qbd_currency"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the currency was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the currency was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the currency is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the currency; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 64 characters.
    """

    is_active: bool | None = None
    """Whether the currency is in use; others are hidden in the lists of QuickBooks. Wire: `IsActive`, BOOLTYPE."""

    currency_code: str | None = None
    """The three letters of the currency, such as USD. Wire: `CurrencyCode`, STRTYPE, at most 3 characters."""

    currency_format: CurrencyFormat | None = None
    """The currency format of the currency. Wire: `CurrencyFormat`."""

    is_user_defined_currency: bool | None = None
    """Whether a user added the currency. Wire: `IsUserDefinedCurrency`, BOOLTYPE."""

    exchange_rate: int | float | None = None
    """How much of the company's own currency one unit of the currency is worth. Wire: `ExchangeRate`, FLOATTYPE."""

    as_of_date: str | None = None
    """The day of the exchange rate. Wire: `AsOfDate`, DATETYPE, YYYY-MM-DD."""


class CurrencyFormat(Struct, kw_only=True, rename="camel", gc=False):
    """A currency format. Wire: `CurrencyFormat`."""

    thousand_separator: str | None = None
    """The thousand separator of the currency format.

    Wire: `ThousandSeparator`, ENUMTYPE.
    Known values: `comma`, `period`, `space`, `apostrophe`.
    """

    thousand_separator_grouping: str | None = None
    """The thousand separator grouping of the currency format.

    Wire: `ThousandSeparatorGrouping`, ENUMTYPE.
    Known values: `xx_xxx_xxx`, `x_xx_xx_xxx`.
    """

    decimal_places: str | None = None
    """The decimal places of the currency format. Wire: `DecimalPlaces`, ENUMTYPE. Known values: `0`, `2`."""

    decimal_separator: str | None = None
    """The decimal separator of the currency format.

    Wire: `DecimalSeparator`, ENUMTYPE.
    Known values: `period`, `comma`.
    """

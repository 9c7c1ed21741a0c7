# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Currencies."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class Currency(Struct, kw_only=True, rename="camel", gc=False):
    """A currency of QuickBooks Desktop. Wire: `CurrencyRet`."""

    id: str | None = None
    """The ID of the currency. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_currency"] = "qbd_currency"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the currency.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the currency.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the currency. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the currency. Wire: `Name`, STRTYPE, at most 64 characters."""

    is_active: bool | None = None
    """Whether the currency is active. Wire: `IsActive`, BOOLTYPE."""

    currency_code: str | None = None
    """The currency code of the currency. Wire: `CurrencyCode`, STRTYPE, at most 3 characters."""

    currency_format: CurrencyFormat | None = None
    """The currency format of the currency. Wire: `CurrencyFormat`."""

    is_user_defined_currency: bool | None = None
    """Whether the currency is user defined currency. Wire: `IsUserDefinedCurrency`, BOOLTYPE."""

    exchange_rate: int | float | None = None
    """The exchange rate of the currency. Wire: `ExchangeRate`, FLOATTYPE."""

    as_of_date: str | None = None
    """The as of date of the currency. Wire: `AsOfDate`, DATETYPE, YYYY-MM-DD."""


class CurrencyFormat(Struct, kw_only=True, rename="camel", gc=False):
    """A currency format of QuickBooks Desktop. Wire: `CurrencyFormat`."""

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

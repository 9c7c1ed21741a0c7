# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 5ffa6e26738d017a5b9caa7b418617da034a4ad1f7ccf4770dcea833e1023b17
"""Custom fields."""

from __future__ import annotations

from msgspec import Struct



class CustomField(Struct, kw_only=True, rename="camel", gc=False):
    """A custom field of QuickBooks Desktop. Wire: `DataExtRet`, `DataExt`."""

    owner_id: str | None = None
    """The owner ID of the custom field. Wire: `OwnerID`, GUIDTYPE."""

    name: str | None = None
    """The name of the custom field. Wire: `DataExtName`, STRTYPE, at most 31 characters."""

    type: str | None = None
    """The type of the custom field.

    Wire: `DataExtType`, ENUMTYPE.
    Known values: `amount_type`, `date_time_type`, `integer_type`, `percent_type`, `price_type`, `quantity_type`,
    `string_1024_type`, `string_255_type`.
    """

    value: str | None = None
    """The value of the custom field. Wire: `DataExtValue`, STRTYPE."""

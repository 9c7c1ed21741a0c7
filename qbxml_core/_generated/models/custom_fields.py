# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
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

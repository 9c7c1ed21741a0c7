# DO NOT EDIT. Made by: python -m generator emit
"""Custom fields."""

from __future__ import annotations

from msgspec import Struct



class CustomField(Struct, kw_only=True, rename="camel", gc=False):
    """A field that users or programs added to an object, with its value. Wire: `DataExtRet`, `DataExt`."""

    owner_id: str | None = None
    """Who the custom field belongs to: 0 for those users see, else the program's GUID.

    Wire: `OwnerID`, GUIDTYPE.
    """

    name: str | None = None
    """The name of the custom field; QuickBooks does not tell upper from lower case.

    Wire: `DataExtName`, STRTYPE, at most 31 characters.
    """

    type: str | None = None
    """The kind of the custom field.

    Wire: `DataExtType`, ENUMTYPE.
    Known values: `amount_type`, `date_time_type`, `integer_type`, `percent_type`, `price_type`, `quantity_type`,
    `string_1024_type`, `string_255_type`.
    """

    value: str | None = None
    """The value of the custom field. Wire: `DataExtValue`, STRTYPE."""

# DO NOT EDIT. Made by: python -m generator emit
"""Payment items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class PaymentItem(Struct, kw_only=True, rename="camel", gc=False):
    """A payment item. Wire: `ItemPaymentRet`."""

    id: str | None = None
    """The ID QuickBooks gave the payment item; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_payment_item"] = "qbd_payment_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the payment item was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the payment item was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the payment item is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the payment item; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    barcode: str | None = None
    """The bar code of the payment item.

    Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0, only in US, CA, UK.
    """

    is_active: bool | None = None
    """Whether the payment item is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    class_: Reference | None = None
    """The class that sorts the payment item into a department, a place or another group of the company.

    Wire: `ClassRef`, since 12.0.
    """

    description: str | None = None
    """What the payment item is, in words. Wire: `ItemDesc`, STRTYPE, at most 4095 characters."""

    deposit_to_account: Reference | None = None
    """The account the money goes to. Wire: `DepositToAccountRef`."""

    payment_method: Reference | None = None
    """How it is paid. Wire: `PaymentMethodRef`."""

    external_id: str | None = None
    """An ID that another program gave the payment item; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the payment item in fields of their own. Wire: `DataExtRet`, since 2.0."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Payment items."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference
from .custom_fields import CustomField


class PaymentItem(Struct, kw_only=True, rename="camel", gc=False):
    """A payment item of QuickBooks Desktop. Wire: `ItemPaymentRet`."""

    id: str | None = None
    """The ID of the payment item. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_payment_item"] = "qbd_payment_item"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the payment item.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the payment item.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the payment item. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the payment item. Wire: `Name`, STRTYPE, at most 31 characters."""

    barcode: str | None = None
    """The barcode of the payment item. Wire: `BarCodeValue`, STRTYPE, at most 50 characters, since 12.0."""

    is_active: bool | None = None
    """Whether the payment item is active. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class of this payment item. Wire: `ClassRef`, since 12.0."""

    description: str | None = None
    """The description of the payment item. Wire: `ItemDesc`, STRTYPE, at most 4095 characters."""

    deposit_to_account: Reference | None = None
    """The deposit to account of this payment item. Wire: `DepositToAccountRef`."""

    payment_method: Reference | None = None
    """The payment method of this payment item. Wire: `PaymentMethodRef`."""

    external_id: str | None = None
    """The external ID of the payment item. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the payment item. Wire: `DataExtRet`, since 2.0."""

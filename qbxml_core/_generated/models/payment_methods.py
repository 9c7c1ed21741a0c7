# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Payment methods."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class PaymentMethod(Struct, kw_only=True, rename="camel", gc=False):
    """A payment method of QuickBooks Desktop. Wire: `PaymentMethodRet`."""

    id: str | None = None
    """The ID of the payment method. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_payment_method"] = "qbd_payment_method"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the payment method.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the payment method.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the payment method. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the payment method. Wire: `Name`, STRTYPE, at most 31 characters."""

    is_active: bool | None = None
    """Whether the payment method is active. Wire: `IsActive`, BOOLTYPE."""

    payment_method_type: str | None = None
    """The payment method type of the payment method.

    Wire: `PaymentMethodType`, ENUMTYPE, since 7.0.
    Known values: `american_express`, `cash`, `check`, `debit_card`, `discover`, `e_check`, `gift_card`,
    `master_card`, `other`, `other_credit_card`, `visa`.
    """

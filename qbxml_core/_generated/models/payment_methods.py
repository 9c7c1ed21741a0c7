# DO NOT EDIT. Made by: python -m generator emit
"""Payment methods."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class PaymentMethod(Struct, kw_only=True, rename="camel", gc=False):
    """A payment method. Wire: `PaymentMethodRet`."""

    id: str | None = None
    """The ID QuickBooks gave the payment method; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_payment_method"] = "qbd_payment_method"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the payment method was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the payment method was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the payment method is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the payment method; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    is_active: bool | None = None
    """Whether the payment method is in use; others are hidden in the lists of QuickBooks.

    Wire: `IsActive`, BOOLTYPE.
    """

    payment_method_type: str | None = None
    """The payment method type of the payment method.

    Wire: `PaymentMethodType`, ENUMTYPE, since 7.0.
    Known values: `american_express`, `cash`, `check`, `debit_card`, `discover`, `e_check`, `gift_card`,
    `master_card`, `other`, `other_credit_card`, `visa`.
    """

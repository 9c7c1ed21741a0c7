# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Templates."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class Template(Struct, kw_only=True, rename="camel", gc=False):
    """A template of QuickBooks Desktop. Wire: `TemplateRet`."""

    id: str | None = None
    """The ID of the template. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_template"] = "qbd_template"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the template.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the template.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the template. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the template. Wire: `Name`, STRTYPE, at most 31 characters."""

    is_active: bool | None = None
    """Whether the template is active. Wire: `IsActive`, BOOLTYPE."""

    template_type: str | None = None
    """The template type of the template.

    Wire: `TemplateType`, ENUMTYPE.
    Known values: `build_assembly`, `credit_memo`, `estimate`, `invoice`, `purchase_order`, `sales_order`,
    `sales_receipt`, `payment_receipt`, `bill_payment`.
    """

# DO NOT EDIT. Made by: python -m generator emit
"""Templates."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class Template(Struct, kw_only=True, rename="camel", gc=False):
    """A template. Wire: `TemplateRet`."""

    id: str | None = None
    """The ID QuickBooks gave the template; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_template"] = "qbd_template"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the template was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the template was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the template is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the template; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 31 characters.
    """

    is_active: bool | None = None
    """Whether the template is in use; others are hidden in the lists of QuickBooks. Wire: `IsActive`, BOOLTYPE."""

    template_type: str | None = None
    """The kind of form.

    Wire: `TemplateType`, ENUMTYPE.
    Known values: `build_assembly`, `credit_memo`, `estimate`, `invoice`, `purchase_order`, `sales_order`,
    `sales_receipt`, `payment_receipt`, `bill_payment`.
    """

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Form1099 category account mapping."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class Form1099CategoryAccountMapping(Struct, kw_only=True, rename="camel", gc=False):
    """A form1099 category account mapping of QuickBooks Desktop. Wire: `Form1099CategoryAccountMappingRet`."""

    is_filing1099_misc: bool | None = None
    """Whether the form1099 category account mapping is filing1099 misc. Wire: `IsFiling1099Misc`, BOOLTYPE."""

    form_type: str | None = None
    """The form type of the form1099 category account mapping. Wire: `FormType`, STRTYPE, since 14.0."""

    category_account_mappings: list[CategoryAccountMapping] = []
    """The category account mappings of the form1099 category account mapping. Wire: `CategoryAccountMapping`."""


class CategoryAccountMapping(Struct, kw_only=True, rename="camel", gc=False):
    """A category account mapping of QuickBooks Desktop. Wire: `CategoryAccountMapping`."""

    mapping_category: str | None = None
    """The mapping category of the category account mapping.

    Wire: `MappingCategory`, ENUMTYPE.
    Known values: `box_1`, `box_2`, `box_3`, `box_4`, `box_5`, `box_6`, `box_7`, `box_8`, `box_9`, `box_10`,
    `box_13`, `box_14`, `box_15`.
    """

    accounts: list[Reference] = []
    """The accounts of this category account mapping. Wire: `AccountRef`."""

    threshold: str | None = None
    """The threshold of the category account mapping. Wire: `Threshold`, AMTTYPE, exact decimal."""

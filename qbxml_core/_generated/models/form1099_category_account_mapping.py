# DO NOT EDIT. Made by: python -m generator emit
"""Form1099 category account mapping."""

from __future__ import annotations

from msgspec import Struct

from .common import Reference


class Form1099CategoryAccountMapping(Struct, kw_only=True, rename="camel", gc=False):
    """Which accounts go into which box of the form 1099. Wire: `Form1099CategoryAccountMappingRet`."""

    is_filing1099_misc: bool | None = None
    """Whether the company files the form 1099-MISC. Wire: `IsFiling1099Misc`, BOOLTYPE."""

    form_type: str | None = None
    """The kind of form. Wire: `FormType`, STRTYPE, since 14.0."""

    category_account_mappings: list[CategoryAccountMapping] = []
    """Which accounts go into which box of the form. Wire: `CategoryAccountMapping`."""


class CategoryAccountMapping(Struct, kw_only=True, rename="camel", gc=False):
    """The accounts that go into one box of the form 1099. Wire: `CategoryAccountMapping`."""

    mapping_category: str | None = None
    """The box of the form.

    Wire: `MappingCategory`, ENUMTYPE.
    Known values: `box_1`, `box_2`, `box_3`, `box_4`, `box_5`, `box_6`, `box_7`, `box_8`, `box_9`, `box_10`,
    `box_13`, `box_14`, `box_15`.
    """

    accounts: list[Reference] = []
    """The accounts whose payments go into the box. Wire: `AccountRef`."""

    threshold: str | None = None
    """The amount below which nothing is reported. Wire: `Threshold`, AMTTYPE, exact decimal."""

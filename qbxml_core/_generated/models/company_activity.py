# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 2d05d4dc0bc095daddf52800ae9f06cb05bd04cd50aba08149221bce6d6932a4
"""Company activity."""

from __future__ import annotations

from msgspec import Struct



class CompanyActivity(Struct, kw_only=True, rename="camel", gc=False):
    """What was last done to the company file as a whole. Wire: `CompanyActivityRet`."""

    last_restore_time: str | None = None
    """When the company file was last restored from a backup.

    Wire: `LastRestoreTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    last_condense_time: str | None = None
    """When the company file was last made smaller.

    Wire: `LastCondenseTime`, DATETIMETYPE, since 3.0, date and time with the offset QuickBooks gave.
    """

# DO NOT EDIT. Made by: python -m generator emit
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

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 fb266407acd7b82e352b26119afca5afbcea53a90d7d2aa1bba02e21fcc25be1
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

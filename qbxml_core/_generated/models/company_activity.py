# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Company activity."""

from __future__ import annotations

from msgspec import Struct



class CompanyActivity(Struct, kw_only=True, rename="camel", gc=False):
    """A company activity of QuickBooks Desktop. Wire: `CompanyActivityRet`."""

    last_restore_time: str | None = None
    """The last restore time of the company activity.

    Wire: `LastRestoreTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    last_condense_time: str | None = None
    """The last condense time of the company activity.

    Wire: `LastCondenseTime`, DATETIMETYPE, since 3.0, date and time with the offset QuickBooks gave.
    """

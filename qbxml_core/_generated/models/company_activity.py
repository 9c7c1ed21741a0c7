# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 e10a09644a7b682df5b75a05fb74097c42693e966a20181ee1c6fb1e5f881b9d
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

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Data event recovery info."""

from __future__ import annotations

from msgspec import Struct



class DataEventRecoveryInfo(Struct, kw_only=True, rename="camel", gc=False):
    """A data event recovery info of QuickBooks Desktop. Wire: `DataEventRecoveryInfoRet`."""

    subscriber_id: str | None = None
    """The subscriber ID of the data event recovery info. Wire: `SubscriberID`, GUIDTYPE."""

    data_event_recovery_time: str | None = None
    """The data event recovery time of the data event recovery info.

    Wire: `DataEventRecoveryTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

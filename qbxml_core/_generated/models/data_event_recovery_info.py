# DO NOT EDIT. Made by: python -m generator emit
"""Data event recovery info."""

from __future__ import annotations

from msgspec import Struct



class DataEventRecoveryInfo(Struct, kw_only=True, rename="camel", gc=False):
    """From when events for a program were lost. Wire: `DataEventRecoveryInfoRet`."""

    subscriber_id: str | None = None
    """The GUID of the program that is told. Wire: `SubscriberID`, GUIDTYPE."""

    data_event_recovery_time: str | None = None
    """From when events were lost.

    Wire: `DataEventRecoveryTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

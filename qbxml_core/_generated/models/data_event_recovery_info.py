# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 c645e869a6aa102f8f20094f133431db47183366331817b5b3dfa82dbfe11c82
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

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 e10a09644a7b682df5b75a05fb74097c42693e966a20181ee1c6fb1e5f881b9d
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

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 4430f401aba8c8f88ec0b9042348abc9a8f609cbf6a63b0f38f01d4f0e5f6f9e
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

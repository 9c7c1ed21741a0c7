# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `data_event_recovery_info` take."""

from __future__ import annotations

from typing import TypedDict


class _DataEventRecoveryInfoRetrieveRequired(TypedDict):
    subscriber_id: str
    """The GUID of the program that is told."""


class DataEventRecoveryInfoRetrieve(_DataEventRecoveryInfoRetrieveRequired, total=False):
    """Parameters of `data_event_recovery_info.retrieve`."""


class _DataEventRecoveryInfoDeleteRequired(TypedDict):
    subscriber_id: str
    """The ID of the subscriber."""


class DataEventRecoveryInfoDelete(_DataEventRecoveryInfoDeleteRequired, total=False):
    """Parameters of `data_event_recovery_info.delete`."""

# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Ui event subscriptions."""

from __future__ import annotations

from msgspec import Struct

from .common import ComCallbackInfo


class UiEventSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """An ui event subscription of QuickBooks Desktop. Wire: `UIEventSubscriptionRet`."""

    subscriber_id: str | None = None
    """The subscriber ID of the ui event subscription. Wire: `SubscriberID`, GUIDTYPE."""

    created_at: str | None = None
    """The created at of the ui event subscription.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    last_processed_at: str | None = None
    """The last processed at of the ui event subscription.

    Wire: `TimeLastProcessed`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    com_callback_info: ComCallbackInfo | None = None
    """The com callback info of the ui event subscription. Wire: `COMCallbackInfo`."""

    delivery_policy: str | None = None
    """The delivery policy of the ui event subscription.

    Wire: `DeliveryPolicy`, ENUMTYPE.
    Known values: `deliver_always`, `deliver_only_if_running`.
    """

    company_file_event_subscription: CompanyFileEventSubscription | None = None
    """The company file event subscription of the ui event subscription. Wire: `CompanyFileEventSubscription`."""


class CompanyFileEventSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A company file event subscription of QuickBooks Desktop. Wire: `CompanyFileEventSubscription`."""

    company_file_event_operations: list[str] = []
    """The company file event operations of the company file event subscription.

    Wire: `CompanyFileEventOperation`, ENUMTYPE.
    Known values: `close`, `open`.
    """

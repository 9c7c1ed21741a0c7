# DO NOT EDIT. Made by: python -m generator emit
"""Ui event subscriptions."""

from __future__ import annotations

from msgspec import Struct

from .common import ComCallbackInfo


class UiEventSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A UI event subscription. Wire: `UIEventSubscriptionRet`."""

    subscriber_id: str | None = None
    """The GUID of the program that is told. Wire: `SubscriberID`, GUIDTYPE."""

    created_at: str | None = None
    """When the UI event subscription was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    last_processed_at: str | None = None
    """When events were last sent.

    Wire: `TimeLastProcessed`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    com_callback_info: ComCallbackInfo | None = None
    """How QuickBooks reaches the program. Wire: `COMCallbackInfo`."""

    delivery_policy: str | None = None
    """Whether events are sent always or only while the program runs.

    Wire: `DeliveryPolicy`, ENUMTYPE.
    Known values: `deliver_always`, `deliver_only_if_running`.
    """

    company_file_event_subscription: CompanyFileEventSubscription | None = None
    """What is told of company files. Wire: `CompanyFileEventSubscription`."""


class CompanyFileEventSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A company file event subscription. Wire: `CompanyFileEventSubscription`."""

    company_file_event_operations: list[str | None] = []
    """The changes. Wire: `CompanyFileEventOperation`, ENUMTYPE. Known values: `close`, `open`."""

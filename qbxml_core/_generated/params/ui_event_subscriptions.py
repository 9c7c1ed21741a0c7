# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `ui_event_subscriptions` take."""

from __future__ import annotations

from typing import Literal, TypedDict


class _UiEventSubscriptionsRetrieveRequired(TypedDict):
    subscriber_id: str
    """The GUID of the program that is told."""


class UiEventSubscriptionsRetrieve(_UiEventSubscriptionsRetrieveRequired, total=False):
    """Parameters of `ui_event_subscriptions.retrieve`."""


class _UiEventSubscriptionsCreateComCallbackInfoRequired(TypedDict):
    app_name: str
    """The name of the program. At most 128 characters."""


class UiEventSubscriptionsCreateComCallbackInfo(_UiEventSubscriptionsCreateComCallbackInfoRequired, total=False):
    """Parameters inside `com_callback_info`."""

    prog_id: str
    """The name Windows knows the program by. At most 128 characters."""
    clsid: str
    """The GUID Windows knows the program by."""


class _UiEventSubscriptionsCreateCompanyFileEventSubscriptionRequired(TypedDict):
    company_file_event_operations: list[Literal["close", "open"]]
    """The changes."""


class UiEventSubscriptionsCreateCompanyFileEventSubscription(_UiEventSubscriptionsCreateCompanyFileEventSubscriptionRequired, total=False):
    """Parameters inside `company_file_event_subscription`."""


class _UiEventSubscriptionsCreateRequired(TypedDict):
    subscriber_id: str
    """The GUID of the program that is told."""
    com_callback_info: UiEventSubscriptionsCreateComCallbackInfo
    """How QuickBooks reaches the program."""
    delivery_policy: Literal["deliver_always", "deliver_only_if_running"]
    """Whether events are sent always or only while the program runs."""
    company_file_event_subscription: UiEventSubscriptionsCreateCompanyFileEventSubscription
    """What is told of company files."""


class UiEventSubscriptionsCreate(_UiEventSubscriptionsCreateRequired, total=False):
    """Parameters of `ui_event_subscriptions.create`."""

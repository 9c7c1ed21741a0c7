# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `subscriptions` take."""

from __future__ import annotations

from typing import Literal, TypedDict


class _SubscriptionsDeleteRequired(TypedDict):
    subscriber_id: str
    """The ID of the subscriber."""
    subscription_type: Literal["data", "ui", "ui_extension"]
    """The subscription type of the subscription del."""


class SubscriptionsDelete(_SubscriptionsDeleteRequired, total=False):
    """Parameters of `subscriptions.delete`."""

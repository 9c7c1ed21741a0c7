# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 47d9a032ce6f4375ad2bd5f8f8d81537bc9e821198380273239906973172ab7d
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

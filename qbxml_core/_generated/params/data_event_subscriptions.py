# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `data_event_subscriptions` take."""

from __future__ import annotations

from typing import Literal, TypedDict

ListEventTypes = Literal[
    "account",
    "class",
    "customer",
    "customer_msg",
    "customer_type",
    "date_driven_terms",
    "employee",
    "item_discount",
    "item_fixed_asset",
    "item_group",
    "item_inventory",
    "item_inventory_assembly",
    "item_non_inventory",
    "item_other_charge",
    "item_payment",
    "item_sales_tax",
    "item_sales_tax_group",
    "item_service",
    "item_subtotal",
    "job_type",
    "other_name",
    "payment_method",
    "price_level",
    "sales_rep",
    "sales_tax_code",
    "ship_method",
    "standard_terms",
    "to_do",
    "vendor",
    "vendor_type",
]
ListEventOperations = Literal[
    "add",
    "modify",
    "delete",
    "merge",
]
TransactionEventTypes = Literal[
    "ar_refund_credit_card",
    "bill",
    "bill_payment_check",
    "bill_payment_credit_card",
    "charge",
    "check",
    "credit_card_charge",
    "credit_card_credit",
    "credit_memo",
    "deposit",
    "estimate",
    "inventory_adjustment",
    "invoice",
    "item_receipt",
    "journal_entry",
    "purchase_order",
    "receive_payment",
    "sales_order",
    "sales_receipt",
    "sales_tax_payment_check",
    "time_tracking",
    "vendor_credit",
]

class _DataEventSubscriptionsRetrieveRequired(TypedDict):
    subscriber_id: str
    """The GUID of the program that is told."""


class DataEventSubscriptionsRetrieve(_DataEventSubscriptionsRetrieveRequired, total=False):
    """Parameters of `data_event_subscriptions.retrieve`."""


class _DataEventSubscriptionsCreateComCallbackInfoRequired(TypedDict):
    app_name: str
    """The name of the program. At most 128 characters."""


class DataEventSubscriptionsCreateComCallbackInfo(_DataEventSubscriptionsCreateComCallbackInfoRequired, total=False):
    """Parameters inside `com_callback_info`."""

    prog_id: str
    """The name Windows knows the program by. At most 128 characters."""
    clsid: str
    """The GUID Windows knows the program by."""


class _DataEventSubscriptionsCreateListEventSubscriptionRequired(TypedDict):
    list_event_types: list[ListEventTypes]
    """The lists."""
    list_event_operations: list[ListEventOperations]
    """The changes."""


class DataEventSubscriptionsCreateListEventSubscription(_DataEventSubscriptionsCreateListEventSubscriptionRequired, total=False):
    """One of `list_event_subscriptions`."""


class _DataEventSubscriptionsCreateTransactionEventSubscriptionRequired(TypedDict):
    transaction_event_types: list[TransactionEventTypes]
    """The kinds of transactions."""
    transaction_event_operations: list[Literal["add", "modify", "delete"]]
    """The changes."""


class DataEventSubscriptionsCreateTransactionEventSubscription(_DataEventSubscriptionsCreateTransactionEventSubscriptionRequired, total=False):
    """One of `transaction_event_subscriptions`."""


class _DataEventSubscriptionsCreateRequired(TypedDict):
    subscriber_id: str
    """The GUID of the program that is told."""
    com_callback_info: DataEventSubscriptionsCreateComCallbackInfo
    """How QuickBooks reaches the program."""
    delivery_policy: Literal["deliver_always", "deliver_only_if_running"]
    """Whether events are sent always or only while the program runs."""


class DataEventSubscriptionsCreate(_DataEventSubscriptionsCreateRequired, total=False):
    """Parameters of `data_event_subscriptions.create`."""

    track_lost_events: Literal["all", "none"]
    """Whether lost events are kept for later."""
    deliver_own_events: bool
    """Whether the program is told of its own changes too. Since qbXML 4.0."""
    list_event_subscriptions: list[DataEventSubscriptionsCreateListEventSubscription]
    """The lists the program is told of."""
    transaction_event_subscriptions: list[DataEventSubscriptionsCreateTransactionEventSubscription]
    """The transactions the program is told of."""

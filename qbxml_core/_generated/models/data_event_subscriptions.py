# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Data event subscriptions."""

from __future__ import annotations

from msgspec import Struct

from .common import ComCallbackInfo


class DataEventSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A data event subscription of QuickBooks Desktop. Wire: `DataEventSubscriptionRet`."""

    subscriber_id: str | None = None
    """The subscriber ID of the data event subscription. Wire: `SubscriberID`, GUIDTYPE."""

    created_at: str | None = None
    """The created at of the data event subscription.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    last_processed_at: str | None = None
    """The last processed at of the data event subscription.

    Wire: `TimeLastProcessed`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    com_callback_info: ComCallbackInfo | None = None
    """The com callback info of the data event subscription. Wire: `COMCallbackInfo`."""

    delivery_policy: str | None = None
    """The delivery policy of the data event subscription.

    Wire: `DeliveryPolicy`, ENUMTYPE.
    Known values: `deliver_always`, `deliver_only_if_running`.
    """

    track_lost_events: str | None = None
    """The track lost events of the data event subscription.

    Wire: `TrackLostEvents`, ENUMTYPE.
    Known values: `all`, `none`.
    """

    deliver_own_events: bool | None = None
    """Whether deliver own events. Wire: `DeliverOwnEvents`, BOOLTYPE, since 4.0."""

    list_event_subscriptions: list[ListEventSubscription] = []
    """The list event subscriptions of the data event subscription. Wire: `ListEventSubscription`."""

    transaction_event_subscriptions: list[TransactionEventSubscription] = []
    """The transaction event subscriptions of the data event subscription. Wire: `TxnEventSubscription`."""


class ListEventSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A list event subscription of QuickBooks Desktop. Wire: `ListEventSubscription`."""

    list_event_types: list[str] = []
    """The list event types of the list event subscription.

    Wire: `ListEventType`, ENUMTYPE.
    Known values: `account`, `class`, `customer`, `customer_msg`, `customer_type`, `date_driven_terms`, `employee`,
    `item_discount`, `item_fixed_asset`, `item_group`, `item_inventory`, `item_inventory_assembly`,
    `item_non_inventory`, `item_other_charge`, `item_payment`, `item_sales_tax`, `item_sales_tax_group`,
    `item_service`, `item_subtotal`, `job_type`, `other_name`, `payment_method`, `price_level`, `sales_rep`,
    `sales_tax_code`, `ship_method`, `standard_terms`, `to_do`, `vendor`, `vendor_type`.
    """

    list_event_operations: list[str] = []
    """The list event operations of the list event subscription.

    Wire: `ListEventOperation`, ENUMTYPE.
    Known values: `add`, `modify`, `delete`, `merge`.
    """


class TransactionEventSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A transaction event subscription of QuickBooks Desktop. Wire: `TxnEventSubscription`."""

    transaction_event_types: list[str] = []
    """The transaction event types of the transaction event subscription.

    Wire: `TxnEventType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`, `charge`,
    `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`, `estimate`,
    `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `purchase_order`, `receive_payment`,
    `sales_order`, `sales_receipt`, `sales_tax_payment_check`, `time_tracking`, `vendor_credit`.
    """

    transaction_event_operations: list[str] = []
    """The transaction event operations of the transaction event subscription.

    Wire: `TxnEventOperation`, ENUMTYPE.
    Known values: `add`, `modify`, `delete`.
    """

# DO NOT EDIT. Made by: python -m generator emit
"""Data event subscriptions."""

from __future__ import annotations

from msgspec import Struct

from .common import ComCallbackInfo


class DataEventSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A data event subscription. Wire: `DataEventSubscriptionRet`."""

    subscriber_id: str | None = None
    """The GUID of the program that is told. Wire: `SubscriberID`, GUIDTYPE."""

    created_at: str | None = None
    """When the data event subscription was made in QuickBooks.

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

    track_lost_events: str | None = None
    """Whether lost events are kept for later. Wire: `TrackLostEvents`, ENUMTYPE. Known values: `all`, `none`."""

    deliver_own_events: bool | None = None
    """Whether the program is told of its own changes too. Wire: `DeliverOwnEvents`, BOOLTYPE, since 4.0."""

    list_event_subscriptions: list[ListEventSubscription] = []
    """The lists the program is told of. Wire: `ListEventSubscription`."""

    transaction_event_subscriptions: list[TransactionEventSubscription] = []
    """The transactions the program is told of. Wire: `TxnEventSubscription`."""


class ListEventSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A list event subscription. Wire: `ListEventSubscription`."""

    list_event_types: list[str | None] = []
    """The lists.

    Wire: `ListEventType`, ENUMTYPE.
    Known values: `account`, `class`, `customer`, `customer_msg`, `customer_type`, `date_driven_terms`, `employee`,
    `item_discount`, `item_fixed_asset`, `item_group`, `item_inventory`, `item_inventory_assembly`,
    `item_non_inventory`, `item_other_charge`, `item_payment`, `item_sales_tax`, `item_sales_tax_group`,
    `item_service`, `item_subtotal`, `job_type`, `other_name`, `payment_method`, `price_level`, `sales_rep`,
    `sales_tax_code`, `ship_method`, `standard_terms`, `to_do`, `vendor`, `vendor_type`.
    """

    list_event_operations: list[str | None] = []
    """The changes. Wire: `ListEventOperation`, ENUMTYPE. Known values: `add`, `modify`, `delete`, `merge`."""


class TransactionEventSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A transaction event subscription. Wire: `TxnEventSubscription`."""

    transaction_event_types: list[str | None] = []
    """The kinds of transactions.

    Wire: `TxnEventType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`, `charge`,
    `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`, `estimate`,
    `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `purchase_order`, `receive_payment`,
    `sales_order`, `sales_receipt`, `sales_tax_payment_check`, `time_tracking`, `vendor_credit`.
    """

    transaction_event_operations: list[str | None] = []
    """The changes. Wire: `TxnEventOperation`, ENUMTYPE. Known values: `add`, `modify`, `delete`."""

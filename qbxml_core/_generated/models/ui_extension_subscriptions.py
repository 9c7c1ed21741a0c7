# DO NOT EDIT. Made by: python -m generator emit
"""Ui extension subscriptions."""

from __future__ import annotations

from msgspec import Struct

from .common import ComCallbackInfo


class UiExtensionSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A UI extension subscription. Wire: `UIExtensionSubscriptionRet`."""

    subscriber_id: str | None = None
    """The GUID of the program that is told. Wire: `SubscriberID`, GUIDTYPE."""

    created_at: str | None = None
    """When the UI extension subscription was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    last_processed_at: str | None = None
    """When events were last sent.

    Wire: `TimeLastProcessed`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    com_callback_info: ComCallbackInfo | None = None
    """How QuickBooks reaches the program. Wire: `COMCallbackInfo`."""

    menu_extension_subscription: MenuExtensionSubscription | None = None
    """The entry the program adds to a menu. Wire: `MenuExtensionSubscription`."""


class MenuExtensionSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A menu extension subscription. Wire: `MenuExtensionSubscription`."""

    add_to_menu: str | None = None
    """The menu of QuickBooks that gets the entry.

    Wire: `AddToMenu`, ENUMTYPE.
    Known values: `file`, `company`, `customers`, `vendors`, `employees`, `banking`.
    """

    submenu: Submenu | None = None
    """The menu inside it. Wire: `Submenu`."""

    menu_item: MenuItem | None = None
    """The entry, where there is no menu inside. Wire: `MenuItem`."""


class Submenu(Struct, kw_only=True, rename="camel", gc=False):
    """A submenu. Wire: `Submenu`."""

    display_condition: DisplayCondition | None = None
    """When the entry shows and works. Wire: `DisplayCondition`."""

    menu_items: list[MenuItem] = []
    """The entries. Wire: `MenuItem`."""


class MenuItem(Struct, kw_only=True, rename="camel", gc=False):
    """A menu item. Wire: `MenuItem`."""

    menu_text: str | None = None
    """What the entry says. Wire: `MenuText`, STRTYPE, at most 50 characters."""

    event_tag: str | None = None
    """What the program chose to know the event by. Wire: `EventTag`, STRTYPE, at most 50 characters."""

    display_condition: DisplayCondition | None = None
    """When the entry shows and works. Wire: `DisplayCondition`."""


class DisplayCondition(Struct, kw_only=True, rename="camel", gc=False):
    """A display condition. Wire: `DisplayCondition`."""

    visible_if: list[str | None] = []
    """Shown in these cases.

    Wire: `VisibleIf`, ENUMTYPE.
    Known values: `accountant_copy_exists`, `assembly_items_enabled`, `classes_enabled`, `estimates_enabled`,
    `has_customers`, `has_vendors`, `inventory_enabled`, `is_accountant_copy`, `multi_user_mode`, `payroll_enabled`,
    `price_levels_enabled`, `sales_orders_enabled`, `sales_tax_enabled`, `time_tracking_enabled`.
    """

    visible_if_not: list[str | None] = []
    """Hidden in these cases.

    Wire: `VisibleIfNot`, ENUMTYPE.
    Known values: `accountant_copy_exists`, `assembly_items_enabled`, `classes_enabled`, `estimates_enabled`,
    `has_customers`, `has_vendors`, `inventory_enabled`, `is_accountant_copy`, `multi_user_mode`, `payroll_enabled`,
    `price_levels_enabled`, `sales_orders_enabled`, `sales_tax_enabled`, `time_tracking_enabled`.
    """

    enabled_if: list[str | None] = []
    """Can be chosen in these cases.

    Wire: `EnabledIf`, ENUMTYPE.
    Known values: `accountant_copy_exists`, `assembly_items_enabled`, `classes_enabled`, `estimates_enabled`,
    `has_customers`, `has_vendors`, `inventory_enabled`, `is_accountant_copy`, `multi_user_mode`, `payroll_enabled`,
    `price_levels_enabled`, `sales_orders_enabled`, `sales_tax_enabled`, `time_tracking_enabled`.
    """

    enabled_if_not: list[str | None] = []
    """Can not be chosen in these cases.

    Wire: `EnabledIfNot`, ENUMTYPE.
    Known values: `accountant_copy_exists`, `assembly_items_enabled`, `classes_enabled`, `estimates_enabled`,
    `has_customers`, `has_vendors`, `inventory_enabled`, `is_accountant_copy`, `multi_user_mode`, `payroll_enabled`,
    `price_levels_enabled`, `sales_orders_enabled`, `sales_tax_enabled`, `time_tracking_enabled`.
    """

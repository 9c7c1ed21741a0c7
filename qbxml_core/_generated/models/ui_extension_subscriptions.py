# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Ui extension subscriptions."""

from __future__ import annotations

from msgspec import Struct

from .common import ComCallbackInfo


class UiExtensionSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """An ui extension subscription of QuickBooks Desktop. Wire: `UIExtensionSubscriptionRet`."""

    subscriber_id: str | None = None
    """The subscriber ID of the ui extension subscription. Wire: `SubscriberID`, GUIDTYPE."""

    created_at: str | None = None
    """The created at of the ui extension subscription.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    last_processed_at: str | None = None
    """The last processed at of the ui extension subscription.

    Wire: `TimeLastProcessed`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    com_callback_info: ComCallbackInfo | None = None
    """The com callback info of the ui extension subscription. Wire: `COMCallbackInfo`."""

    menu_extension_subscription: MenuExtensionSubscription | None = None
    """The menu extension subscription of the ui extension subscription. Wire: `MenuExtensionSubscription`."""


class MenuExtensionSubscription(Struct, kw_only=True, rename="camel", gc=False):
    """A menu extension subscription of QuickBooks Desktop. Wire: `MenuExtensionSubscription`."""

    add_to_menu: str | None = None
    """The add to menu of the menu extension subscription.

    Wire: `AddToMenu`, ENUMTYPE.
    Known values: `file`, `company`, `customers`, `vendors`, `employees`, `banking`.
    """

    submenu: Submenu | None = None
    """The submenu of the menu extension subscription. Wire: `Submenu`."""

    menu_item: MenuItem | None = None
    """The menu item of the menu extension subscription. Wire: `MenuItem`."""


class Submenu(Struct, kw_only=True, rename="camel", gc=False):
    """A submenu of QuickBooks Desktop. Wire: `Submenu`."""

    display_condition: DisplayCondition | None = None
    """The display condition of the submenu. Wire: `DisplayCondition`."""

    menu_items: list[MenuItem] = []
    """The menu items of the submenu. Wire: `MenuItem`."""


class MenuItem(Struct, kw_only=True, rename="camel", gc=False):
    """A menu item of QuickBooks Desktop. Wire: `MenuItem`."""

    menu_text: str | None = None
    """The menu text of the menu item. Wire: `MenuText`, STRTYPE, at most 50 characters."""

    event_tag: str | None = None
    """The event tag of the menu item. Wire: `EventTag`, STRTYPE, at most 50 characters."""

    display_condition: DisplayCondition | None = None
    """The display condition of the menu item. Wire: `DisplayCondition`."""


class DisplayCondition(Struct, kw_only=True, rename="camel", gc=False):
    """A display condition of QuickBooks Desktop. Wire: `DisplayCondition`."""

    visible_if: list[str] = []
    """The visible if of the display condition.

    Wire: `VisibleIf`, ENUMTYPE.
    Known values: `accountant_copy_exists`, `assembly_items_enabled`, `classes_enabled`, `estimates_enabled`,
    `has_customers`, `has_vendors`, `inventory_enabled`, `is_accountant_copy`, `multi_user_mode`, `payroll_enabled`,
    `price_levels_enabled`, `sales_orders_enabled`, `sales_tax_enabled`, `time_tracking_enabled`.
    """

    visible_if_not: list[str] = []
    """The visible if not of the display condition.

    Wire: `VisibleIfNot`, ENUMTYPE.
    Known values: `accountant_copy_exists`, `assembly_items_enabled`, `classes_enabled`, `estimates_enabled`,
    `has_customers`, `has_vendors`, `inventory_enabled`, `is_accountant_copy`, `multi_user_mode`, `payroll_enabled`,
    `price_levels_enabled`, `sales_orders_enabled`, `sales_tax_enabled`, `time_tracking_enabled`.
    """

    enabled_if: list[str] = []
    """The enabled if of the display condition.

    Wire: `EnabledIf`, ENUMTYPE.
    Known values: `accountant_copy_exists`, `assembly_items_enabled`, `classes_enabled`, `estimates_enabled`,
    `has_customers`, `has_vendors`, `inventory_enabled`, `is_accountant_copy`, `multi_user_mode`, `payroll_enabled`,
    `price_levels_enabled`, `sales_orders_enabled`, `sales_tax_enabled`, `time_tracking_enabled`.
    """

    enabled_if_not: list[str] = []
    """The enabled if not of the display condition.

    Wire: `EnabledIfNot`, ENUMTYPE.
    Known values: `accountant_copy_exists`, `assembly_items_enabled`, `classes_enabled`, `estimates_enabled`,
    `has_customers`, `has_vendors`, `inventory_enabled`, `is_accountant_copy`, `multi_user_mode`, `payroll_enabled`,
    `price_levels_enabled`, `sales_orders_enabled`, `sales_tax_enabled`, `time_tracking_enabled`.
    """

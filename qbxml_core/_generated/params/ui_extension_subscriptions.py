# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `ui_extension_subscriptions` take."""

from __future__ import annotations

from typing import Literal, TypedDict

AddToMenu = Literal[
    "file",
    "company",
    "customers",
    "vendors",
    "employees",
    "banking",
]
VisibleIf = Literal[
    "accountant_copy_exists",
    "assembly_items_enabled",
    "classes_enabled",
    "estimates_enabled",
    "has_customers",
    "has_vendors",
    "inventory_enabled",
    "is_accountant_copy",
    "multi_user_mode",
    "payroll_enabled",
    "price_levels_enabled",
    "sales_orders_enabled",
    "sales_tax_enabled",
    "time_tracking_enabled",
]

class _UiExtensionSubscriptionsRetrieveRequired(TypedDict):
    subscriber_id: str
    """The GUID of the program that is told."""


class UiExtensionSubscriptionsRetrieve(_UiExtensionSubscriptionsRetrieveRequired, total=False):
    """Parameters of `ui_extension_subscriptions.retrieve`."""


class _UiExtensionSubscriptionsCreateComCallbackInfoRequired(TypedDict):
    app_name: str
    """The name of the program. At most 128 characters."""


class UiExtensionSubscriptionsCreateComCallbackInfo(_UiExtensionSubscriptionsCreateComCallbackInfoRequired, total=False):
    """Parameters inside `com_callback_info`."""

    prog_id: str
    """The name Windows knows the program by. At most 128 characters."""
    clsid: str
    """The GUID Windows knows the program by."""


class UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenuDisplayCondition(TypedDict, total=False):
    """Parameters inside `display_condition`."""

    visible_if: list[VisibleIf]
    """Shown in these cases."""
    visible_if_not: list[VisibleIf]
    """Hidden in these cases."""
    enabled_if: list[VisibleIf]
    """Can be chosen in these cases."""
    enabled_if_not: list[VisibleIf]
    """Can not be chosen in these cases."""


class _UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenuMenuItemRequired(TypedDict):
    menu_text: str
    """What the entry says. At most 50 characters."""
    event_tag: str
    """What the program chose to know the event by. At most 50 characters."""


class UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenuMenuItem(_UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenuMenuItemRequired, total=False):
    """One of `menu_items`."""

    display_condition: UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenuDisplayCondition
    """When the entry shows and works."""


class _UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenuRequired(TypedDict):
    menu_items: list[UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenuMenuItem]
    """The entries."""


class UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenu(_UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenuRequired, total=False):
    """Parameters inside `submenu`."""

    display_condition: UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenuDisplayCondition
    """When the entry shows and works."""


class _UiExtensionSubscriptionsCreateMenuExtensionSubscriptionMenuItemRequired(TypedDict):
    menu_text: str
    """What the entry says. At most 50 characters."""
    event_tag: str
    """What the program chose to know the event by. At most 50 characters."""


class UiExtensionSubscriptionsCreateMenuExtensionSubscriptionMenuItem(_UiExtensionSubscriptionsCreateMenuExtensionSubscriptionMenuItemRequired, total=False):
    """Parameters inside `menu_item`."""

    display_condition: UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenuDisplayCondition
    """When the entry shows and works."""


class _UiExtensionSubscriptionsCreateMenuExtensionSubscriptionRequired(TypedDict):
    add_to_menu: AddToMenu
    """The menu of QuickBooks that gets the entry."""


class UiExtensionSubscriptionsCreateMenuExtensionSubscription(_UiExtensionSubscriptionsCreateMenuExtensionSubscriptionRequired, total=False):
    """Parameters inside `menu_extension_subscription`."""

    submenu: UiExtensionSubscriptionsCreateMenuExtensionSubscriptionSubmenu
    """The menu inside it."""
    menu_item: UiExtensionSubscriptionsCreateMenuExtensionSubscriptionMenuItem
    """The entry, where there is no menu inside."""


class _UiExtensionSubscriptionsCreateRequired(TypedDict):
    subscriber_id: str
    """The GUID of the program that is told."""
    com_callback_info: UiExtensionSubscriptionsCreateComCallbackInfo
    """How QuickBooks reaches the program."""
    menu_extension_subscription: UiExtensionSubscriptionsCreateMenuExtensionSubscription
    """The entry the program adds to a menu."""


class UiExtensionSubscriptionsCreate(_UiExtensionSubscriptionsCreateRequired, total=False):
    """Parameters of `ui_extension_subscriptions.create`."""

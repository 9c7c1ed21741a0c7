# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `billing_rates` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict


class BillingRatesList(TypedDict, total=False):
    """Parameters of `billing_rates.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    name_contains: str
    """Only objects with this text in their name; upper and lower case are the same."""
    name_starts_with: str
    """Only objects whose name starts with this text; upper and lower case are the same."""
    name_ends_with: str
    """Only objects whose name ends with this text; upper and lower case are the same."""
    name_from: str
    """Only objects whose name is this one or comes after it in the order of QuickBooks."""
    name_to: str
    """Only objects whose name is this one or comes before it in the order of QuickBooks."""
    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters."""


class _BillingRatesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class BillingRatesRetrieve(_BillingRatesRetrieveRequired, total=False):
    """Parameters of `billing_rates.retrieve`."""


class _BillingRatesCreatePerItemBillingRateRequired(TypedDict):
    item_id: str
    """The item that is meant. A line takes from it the description, price, account and tax code that are not
    given. At most 36 characters."""


class BillingRatesCreatePerItemBillingRate(_BillingRatesCreatePerItemBillingRateRequired, total=False):
    """One of `per_item_billing_rates`."""

    custom_rate: Decimal | float | str
    """The rate of the item."""
    custom_rate_percent: Decimal | float | str
    """The rate of the item, as a percentage of its price."""
    adjust_percentage: Decimal | float | str
    """The adjust percentage of the per item billing rate."""
    adjust_billing_rate_relative_to: Literal["standard_rate", "current_custom_rate"]
    """The adjust billing rate relative to of the per item billing rate."""


class _BillingRatesCreateRequired(TypedDict):
    name: str
    """The name of the billing rate; QuickBooks does not tell upper from lower case. At most 31 characters."""


class BillingRatesCreate(_BillingRatesCreateRequired, total=False):
    """Parameters of `billing_rates.create`."""

    fixed_billing_rate: Decimal | float | str
    """The rate for all work."""
    per_item_billing_rates: list[BillingRatesCreatePerItemBillingRate]
    """The rates of the items that have one of their own."""


class _BillingRatesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class BillingRatesDelete(_BillingRatesDeleteRequired, total=False):
    """Parameters of `billing_rates.delete`."""

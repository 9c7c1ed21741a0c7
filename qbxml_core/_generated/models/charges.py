# DO NOT EDIT. Made by: python -m generator emit
"""Charges."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import LinkedTransaction, Reference
from .custom_fields import CustomField


class Charge(Struct, kw_only=True, rename="camel", gc=False):
    """A charge. Wire: `ChargeRet`."""

    id: str | None = None
    """The ID QuickBooks gave the charge; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_charge"] = "qbd_charge"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the charge was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the charge was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the charge is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    customer: Reference | None = None
    """The customer, or the job of a customer. Wire: `CustomerRef`."""

    transaction_date: str | None = None
    """The day the charge counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The number people know the charge by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 11 characters.
    """

    item: Reference | None = None
    """The item. Wire: `ItemRef`."""

    inventory_site: Reference | None = None
    """The site that keeps the stock. Wire: `InventorySiteRef`, since 10.0, only in US, CA, UK."""

    inventory_site_location: Reference | None = None
    """The place inside the site, such as a shelf.

    Wire: `InventorySiteLocationRef`, since 12.0, only in US, CA, UK.
    """

    quantity: int | float | None = None
    """How many units. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit the quantity is counted in. Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0."""

    override_unit_of_measure_set: Reference | None = None
    """The set of units to use instead of that of the item. Wire: `OverrideUOMSetRef`, since 7.0."""

    rate: str | None = None
    """The price of one unit. Wire: `Rate`, PRICETYPE, exact decimal."""

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    balance_remaining: str | None = None
    """What is still to be paid. Wire: `BalanceRemaining`, AMTTYPE, exact decimal."""

    description: str | None = None
    """What the charge is, in words. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    receivables_account: Reference | None = None
    """The account that keeps what customers owe. Wire: `ARAccountRef`."""

    class_: Reference | None = None
    """The class that sorts the charge into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    billed_date: str | None = None
    """When it was billed. Wire: `BilledDate`, DATETYPE, YYYY-MM-DD."""

    due_date: str | None = None
    """When the charge is due to be paid. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    is_paid: bool | None = None
    """Whether nothing is left to pay. Wire: `IsPaid`, BOOLTYPE, since 3.0."""

    external_id: str | None = None
    """An ID that another program gave the charge; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 9.0.
    """

    linked_transactions: list[LinkedTransaction] = []
    """Transactions that belong together with this one, such as payments of an invoice.

    Wire: `LinkedTxn`, since 3.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the charge in fields of their own. Wire: `DataExtRet`."""

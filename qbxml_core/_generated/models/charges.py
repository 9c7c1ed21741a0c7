# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Charges."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import LinkedTransaction, Reference
from .custom_fields import CustomField


class Charge(Struct, kw_only=True, rename="camel", gc=False):
    """A charge of QuickBooks Desktop. Wire: `ChargeRet`."""

    id: str | None = None
    """The ID of the charge. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_charge"] = "qbd_charge"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the charge.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the charge.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the charge. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    customer: Reference | None = None
    """The customer of this charge. Wire: `CustomerRef`."""

    transaction_date: str | None = None
    """The transaction date of the charge. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    ref_number: str | None = None
    """The ref number of the charge. Wire: `RefNumber`, STRTYPE, at most 11 characters."""

    item: Reference | None = None
    """The item of this charge. Wire: `ItemRef`."""

    inventory_site: Reference | None = None
    """The inventory site of this charge. Wire: `InventorySiteRef`, since 10.0."""

    inventory_site_location: Reference | None = None
    """The inventory site location of this charge. Wire: `InventorySiteLocationRef`, since 12.0."""

    quantity: int | float | None = None
    """The quantity of the charge. Wire: `Quantity`, QUANTYPE."""

    unit_of_measure: str | None = None
    """The unit of measure of the charge. Wire: `UnitOfMeasure`, STRTYPE, at most 31 characters, since 7.0."""

    override_unit_of_measure_set: Reference | None = None
    """The override unit of measure set of this charge. Wire: `OverrideUOMSetRef`, since 7.0."""

    rate: str | None = None
    """The rate of the charge. Wire: `Rate`, PRICETYPE, exact decimal."""

    amount: str | None = None
    """The amount of the charge. Wire: `Amount`, AMTTYPE, exact decimal."""

    balance_remaining: str | None = None
    """The balance remaining of the charge. Wire: `BalanceRemaining`, AMTTYPE, exact decimal."""

    description: str | None = None
    """The description of the charge. Wire: `Desc`, STRTYPE, at most 4095 characters."""

    receivables_account: Reference | None = None
    """The receivables account of this charge. Wire: `ARAccountRef`."""

    class_: Reference | None = None
    """The class of this charge. Wire: `ClassRef`."""

    billed_date: str | None = None
    """The billed date of the charge. Wire: `BilledDate`, DATETYPE, YYYY-MM-DD."""

    due_date: str | None = None
    """The due date of the charge. Wire: `DueDate`, DATETYPE, YYYY-MM-DD."""

    is_paid: bool | None = None
    """Whether the charge is paid. Wire: `IsPaid`, BOOLTYPE, since 3.0."""

    external_id: str | None = None
    """The external ID of the charge. Wire: `ExternalGUID`, GUIDTYPE, since 9.0."""

    linked_transactions: list[LinkedTransaction] = []
    """The linked transactions of the charge. Wire: `LinkedTxn`, since 3.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the charge. Wire: `DataExtRet`."""

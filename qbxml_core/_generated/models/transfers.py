# DO NOT EDIT. Made by: python -m generator emit
"""Transfers."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class Transfer(Struct, kw_only=True, rename="camel", gc=False):
    """A transfer. Wire: `TransferRet`."""

    id: str | None = None
    """The ID QuickBooks gave the transfer; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_transfer"] = "qbd_transfer"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the transfer was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the transfer was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the transfer is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    transaction_date: str | None = None
    """The day the transfer counts for in the books. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    source_account: Reference | None = None
    """The account the money leaves. Wire: `TransferFromAccountRef`."""

    source_account_balance: str | None = None
    """The balance of the account the money leaves. Wire: `FromAccountBalance`, AMTTYPE, exact decimal."""

    target_account: Reference | None = None
    """The account the money goes to. Wire: `TransferToAccountRef`."""

    target_account_balance: str | None = None
    """The balance of the account the money goes to. Wire: `ToAccountBalance`, AMTTYPE, exact decimal."""

    class_: Reference | None = None
    """The class that sorts the transfer into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    amount: str | None = None
    """The amount of money. Wire: `Amount`, AMTTYPE, exact decimal."""

    memo: str | None = None
    """A remark on the transfer; most forms sent out do not show it.

    Wire: `Memo`, STRTYPE, at most 4095 characters.
    """

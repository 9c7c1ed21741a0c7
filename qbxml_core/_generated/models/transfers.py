# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Transfers."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class Transfer(Struct, kw_only=True, rename="camel", gc=False):
    """A transfer of QuickBooks Desktop. Wire: `TransferRet`."""

    id: str | None = None
    """The ID of the transfer. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_transfer"] = "qbd_transfer"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the transfer.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the transfer.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the transfer. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    transaction_date: str | None = None
    """The transaction date of the transfer. Wire: `TxnDate`, DATETYPE, YYYY-MM-DD."""

    source_account: Reference | None = None
    """The source account of this transfer. Wire: `TransferFromAccountRef`."""

    source_account_balance: str | None = None
    """The source account balance of the transfer. Wire: `FromAccountBalance`, AMTTYPE, exact decimal."""

    target_account: Reference | None = None
    """The target account of this transfer. Wire: `TransferToAccountRef`."""

    target_account_balance: str | None = None
    """The target account balance of the transfer. Wire: `ToAccountBalance`, AMTTYPE, exact decimal."""

    class_: Reference | None = None
    """The class of this transfer. Wire: `ClassRef`."""

    amount: str | None = None
    """The amount of the transfer. Wire: `Amount`, AMTTYPE, exact decimal."""

    memo: str | None = None
    """The memo of the transfer. Wire: `Memo`, STRTYPE, at most 4095 characters."""

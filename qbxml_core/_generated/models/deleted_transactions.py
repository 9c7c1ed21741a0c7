# DO NOT EDIT. Made by: python -m generator emit
"""Deleted transactions."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct



class DeletedTransaction(Struct, kw_only=True, rename="camel", gc=False):
    """A transaction that was deleted some time ago. Wire: `TxnDeletedRet`."""

    transaction_type: str | None = None
    """The kind of transaction.

    Wire: `TxnDelType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `purchase_order`,
    `receive_payment`, `sales_order`, `sales_receipt`, `sales_tax_payment_check`, `time_tracking`,
    `transfer_inventory`, `vehicle_mileage`, `vendor_credit`.
    """

    id: str | None = None
    """The ID QuickBooks gave the deleted transaction; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_deleted_transaction"] = "qbd_deleted_transaction"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the deleted transaction was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    deleted_at: str | None = None
    """When it was deleted. Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave."""

    ref_number: str | None = None
    """The number people know the deleted transaction by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE.
    """

# DO NOT EDIT. Made by: python -m generator emit
"""Records that belong to no resource."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class SignonAppCert(Struct, kw_only=True, rename="camel", gc=False):
    """The answer to a program that signed on with a certificate. Wire: `SignonAppCertRs`."""

    server_date_time: str | None = None
    """The time of the server.

    Wire: `ServerDateTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    session_ticket: str | None = None
    """The ticket that later sessions sign on with. Wire: `SessionTicket`, STRTYPE."""


class SignonDesktop(Struct, kw_only=True, rename="camel", gc=False):
    """The answer to a program that signed on at the desktop. Wire: `SignonDesktopRs`."""

    server_date_time: str | None = None
    """The time of the server.

    Wire: `ServerDateTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    session_ticket: str | None = None
    """The ticket that later sessions sign on with. Wire: `SessionTicket`, STRTYPE."""


class SignonTicket(Struct, kw_only=True, rename="camel", gc=False):
    """The answer to a program that signed on with a ticket. Wire: `SignonTicketRs`."""

    server_date_time: str | None = None
    """The time of the server.

    Wire: `ServerDateTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    session_ticket: str | None = None
    """The ticket that later sessions sign on with. Wire: `SessionTicket`, STRTYPE."""


class ListDeletion(Struct, kw_only=True, rename="camel", gc=False):
    """That an object of a list is deleted now. Wire: `ListDelRs`."""

    list_type: str | None = None
    """The list it belongs to.

    Wire: `ListDelType`, ENUMTYPE.
    Known values: `account`, `billing_rate`, `class`, `currency`, `customer`, `customer_message`, `customer_type`,
    `date_driven_terms`, `employee`, `inventory_site`, `item_discount`, `item_fixed_asset`, `item_group`,
    `item_inventory`, `item_inventory_assembly`, `item_non_inventory`, `item_other_charge`, `item_payment`,
    `item_sales_tax`, `item_sales_tax_group`, `item_service`, `item_subtotal`, `job_type`, `other_name`,
    `payment_method`, `payroll_item_non_wage`, `payroll_item_wage`, `price_level`, `sales_representative`,
    `sales_tax_code`, `ship_method`, `standard_terms`, `to_do`, `unit_of_measure_set`, `vehicle`, `vendor`,
    `vendor_type`, `workers_comp_code`.
    """

    id: str | None = None
    """The ID QuickBooks gave the list deletion; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_list_deletion"] = "qbd_list_deletion"
    """The kind of object, always the same."""

    deleted_at: str | None = None
    """When it was deleted. Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave."""

    full_name: str | None = None
    """The name of the list deletion with those of its parents, joined by colons. Wire: `FullName`, STRTYPE."""


class ListMerge(Struct, kw_only=True, rename="camel", gc=False):
    """That two objects of a list are one now. Wire: `ListMergeRs`."""

    list_merge_type: str | None = None
    """The list of both objects.

    Wire: `ListMergeType`, ENUMTYPE.
    Known values: `account`, `class`, `customer`, `item_discount`, `item_group`, `item_inventory`,
    `item_non_inventory`, `item_other_charge`, `item_payment`, `item_sales_tax`, `item_sales_tax_group`,
    `item_service`, `item_subtotal`, `vendor`.
    """

    merged_from: MergedFrom | None = None
    """The object that is gone. Wire: `MergedFrom`."""

    merged_to: MergedTo | None = None
    """The object that has taken its place. Wire: `MergedTo`."""


class MergedFrom(Struct, kw_only=True, rename="camel", gc=False):
    """The object of a list that is gone after a merge. Wire: `MergedFrom`."""

    id: str | None = None
    """The ID QuickBooks gave the merged from; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_merged_from"] = "qbd_merged_from"
    """The kind of object, always the same."""

    deleted_at: str | None = None
    """When it was deleted. Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave."""

    full_name: str | None = None
    """The name of the merged from with those of its parents, joined by colons. Wire: `FullName`, STRTYPE."""


class MergedTo(Struct, kw_only=True, rename="camel", gc=False):
    """The object of a list that is left after a merge. Wire: `MergedTo`."""

    id: str | None = None
    """The ID QuickBooks gave the merged to; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_merged_to"] = "qbd_merged_to"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the merged to was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the merged to was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the merged to is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    full_name: str | None = None
    """The name of the merged to with those of its parents, joined by colons. Wire: `FullName`, STRTYPE."""


class TransactionDeletion(Struct, kw_only=True, rename="camel", gc=False):
    """That a transaction is deleted now. Wire: `TxnDelRs`."""

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
    """The ID QuickBooks gave the transaction deletion; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_transaction_deletion"] = "qbd_transaction_deletion"
    """The kind of object, always the same."""

    deleted_at: str | None = None
    """When it was deleted. Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave."""

    ref_number: str | None = None
    """The number people know the transaction deletion by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE.
    """


class TransactionVoid(Struct, kw_only=True, rename="camel", gc=False):
    """That a transaction is void now. Wire: `TxnVoidRs`."""

    transaction_type: str | None = None
    """The kind of transaction.

    Wire: `TxnVoidType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`, `charge`,
    `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`, `inventory_adjustment`,
    `invoice`, `item_receipt`, `journal_entry`, `sales_receipt`, `vendor_credit`.
    """

    id: str | None = None
    """The ID QuickBooks gave the transaction void; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_transaction_void"] = "qbd_transaction_void"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the transaction void was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the transaction void was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    ref_number: str | None = None
    """The number people know the transaction void by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE.
    """


class CustomFieldDefinitionDeletion(Struct, kw_only=True, rename="camel", gc=False):
    """That a custom field is gone now. Wire: `DataExtDefDelRet`."""

    owner_id: str | None = None
    """Who the custom field belongs to: 0 for those users see, else the program's GUID.

    Wire: `OwnerID`, GUIDTYPE.
    """

    name: str | None = None
    """The name of the custom field definition deletion; QuickBooks does not tell upper from lower case.

    Wire: `DataExtName`, STRTYPE, at most 31 characters.
    """

    deleted_at: str | None = None
    """When it was deleted. Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave."""


class CustomFieldDeletion(Struct, kw_only=True, rename="camel", gc=False):
    """That the value of a custom field is gone now. Wire: `DataExtDelRet`."""

    owner_id: str | None = None
    """Who the custom field belongs to: 0 for those users see, else the program's GUID.

    Wire: `OwnerID`, GUIDTYPE.
    """

    name: str | None = None
    """The name of the custom field deletion; QuickBooks does not tell upper from lower case.

    Wire: `DataExtName`, STRTYPE, at most 31 characters.
    """

    list_type: str | None = None
    """The list it belongs to.

    Wire: `ListDataExtType`, ENUMTYPE.
    Known values: `account`, `customer`, `employee`, `item`, `other_name`, `vendor`.
    """

    list_object: Reference | None = None
    """The object of a list that had the value. Wire: `ListObjRef`."""

    transaction_type: str | None = None
    """The kind of transaction.

    Wire: `TxnDataExtType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `purchase_order`,
    `receive_payment`, `sales_order`, `sales_receipt`, `sales_tax_payment_check`, `vendor_credit`.
    """

    transaction_id: str | None = None
    """The ID of the transaction. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    transaction_line_id: str | None = None
    """The ID of the line in the transaction. Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 3.0."""

    other_type: str | None = None
    """What else had the value. Wire: `OtherDataExtType`, ENUMTYPE. Known values: `company`."""

    deleted_at: str | None = None
    """When it was deleted. Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave."""


class DataEvent(Struct, kw_only=True, rename="camel", gc=False):
    """What QuickBooks tells a program about a change of data. Wire: `DataEvent`."""

    company_file_path: str | None = None
    """Where the company file is. Wire: `CompanyFilePath`, STRTYPE, at most 260 characters."""

    host_info: HostInfo | None = None
    """The QuickBooks that speaks. Wire: `HostInfo`."""

    list_event: ListEvent | None = None
    """What happened to an object of a list. Wire: `ListEvent`."""

    transaction_event: TransactionEvent | None = None
    """What happened to a transaction. Wire: `TxnEvent`."""

    last_restore_time: str | None = None
    """When the company file was last restored from a backup.

    Wire: `LastRestoreTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    last_condense_time: str | None = None
    """When the company file was last made smaller.

    Wire: `LastCondenseTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    data_event_recovery_time: str | None = None
    """From when events were lost.

    Wire: `DataEventRecoveryTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """


class HostInfo(Struct, kw_only=True, rename="camel", gc=False):
    """The QuickBooks that sends an event. Wire: `HostInfo`."""

    product_name: str | None = None
    """The name of the QuickBooks product. Wire: `ProductName`, STRTYPE, at most 255 characters."""

    major_version: str | None = None
    """The first part of the version. Wire: `MajorVersion`, STRTYPE, at most 5 characters."""

    minor_version: str | None = None
    """The second part of the version. Wire: `MinorVersion`, STRTYPE, at most 5 characters."""

    country: str | None = None
    """The country. Wire: `Country`, STRTYPE, at most 2 characters."""


class ListEvent(Struct, kw_only=True, rename="camel", gc=False):
    """A list event. Wire: `ListEvent`."""

    list_event_type: str | None = None
    """The list.

    Wire: `ListEventType`, ENUMTYPE.
    Known values: `account`, `class`, `customer`, `customer_msg`, `customer_type`, `date_driven_terms`, `employee`,
    `item_discount`, `item_fixed_asset`, `item_group`, `item_inventory`, `item_inventory_assembly`,
    `item_non_inventory`, `item_other_charge`, `item_payment`, `item_sales_tax`, `item_sales_tax_group`,
    `item_service`, `item_subtotal`, `job_type`, `other_name`, `payment_method`, `price_level`, `sales_rep`,
    `sales_tax_code`, `ship_method`, `standard_terms`, `to_do`, `vendor`, `vendor_type`.
    """

    list_event_operation: str | None = None
    """What happened. Wire: `ListEventOperation`, ENUMTYPE. Known values: `add`, `modify`, `delete`, `merge`."""

    id: str | None = None
    """The ID QuickBooks gave the list event; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_list_event"] = "qbd_list_event"
    """The kind of object, always the same."""

    after_merge_list_id: str | None = None
    """The ID of the object that the two became. Wire: `AfterMergeListID`, IDTYPE, at most 36 characters."""


class TransactionEvent(Struct, kw_only=True, rename="camel", gc=False):
    """A transaction event. Wire: `TxnEvent`."""

    transaction_event_type: str | None = None
    """The kind of transaction.

    Wire: `TxnEventType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`, `charge`,
    `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`, `estimate`,
    `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `purchase_order`, `receive_payment`,
    `sales_order`, `sales_receipt`, `sales_tax_payment_check`, `time_tracking`, `vendor_credit`.
    """

    transaction_event_operation: str | None = None
    """What happened. Wire: `TxnEventOperation`, ENUMTYPE. Known values: `add`, `modify`, `delete`."""

    id: str | None = None
    """The ID QuickBooks gave the transaction event; unique among objects of its kind.

    Wire: `TxnID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_transaction_event"] = "qbd_transaction_event"
    """The kind of object, always the same."""

    ref_number: str | None = None
    """The number people know the transaction event by, such as the one printed on it. Upper and lower case differ.

    Wire: `RefNumber`, STRTYPE, at most 20 characters.
    """


class UiEvent(Struct, kw_only=True, rename="camel", gc=False):
    """What QuickBooks tells a program about a company file. Wire: `UIEvent`."""

    company_file_path: str | None = None
    """Where the company file is. Wire: `CompanyFilePath`, STRTYPE, at most 260 characters."""

    host_info: HostInfo | None = None
    """The QuickBooks that speaks. Wire: `HostInfo`."""

    company_file_event: CompanyFileEvent | None = None
    """What happened to the company file. Wire: `CompanyFileEvent`."""


class CompanyFileEvent(Struct, kw_only=True, rename="camel", gc=False):
    """A company file event. Wire: `CompanyFileEvent`."""

    company_file_event_operation: str | None = None
    """What happened to the company file.

    Wire: `CompanyFileEventOperation`, ENUMTYPE.
    Known values: `close`, `open`.
    """

    is_new_company: bool | None = None
    """Whether the company file was just made. Wire: `IsNewCompany`, BOOLTYPE."""

    is_automatic_login: bool | None = None
    """Whether the program logged in without a user. Wire: `IsAutomaticLogin`, BOOLTYPE."""


class UiExtensionEvent(Struct, kw_only=True, rename="camel", gc=False):
    """That a user chose the entry of a program in a menu. Wire: `UIExtensionEvent`."""

    company_file_path: str | None = None
    """Where the company file is. Wire: `CompanyFilePath`, STRTYPE, at most 260 characters."""

    host_info: HostInfo | None = None
    """The QuickBooks that speaks. Wire: `HostInfo`."""

    event_tag: str | None = None
    """What the program chose to know the event by. Wire: `EventTag`, STRTYPE, at most 50 characters."""

    current_window: CurrentWindow | None = None
    """The window in front, and what it shows. Wire: `CurrentWindow`, since 4.0."""


class CurrentWindow(Struct, kw_only=True, rename="camel", gc=False):
    """A current window. Wire: `CurrentWindow`."""

    transaction_type: str | None = None
    """The kind of transaction.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `unknown`.
    """

    transaction_id: str | None = None
    """The ID of the transaction. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    list_type: str | None = None
    """The list it belongs to.

    Wire: `ListType`, ENUMTYPE.
    Known values: `account`, `class`, `customer`, `customer_msg`, `customer_type`, `date_driven_terms`, `employee`,
    `item_discount`, `item_fixed_asset`, `item_group`, `item_inventory`, `item_inventory_assembly`,
    `item_non_inventory`, `item_other_charge`, `item_payment`, `item_sales_tax`, `item_sales_tax_group`,
    `item_service`, `item_subtotal`, `job_type`, `other_name`, `payment_method`, `price_level`, `sales_rep`,
    `sales_tax_code`, `ship_method`, `standard_terms`, `to_do`, `vendor`, `vendor_type`.
    """

    list_id: str | None = None
    """The ID of the object of a list. Wire: `ListID`, IDTYPE, at most 36 characters."""

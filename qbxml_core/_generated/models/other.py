# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Records that belong to no resource."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Reference


class SignonAppCert(Struct, kw_only=True, rename="camel", gc=False):
    """A signon app cert of QuickBooks Desktop. Wire: `SignonAppCertRs`."""

    server_date_time: str | None = None
    """The server date time of the signon app cert.

    Wire: `ServerDateTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    session_ticket: str | None = None
    """The session ticket of the signon app cert. Wire: `SessionTicket`, STRTYPE."""


class SignonDesktop(Struct, kw_only=True, rename="camel", gc=False):
    """A signon desktop of QuickBooks Desktop. Wire: `SignonDesktopRs`."""

    server_date_time: str | None = None
    """The server date time of the signon desktop.

    Wire: `ServerDateTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    session_ticket: str | None = None
    """The session ticket of the signon desktop. Wire: `SessionTicket`, STRTYPE."""


class SignonTicket(Struct, kw_only=True, rename="camel", gc=False):
    """A signon ticket of QuickBooks Desktop. Wire: `SignonTicketRs`."""

    server_date_time: str | None = None
    """The server date time of the signon ticket.

    Wire: `ServerDateTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    session_ticket: str | None = None
    """The session ticket of the signon ticket. Wire: `SessionTicket`, STRTYPE."""


class ListDeletion(Struct, kw_only=True, rename="camel", gc=False):
    """A list deletion of QuickBooks Desktop. Wire: `ListDelRs`."""

    list_type: str | None = None
    """The list type of the list deletion.

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
    """The ID of the list deletion. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_list_deletion"] = "qbd_list_deletion"
    """The kind of object, always the same."""

    deleted_at: str | None = None
    """The deleted at of the list deletion.

    Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    full_name: str | None = None
    """The full name of the list deletion. Wire: `FullName`, STRTYPE."""


class ListMerge(Struct, kw_only=True, rename="camel", gc=False):
    """A list merge of QuickBooks Desktop. Wire: `ListMergeRs`."""

    list_merge_type: str | None = None
    """The list merge type of the list merge.

    Wire: `ListMergeType`, ENUMTYPE.
    Known values: `account`, `class`, `customer`, `item_discount`, `item_group`, `item_inventory`,
    `item_non_inventory`, `item_other_charge`, `item_payment`, `item_sales_tax`, `item_sales_tax_group`,
    `item_service`, `item_subtotal`, `vendor`.
    """

    merged_from: MergedFrom | None = None
    """The merged from of the list merge. Wire: `MergedFrom`."""

    merged_to: MergedTo | None = None
    """The merged to of the list merge. Wire: `MergedTo`."""


class MergedFrom(Struct, kw_only=True, rename="camel", gc=False):
    """A merged from of QuickBooks Desktop. Wire: `MergedFrom`."""

    id: str | None = None
    """The ID of the merged from. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_merged_from"] = "qbd_merged_from"
    """The kind of object, always the same."""

    deleted_at: str | None = None
    """The deleted at of the merged from.

    Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    full_name: str | None = None
    """The full name of the merged from. Wire: `FullName`, STRTYPE."""


class MergedTo(Struct, kw_only=True, rename="camel", gc=False):
    """A merged to of QuickBooks Desktop. Wire: `MergedTo`."""

    id: str | None = None
    """The ID of the merged to. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_merged_to"] = "qbd_merged_to"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the merged to.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the merged to.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the merged to. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    full_name: str | None = None
    """The full name of the merged to. Wire: `FullName`, STRTYPE."""


class TransactionDeletion(Struct, kw_only=True, rename="camel", gc=False):
    """A transaction deletion of QuickBooks Desktop. Wire: `TxnDelRs`."""

    transaction_type: str | None = None
    """The transaction type of the transaction deletion.

    Wire: `TxnDelType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `purchase_order`,
    `receive_payment`, `sales_order`, `sales_receipt`, `sales_tax_payment_check`, `time_tracking`,
    `transfer_inventory`, `vehicle_mileage`, `vendor_credit`.
    """

    id: str | None = None
    """The ID of the transaction deletion. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_transaction_deletion"] = "qbd_transaction_deletion"
    """The kind of object, always the same."""

    deleted_at: str | None = None
    """The deleted at of the transaction deletion.

    Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    ref_number: str | None = None
    """The ref number of the transaction deletion. Wire: `RefNumber`, STRTYPE."""


class TransactionVoid(Struct, kw_only=True, rename="camel", gc=False):
    """A transaction void of QuickBooks Desktop. Wire: `TxnVoidRs`."""

    transaction_type: str | None = None
    """The transaction type of the transaction void.

    Wire: `TxnVoidType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`, `charge`,
    `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`, `inventory_adjustment`,
    `invoice`, `item_receipt`, `journal_entry`, `sales_receipt`, `vendor_credit`.
    """

    id: str | None = None
    """The ID of the transaction void. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_transaction_void"] = "qbd_transaction_void"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the transaction void.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the transaction void.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    ref_number: str | None = None
    """The ref number of the transaction void. Wire: `RefNumber`, STRTYPE."""


class CustomFieldDefinitionDeletion(Struct, kw_only=True, rename="camel", gc=False):
    """A custom field definition deletion of QuickBooks Desktop. Wire: `DataExtDefDelRet`."""

    owner_id: str | None = None
    """The owner ID of the custom field definition deletion. Wire: `OwnerID`, GUIDTYPE."""

    name: str | None = None
    """The name of the custom field definition deletion. Wire: `DataExtName`, STRTYPE, at most 31 characters."""

    deleted_at: str | None = None
    """The deleted at of the custom field definition deletion.

    Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """


class CustomFieldDeletion(Struct, kw_only=True, rename="camel", gc=False):
    """A custom field deletion of QuickBooks Desktop. Wire: `DataExtDelRet`."""

    owner_id: str | None = None
    """The owner ID of the custom field deletion. Wire: `OwnerID`, GUIDTYPE."""

    name: str | None = None
    """The name of the custom field deletion. Wire: `DataExtName`, STRTYPE, at most 31 characters."""

    list_type: str | None = None
    """The list type of the custom field deletion.

    Wire: `ListDataExtType`, ENUMTYPE.
    Known values: `account`, `customer`, `employee`, `item`, `other_name`, `vendor`.
    """

    list_object: Reference | None = None
    """The list object of this custom field deletion. Wire: `ListObjRef`."""

    transaction_type: str | None = None
    """The transaction type of the custom field deletion.

    Wire: `TxnDataExtType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `purchase_order`,
    `receive_payment`, `sales_order`, `sales_receipt`, `sales_tax_payment_check`, `vendor_credit`.
    """

    transaction_id: str | None = None
    """The transaction ID of the custom field deletion. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    transaction_line_id: str | None = None
    """The transaction line ID of the custom field deletion.

    Wire: `TxnLineID`, IDTYPE, at most 36 characters, since 3.0.
    """

    other_type: str | None = None
    """The other type of the custom field deletion. Wire: `OtherDataExtType`, ENUMTYPE. Known values: `company`."""

    deleted_at: str | None = None
    """The deleted at of the custom field deletion.

    Wire: `TimeDeleted`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """


class DataEvent(Struct, kw_only=True, rename="camel", gc=False):
    """A data event of QuickBooks Desktop. Wire: `DataEvent`."""

    company_file_path: str | None = None
    """The company file path of the data event. Wire: `CompanyFilePath`, STRTYPE, at most 260 characters."""

    host_info: HostInfo | None = None
    """The host info of the data event. Wire: `HostInfo`."""

    list_event: ListEvent | None = None
    """The list event of the data event. Wire: `ListEvent`."""

    transaction_event: TransactionEvent | None = None
    """The transaction event of the data event. Wire: `TxnEvent`."""

    last_restore_time: str | None = None
    """The last restore time of the data event.

    Wire: `LastRestoreTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    last_condense_time: str | None = None
    """The last condense time of the data event.

    Wire: `LastCondenseTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    data_event_recovery_time: str | None = None
    """The data event recovery time of the data event.

    Wire: `DataEventRecoveryTime`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """


class HostInfo(Struct, kw_only=True, rename="camel", gc=False):
    """A host info of QuickBooks Desktop. Wire: `HostInfo`."""

    product_name: str | None = None
    """The product name of the host info. Wire: `ProductName`, STRTYPE, at most 255 characters."""

    major_version: str | None = None
    """The major version of the host info. Wire: `MajorVersion`, STRTYPE, at most 5 characters."""

    minor_version: str | None = None
    """The minor version of the host info. Wire: `MinorVersion`, STRTYPE, at most 5 characters."""

    country: str | None = None
    """The country of the host info. Wire: `Country`, STRTYPE, at most 2 characters."""


class ListEvent(Struct, kw_only=True, rename="camel", gc=False):
    """A list event of QuickBooks Desktop. Wire: `ListEvent`."""

    list_event_type: str | None = None
    """The list event type of the list event.

    Wire: `ListEventType`, ENUMTYPE.
    Known values: `account`, `class`, `customer`, `customer_msg`, `customer_type`, `date_driven_terms`, `employee`,
    `item_discount`, `item_fixed_asset`, `item_group`, `item_inventory`, `item_inventory_assembly`,
    `item_non_inventory`, `item_other_charge`, `item_payment`, `item_sales_tax`, `item_sales_tax_group`,
    `item_service`, `item_subtotal`, `job_type`, `other_name`, `payment_method`, `price_level`, `sales_rep`,
    `sales_tax_code`, `ship_method`, `standard_terms`, `to_do`, `vendor`, `vendor_type`.
    """

    list_event_operation: str | None = None
    """The list event operation of the list event.

    Wire: `ListEventOperation`, ENUMTYPE.
    Known values: `add`, `modify`, `delete`, `merge`.
    """

    id: str | None = None
    """The ID of the list event. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_list_event"] = "qbd_list_event"
    """The kind of object, always the same."""

    after_merge_list_id: str | None = None
    """The after merge list ID of the list event. Wire: `AfterMergeListID`, IDTYPE, at most 36 characters."""


class TransactionEvent(Struct, kw_only=True, rename="camel", gc=False):
    """A transaction event of QuickBooks Desktop. Wire: `TxnEvent`."""

    transaction_event_type: str | None = None
    """The transaction event type of the transaction event.

    Wire: `TxnEventType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`, `charge`,
    `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`, `estimate`,
    `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `purchase_order`, `receive_payment`,
    `sales_order`, `sales_receipt`, `sales_tax_payment_check`, `time_tracking`, `vendor_credit`.
    """

    transaction_event_operation: str | None = None
    """The transaction event operation of the transaction event.

    Wire: `TxnEventOperation`, ENUMTYPE.
    Known values: `add`, `modify`, `delete`.
    """

    id: str | None = None
    """The ID of the transaction event. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_transaction_event"] = "qbd_transaction_event"
    """The kind of object, always the same."""

    ref_number: str | None = None
    """The ref number of the transaction event. Wire: `RefNumber`, STRTYPE, at most 20 characters."""


class UiEvent(Struct, kw_only=True, rename="camel", gc=False):
    """An ui event of QuickBooks Desktop. Wire: `UIEvent`."""

    company_file_path: str | None = None
    """The company file path of the ui event. Wire: `CompanyFilePath`, STRTYPE, at most 260 characters."""

    host_info: HostInfo | None = None
    """The host info of the ui event. Wire: `HostInfo`."""

    company_file_event: CompanyFileEvent | None = None
    """The company file event of the ui event. Wire: `CompanyFileEvent`."""


class CompanyFileEvent(Struct, kw_only=True, rename="camel", gc=False):
    """A company file event of QuickBooks Desktop. Wire: `CompanyFileEvent`."""

    company_file_event_operation: str | None = None
    """The company file event operation of the company file event.

    Wire: `CompanyFileEventOperation`, ENUMTYPE.
    Known values: `close`, `open`.
    """

    is_new_company: bool | None = None
    """Whether the company file event is new company. Wire: `IsNewCompany`, BOOLTYPE."""

    is_automatic_login: bool | None = None
    """Whether the company file event is automatic login. Wire: `IsAutomaticLogin`, BOOLTYPE."""


class UiExtensionEvent(Struct, kw_only=True, rename="camel", gc=False):
    """An ui extension event of QuickBooks Desktop. Wire: `UIExtensionEvent`."""

    company_file_path: str | None = None
    """The company file path of the ui extension event. Wire: `CompanyFilePath`, STRTYPE, at most 260 characters."""

    host_info: HostInfo | None = None
    """The host info of the ui extension event. Wire: `HostInfo`."""

    event_tag: str | None = None
    """The event tag of the ui extension event. Wire: `EventTag`, STRTYPE, at most 50 characters."""

    current_window: CurrentWindow | None = None
    """The current window of the ui extension event. Wire: `CurrentWindow`, since 4.0."""


class CurrentWindow(Struct, kw_only=True, rename="camel", gc=False):
    """A current window of QuickBooks Desktop. Wire: `CurrentWindow`."""

    transaction_type: str | None = None
    """The transaction type of the current window.

    Wire: `TxnType`, ENUMTYPE.
    Known values: `ar_refund_credit_card`, `bill`, `bill_payment_check`, `bill_payment_credit_card`,
    `build_assembly`, `charge`, `check`, `credit_card_charge`, `credit_card_credit`, `credit_memo`, `deposit`,
    `estimate`, `inventory_adjustment`, `invoice`, `item_receipt`, `journal_entry`, `liability_adjustment`,
    `paycheck`, `payroll_liability_check`, `purchase_order`, `receive_payment`, `sales_order`, `sales_receipt`,
    `sales_tax_payment_check`, `transfer`, `vendor_credit`, `ytd_adjustment`, `unknown`.
    """

    transaction_id: str | None = None
    """The transaction ID of the current window. Wire: `TxnID`, IDTYPE, at most 36 characters."""

    list_type: str | None = None
    """The list type of the current window.

    Wire: `ListType`, ENUMTYPE.
    Known values: `account`, `class`, `customer`, `customer_msg`, `customer_type`, `date_driven_terms`, `employee`,
    `item_discount`, `item_fixed_asset`, `item_group`, `item_inventory`, `item_inventory_assembly`,
    `item_non_inventory`, `item_other_charge`, `item_payment`, `item_sales_tax`, `item_sales_tax_group`,
    `item_service`, `item_subtotal`, `job_type`, `other_name`, `payment_method`, `price_level`, `sales_rep`,
    `sales_tax_code`, `ship_method`, `standard_terms`, `to_do`, `vendor`, `vendor_type`.
    """

    list_id: str | None = None
    """The list ID of the current window. Wire: `ListID`, IDTYPE, at most 36 characters."""

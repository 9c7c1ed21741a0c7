"""Where a name that is not known at its place belongs: under another name, at another level, in another operation.

The expectations come from the schema and from what the operations take, not from what the messages happened to say.
"""

from __future__ import annotations

from typing import Any

import pytest

import qbxml_core as qb

CHANGED = {"id": "8-1", "revisionNumber": "1"}


def message_of(call: Any, *arguments: Any, key: str) -> qb.Problem:
    with pytest.raises(qb.RequestError) as caught:
        call(*arguments)
    found: qb.Problem = next(each for each in caught.value.problems if each.path.rpartition(".")[2] == key)
    return found


@pytest.mark.parametrize(
    ("message", "key", "words", "nearest"),
    [
        # the table of the report
        (
            {"SalesReceiptAddRq": {"SalesReceiptAdd": {"SalesReceiptGroupLineAdd": {}}}},
            "SalesReceiptGroupLineAdd",
            "did you mean `SalesReceiptLineGroupAdd`?",
            "SalesReceiptLineGroupAdd",
        ),
        (
            {"CustomerQueryRq": {"ModifiedDateRangeFilter": {"FromModifiedDate": "2024-01-01"}}},
            "ModifiedDateRangeFilter",
            "did you mean `FromModifiedDate` and `ToModifiedDate`, directly here?",
            "FromModifiedDate",
        ),
        (
            {"ItemInventoryModRq": {"ItemInventoryMod": {"BarCodeValue": "1"}}},
            "BarCodeValue",
            "did you mean `BarCode/BarCodeValue`?",
            "BarCode/BarCodeValue",
        ),
        # a list has no wrapper around its dates, transactions do
        (
            {"VendorQueryRq": {"ModifiedDateRangeFilter": {}}},
            "ModifiedDateRangeFilter",
            "`FromModifiedDate` and `ToModifiedDate`, directly here?",
            "FromModifiedDate",
        ),
        (
            {"BillQueryRq": {"FromModifiedDate": "2024-01-01"}},
            "FromModifiedDate",
            "`ModifiedDateRangeFilter/FromModifiedDate`?",
            "ModifiedDateRangeFilter/FromModifiedDate",
        ),
        (
            {"InvoiceQueryRq": {"ToTxnDate": "2024-01-01"}},
            "ToTxnDate",
            "`TxnDateRangeFilter/ToTxnDate`?",
            "TxnDateRangeFilter/ToTxnDate",
        ),
        (
            {"InvoiceQueryRq": {"FromRefNumber": "1"}},
            "FromRefNumber",
            "`RefNumberRangeFilter/FromRefNumber`?",
            "RefNumberRangeFilter/FromRefNumber",
        ),
        ({"AccountQueryRq": {"Name": "x"}}, "Name", "`NameFilter/Name`?", "NameFilter/Name"),
        # down
        ({"CustomerAddRq": {"Name": "x"}}, "Name", "`CustomerAdd/Name`?", "CustomerAdd/Name"),
        (
            {"InvoiceAddRq": {"InvoiceAdd": {"Addr1": "x"}}},
            "Addr1",
            "`BillAddress/Addr1` or `ShipAddress/Addr1`?",
            "BillAddress/Addr1",
        ),
        (
            {"InvoiceAddRq": {"InvoiceAdd": {"ItemRef": {"ListID": "1"}}}},
            "ItemRef",
            "`InvoiceLineAdd/ItemRef`?",
            "InvoiceLineAdd/ItemRef",
        ),
        # up
        (
            {"InvoiceAddRq": {"InvoiceAdd": {"InvoiceLineAdd": {"TxnDate": "2024-01-01"}}}},
            "TxnDate",
            "`InvoiceAdd/TxnDate`, one level up?",
            "InvoiceAdd/TxnDate",
        ),
        (
            {"BillModRq": {"BillMod": {"ExpenseLineMod": {"VendorRef": {"ListID": "1"}}}}},
            "VendorRef",
            "`BillMod/VendorRef`, one level up?",
            "BillMod/VendorRef",
        ),
        # a slip of letters is still one, and a name in many places has no one place
        ({"CustomerAddRq": {"CustomerAdd": {"Phne": "1"}}}, "Phne", "did you mean `Phone`?", "Phone"),
        ({"InvoiceAddRq": {"InvoiceAdd": {"ListID": "1"}}}, "ListID", "there are `CustomerRef`, ", None),
    ],
)
def test_elements_one_level_up_and_down(message: dict[str, Any], key: str, words: str, nearest: str | None) -> None:
    found = message_of(qb.encode_message_set, [message], key=key)
    assert words in found.message
    assert (found.code, found.nearest) == ("unknown_element", nearest)


@pytest.mark.parametrize(
    ("operation", "params", "key", "words", "nearest"),
    [
        # the same under another name
        ("journal_entries.update", {**CHANGED, "debitLines": []}, "debitLines", "is called `lines` here", "lines"),
        ("journal_entries.update", {**CHANGED, "creditLines": []}, "creditLines", "is called `lines` here", "lines"),
        (
            "journal_entries.create",
            {"lines": []},
            "lines",
            "is called `debitLines` or `creditLines` here",
            "debitLines",
        ),
        (
            "receive_payments.update",
            {**CHANGED, "appliedToTransactions": []},
            "appliedToTransactions",
            "is called `applyToTransactions` here",
            "applyToTransactions",
        ),
        ("invoices.create", {"linkedTransactions": []}, "linkedTransactions", "`linkToTransactionIds` here", None),
        ("bills.create", {"linkedTransactions": []}, "linkedTransactions", "`linkToTransactionIds` here", None),
        ("receive_payments.create", {"linkedTransactions": []}, "linkedTransactions", "`applyToTransactions`", None),
        # by another operation
        ("customers.create", {"customFields": []}, "customFields", "but by `custom_fields.create`", None),
        ("invoices.update", {**CHANGED, "customFields": []}, "customFields", "but by `custom_fields.create`", None),
        (
            "inventory_items.update",
            {**CHANGED, "quantityOnHand": 5},
            "quantityOnHand",
            "but by `inventory_items.create` or `inventory_adjustments.create`: leave it out",
            None,
        ),
        ("customers.update", {**CHANGED, "openingBalance": "1"}, "openingBalance", "but by `customers.create`", None),
        # at another level
        ("invoices.create", {"itemId": "8-1"}, "itemId", "one level down: did you mean `lines[].itemId`?", None),
        ("bills.create", {"accountId": "8-1"}, "accountId", "did you mean `expenseLines[].accountId`?", None),
        (
            "vendors.create",
            {"line1": "x"},
            "line1",
            "`billingAddress.line1` or `shippingAddress.line1`?",
            "billingAddress.line1",
        ),
        ("invoices.create", {"lines": [{"memo": "x"}]}, "memo", "belongs one level up: did you mean `memo`?", "memo"),
        # what QuickBooks computes is nobody's to set
        ("invoices.update", {**CHANGED, "subtotal": "1"}, "subtotal", "is in answers alone", None),
        ("customers.update", {**CHANGED, "balance": "1"}, "balance", "is in answers alone", None),
        ("receive_payments.create", {"unusedPayment": "1"}, "unusedPayment", "is in answers alone", None),
    ],
)
def test_parameters_elsewhere(
    operation: str, params: dict[str, Any], key: str, words: str, nearest: str | None
) -> None:
    found = message_of(qb.encode_request, operation, params, key=key)
    assert found.code == "unknown_key"
    assert words in found.message
    assert nearest is None or found.nearest == nearest


def test_a_change_of_a_record_hints_as_the_request_does() -> None:
    record = {"objectType": "qbd_journal_entry", **CHANGED, "debitLines": [], "creditLines": []}
    call = qb.update_params
    found = message_of(call, "journal_entries.update", record, {"debitLines": []}, key="debitLines")
    assert found.message == '"debitLines" is called `lines` here'

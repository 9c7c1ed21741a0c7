"""From a record that was read to its update: what changes goes along, what does not stays."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

import qbxml_core as qb

INVOICE = b"""<QBXML><QBXMLMsgsRs><InvoiceQueryRs statusCode="0"><InvoiceRet>
<TxnID>1-1</TxnID><EditSequence>17</EditSequence><CustomerRef><ListID>8-1</ListID></CustomerRef>
<BillAddress><Addr1>1 Main St</Addr1><City>Bayshore</City><State>CA</State></BillAddress>
<Memo>old</Memo><BalanceRemaining>5.00</BalanceRemaining>
<InvoiceLineRet><TxnLineID>L1</TxnLineID><Desc>one</Desc><Quantity>1</Quantity></InvoiceLineRet>
<InvoiceLineRet><TxnLineID>L2</TxnLineID><Desc>two</Desc><Quantity>2</Quantity></InvoiceLineRet>
</InvoiceRet></InvoiceQueryRs></QBXMLMsgsRs></QBXML>"""


@pytest.fixture(params=["struct", "dict"])
def record(request: pytest.FixtureRequest) -> Any:
    (invoice,) = qb.decode(INVOICE).responses[0].records
    return invoice if request.param == "struct" else msgspec.to_builtins(invoice)


def test_only_what_changes_goes_along(record: Any) -> None:
    params = qb.update_params("invoices.update", record, {"memo": "new"})
    assert params == {"id": "1-1", "revisionNumber": "17", "memo": "new"}
    assert b"<Memo>new</Memo>" in qb.encode_request("invoices.update", params)


def test_null_clears_and_snake_case_is_as_good(record: Any) -> None:
    params = qb.update_params("invoices.update", record, {"purchase_order_number": None})
    assert params == {"id": "1-1", "revisionNumber": "17", "purchaseOrderNumber": None}


def test_an_address_that_changes_in_part_is_sent_whole(record: Any) -> None:
    params = qb.update_params("invoices.update", record, {"billingAddress": {"city": "Berkeley", "state": None}})
    assert params["billingAddress"] == {"line1": "1 Main St", "city": "Berkeley", "state": None}


def test_lines_that_do_not_change_stay(record: Any) -> None:
    params = qb.update_params(
        "invoices.update", record, {"lines": [{"id": "L2", "quantity": 3}, {"description": "new"}]}
    )
    assert params["lines"] == [{"id": "L1"}, {"id": "L2", "quantity": 3}, {"id": "-1", "description": "new"}]
    document = qb.encode_request("invoices.update", params)
    assert document.count(b"<InvoiceLineMod>") == 3


def test_lines_can_be_removed(record: Any) -> None:
    params = qb.update_params("invoices.update", record, {}, remove={"lines": ["L1"]})
    assert params["lines"] == [{"id": "L2"}]


def test_a_line_that_is_not_there_is_a_problem(record: Any) -> None:
    with pytest.raises(qb.RequestError, match='no line "L9"'):
        qb.update_params("invoices.update", record, {"lines": [{"id": "L9"}]})


def test_a_field_that_quickbooks_computes_is_a_problem(record: Any) -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.update_params("invoices.update", record, {"balanceRemaining": "1.00", "lines": [{"amout": "1.00"}]})
    assert [each.path for each in caught.value.problems] == ["balanceRemaining", "lines[0].amout"]
    assert caught.value.problems[1].nearest == "amount"


def test_a_record_without_a_revision_is_a_problem() -> None:
    with pytest.raises(qb.RequestError, match="revisionNumber: is required"):
        qb.update_params("invoices.update", {"id": "1-1"}, {"memo": "x"})


@pytest.mark.parametrize("name", ["invoices.create", "invoice.update", "nothing", None])
def test_only_updates_are_made(name: Any) -> None:
    with pytest.raises(qb.RequestError, match=r"no such operation: .* among the updates"):
        qb.update_params(name, {"id": "1-1", "revisionNumber": "1"}, {})


GROUPED: dict[str, Any] = {
    "id": "1-1",
    "revisionNumber": "1",
    "lines": [{"id": "L1"}, {"id": "L2"}],
    "lineGroups": [{"id": "G1", "lines": [{"id": "A"}, {"id": "B"}]}],
}


@pytest.mark.parametrize(
    ("changes", "remove", "lines", "groups"),
    [
        ({"lines": [{"id": "L1", "quantity": 2}]}, {}, [{"id": "L1", "quantity": 2}, {"id": "L2"}], [{"id": "G1"}]),
        ({"line_groups": [{"id": "G1", "quantity": 2}]}, {}, GROUPED["lines"], [{"id": "G1", "quantity": 2}]),
        (
            {"lineGroups": [{"id": "G1", "lines": [{"id": "B", "rate": "3"}]}]},
            {},
            [{"id": "L1"}, {"id": "L2"}],
            [{"id": "G1", "lines": [{"id": "A"}, {"id": "B", "rate": "3"}]}],
        ),
        ({}, {"lines": ["L1", "L2"]}, None, [{"id": "G1"}]),
        ({}, {"lineGroups": ["G1"]}, [{"id": "L1"}, {"id": "L2"}], None),
        ({}, {"lineGroups": ["A"]}, [{"id": "L1"}, {"id": "L2"}], [{"id": "G1", "lines": [{"id": "B"}]}]),
    ],
)
def test_lines_and_groups_are_one_list_to_quickbooks(changes: Any, remove: Any, lines: Any, groups: Any) -> None:
    params = qb.update_params("invoices.update", GROUPED, changes, remove=remove)
    assert (params.get("lines"), params.get("lineGroups")) == (lines, groups)
    assert ("lines" in params, "lineGroups" in params) == (lines is not None, groups is not None)
    qb.encode_request("invoices.update", params)


def test_expense_and_item_lines_are_lists_of_their_own() -> None:
    bill = {"id": "1", "revisionNumber": "1", "expenseLines": [{"id": "E"}], "itemLines": [{"id": "I"}]}
    params = qb.update_params("bills.update", bill, {"itemLines": [{"id": "I", "quantity": 2}]})
    assert "expenseLines" not in params


@pytest.mark.parametrize(
    ("changes", "remove", "found"),
    [
        ({}, {"lines": ["L9"]}, ("unknown_line", "lines")),
        ({}, {"lines": "L1"}, ("wrong_type", "lines")),
        ({}, {"memo": ["L1"]}, ("unknown_key", "memo")),
        ({"lines": [{"id": "L1"}, {"id": "L1"}]}, {}, ("duplicate_key", "lines[1]")),
        ({"lines": [{"id": "L1"}, {"id": "L9"}]}, {}, ("unknown_line", "lines[1].id")),
        ({"lineGroups": [{"id": "G1", "lines": [{"id": "X"}]}]}, {}, ("unknown_line", "lineGroups[0].lines[0].id")),
    ],
)
def test_a_line_that_nothing_can_be_done_with_is_a_problem(changes: Any, remove: Any, found: Any) -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.update_params("invoices.update", GROUPED, changes, remove=remove)
    assert [(each.code, each.path) for each in caught.value.problems] == [found]


def test_a_line_without_an_id_is_not_lost() -> None:
    record = {**GROUPED, "lines": [{"id": "L1"}, {"id": None, "description": "x"}]}
    with pytest.raises(qb.RequestError, match=r"lines\[1\].id: is required"):
        qb.update_params("invoices.update", record, {"lines": [{"id": "L1", "quantity": 2}]})


@pytest.mark.parametrize("name", [5, ["1"], None])
def test_an_id_that_is_no_text_is_left_to_the_encoder(name: Any) -> None:
    params = qb.update_params("invoices.update", GROUPED, {"lines": [{"id": name}]})
    with pytest.raises(qb.RequestError, match=r"lines\[2\].id"):
        qb.encode_request("invoices.update", params)


@pytest.mark.parametrize("changes", ["text", 5, None, [], [["memo", "x"]]])
def test_changes_that_are_no_object(changes: Any) -> None:
    with pytest.raises(qb.RequestError, match="takes an object"):
        qb.update_params("invoices.update", GROUPED, changes)
    if changes is not None:
        with pytest.raises(qb.RequestError, match="remove: takes an object"):
            qb.update_params("invoices.update", GROUPED, {}, remove=changes)


def test_a_record_that_is_none() -> None:
    with pytest.raises(TypeError, match="a record is a Struct or a mapping, not str"):
        qb.update_params("invoices.update", "text", {})  # type: ignore[arg-type]


@pytest.mark.parametrize("lines", ["text", 5, [None], ["L1"], {"id": "L1"}])
def test_a_record_whose_lines_are_none(lines: Any) -> None:
    with pytest.raises(qb.RequestError, match="lines: takes a list of objects"):
        qb.update_params("invoices.update", {**GROUPED, "lines": lines}, {"lines": []})


@pytest.mark.parametrize("name", [5, ["L1"], {"a": 1}])
def test_a_line_of_the_record_whose_id_is_no_text_is_not_lost(name: Any) -> None:
    with pytest.raises(qb.RequestError, match=r"lines\[0\].id: is required"):
        qb.update_params("invoices.update", {**GROUPED, "lines": [{"id": name}]}, {"lines": []})


@pytest.mark.parametrize("ids", [5, [["L1"]], [None]])
def test_ids_to_remove_that_are_none(ids: Any) -> None:
    with pytest.raises(qb.RequestError, match="lines: "):
        qb.update_params("invoices.update", GROUPED, {}, remove={"lines": ids})


JOURNAL = {
    "objectType": "qbd_journal_entry",
    "id": "1-1",
    "revisionNumber": "1",
    "debitLines": [{"id": "2-1", "memo": "x", "amount": "5.00"}],
    "creditLines": [{"id": "3-1", "memo": None, "amount": "5.00"}],
}


def test_the_lines_of_a_journal_entry_are_its_debits_and_credits() -> None:
    new = {"accountId": "8-1", "journalLineType": "debit", "amount": "1.00"}
    params = qb.update_params("journal_entries.update", JOURNAL, {"lines": [{"id": "3-1", "memo": "rent"}, new]})
    assert params["lines"] == [{"id": "2-1"}, {"id": "3-1", "memo": "rent"}, {"id": "-1", **new}]
    params = qb.update_params("journal_entries.update", JOURNAL, {}, remove={"lines": ["2-1"]})
    assert params["lines"] == [{"id": "3-1"}]


@pytest.mark.parametrize("bare", [{"lines": [], "lineGroups": []}, {}, {"lines": None}])
def test_lines_that_may_not_have_been_read_are_not_deleted(bare: dict[str, Any]) -> None:
    record: dict[str, Any] = {"id": "1-1", "revisionNumber": "1", **bare}
    change = {"lines": [{"description": "new"}]}
    with pytest.raises(qb.RequestError, match="lines: the record has nothing in this list"):
        qb.update_params("invoices.update", record, change)
    params = qb.update_params("invoices.update", record, change, lists_read=True)
    assert params["lines"] == [{"id": "-1", "description": "new"}]


@pytest.mark.parametrize(("total", "is_proof"), [("5.00", True), ("-0.01", True), ("0.00", False), (None, False)])
def test_a_subtotal_without_lines_is_proof_that_they_were_not_read(total: str | None, is_proof: bool) -> None:
    record: dict[str, Any] = {"id": "1-1", "revisionNumber": "1", "subtotal": total, "lines": [], "lineGroups": []}
    change = {"lines": [{"description": "new"}]}
    if is_proof:
        with pytest.raises(qb.RequestError, match="its `subtotal` is not zero"):
            qb.update_params("invoices.update", record, change, lists_read=True)
    else:
        assert len(qb.update_params("invoices.update", record, change, lists_read=True)["lines"]) == 1


def test_objects_inside_objects_are_merged() -> None:
    """QuickBooks replaces an aggregate as a whole, with all that is in it."""
    record: dict[str, Any] = {
        "id": "1",
        "revisionNumber": "1",
        "emergencyContact": {
            "primaryContact": {"name": "A", "value": "1", "relation": "spouse"},
            "secondaryContact": None,
        },
        "employeePayroll": {
            "payPeriod": "weekly",
            "class": {"id": "8-1", "fullName": "x"},
            "earnings": [{"payrollWageItem": {"id": "9-1", "fullName": "y"}, "rate": "5.00", "ratePercent": None}],
            "sickHours": {"hoursAvailable": "PT5H0M0S", "accrualPeriod": None},
        },
    }
    change: dict[str, Any] = {"employeePayroll": {"payPeriod": "biweekly", "sickHours": {"maximumHours": "PT9H0M0S"}}}
    assert qb.update_params("employees.update", record, change)["employeePayroll"] == {
        "payPeriod": "biweekly",
        "classId": "8-1",
        "earnings": [{"payrollWageItemId": "9-1", "rate": "5.00"}],
        "sickHours": {"hoursAvailable": "PT5H0M0S", "maximumHours": "PT9H0M0S"},
    }
    change = {"emergencyContact": {"primaryContact": {"value": "2"}, "secondaryContact": {"name": "B"}}}
    assert qb.update_params("employees.update", record, change)["emergencyContact"] == {
        "primaryContact": {"name": "A", "value": "2", "relation": "spouse"},
        "secondaryContact": {"name": "B"},
    }


def test_what_excludes_a_change_does_not_stay() -> None:
    details = {"description": "d", "price": "5.00", "pricePercentage": None, "postingAccount": {"id": "8-1"}}
    item = {"id": "1", "revisionNumber": "1", "salesOrPurchaseDetails": details}
    params = qb.update_params("service_items.update", item, {"salesOrPurchaseDetails": {"pricePercentage": "9"}})
    assert params["salesOrPurchaseDetails"] == {"description": "d", "postingAccountId": "8-1", "pricePercentage": "9"}


PAYMENT: dict[str, Any] = {
    "id": "1",
    "revisionNumber": "1",
    "appliedToTransactions": [
        {"transactionId": "A", "amount": "5.00", "discountAccount": {"id": "8-1"}, "balanceRemaining": "1.00"},
        {"transactionId": "B", "amount": "7.00", "discountAccount": None},
    ],
}


def test_a_payment_stays_applied_to_what_a_change_does_not_name() -> None:
    change = {"applyToTransactions": [{"transactionId": "B", "paymentAmount": "6.00"}]}
    params = qb.update_params("receive_payments.update", PAYMENT, change)
    assert params["applyToTransactions"] == [
        {"transactionId": "A", "paymentAmount": "5.00", "discountAccountId": "8-1"},
        {"transactionId": "B", "paymentAmount": "6.00"},
    ]
    params = qb.update_params("receive_payments.update", PAYMENT, {}, remove={"applyToTransactions": ["A"]})
    assert [each["transactionId"] for each in params["applyToTransactions"]] == ["B"]


def test_a_check_does_not_say_what_it_is_applied_to() -> None:
    check = {"id": "1", "revisionNumber": "1"}
    change = {"applyToTransactions": [{"transactionId": "B", "amount": "6.00"}]}
    with pytest.raises(qb.RequestError, match="applyToTransactions: the record has nothing in this list"):
        qb.update_params("checks.update", check, change)
    assert qb.update_params("checks.update", check, change, lists_read=True)["applyToTransactions"] == [
        {"transactionId": "B", "amount": "6.00"}
    ]


def test_a_record_of_another_kind_is_a_problem(record: Any) -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.update_params("bills.update", record, {"memo": "x"})
    assert [each.code for each in caught.value.problems] == ["wrong_record"]


@pytest.mark.parametrize("key", ["id", "revisionNumber", "revision_number"])
def test_which_record_is_meant_cannot_change(record: Any, key: str) -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.update_params("invoices.update", record, {key: "9"})
    assert [each.code for each in caught.value.problems] == ["not_changeable"]


def test_ten_thousand_lines_can_be_removed() -> None:
    """Each is looked up, not searched for: with a search this would take a minute."""
    lines = [{"id": f"L{number}"} for number in range(10_000)]
    record = {"id": "1", "revisionNumber": "1", "lines": lines, "lineGroups": []}
    params = qb.update_params("invoices.update", record, {}, remove={"lines": [each["id"] for each in lines[1:]]})
    assert params["lines"] == [{"id": "L0"}]

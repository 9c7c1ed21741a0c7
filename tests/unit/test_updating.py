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

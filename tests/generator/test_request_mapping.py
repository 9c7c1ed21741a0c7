"""What must hold of the parameters of every operation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import pytest

from generator import mapping, requests
from generator.model.api import COERCIONS, ApiModel
from generator.model.requests import SPECIALS, VERBS, Choice, Operation, Param, Path, RequestModel, walk
from generator.model.schema import Aggregate, Schema
from generator.read import schema
from generator.requests.check import places, problems, resolves
from generator.requests.messages import request_messages


@pytest.fixture(scope="module")
def wire() -> Schema:
    return schema.load()


@pytest.fixture(scope="module")
def api(wire: Schema) -> ApiModel:
    return mapping.load(wire)


@pytest.fixture(scope="module")
def model(wire: Schema, api: ApiModel) -> RequestModel:
    return requests.load(wire, api)


def test_every_request_message_has_an_operation(model: RequestModel, wire: Schema) -> None:
    assert {each.message for each in model.operations.values()} == set(request_messages(wire))


def test_every_place_is_one_of_the_schema(model: RequestModel, wire: Schema) -> None:
    messages = request_messages(wire)
    found = 0
    for operation in model.operations.values():
        for path in places(operation.params, operation.fixed):
            assert resolves(wire, messages[operation.message][1].aggregate or "", path), (operation.name, path)
            found += 1
    assert found > 6_000


def test_a_place_that_is_not_there_is_seen(model: RequestModel, wire: Schema) -> None:
    wrong = Param("x", ("InvoiceAdd", "CustomerRef", "Name"), "string")
    operation = Operation("x.create", "create", "x", "InvoiceAdd", "QBXMLMsgsRq", (wrong,))
    told = problems(RequestModel({"x.create": operation}), wire)
    assert "x.create: no place InvoiceAdd/CustomerRef/Name in InvoiceAdd" in told


def test_two_parameters_for_one_place_without_a_choice_are_seen(wire: Schema) -> None:
    both = (Param("one", ("TxnID",), "string"), Param("two", ("TxnID",), "string"))
    operation = Operation("x.list", "list", "x", "InvoiceQuery", "QBXMLMsgsRq", both)
    assert "x.list: one, two write TxnID" in problems(RequestModel({"x.list": operation}), wire)
    declared = Operation("x.list", "list", "x", "InvoiceQuery", "QBXMLMsgsRq", both, (Choice((("one",), ("two",))),))
    assert "x.list: one, two write TxnID" not in problems(RequestModel({"x.list": declared}), wire)


def test_every_element_of_a_request_is_reached_or_left_out_on_purpose(model: RequestModel, wire: Schema) -> None:
    messages = request_messages(wire)
    for operation in model.operations.values():
        if operation.verb in ("retrieve", "delete", "void"):
            continue
        reached = set(places(operation.params, operation.fixed))
        left = set(operation.omitted)
        aggregate = wire.aggregates[messages[operation.message][1].aggregate or ""]
        for path in leaves(wire, aggregate, ()):
            inside_omitted = any(path[: len(each)] == each for each in left)
            of_reference = path[-1] == "FullName" and (*path[:-1], "ListID") in reached
            assert path in reached or inside_omitted or of_reference, (operation.name, path)


def test_values_are_told_apart(model: RequestModel) -> None:
    for operation in model.operations.values():
        for name, _, param in walk(operation.params):
            words = [word for _, word in param.values]
            assert len(set(words)) == len(words), (operation.name, name)
            assert bool(words) == (param.coercion == "enum"), (operation.name, name)


def test_parameters_are_complete(model: RequestModel) -> None:
    for operation in model.operations.values():
        assert operation.verb in VERBS
        for name, _, param in walk(operation.params):
            assert param.description, (operation.name, name)
            assert param.special is None or param.special in SPECIALS, (operation.name, name)
            assert bool(param.children) == (param.coercion is None), (operation.name, name)
            assert param.coercion is None or param.coercion in COERCIONS
            assert param.path or param.special == "no_place", (operation.name, name)


def test_choices_name_parameters(model: RequestModel) -> None:
    for operation in model.operations.values():
        levels = [(operation.params, operation.choices)]
        levels += [(param.children, param.choices) for _, _, param in walk(operation.params) if param.children]
        for params, choices in levels:
            names = {param.json_name for param in params}
            for choice in choices:
                assert set(chain.from_iterable(choice.branches)) <= names, operation.name
                assert len(choice.branches) > 1, operation.name


def test_specials_are_all_of_use(model: RequestModel) -> None:
    used = {param.special for operation in model.operations.values() for _, _, param in walk(operation.params)}
    assert used - {None} == set(SPECIALS)


def test_an_invoice(model: RequestModel) -> None:
    found = {name: (path, param) for name, path, param in walk(model.operations["invoices.update"].params)}
    assert found["id"][0] == ("InvoiceMod", "TxnID")
    assert found["revisionNumber"][1].special == "revision"
    assert found["receivablesAccountId"][0] == ("InvoiceMod", "ARAccountRef", "ListID")
    assert found["lines[].id"][1].special == "line_id"
    assert found["lineGroups[].lines[].itemId"][0] == (
        *("InvoiceMod", "InvoiceLineGroupMod", "InvoiceLineMod"),
        *("ItemRef", "ListID"),
    )
    assert found["memo"][1].nullable
    assert not found["revisionNumber"][1].nullable


def test_a_query(model: RequestModel) -> None:
    operation = model.operations["invoices.list"]
    found = {param.json_name: param for param in operation.params}
    assert found["refNumberEndsWith"].path == ("RefNumberFilter", "RefNumber")
    assert found["refNumberEndsWith"].sets == ((("RefNumberFilter", "MatchCriterion"), "EndsWith"),)
    assert found["customerIds"].path == ("EntityFilter", "ListID")
    assert found["ownerIds"].default == "0"
    assert found["limit"].default == 150
    assert found["cursor"].sets == ((("@iterator",), "Continue"),)
    assert found["includeLineItems"].default is True
    assert excluded(operation.choices, "ids", "updatedAfter")
    assert excluded(operation.choices, "updatedAfter", "transactionDateFrom")
    assert excluded(operation.choices, "refNumberContains", "refNumberEndsWith")
    assert not excluded(operation.choices, "updatedAfter", "updatedBefore")
    assert not excluded(operation.choices, "ids", "includeLineItems")


def test_what_deletes_and_voids(model: RequestModel) -> None:
    assert model.operations["invoices.delete"].fixed == ((("TxnDelType",), "Invoice"),)
    assert model.operations["credit_card_refunds.void"].fixed == ((("TxnVoidType",), "ARRefundCreditCard"),)
    assert model.operations["customers.delete"].fixed == ((("ListDelType",), "Customer"),)


def test_a_single_object_comes_whole(model: RequestModel) -> None:
    operation = model.operations["invoices.retrieve"]
    assert dict(operation.fixed) == {("IncludeLineItems",): "true", ("IncludeLinkedTxns",): "true"}
    assert {param.json_name for param in operation.params} == {"id", "ownerIds"}


def excluded(choices: tuple[Choice, ...], one: str, other: str) -> bool:
    """Whether some choice has both, but never in one branch."""
    for choice in choices:
        with_one = [set(branch) for branch in choice.branches if one in branch]
        known = any(other in branch for branch in choice.branches)
        if with_one and known and not any(other in branch for branch in with_one):
            return True
    return False


def leaves(wire: Schema, aggregate: Aggregate, above: Path) -> Iterator[Path]:
    """Every place below an aggregate that holds a value."""
    for element in aggregate.elements():
        if element.aggregate is None:
            yield (*above, element.name)
        else:
            yield from leaves(wire, wire.aggregates[element.aggregate], (*above, element.name))

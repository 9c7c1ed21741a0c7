"""Every update operation, on a record made from the specs in which every list and object is filled.

QuickBooks deletes what a list of an update does not name and clears what an object leaves out. So when one field
changes, the request has to name all else that the record has there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec
import pytest

import qbxml_core as qb
from qbxml_core import operations
from qbxml_core.facts.routes import find_route
from qbxml_core.operations import Level, Operations, Param
from tests.api_filling import filled_message, messages

UPDATES = [name for name, (_, verb) in operations.names().items() if verb == "update"]

WITHOUT_RECORD = {
    "cleared_statuses.update",
    "custom_field_definitions.update",
    "custom_fields.update",
    "form1099_category_account_mapping.update",
    "list_displays.update",
    "transaction_displays.update",
}
"""Operations on what QuickBooks does not give as one object with an ID."""

OTHER_NAMES = {
    ("journal_entries.update", "lines"): ["debitLines", "creditLines"],
    ("receive_payments.update", "applyToTransactions"): ["appliedToTransactions"],
    ("bill_check_payments.update", "applyToTransactions"): ["appliedToTransactions"],
    ("workers_comp_codes.update", "rateEntries"): ["rateHistory"],
    ("sales_tax_group_items.update", "salesTaxItemIds"): ["salesTaxItems"],
    ("vendors.update", "defaultExpenseAccountIds"): ["defaultExpenseAccounts"],
}
"""The lists of the record that become a list of another name, as the schema's elements say."""
NOT_IN_RECORD = {("checks.update", "applyToTransactions"), ("invoices.update", "applyCredits")}
ONE_LIST = [("lines", "lineGroups"), ("itemLines", "itemGroupLines")]
OTHER_FIELDS = {"paymentAmount": "amount"}


def test_all_56_are_tried() -> None:
    assert len(UPDATES) == 56
    assert {each for each in UPDATES if find_route(each).object_type is None} <= WITHOUT_RECORD


@cache
def record_of(name: str) -> tuple[Any, dict[str, Any]]:
    """The record as a Struct, and the same as builtins."""
    route = find_route(name)
    kind = route.object_type
    for message in messages():
        if message.endswith("QueryRs"):
            made = filled_message(message, "all")
            for value in made.data:
                if value.get("objectType") == kind and "revisionNumber" in value:
                    for record in qb.decode(made.document).responses[0].records:
                        if msgspec.to_builtins(record).get("objectType") == kind:
                            return record, msgspec.to_builtins(record)
    raise AssertionError(kind)


def level_of(name: str) -> tuple[Operations, Level]:
    operation, file = operations.operation(name)
    return file, file.levels[operation.level]


def changes() -> Iterator[Any]:
    """One change for each list and object that an update can name, at the top."""
    for name in UPDATES:
        if name not in WITHOUT_RECORD:
            _, level = level_of(name)
            for param in level.params:
                if (param.is_list or param.inside is not None) and (name, param.name) not in NOT_IN_RECORD:
                    yield pytest.param(name, param, id=f"{name}-{param.name}")


def lists_of(name: str, param: Param) -> list[str]:
    return OTHER_NAMES.get((name, param.name), [param.name])


def named(file: Operations, level: Level, had: Any, sent: Any, path: str, lines: bool) -> Iterator[str]:
    """What an object of the record has and the request does not say, though it could."""
    for param in level.params:
        value = had.get(param.name)
        if value is None and isinstance(had.get(param.name.removesuffix("Id")), dict):
            value = had[param.name.removesuffix("Id")]["id"]
        value = had.get(OTHER_FIELDS.get(param.name, "")) if value is None else value
        if value is None or (lines and param.special != "line_id"):
            continue
        if param.name not in sent:
            if not excluded(level, param, sent):
                yield f"{path}.{param.name}"
        elif isinstance(value, dict) and param.inside is not None:
            yield from named(file, file.levels[param.inside], value, sent[param.name], f"{path}.{param.name}", False)
        elif isinstance(value, list) and value:
            yield from items(file, param, value, sent[param.name], f"{path}.{param.name}")


def excluded(level: Level, param: Param, sent: dict[str, Any]) -> bool:
    """Whether it cannot stand beside what is sent."""
    for choice in level.choices:
        branches = [{level.params[index].name for index in branch} for branch in choice.branches]
        own = [branch for branch in branches if param.name in branch]
        others = set().union(*branches) - set().union(*own) if own else set()
        if not choice.together and others & sent.keys():
            return True
    return False


def items(file: Operations, param: Param, had: list[Any], sent: list[Any], path: str) -> Iterator[str]:
    """Items are in the order of the record, new ones behind them."""
    if param.inside is None:
        yield from (f"{path}[{index}]" for index, item in enumerate(had) if item["id"] not in sent)
        return
    level = file.levels[param.inside]
    lines = any(each.special == "line_id" for each in level.params)
    for index, item in enumerate(had):
        if index >= len(sent):
            yield f"{path}[{index}]"
        else:
            yield from named(file, level, item, sent[index], f"{path}[{index}]", lines)


@pytest.mark.parametrize(("name", "param"), [*changes()])
@pytest.mark.parametrize("as_struct", [True, False])
def test_whatever_a_change_names_the_rest_stays(name: str, param: Param, as_struct: bool) -> None:
    struct, record = record_of(name)
    file, level = level_of(name)
    inside = None if param.inside is None else file.levels[param.inside]
    change: Any = {} if inside is not None else "80000001-1"
    params = qb.update_params(name, struct if as_struct else record, {param.name: [change] if param.is_list else {}})
    beside = [each for pair in ONE_LIST if param.name in pair for each in pair]
    for one in [each for each in level.params if each.name == param.name or each.name in beside]:
        if one.is_list:
            had = [item for each in lists_of(name, one) for item in record[each]]
            assert len(had) >= 2
            assert [*items(file, one, had, params[one.name], one.name)] == []
        elif inside is not None and isinstance(record.get(one.name), dict):
            assert [*named(file, inside, record[one.name], params[one.name], one.name, False)] == []
    if param.is_list:
        assert params[param.name][-1] in (change, {"id": "-1", **(change if isinstance(change, dict) else {})})


def storable(value: Any, key: str = "") -> Any:
    """The record with texts that QuickBooks could have given; an American one."""
    if isinstance(value, dict):
        return {name: storable(each, name) for name, each in value.items() if name != "purchaseTaxCode"}
    if isinstance(value, list):
        return [storable(each) for each in value]
    if isinstance(value, str) and value.strip() != value:
        return value.strip()[:3].strip()
    return 12 if key == "expirationMonth" else value


@pytest.mark.parametrize(("name", "param"), [*changes()])
def test_the_request_says_it_all(name: str, param: Param) -> None:
    """What is encoded and read back is what was to be said: nothing gets lost, or is refused, on the wire."""
    record = storable(record_of(name)[1])
    params = qb.update_params(name, record, {param.name: [] if param.is_list else {}})
    (request,) = qb.decode_request(qb.encode_request(name, params))
    assert (request.operation, request.left) == (name, ())
    assert places(request.params) == places(params)


def places(value: Any, path: str = "") -> set[str]:
    """The paths of all that has a value."""
    if isinstance(value, dict):
        return {place for key, each in value.items() for place in places(each, f"{path}.{key}")}
    if isinstance(value, list):
        return {place for index, each in enumerate(value) for place in places(each, f"{path}[{index}]")}
    return {path}


@pytest.mark.parametrize("name", [each for each in UPDATES if each not in WITHOUT_RECORD])
def test_a_single_field_goes_alone(name: str) -> None:
    """What is a value of its own QuickBooks leaves alone when it is not named."""
    record, values = record_of(name)
    _, level = level_of(name)
    for param in level.params:
        if param.inside is None and not param.is_list and param.special not in ("id", "revision", "no_place"):
            names = [each.name for each in level.params if each.required and each is not param]
            required = {each: values[each] if each in values else values[each[:-2]]["id"] for each in names}
            assert qb.update_params(name, record, {param.name: "x"}) == {**required, param.name: "x"}


@pytest.mark.parametrize(("name", "param"), [*changes()])
def test_a_record_without_its_lists_is_refused(name: str, param: Param) -> None:
    """Whether they were read it does not say; only the caller knows."""
    _, record = record_of(name)
    if not param.is_list:
        return
    sums = ("subtotal", "totalAmount", "amountDue", "amount")
    bare = {key: value for key, value in record.items() if not isinstance(value, list) and key not in sums}
    change = {param.name: [{} if param.inside is not None else "80000001-1"]}
    with pytest.raises(qb.RequestError) as caught:
        qb.update_params(name, bare, change)
    assert [(each.code, each.path) for each in caught.value.problems] == [("list_not_read", param.name)]
    assert len(qb.update_params(name, bare, change, lists_read=True)[param.name]) == 1

"""The JSON side as a whole: what must hold of the mapping of the real schema."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator import mapping
from generator.mapping import check as mapping_check
from generator.mapping.resources import records, response_messages
from generator.model.api import COERCIONS, SOURCES, ApiModel
from generator.model.passes import merge_rows
from generator.model.schema import Schema
from generator.read import schema


@pytest.fixture(scope="module")
def wire() -> Schema:
    return schema.load()


@pytest.fixture(scope="module")
def api(wire: Schema) -> ApiModel:
    return mapping.load(wire)


def names(api: ApiModel, name: str) -> list[str]:
    return [field.json_name for field in api.objects[name].fields]


def test_every_record_of_every_response_has_an_object(wire: Schema, api: ApiModel) -> None:
    for message in response_messages(wire):
        for element in wire.aggregates[message.aggregate or ""].elements():
            if element.name.endswith("Ret"):
                assert api.records["", element.name] in api.objects


@pytest.mark.parametrize("event", ["DataEvent", "UIEvent", "UIExtensionEvent", "TxnDelRs", "ListDelRs"])
def test_events_and_deletions_are_records(wire: Schema, event: str) -> None:
    assert event in {each.name for each in records(wire)}


def test_every_element_has_a_field_or_is_omitted_on_purpose_in_wire_order(wire: Schema, api: ApiModel) -> None:
    for made in api.objects.values():
        if not made.name.startswith("qbd_report"):
            assert mapping_check.out_of_order(made, wire) == []


def test_fields_in_another_order_are_found(wire: Schema, api: ApiModel) -> None:
    made = api.objects["qbd_invoice"]
    (problem,) = mapping_check.out_of_order(replace(made, fields=made.fields[::-1]), wire)
    assert problem.startswith("qbd_invoice: ")


def test_a_field_is_a_value_or_an_object_that_exists(api: ApiModel) -> None:
    for made in api.objects.values():
        for field in made.fields:
            assert field.source in SOURCES
            kinds = [field.coercion, field.object_name, field.choices or None]
            assert [kind is not None for kind in kinds].count(True) == 1, (made.name, field.json_name)
            assert field.coercion is None or field.coercion in COERCIONS
            for target in (field.object_name, *(name for _, name in field.choices)):
                assert target is None or target in api.objects


def test_references_are_one_object(api: ApiModel) -> None:
    assert names(api, "qbd_reference") == ["id", "fullName"]
    assert api.objects["qbd_reference"].object_type is None
    customer = next(field for field in api.objects["qbd_invoice"].fields if field.json_name == "customer")
    assert customer.object_name == "qbd_reference"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("qbd_expense_line", ["id", "account", "amount", "memo", "payee"]),
        ("qbd_deposit_line", ["transactionType", "paymentTransactionId", "id", "paymentTransactionLineId"]),
        ("qbd_vehicle", ["id", "createdAt", "updatedAt", "revisionNumber", "name", "isActive", "description"]),
        ("qbd_report_column", ["columnId", "columnType", "dataType", "titles"]),
    ],
)
def test_fields_are_named_by_their_place(api: ApiModel, name: str, expected: list[str]) -> None:
    assert names(api, name)[: len(expected)] == expected


def test_the_kind_of_object_is_said_where_it_has_an_identity(api: ApiModel) -> None:
    assert api.objects["qbd_to_do"].object_type == "qbd_to_do"
    assert api.objects["qbd_report"].object_type == "qbd_report"
    assert api.objects["qbd_target_transaction"].object_type is None
    assert api.objects["qbd_note"].object_type is None


def test_lists_are_what_the_wire_lets_repeat(wire: Schema, api: ApiModel) -> None:
    for made in api.objects.values():
        repeats = {row.name: row.repeats for row in merge_rows(wire.aggregates[made.wire_type])}
        for field in made.fields:
            if field.element is not None and not field.choices:
                assert field.is_list == repeats[field.element.name]


@pytest.mark.parametrize(
    ("resource", "operations"),
    [
        ("invoices", ("list", "retrieve", "create", "update", "delete", "void")),
        ("transfers", ("list", "retrieve", "create", "update")),
        ("company", ("retrieve",)),
        ("items", ("list", "retrieve")),
        ("bills_to_pay", ("list",)),
        ("custom_fields", ("create", "update", "delete")),
    ],
)
def test_operations_are_what_messages_allow(api: ApiModel, resource: str, operations: tuple[str, ...]) -> None:
    assert api.resources[resource].operations == operations


def test_reports_are_ten_operations_of_one_resource(api: ApiModel) -> None:
    assert len(api.resources["reports"].operations) == 10
    category = api.objects["qbd_report"].fields[0]
    assert ("AgingReportQueryRs", "aging") in category.values


def test_every_text_is_a_sentence(api: ApiModel) -> None:
    for made in api.objects.values():
        for text in (made.description, *(field.description for field in made.fields)):
            assert text[0].isupper(), text
            assert text.endswith("."), text
            assert "{" not in text, text


def test_a_shared_object_has_the_larger_limit_of_each_field(wire: Schema, api: ApiModel) -> None:
    lengths = {
        each.leaf.max_length
        for aggregate in wire.aggregates.values()
        for each in aggregate.elements()
        if each.name == "FullName" and each.leaf and len(list(aggregate.elements())) == 2
    }
    assert len(lengths) > 1
    (full_name,) = (field for field in api.objects["qbd_reference"].fields if field.json_name == "fullName")
    assert full_name.element is not None
    assert full_name.element.leaf is not None
    assert full_name.element.leaf.max_length == (None if None in lengths else max(filter(None, lengths)))

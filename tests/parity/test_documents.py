"""Records with every element filled, and with none: each value at its place, and valid for the published client."""

from __future__ import annotations

from itertools import count
from typing import Any
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import SubElement, tostring

import msgspec
import pytest

import qbxml_core as qb
from generator import mapping
from generator.mapping.resources import response_messages
from generator.model.api import ApiField, ApiModel
from generator.model.passes import merge_rows
from generator.model.schema import Element, Leaf, Schema
from generator.read import schema
from qbxml_core._generated import models as structs
from tests.parity import oracle

WIRE = schema.load()
API = mapping.load(WIRE)
MODELS = oracle.models()
RECORDS = {
    record: name for (_, record), name in API.records.items() if record.endswith("Ret") and record != "ReportRet"
}


class Filler:
    """Writes a record with a value of its own in every element, and the JSON that it has to become."""

    def __init__(self, wire: Schema, api: ApiModel) -> None:
        self.wire = wire
        self.api = api
        self.numbers = count(1)

    def fill(self, node: Node, aggregate: str, object_name: str) -> dict[str, Any]:
        made = self.api.objects[object_name]
        fields = {field.element.name: field for field in made.fields if field.element is not None}
        values: dict[str, Any] = {}
        for row in merge_rows(self.wire.aggregates[aggregate]):
            field = fields.get(row.name)
            found = [self.element(node, row.element, field) for _ in range(2 if row.repeats else 1)]
            if field is not None:
                values[field.json_name] = found if field.is_list else found[0]
        expected: dict[str, Any] = {}
        for field in made.fields:  # the aggregate may have fewer elements than the one the object was made from
            expected[field.json_name] = values.get(field.json_name, [] if field.is_list else None)
            if field.json_name == "id" and made.object_type:
                expected["objectType"] = made.object_type
        return expected

    def element(self, node: Node, element: Element, field: ApiField | None) -> Any:
        child = SubElement(node, element.name)
        if element.aggregate is not None:
            if field is not None and field.object_name is not None:
                return self.fill(child, element.aggregate, field.object_name)
            return None
        number = next(self.numbers)
        if element.leaf is None:
            raise AssertionError(element.name)
        child.text = wire_text(element.leaf, number)
        if field is None:
            return None
        if field.coercion == "date":
            child.text = wire_text(Leaf("DATETYPE"), number)
        if field.coercion == "enum":
            child.text = field.values[number % len(field.values)][0]
        return json_value(field, child.text)


def wire_text(leaf: Leaf, number: int) -> str:
    if leaf.values:
        return leaf.values[number % len(leaf.values)]
    texts = {
        "BOOLTYPE": ("false", "true")[number % 2],
        "INTTYPE": str(number),
        "FLOATTYPE": f"{number}.5",
        "QUANTYPE": f"{number}.25",
        "AMTTYPE": f"-{number}.10",
        "PRICETYPE": f"{number}.12345",
        "PERCENTTYPE": f"{number}.0",
        "DATETYPE": f"20{number % 90 + 10}-03-{number % 28 + 1:02}",
        "DATETIMETYPE": f"2026-03-{number % 28 + 1:02}T{number % 24:02}:{number % 60:02}:09-08:00",
        "TIMEINTERVALTYPE": f"PT{number}H{number % 60}M0S",
    }
    return texts.get(leaf.wire_type, f"text {number}")


def json_value(field: ApiField, text: str) -> Any:
    if field.coercion == "enum":
        return dict(field.values)[text]
    if field.coercion == "number":
        number = float(text)
        return int(number) if number.is_integer() else number
    return text == "true" if field.coercion == "boolean" else text


def answer(record: str, node: Node) -> bytes:
    """A response with the record, as QuickBooks would send it."""
    for message in response_messages(WIRE):
        if any(each.name == record for each in WIRE.aggregates[message.aggregate or ""].elements()):
            break
    (message_set,) = (
        each.name
        for each in WIRE.aggregates[WIRE.root].elements()
        if each.name.endswith("Rs") and message in list(WIRE.aggregates[each.aggregate or ""].elements())
    )
    root = Node("QBXML")
    around = SubElement(SubElement(root, message_set), message.name, statusCode="0", statusSeverity="Info")
    around.append(node)
    return tostring(root)


def read(record: str, node: Node) -> bytes:
    found = qb.to_json(answer(record, node), shape="api", format="ndjson", strict=True)
    assert found.count(b"\n") == 1
    return found.rstrip(b"\n")


@pytest.mark.parametrize("record", RECORDS)
def test_every_value_comes_out_at_its_place(record: str) -> None:
    node = Node(record)
    row = next(
        each
        for message in response_messages(WIRE)
        for each in WIRE.aggregates[message.aggregate or ""].elements()
        if each.name == record
    )
    expected = Filler(WIRE, API).fill(node, row.aggregate or "", RECORDS[record])
    found = read(record, node)
    assert msgspec.json.decode(found) == expected
    assert found == msgspec.json.encode(expected), "the order of the keys"


@pytest.mark.parametrize("record", RECORDS)
def test_an_empty_record_has_all_its_keys(record: str) -> None:
    assert read(record, Node(record)) == msgspec.json.encode(structs.class_of(RECORDS[record])())


@pytest.mark.parametrize("record", [record for record, name in RECORDS.items() if name in MODELS])
def test_a_filled_record_is_valid_for_the_client(record: str) -> None:
    name = RECORDS[record]
    node = Node(record)
    Filler(WIRE, API).fill(node, API.objects[name].wire_type, name)
    MODELS[name].model_validate_json(known_words(name, read(record, node)), strict=True)


def known_words(name: str, text: bytes) -> bytes:
    """The JSON with each word that only we know replaced by one that the client knows too.

    So is the null for the type of a custom field of an item group line, which has none on the wire.
    """
    value = msgspec.json.decode(text)
    _replace(value, MODELS[name])
    return msgspec.json.encode(value)


def _replace(value: Any, model: Any) -> None:
    for json_name, _, shape in oracle.fields(model):
        found = value.get(json_name)
        if shape.words and found not in shape.words and not (shape.nullable and found is None):
            value[json_name] = min(shape.words)
        for each in found if isinstance(found, list) else [found]:
            if isinstance(each, dict):
                _replace(each, shape.models[0])


def test_a_report_is_valid_for_the_client() -> None:
    rows = (
        '<TextRow rowNumber="1" value="Income"/>'
        '<DataRow rowNumber="2"><RowData rowType="account" value="Sales"/><ColData colID="1" value="Sales"/>'
        '<ColData colID="2" value="10.00" dataType="AMTTYPE"/></DataRow>'
        '<SubtotalRow rowNumber="3"><ColData colID="2" value="10.00"/></SubtotalRow>'
        '<TotalRow rowNumber="4"><ColData colID="2" value="10.00"/></TotalRow>'
    )
    text = (
        '<QBXML><QBXMLMsgsRs><AgingReportQueryRs statusCode="0" statusSeverity="Info"><ReportRet>'
        "<ReportTitle>Aging</ReportTitle><ReportSubtitle>Today</ReportSubtitle><ReportBasis>Cash</ReportBasis>"
        "<NumRows>4</NumRows><NumColumns>2</NumColumns><NumColTitleRows>1</NumColTitleRows>"
        '<ColDesc colID="1" dataType="STRTYPE"><ColTitle titleRow="1"/><ColType>Label</ColType></ColDesc>'
        '<ColDesc colID="2" dataType="AMTTYPE"><ColTitle titleRow="1" value="Total"/><ColType>Amount</ColType>'
        "</ColDesc>"
        f"<ReportData>{rows}</ReportData></ReportRet></AgingReportQueryRs></QBXMLMsgsRs></QBXML>"
    )
    (response,) = msgspec.json.decode(qb.to_json(text.encode(), shape="api", strict=True))["responses"]
    # Only the request says which report of the family was asked for.
    report = {**response["report"], "rows": response["data"], "reportType": "ar_aging_summary"}
    known = MODELS["qbd_report"].model_validate_json(msgspec.json.encode(report), strict=True)
    assert known.category == "aging"
    assert [row.kind for row in known.rows] == ["text", "data", "subtotal", "total"]
    assert [title.value for column in known.columns for title in column.titles] == [None, "Total"]

"""The JSON Schema and the mapping reference, as they are generated."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator import facts
from generator.emit.reference import reference
from generator.model.api import ApiModel
from generator.model.schema import Schema


@pytest.fixture(scope="module")
def loaded() -> facts.Facts:
    return facts.load()


@pytest.fixture(scope="module")
def wire(loaded: facts.Facts) -> Schema:
    return loaded.schema


@pytest.fixture(scope="module")
def api(loaded: facts.Facts) -> ApiModel:
    return loaded.api


@pytest.fixture(scope="module")
def texts(loaded: facts.Facts) -> dict[str, str]:
    return reference(loaded)


@pytest.fixture(scope="module")
def objects(texts: dict[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(texts["schema.json"])["$defs"]
    return found


def references(value: Any) -> set[str]:
    """Every object that a part of a schema refers to."""
    if isinstance(value, list):
        return {name for each in value for name in references(each)}
    if isinstance(value, dict):
        own = {value["$ref"].rpartition("/")[2]} if "$ref" in value else set()
        return own | references(list(value.values()))
    return set()


def test_the_schema_has_every_object_with_every_key(api: ApiModel, objects: dict[str, Any]) -> None:
    assert set(objects) == {*api.objects, "qbd_unknown"}
    for name, made in api.objects.items():
        assert [key for key in objects[name]["properties"] if key != "objectType"] == [
            field.json_name for field in made.fields
        ]
        assert objects[name]["required"] == list(objects[name]["properties"])


def test_the_schema_refers_to_nothing_it_does_not_have(objects: dict[str, Any]) -> None:
    assert references(objects) <= set(objects)
    assert "qbd_invoice_line" in references(objects["qbd_invoice"])


def test_every_value_may_be_null(objects: dict[str, Any]) -> None:
    properties = objects["qbd_invoice"]["properties"]
    assert list(properties)[:2] == ["id", "objectType"]
    assert properties["id"]["type"] == ["string", "null"]
    assert properties["objectType"] == {"const": "qbd_invoice"}
    assert properties["lines"]["items"] == {"$ref": "#/$defs/qbd_invoice_line"}
    assert {"type": "null"} in properties["customer"]["anyOf"]


def test_the_reference_tells_where_a_field_comes_from(texts: dict[str, str]) -> None:
    found = json.loads(texts["reference.json"])
    invoice = found["objects"]["qbd_invoice"]
    assert invoice["wire"] == ["InvoiceRet"]
    account = invoice["fields"]["receivablesAccount"]
    assert account["wire"] == "ARAccountRef"
    assert account["type"] == "qbd_reference"
    assert invoice["fields"]["transactionDate"]["nullable"] is False
    assert invoice["fields"]["exchangeRate"]["since"] == "8.0"
    assert invoice["fields"]["memo"]["maxLength"] == 4095
    assert found["resources"]["invoices"]["records"] == {"InvoiceRet": "qbd_invoice"}
    column = found["objects"]["qbd_report_column"]["fields"]
    assert column["columnId"]["wire"] == "@colID"


def test_the_reference_is_one_field_a_line(texts: dict[str, str]) -> None:
    for name in ("schema.json", "reference.json"):
        line = next(line for line in texts[name].splitlines() if line.lstrip().startswith('"suggestedDiscountDate"'))
        json.loads("{" + line.rstrip(",") + "}")


def test_omitted_elements_are_listed(texts: dict[str, str]) -> None:
    lines = texts["omitted.txt"].splitlines()
    assert "InvoiceRet/TxnNumber" in lines
    assert "InvoiceRet/BillAddressBlock" in lines
    assert "InvoiceRet/TxnDate" not in lines

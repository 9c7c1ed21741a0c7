"""The JSON Schema describes what the reader gives: whole records, empty ones and whatever comes of spoilt ones."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator

import qbxml_core as qb
from generator.proof.documents import to_bytes
from generator.proof.spoil import spoil
from qbxml_core._generated import models
from tests.api_engine import response
from tests.api_filling import Fill, filled_message, messages
from tests.conformance.test_api_twin import maker, message_names

SCHEMA = json.loads(files("qbxml_core").joinpath("_generated/schema.json").read_bytes())
NAMES = {models.class_of(name): name for name in SCHEMA["$defs"] if name != "qbd_unknown"} | {
    qb.UnknownRecord: "qbd_unknown"
}


@cache
def validator(name: str) -> Draft202012Validator:
    whole = {**SCHEMA, "$ref": f"#/$defs/{name}"}
    return Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)


def records(document: bytes) -> list[tuple[str, Any]]:
    """The records of a document as JSON, and the name of the object each of them is."""
    found = []
    for each in qb.decode(document).responses:
        found += [(NAMES[type(record)], msgspec.to_builtins(record)) for record in each.records]
        if each.report is not None:
            found.append((NAMES[type(each.report)], msgspec.to_builtins(each.report)))
    return found


def faults(document: bytes) -> list[tuple[str, str]]:
    return [
        (name, error.message) for name, record in records(document) for error in validator(name).iter_errors(record)
    ]


def test_it_is_a_json_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    for name in SCHEMA["$defs"]:
        Draft202012Validator.check_schema(SCHEMA["$defs"][name])


@pytest.mark.parametrize("message", list(messages()))
def test_what_is_filled_and_what_is_empty_is_valid(message: str) -> None:
    fills: tuple[Fill, ...] = ("all", "objects", "nothing")
    for fill in fills:
        made = filled_message(message, fill)
        assert len(records(made.document)) == len(made.data) + (made.report is not None)
        assert faults(made.document) == []


@pytest.mark.parametrize("seed", range(2))
def test_whatever_comes_of_a_spoilt_document_is_valid(seed: int) -> None:
    random = Random(seed)
    made = maker(seed, "random")
    for message in message_names():
        document = made.document(message)
        for _ in range(4):
            document = spoil(document, random)
        assert faults(to_bytes(document)) == [], message


def test_a_record_in_no_schema_is_valid() -> None:
    document = response("InvoiceQueryRs", "<MoodRet mood='sunny'><Mood>x</Mood></MoodRet>")
    assert [name for name, _ in records(document)] == ["qbd_unknown"]
    assert faults(document) == []


def test_a_wrong_record_is_not_valid() -> None:
    ((name, record),) = records(response("InvoiceQueryRs", "<InvoiceRet/>"))
    assert validator(name).is_valid(record)
    for key, value in {"dueDate": "soon", "subtotal": "1,5", "lines": None, "isPaid": "true", "customer": "x"}.items():
        assert not validator(name).is_valid(record | {key: value}), key
    assert not validator(name).is_valid({key: record[key] for key in record if key != "memo"})
    assert not validator(name).is_valid(record | {"mood": None})

"""JSON Schema and pydantic models of parameters agree with the encoder about what is right."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Any

import jsonschema
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema.validators import Draft202012Validator

import qbxml_core as qb
from generator.mapping.names import snake_name
from qbxml_core import operations as runtime
from tests.request_params import ParamsMaker, editions, operations

NAMES = sorted(name for name, each in operations().items() if editions(each))
INVOICE: dict[str, Any] = {"customerId": "8-1", "lines": [{"itemId": "8-2", "quantity": 2, "rate": "3.125"}]}


def problems(name: str, params: Any, **options: Any) -> list[str]:
    schema = qb.params_schema(name, **options)
    return [each.message for each in Draft202012Validator(schema).iter_errors(params)]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_encoded_fits_the_schema_and_the_model(name: str) -> None:
    operation = operations()[name]
    for seed, edition in enumerate(editions(operation)):
        params = ParamsMaker(seed, edition).all(operation)
        schema = qb.params_schema(name, edition=edition)  # type: ignore[arg-type]
        Draft202012Validator.check_schema(schema)
        Draft202012Validator(schema).validate(params)
        model = qb.request_model(name, edition=edition)  # type: ignore[arg-type]
        wanted = qb.encode_request(name, params, edition=edition, unstorable="allow")
        made = qb.encode_request(name, model.model_validate(params), edition=edition, unstorable="allow")
        assert same(made, wanted, edition)


def same(made: bytes, wanted: bytes, edition: str) -> bool:
    """Whether two requests say the same; a model may write a moment, or a length of time, in another of its forms."""
    if made == wanted:
        return True
    one, other = qb.decode_request(made), qb.decode_request(wanted)
    return [(each.operation, shape(each.params)) for each in one] == [
        (each.operation, shape(each.params)) for each in other
    ]


def shape(params: Any) -> Any:
    """Names and lists of parameters, with a text for each value but numbers and times."""
    if isinstance(params, dict):
        return {name: shape(value) for name, value in params.items()}
    if isinstance(params, list):
        return [shape(each) for each in params]
    return "time" if isinstance(params, str) and params[:2] in ("PT", "-P", "19", "20") else params


@settings(max_examples=300)
@given(st.sampled_from(NAMES), st.integers(0, 2**32))
def test_so_does_any_part_of_it(name: str, seed: int) -> None:
    operation = operations()[name]
    edition = editions(operation)[0]
    maker = ParamsMaker(seed, edition)
    params = maker.shuffled(maker.some(operation))
    Draft202012Validator(qb.params_schema(name, edition=edition)).validate(params)  # type: ignore[arg-type]
    qb.request_model(name, edition=edition).model_validate(params)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "params", "words"),
    [
        ("invoices.create", {}, "'customerId' is a required property"),
        ("invoices.create", {**INVOICE, "customerid": 1}, "Additional properties"),
        ("invoices.create", {**INVOICE, "lines": [{"rate": "1,5"}]}, "does not match"),
        ("invoices.create", {**INVOICE, "refNumber": "x" * 12}, "is too long"),
        ("invoices.create", {**INVOICE, "isPending": "yes"}, "is not of type 'boolean'"),
        ("invoices.create", {**INVOICE, "memo": None}, "None is not of type 'string'"),
        ("invoices.list", {"limit": 151}, "greater than the maximum"),
        ("invoices.list", {"paymentStatus": "payed"}, "is not one of"),
        ("invoices.list", {"ids": ["8-1"], "refNumbers": ["7"]}, "should not be valid under"),
        ("invoices.list", {"ids": []}, "should be non-empty"),
        ("invoices.update", {"id": "8-1"}, "'revisionNumber' is a required property"),
        ("vehicle_mileages.create", {"vehicleId": "8-1"}, "is not valid under any of the given schemas"),
    ],
)
def test_what_is_wrong_with_the_schema_is_wrong_for_the_encoder(name: str, params: Any, words: str) -> None:
    assert any(words in each for each in problems(name, params))
    with pytest.raises(qb.RequestError):
        qb.encode_request(name, params)


def test_versions_editions_and_spelling() -> None:
    assert "ids" in qb.params_schema("invoices.list")["properties"]
    assert "cursor" not in qb.params_schema("invoices.list", version="4.0")["properties"]
    assert "salesTaxCodeId" not in qb.params_schema("credit_card_charges.create")["properties"]
    assert "salesTaxCodeId" in qb.params_schema("credit_card_charges.create", edition="UK")["properties"]
    assert problems("invoices.create", {"customer_id": "8-1"}, snake_case=True) == []
    assert set(qb.params_schema("invoices.list", snake_case=True)["properties"]) == {
        snake_name(each.json_name) for each in operations()["invoices.list"].params
    }
    assert "cursor" not in qb.request_model("invoices.list", version="4.0").model_fields


def test_names_that_are_not_there() -> None:
    for make in (qb.params_schema, qb.request_model):
        with pytest.raises(qb.RequestError, match=r"did you mean `invoices\.list`"):
            make("invoice.list")
        with pytest.raises(qb.OptionError, match=r"no qbXML '17\.0'"):
            make("invoices.list", version="17.0")
        with pytest.raises(qb.OptionError, match="no edition"):
            make("invoices.list", edition="DE")  # type: ignore[arg-type]


def test_every_operation_has_texts_for_all_its_parameters() -> None:
    for name in runtime.names():
        assert all(each["description"] for each in qb.params_schema(name)["properties"].values())


# --- pydantic


def test_a_model_reads_json_in_both_spellings_and_is_encoded_as_it_is() -> None:
    model = qb.request_model("invoices.create")
    assert model.__name__ == "InvoicesCreate"
    read = model.model_validate_json('{"customerId": "8-1", "transactionDate": "2024-06-10", "lines": [{"rate": 0.1}]}')
    assert read.transaction_date == date(2024, 6, 10)  # type: ignore[attr-defined]
    written = model(customer_id="8-1", transaction_date=date(2024, 6, 10), lines=[{"rate": "0.1"}])
    assert qb.encode_request("invoices.create", read) == qb.encode_request("invoices.create", written)
    assert b"<Rate>0.1</Rate>" in qb.encode_request("invoices.create", read)


def test_what_is_not_set_is_left_alone_and_null_clears() -> None:
    model = qb.request_model("invoices.update")
    read = model.model_validate({"id": "8-1", "revisionNumber": "7", "memo": None})
    document = qb.encode_request("invoices.update", read)
    assert b"<Memo></Memo>" in document or b"<Memo/>" in document
    assert document.count(b"<") < 30


@pytest.mark.parametrize(
    ("params", "place"),
    [
        ({}, ("customerId",)),
        ({**INVOICE, "lines": [{"rate": "x"}]}, ("lines", 0, "rate")),
        ({**INVOICE, "custmer": 1}, ("custmer",)),
        ({**INVOICE, "refNumber": "x" * 12}, ("refNumber",)),
        ({**INVOICE, "memo": None}, ("memo",)),
    ],
)
def test_a_model_tells_what_is_wrong_and_where(params: Any, place: tuple[Any, ...]) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        qb.request_model("invoices.create").model_validate(params)
    assert [each["loc"] for each in caught.value.errors()] == [place]


def test_the_schema_of_a_model_is_one() -> None:
    schema = qb.request_model("invoices.create").model_json_schema()
    Draft202012Validator.check_schema(schema)
    assert schema["properties"]["customerId"]["maxLength"] == 36
    assert schema["required"] == ["customerId"]
    assert "default" not in schema["properties"]["memo"]
    jsonschema.validate(INVOICE, schema)
    assert qb.request_model("invoices.list").model_json_schema()["properties"]["limit"]["default"] == 150


def test_models_are_made_once() -> None:
    assert qb.request_model("invoices.create") is qb.request_model("invoices.create", version="16.0")


def test_without_pydantic_only_the_models_are_missing() -> None:
    program = (
        "import sys; sys.modules['pydantic'] = None\n"
        "import qbxml_core as qb\n"
        "assert qb.params_schema('invoices.list')\n"
        "try: qb.request_model\n"
        "except qb.OptionError as error: print(error)\n"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert told == 'models of requests need pydantic: pip install "qbxml-core[pydantic]"\n'


def test_schemas_are_json() -> None:
    for name in NAMES:
        assert json.loads(json.dumps(qb.params_schema(name))) == qb.params_schema(name)

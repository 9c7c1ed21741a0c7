"""Every operation: what is encoded is valid, whatever is given in whatever order, and reads back as what was given."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
import xmlschema
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import qbxml_core as qb
from generator.mapping.names import snake_name
from generator.model.requests import Operation
from generator.read import schema
from tests.request_params import ParamsMaker, editions, operations

NO_WORD = "sales_tax_payment_checks.void"
"""The published API has it, the schema does not know its word."""

WITHDRAWN = {"payroll_last_period.retrieve"}
"""No edition has it any more."""

VALID = sorted(set(operations()) - {NO_WORD} - WITHDRAWN)
SEEDS = st.integers(0, 2**32)


@cache
def fast() -> etree.XMLSchema:
    return etree.XMLSchema(file=str(schema.SPECS / "qbxml.xsd"))


@cache
def thorough() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(str(schema.SPECS / "qbxml.xsd"))


def encode(name: str, params: Any, **options: Any) -> bytes:
    return qb.encode_request(name, params, unstorable="allow", **options)


def read(document: bytes) -> qb.Request:
    (request,) = qb.decode_request(document)
    return request


def with_defaults(operation: Operation, params: dict[str, Any]) -> dict[str, Any]:
    """What is read back: defaults of what was not given are spelled out, as far as the request has them."""
    return {each.json_name: each.default for each in operation.params if each.default is not None} | params


def assert_same(operation: Operation, params: dict[str, Any], request: qb.Request) -> None:
    assert request.left == ()
    if operation.verb == "list" and request.operation == f"{operation.resource}.retrieve":
        assert params["ids"] == [request.params["id"]]  # one object by its ID: the same on the wire
        return
    assert request.operation == operation.name
    wanted = with_defaults(operation, params)
    assert {name: wanted.get(name) for name in params} == {name: request.params.get(name) for name in params}
    extra = set(request.params) - set(params)
    assert {name: request.params[name] for name in extra} == {
        name: [wanted[name]] if isinstance(request.params[name], list) else wanted[name] for name in extra
    }


@pytest.mark.parametrize("name", VALID)
def test_all_parameters_are_valid_and_read_back(name: str) -> None:
    operation = operations()[name]
    for seed, edition in enumerate(editions(operation)):
        params = ParamsMaker(seed, edition).all(operation)
        document = encode(name, params, edition=edition)
        root = etree.fromstring(document)
        assert fast().validate(root), fast().error_log[0]
        assert_same(operation, params, read(document))
    thorough().validate(document.decode())


@settings(max_examples=600)
@given(st.sampled_from(VALID), SEEDS)
def test_any_of_them_in_any_order_are_valid_and_read_back(name: str, seed: int) -> None:
    operation = operations()[name]
    edition = editions(operation)[seed % len(editions(operation))]
    maker = ParamsMaker(seed, edition)
    params = maker.some(operation)
    document = encode(name, maker.shuffled(params), edition=edition)
    assert fast().validate(etree.fromstring(document)), fast().error_log[0]
    assert_same(operation, params, read(document))
    request = read(document)
    assert encode(str(request.operation), request.params, edition=edition) == document


@settings(max_examples=40)
@given(st.sampled_from(VALID), SEEDS)
def test_the_same_with_the_other_validator(name: str, seed: int) -> None:
    edition = editions(operations()[name])[0]
    thorough().validate(encode(name, ParamsMaker(seed, edition).some(operations()[name]), edition=edition).decode())


@pytest.mark.parametrize("name", ["invoices.create", "customers.update", "customers.list", "reports.general_summary"])
def test_order_and_spelling_of_keys_change_nothing(name: str) -> None:
    maker = ParamsMaker(7)
    params = maker.all(operations()[name])
    document = encode(name, params)
    assert encode(name, maker.shuffled(params)) == document
    assert encode(name, snaked(params)) == document


def snaked(params: Any) -> Any:
    if isinstance(params, list):
        return [snaked(each) for each in params]
    if isinstance(params, dict):
        return {snake_name(key): snaked(value) for key, value in params.items()}
    return params


def test_what_no_edition_has_is_refused() -> None:
    assert {name for name, each in operations().items() if not editions(each)} == WITHDRAWN
    for name in WITHDRAWN:
        with pytest.raises(qb.RequestError, match="no edition") as caught:
            encode(name, {})
        assert [each.code for each in caught.value.problems] == ["needs_edition"]


def test_the_operation_whose_word_no_schema_has_is_written_and_read_back() -> None:
    document = encode(NO_WORD, {"id": "1-1"})
    assert not fast().validate(etree.fromstring(document))
    assert read(document).operation == NO_WORD

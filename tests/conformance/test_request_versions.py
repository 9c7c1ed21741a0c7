"""A request for a version and an edition has nothing that is newer, or that other editions have alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import qbxml_core as qb
from generator.model.schema import EDITIONS, Element
from generator.requests.messages import request_messages
from tests.request_params import ParamsMaker, operations, wire

VERSIONS = ("1.0", "1.1", "2.0", "2.1", "3.0", "4.0", "4.1", "5.0", "6.0", "7.0", "8.0", "10.0", "12.0", "13.0", "16.0")


def number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def elements(node: etree._Element, element: Element) -> Iterator[Element]:
    """What the schema says of a node and of each inside."""
    yield element
    if element.aggregate is None:
        return
    aggregate = wire().aggregates[element.aggregate]
    inside = {each.name: each for each in aggregate.elements()}
    for child in node:
        yield from elements(child, inside[str(child.tag)])


@settings(max_examples=1200)
@given(
    st.sampled_from(sorted(operations())), st.sampled_from(VERSIONS), st.sampled_from(EDITIONS), st.integers(0, 2**32)
)
def test_nothing_is_newer_or_of_another_edition(name: str, version: str, edition: str, seed: int) -> None:
    operation = operations()[name]
    params = ParamsMaker(seed).some(operation)
    refused: set[str] = set()
    try:
        document = qb.encode_request(name, params, version=version, edition=edition, unstorable="allow")  # type: ignore[arg-type]
    except qb.RequestError as error:
        refused = {each.code for each in error.problems}
    if refused:
        assert refused <= {"needs_version", "needs_edition"}
        return
    assert f'<?qbxml version="{version}"?>'.encode() in document
    message = etree.fromstring(document)[0][0]
    for element in elements(message, request_messages(wire())[operation.message][1]):
        assert number(element.since) <= number(version), element.name
        assert edition in element.editions, element.name


def test_a_newer_field_names_both_versions() -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_request("invoices.create", {"customerId": "8-1", "externalId": "x"}, version="8.0")
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("needs_version", "externalId")
    assert "9.0" in problem.message
    assert "8.0" in problem.message


def test_before_there_were_iterators_everything_comes_at_once() -> None:
    lists = [each for each in operations().values() if any(param.special == "cursor" for param in each.params)]
    written = 0
    for operation in lists:
        with suppress(qb.RequestError):  # not every message is as old
            assert b"iterator=" not in qb.encode_request(operation.name, {}, version="4.1"), operation.name
            written += 1
    assert written > 20
    assert b"MaxReturned" not in qb.encode_request("customers.list", {}, version="4.1")  # the rest could not be had
    assert b"<MaxReturned>9</MaxReturned>" in qb.encode_request("customers.list", {"limit": 9}, version="4.1")
    assert b'iterator="Start"><MaxReturned>150<' in qb.encode_request("customers.list", {}, version="5.0")


def test_a_newer_message_names_both_versions() -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_request("invoices.void", {"id": "8-1"}, version="1.0")
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("needs_version", "")
    assert "1.1" in problem.message


def test_a_field_of_another_edition_names_both() -> None:
    params = {"accountId": "8-1", "salesTaxCodeId": "8-1"}
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_request("credit_card_charges.create", params)
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("needs_edition", "salesTaxCodeId")
    assert "CA, UK, AU" in problem.message
    assert "US" in problem.message
    assert b"SalesTaxCodeRef" in qb.encode_request("credit_card_charges.create", params, edition="CA")


@pytest.mark.parametrize(
    "version",
    ["0.9", "16.1", "17.0", "13", "", "x", "1.0.0", "-1.0", " 1.0", "1.0 ", "1_3.0", "013.0", "1\u0663.0", None, 13.0],
)
def test_versions_that_are_none(version: Any) -> None:
    with pytest.raises(qb.OptionError, match="there is no qbXML"):
        qb.encode_request("invoices.list", version=version)

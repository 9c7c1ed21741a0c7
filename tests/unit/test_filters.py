"""Exact IDs and names, ranges, and values at the bounds of what QuickBooks takes."""

from __future__ import annotations

import enum
import warnings
from datetime import date, datetime, timezone
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core import operations

encode: Any = qb.encode_request
"""Without the types of the operations: what is wrong is tried as well."""

LISTS = [name for name, (_, verb) in operations.names().items() if verb == "list"]


def problems(operation: str, params: dict[str, Any], **options: Any) -> list[tuple[str, str]]:
    with pytest.raises(qb.RequestError) as caught:
        encode(operation, params, **options)
    return [(each.code, each.path) for each in caught.value.problems]


def params_of(name: str) -> list[str]:
    operation, file = operations.operation(name)
    return [each.name for each in file.levels[operation.level].params]


WITH_IDS = [each for each in LISTS if {"ids", "limit"} <= {*params_of(each)} and each != "item_sites.list"]
"""Where the schema lets them exclude each other."""


@pytest.mark.parametrize("name", WITH_IDS)
@pytest.mark.parametrize("strict", [True, False])
def test_a_limit_beside_ids_is_left_out_without_a_word(name: str, strict: bool) -> None:
    """The published clients always send one."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        document = encode(name, {"ids": ["8-1"], "limit": 10}, strict=strict)
    assert document == encode(name, {"ids": ["8-1"]})
    assert b"MaxReturned" not in document


@pytest.mark.parametrize(
    ("operation", "exact", "params"),
    [
        ("customers.list", "ids", {"updatedAfter": "2024-01-01"}),
        ("customers.list", "fullNames", {"nameContains": "x"}),
        ("invoices.list", "refNumbers", {"transactionDateFrom": "2024-01-01"}),
        ("invoices.list", "ids", {"customer_ids": ["8-2"], "limit": 5}),
        ("employees.list", "names", {"status": "all"}),
    ],
)
def test_other_filters_beside_exact_ones_are_left_out_with_a_warning(operation: str, exact: str, params: Any) -> None:
    alone = {exact: ["1"]}
    with pytest.warns(qb.EncodeWarning, match=f"is left out: beside `{exact}` QuickBooks takes no other filter"):
        document = encode(operation, {**alone, **params})
    assert document == encode(operation, alone)
    assert [code for code, _ in problems(operation, {**alone, **params}, strict=True)] == ["excluded"]


@pytest.mark.parametrize("text", ["", " ", "\t\n"])
@pytest.mark.parametrize(
    ("operation", "name"),
    [("customers.list", "fullNames"), ("employees.list", "names"), ("invoices.list", "refNumbers")],
)
def test_names_without_anything_in_them_are_refused(operation: str, name: str, text: str) -> None:
    assert problems(operation, {name: ["x", text]}) == [("blank_name", f"{name}[1]")]


@pytest.mark.parametrize("text", ["", "  "])
def test_an_object_has_a_name(text: str) -> None:
    assert problems("customers.create", {"name": text}) == [("blank_name", "name")]
    assert problems("customers.update", {"id": "1", "revisionNumber": "1", "name": text}) == [("blank_name", "name")]


GUID = "12345678-abcd-1234-ABCD-1234567890ab"


@pytest.mark.parametrize("text", [GUID, f"{{{GUID}}}"])
def test_a_guid_is_written_with_braces(text: str) -> None:
    document = encode("customers.create", {"name": "x", "externalId": text})
    assert f"<ExternalGUID>{{{GUID}}}</ExternalGUID>".encode() in document
    assert f"<OwnerID>{{{GUID}}}</OwnerID>".encode() in encode("customers.list", {"ownerIds": [text]})


@pytest.mark.parametrize("text", [GUID[:-1], f"{{{GUID}", f"{GUID}}}", f"{GUID} ", GUID.replace("-", ""), ""])
def test_what_is_no_guid_is_refused(text: str) -> None:
    assert problems("customers.create", {"name": "x", "externalId": text}) == [("bad_guid", "externalId")]


@pytest.mark.parametrize(
    ("value", "is_right"),
    [
        ("1970-01-01T23:59:59", False),
        ("1970-01-02T00:00:00", True),
        ("2038-01-19T00:00:00", True),
        ("2038-01-20T00:00:00", False),
        ("0001-01-01", False),
        ("1970-01-02", True),
        ("2038-01-20", False),
        (datetime(1969, 12, 31, tzinfo=timezone.utc), False),
        (date(9999, 12, 31), False),
    ],
)
def test_moments_have_bounds(value: Any, is_right: bool) -> None:
    """QuickBooks counts seconds from 1970 in 32 bits."""
    if is_right:
        assert b"FromModifiedDate" in encode("customers.list", {"updatedAfter": value})
    else:
        assert problems("customers.list", {"updatedAfter": value}) == [("out_of_range", "updatedAfter")]
        with pytest.raises(qb.RequestError, match="1970-01-02 to 2038-01-19"):
            encode("customers.list", {"updatedAfter": value})


@pytest.mark.parametrize(
    ("value", "is_right"), [("1900-12-31", False), ("1901-01-01", True), ("9999-12-31", True), ("0001-01-01", False)]
)
def test_dates_have_bounds(value: str, is_right: bool) -> None:
    params = {"customerId": "8-1", "transactionDate": value}
    if is_right:
        assert value.encode() in encode("invoices.create", params)
    else:
        assert problems("invoices.create", params) == [("out_of_range", "transactionDate")]


@pytest.mark.parametrize(
    ("operation", "first", "last"),
    [
        ("customers.list", "updatedAfter", "updatedBefore"),
        ("invoices.list", "transactionDateFrom", "transactionDateTo"),
        ("deleted_transactions.list", "deletedAfter", "deletedBefore"),
    ],
)
def test_a_range_does_not_end_before_it_starts(operation: str, first: str, last: str) -> None:
    more: dict[str, Any] = {"transactionTypes": ["bill"]} if operation.startswith("deleted") else {}
    encode(operation, {**more, first: "2024-05-01", last: "2024-05-01"})
    params = {**more, first: date(2024, 5, 2), last: "2024-05-01"}
    assert problems(operation, params) == [("backwards_range", last)]


class Page(int, enum.Enum):
    SMALL = 5


class Hostile(int):
    def __str__(self) -> str:
        return "</MaxReturned><Evil/>"

    __repr__ = __str__


class HostileText(str):
    def __str__(self) -> str:
        return "</Name><Evil/>"


@pytest.mark.parametrize("value", [Page.SMALL, Hostile(5)])
def test_a_number_is_written_as_the_number_it_is(value: int) -> None:
    assert b"<MaxReturned>5</MaxReturned>" in encode("customers.list", {"limit": value})
    message = qb.encode_message_set([{"CustomerQueryRq": {"MaxReturned": value}}])
    assert b"<MaxReturned>5</MaxReturned>" in message
    assert b'requestID="5"' in encode("customers.list", {}, request_id=value)
    lenient = qb.encode_message_set([{"CustomerQueryRq": {"Odd": value}}], strict=False)
    assert b"<Odd>5</Odd>" in lenient


def test_a_text_is_written_as_the_text_it_is() -> None:
    assert b"<Name>x</Name>" in encode("customers.create", {"name": HostileText("x")})
    assert b'requestID="x"' in encode("customers.list", {}, request_id=HostileText("x"))
    assert b"<Odd>x</Odd>" in qb.encode_message_set([{"CustomerQueryRq": {"Odd": HostileText("x")}}], strict=False)


def test_a_list_that_changes_while_it_is_read() -> None:
    """The items stay those that were there when the list was looked at first."""
    lines: list[Any] = []

    class Line(dict[str, Any]):
        def keys(self) -> Any:
            lines.clear()
            return super().keys()

    lines += [Line(description="one"), {"description": "two"}]
    document = encode("invoices.create", {"customerId": "8-1", "lines": lines})
    assert b"<Desc>two</Desc>" in document

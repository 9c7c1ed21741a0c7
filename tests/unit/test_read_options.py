"""`ReadOptions`: every function that reads takes all of them, and they are checked in one place."""

from __future__ import annotations

from collections.abc import Callable
from inspect import signature
from typing import Any, get_type_hints

import pytest

import qbxml_core as qb
from qbxml_core.reading.options import Reading, ReadOptions
from qbxml_core.testing.documents import Document
from tests.unit.rest_documents import CLASS, answer

ODD = answer("ClassQueryRs", CLASS.replace("<Name>", "<Nickname>x</Nickname><Name>"))

FUNCTIONS: dict[str, Callable[..., Any]] = {
    "to_json": qb.to_json,
    "iter_records": lambda xml, **options: list(qb.iter_records(xml, **options)),
    "decode": qb.decode,
    "decode_request": qb.decode_request,
    "inspect": qb.inspect,
    "api_response": lambda xml, **options: qb.api_response("classes.list", xml, **options),
    "api_stream": lambda xml, **options: list(qb.api_stream("classes.list", xml, **options).chunks),
}
"""What reads a document in memory. `convert` and the tables have tests of their own."""

every_function = pytest.mark.parametrize("read", FUNCTIONS.values(), ids=FUNCTIONS)


def test_what_is_documented_is_what_is_checked() -> None:
    checked = {name for name, param in signature(Reading).parameters.items() if param.kind is param.KEYWORD_ONLY}
    assert checked - {"salvage"} == set(get_type_hints(qb.ReadOptions)) == set(ReadOptions.__annotations__)


@every_function
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"typed": True}, "typed is for the native shape"),
        ({"illegal_characters": "drop"}, "illegal_characters must be"),
        ({"jobs": 0}, "jobs must be a number from 1"),
        ({"encoding": "klingon"}, "unknown encoding"),
    ],
)
def test_a_wrong_option_is_refused(read: Callable[..., Any], options: dict[str, Any], message: str) -> None:
    with pytest.raises(qb.OptionError, match=message):
        read(ODD, **options)


@every_function
def test_a_name_that_is_no_option_is_refused(read: Callable[..., Any]) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'stirct'"):
        read(ODD, stirct=True)


@pytest.mark.parametrize("name", sorted(set(FUNCTIONS) - {"decode_request"}))
def test_warnings_are_reported(name: str) -> None:
    warnings: list[qb.DecodeWarning] = []
    FUNCTIONS[name](ODD, on_warning=warnings.append)
    assert [warning.code for warning in warnings] == ["unknown_element"]


def test_decode_gives_its_warnings_also_where_they_are_reported() -> None:
    warnings: list[qb.DecodeWarning] = []
    assert qb.decode(ODD, on_warning=warnings.append).warnings == warnings


@pytest.mark.parametrize("shape", ["api", "native"])
def test_records_of_several_threads_are_those_of_one(shape: Any) -> None:
    document = b"".join(Document("InvoiceQueryRs", seed=5).write(size=3_000_000))
    assert list(qb.iter_records(document, shape=shape, jobs=3)) == list(qb.iter_records(document, shape=shape))


def test_typed_values_of_a_decoded_document() -> None:
    (response,) = qb.decode(
        answer("ClassQueryRs", CLASS.replace("<Name>", "<IsActive>true</IsActive><Name>")), shape="native", typed=True
    ).responses
    assert response.records[0]["ClassRet"]["IsActive"] is True

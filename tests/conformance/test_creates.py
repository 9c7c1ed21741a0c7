"""Every create operation, on a record made from the specs in which every list and object is filled."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core import operations
from qbxml_core.facts.routes import find_route
from tests.api_filling import filled_message, messages

CREATES = [
    name
    for name, (_, verb) in operations.names().items()
    if verb == "create" and find_route(name).object_type is not None
]


@cache
def records() -> dict[str, Any]:
    """A record of each kind, everything in it filled."""
    found: dict[str, Any] = {}
    for message in messages():
        if message.endswith("QueryRs"):
            for record in qb.decode(filled_message(message, "all").document).responses[0].records:
                found.setdefault(getattr(record, "object_type", ""), record)
    return found


OF_VALUES = {"missing", "missing_choice", "too_long", "bad_guid", "out_of_range"}
"""What a create needs and no record says, and values that are longer or larger than a create takes."""


def problems_of(name: str, params: dict[str, Any]) -> set[str]:
    try:
        qb.encode_request(name, params)
    except qb.RequestError as error:
        return {problem.code for problem in error.problems}
    return set()


@pytest.mark.parametrize("name", CREATES)
def test_the_copy_of_a_record_has_the_form_of_a_create(name: str) -> None:
    """Nothing is in it that the create does not take, and nothing that excludes what else is in it."""
    kind = find_route(name).object_type or ""
    if kind in records():  # others are answered only to their create
        params = qb.create_params(name, records()[kind])
        assert params
        assert problems_of(name, params) <= OF_VALUES


def test_nearly_all_have_a_record() -> None:
    assert len([name for name in CREATES if find_route(name).object_type in records()]) > 0.9 * len(CREATES)

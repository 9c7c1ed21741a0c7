"""Every parameter that the published API's own client can send is one of ours, with the same name and nesting."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from generator import mapping, requests
from generator.mapping.names import snake_name
from generator.model.requests import Param, RequestModel
from generator.read import schema
from generator.read.spec_files import tomllib
from tests.parity import request_oracle

PARAMS = request_oracle.params()
DEVIATIONS = tomllib.loads(Path(__file__).with_name("request_deviations.toml").read_text(encoding="utf-8"))
COMPATIBLE = {
    "string": {"string"},
    "decimal": {"string"},
    "datetime": {"string"},
    "interval": {"string"},
    "date": {"date"},
    "number": {"number"},
    "boolean": {"boolean"},
    "enum": {"word"},
    None: {"object"},
}
OPERATIONS_OF_THE_CLIENT = 255
PARAMS_OF_THE_CLIENT = 4_000


@pytest.fixture(scope="module")
def model() -> RequestModel:
    read = schema.load()
    return requests.load(read, mapping.load(read))


@pytest.fixture(scope="module")
def differences(model: RequestModel) -> dict[str, set[str]]:
    """Every difference by its table in the list of deviations; "names" can not be excused."""
    found: dict[str, set[str]] = {"names": set(), "types": set(), "words": set(), "required": set(), "no_place": set()}
    for name, content in PARAMS.items():
        for table, place in compare(name, model.operations[name].params, content):
            found[table].add(place)
    return found


def test_every_operation_of_the_client_is_ours(model: RequestModel) -> None:
    theirs = request_oracle.operations()
    assert len(theirs) == OPERATIONS_OF_THE_CLIENT
    assert not theirs - model.operations.keys()


def test_every_operation_on_one_object_takes_its_id(model: RequestModel) -> None:
    alone = {"company.retrieve", "preferences.retrieve"}
    for name in request_oracle.operations() - alone:
        if name.endswith((".retrieve", ".update", ".delete", ".void")):
            ids = [param for param in model.operations[name].params if param.special == "id"]
            assert [param.json_name for param in ids] == ["id"], name
            assert ids[0].required, name


def test_every_parameter_has_the_same_name_and_nesting(differences: dict[str, set[str]]) -> None:
    assert not differences["names"]


@pytest.mark.parametrize("table", ["types", "words", "required", "no_place"])
def test_every_difference_has_a_reason_and_every_reason_a_difference(
    differences: dict[str, set[str]], table: str
) -> None:
    reasons = DEVIATIONS[table]
    unexplained = {place for place in differences[table] if not any(fnmatchcase(place, each) for each in reasons)}
    assert not unexplained, "differs from the published API without a reason"
    assert all(any(fnmatchcase(place, each) for place in differences[table]) for each in reasons), (
        "a reason for nothing"
    )


def test_every_parameter_of_the_client_was_compared() -> None:
    assert sum(count(content) for content in PARAMS.values()) >= PARAMS_OF_THE_CLIENT


def test_the_comparison_sees_differences(model: RequestModel) -> None:
    found = set(compare("x", model.operations["transfers.create"].params, PARAMS["invoices.create"]))
    assert ("names", "x.customerId") in found
    found = set(compare("x", model.operations["bills.list"].params, PARAMS["accounts.list"]))
    assert ("names", "x.nameContains") in found


def compare(place: str, ours: tuple[Param, ...], content: type) -> Iterator[tuple[str, str]]:
    """Each difference between our parameters and a type of the client: which table it belongs to, and its place."""
    known = {param.json_name: param for param in ours}
    for name, python, given in request_oracle.fields(content):
        param = known.get(name)
        here = f"{place}.{name}"
        if param is None or snake_name(name) != python or param.is_list != given.is_list:
            yield "names", here
            continue
        if param.special == "no_place":
            yield "no_place", here
        if given.kind not in COMPATIBLE[param.coercion]:
            yield "types", here
        elif given.words and given.words != {word for _, word in param.values}:
            yield "words", here
        if param.required != given.required and param.default is None:
            yield "required", here
        if given.content is not None:
            yield from compare(here, param.children, given.content)


def count(content: type) -> int:
    """How many parameters a type of the client has, those inside others included."""
    inside = [given.content for _, _, given in request_oracle.fields(content)]
    return len(inside) + sum(count(each) for each in inside if each is not None)

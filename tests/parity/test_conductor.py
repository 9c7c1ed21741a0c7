"""Field for field what the published API returns: compared with the response models of its own client."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pydantic import BaseModel

from generator import mapping
from generator.emit.models import python_name
from generator.model.api import ApiField, ApiModel, ApiObject
from generator.read import schema
from generator.read.spec_files import tomllib
from qbxml_core._generated import models as structs
from tests.parity import oracle

MODELS = oracle.models()
DEVIATIONS = tomllib.loads(Path(__file__).with_name("deviations.toml").read_text(encoding="utf-8"))
PUBLISHED_ORDER: dict[str, list[str]] = msgspec.json.decode(
    Path(__file__).with_name("published_order.json").read_bytes()
)
COMPATIBLE = {
    "string": {"string"},
    "decimal": {"string"},
    "datetime": {"string"},
    "interval": {"string"},
    "date": {"date"},
    "number": {"number"},
    "boolean": {"boolean"},
    "enum": {"word"},
}
MODELS_OF_THE_CLIENT = 62
VALUES_OF_THE_CLIENT = 3_200


@pytest.fixture(scope="module")
def api() -> ApiModel:
    return mapping.load(schema.load())


@pytest.fixture(scope="module")
def differences(api: ApiModel) -> dict[str, set[str]]:
    """Every difference by its table in the list of deviations; "names" can not be excused."""
    found: dict[str, set[str]] = {"names": set(), "types": set(), "words": set(), "nullability": set(), "python": set()}
    for name, model in MODELS.items():
        for table, place in compare(api, name, model, seen=set()):
            found[table].add(place)
    return found


def test_the_client_has_the_models_that_we_know_of() -> None:
    assert len(MODELS) >= MODELS_OF_THE_CLIENT


@pytest.mark.parametrize("name", MODELS)
def test_every_field_has_the_same_name_and_nesting(api: ApiModel, name: str) -> None:
    assert not [place for table, place in compare(api, name, MODELS[name], seen=set()) if table == "names"]


@pytest.mark.parametrize("table", ["types", "words", "nullability", "python"])
def test_every_difference_has_a_reason_and_every_reason_a_difference(
    differences: dict[str, set[str]], table: str
) -> None:
    reasons = DEVIATIONS[table]
    unexplained = {place for place in differences[table] if not any(fnmatchcase(place, each) for each in reasons)}
    assert not unexplained, "differs from the published API without a reason"
    assert all(any(fnmatchcase(place, each) for place in differences[table]) for each in reasons), (
        "a reason for nothing"
    )


@pytest.mark.parametrize("name", MODELS)
def test_an_object_with_every_field_is_valid_for_the_client(api: ApiModel, name: str) -> None:
    filled = fill(api, api.objects[name])
    made = msgspec.json.decode(msgspec.json.encode(filled), type=structs.class_of(name))
    known = MODELS[name].model_validate_json(msgspec.json.encode(made), strict=True)
    assert list(unknown(known, name)) == []


@pytest.mark.parametrize("name", PUBLISHED_ORDER)
def test_fields_stand_in_the_published_order(name: str) -> None:
    """That is the order of the wire. So two elements of the same type can not have changed places in the mapping, which
    no model of the client would see: its fields are in alphabetical order."""
    assert list(msgspec.to_builtins(structs.class_of(name)())) == PUBLISHED_ORDER[name]


def test_the_order_is_known_of_everything_in_the_client(api: ApiModel) -> None:
    inside = set(MODELS)
    for name in (queue := list(MODELS)):
        for field in api.objects[name].fields:
            found = {field.object_name, *(each for _, each in field.choices)} - {None} - inside
            inside |= found
            queue += found
    assert inside == PUBLISHED_ORDER.keys()


def test_every_value_of_the_client_was_compared(api: ApiModel) -> None:
    ours = sum(values(api, name) for name in MODELS)
    theirs = sum(values_of_client(model) for model in MODELS.values())
    assert ours == theirs >= VALUES_OF_THE_CLIENT


def test_the_comparison_sees_differences(api: ApiModel) -> None:
    found = set(compare(api, "qbd_transfer", MODELS["qbd_subtotal_item"], seen=set()))
    assert ("names", "qbd_transfer.sourceAccount: not in the client") in found
    assert ("names", "qbd_transfer.barcode: not in the mapping") in found
    assert ("names", "qbd_transfer.objectType") in found


def test_a_word_that_only_the_client_knows_can_not_be_excused(api: ApiModel) -> None:
    """`*.transactionType` is on the list of deviations: for more words, never for fewer."""
    name = "qbd_linked_transaction"
    (field,) = (each for each in api.objects[name].fields if each.json_name == "transactionType")
    shape = next(shape for key, _, shape in client_fields(name) if key == "transactionType")
    place = f"{name}.transactionType"
    assert list(compare_field(api, place, field, shape, seen=set())) == [("words", place)]
    fewer = replace(field, values=tuple(pair for pair in field.values if pair[1] != "invoice"))
    assert list(compare_field(api, place, fewer, shape, seen=set())) == [
        ("names", f"{place}: invoice not in the mapping")
    ]


def client_fields(name: str) -> Iterator[tuple[str, str, oracle.Shape]]:
    """The fields of an object of the client, also of one that is inside a record."""
    models = list(MODELS.values())
    for model in models:
        models += [each for _, _, shape in oracle.fields(model) for each in shape.models if each not in models]
        found = list(oracle.fields(model))
        if any(key == "objectType" and shape.words == {name} for key, _, shape in found):
            return iter(found)
    raise AssertionError(name)


def compare(
    api: ApiModel, name: str, model: type[BaseModel], seen: set[tuple[str, type[BaseModel]]]
) -> Iterator[tuple[str, str]]:
    """Each difference between an object and a model of the client: which table it belongs to, and its place."""
    if (name, model) in seen:
        return
    seen.add((name, model))
    made = api.objects[name]
    ours = {field.json_name: field for field in made.fields}
    theirs = {json_name: (python, shape) for json_name, python, shape in oracle.fields(model)}
    object_type = theirs.pop("objectType", None)
    if (object_type[1].words if object_type else None) != (frozenset([made.object_type]) if made.object_type else None):
        yield "names", f"{name}.objectType"
    for json_name in ours.keys() ^ theirs.keys():
        yield "names", f"{name}.{json_name}: not in the {'client' if json_name in ours else 'mapping'}"
    for json_name in ours.keys() & theirs.keys():
        field, (python, shape) = ours[json_name], theirs[json_name]
        place = f"{name}.{json_name}"
        if python_name(json_name) != python:
            yield "python", place
        yield from compare_field(api, place, field, shape, seen)


def compare_field(
    api: ApiModel, place: str, field: ApiField, shape: oracle.Shape, seen: set[tuple[str, type[BaseModel]]]
) -> Iterator[tuple[str, str]]:
    if field.is_list != shape.is_list:
        yield "names", f"{place}: a list on one side"
    if field.constant is not None:
        if shape.words != {field.constant}:
            yield "names", f"{place}: {field.constant}"
        return
    if field.nullable != shape.nullable:
        yield "nullability", place
    inside = [field.object_name] if field.object_name else [target for _, target in field.choices]
    if len(inside) != len(shape.models):
        yield "names", f"{place}: an object on one side"
    elif len(inside) > 1:
        for target in inside:
            matching = [each for each in shape.models if each.__name__.lower().endswith(target[4:].replace("_", ""))]
            yield from compare(api, target, matching[0], seen)
    elif inside:
        yield from compare(api, inside[0], shape.models[0], seen)
    elif shape.kind not in COMPATIBLE[field.coercion or ""]:
        yield "types", place
    elif shape.kind == "word":
        known = {word for _, word in field.values}
        if not shape.words <= known:
            yield "names", f"{place}: {', '.join(sorted(shape.words - known))} not in the mapping"
        elif known != shape.words:
            yield "words", place


def values(api: ApiModel, name: str) -> int:
    """How many values an object holds, those of the objects inside it counted each time."""
    made = api.objects[name]
    inside = [target for field in made.fields for target in (field.object_name, *(each for _, each in field.choices))]
    leaves = sum(field.coercion is not None for field in made.fields) + (made.object_type is not None)
    return leaves + sum(values(api, target) for target in inside if target)


def values_of_client(model: type[BaseModel]) -> int:
    shapes = [shape for _, _, shape in oracle.fields(model)]
    inside = sum(values_of_client(each) for shape in shapes for each in shape.models)
    return sum(not shape.models for shape in shapes) + inside


def fill(api: ApiModel, made: ApiObject) -> dict[str, Any]:
    """The object with a value in every field."""
    filled: dict[str, Any] = {}
    if made.object_type:
        filled["objectType"] = made.object_type
    for number, field in enumerate(made.fields, start=1):
        inside = [field.object_name] if field.object_name else [target for _, target in field.choices]
        values = [fill(api, api.objects[target]) for target in inside] or [leaf(field, number)]
        filled[field.json_name] = values if field.is_list else values[0]
    return filled


def leaf(field: ApiField, number: int) -> Any:
    """A value that differs from its neighbours where its type allows."""
    if field.constant is not None:
        return field.constant
    if field.values:
        return field.values[0][1]
    return {
        "string": f"text {number}",
        "decimal": f"{number}.00",
        "datetime": f"2026-01-01T00:00:{number % 60:02}+00:00",
        "interval": f"PT{number}H0M0S",
        "date": f"2026-01-{number % 28 + 1:02}",
        "number": number,
        "boolean": True,
        "enum": "a_word",
    }[field.coercion or ""]


def unknown(model: BaseModel, place: str) -> Iterator[str]:
    """Keys the client has no field for."""
    yield from (f"{place}.{key}" for key in model.model_extra or ())
    for key in type(model).model_fields:
        value = getattr(model, key)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, BaseModel):
                yield from unknown(each, f"{place}.{key}")

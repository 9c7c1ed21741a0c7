"""Every record of every response message, with everything filled and with nothing filled, made from the specs.

Each value comes out under its key; nothing the schema knows raises a warning; and what the client of the published API
knows, it accepts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from generator.model.api import ApiObject
from tests.api_engine import read_both_ways
from tests.api_filling import UNKNOWN, Fill, Filled, filled_message, messages, record_object
from tests.api_twin import api, rows_of, schema
from tests.api_values import dump
from tests.parity import oracle
from tests.parity.test_conductor import DEVIATIONS, MODELS_OF_THE_CLIENT

MESSAGES = list(messages())
each_message = pytest.mark.parametrize("message", MESSAGES)


@each_message
@pytest.mark.parametrize("fill", ["all", "objects", "nothing"])
def test_every_value_at_its_place(message: str, fill: Fill) -> None:
    check(filled_message(message, fill))


@each_message
def test_every_word_of_every_enum(message: str) -> None:
    for nth in range(1, filled_message(message, "all").longest_enum):
        check(filled_message(message, "all", nth=nth))


def check(made: Filled) -> None:
    reading = read_both_ways(made.document)
    assert reading.warnings == []
    report = "" if made.report is None else f',"report":{dump(made.report)}'
    assert reading.responses.endswith(f'"iterator":null{report},"data":{dump(made.data)}}}]'.encode())


def test_every_record_is_in_some_message() -> None:
    made = {name for message in MESSAGES for name in filled_message(message, "all").objects}
    assert made == {name for (_, record), name in api().records.items() if record != "ReportRet"}


@each_message
def test_an_element_in_no_schema_raises_one_warning(message: str) -> None:
    known, made = filled_message(message, "all"), filled_message(message, "all", add_unknown=True)
    assert made.data == known.data
    reading = read_both_ways(made.document, max_warnings=10_000)
    assert [(each["code"], each["path"], each["text"]) for each in reading.warnings] == [
        ("unknown_element", path, "x") for path in made.unknown
    ]
    assert [each["offset"] for each in reading.warnings] == [
        offset for offset in range(len(made.document)) if made.document.startswith(f"<{UNKNOWN}>".encode(), offset)
    ]
    assert reading.responses == read_both_ways(known.document).responses


@pytest.mark.parametrize("record", [record for _, record in api().records])
def test_every_element_has_a_field_or_is_left_out_on_purpose(record: str) -> None:
    element = next(
        each for aggregate in schema().aggregates.values() for each in aggregate.elements() if each.name == record
    )
    made = record_object(record)
    assert made
    assert list(unmapped(made, element.aggregate or "", set())) == []


def unmapped(made: ApiObject, type_name: str, done: set[tuple[str, str]]) -> Iterator[str]:
    """Elements that neither have a field nor are left out, and such that do both."""
    if (made.name, type_name) in done:
        return
    done.add((made.name, type_name))
    fields = {each.element.name: each for each in made.fields if each.element}
    for row in rows_of(type_name).values():
        if (row.name in fields) == (row.name in made.omitted):
            yield f"{made.name} ({type_name}): {row.name}"
        elif row.name in fields and fields[row.name].object_name:
            yield from unmapped(api().objects[fields[row.name].object_name or ""], row.element.aggregate or "", done)


# --- what the client of the published API makes of it ---

MODELS = oracle.models()
WIDER = {place.rpartition(".")[2] for place in DEVIATIONS["words"]}
"""Fields that know more words than the client, each with its reason in the list of deviations."""

NOT_ON_THE_WIRE = {("itemGroupLines", "customFields", "type"), ("lineGroups", "customFields", "type")}
"""What the published API promises and no element of that object holds."""


@cache
def client_words() -> dict[str, frozenset[str]]:
    """The words of the client in the fields that know more of them."""
    found: dict[str, frozenset[str]] = {}
    models = list(MODELS.values())
    for model in models:
        for name, _, shape in oracle.fields(model):
            models += [each for each in shape.models if each not in models]
            if name in WIDER and shape.words:
                found[name] = found.get(name, shape.words) & shape.words
    return found


def records_of(message: str, fill: Fill) -> Iterator[tuple[str, Any]]:
    """The records of a message that the client knows, by the name of the object."""
    made = filled_message(message, fill, words=client_words())
    (response,) = json.loads(read_both_ways(made.document).responses)
    if made.report is not None:
        yield "qbd_report", response["report"] | {"rows": response["data"]}
        return
    for name, record in zip(made.objects, response["data"], strict=True):
        if name in MODELS:
            yield name, record


@each_message
def test_the_client_accepts_what_is_filled(message: str) -> None:
    for name, record in records_of(message, "all"):
        if name == "qbd_report":
            assert record["reportType"] is None, "only the request says it"
            record["reportType"] = "balance_sheet_standard"
        for place in promises(record, name):
            assert tuple(part for part in place if isinstance(part, str)) in NOT_ON_THE_WIRE
            supply(record, place, "amount_type")
        model = MODELS[name].model_validate_json(json.dumps(record), strict=True)
        assert list(unread(model, name)) == []
        assert model.model_dump(mode="json", by_alias=True) == as_the_client_writes(record)


@each_message
@pytest.mark.parametrize("fill", ["objects", "nothing"])
def test_the_client_accepts_every_null_but_those_it_never_saw(message: str, fill: Fill) -> None:
    """The reader requires nothing of QuickBooks. What the published API promises always to be there, the specs say is
    not nullable: that the client must miss, and nothing else."""
    for name, record in records_of(message, fill):
        missed = list(errors(MODELS[name], record))
        assert all(each["input"] is None for each in missed)
        assert {without_models(each["loc"]) for each in missed} == set(promises(record, name))


def test_the_client_was_asked_about_everything_it_knows() -> None:
    asked = {name for message in MESSAGES for name in filled_message(message, "all").objects} & MODELS.keys()
    asked.add("qbd_report")
    assert asked == MODELS.keys()
    assert len(asked) >= MODELS_OF_THE_CLIENT


def errors(model: type[BaseModel], record: Any) -> Iterator[Any]:
    """What is wrong with a record. A row of a report that has null where the client wants a value is no row of any kind
    for it: of the kinds it then tries, only the row's own counts."""
    try:
        model.model_validate_json(json.dumps(record), strict=True)
    except ValidationError as error:
        for each in error.errors():
            kinds = [part for part in each["loc"] if part in ROW_MODELS]
            if not kinds or kinds[0].lower().endswith(f"report{record['rows'][each['loc'][1]]['kind']}row"):
                yield each


ROW_MODELS = {model.__name__ for _, _, shape in oracle.fields(MODELS["qbd_report"]) for model in shape.models}


def without_models(place: tuple[str | int, ...]) -> tuple[str | int, ...]:
    return tuple(part for part in place if part not in ROW_MODELS)


def supply(record: Any, place: tuple[str | int, ...], value: str) -> None:
    for part in place[:-1]:
        record = record[part]
    record[place[-1]] = value


def promises(record: Any, name: str, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Where the record has null though the published API promises a value."""
    for each in api().objects[name].fields:
        value = record[each.json_name]
        if value is None and not each.nullable:
            yield (*place, each.json_name)
        if each.choices:
            by_kind = {kind_of(target): target for _, target in each.choices}
            for index, item in enumerate(value):
                yield from promises(item, by_kind[item["kind"]], (*place, each.json_name, index))
        elif each.object_name and each.is_list:
            for index, item in enumerate(value):
                yield from promises(item, each.object_name, (*place, each.json_name, index))
        elif each.object_name and value is not None:
            yield from promises(value, each.object_name, (*place, each.json_name))


def kind_of(name: str) -> str | None:
    return next(each.constant for each in api().objects[name].fields if each.json_name == "kind")


def unread(model: BaseModel, place: str) -> Iterator[str]:
    """Keys the client has no field for."""
    yield from (f"{place}.{key}" for key in model.model_extra or ())
    for key in type(model).model_fields:
        value = getattr(model, key)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, BaseModel):
                yield from unread(each, f"{place}.{key}")


def as_the_client_writes(value: Any) -> Any:
    """The client has all its numbers as floats."""
    match value:
        case dict():
            return {key: as_the_client_writes(each) for key, each in value.items()}
        case list():
            return [as_the_client_writes(each) for each in value]
        case int() if not isinstance(value, bool):
            return float(value)
    return value

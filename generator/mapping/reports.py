"""The objects of reports. No rule gives them: `specs/mapping/reports.toml` lists every field."""

from __future__ import annotations

from collections.abc import Iterator

from generator.mapping.names import enum_word
from generator.model.api import ApiField, ApiModel, ApiObject
from generator.model.passes import merge_rows
from generator.model.schema import Aggregate, Element, Leaf, Schema
from generator.read.mapping import Mapping, ReportField, ReportObject

RECORD = "ReportRet"
ROWS = "ReportData"


def add(api: ApiModel, schema: Schema, mapping: Mapping, used: set[tuple[str, str, str]]) -> list[str]:
    """Adds the objects of reports to `api`, and to `used` what they use; returns what is wrong with the files."""
    problems: list[str] = []
    for rules in mapping.report_objects.values():
        place = mapping.place("report_objects", rules.element)
        aggregate = schema.aggregates.get(rules.element)
        if aggregate is None:
            problems.append(f"{place} no such element")
            continue
        api.objects[rules.name] = _object(rules, aggregate, schema, mapping, place, problems)
        problems += [f"{place} {name} has no field" for name in _forgotten(rules, aggregate)]
        for field_name, field in rules.fields.items():
            for target in (field.object, *field.choices.values()):
                if target is not None and all(each.name != target for each in mapping.report_objects.values()):
                    problems.append(f"{place} {field_name}: no object {target}")
    by_element = {each.element: each.name for each in mapping.report_objects.values()}
    if RECORD in by_element:
        api.records["", RECORD] = by_element[RECORD]
        for row in schema.aggregates[ROWS].elements():
            if row.name in by_element:
                api.records["", row.name] = by_element[row.name]
    for made in (api.objects[name] for name in by_element.values() if name in api.objects):
        for each in made.fields:
            used |= {("", "values", name) for name in _sources(each, schema, mapping) if each.values}
    return problems


def _sources(field: ApiField, schema: Schema, mapping: Mapping) -> list[str]:
    """The wire names that the values of a field belong to."""
    if field.source == "request":
        return [each.name for each in _report_kinds(schema, mapping)]
    return [each.name for each in (field.element, field.attribute) if each is not None]


def _object(
    rules: ReportObject, aggregate: Aggregate, schema: Schema, mapping: Mapping, place: str, problems: list[str]
) -> ApiObject:
    fields: list[ApiField] = []
    for name, field in rules.fields.items():
        try:
            fields.append(_field(name, field, aggregate, schema, mapping))
        except LookupError as error:
            problems.append(f"{place} {name}: {error.args[0]}")
    return ApiObject(
        rules.name,
        aggregate.name,
        tuple(fields),
        object_type=rules.name if rules.object_type else None,
        description=rules.description,
    )


def _field(name: str, field: ReportField, aggregate: Aggregate, schema: Schema, mapping: Mapping) -> ApiField:
    if field.constant is not None:
        return ApiField(
            name,
            None,
            "string",
            nullable=False,
            description=field.description,
            source="constant",
            constant=field.constant,
        )
    if field.source is not None:
        values = _messages(mapping) if field.source == "message" else _report_types(schema, mapping)
        return ApiField(
            name,
            None,
            "enum",
            nullable=field.nullable,
            values=values,
            description=field.description,
            source=field.source,
        )
    if field.attribute is not None:
        found = next((each for each in aggregate.attributes if each.name == field.attribute), None)
        if found is None:
            raise LookupError(f"no attribute {field.attribute}")
        by_rule = "enum" if found.leaf.values else mapping.coercions[found.leaf.wire_type]
        return ApiField(
            name,
            None,
            field.type or by_rule,
            nullable=field.nullable,
            values=_values(field.attribute, found.leaf, mapping),
            description=field.description,
            source="attribute",
            attribute=found,
        )
    row = next((each for each in merge_rows(aggregate) if each.name == field.element), None)
    if row is None:
        raise LookupError(f"no element {field.element}")
    leaf = row.element.leaf
    coercion = (field.type or mapping.coercions[leaf.wire_type]) if leaf else None
    return ApiField(
        name,
        row.element,
        coercion,
        field.object,
        is_list=row.repeats or bool(field.choices),
        nullable=field.nullable and not row.repeats and not field.choices,
        values=_values(row.name, leaf, mapping) if leaf and coercion == "enum" else (),
        description=field.description,
        choices=tuple(field.choices.items()),
    )


def _forgotten(rules: ReportObject, aggregate: Aggregate) -> Iterator[str]:
    elements = {each.element for each in rules.fields.values()}
    attributes = {each.attribute for each in rules.fields.values()}
    yield from (each.name for each in aggregate.elements() if each.name not in elements)
    yield from (each.name for each in aggregate.attributes if each.name not in attributes)


def _values(name: str, leaf: Leaf, mapping: Mapping) -> tuple[tuple[str, str], ...]:
    exceptions = mapping.values.get(name, {})
    return tuple((value, enum_word(value, exceptions)) for value in leaf.values)


def _messages(mapping: Mapping) -> tuple[tuple[str, str], ...]:
    return tuple((f"{family.message}Rs", name) for name, family in mapping.reports.items())


def _report_types(schema: Schema, mapping: Mapping) -> tuple[tuple[str, str], ...]:
    """Every kind of report of every family: what a request asks for, as JSON words."""
    found: dict[str, str] = {}
    for element in _report_kinds(schema, mapping):
        if element.leaf is not None:
            found |= dict(_values(element.name, element.leaf, mapping))
    return tuple(found.items())


def _report_kinds(schema: Schema, mapping: Mapping) -> list[Element]:
    """The element of each family's request that says which report it wants."""
    return [
        element
        for family in mapping.reports.values()
        for element in schema.aggregates[f"{family.message}Rq"].elements()
        if element.name.endswith("ReportType")
    ]

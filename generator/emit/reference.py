"""Emits what people look things up in: the JSON Schema of every object, the mapping reference, and what is left out.

schema.json     one JSON Schema, `$defs` by the name of the object. Every key is required and may be null, as it is read
reference.json  resources and objects with all their fields, for `qbxml explain`
omitted.txt     every wire element of a record that the api shape has no field for
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.emit.models import targets, wire_names
from generator.facts import Facts
from generator.model.api import ApiField, ApiModel, ApiObject
from generator.model.schema import EDITIONS, Attribute, Element, Schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FORMATS = {"date": "date", "interval": "duration"}
PATTERNS = {"decimal": r"^-?[0-9]+(\.[0-9]+)?$"}
JSON_TYPES = {"number": "number", "boolean": "boolean"}
UNKNOWN = {
    "description": "A record that the schema of qbXML does not know, as it stands on the wire.",
    "type": "object",
    "required": ["objectType", "element", "fields"],
    "additionalProperties": False,
    "properties": {
        "objectType": {"const": "qbd_unknown"},
        "element": {"description": "Its name on the wire.", "type": "string"},
        "fields": {"description": "What is in it, in the native shape."},
    },
}
"""What becomes of a record that has no object; the reader makes it without a table."""


def reference(facts: Facts) -> dict[str, str]:
    """File names under `_generated` and their texts."""
    api, schema = facts.api, facts.schema
    return {
        "schema.json": _lines({"$schema": DIALECT, "$defs": _definitions(api)}, 3),
        "reference.json": _lines(_reference(schema, api), 3),
        "omitted.txt": "".join(f"{line}\n" for line in _omitted(api)),
    }


def _sorted(api: ApiModel) -> list[ApiObject]:
    return [api.objects[name] for name in sorted(api.objects)]


def _definitions(api: ApiModel) -> dict[str, Any]:
    return {made.name: _schema(made) for made in _sorted(api)} | {"qbd_unknown": UNKNOWN}


def _schema(made: ApiObject) -> dict[str, Any]:
    properties = dict(_properties(made))
    return {
        "description": made.description,
        "type": "object",
        "required": list(properties),
        "additionalProperties": False,
        "properties": properties,
    }


def _properties(made: ApiObject) -> Iterator[tuple[str, dict[str, Any]]]:
    kind = {"const": made.object_type}
    if made.object_type and all(field.json_name != "id" for field in made.fields):
        yield "objectType", kind
    for field in made.fields:
        yield field.json_name, _property(field)
        if made.object_type and field.json_name == "id":
            yield "objectType", kind


def _property(field: ApiField) -> dict[str, Any]:
    described: dict[str, Any] = {"description": field.description}
    if field.constant is not None:
        return {**described, "const": field.constant}
    inside = [{"$ref": f"#/$defs/{name}"} for name in targets(field)]
    if field.is_list:
        items = ({"anyOf": inside} if len(inside) > 1 else inside[0]) if inside else _nullable(field)
        return {**described, "type": "array", "items": items}
    if inside:
        return {**described, "anyOf": [*inside, {"type": "null"}]}
    return {**described, **_nullable(field)}


def _nullable(field: ApiField) -> dict[str, Any]:
    value = _value(field)
    return {**value, "type": [value["type"], "null"]}


def _value(field: ApiField) -> dict[str, Any]:
    """The schema of a value; the words of an enum are examples, for QuickBooks may know more."""
    coercion = field.coercion or "string"
    value: dict[str, Any] = {"type": JSON_TYPES.get(coercion, "string")}
    if coercion in FORMATS and not field.is_text_date:
        value["format"] = FORMATS[coercion]
    if coercion in PATTERNS:
        value["pattern"] = PATTERNS[coercion]
    if field.values:
        value["examples"] = list(dict.fromkeys(word for _, word in field.values))
    return value


def _reference(schema: Schema, api: ApiModel) -> dict[str, Any]:
    read_from = wire_names(api)
    return {
        "version": schema.version,
        "resources": {
            name: {
                "description": resource.description,
                "operations": resource.operations,
                "messages": resource.messages,
                "records": dict(resource.records),
            }
            for name, resource in sorted(api.resources.items())
        },
        "objects": {made.name: _object(made, read_from.get(made.name, [])) for made in _sorted(api)},
    }


def _object(made: ApiObject, read_from: list[str]) -> dict[str, Any]:
    return {
        "description": made.description,
        "wire": read_from,
        **({"objectType": made.object_type} if made.object_type else {}),
        **({"omitted": made.omitted} if made.omitted else {}),
        "fields": {field.json_name: _facts(field) for field in made.fields},
    }


def _facts(field: ApiField) -> dict[str, Any]:
    """All that is known of a field; what is usual (nullable, since 1.0, all editions) is not said."""
    facts: dict[str, Any] = {"wire": _wire(field), "type": _type(field), "description": field.description}
    if not field.nullable:
        facts["nullable"] = False
    source = field.attribute or field.element
    if source is not None:
        facts |= _source_facts(source)
    if field.values:
        facts["values"] = dict(field.values)
    return facts


def _source_facts(source: Element | Attribute) -> dict[str, Any]:
    leaf = source.leaf
    facts = {
        "wireType": leaf.wire_type if leaf else None,
        "maxLength": leaf.max_length if leaf else None,
        "editionLengths": dict(leaf.edition_lengths) if leaf else None,
        "min": leaf.min_value if leaf else None,
        "max": leaf.max_value if leaf else None,
        "since": source.since if source.since != "1.0" else None,
    }
    kept = {name: fact for name, fact in facts.items() if fact}
    return kept if source.editions == EDITIONS else {**kept, "editions": source.editions}


def _wire(field: ApiField) -> str:
    if field.attribute is not None:
        return f"@{field.attribute.name}"
    return field.element.name if field.element is not None else field.source


def _type(field: ApiField) -> str:
    inner = "|".join(targets(field)) or ("string" if field.is_text_date else field.coercion) or "string"
    return f"[{inner}]" if field.is_list else inner


def _omitted(api: ApiModel) -> Iterator[str]:
    read_from = wire_names(api)
    yield "Elements of records that the api shape leaves out on purpose; reading one raises no warning."
    for made in _sorted(api):
        for element in made.omitted:
            for place in read_from.get(made.name, [made.wire_type]):
                yield f"{place}/{element}"


def _lines(value: Any, depth: int, indent: str = "") -> str:
    """JSON with a line for each entry down to a depth, so that changes can be read."""
    if depth and isinstance(value, dict) and value:
        inner = ",\n".join(
            f"{indent}{json.dumps(key)}: {_lines(each, depth - 1 if key not in _DEEPER else 1, indent + ' ')}"
            for key, each in value.items()
        )
        return f"{{\n{inner}\n{indent}}}" + ("\n" if not indent else "")
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_DEEPER = ("fields", "properties")
"""Keys whose entries have a line each however deep they are."""

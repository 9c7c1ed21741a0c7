"""Checks of the mapping as a whole: exceptions that do nothing, clashes, and what the engine relies on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from generator.model.api import ApiModel, ApiObject
from generator.model.passes import merge_rows
from generator.model.schema import Schema
from generator.read.mapping import RULES, Mapping

_TABLES = ("names", "omit", "keep", "types", "values")


def problems(api: ApiModel, schema: Schema, mapping: Mapping, used: set[tuple[str, str, str]]) -> list[str]:
    """What is wrong, one line each, with file and place."""
    found = _unused(mapping, used)
    for made in api.objects.values():
        found += _clashes(made)
        if made.name not in {each.name for each in mapping.report_objects.values()}:
            found += out_of_order(made, schema)
    return found


def out_of_order(made: ApiObject, schema: Schema) -> list[str]:
    """Where the JSON order of an object is not the wire order, or an element is neither shown nor omitted."""
    rows = [row.name for row in merge_rows(schema.aggregates[made.wire_type])]
    shown = [each.element.name for each in made.fields if each.element is not None]
    left = [name for name in rows if name not in made.omitted]
    if shown != left:
        return [f"{made.name}: fields are read from {', '.join(shown)}, but the wire has {', '.join(left)}"]
    return []


def _unused(mapping: Mapping, used: set[tuple[str, str, str]]) -> list[str]:
    found: list[str] = []
    rules = mapping.rules
    for table in ("names", "omit", "always", "types"):
        found += [
            f"{RULES}: {table}: no element {name}" for name in getattr(rules, table) if ("", table, name) not in used
        ]
    for name in mapping.values:
        if ("", "values", name) not in used:
            found.append(f"{mapping.place('values', name)} no such element")
    for theme in ("kinds", "fields"):
        texts: dict[str, str] = getattr(mapping, theme)
        found += [
            f"{mapping.place(theme, name)} nothing has that name" for name in texts if ("", theme, name) not in used
        ]
    for theme in ("always", "nullable", "meanings"):
        entries: dict[str, Iterable[str]] = getattr(mapping, theme)
        found += [
            f"{mapping.place(theme, key)} no element {name} to change"
            for key, names in entries.items()
            for name in names
            if (key, theme, name) not in used
        ]
    for key, exceptions in mapping.objects.items():
        if (key, "", "") not in used:
            found.append(f"{mapping.place('objects', key)} no such object in any response")
            continue
        for table in _TABLES:
            found += [
                f"{mapping.place('objects', key)} {table}: no element {name} to change"
                for name in getattr(exceptions, table)
                if (key, table, name) not in used
            ]
    return found


def _clashes(made: ApiObject) -> list[str]:
    counts = Counter([each.json_name for each in made.fields])
    return [f"{made.name}: {name} is the name of {count} fields" for name, count in counts.items() if count > 1]

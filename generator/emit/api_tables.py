"""Emits `api_tables.h`: which JSON field each wire element becomes, as constant C tables beside the row tables.

One C object stands for a JSON object as it is read from one wire type (and, where a field depends on it, in one
message). The C side is `qbxml_core/engine/table/field.h`, which tells how the engine uses the texts and places.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.emit.tables import name_hash
from generator.facts import Facts
from generator.model.api import ApiField, ApiModel, ApiObject
from generator.model.passes import Row, TableType

_PAD = 64


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field stands in the text of its object."""

    at: int
    key_length: int


@dataclass(slots=True)
class TableObject:
    """One JSON object as it is read from one wire type."""

    api: ApiObject
    type: TableType
    message: str
    text: str = ""
    places: dict[str, Place] = field(default_factory=dict)

    @property
    def identifier(self) -> str:
        parts = [self.api.name, self.type.name, self.message]
        return "__".join(part for part in parts if part).replace(".", "_").replace("-", "_")

    def sources(self) -> list[str]:
        """What can fill a field, as the engine counts: attributes, then rows."""
        return [f"@{attribute.name}" for attribute in self.type.attributes] + [row.name for row in self.type.rows]

    def fields(self) -> dict[str, ApiField]:
        """Fields by what fills them."""
        return {source: each for each in self.api.fields if (source := _source(each)) is not None}


class ValueSets:
    """The sets of enum words in use, each once, called after the field that uses it first."""

    def __init__(self) -> None:
        self.names: dict[tuple[tuple[str, str], ...], str] = {}

    def symbol(self, values: tuple[tuple[str, str], ...], user: str) -> str:
        """The C name of a set; `user` names it if it is new."""
        if not values:
            return "QBX_NONE"
        return f"QBX_SET_{self.names.setdefault(values, user)}"


def api_tables(facts: Facts) -> dict[str, str]:
    """File names under `_generated` and their texts."""
    types = facts.types
    objects, records = _objects(types, facts.api)
    _write_texts(objects)
    sets = ValueSets()
    fields = list(_fields(objects, sets))
    lines = [
        *_names(objects),
        *_texts(objects),
        "enum {",
        *(f"    QBX_SET_{name}," for name in sets.names.values()),
        "};",
        *fields,
        *_object_rows(objects),
        *_records(types, records),
        *_values(sets),
    ]
    return {"api_tables.h": "\n".join(lines) + "\n"}


def _source(api_field: ApiField) -> str | None:
    if api_field.source == "attribute" and api_field.attribute is not None:
        return f"@{api_field.attribute.name}"
    return api_field.element.name if api_field.element is not None else None


def _objects(types: list[TableType], api: ApiModel) -> tuple[list[TableObject], dict[tuple[str, str], TableObject]]:
    """Every object the records of the schema reach, and the object of each record row."""
    by_name = {each.name: each for each in types}
    made: dict[tuple[str, str, str], TableObject] = {}
    records: dict[tuple[str, str], TableObject] = {}

    def make(name: str, type_name: str, message: str) -> TableObject:
        own_message = message if any(each.source == "message" for each in api.objects[name].fields) else ""
        key = (name, type_name, own_message)
        if key not in made:
            made[key] = TableObject(api.objects[name], by_name[type_name], own_message)
            fields = made[key].fields()
            for row in made[key].type.rows:
                each = fields.get(row.name)
                if each is not None and each.object_name is not None and row.element.aggregate:
                    make(each.object_name, row.element.aggregate, message)
        return made[key]

    for each in types:
        for row in each.rows:
            name = _record_object(each, row, api)
            if name is not None and row.element.aggregate:
                records[each.name, row.name] = make(name, row.element.aggregate, each.name)
    return list(made.values()), records


def _record_object(table_type: TableType, row: Row, api: ApiModel) -> str | None:
    if "RECORD" not in row.flags and row.name != "ReportRet":
        return None
    return api.records.get((table_type.name, row.name)) or api.records.get(("", row.name))


def _write_texts(objects: list[TableObject]) -> None:
    for each in objects:
        parts: list[str] = []
        size = 0

        def add(part: str, parts: list[str] = parts) -> None:
            nonlocal size
            parts.append(part)
            size += len(part.encode())

        object_type = f'"objectType":"{each.api.object_type}",' if each.api.object_type else ""
        if object_type and not any(api_field.json_name == "id" for api_field in each.api.fields):
            add(object_type)
        for api_field in each.api.fields:
            key = f'"{api_field.json_name}":'
            source = _source(api_field)
            if source is not None:
                each.places[source] = Place(size, len(key.encode()))
            if api_field.source == "constant":
                add(f'{key}"{api_field.constant}",')
            elif api_field.source == "message" and each.message in dict(api_field.values):
                add(f'{key}"{dict(api_field.values)[each.message]}",')
            else:
                add(key + ("[]," if api_field.is_list else "null,"))
            if api_field.json_name == "id":
                add(object_type)
        each.text = "".join(parts)


def _names(objects: list[TableObject]) -> Iterator[str]:
    yield f"#define QBX_OBJECT_COUNT {len(objects)}"
    yield "enum {"
    for each in objects:
        yield f"    QBX_O_{each.identifier},"
    yield "};"
    yield "enum { /* where the text of each object starts, and where its fields stand in it */"
    yield from _offsets(size for each in objects for size in _text_sizes(each))
    yield "};"
    yield "enum { /* where the fields of each object start */"
    yield from _offsets((f"QBX_FIELDS_{each.identifier}", len(each.sources())) for each in objects)
    yield "};"
    yield ""


def _text_sizes(table_object: TableObject) -> Iterator[tuple[str, int]]:
    """The parts of the text: what stands in front of the first field, then each field up to the next one."""
    starts = sorted((place.at, source) for source, place in table_object.places.items())
    name, start = f"QBX_TEXT_{table_object.identifier}", 0
    for at, source in starts:
        yield name, at - start
        name, start = _at(table_object, source), at
    yield name, len(table_object.text.encode()) - start


def _at(table_object: TableObject, source: str) -> str:
    """The C name of the place of a field in the text of its object."""
    return f"QBX_AT_{table_object.identifier}_{_symbol(source)}"


def _texts(objects: list[TableObject]) -> Iterator[str]:
    yield "/* Each object as it is when nothing came. */"
    yield "static const char qbx_api_text[] ="
    for each in objects:
        yield f'    "{_c_string(each.text)}" /* {each.identifier} */'
    yield f'    "{"." * _PAD}"; /* block copies may read this far */'
    yield ""


def _fields(objects: list[TableObject], sets: ValueSets) -> Iterator[str]:
    yield "static const qbx_field qbx_fields[] = {"
    orders: list[str] = []
    for each in objects:
        fields = each.fields()
        sources = each.sources()
        ranks = {source: each.places[source].at for source in sources if source in each.places}
        ordered = sorted(range(len(sources)), key=lambda i: ranks.get(sources[i], -1))
        orders.append(
            f"    {' '.join(f'{i},' for i in ordered)} /* {each.identifier} */"
            if sources
            else f"    /* {each.identifier} */"
        )
        for source in sources:
            yield f"    {_field(each, source, fields.get(source), sets)},  /* {each.identifier} {source} */"
    yield "    {0, 0, 0, 0, 0, 0}"
    yield "};"
    yield "/* The fields of each object in output order. */"
    yield "static const uint16_t qbx_field_order[] = {"
    yield from orders
    yield "    0"
    yield "};"
    yield ""


def _field(table_object: TableObject, source: str, api_field: ApiField | None, sets: ValueSets) -> str:
    if api_field is None:
        return "{0, QBX_NONE, QBX_NONE, 0, 0, QBX_OMITTED}"
    place = table_object.places[source]
    row = next((row for row in table_object.type.rows if row.name == source), None)
    child = "QBX_NONE"
    if api_field.object_name is not None and row is not None and row.element.aggregate:
        child = f"QBX_O_{api_field.object_name}__{row.element.aggregate}".replace(".", "_").replace("-", "_")
    coercion = f"QBX_TO_{(api_field.coercion or 'string').upper()}"
    flags = _flags(table_object, source, api_field)
    at = _at(table_object, source)
    values = sets.symbol(api_field.values, f"{table_object.identifier}_{_symbol(source)}")
    return f"{{{at}, {child}, {values}, {place.key_length}, {coercion}, {flags}}}"


def _flags(table_object: TableObject, source: str, api_field: ApiField) -> str:
    flags = ["QBX_LIST"] if api_field.is_list else []
    if api_field.is_text_date:
        flags.append("QBX_TEXT_DATE")
    rows = table_object.type.rows
    for row, following in zip(rows, [*rows[1:], None], strict=False):
        if row.name != source or row.element.leaf is None or api_field.coercion != "decimal":
            continue
        if row.element.leaf.wire_type == "PERCENTTYPE":
            flags.append("QBX_PERCENTAGE")
        elif following is not None and following.name == f"{source}Percent":
            flags.append("QBX_HAS_PERCENTAGE")
    return " | ".join(flags) or "0"


def _object_rows(objects: list[TableObject]) -> Iterator[str]:
    yield "static const qbx_object qbx_objects[] = {"
    for each in objects:
        places = [each.places[source].at for source in each.sources() if source in each.places]
        flags = "0" if places == sorted(places) else "QBX_UNORDERED"
        name = each.identifier
        type_name = each.type.name.replace(".", "_").replace("-", "_")
        yield (
            f"    {{QBX_TEXT_{name}, QBX_TEXT_{name} + {len(each.text.encode())}, QBX_FIELDS_{name}, "
            f"QBX_T_{type_name}, {flags}}},"
        )
    yield "};"
    yield ""
    yield "static const char *const qbx_object_names[] = {"
    for each in objects:
        yield f'    "{each.api.name}",'
    yield "};"
    yield ""


def _records(types: list[TableType], records: dict[tuple[str, str], TableObject]) -> Iterator[str]:
    yield "/* The object of each record, parallel to qbx_rows. */"
    yield "static const uint16_t qbx_record_objects[] = {"
    for each in types:
        names = [
            f"QBX_O_{records[each.name, row.name].identifier}" if (each.name, row.name) in records else "QBX_NONE"
            for row in each.rows
        ]
        if names:
            yield f"    {', '.join(names)}, /* {each.name} */"
    yield "};"
    yield ""


def _values(sets: ValueSets) -> Iterator[str]:
    """Words and offsets in the order of the alphabet, with names: a new word changes only the lines beside it."""
    texts: dict[str, str] = {}
    for values in sets.names:
        for wire, api in values:
            texts[wire] = f"QBX_WIRE_{_symbol(wire)}"
            texts[f'{api}"'] = f"QBX_JSON_{_symbol(api)}"
    ordered = sorted(texts)
    yield "static const char qbx_value_text[] ="
    for text in ordered:
        yield f'    "{_c_string(text)}\\0"'
    yield '    "";'
    yield "enum { /* where each word starts */"
    yield from _offsets((texts[text], len(text.encode()) + 1) for text in ordered)
    yield "};"
    yield "static const qbx_value qbx_value_list[] = {"
    for values in sets.names:
        for wire, api in values:
            quoted = f'{api}"'
            yield (
                f"    {{0x{name_hash(wire):08X}u, {texts[wire]}, {texts[quoted]}, {len(wire.encode())}, "
                f"{len(quoted.encode())}}},  /* {wire} -> {api} */"
            )
    yield "    {0, 0, 0, 0, 0}"
    yield "};"
    yield "enum { /* where the words of each set start */"
    yield from _offsets((f"QBX_WORDS_{name}", len(values)) for values, name in sets.names.items())
    yield "};"
    yield "static const qbx_values qbx_value_sets[] = {"
    for values, name in sets.names.items():
        yield f"    {{QBX_WORDS_{name}, {len(values)}}},"
    yield "    {0, 0}"
    yield "};"


def _offsets(sizes: Iterable[tuple[str, int]]) -> Iterator[str]:
    """Lines of an enum that adds sizes up, so that a size stands in one line only."""
    end = "0"
    for name, size in sizes:
        yield f"    {name} = {end},"
        end = f"{name} + {size}"


def _symbol(word: str) -> str:
    """A word as part of a C name; what C does not allow there is written as its number."""
    return "".join(
        letter if (letter.isascii() and letter.isalnum()) or letter == "_" else f"_{ord(letter):x}_" for letter in word
    )


def _c_string(text: str) -> str:
    # "??" could start a trigraph; the enum value `???` is real.
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("??", '?" "?')

"""Emits `tables.h`: the schema as constant C tables, and `tables.txt`, the same for the eyes of a reviewer.

A row is one line, symbolic, and says where it comes from; offsets and positions are enums, so that a new element
changes one line and not all that follow. The C side is `qbxml_core/engine/table/table.h`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.facts import Facts
from generator.model.passes import Place, Row, TableType, container_names, parent_hints

TABLE_FORMAT = 2
_PAD = 64
_MASK = (1 << 64) - 1


def tables(facts: Facts) -> dict[str, str]:
    """File names under `_generated` and their texts."""
    types = facts.types
    return {"tables.h": "\n".join(_header(facts, types)) + "\n", "tables.txt": "\n".join(_listing(types)) + "\n"}


def name_hash(name: str) -> int:
    """The hash of `qbx_hash` in engine/table/table.h, bit for bit."""
    data = name.encode()
    head = int.from_bytes(data[:8], "little")
    tail = int.from_bytes(data[-8:], "little") if len(data) >= 8 else 0
    mixed = ((head * 0x9E3779B97F4A7C15) & _MASK) ^ ((tail * 0xC2B2AE3D27D4EB4F) & _MASK) ^ len(data)
    return ((mixed >> 32) ^ mixed) & 0xFFFFFFFF


def _header(facts: Facts, types: list[TableType]) -> Iterator[str]:
    yield f"#define QBX_TABLE_FORMAT {TABLE_FORMAT}"
    yield f'#define QBX_SCHEMA_VERSION "{facts.schema.version}"'
    yield f'#define QBX_ROOT "{facts.schema.root}"'
    yield f"#define QBX_TYPE_COUNT {len(types)}"
    yield f"#define QBX_ROW_COUNT {sum(len(each.rows) for each in types)}"
    yield ""
    yield from _keys(types)
    yield from _type_enum(types)
    yield from _attributes(types, facts.roles)
    yield from _rows(types)
    yield from _slots(types)
    yield from _types(types)
    yield from _parent_hints(types)


def _keys(types: list[TableType]) -> Iterator[str]:
    names = sorted(
        {row.name for each in types for row in each.rows} | {a.name for each in types for a in each.attributes}
    )
    yield "/* Every name as the JSON key that writes it; the enum gives the offsets. */"
    yield "static const char qbx_keys[] ="
    for name in names:
        yield f'    "\\"{name}\\":\\""'
    yield f'    "{"." * _PAD}"; /* block copies may read this far */'
    yield "enum {"
    previous = ""
    for name in names:
        place = f"QBX_KEY_{previous} + {len(previous) + 4}" if previous else "0"
        yield f"    QBX_KEY_{name} = {place},"
        previous = name
    yield "};"
    yield ""


def _type_enum(types: list[TableType]) -> Iterator[str]:
    yield "enum {"
    for each in types:
        yield f"    QBX_T_{_identifier(each)},"
    yield "};"
    yield "/* A response with every attribute that responses have, for messages newer than the schema. */"
    yield f"#define QBX_ANY_RESPONSE QBX_T_{_identifier(_any_response(types))}"
    yield "enum { /* where the rows of each type start */"
    yield from _starts("QBX_ROWS", [(each, len(each.rows)) for each in types])
    yield "};"
    yield "enum { /* where the attributes of each type start */"
    yield from _starts("QBX_ATTRIBUTES", [(each, len(each.attributes)) for each in types])
    yield "};"
    yield ""


def _any_response(types: list[TableType]) -> TableType:
    responses = [each for each in types if "MESSAGE" in each.flags and "REQUEST" not in each.flags]
    return max(responses, key=lambda each: len(each.attributes))


def _starts(prefix: str, counts: list[tuple[TableType, int]]) -> Iterator[str]:
    previous, size = "", 0
    for each, count in counts:
        name = f"{prefix}_{_identifier(each)}"
        yield f"    {name} = {f'{previous} + {size}' if previous else '0'},"
        previous, size = name, count


def _attributes(types: list[TableType], roles: Mapping[str, str]) -> Iterator[str]:
    yield "static const qbx_attribute qbx_attributes[] = {"
    for each in types:
        for attribute in each.attributes:
            yield (
                f"    {{QBX_KEY_{attribute.name}, {len(attribute.name)}, QBX_{attribute.leaf.wire_type}, "
                f"QBX_ROLE_{roles.get(attribute.name, 'none').upper()}}},  /* {each.name}@{attribute.name} */"
            )
    yield "    {0, 0, 0, 0}"
    yield "};"
    yield ""


def _rows(types: list[TableType]) -> Iterator[str]:
    identifiers = {each.name: _identifier(each) for each in types}
    yield "static const qbx_row qbx_rows[] = {"
    for each in types:
        start = 0
        for place, row in enumerate(each.rows):
            if "SIDE_BY_SIDE" not in row.flags or "GROUP_START" in row.flags:
                start = place
            element = row.element
            child = f"QBX_T_{identifiers[element.aggregate]}" if element.aggregate else "QBX_NONE"
            flags = " | ".join(f"QBX_{flag}" for flag in sorted(row.flags)) or "0"
            yield (
                f"    {{QBX_KEY_{row.name}, 0x{name_hash(row.name):08X}u, {child}, {len(row.name)}, QBX_{_wire(row)}, "
                f"{flags}, {place - start}}},  /* {each.name}.{row.name} */"
            )
    yield "};"
    yield ""


def _slots(types: list[TableType]) -> Iterator[str]:
    """The index of each type: row positions by hash, open addressing, never more than half full."""
    indexes = [(each, _index([row.name for row in each.rows])) for each in types]
    yield "enum { /* where the slots of each type start */"
    yield from _starts("QBX_SLOTS", [(each, len(index)) for each, index in indexes])
    yield "};"
    yield "static const uint16_t qbx_slots[] = {"
    for each, index in indexes:
        places = ", ".join("QBX_NONE" if place is None else str(place) for place in index)
        yield f"    {places},  /* {each.name} */"
    yield "};"
    yield ""


def _index(names: list[str]) -> list[int | None]:
    slots: list[int | None] = [None] * (1 << max(1, 2 * len(names) - 1).bit_length())
    for place, name in enumerate(names):
        at = name_hash(name) % len(slots)
        while slots[at] is not None:
            at = (at + 1) % len(slots)
        slots[at] = place
    return slots


def _types(types: list[TableType]) -> Iterator[str]:
    yield "static const qbx_type qbx_types[] = {"
    for each in types:
        name = _identifier(each)
        flags = " | ".join(f"QBX_{flag}" for flag in sorted(each.flags)) or "0"
        slots = len(_index([row.name for row in each.rows]))
        yield (
            f"    {{QBX_ROWS_{name}, QBX_SLOTS_{name}, {len(each.rows)}, {slots}, "
            f"QBX_ATTRIBUTES_{name}, {len(each.attributes)}, {flags}}},  /* {each.name} */"
        )
    yield "};"
    yield ""
    yield "static const char *const qbx_type_names[] = {"
    for each in types:
        yield f'    "{each.name}",'
    yield "};"


def _parent_hints(types: list[TableType]) -> Iterator[str]:
    hints, places = parent_hints(types), container_names(types)
    names = list(places)
    index = _index(names)
    yield ""
    yield "/* By hash: every name that stands in a container, and its likely parent. */"
    yield f"#define QBX_PARENT_HINT_SLOTS {len(index)}"
    yield "static const qbx_parent_hint qbx_parent_hints[] = {"
    for slot in index:
        if slot is None:
            yield "    {QBX_NONE, QBX_NONE},"
            continue
        name = names[slot]
        parent = "QBX_NOWHERE" if name not in hints else _row_number(hints[name].parent)
        yield f"    {{{_row_number(places[name])}, {parent}}},  /* {name} */"
    yield "};"


def _row_number(place: Place | None) -> str:
    return f"QBX_ROWS_{_identifier(place.type)} + {place.index}" if place else "QBX_NONE"


def _listing(types: list[TableType]) -> Iterator[str]:
    for each in types:
        yield f"{each.name}  {' '.join(sorted(each.flags))}".rstrip()
        for attribute in each.attributes:
            yield f"    @{attribute.name:<38} {attribute.leaf.wire_type}"
        for row in each.rows:
            yield f"    {row.name:<39} {row.element.aggregate or _wire(row):<40} {' '.join(sorted(row.flags))}".rstrip()


def _wire(row: Row) -> str:
    return row.element.leaf.wire_type if row.element.leaf else "AGGREGATE"


def _identifier(table_type: TableType) -> str:
    return table_type.name.replace(".", "_").replace("-", "_")

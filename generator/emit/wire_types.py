"""Emits what the wire itself lays down: simple types as a C table and in Python, the version, the editions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args

from generator.facts import Facts
from generator.model.schema import EDITIONS
from generator.read.wire_types import Base, WireType


def wire_types(facts: Facts) -> dict[str, str]:
    """File names under `_generated` and their texts."""
    return {
        "wire_types.h": "\n".join(_header(facts.wire_types)) + "\n",
        "wire_types.py": "\n".join(_module(facts.wire_types)) + "\n",
        "versions.py": "\n".join(_versions(facts.schema.version)) + "\n",
    }


def _header(types: Mapping[str, WireType]) -> Iterator[str]:
    yield "#ifndef QBX_WIRE_TYPES_H"
    yield "#define QBX_WIRE_TYPES_H"
    yield ""
    yield "enum qbx_wire {"
    yield "    QBX_AGGREGATE,"
    yield from (f"    QBX_{name}," for name in types)
    yield "    QBX_WIRE_TYPES"
    yield "};"
    yield ""
    yield "enum qbx_base {"
    yield "    QBX_BASE_NONE,"
    yield from (f"    {_base(base)}," for base in get_args(Base))
    yield "};"
    yield ""
    yield "typedef struct {"
    yield "    const char *name;"
    yield "    int base;   /* enum qbx_base */"
    yield "    int digits; /* of numbers: the most in front of the point */"
    yield "    int places; /* of numbers: the most behind the point */"
    yield "    int fixed;  /* of numbers: all places are written, or none */"
    yield "    const char *problem; /* code of a value that is not written so; empty: any text is right */"
    yield "} qbx_wire_type;"
    yield ""
    yield "static const qbx_wire_type qbx_wire_types[] = {"
    yield '    {"AGGREGATE", QBX_BASE_NONE, 0, 0, 0, ""},'
    for name, wire in types.items():
        numbers = f"{wire.digits}, {wire.places}, {int(wire.fixed)}"
        yield f'    {{"{name}", {_base(wire.base)}, {numbers}, "{wire.problem}"}},'
    yield "};"
    yield ""
    yield "#endif"


def _base(base: str) -> str:
    return f"QBX_BASE_{base.upper()}"


def _module(types: Mapping[str, WireType]) -> Iterator[str]:
    yield '"""The simple types of the wire, as plain data. `qbxml_core/facts/wire_types.py` names the columns."""'
    yield ""
    yield "WIRE_TYPES: dict[str, tuple[str, int, int, bool, bool, str, str, str, str, str]] = {"
    for name, wire in types.items():
        row = ", ".join(_literal(value) for value in wire.model_dump().values())
        yield f'    "{name}": ({row}),'
    yield "}"


def _literal(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else repr(value)


def _versions(version: str) -> Iterator[str]:
    editions = ", ".join(f'"{edition}"' for edition in EDITIONS)
    yield '"""The version of qbXML that the specs describe, and the editions of QuickBooks Desktop."""'
    yield ""
    yield "from typing import Literal"
    yield ""
    yield f'VERSION = "{version}"'
    yield f"EDITIONS = ({editions})"
    yield f"Edition = Literal[{editions}]"

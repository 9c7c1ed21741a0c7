"""qbXML as Python objects: the types of the schema as qbxml_core has them compiled.

An element is a text, or a dict of its children (a list where one may repeat), with attributes as "@name": the native
shape of qbxml_core.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from ... import _engine

Node = dict[str, Any]


class Row(NamedTuple):
    """A child that an aggregate may have: its own type if it has children, or the wire type of its text."""

    name: str
    type: str | None
    wire_type: str | None
    repeats: bool


TYPES: dict[str, dict[str, Row]] = {
    name: {row: Row(row, inside, wire, "REPEATS" in flags) for row, inside, wire, flags in rows}
    for name, _, _, rows in _engine.tables()
}
"""The children of every type, in the order of the wire."""


def records_of(message: str) -> list[str]:
    """The records in the response to a message, `InvoiceQuery`: their names, which are those of their types, too."""
    return [row.name for row in TYPES.get(f"{message}Rs", {}).values() if row.type and row.name.endswith("Ret")]


def listed(value: Any) -> list[Any]:
    """What may be there never, once or often, as a list."""
    return [] if value is None else value if isinstance(value, list) else [value]


def text(node: Node, *path: str) -> str | None:
    """The text at the end of a path, None if it is not there or empty."""
    here: Any = node
    for step in path:
        here = listed(here.get(step))[:1] if isinstance(here, dict) else []
        here = here[0] if here else None
    return here if isinstance(here, str) and here else None


def amount(value: Decimal) -> str:
    """As QuickBooks writes amounts."""
    return f"{value:.2f}"

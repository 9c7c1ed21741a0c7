"""The simple types of the wire: how their values are written, and what they are called."""

from __future__ import annotations

from typing import NamedTuple

from .._generated import wire_types as generated

__all__ = ["WIRE_TYPES", "WireType", "day_bounds", "of_base"]


class WireType(NamedTuple):
    """One simple type; `specs/wire_types.toml` says what each fact means."""

    base: str
    """text, id, guid, word, boolean, integer, number, date, datetime or interval"""
    digits: int
    """Of numbers: the most digits in front of the point."""
    places: int
    """Of numbers: the most digits behind the point."""
    fixed: bool
    """Of numbers: all places are there, or none."""
    free: bool
    """Of numbers: the schema has no limit of digits; the limits are those of writing."""
    first: str
    """Of dates: the first day that QuickBooks takes; empty where there is no bound."""
    last: str
    coercion: str
    words: str
    problem: str
    """A code of `PROBLEMS`; empty where any text is right."""


WIRE_TYPES = {name: WireType(*row) for name, row in generated.WIRE_TYPES.items()}
"""By the names that the SDK gives them, in the order of the engine's table."""


def of_base(*bases: str) -> tuple[str, ...]:
    """The names of the types that are written in one of these ways."""
    return tuple(name for name, wire in WIRE_TYPES.items() if wire.base in bases)


def day_bounds(wire_type: str | None) -> tuple[str | None, str | None]:
    """The first and the last day that QuickBooks takes for a wire type; None where there is no bound."""
    wire = WIRE_TYPES.get(wire_type or "")
    return (wire.first or None, wire.last or None) if wire is not None else (None, None)

"""Whether a text is right for an element or attribute, as QuickBooks' own schema says, and if not, why.

The schema is that of `specs/qbxml/values.xsd`; what it cannot say is checked too: lengths by edition, bounds of
decimals, and that QuickBooks stores a line end as two characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from ..facts.schema import Value
from ..facts.wire_types import WIRE_TYPES, WireType

__all__ = ["Fault", "fault", "is_right"]

Check = Callable[[str], object]

Fault = tuple[str, dict[str, Any]]
"""A code of `problem.PROBLEMS`, and what its message needs."""

_DIGITS = "[0-9]{1,2}"
_DATE = re.compile(r"-?([0-9]{4,})-([0-9]{2})-([0-9]{2})(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?")
_NUMBER = re.compile(r"[+-]?([0-9]+)(?:\.[0-9]*)?")
_BLANKS = " \t\r\n"


def _pattern(pattern: str) -> Check:
    return re.compile(pattern).fullmatch


def _collapsed(check: Check) -> Check:
    """Blanks around the text do not count."""
    return lambda text: check(text.strip(_BLANKS))


def _is_date(text: str) -> bool:
    match = _DATE.fullmatch(text)
    if match is None:
        return not text
    year = int(match[1])
    if not year or (len(match[1]) > 4 and match[1][0] == "0"):
        return False
    try:
        date(year % 400 + 400, int(match[2]), int(match[3]))  # the calendar is the same every 400 years
    except ValueError:
        return False
    return True


_BASES: dict[str, Check] = {
    "guid": _pattern(r"0|\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}"),
    "boolean": _collapsed(("true", "false", "1", "0", "").__contains__),
    "integer": _collapsed(_pattern(r"[+-]?[0-9]+")),
    "number": _collapsed(_pattern(r"(?:[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))?")),
    "date": _collapsed(_is_date),
    "datetime": _pattern(
        rf"(?:[0-9]{{4}}-{_DIGITS}-{_DIGITS}(?:T{_DIGITS}(?::{_DIGITS}(?::{_DIGITS}(?:[+-]{_DIGITS}:{_DIGITS})?)?)?)?)?"
        r"|[ \t\r\n]+"
    ),
    "interval": _collapsed(_pattern(r"(?:-?PT(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?")),
}
"""How values are written, by the `base` of their wire type; one that is not here is any text."""


def _check(wire: WireType) -> Check | None:
    if wire.base != "number" or wire.free:
        return _BASES.get(wire.base)
    places = f"{{{wire.places}}}" if wire.fixed else f"{{1,{wire.places}}}"
    return _pattern(rf"(?:[+-]?[0-9]{{1,{wire.digits}}}(?:\.[0-9]{places})?)?")


_CHECKS = {name: check for name, wire in WIRE_TYPES.items() if (check := _check(wire)) is not None}
_COUNTS = ("no", "one", "two", "three", "four", "five")


def is_right(value: Value) -> Check | None:
    """A quick test that is true for right texts only, of types that have a form; None for texts and words."""
    if value.words or value.min_value or value.max_value:
        return None
    return _CHECKS.get(value.type) if value.type != "GUIDTYPE" else None


def fault(value: Value, text: str, edition: str | None = None) -> Fault | None:
    """What is wrong with the text of this element or attribute; None if it is right."""
    if not text and value.default is not None:
        return None
    if value.words:
        if text in value.words:
            return None
        return "unknown_word", {"value": text, "words": {word: word for word in value.words}}
    check = _CHECKS.get(value.type)
    if check is not None and not check(text):
        return _malformed(value.type, text)
    if text.strip(_BLANKS) and not _in_range(value, text):
        return "out_of_range", {"value": text, "minimum": value.min_value, "maximum": value.max_value}
    limit = value.max_length
    if value.edition_lengths and edition is not None:
        limit = value.edition_lengths.get(edition, limit)
    length = len(text) + text.count("\n") - text.count("\r\n")
    if limit is not None and length > limit:
        return "too_long", {"length": length, "limit": limit, "newlines": "\n" in text}
    return None


def _malformed(wire_type: str, text: str) -> Fault:
    wire = WIRE_TYPES[wire_type]
    number = _NUMBER.fullmatch(text) if wire.base == "number" else None
    if number is None:
        return wire.problem, {"value": text}
    if len(number[1]) > wire.digits:
        return "too_many_digits", {"value": text, "digits": wire.digits}
    most = _COUNTS[wire.places]
    return "bad_places", {"value": text, "places": f"none or {most if wire.fixed else f'one to {most}'} digits"}


def _in_range(value: Value, text: str) -> bool:
    if value.min_value is None and value.max_value is None:
        return True
    number = Decimal(text.strip(_BLANKS))
    low, high = value.min_value, value.max_value
    return (low is None or number >= Decimal(low)) and (high is None or number <= Decimal(high))

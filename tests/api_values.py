"""Values of the api shape for its slow twin: from wire text, and to the bytes of JSON."""

from __future__ import annotations

import json
import re
from typing import Any

from generator.model.api import ApiField
from tests.twin import BLANKS

WARNING_TEXT = 200


class Number(str):
    """The text of a JSON number, so that no digit is lost on the way out."""

    __slots__ = ()


_DOUBLED = re.compile("&(?:#(?P<decimal>[0-9]+)|#x(?P<hex>[0-9a-fA-F]+)|(?P<name>amp|lt|gt|quot|apos));")
_NUMBER = re.compile(r"([+-]?)([0-9]*)(?:\.([0-9]*))?")
_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_PART = "([0-9]{1,2})"
_TIME = re.compile(rf"[T ]{_PART}(?::{_PART}(?::{_PART})?)?(\.[0-9]+)?(?:(Z)|([+-]){_PART}(?::{_PART})?)?")
_INTERVAL = re.compile(
    r"[+-]?P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?"
)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
WHOLE_DIGITS = 300
"""The longest whole part of a number: doubles end at 10 to the 308."""
LONGEST_DATE = 40
LONGEST_REFERENCE = 14
_LETTER = "[a-z\\u0080-\\U0010ffff]"
_WORD = re.compile(f"[A-Z]+(?=[A-Z]{_LETTER})|[A-Z]?{_LETTER}+|[A-Z]+|[0-9]+")
_SMALL = str.maketrans({letter: letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})


def coerce(text: str, api_field: ApiField) -> tuple[Any, str | None]:
    """The JSON value of a wire text, and the code of the warning it deserves."""
    if api_field.coercion == "string":
        value = _DOUBLED.sub(plain, text)
        return value, None if value == text else "doubled_reference"
    text = text.strip(BLANKS)
    if not text:
        return None, None
    match api_field.coercion:
        case "decimal" if text.endswith("%") and is_percentage(api_field):
            value = decimal(text[:-1].strip(BLANKS))
            return value, "unreadable_value" if value is None else "percent_sign"
        case "decimal":
            value = decimal(text)
        case "number":
            value = number(text)
        case "boolean":
            value = {"true": True, "1": True, "false": False, "0": False}.get(text.lower())
        case "interval":
            value = text if _INTERVAL.fullmatch(text) else None
        case "date" if api_field.is_text_date:
            value, code = date(text, with_time=False)
            return (value, code) if code != "unreadable_value" else (text, None)
        case "date" | "datetime":
            return date(text, with_time=api_field.coercion == "datetime")
        case "enum":
            words = dict(api_field.values)
            if text in words:
                return words[text], None
            return unknown_word(text), "unknown_value" if words else None
        case other:
            raise AssertionError(other)
    return value, "unreadable_value" if value is None else None


def is_percentage(api_field: ApiField) -> bool:
    leaf = api_field.element.leaf if api_field.element else None
    return leaf is not None and leaf.wire_type == "PERCENTTYPE"


def plain(reference: re.Match[str]) -> str:
    """The character that a reference inside of a text means, the reference itself where XML has no such character."""
    if len(reference[0]) > LONGEST_REFERENCE:
        return reference[0]
    if reference["name"]:
        return {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}[reference["name"]]
    code = int(reference["decimal"] or reference["hex"], 10 if reference["decimal"] else 16)
    if 0x80 <= code <= 0x9F:
        return bytes([code]).decode("cp1252") if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(code)
    allowed = code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF
    return chr(code) if allowed else reference[0]


def decimal(text: str) -> str | None:
    parts = _NUMBER.fullmatch(text)
    if not parts or not (parts[2] or parts[3]):
        return None
    return ("-" if parts[1] == "-" else "") + (parts[2] or "0") + (f".{parts[3]}" if parts[3] else "")


def number(text: str) -> Number | None:
    exact = decimal(text)
    if exact is None:
        return None
    whole, _, fraction = exact.removeprefix("-").partition(".")
    whole, fraction = whole.lstrip("0") or "0", fraction.rstrip("0")
    if len(whole) > WHOLE_DIGITS:
        return None
    size = f"{whole}.{fraction}" if fraction else whole
    return Number("-" + size if exact.startswith("-") and size != "0" else size)


def date(text: str, *, with_time: bool) -> tuple[str | None, str | None]:
    unreadable = None, "unreadable_value"
    found = _DATE.match(text)
    if not found or len(text) > LONGEST_DATE:
        return unreadable
    year, month, day = map(int, found.groups())
    if year == month == day == 0:
        return None, "zero_date"
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not year or not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1] or (month == 2 and day == 29 and not leap):
        return unreadable
    value = f"{year:04}-{month:02}-{day:02}"
    rest = text[found.end() :]
    if not rest:
        return value, None
    time = _TIME.fullmatch(rest)
    if not time or not with_time:
        return unreadable
    hour, minute, second, fraction, utc, sign, offset_hour, offset_minute = time.groups()
    limits = [(hour, 24), (minute, 59), (second, 60), (offset_hour, 18), (offset_minute, 59)]
    if any(part is not None and int(part) > limit for part, limit in limits):
        return unreadable
    if int(hour) == 24 and any(each and each.strip("0.") for each in (minute, second, fraction)):
        return unreadable
    clock = ":".join(f"{int(part):02}" for part in (hour, minute, second) if part is not None)
    offset = ":".join(f"{int(part):02}" for part in (offset_hour, offset_minute) if part is not None)
    return f"{value}T{clock}{fraction or ''}{utc or ''}{sign or ''}{offset}", None


def unknown_word(text: str) -> str:
    """The rule for known words, for one that no schema has: what is not ASCII is taken for a small letter and stays."""
    return "_".join(_WORD.findall(text)).translate(_SMALL) or "unknown"


# --- out -------------------------------------------------------------------------------------------------------------


def escaped(text: str) -> bytes:
    return json.dumps(text, ensure_ascii=False)[1:-1].encode()


def cut(text: str) -> str:
    """As much of a text as a warning shows: so many bytes of JSON."""
    size = 0
    for index, character in enumerate(text):
        size += len(escaped(character))
        if size > WARNING_TEXT:
            return text[:index]
    return text


def dump(value: Any) -> str:
    match value:
        case dict():
            return "{" + ",".join(f"{dump(key)}:{dump(each)}" for key, each in value.items()) + "}"
        case list():
            return "[" + ",".join(map(dump, value)) + "]"
        case Number():
            return str(value)
    return json.dumps(value, ensure_ascii=False)

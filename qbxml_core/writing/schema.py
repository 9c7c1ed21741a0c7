"""The facts of the wire as the engine's writer needs them, for one version and edition, made when they are used."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache, partial

from .._engine import Leaf, NativeRow, NativeType
from ..facts.schema import Attribute, Row, Value, type_of
from .request import refused
from .values import Fault, fault, is_right

__all__ = ["NAME", "NativeSchema", "native_schema"]

NativeSchema = Callable[[str], NativeType]
"""From the name of a type to what the writer needs of it."""

_START = (
    "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_PART = f"[{_START}][{_START}\\-.0-9\xb7\u0300-\u036f\u203f-\u2040]*"
NAME = re.compile(f"(?:{_PART}:)?{_PART}")
"""The names of XML, as those readers have them that know namespaces: with one colon at most."""

_REFERENCE = {"ListID", "FullName"}
_CLEARED = b"><ListID></ListID>"
"""A reference that is set to nothing."""


@lru_cache(maxsize=64)
def native_schema(version: str, edition: str | None) -> tuple[NativeSchema, Callable[[Value, str], Fault | None]]:
    """The types, and the check of one text. Without an edition, what any of them has is allowed."""

    @cache
    def native_type(name: str) -> NativeType:
        facts = type_of(name)
        rows = {row.name: _row(row, version, edition) for row in facts.rows.values()}
        attributes = {each.name: _attribute(each, version, edition) for each in facts.attributes.values()}
        return NativeType(facts, rows, attributes, _CLEARED if facts.rows.keys() == _REFERENCE else None)

    return native_type, partial(fault, edition=edition)


def _row(row: Row, version: str, edition: str | None) -> NativeRow:
    made = NativeRow(row, _leaf(row, edition), is_right(row), _needs_bounds_check(row), _refused(row, version, edition))
    if row.child is None:
        made.set_attributes({each.name: _attribute(each, version, edition) for each in row.attributes})
    return made


def _attribute(facts: Attribute, version: str, edition: str | None) -> NativeRow:
    refusal = _refused(facts, version, edition)
    return NativeRow(facts, _leaf(facts, edition), is_right(facts), _needs_bounds_check(facts), refusal, attribute=True)


def _leaf(facts: Value, edition: str | None) -> Leaf | None:
    if not facts.type:
        return None
    whole = facts.type == "INTTYPE"
    return Leaf(
        "ENUMTYPE" if facts.words else facts.type,
        max_length=facts.edition_lengths.get(edition or "", facts.max_length),
        minimum=facts.min_value if whole else None,
        maximum=facts.max_value if whole else None,
        words={word: word for word in facts.words},
    )


def _needs_bounds_check(facts: Value) -> bool:
    """True for bounded types other than whole numbers, whose bounds the engine checks itself."""
    return facts.type != "INTTYPE" and (facts.min_value is not None or facts.max_value is not None)


def _refused(facts: Value, version: str, edition: str | None) -> tuple[str, dict[str, object]] | None:
    return refused(facts, version, edition)

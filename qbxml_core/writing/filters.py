"""What the filters of a list mean together, which no parameter says alone.

Beside exact IDs or names QuickBooks takes no other filter. Programs send their `limit` always, so it is left out there;
other filters are left out with a warning. A range that ends before it starts is answered with status 3030.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

from ..operations import Level, Param

__all__ = ["Filters"]

LEFT_OUT_IN_SILENCE = "limit"


class Filters:
    """The rules of one operation."""

    def __init__(self, level: Level) -> None:
        self.spellings = {
            spelling: each.name for each in level.params for spelling in (each.name, each.snake or each.name)
        }
        self.exact = dict(_exact(level))
        """By the name of a list of IDs or names: the parameters that QuickBooks does not take beside it."""
        self.ranges = [*_ranges(level)]
        """The first and the last of a range."""

    def alone(self, params: dict[str, Any], strict: bool) -> tuple[dict[str, Any], list[tuple[str, str]]]:
        """The parameters without those that an exact list excludes, and which of them it excludes; a limit aside."""
        names = {key: self.spellings[key] for key in params if isinstance(key, str) and key in self.spellings}
        exact = next((name for key, name in names.items() if name in self.exact and params[key]), None)
        if exact is None:
            return params, []
        excluded = [(key, name) for key, name in names.items() if name in self.exact[exact]]
        if strict:
            excluded = [(key, name) for key, name in excluded if name == LEFT_OUT_IN_SILENCE]
        dropped = {key for key, _ in excluded}
        lost = [(exact, name) for _, name in excluded if name != LEFT_OUT_IN_SILENCE]
        return {key: value for key, value in params.items() if key not in dropped}, lost

    def backwards(self, params: Mapping[str, Any]) -> Iterator[tuple[Param, Param]]:
        """The ranges that end before they start."""
        for first, last in self.ranges:
            start, end = (params.get(each.name, params.get(each.snake or "")) for each in (first, last))
            if start is not None and end is not None and is_backwards(start, end):
                yield first, last


def is_backwards(start: object, end: object) -> bool:
    """Whether a range of dates or moments ends before it starts; what cannot be compared does not."""
    first, last = _moment(start, time.min), _moment(end, time.max)
    if first is None or last is None or (first.tzinfo is None) != (last.tzinfo is None):
        return False
    return last < first


def _moment(value: object, without_time: time) -> datetime | None:
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime.combine(value, without_time)
    if not isinstance(value, str):
        return None
    try:
        if len(value) == len("2026-01-31"):
            return datetime.combine(date.fromisoformat(value), without_time)
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        return None  # the encoder says what is wrong with it


def _exact(level: Level) -> Iterator[tuple[str, set[str]]]:
    for choice in level.choices:
        lists = [branch[0] for branch in choice.branches if len(branch) == 1 and level.params[branch[0]].is_list]
        if choice.together or len(lists) == len(choice.branches):
            continue
        others = {level.params[index].name for branch in choice.branches for index in branch if index not in lists}
        yield from ((level.params[index].name, others) for index in lists)


def _ranges(level: Level) -> Iterator[tuple[Param, Param]]:
    by_path: dict[str, Param] = {each.path: each for each in level.params}
    for path, param in by_path.items():
        above, _, name = path.rpartition("/")
        last = by_path.get(f"{above}/To{name[4:]}".lstrip("/")) if name.startswith("From") else None
        if last is not None and param.wire_type in ("DATETYPE", "DATETIMETYPE"):
            yield param, last

"""Where a key belongs that is no parameter of an operation, or not at its level: under another name, in another
operation, or one level up or down."""

from __future__ import annotations

from collections.abc import Sequence

from .. import operations
from ..operations import Level, Param

__all__ = ["RECORD_LISTS", "elsewhere"]

RECORD_LISTS = {
    "applyToTransactions": ("appliedToTransactions",),
    "lines": ("lines", "debitLines", "creditLines"),
    "rateEntries": ("rateHistory",),
}
"""The lists of a record that are a list of another name in its update."""
NAMES = {
    **{field: (name,) for name, fields in RECORD_LISTS.items() for field in fields},
    "lines": ("debitLines", "creditLines"),
    "linkedTransactions": ("linkToTransactionIds", "applyToTransactions"),
}
"""The parameters that set what an answer, or another operation, calls otherwise."""
OPERATIONS = {"customFields": "custom_fields.create", "quantityOnHand": "inventory_adjustments.create"}
"""The operations that set what belongs to objects of another resource."""
SEVERAL = 3
"""A name that stands in more places is in so many that none of them is a hint."""


def elsewhere(name: str, line: Sequence[Param], key: str) -> tuple[str, str | None] | None:
    """What to say of a key, and the path of the parameter that is meant; None where nothing has its name.

    Args:
        name: The operation.
        line: The parameters that the level stands in, from the outermost.
        key: A key in camelCase that is no parameter of the level.
    """
    operation, file = operations.operation(name)
    indexes = [operation.level, *(each.inside for each in line if each.inside is not None)]
    levels = [file.levels[index] for index in indexes]
    here = _names(levels[-1])
    if not line:
        called = [each for each in NAMES.get(key, ()) if each in here]
        if called:
            return f"is called {_either(called)} here", called[0]
    below = [
        _path([*line, each, param])
        for each in levels[-1].params
        if each.inside is not None
        for param in file.levels[each.inside].params
        if param.name == key
    ]
    if 0 < len(below) <= SEVERAL:
        return f"belongs one level down: did you mean {_either(below)}?", below[0]
    for depth in reversed(range(len(levels) - 1)):
        above = next((each for each in levels[depth].params if each.name == key), None)
        if above is not None:
            path = _path([*_within(line, depth), above])
            return f"belongs {'one level' if depth == len(levels) - 2 else 'levels'} up: did you mean `{path}`?", path
    makers = _makers(name, key) if not line and operation.verb in ("create", "update") else []
    return (f"cannot be set here, but by {_either(makers)}: leave it out", None) if makers else None


def _makers(name: str, key: str) -> list[str]:
    """The operations that set it: of the same resource, else the one that is known to."""
    resource = name.partition(".")[0]
    found = []
    for each, (_, verb) in operations.names().items():
        if each.partition(".")[0] == resource and each != name and verb in ("create", "update"):
            operation, file = operations.operation(each)
            if key in _names(file.levels[operation.level]):
                found.append(each)
    known = OPERATIONS.get(key)
    return [*found, *([known] if known is not None and known not in (name, *found) else [])]


def _names(level: Level) -> set[str]:
    return {each.name for each in level.params}


def _within(line: Sequence[Param], depth: int) -> list[Param]:
    """The part of a line that leads to the level of this depth; parameters without a level of their own count not."""
    found: list[Param] = []
    for each in line:
        if depth == 0:
            break
        found.append(each)
        depth -= each.inside is not None
    return found


def _path(line: Sequence[Param]) -> str:
    return ".".join(each.name + ("[]" if each.is_list and each is not line[-1] else "") for each in line)


def _either(names: Sequence[str]) -> str:
    return " or ".join(f"`{name}`" for name in names)

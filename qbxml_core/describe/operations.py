"""What an operation takes, as text for people: `qbxml request --describe`, `qbxml explain invoices.create`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from .. import operations
from ..facts.versions import EDITIONS
from ..facts.wire_types import WIRE_TYPES
from ..operations import Choice, Level, Operation, Operations, Param
from ..writing.problems import listed

__all__ = ["Place", "describe_operation", "describe_params", "facts", "kind", "param_names", "places"]

WORDS_SHOWN = 6
"""Words that stand beside a parameter; of more, their number does, and `places` has them."""

GROUPS_SHOWN = 8
"""Meanings of one parameter."""

PLACES_SHOWN = 5
"""Places of a parameter where it means the same."""

WIDEST = 44
"""Characters of a column, so that one long name does not push all others away."""


class Place(NamedTuple):
    """A parameter in its operation."""

    operation: Operation
    path: str
    """In JSON: `lines.itemId`."""
    wire: str
    """On the wire: `InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/ItemRef/ListID`."""
    depth: int
    param: Param
    words: tuple[tuple[str, str], ...]
    """Wire and JSON words of an enum."""
    meaning: str


def places(name: str) -> Iterator[Place]:
    """Every parameter of an operation, those inside objects behind their object. Raises KeyError: no such operation."""
    operation, file = operations.operation(name)
    texts = operations.texts(name.partition(".")[0])
    yield from _inside(operation, file, texts, operation.level, "", f"{operation.message}Rq", 0)


def _inside(
    operation: Operation, file: Operations, texts: list[list[str]], index: int, path: str, wire: str, depth: int
) -> Iterator[Place]:
    for param, meaning in zip(file.levels[index].params, texts[index], strict=True):
        here, there = f"{path}{param.name}", f"{wire}/{param.path}"
        words = () if param.words is None else file.words[param.words]
        yield Place(operation, here, there, depth, param, words, meaning)
        if param.inside is not None:
            yield from _inside(operation, file, texts, param.inside, f"{here}.", there, depth + 1)


def kind(place: Place) -> str:
    """What a parameter takes: `list of IDs`, `amount`, `object`."""
    param = place.param
    if param.inside is not None:
        return "list of objects" if param.is_list else "object"
    one = "word" if param.words is not None else WIRE_TYPES[param.wire_type].words if param.wire_type else "text"
    return f"list of {one}s" if param.is_list else one


def facts(place: Place) -> str:
    """What holds for a parameter: whether it is required, limits, words, versions."""
    param = place.param
    words = tuple(dict.fromkeys(word for _, word in place.words))
    found = [
        "required" if param.required else "",
        "null clears" if param.nullable else "",
        f"at most {param.max_length} characters" if param.max_length is not None else "",
        f"at most {param.max_items} items" if param.max_items is not None else "",
        _range(param),
        f"default {str(param.default).lower()}" if param.default is not None else "",
        " | ".join(words) if len(words) <= WORDS_SHOWN else f"one of {len(words)} words",
        f"since {param.since}" if param.since != "1.0" else "",
        f"only in {', '.join(param.editions) or 'no edition'}" if param.editions != EDITIONS else "",
    ]
    return ", ".join(each for each in found if each)


def _range(param: Param) -> str:
    if param.minimum is None and param.maximum is None:
        return ""
    if param.maximum is None:
        return f"at least {param.minimum}"
    return f"at most {param.maximum}" if param.minimum is None else f"{param.minimum} to {param.maximum}"


def describe_operation(name: str) -> str:
    """The parameters of an operation as a table, and what goes together. Raises KeyError: no such operation."""
    operation, file = operations.operation(name)
    head = f"{name} writes {operation.message}Rq"
    if operation.since != "1.0":
        head += f", since qbXML {operation.since}"
    if operation.editions != EDITIONS:
        head += f", only in {', '.join(operation.editions) or 'no edition any more'}"
    found = list(places(name))
    if not found:
        return f"{head}; it takes no parameters"
    rows = [("  " * each.depth + each.param.name, kind(each), facts(each), each.meaning) for each in found]
    rows.insert(0, ("parameter", "type", "facts", "meaning"))
    widths = [min(max(len(row[column]) for row in rows), WIDEST) for column in range(3)]
    lines = [head]
    for *cells, meaning in rows:
        padded = "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
        lines.append(f"  {padded}  {meaning}".rstrip())
    return "\n".join([*lines, *_rules(file.levels[operation.level])])


def _rules(level: Level) -> Iterator[str]:
    names = [each.name for each in level.params]
    for choice in level.choices:
        branches = [listed(names[each] for each in branch) for branch in choice.branches]
        if not choice.together:
            yield f"  only one of: {'; or '.join(branches)}"
        if choice.required:
            yield f"  required: {_any_of(choice, names)}"
    for need in level.needs:
        given, required = (listed(names[each] for each in group) for group in (need.given, need.required))
        yield f"  {given} only with {required}"


def _any_of(choice: Choice, names: list[str]) -> str:
    return "one of " + listed(dict.fromkeys(names[each] for branch in choice.branches for each in branch))


def param_names() -> set[str]:
    """The names of all parameters of requests."""
    files = {name.partition(".")[0] for name in operations.names()}
    return {param.name for name in files for level in operations.resource(name).levels for param in level.params}


def describe_params(wanted: str) -> Iterator[str]:
    """What a parameter means wherever it is, by its name alone or behind its operation, resource or object."""
    owner, _, last = wanted.casefold().rpartition(".")
    found: dict[tuple[str, str], list[Place]] = {}
    for name in operations.names():
        if not owner or f"{name}.".startswith(f"{owner}.") or f"{owner}.".startswith(f"{name}."):
            for place in places(name):
                path = f"{name}.{place.path}".casefold()
                if _is_called(place.param, last) and (not owner or path.startswith(f"{owner}.")):
                    found.setdefault((place.param.name, kind(place)), []).append(place)
    for (name, taken), each in found.items():
        yield "\n".join(_param(name, taken, each))


def _is_called(param: Param, name: str) -> bool:
    return name in (param.name.casefold(), param.snake)


def _param(name: str, taken: str, found: list[Place]) -> Iterator[str]:
    yield f"{name} ({taken}), a parameter of requests"
    same: dict[tuple[str, str], list[Place]] = {}
    for place in found:
        same.setdefault((place.meaning, facts(place)), []).append(place)
    for (meaning, known), group in islice(same.items(), GROUPS_SHOWN):
        for place in group[:PLACES_SHOWN]:
            yield f"  {place.operation.name}.{place.path}  ->  {place.wire}"
        if len(group) > PLACES_SHOWN:
            yield f"  and {len(group) - PLACES_SHOWN} more, which are the same"
        yield f"      {meaning}" + (f" ({known})" if known else "")
    if len(same) > GROUPS_SHOWN:
        example = f"{found[-1].operation.name}.{name}"
        yield f"  and {len(same) - GROUPS_SHOWN} other meanings; name the operation, too, such as {example}"
    words = dict(found[0].words)
    if words and all(dict(place.words) == words for place in found):
        yield from (f"      {word} -> {wire}" for wire, word in words.items())

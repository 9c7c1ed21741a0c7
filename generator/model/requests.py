"""Requests as plain data: which parameter of an operation goes to which place on the wire.

`generator.request_mapping` makes it from `specs/requests`, the mapping of responses and the schema. What a runtime
encoder does with it is told in `docs/requests-mapping.md`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model.schema import EDITIONS

VERBS = ("list", "retrieve", "create", "update", "delete", "void", "report", "merge")
"""What an operation does."""

SPECIALS = {
    "id": "the one object that is asked for, changed, deleted or voided",
    "ids": "objects by their IDs: QuickBooks takes nothing else beside them",
    "limit": "how many objects at most; starts an iterator where the message can have one",
    "cursor": "goes on with an iterator: the wire wants all other parameters once more",
    "match": "a text to match; the criterion goes along",
    "from_moment": "a date and time; a date alone means its first second",
    "to_moment": "a date and time; a date alone means its last second",
    "revision": "the newest revision number, without which QuickBooks refuses the change",
    "line_id": "a line that is there already, or -1 for a new one; lines that are not named are deleted",
    "without": "true asks for all of the object but `drops`: the wire wants what is left listed in IncludeRetElement",
    "no_place": "the published API has it, but the schema has no place for it: an error that says so, if given",
    "macro": "a name that other requests of the message set may use for the object before it has an ID",
}
"""What plain renaming does not say about a parameter."""

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Param:
    """One JSON parameter.

    `path` leads to its place: names of elements, last perhaps "@attribute", from the element of the message downwards;
    for `children` from the element of their parent. Exactly one of `coercion` (as in `ApiField`) and `children` is set.
    A list repeats the last element of the path, that of a reference the reference; at most `max_items` times.

    `sets` are further places that get a fixed value whenever the parameter is given, counted like `path`. `choices`:
    see `Choice`, among the children. `nullable`: null clears. `values` pairs wire and JSON words. `macro` leads to the
    attribute that names an object of the same message set instead of an ID. `default` is what holds when the parameter
    is absent, and is written out unless a choice forbids it; that of a list is its only entry. `drops`: see "without".
    """

    json_name: str
    path: Path
    coercion: str | None = None
    wire_type: str | None = None
    children: tuple[Param, ...] = ()
    choices: tuple[Choice, ...] = ()
    needs: tuple[Need, ...] = ()
    is_list: bool = False
    max_items: int | None = None
    required: bool = False
    nullable: bool = False
    values: tuple[tuple[str, str], ...] = ()
    sets: tuple[tuple[Path, str], ...] = ()
    special: str | None = None
    drops: Path = ()
    macro: Path = ()
    default: str | int | bool | None = None
    since: str = "1.0"
    editions: tuple[str, ...] = EDITIONS
    max_length: int | None = None
    edition_lengths: tuple[tuple[str, int], ...] = ()
    min_value: str | None = None
    max_value: str | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """Parameters of which only those of one branch may be given together; a parameter may be in several branches.

    `required`: one of them must be. `exclusive` false: all may be given together, and it is there for `required`.
    """

    branches: tuple[tuple[str, ...], ...]
    required: bool = False
    exclusive: bool = True


@dataclass(frozen=True, slots=True)
class Need:
    """When any of `given` is there, all of `required` must be: the schema has them in one optional group."""

    given: tuple[str, ...]
    required: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """Something a program can ask for: `invoices.list` is an InvoiceQuery.

    `message` is without Rq, `message_set` the element it stands in. `body` leads to the element that all is in and that
    is always written; empty for what stands in the message itself. `fixed` are places that always get a value.
    `answers` is the resource's objects in the answer, empty where it is no record.
    """

    name: str
    verb: str
    resource: str
    message: str
    message_set: str
    params: tuple[Param, ...]
    choices: tuple[Choice, ...] = ()
    needs: tuple[Need, ...] = ()
    body: Path = ()
    fixed: tuple[tuple[Path, str], ...] = ()
    answers: tuple[str, ...] = ()
    omitted: tuple[Path, ...] = ()


@dataclass(slots=True)
class RequestModel:
    """All operations by name."""

    operations: dict[str, Operation] = field(default_factory=dict)


def walk(params: tuple[Param, ...], above: Path = (), name: str = "") -> Iterator[tuple[str, Path, Param]]:
    """Every parameter with its JSON path (`lines[].itemId`) and its whole wire path, outermost first."""
    for param in params:
        place, path = f"{name}{param.json_name}", (*above, *param.path)
        yield place, path, param
        yield from walk(param.children, path, f"{place}[]." if param.is_list else f"{place}.")

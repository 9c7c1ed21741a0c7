"""Puts the elements of later versions into the draft, from a table that tells their neighbours.

A line names the parent by its path from the message. The element is added to the *type* of that parent: an invoice line
of `InvoiceQueryRs` is the invoice line of `InvoiceAddRs` too.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from generator.model.problems import GeneratorError
from generator.read.draft import Branch, Node, Value, find, insert_between, walk
from generator.read.wire_types import NAMES as WIRE_TYPES

COLUMNS = ("parent", "element", "type", "required", "repeat", "previous_sibling", "next_sibling")
TYPE_WORDS = {"string": "STRTYPE", "boolean": "BOOLTYPE", "ENUM": "ENUMTYPE"}


class AdditionsError(GeneratorError):
    """The table of additions does not fit the schema; the message lists every line that does not."""


@dataclass(frozen=True, slots=True)
class Addition:
    """One line of the table."""

    line: int
    parent: str
    element: str
    wire_type: str | None
    required: bool
    repeats: bool
    after: str | None
    before: str | None


def read(path: Path) -> list[Addition]:
    """The lines of the table (tab separated, a heading first)."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    if rows and not set(COLUMNS) <= rows[0].keys():
        raise AdditionsError(f"{path}: the columns must be {', '.join(COLUMNS)}")
    return [_addition(number, row) for number, row in enumerate(rows, 2)]


def _addition(line: int, row: dict[str, str]) -> Addition:
    wire_type = TYPE_WORDS.get(row["type"], row["type"])
    if wire_type != "aggregate" and wire_type not in WIRE_TYPES:
        raise AdditionsError(f"line {line}: unknown type {row['type']!r}")
    return Addition(
        line,
        row["parent"],
        row["element"],
        None if wire_type == "aggregate" else wire_type,
        required=row["required"] != "opt",
        repeats=row["repeat"] != "1",
        after=_name(row["previous_sibling"]),
        before=_name(row["next_sibling"]),
    )


def _name(text: str) -> str | None:
    return None if text in ("", "-") else text


def apply(root: Node, additions: list[Addition], version: str) -> None:
    """Adds every line's element; `version` is the version that brought them."""
    problems: list[str] = []
    for addition in additions:
        parents = _parents(root, addition.parent)
        if not parents:
            problems.append(f"line {addition.line}: there is no {addition.parent}")
        origin = object()
        for parent in parents:
            if parent.child(addition.element) is None:
                problem = _add(parent, addition, version, origin)
                if problem:
                    problems.append(f"line {addition.line}: {problem}")
                    break
    if problems:
        raise AdditionsError("\n".join(problems))


def _parents(root: Node, path: str) -> list[Node]:
    """The aggregates at the path, and all others of the same type."""
    origins = {id(node.origin) for message_set in root.elements() for node in find(message_set, path)}
    return [node for _, node in walk(root) if id(node.origin) in origins and node.content is not None]


def _add(parent: Node, addition: Addition, version: str, origin: object) -> str | None:
    node = Node(addition.element, since=version, minimum=1 if addition.required else 0, origin=origin)
    node.maximum = None if addition.repeats else 1
    if addition.wire_type is None:
        node.content = Branch("sequence")
    else:
        node.value = Value(addition.wire_type)
    assert parent.content is not None
    after, before = addition.after, addition.before
    names = {child.name for child in parent.elements()}
    if after not in names and before not in names and (after or before):
        return f"{addition.parent} has neither {after} nor {before}"
    pair = (after if after in names else None, before if before in names else None)
    if not insert_between(parent.content, node, *pair):
        return f"{addition.parent}: {addition.element} would be a choice between {after} and {before}"
    return None

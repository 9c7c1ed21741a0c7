"""What QuickBooks wants of requests beyond its schema: one list, for documents that are judged and for those written.

The encoder of operations keeps the same rules by the facts of its parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from ..facts.schema import Type, message_sets, root, type_of

__all__ = ["Finding", "check_requests"]

Finding = tuple[str, str, str, dict[str, Any]]
"""A code of `problems.PROBLEMS`, the path in the native shape, the path on the wire, and what the message needs."""

LONGEST_REQUEST_ID = 50
"""Characters; QuickBooks answers a longer one with status 1060."""
EXACT_NAMES = ("FullName", "RefNumber", "RefNumberCaseSensitive")
"""What a query names exactly."""
ESCAPED = re.compile(r"&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);")


def check_requests(
    content: Mapping[str, Any], known: Iterable[Finding] = (), labels: Mapping[int, str] | None = None
) -> Iterator[Finding]:
    """What is wrong, or hardly meant, in the requests of a document of the native shape.

    `known` are problems that are not named again; `labels` the places of messages that were not given where they stand,
    by the address of their object.
    """
    seen = {(code, wire) for code, _, wire, _ in known}
    yield from (each for each in _check(content, labels or {}) if (each[0], each[2]) not in seen)


def _check(content: Mapping[str, Any], labels: Mapping[int, str]) -> Iterator[Finding]:
    for name, message_set in content.items():
        if isinstance(name, str) and name.endswith("MsgsRq") and isinstance(message_set, Mapping):
            for message, item, step in _children(message_set):
                if message in message_sets() and isinstance(item, Mapping):
                    yield from _check_message(
                        message, item, labels.get(id(item), f"{name}.{step}"), f"{name}/{message}"
                    )


def _check_message(message: str, node: Mapping[str, Any], path: str, wire: str) -> Iterator[Finding]:
    request_id = node.get("@requestID")
    if isinstance(request_id, str) and len(request_id) > LONGEST_REQUEST_ID:
        details = {"length": len(request_id), "limit": LONGEST_REQUEST_ID, "newlines": False}
        yield "too_long", f"{path}.@requestID", f"{wire}/@requestID", details
    if node.get("@iterator") == "Start" and "MaxReturned" not in node:
        yield "missing", f"{path}.MaxReturned", f"{wire}/MaxReturned", {"special": None, "given": '@iterator="Start"'}
    row = _row_of(message)
    if row is not None:
        named = message.removesuffix("Rq") if _is_hierarchical(message.removesuffix("Rq")) else None
        yield from _check_node(row, node, path, wire, named)


def _check_node(kind: Type, node: Mapping[str, Any], path: str, wire: str, named: str | None) -> Iterator[Finding]:
    for name, item, step in _children(node):
        row = kind.rows.get(name)
        if row is None:
            continue
        here, place = f"{path}.{step}", f"{wire}/{name}"
        if row.child is not None:
            if isinstance(item, Mapping):
                yield from _check_node(type_of(row.child), item, here, place, named)
            continue
        text = item.get("#text", "") if isinstance(item, Mapping) else item
        if not isinstance(text, str) or (isinstance(item, Mapping) and "@useMacro" in item):
            continue
        if row.type == "IDTYPE" and text != text.strip(" \t\r\n"):
            yield "padded_id" if text.strip() else "blank_id", here, place, {"value": text}
        elif row.type == "IDTYPE" and not text and name in ("TxnID", "TxnLineID"):
            yield "blank_id", here, place, {"value": text}
        elif not text.strip() and name in EXACT_NAMES and wire.endswith("QueryRq"):
            yield "blank_name", here, place, {"value": text}
        elif name == "Name" and ":" in text and wire.rpartition("/")[2] == named:
            yield "colon_in_name", here, place, {"value": text}
        elif "&" in text and ESCAPED.search(text):
            yield "doubly_escaped", here, place, {}


def _children(node: Mapping[str, Any]) -> Iterator[tuple[str, Any, str]]:
    """The elements of an object of the native shape: name, value, and the step of its path."""
    for name, value in node.items():
        if not isinstance(name, str) or name[:1] in ("@", "#"):
            continue
        if isinstance(value, list):
            yield from ((name, item, f"{name}[{index}]") for index, item in enumerate(value))
        else:
            yield name, value, name


@cache
def _row_of(message: str) -> Type | None:
    row = type_of(root().rows[message_sets()[message]].child or "").rows[message]
    return None if row.child is None else type_of(row.child)


@cache
def _is_hierarchical(body: str) -> bool:
    """Whether objects of a message, such as CustomerAdd, have full names with those of their parents in front."""
    answer = f"{body}Rs"
    if not body.endswith(("Add", "Mod")) or answer not in message_sets():
        return False
    record = (_row_of(answer) or type_of(body)).rows.get(f"{body[:-3]}Ret")
    return record is not None and {"Name", "FullName"} <= type_of(record.child or "").rows.keys()

"""Emits `requests/`: where each parameter of each operation goes, one JSON file a resource, loaded when first used.

The runtime side is `qbxml_core/operations.py`, which tells what the members mean. What one level of JSON (an operation,
or an object inside) writes is a list in wire order, so that the encoder needs no schema.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.facts import Facts
from generator.mapping.names import snake_name
from generator.model.passes import merge_rows
from generator.model.requests import Choice, Need, Operation, Param, Path
from generator.model.schema import EDITIONS, Aggregate, Element, Schema
from generator.requests.leaves import common, newest
from generator.requests.messages import request_messages

LONGEST_PAGE = "150"
"""The most that `limit` takes where an answer comes in pages, as in the published API."""


def requests(facts: Facts) -> dict[str, str]:
    """File names under `_generated` and their texts."""
    model, schema = facts.requests, facts.schema
    by_resource: dict[str, list[Operation]] = {}
    for operation in model.operations.values():
        by_resource.setdefault(operation.resource, []).append(operation)
    made: dict[str, str] = {}
    texts: dict[str, list[list[str]]] = {}
    for name, operations in by_resource.items():
        made[f"requests/{name}.json"], texts[name] = _file(schema, operations)
    made["requests/descriptions.json"] = _descriptions(texts)
    index = {name: [each.message, each.verb] for name, each in model.operations.items()}
    made["requests/index.json"] = _lines("{", (f"{_text(name)}:{_text(facts)}" for name, facts in index.items()), "}")
    return made


def _descriptions(texts: dict[str, list[list[str]]]) -> str:
    """What the parameters of each level mean; apart from what the encoder has to load fast.

    A text stands once for each resource, not once for all: a new one would shift the numbers of all resources after it.
    """
    return "{\n" + ",\n".join(f"{_text(name)}:{_described(levels)}" for name, levels in texts.items()) + "\n}\n"


def _described(levels: list[list[str]]) -> str:
    unique = dict.fromkeys(text for level in levels for text in level)
    numbers = {text: number for number, text in enumerate(unique)}
    indexes = [[numbers[text] for text in level] for level in levels]
    return _lines('{"texts":[', map(_text, numbers), f'],"levels":{_text(indexes)}}}').rstrip("\n")


def _file(schema: Schema, operations: list[Operation]) -> tuple[str, list[list[str]]]:
    shared = _Shared(schema)
    heads = [shared.operation(each) for each in operations]
    levels = [_lines('{"params":[', map(_text, level["params"]), _level_tail(level)) for level in shared.levels]
    text = (
        _lines('{"operations":[', map(_text, heads), "],").rstrip("\n")
        + "\n"
        + _lines('"words":[', map(_text, shared.words), "],").rstrip("\n")
        + "\n"
        + '"levels":[\n'
        + ",\n".join(level.rstrip("\n") for level in levels)
        + "\n]}\n"
    )
    return text, shared.texts


def _level_tail(level: dict[str, Any]) -> str:
    parts = [_lines('],"writes":[', map(_text, level["writes"]), "]").rstrip("\n")]
    for member in ("choices", "needs"):
        if level[member]:
            parts.append(_lines(f',"{member}":[', map(_text, level[member]), "]").rstrip("\n"))
    return "\n".join(parts) + "}"


def _lines(start: str, items: Iterator[str], end: str) -> str:
    return f"{start}\n" + ",\n".join(items) + f"\n{end}\n"


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class _Shared:
    """The levels and word lists of one file, each once."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.messages = request_messages(schema)
        self.levels: list[dict[str, Any]] = []
        self.words: list[list[list[str]]] = []
        self.texts: list[list[str]] = []

    def operation(self, operation: Operation) -> dict[str, Any]:
        element = self.messages[operation.message][1]
        aggregate = self.schema.aggregates[element.aggregate or ""]
        without = {
            each.json_name: self._returned(operation, each.drops)
            for each in operation.params
            if each.special == "without"
        }
        named = self._hierarchical(operation)
        level = self._level(
            operation.params,
            operation.choices,
            operation.needs,
            aggregate,
            operation.fixed,
            without,
            named,
            operation.body,
        )
        return _without_defaults(
            {
                "name": operation.name,
                "verb": operation.verb,
                "message": operation.message,
                "message_set": operation.message_set,
                "body": list(operation.body),
                "level": level,
                **_limits(element.since, element.editions),
            }
        )

    def _level(
        self,
        params: tuple[Param, ...],
        choices: tuple[Choice, ...],
        needs: tuple[Need, ...],
        aggregate: Aggregate,
        fixed: tuple[tuple[Path, str], ...] = (),
        without: dict[str, tuple[str, ...]] | None = None,
        named: Path = (),
        body: Path = (),
    ) -> int:
        places = {each.json_name: index for index, each in enumerate(params)}
        writes: list[tuple[tuple[int, ...], int | list[Any]]] = []
        for index, param in enumerate(params):
            for path, text in param.sets:
                writes.append(self._fixed(aggregate, path, index, text))
            for name in (without or {}).get(param.json_name, ()):
                writes.append(self._fixed(aggregate, param.path, index, name))
            if param.path and param.special != "without":
                writes.append((self._walk(aggregate, param.path)[0], index))
        cursor = next((each for each in params if each.special == "cursor" and each.path), None)
        if "limit" in places and cursor is not None:
            writes.append(self._fixed(aggregate, ("@iterator",), places["limit"], "Start", cursor.since))
        writes += [self._fixed(aggregate, path, -1, text) for path, text in fixed]
        if body:
            writes.append(((self._walk(aggregate, body)[0][0], -2), ["/".join((*body, "@")), -1, ""]))
        writes.sort(key=lambda each: each[0])
        made = {
            "params": [self._param(each, aggregate, each.path == named) for each in params],
            "writes": [each for _, each in writes],
            "choices": [
                _without_defaults(
                    {
                        "branches": [[places[name] for name in branch] for branch in each.branches],
                        "required": each.required,
                        "together": not each.exclusive,
                    }
                )
                for each in choices
            ],
            "needs": [[[places[name] for name in group] for group in (each.given, each.required)] for each in needs],
        }
        if made not in self.levels:
            self.levels.append(made)
            self.texts.append([each.description for each in params])
        return self.levels.index(made)

    def _fixed(
        self, aggregate: Aggregate, path: Path, param: int, text: str, since: str = "1.0"
    ) -> tuple[tuple[int, ...], list[Any]]:
        order, line = self._walk(aggregate, path)
        entry: list[Any] = ["/".join(path), param, text]
        since, editions = newest((since, *(each.since for each in line))), common(each.editions for each in line)
        if since != "1.0" or editions != EDITIONS:
            entry += [since, list(editions)]
        return order, entry

    def _walk(self, aggregate: Aggregate, path: Path) -> tuple[tuple[int, ...], list[Element]]:
        """Where a path stands among the others below `aggregate`, and the elements it leads through."""
        order: list[int] = []
        line: list[Element] = []
        here: Aggregate | None = aggregate
        for step in path:
            if step.startswith("@"):
                known = here.attributes if here is not None and not (line and line[-1].leaf) else line[-1].attributes
                order += (-1, [each.name for each in known].index(step[1:]))
                break
            assert here is not None
            rows = [row.element for row in merge_rows(here)]
            index = [each.name for each in rows].index(step)
            order.append(index)
            line.append(rows[index])
            here = self.schema.aggregates.get(rows[index].aggregate or "")
        return tuple(order), line or [Element("")]

    def _param(self, param: Param, aggregate: Aggregate, named: bool) -> dict[str, Any]:
        inside = None
        if param.children:
            last = self._walk(aggregate, param.path)[1][-1]
            inside = self._level(
                param.children, param.choices, param.needs, self.schema.aggregates[last.aggregate or ""]
            )
        limits = (param.min_value, param.max_value)
        if param.special == "limit":
            limits = ("1", None if param.default is None else LONGEST_PAGE)
        snake = snake_name(param.json_name)
        return _without_defaults(
            {
                "name": param.json_name,
                "path": "/".join(param.path),
                "snake": snake if snake != param.json_name else None,
                "coercion": param.coercion,
                "wire_type": param.wire_type,
                "inside": inside,
                "is_list": param.is_list,
                "max_items": param.max_items,
                "required": param.required,
                "nullable": param.nullable,
                "special": param.special,
                "default": param.default,
                "macro": bool(param.macro),
                "colon_free": named,
                "words": self._words(param.values) if param.values else None,
                "max_length": param.max_length,
                "edition_lengths": dict(param.edition_lengths),
                "minimum": limits[0],
                "maximum": limits[1],
                "reason": param.description if param.special == "no_place" else "",
                **_limits(param.since, param.editions),
            }
        )

    def _words(self, values: tuple[tuple[str, str], ...]) -> int:
        made = [list(each) for each in values]
        if made not in self.words:
            self.words.append(made)
        return self.words.index(made)

    def _returned(self, operation: Operation, drops: Path) -> tuple[str, ...]:
        """The elements of the record but some: what IncludeRetElement has to list."""
        response = self.schema.aggregates[f"{operation.message}Rs"]
        record = next(each for each in response.elements() if each.name.endswith("Ret"))
        rows = merge_rows(self.schema.aggregates[record.aggregate or ""])
        return tuple(row.name for row in rows if row.name not in drops)

    def _hierarchical(self, operation: Operation) -> Path:
        """The name of an object whose full name has those of its parents in front, with colons between."""
        if not operation.body or not operation.message.endswith(("Add", "Mod")):
            return ()
        response = self.schema.aggregates.get(f"{operation.message}Rs")
        records = [each for each in response.elements() if each.name.endswith("Ret")] if response else []
        rows = {row.name for each in records for row in merge_rows(self.schema.aggregates[each.aggregate or ""])}
        return (*operation.body, "Name") if {"Name", "FullName"} <= rows else ()


def _limits(since: str, editions: tuple[str, ...]) -> dict[str, Any]:
    return {"since": since if since != "1.0" else None, "editions": list(editions) if editions != EDITIONS else None}


def _without_defaults(made: dict[str, Any]) -> dict[str, Any]:
    """Only what says something: null, empty and false mean the same as absence, but not as a default or as editions."""
    telling = ("default", "editions")
    return {
        key: value
        for key, value in made.items()
        if value is not None and (key in telling or (value is not False and value not in ("", [], {})))
    }

"""From a record that was read to the parameters of its update, which every sync needs: only what changes goes along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from . import operations
from .operations import Level, Operations, Param
from .problem import RequestError, problem

__all__ = ["update_params"]

NEW_LINE = "-1"


def update_params(
    operation: str,
    record: msgspec.Struct | Mapping[str, Any],
    changes: Mapping[str, Any],
    *,
    remove: Mapping[str, Iterable[str]] | None = None,
) -> dict[str, Any]:
    """The parameters that change some fields of a record and leave all else as it is.

    The ID and the revision number come from the record. An object inside that changes in part, such as an address, is
    sent whole, since QuickBooks replaces it. So are lists of lines, of which QuickBooks deletes the lines that are not
    named: those of the record stay, told by their IDs alone; those in `changes` change; those without an ID are new.

    Args:
        operation: `invoices.update`.
        record: As it was read in the api shape: a Struct, or a mapping with camelCase keys.
        changes: Fields as `encode_request` takes them, by camelCase or snake_case; None clears.
        remove: IDs of lines that are to go, by the name of their list: `{"lines": ["1A2-1718041200"]}`.

    Raises:
        RequestError: A change that the operation cannot make, such as one of a field that QuickBooks computes; or the
            record has no ID, or no revision number.
    """
    made = _maker(operation)
    source = _builtins(record)
    level = made.file.levels[made.level]
    made.params = {}
    for param in level.params:
        if param.special in ("id", "revision"):
            if not source.get(param.name):
                made.wrong("missing", param.name, {"special": param.special, "given": None}, param)
            else:
                made.params[param.name] = source[param.name]
    given = made.named(level, _builtins(changes), "")
    gone = {name: set(ids) for name, ids in made.named(level, dict(remove or {}), "").items()}
    for name in gone:
        given.setdefault(name, [])
    for param in level.params:
        if param.name in given and param.special not in ("id", "revision"):
            made.params[param.name] = made.changed(param, given[param.name], source, gone.get(param.name, set()))
    if made.problems:
        raise RequestError(operation, made.problems)
    return made.params


class _Maker:
    def __init__(self, name: str, file: Operations, level: int, message: str) -> None:
        self.name = name
        self.file = file
        self.level = level
        self.message = message
        self.problems: list[Any] = []
        self.params: dict[str, Any] = {}

    def wrong(self, code: str, path: str, details: dict[str, Any], facts: Param | None = None) -> None:
        self.problems.append(problem(code, path, self.message, facts, details))

    def named(self, level: Level, given: dict[str, Any], path: str) -> dict[str, Any]:
        """The same with camelCase keys; keys that are no parameters are problems."""
        names = {spelling: each.name for each in level.params for spelling in (each.name, each.snake or each.name)}
        known = {each.name: each.path for each in level.params}
        for key in given:
            if key not in names:
                self.wrong("unknown_key", f"{path}{key}", {"key": key, "known": known, "given": list(given)})
        return {names[key]: value for key, value in given.items() if key in names}

    def changed(self, param: Param, value: Any, source: dict[str, Any], gone: set[str]) -> Any:
        """A new value of a parameter, with what has to go along so that the rest of the record stays."""
        if param.inside is None or value is None:
            return value
        level = self.file.levels[param.inside]
        if not param.is_list:
            if not isinstance(value, Mapping):
                return value  # the encoder tells what is wrong with it
            now = source.get(param.name)
            return {**self.kept(level, now), **self.named(level, _builtins(value), f"{param.name}.")}
        if not isinstance(value, (list, tuple)) or not any(each.special == "line_id" for each in level.params):
            return value
        return self.lines(param, level, value, source.get(param.name) or [], gone)

    def lines(
        self, param: Param, level: Level, value: Iterable[Any], now: list[dict[str, Any]], gone: set[str]
    ) -> list[dict[str, Any]]:
        changes: dict[str, dict[str, Any]] = {}
        new: list[dict[str, Any]] = []
        for index, each in enumerate(value):
            line = self.named(level, _builtins(each), f"{param.name}[{index}].") if _is_mapping(each) else each
            known = isinstance(line, dict) and line.get("id", NEW_LINE) != NEW_LINE
            if known:
                changes[line["id"]] = line
            else:
                new.append({"id": NEW_LINE, **line} if isinstance(line, dict) else line)
        kept = [line["id"] for line in now if line.get("id") and line["id"] not in gone]
        for index, strange in enumerate(each for each in changes if each not in kept):
            self.wrong("unknown_line", f"{param.name}[{index}].id", {"value": strange})
        return [changes.get(line, {"id": line}) for line in kept] + new

    def kept(self, level: Level, now: Any) -> dict[str, Any]:
        """What an object of the record has now, as parameters."""
        if not isinstance(now, dict):
            return {}
        found: dict[str, Any] = {}
        for param in level.params:
            value = now.get(param.name)
            if value is None and param.name.endswith("Id") and isinstance(now.get(param.name[:-2]), dict):
                value = now[param.name[:-2]].get("id")
            if value is not None and not isinstance(value, (dict, list)):
                found[param.name] = value
            elif isinstance(value, dict) and param.inside is not None:
                found[param.name] = self.kept(self.file.levels[param.inside], value)
        return found


def _maker(name: str) -> _Maker:
    try:
        operation, file = operations.operation(name)
    except KeyError:
        operation = None
    if operation is None or operation.verb != "update":
        updates = [each for each, (_, verb) in operations.names().items() if verb == "update"]
        from difflib import get_close_matches

        near = get_close_matches(str(name)[:100], updates, n=1, cutoff=0.6)
        details = {"value": name, "near": f"; did you mean `{near[0]}`?" if near else "", "nearest": None}
        raise RequestError("", [problem("unknown_operation", "", "", None, details)])
    return _Maker(name, file, operation.level, f"{operation.message}Rq")


def _builtins(value: Any) -> dict[str, Any]:
    """A plain dict with the names of JSON, all the way down for a Struct."""
    if isinstance(value, msgspec.Struct):
        return msgspec.to_builtins(value)  # type: ignore[no-any-return]
    return dict(value)


def _is_mapping(value: object) -> bool:
    return isinstance(value, (msgspec.Struct, Mapping))

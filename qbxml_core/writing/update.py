"""From a record that was read to the parameters of its update, which every sync needs: only what changes goes along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from .. import operations
from ..operations import Level, Operations, Param
from .problems import RequestError, problem
from .request import answered

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
    Lines and groups of lines are one such list to QuickBooks, so both go along; the groups then stand behind the lines.

    Args:
        operation: `invoices.update`.
        record: As it was read in the api shape: a Struct, or a mapping with camelCase keys.
        changes: Fields as `encode_request` takes them, by camelCase or snake_case; None clears.
        remove: IDs of lines that are to go, by the name of their list: `{"lines": ["1A2-1718041200"]}`. That of a line
            in a group stands under the list of the group.

    Raises:
        RequestError: A change that the operation cannot make, such as one of a field that QuickBooks computes; or the
            record has no ID, or no revision number; or one of the lines that have to go along has no ID.
    """
    made = _maker(operation)
    if not _is_mapping(record):
        raise TypeError(f"a record is a Struct or a mapping, not {type(record).__name__}")
    source = _builtins(record)
    for wrong, value in (("", changes), ("remove", {} if remove is None else remove)):
        if not _is_mapping(value):
            made.wrong("wrong_type", wrong, {"expected": "an object", "value": value})
            raise RequestError(operation, made.problems)
    level = made.file.levels[made.level]
    made.params = {}
    for param in level.params:
        if param.special in ("id", "revision"):
            if not source.get(param.name):
                made.wrong("missing", param.name, {"special": param.special, "given": None}, param)
            else:
                made.params[param.name] = source[param.name]
    given = made.named(level, _builtins(changes), "")
    gone = made.removed(level, _builtins(remove or {}), source)
    for name in gone:
        given.setdefault(name, [])
    for param in level.params:
        if param.name in given and made.has_lines(param):
            for beside in made.beside(level, param, source):
                given.setdefault(beside, [])
    for param in level.params:
        if param.name in given and param.special not in ("id", "revision"):
            made.params[param.name] = made.changed(param, given[param.name], source, gone.get(param.name, set()), "")
    for param in level.params:
        if made.params.get(param.name) == [] and any(
            made.params.get(each) for each in made.beside(level, param, given)
        ):
            del made.params[param.name]
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
                told = () if path else answered(self.name)
                details = {"key": key, "known": known, "given": list(given), "answered": told}
                self.wrong("unknown_key", f"{path}{key}", details)
        return {names[key]: value for key, value in given.items() if key in names}

    def has_lines(self, param: Param) -> bool:
        if param.inside is None or not param.is_list:
            return False
        return any(each.special == "line_id" for each in self.file.levels[param.inside].params)

    def beside(self, level: Level, param: Param, source: Mapping[str, Any]) -> list[str]:
        """The other lists of `source` that are one list with this on the wire: lines and groups of lines."""
        place = param.path.replace("Group", "")
        return [
            each.name
            for each in level.params
            if each is not param and source.get(each.name) is not None and each.path.replace("Group", "") == place
        ]

    def removed(self, level: Level, remove: dict[str, Any], source: dict[str, Any]) -> dict[str, set[str]]:
        """The IDs to remove by the name of their list; those that the record does not have are problems."""
        found: dict[str, set[str]] = {}
        lists = {each.name for each in level.params if self.has_lines(each)}
        for name, ids in self.named(level, remove, "").items():
            if name not in lists:
                self.wrong("unknown_key", name, {"key": name, "known": dict.fromkeys(lists, ""), "given": []})
            elif isinstance(ids, str) or not isinstance(ids, Iterable):
                self.wrong("wrong_type", name, {"expected": "a list", "value": ids})
            else:
                told, known = [*ids], [*_line_ids(source.get(name))]
                found[name] = {each for each in told if isinstance(each, str)}
                for strange in (each for each in told if each not in known):
                    self.wrong("unknown_line", name, {"value": strange})
        return found

    def changed(self, param: Param, value: Any, source: dict[str, Any], gone: set[str], path: str) -> Any:
        """A new value of a parameter, with what has to go along so that the rest of the record stays."""
        if param.inside is None or value is None:
            return value
        level = self.file.levels[param.inside]
        path += param.name
        if not param.is_list:
            if not isinstance(value, Mapping):
                return value  # the encoder tells what is wrong with it
            now = source.get(param.name)
            return {**self.kept(level, now), **self.named(level, _builtins(value), f"{path}.")}
        if not isinstance(value, (list, tuple)) or not self.has_lines(param):
            return value
        had: Any = source.get(param.name) or []
        if not isinstance(had, (list, tuple)) or not all(isinstance(line, dict) for line in had):
            self.wrong("wrong_type", path, {"expected": "a list of objects in the record", "value": had}, param)
            return value
        return self.lines(level, value, [*had], gone, path)

    def lines(
        self, level: Level, value: Iterable[Any], now: list[dict[str, Any]], gone: set[str], path: str
    ) -> list[dict[str, Any]]:
        had = {name: line for line in now if (name := _id_of(line)) and name not in gone}
        changes: dict[str, dict[str, Any]] = {}
        places: dict[str, str] = {}
        new: list[dict[str, Any]] = []
        for index, each in enumerate(value):
            place = f"{path}[{index}]"
            line = self.named(level, _builtins(each), f"{place}.") if _is_mapping(each) else each
            name = line.get("id", NEW_LINE) if isinstance(line, dict) else NEW_LINE
            if not isinstance(name, str) or name == NEW_LINE:  # the encoder tells what is wrong with it
                new.append({"id": NEW_LINE, **line} if isinstance(line, dict) else line)
            elif name in changes:
                self.wrong("duplicate_key", place, {"key": places[name], "other": place})
            elif name not in had:
                self.wrong("unknown_line", f"{place}.id", {"value": name})
            else:
                changes[name], places[name] = line, place
        for index, line in enumerate(now):
            name = _id_of(line)
            if not name:  # QuickBooks would delete it, since nothing can name it
                self.wrong("missing", f"{path}[{index}].id", {"special": "line_id", "given": None})
            for param in level.params if name in had else ():
                if self.has_lines(param):
                    if gone & {*_line_ids(line.get(param.name))}:
                        changes.setdefault(name, {"id": name}).setdefault(param.name, [])
                    if param.name in changes.get(name, ()):
                        inside = self.changed(
                            param, changes[name][param.name], line, gone, f"{places.get(name, path)}."
                        )
                        changes[name] = {**changes[name], param.name: inside}
        return [changes.get(name, {"id": name}) for name in had] + new

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
    except (KeyError, AttributeError):  # what is no text has no parts
        operation = None
    if operation is None or operation.verb != "update":
        updates = [each for each, (_, verb) in operations.names().items() if verb == "update"]
        from difflib import get_close_matches

        near = get_close_matches(name[:100] if isinstance(name, str) else "", updates, n=1, cutoff=0.6)
        meant = " among the updates" + (f"; did you mean `{near[0]}`?" if near else "")
        details = {"value": name, "near": meant, "nearest": None}
        raise RequestError("", [problem("unknown_operation", "", "", None, details)])
    return _Maker(name, file, operation.level, f"{operation.message}Rq")


def _builtins(value: Any) -> dict[str, Any]:
    """A plain dict with the names of JSON, all the way down for a Struct."""
    if isinstance(value, msgspec.Struct):
        return msgspec.to_builtins(value)  # type: ignore[no-any-return]
    return dict(value)


def _line_ids(lines: object) -> Iterator[str]:
    """The IDs of lines, and of those in the groups among them."""
    for line in lines if isinstance(lines, (list, tuple)) else ():
        if isinstance(line, dict):
            yield _id_of(line)
            for inside in line.values():
                yield from _line_ids(inside)


def _id_of(line: dict[str, Any]) -> str:
    name = line.get("id")
    return name if isinstance(name, str) else ""


def _is_mapping(value: object) -> bool:
    return isinstance(value, (msgspec.Struct, Mapping))

"""From a record that was read to the parameters of its update, which every sync needs: only what changes goes along.

QuickBooks deletes what a list of an update does not name, and clears what an object in it leaves out. So a list or an
object that changes in part is sent whole, with what the record had in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

import msgspec

from .. import operations
from ..facts.routes import find_route
from ..operations import Level, Operations, Param
from .elsewhere import RECORD_LISTS, elsewhere
from .problems import RequestError, problem
from .request import answered

__all__ = ["update_params"]

NEW_LINE = "-1"
RECORD_FIELDS = {"paymentAmount": "amount", "appliedAmount": "amount"}
"""The fields of an item of a record's list that its update calls otherwise."""
KEYS = {"rateEntries": "effectiveDate"}
"""What tells the items of a list apart that have no line IDs, where it is not their first parameter."""
SUMS = ("subtotal", "totalAmount", "amountDue", "amount")
"""What adds up the lines of a record."""
ACTIONS = ("applyCredits", "assignToObjects", "removeFromObjects")
"""Lists of what is to be done now: QuickBooks leaves alone what they do not name."""


def update_params(
    operation: str,
    record: msgspec.Struct | Mapping[str, Any],
    changes: Mapping[str, Any],
    *,
    remove: Mapping[str, Iterable[str]] | None = None,
    lists_read: bool = False,
) -> dict[str, Any]:
    """The parameters that change some fields of a record and leave all else as it is.

    The ID and the revision number come from the record. An object inside that changes in part, such as an address, is
    sent whole, since QuickBooks replaces it. So are lists, of which QuickBooks deletes what is not named: lines of the
    record stay, named by their IDs alone; those in `changes` change; those without an ID are new. Lines and groups of
    lines are one such list to QuickBooks, so both go along; the groups then stand behind the lines. Items of lists
    without line IDs (payments applied to transactions, components of an item, notes) are recognized by what they are
    about, their first parameter (rate entries by their date), and stay with all that the record has of them.

    Args:
        operation: `invoices.update`.
        record: As it was read in the api shape: a Struct, or a mapping with camelCase keys.
        changes: Fields as `encode_request` takes them, by camelCase or snake_case; None clears.
        remove: What is to go, by the name of its list: IDs of lines, `{"lines": ["1A2-1718041200"]}`, or what the items
            are recognized by. The ID of a line in a group stands under the list of the group.
        lists_read: Whether the record was read with its lists, so that one without items has none in QuickBooks, too.
            A record does not show whether `includeLineItems` was asked for, and an update with one new line would
            delete those that were not read. So a change of a list that has nothing in the record is refused without it.

    Raises:
        RequestError: A change that the operation cannot make, such as one of a field that QuickBooks computes; or the
            record is of another kind, has no ID, or no revision number; or a line that has to go along has no ID; or
            the record may have been read without the lists that change.
    """
    update = _update(operation)
    if not _is_mapping(record):
        raise TypeError(f"a record is a Struct or a mapping, not {type(record).__name__}")
    source = _builtins(record)
    for wrong, value in (("", changes), ("remove", {} if remove is None else remove)):
        if not _is_mapping(value):
            update.wrong("wrong_type", wrong, {"expected": "an object", "value": value})
            raise RequestError(operation, update.problems)
    update.check_kind(source)
    level = update.file.levels[update.level]
    params: dict[str, Any] = {}
    given = update.named(level, _builtins(changes), "")
    for param in level.params:
        if param.special in ("id", "revision"):
            if not source.get(param.name):
                update.wrong("missing", param.name, {"special": param.special, "given": None}, param)
            if param.name in given:
                update.wrong("not_changeable", param.name, {"value": given.pop(param.name)}, param)
            params[param.name] = source.get(param.name)
        elif param.required and param.name not in given and value_of(param.name, source) is not None:
            params[param.name] = value_of(param.name, source)
    gone = update.removed(level, _builtins(remove or {}), source)
    for name in gone:
        given.setdefault(name, [])
    lists = update.lists(level)
    for name in [each for each in given if each in lists]:
        for beside in update.beside(level, lists[name], source):
            given.setdefault(beside, [])
    if not update.problems:
        update.check_lists_read([lists[name] for name in given if name in lists], source, lists_read)
    params |= update.merged(level, given, source, gone, "")
    for name, one in lists.items():
        if params.get(name) == [] and any(params.get(each) for each in update.beside(level, one, given)):
            del params[name]
    if update.problems:
        raise RequestError(operation, update.problems)
    return params


class _List(NamedTuple):
    """A list of an update that names everything that is to stay."""

    param: Param
    level: Level | None
    """None for a list of IDs."""
    key: str | None
    """The parameter that tells its items apart: of lines their ID."""
    is_lines: bool


class _Update:
    """One update while its parameters are put together."""

    def __init__(self, name: str, file: Operations, level: int, message: str) -> None:
        self.name = name
        self.file = file
        self.level = level
        self.message = message
        self.problems: list[Any] = []
        self._lists: dict[int, dict[str, _List]] = {}

    def wrong(self, code: str, path: str, details: dict[str, Any], facts: Param | None = None) -> None:
        self.problems.append(problem(code, path, self.message, facts, details))

    def lists(self, level: Level) -> dict[str, _List]:
        """The lists of a level that name what is to stay, by name."""
        if id(level) not in self._lists:
            found = (self._list(param) for param in level.params if param.is_list)
            self._lists[id(level)] = {each.param.name: each for each in found if each is not None}
        return self._lists[id(level)]

    def _list(self, param: Param) -> _List | None:
        if param.name in ACTIONS:
            return None
        if param.inside is None:
            return _List(param, None, None, False) if param.path.endswith("Ref/ListID") else None
        level = self.file.levels[param.inside]
        line_id = next((each.name for each in level.params if each.special == "line_id"), None)
        if line_id is not None:
            return _List(param, level, line_id, True)
        return _List(param, level, KEYS.get(param.name, level.params[0].name), False)

    def check_kind(self, source: dict[str, Any]) -> None:
        """A record that says it is of another kind than the operation changes is a problem."""
        kind, wanted = source.get("objectType"), find_route(self.name).object_type
        if kind is not None and wanted is not None and kind != wanted:
            self.wrong("wrong_record", "", {"value": kind, "expected": wanted})

    def check_lists_read(self, changed: list[_List], source: dict[str, Any], lists_read: bool) -> None:
        """A list that changes and has nothing in the record may not have been read."""
        has_lines = any(
            _items(each, source) for each in self.lists(self.file.levels[self.level]).values() if each.is_lines
        )
        total = next((name for name in SUMS if _is_not_zero(source.get(name))), None)
        for each in changed:
            if not (has_lines if each.is_lines else _items(each, source)):
                proof = total if each.is_lines else None
                if proof is not None or (not lists_read and find_route(self.name).object_type is not None):
                    self.wrong("list_not_read", each.param.name, {"proof": proof}, each.param)

    def named(self, level: Level, given: dict[str, Any], path: str) -> dict[str, Any]:
        """The same with camelCase keys; keys that are no parameters are problems."""
        names = {spelling: each.name for each in level.params for spelling in (each.name, each.snake or each.name)}
        known = {each.name: each.path for each in level.params}
        for key in given:
            if key not in names:
                fields = () if path else answered(self.name)
                place = elsewhere(self.name, (), key) if not path and isinstance(key, str) else None
                details = {"key": key, "known": known, "given": list(given), "answered": fields, "elsewhere": place}
                self.wrong("unknown_key", f"{path}{key}", details)
        return {names[key]: value for key, value in given.items() if key in names}

    def beside(self, level: Level, one: _List, source: Mapping[str, Any]) -> list[str]:
        """The other lists of `source` that are one list with this on the wire: lines and groups of lines."""
        place = one.param.path.replace("Group", "")
        return [
            name
            for name, each in self.lists(level).items()
            if each is not one and source.get(name) is not None and each.param.path.replace("Group", "") == place
        ]

    def removed(self, level: Level, remove: dict[str, Any], source: dict[str, Any]) -> dict[str, set[str]]:
        """What to remove by the name of its list; what the record does not have is a problem."""
        found: dict[str, set[str]] = {}
        lists = self.lists(level)
        for name, ids in self.named(level, remove, "").items():
            if name not in lists:
                self.wrong("unknown_key", name, {"key": name, "known": dict.fromkeys(lists, ""), "given": []})
            elif isinstance(ids, str) or not isinstance(ids, Iterable):
                self.wrong("wrong_type", name, {"expected": "a list", "value": ids})
            else:
                wanted = [*ids]
                found[name] = {each for each in wanted if isinstance(each, str)}
                known = {*self.keys(lists[name], source)}
                for strange in (each for each in wanted if not isinstance(each, str) or each not in known):
                    self.wrong("unknown_line", name, {"value": strange})
        return found

    def keys(self, one: _List, source: dict[str, Any]) -> Iterator[str]:
        """What the items of a list, and those of the lists of lines in them, are recognized by."""
        items = _items(one, source)
        for item in items if isinstance(items, Sequence) else ():
            if isinstance(item, dict):
                yield _key_of(one, item)
                for inside in self.lists(one.level).values() if one.level is not None else ():
                    if inside.is_lines:
                        yield from self.keys(inside, item)

    def merged(
        self, level: Level, given: dict[str, Any], source: dict[str, Any], gone: dict[str, set[str]], path: str
    ) -> dict[str, Any]:
        """The given parameters of one level, with what has to go along so that the rest of the record stays."""
        lists = self.lists(level)
        return {
            name: self.whole_list(lists[name], value, source, gone.get(name, set()), f"{path}{name}")
            if name in lists
            else self.whole_object(level, name, value, source, f"{path}{name}")
            for name, value in given.items()
        }

    def whole_object(self, level: Level, name: str, value: Any, source: dict[str, Any], path: str) -> Any:
        """A value; an object with what the record has in it, however deep."""
        param = next(each for each in level.params if each.name == name)
        if param.inside is None or param.is_list or not isinstance(value, (Mapping, msgspec.Struct)):
            return value  # the encoder says what is wrong with it
        inside = self.file.levels[param.inside]
        now = source.get(name)
        given = self.named(inside, _builtins(value), f"{path}.")
        merged = self.merged(inside, given, now if isinstance(now, dict) else {}, {}, f"{path}.")
        return {**without_excluded(inside, self.kept(inside, now), merged), **merged}

    def whole_list(self, one: _List, value: Any, source: dict[str, Any], gone: set[str], path: str) -> Any:
        """A list with the items of the record that it does not name and that are not to go."""
        if not isinstance(value, (list, tuple)):
            return value
        now = _items(one, source)
        if not isinstance(now, list) or not all(isinstance(item, dict) for item in now):
            details = {"expected": "a list of objects in the record", "value": now}
            self.wrong("wrong_type", path, details, one.param)
            return value
        if one.level is None:
            kept = [_key_of(one, item) for item in now]
            return [*dict.fromkeys([each for each in kept if each not in gone] + list(value))]
        if one.is_lines:
            return self.lines(one, one.level, value, now, gone, path)
        return self.keyed(one, one.level, value, now, gone, path)

    def keyed(
        self, one: _List, level: Level, value: Iterable[Any], now: list[dict[str, Any]], gone: set[str], path: str
    ) -> list[Any]:
        """Items without line IDs, recognized by what they are about."""
        waiting: dict[str, list[dict[str, Any]]] = {}
        new: list[Any] = []
        for index, item in enumerate(value):
            change = self.named(level, _builtins(item), f"{path}[{index}].") if _is_mapping(item) else item
            key = change.get(one.key or "") if isinstance(change, dict) else None
            if key is None:
                new.append(change)
            else:
                waiting.setdefault(str(key), []).append(change)
        found: list[Any] = []
        for item in now:
            key = _key_of(one, item)
            if key in gone:
                continue
            kept = self.kept(level, item)
            changes = waiting.get(key)
            if changes:
                merged = self.merged(level, changes.pop(0), item, {}, f"{path}[{len(found)}].")
                kept = {**without_excluded(level, kept, merged), **merged}
            found.append(kept)
        return found + [each for changes in waiting.values() for each in changes] + new

    def lines(
        self, one: _List, level: Level, value: Iterable[Any], now: list[dict[str, Any]], gone: set[str], path: str
    ) -> list[dict[str, Any]]:
        had = {name: line for line in now if (name := _id_of(line)) and name not in gone}
        changes: dict[str, dict[str, Any]] = {}
        places: dict[str, str] = {}
        new: list[dict[str, Any]] = []
        for index, item in enumerate(value):
            place = f"{path}[{index}]"
            line = self.named(level, _builtins(item), f"{place}.") if _is_mapping(item) else item
            name = line.get("id", NEW_LINE) if isinstance(line, dict) else NEW_LINE
            if not isinstance(name, str) or name == NEW_LINE:  # the encoder says what is wrong with it
                new.append({"id": NEW_LINE, **line} if isinstance(line, dict) else line)
            elif name in changes:
                self.wrong("duplicate_key", place, {"key": places[name], "other": place})
            elif name not in had:
                self.wrong("unknown_line", f"{place}.id", {"value": name})
            else:
                changes[name], places[name] = line, place
        inner = [each for each in self.lists(level).values() if each.is_lines]
        for index, line in enumerate(now):
            name = _id_of(line)
            if not name:  # QuickBooks would delete it, since nothing can name it
                self.wrong("missing", f"{path}[{index}].id", {"special": "line_id", "given": None})
            if name not in had:
                continue
            for each in inner:
                if gone and not gone.isdisjoint(self.keys(each, line)):
                    changes.setdefault(name, {"id": name}).setdefault(each.param.name, [])
            if name in changes:
                below = {each.param.name: gone for each in inner}
                changes[name] = self.merged(level, changes[name], line, below, f"{places.get(name, path)}.")
        return [changes.get(name, {"id": name}) for name in had] + new

    def kept(self, level: Level, now: Any) -> dict[str, Any]:
        """What an object of the record has now, as parameters."""
        if isinstance(now, str):  # a barcode, which an update writes with what goes along with it
            return {level.params[0].name: now}
        if not isinstance(now, dict):
            return {}
        found: dict[str, Any] = {}
        lists = self.lists(level)
        for param in level.params:
            value = value_of(param.name, now)
            if param.name in lists:
                items = self.whole_list(lists[param.name], [], now, set(), param.name)
                if items:
                    found[param.name] = items
            elif value is not None and not isinstance(value, (dict, list)):
                if param.inside is None:
                    found[param.name] = value
            elif isinstance(value, dict) and param.inside is not None:
                found[param.name] = self.kept(self.file.levels[param.inside], value)
        return without_excluded(level, found, {})


def _update(name: str) -> _Update:
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
    return _Update(name, file, operation.level, f"{operation.message}Rq")


def without_excluded(level: Level, kept: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """What the record has, without what may not stand beside a given parameter, or beside another one kept before."""
    names = [each.name for each in level.params]
    found = dict(kept)
    for choice in level.choices:
        if choice.together:
            continue
        branches = [{names[index] for index in branch} for branch in choice.branches]
        members = set().union(*branches)
        chosen = [name for name in (*given, *found) if name in members and given.get(name, found.get(name)) is not None]
        for name in chosen[:1]:
            beside = set().union(*(branch for branch in branches if name in branch))
            found = {key: value for key, value in found.items() if key not in members or key in beside}
    return found


def _items(one: _List, source: Mapping[str, Any]) -> Any:
    """What the record has in a list, as one list; something else where it is none."""
    found: list[Any] = []
    name = one.param.name
    for each in RECORD_LISTS.get(name, (name,)) if one.level is not None else (f"{name.removesuffix('Ids')}s",):
        items = source.get(each)
        if items is None:
            continue
        if not isinstance(items, (list, tuple)):
            return items
        found += items
    return found


def value_of(name: str, now: Mapping[str, Any]) -> Any:
    """The value in a record of what is a parameter of that name in its update."""
    value = now.get(name)
    if value is None and name in RECORD_FIELDS:
        value = now.get(RECORD_FIELDS[name])
    if value is None and name.endswith("Id") and isinstance(now.get(name[:-2]), dict):
        value = now[name[:-2]].get("id")
    return value


def _key_of(one: _List, item: Mapping[str, Any]) -> str:
    key = item.get("id") if one.key is None else value_of(one.key, item)
    return key if isinstance(key, str) else ""


def _is_not_zero(value: object) -> bool:
    try:
        return isinstance(value, (str, int, float, Decimal)) and Decimal(str(value)) != 0
    except InvalidOperation:
        return False


def _builtins(value: Any) -> dict[str, Any]:
    """A plain dict with the names of JSON, all the way down for a Struct."""
    if isinstance(value, msgspec.Struct):
        return msgspec.to_builtins(value)  # type: ignore[no-any-return]
    return dict(value)


def _id_of(line: dict[str, Any]) -> str:
    name = line.get("id")
    return name if isinstance(name, str) else ""


def _is_mapping(value: object) -> bool:
    return isinstance(value, (msgspec.Struct, Mapping))

"""Which records a query asks for, and iterators over them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

from .wire import Node, listed, text

HANDLED = {
    *("ListID", "TxnID", "FullName", "RefNumber", "RefNumberCaseSensitive", "MaxReturned", "ActiveStatus", "OwnerID"),
    *("FromModifiedDate", "ToModifiedDate", "ModifiedDateRangeFilter", "TxnDateRangeFilter", "NameFilter"),
    *("NameRangeFilter", "RefNumberFilter", "RefNumberRangeFilter", "EntityFilter", "AccountFilter", "ItemFilter"),
    *("IncludeLineItems", "IncludeLinkedTxns", "IncludeComponentLineItems", "TxnDelType", "ListDelType"),
    *("DeletedDateRangeFilter", "TransactionDetailLevelFilter"),
}
"""The children of queries that mean something here. Others are answered with a warning, as QuickBooks has it."""

NAMES = ("FullName", "Name")


Found = tuple[str, Node]
"""A record, and the name of its element."""


class MissingError(Exception):
    """Some of what was asked for by ID or name is not there; `found` is the rest."""

    def __init__(self, wanted: str, found: list[Found]) -> None:
        super().__init__(wanted)
        self.wanted = wanted
        self.found = found


def selected(query: Node, records: list[Found]) -> list[Found]:
    """The records that a query asks for. Raises MissingError."""
    for key, keys in (
        *(("ListID", ("ListID",)), ("TxnID", ("TxnID",)), ("FullName", NAMES)),
        *(("RefNumber", ("RefNumber",)), ("RefNumberCaseSensitive", ("RefNumber",))),
    ):
        if key in query:
            found = _named(listed(query[key]), keys, records)
            break
    else:
        tests = [*_tests(query)]
        found = [(ret, record) for ret, record in records if all(test(record) for test in tests)]
    return [(ret, shown(query, record)) for ret, record in found]


def shown(query: Node, record: Node) -> Node:
    """The record without its lines, unless they are asked for."""
    if query.get("IncludeLineItems") != "false":
        return record
    return {key: value for key, value in record.items() if not key.endswith(("LineRet", "LineGroupRet"))}


def _named(wanted: list[str], keys: tuple[str, ...], records: list[Found]) -> list[Found]:
    found: list[Found] = []
    missing = ""
    for each in wanted:
        matching = [(ret, record) for ret, record in records if any(_same(record.get(key), each) for key in keys)]
        found += matching
        missing = missing if matching else each
    if missing:
        raise MissingError(missing, found)
    return found


def _same(value: Any, wanted: str) -> bool:
    return isinstance(value, str) and value.lower() == wanted.lower()


Test = Callable[[Node], bool]


def _tests(query: Node) -> Iterator[Test]:
    status = query.get("ActiveStatus", "ActiveOnly")
    if status != "All":
        active = "false" if status == "InactiveOnly" else "true"
        yield lambda record: record.get("IsActive", active) == active
    modified = query.get("ModifiedDateRangeFilter", query)
    yield from _range("TimeModified", text(modified, "FromModifiedDate"), text(modified, "ToModifiedDate"))
    dates = query.get("TxnDateRangeFilter", {})
    yield from _range("TxnDate", text(dates, "FromTxnDate"), text(dates, "ToTxnDate"))
    deleted = query.get("DeletedDateRangeFilter", {})
    yield from _range("TimeDeleted", text(deleted, "FromDeletedDate"), text(deleted, "ToDeletedDate"))
    for key, what in (("Name", "Name"), ("RefNumber", "RefNumber")):
        limits = query.get(f"{key}RangeFilter", {})
        yield from _range(what, text(limits, f"From{key}"), text(limits, f"To{key}"))
        if f"{key}Filter" in query:
            yield _matching(query[f"{key}Filter"], key)
    for key in ("TxnDelType", "ListDelType"):
        if key in query:
            kinds = listed(query[key])
            yield lambda record, key=key, kinds=kinds: record.get(key) in kinds  # type: ignore[misc]
    for key in ("EntityFilter", "AccountFilter", "ItemFilter"):
        if key in query:
            wanted = {each for part in query[key].values() for each in listed(part) if isinstance(each, str)}
            yield lambda record, wanted=wanted: any(each in wanted for each in _references(record))  # type: ignore[misc]


def _range(key: str, first: str | None, last: str | None) -> Iterator[Test]:
    """Dates, times and names compare as their texts do; a shorter limit covers all that starts with it."""
    if first:
        yield lambda record: record.get(key, "")[: max(len(first), 1)].lower() >= first.lower()
    if last:
        yield lambda record: record.get(key, "")[: len(last)].lower() <= last.lower()


def _matching(rule: Node, key: str) -> Test:
    wanted = (text(rule, key) or "").lower()
    tests: dict[str, Callable[[str], bool]] = {
        "Contains": lambda value: wanted in value,
        "StartsWith": lambda value: value.startswith(wanted),
        "EndsWith": lambda value: value.endswith(wanted),
    }
    return lambda record: tests[rule["MatchCriterion"]](record.get(key, "").lower())


def _references(value: Any) -> Iterator[str]:
    """IDs and names of everything that a record refers to."""
    if isinstance(value, list):
        for each in value:
            yield from _references(each)
    elif isinstance(value, dict):
        for key, inside in value.items():
            if key.endswith("Ref") and isinstance(inside, dict):
                yield from (each for each in inside.values() if isinstance(each, str))
            yield from _references(inside)


class Iterators:
    """What is still to come of each query that asked for it in pieces."""

    def __init__(self) -> None:
        self._waiting: dict[str, list[Found]] = {}

    def start(self, rest: list[Found]) -> str:
        """A new iterator, over what is left after the first piece."""
        name = f"{{{uuid4()}}}"
        if rest:
            self._waiting[name] = rest
        return name

    def take(self, name: str, count: int) -> tuple[list[Found], int]:
        """The next records and how many remain. Raises KeyError if there is no such iterator (any more)."""
        records = self._waiting.pop(name)
        taken, rest = records[:count], records[count:]
        if rest:
            self._waiting[name] = rest
        return taken, len(rest)

"""Which records a query asks for, and iterators over them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from operator import eq, ge, gt, le, lt
from typing import Any
from uuid import uuid4

import qbxml_core as qb

from ...facts.schema import type_of
from ...operations import operation
from .making import ordered
from .types import Node, listed

IDS = ("ListID", "TxnID")
NAMES = ("FullName", "Name")
PICKS = {"id": IDS, "ids": IDS, "fullNames": NAMES, "names": NAMES, "refNumbers": ("RefNumber",)}
"""Parameters that name the records, and where these have it. There are no filters beside them."""

RANGES = {
    "TimeModified": ("updatedAfter", "updatedBefore"),
    "TxnDate": ("transactionDateFrom", "transactionDateTo"),
    "TimeDeleted": ("deletedAfter", "deletedBefore"),
    "Name": ("nameFrom", "nameTo"),
    "RefNumber": ("refNumberFrom", "refNumberTo"),
}
"""What records have, and the parameters for the first and the last of it."""
MATCHES: dict[str, Callable[[str, str], bool]] = {
    "Contains": str.__contains__,
    "StartsWith": str.startswith,
    "EndsWith": str.endswith,
}
MATCHED = {f"{name[0].lower()}{name[1:]}{how}": (name, how) for name in ("Name", "RefNumber") for how in MATCHES}
"""`nameContains` and its like."""
KINDS = {
    "transactionTypes": ("TxnType", "TxnDelType"),
    "objectTypes": ("ListDelType",),
    "accountType": ("AccountType",),
    "paymentMethodType": ("PaymentMethodType",),
}
COMPARISONS: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "totalBalance": eq,
    "totalBalanceLessThan": lt,
    "totalBalanceLessThanOrEqualTo": le,
    "totalBalanceGreaterThan": gt,
    "totalBalanceGreaterThanOrEqualTo": ge,
}
REFERENCES = {
    f"{what}{how}"
    for what in ("account", "class", "currency", "customer", "entity", "item", "payee", "site", "vendor")
    for how in ("Ids", "FullNames", "IdWithChildren", "FullNameWithChildren")
}
OTHERS = ("status", "paymentStatus", "limit", "cursor", "ownerIds", "detailLevel")
HANDLED = {*PICKS, *MATCHED, *KINDS, *REFERENCES, *COMPARISONS, *OTHERS}.union(*RANGES.values())
"""The parameters that mean something here. Others are answered with a warning, as QuickBooks has it."""
ASKED_FOR: dict[str, tuple[str, ...]] = {
    "IncludeLineItems": ("LineRet", "LineGroupRet"),
    "IncludeLinkedTxns": ("LinkedTxn",),
}
"""What only queries that ask for it show: the element of the query, and how the elements of a record end."""
SHOWN = ("include", "exclude", "returned")
"""How the parameters begin that say what of a record is shown."""

Found = tuple[str, Node]
"""A record, and the name of its element."""


class MissingError(Exception):
    """Some of what was asked for by ID or name is not there; `found` is the rest."""

    def __init__(self, wanted: str, found: list[Found]) -> None:
        super().__init__(wanted)
        self.wanted = wanted
        self.found = found


def selected(query: qb.Request, records: list[Found]) -> list[Found]:
    """The records that a query asks for. Raises MissingError."""
    params = query.params
    if "RefNumber" in query.left:  # it matches in any case, as here all do, and no parameter says it
        params = params | {"refNumbers": query.native["RefNumber"]}
    picks = next((name for name in PICKS if name in params), None)
    if picks is not None:
        return _picked(listed(params[picks]), PICKS[picks], records)
    tests = [*_tests(query)]
    return [(ret, record) for ret, record in records if all(test(record) for test in tests)]


def not_handled(query: qb.Request) -> list[str]:
    """What the query says and nobody here looks at: its parameters, and places on the wire that no parameter says."""
    params = [name for name in query.params if name not in HANDLED and not name.startswith(SHOWN)]
    left = [place for place in query.left if place != "RefNumber" and not place.startswith(("@", "#", "Include"))]
    return params + left


def shown(query: qb.Request, ret: str, record: Node) -> Node:
    """What the query shows of a record: lines and links if they are asked for, and of those named only these."""
    asked = type_of(f"{query.message}Rq").rows
    wanted = {flag for flag in ASKED_FOR if query.native.get(flag, "").lower() in ("true", "1")}
    hidden = tuple(end for flag in (ASKED_FOR.keys() & asked.keys()) - wanted for end in ASKED_FOR[flag])
    found = {key: value for key, value in ordered(record, ret).items() if not key.endswith(hidden)}
    only = {*listed(query.native.get("IncludeRetElement"))}
    return {key: value for key, value in found.items() if key in only} if only else found


def _picked(wanted: list[str], keys: tuple[str, ...], records: list[Found]) -> list[Found]:
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


def _tests(query: qb.Request) -> Iterator[Test]:
    params = query.params
    active = {"active": "true", "inactive": "false"}.get(params.get("status", "active"))
    if active:
        yield lambda record: record.get("IsActive", active) == active
    for key, (first, last) in RANGES.items():
        yield from _range(key, params.get(first), params.get(last))
    for name, (key, how) in MATCHED.items():
        if name in params:
            yield _matching(key, MATCHES[how], params[name].lower())
    for name, keys in KINDS.items():
        if name in params:
            yield _of_kind(keys, _on_wire(query, name))
    for name in COMPARISONS.keys() & params.keys():
        yield _comparing(COMPARISONS[name], Decimal(str(params[name])))
    paid = {"PaidOnly": "true", "NotPaidOnly": "false"}.get(query.native.get("PaidStatus", ""))
    if paid:
        yield lambda record: record.get("IsPaid", paid) == paid
    for name in REFERENCES & params.keys():
        yield _referring({*listed(params[name])})


def _range(key: str, first: str | None, last: str | None) -> Iterator[Test]:
    """Dates, times and names compare as their texts do; a shorter limit covers all that starts with it."""
    if first:
        yield lambda record: record.get(key, "")[: max(len(first), 1)].lower() >= first.lower()
    if last:
        yield lambda record: record.get(key, "")[: len(last)].lower() <= last.lower()


def _matching(key: str, matches: Callable[[str, str], bool], wanted: str) -> Test:
    return lambda record: matches(record.get(key, "").lower(), wanted)


def _comparing(compare: Callable[[Decimal, Decimal], bool], limit: Decimal) -> Test:
    return lambda record: "TotalBalance" in record and compare(Decimal(record["TotalBalance"]), limit)


def _of_kind(keys: tuple[str, ...], wanted: list[str]) -> Test:
    return lambda record: "All" in wanted or any(record.get(key) in wanted for key in keys)


def _on_wire(query: qb.Request, name: str) -> list[str]:
    """What the words of a parameter are on the wire."""
    found, file = operation(query.operation or "")
    words = {each.name: file.words[each.words] for each in file.levels[found.level].params if each.words is not None}
    return [text for text, word in words[name] if word in listed(query.params[name])]


def _referring(wanted: set[str]) -> Test:
    return lambda record: any(each in wanted for each in _references(record))


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
    """What is still to come of each query that asked for it in pages. An iterator lives in the session it began in."""

    def __init__(self) -> None:
        self._waiting: dict[tuple[str, str], list[Found]] = {}

    def start(self, rest: list[Found], session: str) -> str:
        """A new iterator, over what is left after the first page."""
        name = f"{{{uuid4()}}}"
        if rest:
            self._waiting[name, session] = rest
        return name

    def take(self, name: str, count: int, session: str) -> tuple[list[Found], int]:
        """The next records and how many remain. Raises KeyError if the session has no such iterator (any more)."""
        records = self._waiting.pop((name, session))
        taken, rest = records[:count], records[count:]
        if rest:
            self._waiting[name, session] = rest
        return taken, len(rest)

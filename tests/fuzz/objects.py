"""Changing JSON at random, the same way for the same seed: parameters of requests, and objects of the native shape."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import qbxml_core as qb
from generator.mapping.names import snake_name
from tests.fuzz.mutation import LARGEST, Mutator
from tests.fuzz.mutation import seeds as documents
from tests.request_params import ParamsMaker, editions, operations

VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 10**30, 0.1 + 0.2, 1e15, 1e16, 1e22, 1e300,
    5e-324, -0.0, 0.005, 1.005, 999999999.999995, float("nan"), float("inf"), [], {}, [None], [[]], [{}],
    "", " ", "x", "x" * 41, "x" * 4096, "\n" * 30, "a\r\nb", "\r", "\t", "\x00", "\x19", "\x7f", "\x85", "\xa0",
    "\u2028", "\ud800", "\udc00\ud800", "\ufffe", "\ufeff", "\U0001f600", "\u20ac", "\xe9", "]]>", "<", "&", "&amp;",
    "&#8217;",
    "</QBXML>", "<!--", "a\"b'c", "a:b", "-1", "0", "007", "+5", "-0", "1.", ".5", "1e5", "1,000", " 5", "5 ", "NaN",
    "12345678901234567890", "0.123456789", "9999999999999.995", "true", "TRUE", "1", "0000-00-00", "2024-02-29",
    "2023-02-29", "2024-12-31", "2024-01-01T00:00:00", "2024-01-01T24:00:00", "2024-01-01T12:00:00-08:00",
    "2024-01-01 12:00", "2024-01-01T12:00:00.123Z", "PT8H30M0S", "PT", "-PT1H", "{0}", "asc", "active",
    "{6B063959-81B0-4622-85D6-F548C8CCB517}", {"useMacro": "TxnID:a"}, {"use_macro": ""}, {"#text": "x"},
    {"@useMacro": "a", "#text": "1"}, {"#order": ["A", "A"]}, {"#late": [{"A": "1"}]}, {"ListID": None},
)  # fmt: skip
"""What stands where a value may, right and wrong."""

KEYS = (
    "", "__class__", "__proto__", "id", "\x00", "\ud83d", "A", "a b", "<a>", "@a", "@", "#", "#text", "#order", "#late",
    "@requestID", "@onError", "@iterator", "?qbxml", "xmlns", "@xmlns:a", "a:b", "\xe9", "-a", "QBXMLMsgsRq",
    "QBXMLMsgsRs", "QBXMLEvents", "ListID", "FullName", "InvoiceLineAdd", "InvoiceLineGroupAdd", "IncludeRetElement",
)  # fmt: skip
VERSIONS = ("1.0", "2.0", "4.1", "8.0", "13.0", "16.0", "16.0", "17.0", "")

Slot = tuple[Any, Any]
"""An object or list, and a key or index of it."""


def request_seeds() -> list[bytes]:
    """Good parameters for every operation: few of them, and all that go together."""
    made = []
    for number, (name, operation) in enumerate(sorted(operations().items())):
        for share, edition in ((0.2, "US"), (1.0, (editions(operation) or ("US",))[-1])):
            params = ParamsMaker(number, edition).some(operation, share)
            made.append(f"{name} 16.0 {edition} ascii\n".encode() + json.dumps(params).encode())
    return [each for each in made if len(each) <= LARGEST]


def native_seeds() -> list[bytes]:
    """The documents in the native shape, whole and as lists of messages."""
    made = []
    for document in documents():
        try:
            whole = qb.to_json(document, shape="native")
        except qb.QBXMLError:
            continue
        made.append(whole)
        for name, content in json.loads(whole).items():
            if isinstance(content, dict) and name.endswith("Rq"):
                made.append(json.dumps([{key: each} for key, each in content.items() if key[:1] not in "@#"]).encode())
    return [each for each in made if len(each) <= LARGEST]


@cache
def _names() -> list[str]:
    """The names of parameters, in both spellings."""
    names: set[str] = set()

    def add(params: Any) -> None:
        for each in params:
            names.update((each.json_name, snake_name(each.json_name)))
            add(each.children)

    for operation in operations().values():
        add(operation.params)
    return sorted(names)


class ObjectMutator(Mutator):
    """Makes new inputs of old ones: JSON by its structure, documents, and now and then any bytes, by theirs."""

    def __init__(self, seed: int, corpus: list[bytes]) -> None:
        super().__init__(seed, corpus)
        self.operations = sorted(operations())
        self.object_changes: list[Callable[[list[Slot]], None]] = [
            self.set_value, self.set_value, self.set_value, self.drop, self.add_key, self.rename, self.copy,
            self.swap, self.wrap, self.many, self.deepen, self.change_text, self.shuffle, self.transplant,
        ]  # fmt: skip

    def next(self) -> bytes:
        """One new input."""
        data = self.random.choice(self.corpus)
        head, value = _split(data)
        if value is None or self.random.random() < 0.05:
            return self.changed(data)
        if head and self.random.random() < 0.1:
            head = self.new_head(head)
        holder = [value]
        for _ in range(self.random.choice([1, 1, 2, 3, 5])):
            self.random.choice(self.object_changes)(_slots(holder))
        made = head + json.dumps(holder[0], ensure_ascii=self.random.random() < 0.5).encode("utf-8", "replace")
        return made if len(made) <= LARGEST else data

    def new_head(self, head: bytes) -> bytes:
        words = head.decode("latin-1").split()
        words += ["16.0", "US", "ascii"][len(words) - 1 :]
        kind = self.random.randrange(4)
        choices = (self.operations, VERSIONS, ("US", "CA", "UK", "AU", "DE"), ("ascii", "utf-8", "latin-1"))[kind]
        words[kind] = self.random.choice(choices)
        return " ".join(words).encode("latin-1") + b"\n"

    def set_value(self, slots: list[Slot]) -> None:
        holder, key = self.random.choice(slots)
        holder[key] = _fresh(self.random.choice(VALUES))

    def drop(self, slots: list[Slot]) -> None:
        holder, key = self.random.choice(slots[1:] or slots)
        if len(slots) > 1:
            del holder[key]

    def add_key(self, slots: list[Slot]) -> None:
        holders = [holder[key] for holder, key in slots if isinstance(holder[key], dict)]
        if holders:
            self.random.choice(holders)[self.key()] = _fresh(self.random.choice(VALUES))

    def key(self) -> str:
        return self.random.choice(KEYS if self.random.random() < 0.4 else _names())

    def rename(self, slots: list[Slot]) -> None:
        holder, key = self.random.choice(slots)
        if isinstance(holder, dict):
            new = snake_name(key) if self.random.random() < 0.5 else self.key()
            items = [(new if each == key else each, value) for each, value in holder.items()]
            holder.clear()
            holder.update(items)

    def copy(self, slots: list[Slot]) -> None:
        """What stands in one place, in another, too."""
        (holder, key), (source, at) = self.random.choice(slots), self.random.choice(slots)
        holder[key] = _fresh(source[at])

    def swap(self, slots: list[Slot]) -> None:
        (holder, key), (source, at) = self.random.choice(slots), self.random.choice(slots)
        one, other = _fresh(holder[key]), _fresh(source[at])
        source[at] = one
        if isinstance(holder, list) or key in holder:
            holder[key] = other

    def wrap(self, slots: list[Slot]) -> None:
        holder, key = self.random.choice(slots)
        value = holder[key]
        if isinstance(value, list) and value and self.random.random() < 0.5:
            holder[key] = value[0]
        else:
            holder[key] = [value] if self.random.random() < 0.7 else {self.key(): value}

    def many(self, slots: list[Slot]) -> None:
        holder, key = self.random.choice(slots)
        value = holder[key] if isinstance(holder[key], list) else [holder[key]]
        holder[key] = _fresh(value * self.random.choice([2, 3, 100]))

    def deepen(self, slots: list[Slot]) -> None:
        """The same again inside of itself."""
        holder, key = self.random.choice(slots)
        inner = holder[key]
        for _ in range(self.random.choice([1, 5, 60])):
            inner = {key: inner} if isinstance(holder, dict) else [inner]
        holder[key] = inner

    def change_text(self, slots: list[Slot]) -> None:
        texts = [(holder, key) for holder, key in slots if isinstance(holder[key], str)]
        if texts:
            holder, key = self.random.choice(texts)
            text = holder[key]
            at = self.random.randrange(len(text) + 1)
            piece = self.random.choice([each for each in VALUES if isinstance(each, str)])
            holder[key] = text[:at] + piece + text[at + self.random.randrange(3) :]

    def shuffle(self, slots: list[Slot]) -> None:
        holders = [holder[key] for holder, key in slots if isinstance(holder[key], dict)]
        if holders:
            holder = self.random.choice(holders)
            items = self.random.sample([*holder.items()], len(holder))
            holder.clear()
            holder.update(items)

    def transplant(self, slots: list[Slot]) -> None:
        """A piece of another input."""
        _, other = _split(self.random.choice(self.corpus))
        if other is not None:
            source, at = self.random.choice(_slots([other]))
            holder, key = self.random.choice(slots)
            holder[key] = source[at]
            if isinstance(holder, dict) and isinstance(source, dict):
                holder[at] = holder.pop(key)


def _split(data: bytes) -> tuple[bytes, Any]:
    """The head line of an input, if it has one, and its JSON; None where there is none."""
    head, end, text = data.partition(b"\n")
    if data.lstrip()[:1] in (b"{", b"["):
        head, end, text = b"", b"", data
    try:
        return head + end, json.loads(text)
    except (ValueError, RecursionError):
        return b"", None


def _fresh(value: Any) -> Any:
    return json.loads(json.dumps(value)) if isinstance(value, (dict, list)) else value


def _slots(holder: list[Any]) -> list[Slot]:
    """Every place where a value stands, the outermost first."""
    found: list[Slot] = []
    waiting: list[Any] = [holder]
    while waiting:
        each = waiting.pop()
        keys = [*each] if isinstance(each, dict) else range(len(each))
        for key in keys:
            found.append((each, key))
            if isinstance(each[key], (dict, list)):
                waiting.append(each[key])
    return found

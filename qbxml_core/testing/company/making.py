"""Records from what requests say: `InvoiceAdd` and `InvoiceMod` become `InvoiceRet`, guided by the types alone.

A child goes where the record has one of its name; `InvoiceLineAdd` and `InvoiceLineMod` become `InvoiceLineRet`. What
the record has no place for is left out, which is what QuickBooks does with instructions such as LinkToTxnID.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from .types import TYPES, Node, Row, amount, listed, text

NEW_LINE = "-1"
LINE_ID = "TxnLineID"

TOLD = {"DataExtType": "STR255TYPE", "NoteID": "1", "QuantityDifference": "0", "ValueDifference": "0.00"}
"""What is always there in an answer, and nobody has to say."""

SAID_AS = {"Amount": ("PaymentAmount",)}
"""What requests call otherwise than answers."""

Resolve = Callable[[str, Node], Node]
"""Gives a reference with ID and name, from one that may have either."""


class Maker:
    """Makes records, with what only the company file knows."""

    def __init__(
        self,
        resolve: Resolve,
        transaction: Callable[[str], Node],
        new_line: Callable[[], str],
        new_entry: Callable[[], Node],
    ) -> None:
        """`resolve` looks references up, `transaction` transactions. `new_line` gives the ID of a line, `new_entry` the
        ID, times and edit sequence of an entry inside a record, such as a contact."""
        self.resolve = resolve
        self.transaction = transaction
        self.new_entry = new_entry
        self.new_line = new_line

    def made(self, source: Node, type_name: str) -> Node:
        """A record of a type with everything that the source says."""
        return self.merged({}, source, type_name)

    def merged(self, old: Node, source: Node, type_name: str) -> Node:
        """The record with what the source changes: absent leaves alone, empty clears."""
        found: Node = {}
        for row in TYPES[type_name].values():
            given = _given(source, row)
            if given is None and row.name in old:
                found[row.name] = old[row.name]
            elif given is not None:
                value = self._value(old.get(row.name), given, row)
                if value not in ("", [], {}):
                    found[row.name] = value
        if LINE_ID in TYPES[type_name] and found.get(LINE_ID, NEW_LINE) == NEW_LINE:
            found = {LINE_ID: self.new_line()} | {key: value for key, value in found.items() if key != LINE_ID}
        if "Amount" in TYPES[type_name] and "Amount" not in found and "Quantity" in found:
            total = product(found.get("Quantity"), found.get("Rate") or found.get("Cost"))
            if total is not None:
                found = ordered(found | {"Amount": amount(total)}, type_name)
        return ordered(found | self._told(found, type_name), type_name)

    def _told(self, found: Node, type_name: str) -> Node:
        """What QuickBooks always tells of a record and its lines, whether somebody said it or not."""
        told: Node = {}
        if type_name.endswith("Ret"):
            flags = [row.name for row in TYPES[type_name].values() if row.wire_type == "BOOLTYPE"]
            told |= {flag: "true" if flag == "IsActive" else "false" for flag in flags}
        if {"TxnType", "TxnID"} <= TYPES[type_name].keys() and "TxnID" in found:
            told |= {key: each for key, each in self.transaction(found["TxnID"]).items() if key in TYPES[type_name]}
        if {"TotalAmount", LINE_ID} <= TYPES[type_name].keys():
            told["TotalAmount"] = amount(sum(amounts(found, type_name), Decimal()))
        if "NoteID" in TYPES[type_name]:
            told["Date"] = self.new_entry()["TimeCreated"][:10]
        if {"RefundAmount", "CreditRemaining"} <= TYPES[type_name].keys():
            told["CreditRemaining"] = "0.00"
        if "CustomPrice" in TYPES[type_name] and "CustomPricePercent" not in found:
            told["CustomPrice"] = "0.00"
        told |= {key: value for key, value in TOLD.items() if key in TYPES[type_name]}
        return {key: value for key, value in told.items() if key not in found}

    def _value(self, old: Any, given: Any, row: Row) -> Any:
        if row.repeats:
            lines: dict[str | None, Any] = {own: each for each in listed(old) if (own := _own_id(each))}
            return [self._one(lines.get(_own_id(each), {}), each, row) for each in listed(given)]
        return self._one(old or {}, listed(given)[0], row)

    def _one(self, old: Any, given: Any, row: Row) -> Any:
        if row.type is None:
            return _leaf(given, row.wire_type or "")
        if not isinstance(given, dict):
            return {}
        if row.name.endswith("Ref") and "ListID" in TYPES[row.type]:
            return self.resolve(row.name, given) if text(given, "ListID") or text(given, "FullName") else {}
        found = self.merged(old if isinstance(old, dict) else {}, given, row.type)
        if {"ListID", "EditSequence"} <= TYPES[row.type].keys() and "ListID" not in found:
            found = ordered(found | self.new_entry(), row.type)
        return found


def ordered(record: Node, type_name: str) -> Node:
    """The record in the order of the wire."""
    return {name: record[name] for name in TYPES[type_name] if name in record}


def product(quantity: str | None, rate: str | None) -> Decimal | None:
    """Quantity times rate, if both are there."""
    try:
        return Decimal(quantity) * Decimal(rate) if quantity and rate else None
    except InvalidOperation:
        return None


def amounts(record: Node, type_name: str) -> Iterator[Decimal]:
    """The amounts of all lines, also of those in groups."""
    for row in TYPES[type_name].values():
        if row.repeats and row.type and (LINE_ID in TYPES[row.type] or "Amount" in TYPES[row.type]):
            for line in listed(record.get(row.name)):
                if "Amount" in line:
                    yield Decimal(line["Amount"])
                else:
                    yield from amounts(line, row.type)


def _given(source: Node, row: Row) -> Any:
    """What a request says for a child of a record, None if nothing."""
    stem = row.name.removesuffix("Ret")
    for name in (row.name, f"{stem}Add", f"{stem}Mod", stem, *SAID_AS.get(row.name, ())):
        if name in source:
            return source[name]
    for name, value in source.items():  # QuantityAdjustment/QuantityDifference and its like stand one level deeper
        if name.endswith("Adjustment") and isinstance(value, dict) and row.name in value:
            return value[row.name]
    return None


def _leaf(given: Any, wire_type: str) -> str:
    found = given if isinstance(given, str) else given.get("#text", "")
    if wire_type == "AMTTYPE" and found:
        return amount(Decimal(found))
    return found.lower() if wire_type == "BOOLTYPE" else str(found)


def _own_id(line: Any) -> str | None:
    return line.get(LINE_ID, line.get("ListID")) if isinstance(line, dict) else None

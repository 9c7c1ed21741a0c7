"""What transactions pay and what is left to pay: links between them, and balances of customers and vendors.

A payment names what it pays (`AppliedToTxnRet`). The paid transaction then names the payment (`LinkedTxn`), and its
balance, the unused rest of the payment, and the balance of the customer or vendor follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from .making import ordered
from .types import TYPES, Node, amount, listed, text

PAYS, FOLLOWS = "AMTTYPE", "QUANTYPE"
"""The types of links: of an amount, and of quantities, as of an invoice to its sales order."""
TOTALS = ("Subtotal", "AmountDue", "CreditAmount")
OPEN = {
    "InvoiceRet": 1,
    "ChargeRet": 1,
    "BillRet": 1,
    "ReceivePaymentRet": -1,
    "CreditMemoRet": -1,
    "VendorCreditRet": -1,
}
"""What counts in the balance of a customer or vendor, and with which sign."""
OWNERS = {"CustomerRef": "CustomerRet", "VendorRef": "VendorRet"}

Records = dict[str, dict[str, Node]]
"""Records by the name of their element and by ID."""


class Ledger:
    """Stores records, and brings up to date what depends on them."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def keep(self, ret: str, own: str, record: Node, follows: list[str]) -> Node:
        """Stores a record, new or changed. `follows` are transactions that it takes over, such as a sales order."""
        before = self._records.get(ret, {}).get(own, {})
        if "AppliedToTxnRet" in TYPES[ret] or "LinkedTxn" in TYPES[ret]:
            record = self._with_links(ret, own, record, before)
            paid, now_paid = _paid(before), _paid(record)
            for target in paid.keys() | now_paid.keys():
                self._link(target, ret, own, record, now_paid.get(target))
            record = self._with_rests(ret, record)
        self._store(ret, own, record)
        for target in follows:
            self._link(target, ret, own, record, None, FOLLOWS)
            other, found = self.find(target)
            if other is not None:
                self._link(own, other, target, found, None, FOLLOWS)
        return self._records[ret][own]

    def remove(self, ret: str, own: str) -> None:
        """Removes a record, and its links from other ones."""
        self.unlink(ret, own)
        self._store(ret, own, None)

    def unlink(self, ret: str, own: str) -> None:
        """Takes a transaction out of all that pay it or that it pays or follows."""
        record = self._records[ret][own]
        others = [link["TxnID"] for link in listed(record.get("LinkedTxn"))]
        for target in {*others, *_paid(record)}:
            self._link(target, ret, own, record, None)
            other, found = self.find(target)
            if other is not None and own in _paid(found):
                kept = [line for line in listed(found["AppliedToTxnRet"]) if line.get("TxnID") != own]
                found = {key: value for key, value in found.items() if key != "AppliedToTxnRet"}
                self._store(other, target, self._with_rests(other, found | ({"AppliedToTxnRet": kept} if kept else {})))
        self._store(ret, own, {k: v for k, v in record.items() if k not in ("LinkedTxn", "AppliedToTxnRet")})

    def find(self, txn_id: str) -> tuple[str | None, Node]:
        """The transaction of an ID, with the name of its element."""
        for ret, records in self._records.items():
            if "EditSequence" in TYPES.get(ret, {}) and "TxnID" in records.get(txn_id, {}):
                return ret, records[txn_id]
        return None, {}

    def _with_links(self, ret: str, own: str, record: Node, before: Node) -> Node:
        """The record with the links that others gave it, and what they leave to pay."""
        links = before.get("LinkedTxn")
        return _settled(ret, record | {"LinkedTxn": links} if links else record)

    def _link(
        self, target: str, ret: str, own: str, record: Node, pays: Decimal | None, link_type: str | None = None
    ) -> None:
        """Writes into a transaction that another one pays it or follows it; removes that where it does neither."""
        other, found = self.find(target)
        if other is None or "LinkedTxn" not in TYPES[other]:
            return
        links = [link for link in listed(found.get("LinkedTxn")) if link["TxnID"] != own]
        if pays is not None or link_type is not None:
            link = {"TxnID": own, "TxnType": ret.removesuffix("Ret")}
            link |= {key: record[key] for key in ("TxnDate", "RefNumber") if key in record}
            link |= {"LinkType": link_type or PAYS, "Amount": amount(-(pays or Decimal()))}
            links.append(ordered(link, "LinkedTxn"))
        found = {key: value for key, value in found.items() if key != "LinkedTxn"}
        self._store(other, target, _settled(other, found | ({"LinkedTxn": links} if links else {})))

    def _with_rests(self, ret: str, record: Node) -> Node:
        """A payment with what is left of it, and of what it pays."""
        lines = [dict(line) for line in listed(record.get("AppliedToTxnRet"))]
        for line in lines:
            _, found = self.find(line.get("TxnID", ""))
            rest = found.get("BalanceRemaining") or found.get("OpenAmount")
            if rest is not None:
                line["BalanceRemaining"] = rest
        changed = record | ({"AppliedToTxnRet": [ordered(line, "AppliedToTxnRet") for line in lines]} if lines else {})
        if "UnusedPayment" in TYPES[ret]:
            received = sum((_number(line, "Amount") for line in lines), Decimal())
            changed["UnusedPayment"] = amount(_number(record, "TotalAmount") - received)
        return changed

    def _store(self, ret: str, own: str, record: Node | None) -> None:
        records = self._records.setdefault(ret, {})
        before = records.get(own, {})
        if record is None:
            records.pop(own, None)
        else:
            records[own] = ordered(record, ret)
        sign = OPEN.get(ret)
        if sign is not None:
            for change, name in ((before, -sign), (record or {}, sign)):
                self._balance(change, name * _open(ret, change))

    def _balance(self, record: Node, change: Decimal) -> None:
        """Adds to the balance of the customer or vendor of a transaction."""
        for reference, ret in OWNERS.items():
            name = text(record, reference, "ListID")
            owners = self._records.get(ret, {})
            first = True
            while change and name in owners:
                owner = owners[name]
                keys = ("Balance", "TotalBalance") if first else ("TotalBalance",)
                values = {key: amount(_number(owner, key) + change) for key in keys if key in TYPES[ret]}
                owners[name] = ordered(owner | values, ret)
                name, first = text(owner, "ParentRef", "ListID"), False


def _settled(ret: str, record: Node) -> Node:
    """A transaction with what its links leave to pay."""
    rows = TYPES[ret]
    total = next((_number(record, key) for key in TOTALS if key in record), None)
    if total is None or not {"BalanceRemaining", "OpenAmount"} & rows.keys():
        return record
    applied = sum((_number(link, "Amount") for link in _links(record)), Decimal())
    rest = total + _number(record, "SalesTaxTotal") + applied
    values = {"BalanceRemaining": amount(rest), "OpenAmount": amount(rest), "AppliedAmount": amount(applied)}
    values["IsPaid"] = "true" if rest == 0 and (applied or total) else "false"
    return ordered(record | {key: value for key, value in values.items() if key in rows}, ret)


def _links(record: Node) -> Iterator[Node]:
    return (link for link in listed(record.get("LinkedTxn")) if link.get("LinkType") == PAYS)


def _paid(record: Node) -> dict[str, Decimal]:
    """What a payment pays of each transaction, discounts included."""
    found: dict[str, Decimal] = {}
    for line in listed(record.get("AppliedToTxnRet")):
        paid = _number(line, "Amount") + _number(line, "DiscountAmount")
        found[line.get("TxnID", "")] = found.get(line.get("TxnID", ""), Decimal()) + paid
    return found


def _open(ret: str, record: Node) -> Decimal:
    """What a transaction leaves open, without a sign."""
    key = {"ReceivePaymentRet": "UnusedPayment", "CreditMemoRet": "CreditRemaining"}.get(ret)
    return _number(record, key or ("OpenAmount" if "OpenAmount" in record else "BalanceRemaining"))


def _number(record: Node, key: str) -> Decimal:
    return Decimal(text(record, key) or "0")

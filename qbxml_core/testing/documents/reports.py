"""Made reports: a few columns of different kinds, and rows of which many leave cells out."""

from __future__ import annotations

from random import Random

from . import words
from .layout import Node
from .values import Slot, Text, Values

# A column after the label: its title, its type and the wire type of its cells.
_COLUMNS = (
    ("Type", "TxnType", "STRTYPE"),
    ("Date", "Date", "DATETYPE"),
    ("Num", "RefNumber", "STRTYPE"),
    ("Name", "Name", "STRTYPE"),
    ("Memo", "Memo", "STRTYPE"),
    ("Qty", "Quantity", "QUANTYPE"),
    ("On Hand", "QuantityOnHand", "QUANTYPE"),
    ("Sales Price", "UnitPrice", "PRICETYPE"),
    ("Order", "SuggestedReorder", "BOOLTYPE"),
    ("Amount", "Amount", "AMTTYPE"),
    ("($) Diff.", "AmountDifference", "AMTTYPE"),
    ("Balance", "RunningBalance", "AMTTYPE"),
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Report:
    """One made report of `width` columns: the head once, then any number of row templates."""

    def __init__(self, rng: Random, width: int) -> None:
        self.rng = rng
        self.values = Values(rng)
        if width - 1 <= len(_COLUMNS):
            self.columns = sorted(rng.sample(_COLUMNS, width - 1), key=_COLUMNS.index)
        else:
            self.columns = [(f"{_MONTHS[n % 12]} {2020 + n // 12}", "Amount", "AMTTYPE") for n in range(width - 1)]

    def head(self, title: str, rows: int) -> tuple[Node, ...]:
        """What stands in a ReportRet before its rows."""
        label = Node("ColDesc", (("colID", "1"), ("dataType", "STRTYPE")), (_title(None), Node("ColType", (), "Label")))
        described = tuple(
            Node("ColDesc", (("colID", str(number)), ("dataType", wire)), (_title(text), Node("ColType", (), kind)))
            for number, (text, kind, wire) in enumerate(self.columns, 2)
        )
        return (
            Node("ReportTitle", (), title),
            Node("ReportSubtitle", (), "January through December 2025"),
            Node("ReportBasis", (), self.rng.choice(("Accrual", "Cash"))),
            Node("NumRows", (), str(rows)),
            Node("NumColumns", (), str(len(self.columns) + 1)),
            Node("NumColTitleRows", (), "1"),
            label,
            *described,
        )

    def row(self) -> Node:
        """A row: data mostly, with headings and totals in between."""
        chance = self.rng.random()
        number = ("rowNumber", Slot("row"))
        label = self.rng.choice((self.values.item, self.values.customer, lambda: self.values.ref("AccountRef")))()
        if chance < 0.08:
            return Node("TextRow", (number, ("value", label)))
        if chance < 0.13:
            return Node("SubtotalRow", (number,), (self._label(label), *self._cells(f"Total {label}", sums=True)))
        if chance < 0.14:
            return Node("TotalRow", (number,), tuple(self._cells("TOTAL", sums=True)))
        return Node("DataRow", (number,), (self._label(label), *self._cells(label, sums=False)))

    def _label(self, label: str) -> Node:
        return Node(
            "RowData", (("rowType", self.rng.choice(("account", "customer", "item", "name"))), ("value", label))
        )

    def _cells(self, label: str, *, sums: bool) -> list[Node]:
        """The cells that are not blank; sums stand in the number columns only."""
        cells = [Node("ColData", (("colID", "1"), ("value", label)))]
        for number, (_title_text, kind, wire) in enumerate(self.columns, 2):
            if (wire in ("AMTTYPE", "QUANTYPE")) if sums else (self.rng.random() < 0.8):
                cells.append(Node("ColData", (("colID", str(number)), ("value", self._cell(kind, wire)))))
        return cells

    def _cell(self, kind: str, wire: str) -> Text:
        match wire:
            case "AMTTYPE":
                return Slot("amount")
            case "QUANTYPE":
                return Slot("quantity")
            case "PRICETYPE":
                return Slot("price")
            case "DATETYPE":
                return Slot("date")
            case "BOOLTYPE":
                return self.rng.choice(("true", "false"))
        match kind:
            case "TxnType":
                return self.rng.choice(("Invoice", "Bill", "Check", "Sales Receipt", "General Journal"))
            case "RefNumber":
                return Slot("number")
            case "Name":
                return self.values.customer()
            case _:
                return self.rng.choice(words.REMARKS)


def _title(text: str | None) -> Node:
    return Node("ColTitle", (("titleRow", "1"), *((("value", text),) if text else ())))

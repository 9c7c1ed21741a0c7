"""Lists side by side on the fast path: lines, groups of lines, debits and credits in any order."""

from __future__ import annotations

import json
from itertools import product
from typing import Any

import pytest

from qbxml_core import _engine

DOCUMENT = "<QBXML><QBXMLMsgsRs><%sQueryRs><%sRet>%s</%sRet></%sQueryRs></QBXMLMsgsRs></QBXML>"
LINE = "<InvoiceLineRet><TxnLineID>%d</TxnLineID></InvoiceLineRet>"
GROUP = (
    "<InvoiceLineGroupRet><TxnLineID>%d</TxnLineID><IsPrintItemsInGroup>true</IsPrintItemsInGroup>"
    "<TotalAmount>1.00</TotalAmount>" + LINE % 100 + LINE % 101 + "</InvoiceLineGroupRet>"
)


def document(kind: str, content: str) -> str:
    return DOCUMENT % (kind, kind, content, kind, kind)


def read(text: str, **options: Any) -> tuple[bytes, list[dict[str, Any]]]:
    decoder = _engine.Decoder(shape="api", format="ndjson", **options)
    decoder.feed(text.encode())
    decoder.close()
    return decoder.drain(), decoder.warnings


@pytest.mark.parametrize("order", ["".join(order) for size in range(1, 6) for order in product("LG", repeat=size)])
def test_lines_and_groups_in_any_order(order: str) -> None:
    content = "".join({"L": LINE, "G": GROUP}[kind] % number for number, kind in enumerate(order))
    text = document("Invoice", "<TxnID>1</TxnID>" + content)
    output, warnings = read(text)
    assert (output, warnings) == read(text, _slow_only=True)
    record = json.loads(output)
    assert warnings == []
    for key, kind in (("lines", "L"), ("lineGroups", "G")):
        assert [line["id"] for line in record[key]] == [str(n) for n, each in enumerate(order) if each == kind]


@pytest.mark.parametrize(
    "behind", ["", "<OpenAmount>1.00</OpenAmount>", "<DataExtRet><OwnerID>0</OwnerID></DataExtRet>"]
)
def test_what_follows_the_lists_stays_where_it_is(behind: str) -> None:
    content = GROUP % 1 + "\n" + LINE % 2 + "\n" + GROUP % 3 + LINE % 4 + behind
    text = document("Invoice", "<TxnID>1</TxnID><Memo>m</Memo>" + content)
    assert read(text) == read(text, _slow_only=True)


@pytest.mark.parametrize("order", ["".join(order) for size in range(1, 5) for order in product("DC", repeat=size)])
def test_debits_and_credits(order: str) -> None:
    lines = {
        "D": "<JournalDebitLine><TxnLineID>%d</TxnLineID><Amount>1.00</Amount></JournalDebitLine>",
        "C": "<JournalCreditLine><TxnLineID>%d</TxnLineID><Amount>1.00</Amount></JournalCreditLine>",
    }
    content = "".join(lines[kind] % number for number, kind in enumerate(order))
    text = document("JournalEntry", "<TxnID>1</TxnID>" + content)
    assert read(text) == read(text, _slow_only=True)


@pytest.mark.parametrize(
    "content",
    [
        GROUP % 1 + LINE % 2 + "<New>x</New>",
        "<New>x</New>" + GROUP % 1 + LINE % 2,
        GROUP % 1 + LINE.replace("%d", "2</TxnLineID><New>x</New><TxnLineID>3"),
        GROUP % 1 + "<InvoiceLineRet/>" + LINE % 2,
        GROUP % 1 + LINE % 2 + "<TxnID>back</TxnID>",
        LINE % 1 + "<DataExtRet><OwnerID>0</OwnerID></DataExtRet>" + GROUP % 2 + LINE % 3,
    ],
)
def test_oddities_beside_them(content: str) -> None:
    text = document("Invoice", "<TxnID>1</TxnID>" + content)
    assert read(text) == read(text, _slow_only=True)


def test_taking_turns_for_long_is_linear_and_right() -> None:
    """Where items would be moved over many others, the complete reader takes the record."""
    text = document("Invoice", "<TxnID>1</TxnID>" + "".join(GROUP % n + LINE % n for n in range(2_000)))
    assert read(text) == read(text, _slow_only=True)

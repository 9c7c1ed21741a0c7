"""Unknown leaves on the fast path: the same records and warnings, in the same order, as the complete reader gives."""

from __future__ import annotations

from typing import Any

import pytest

from qbxml_core import _engine

DOCUMENT = "<QBXML><QBXMLMsgsRs><InvoiceQueryRs>%s</InvoiceQueryRs></QBXMLMsgsRs></QBXML>"
LINE = "<InvoiceLineRet><TxnLineID>1</TxnLineID>%s<Desc>x</Desc></InvoiceLineRet>"


def read(document: str, **options: Any) -> tuple[bytes, list[dict[str, Any]], list[Any]]:
    decoder = _engine.Decoder(shape="api", **options)
    decoder.feed(document.encode())
    decoder.close()
    return decoder.drain(), decoder.warnings, decoder.warning_counts


def record(content: str) -> str:
    return DOCUMENT % f"<InvoiceRet><TxnID>1</TxnID>{content}</InvoiceRet>"


@pytest.mark.parametrize(
    "content",
    [
        "<New>x</New>",
        "<New/><New></New><New> </New>",
        "<New>a &amp; b &#8217; \u20ac</New>",
        "<New>a &amp;amp; b</New>",
        "<New>\n</New>\n<Memo>m</Memo>",
        "<A>1</A><B>2</B><A>3</A><B>4</B>",
        "<Memo>m</Memo><New>1</New>" + LINE % "<New>2</New><Odd>3</Odd>" + LINE % "" + LINE % "<New>4</New>",
        LINE % "<New>in a line</New>" + "<New>behind it, and warned of before it</New>" + LINE % "<New/>",
        "<CustomerRef><ListID>1</ListID><New>x</New></CustomerRef><New>y</New>" + LINE % "<New>z</New>",
        "".join(f"<New>{number}</New>" for number in range(32)),
        "".join(f"<New>{number}</New>" for number in range(33)),
        "<New>x</New><Memo>m</Memo><TxnID>out of order</TxnID>",
        "<New a='1'>attribute</New>",
        "<New><Deep>child</Deep></New>",
        "<New><![CDATA[x]]></New>",
        "<New>comment<!-- x --></New>",
        "<\u00d6>not ASCII</\u00d6>",
        "<New >blank</New >",
    ],
)
@pytest.mark.parametrize("limit", [0, 1, 3, 1000])
def test_as_the_complete_reader(content: str, limit: int) -> None:
    document = record(content)
    assert read(document, max_warnings=limit) == read(document, max_warnings=limit, _slow_only=True)


def test_the_place_of_each_is_told() -> None:
    document = DOCUMENT % (
        "<InvoiceRet><TxnID>1</TxnID></InvoiceRet>"
        "<InvoiceRet><TxnID>2</TxnID>" + LINE % "" + LINE % "<New>a</New><New>b</New>" + "<Odd>c</Odd></InvoiceRet>"
    )
    _, warnings, counts = read(document)
    message = "QBXMLMsgsRs/InvoiceQueryRs"
    assert [(warning["path"], warning["text"]) for warning in warnings] == [
        (f"{message}/InvoiceRet[2]/Odd", "c"),
        (f"{message}/InvoiceRet[2]/InvoiceLineRet[2]/New", "a"),
        (f"{message}/InvoiceRet[2]/InvoiceLineRet[2]/New[2]", "b"),
    ]
    assert [warning["offset"] for warning in warnings] == [
        document.index("<Odd>"),
        document.index("<New>a"),
        document.index("<New>b"),
    ]
    assert counts == [
        ("unknown_element", f"{message}/InvoiceRet/Odd", 1),
        ("unknown_element", f"{message}/InvoiceRet/InvoiceLineRet/New", 2),
    ]


def test_warnings_are_given_from_any_number_on_and_never_shared() -> None:
    text = record("<A>1</A><B>2</B><C>3</C>").encode()
    decoder = _engine.Decoder(shape="api")
    half = text.index(b"<TxnID>")
    decoder.feed(text[:half])
    assert decoder._warnings_from(0) == []
    decoder.feed(text[half:])
    decoder.close()
    assert [warning["text"] for warning in decoder._warnings_from(1)] == ["2", "3"]
    decoder.warnings[0]["text"] = "changed"
    assert [warning["text"] for warning in decoder.warnings] == ["1", "2", "3"]

"""Malformed input where damaged text is refused: which error, at which byte and path, however the input is cut.

In every input `^^` marks the byte that the error has to name; it is taken out before the input is read.
"""

from __future__ import annotations

import pytest

from tests import twin
from tests.engine import attempt, decode, tables


def record(content: str) -> str:
    """A document whose second invoice holds this."""
    invoices = f"<InvoiceRet><TxnID>1</TxnID></InvoiceRet>\n<InvoiceRet>{content}</InvoiceRet>"
    return f"<QBXML><QBXMLMsgsRs><InvoiceQueryRs>{invoices}</InvoiceQueryRs></QBXMLMsgsRs></QBXML>"


def cut_off(content: str) -> str:
    """The same, ending where the mark is."""
    return record(content).partition("^^")[0] + "^^"


INVOICE = "QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet[2]"

CASES = [
    # --- no document
    ("^^", "empty_document", ""),
    (" \n^^", "empty_document", ""),
    ("\ufeff^^", "empty_document", ""),
    ("<!-- only -->^^", "not_qbxml", ""),
    ("<^^html/>", "not_qbxml", ""),
    ("<^^QBPOSXML></QBPOSXML>", "not_qbxml", ""),
    ("<^^qbxml></qbxml>", "not_qbxml", ""),
    ("^^plain text", "not_qbxml", ""),
    ("^^&amp;<QBXML/>", "not_qbxml", ""),
    # --- cut off: the error is at the end of what there is
    ("<QBXML^^", "truncated", ""),
    ("<QBXML>^^", "truncated", ""),
    ("<QBXML><!-- a^^", "truncated", ""),
    ("<QBXML><![CDATA[a]]^^", "truncated", ""),
    ("<QBXML><?a^^", "truncated", ""),
    ("<QBXML>&am^^", "truncated", ""),
    ("<QBXML></QBXML^^", "truncated", ""),
    (cut_off("<TxnID>2^^"), "truncated", f"{INVOICE}/TxnID"),
    (cut_off("<TxnID>2</TxnID><InvoiceLineRet><Desc>a</De^^"), "truncated", f"{INVOICE}/InvoiceLineRet[1]/Desc"),
    # --- what is refused by intent
    ("^^<!DOCTYPE QBXML><QBXML/>", "doctype", ""),
    ('<?xml version="1.0"?>\n^^<!DOCTYPE QBXML [<!ENTITY a "b">]><QBXML>&a;</QBXML>', "doctype", ""),
    # --- references
    (record("<Memo>a^^&nbsp;b</Memo>"), "undefined_entity", f"{INVOICE}/Memo"),
    (record('<InvoiceLineRet a="^^&x;"/>'), "undefined_entity", f"{INVOICE}/InvoiceLineRet[1]"),
    (record("<Memo>Fish ^^& Chips</Memo>"), "stray_ampersand", f"{INVOICE}/Memo"),
    (record("<Memo>^^&amp</Memo>"), "stray_ampersand", f"{INVOICE}/Memo"),
    (record("<Memo>^^&#12a;</Memo>"), "stray_ampersand", f"{INVOICE}/Memo"),
    (record("<Memo>^^&#x;</Memo>"), "stray_ampersand", f"{INVOICE}/Memo"),
    (record("<Memo>^^&#X41;</Memo>"), "stray_ampersand", f"{INVOICE}/Memo"),
    (record("<Memo>&#65;^^&#0;</Memo>"), "illegal_character", f"{INVOICE}/Memo"),
    (record("<Memo>^^&#xD800;</Memo>"), "illegal_character", f"{INVOICE}/Memo"),
    (record("<Memo>^^&#xFFFF;</Memo>"), "illegal_character", f"{INVOICE}/Memo"),
    (record("<Memo>^^&#x110000;</Memo>"), "illegal_character", f"{INVOICE}/Memo"),
    (record("<Memo>^^&#99999999999999999999;</Memo>"), "illegal_character", f"{INVOICE}/Memo"),
    # --- characters
    (record("<Memo>a^^\x01</Memo>"), "illegal_character", f"{INVOICE}/Memo"),
    (record("<Memo>^^\0</Memo>"), "illegal_character", f"{INVOICE}/Memo"),
    (record("<Memo>^^\uffff</Memo>"), "illegal_character", f"{INVOICE}/Memo"),
    (record("<Memo><![CDATA[^^\x1f]]></Memo>"), "illegal_character", f"{INVOICE}/Memo"),
    ("<QBXML><!-- ^^\x08 --></QBXML>", "illegal_character", ""),
    # --- tags
    (record("<TxnID>2^^</TxnId>"), "xml_syntax", f"{INVOICE}/TxnID"),
    (record("<TxnID>2<Memo>^^</TxnID></Memo>"), "xml_syntax", f"{INVOICE}/TxnID/Memo"),
    (record("<TxnID>2^^"), "xml_syntax", f"{INVOICE}/TxnID"),
    (record("<Unheard><Of>2^^</of></Unheard>"), "xml_syntax", f"{INVOICE}/Unheard/Of"),
    (record("<A/><A/><B/><A/><A><b>2^^</c></A>"), "xml_syntax", f"{INVOICE}/A[4]/b"),
    (record("<InvoiceLineRet/><InvoiceLineRet><Desc>x^^</Dexc>"), "xml_syntax", f"{INVOICE}/InvoiceLineRet[2]/Desc"),
    (
        "<QBXML><QBXMLMsgsRs><HostQueryRs>^^</HostQueryRq></QBXMLMsgsRs></QBXML>",
        "xml_syntax",
        "QBXMLMsgsRs/HostQueryRs",
    ),
    ("<QBXML>^^</QBXMl>", "xml_syntax", ""),
    ("<QBXML>^^</ QBXML>", "xml_syntax", ""),
    ("<QBXML ^^/ >", "xml_syntax", ""),
    (record("<Memo>5 ^^< 6</Memo>"), "xml_syntax", f"{INVOICE}/Memo"),
    (record("^^<1st/>"), "xml_syntax", INVOICE),
    ("^^</QBXML>", "xml_syntax", ""),
    # --- attributes
    (record("<InvoiceLineRet a='1' ^^a='2'/>"), "xml_syntax", f"{INVOICE}/InvoiceLineRet[1]"),
    (record("<InvoiceLineRet a=^^1/>"), "xml_syntax", f"{INVOICE}/InvoiceLineRet[1]"),
    (record("<InvoiceLineRet ^^a/>"), "xml_syntax", f"{INVOICE}/InvoiceLineRet[1]"),
    (record("<InvoiceLineRet a='^^<'/>"), "xml_syntax", f"{INVOICE}/InvoiceLineRet[1]"),
    (record("<InvoiceLineRet a='1'^^b='2'/>"), "xml_syntax", f"{INVOICE}/InvoiceLineRet[1]"),
    # --- the rest of XML
    (record("<Memo>a^^]]>b</Memo>"), "xml_syntax", f"{INVOICE}/Memo"),
    ("<QBXML>^^]]></QBXML>", "xml_syntax", ""),
    ("<QBXML><!-- a ^^-- b --></QBXML>", "xml_syntax", ""),
    ("<QBXML>^^<!ELEMENT a></QBXML>", "xml_syntax", ""),
    ("^^<![CDATA[]]><QBXML/>", "xml_syntax", ""),
    (' ^^<?xml version="1.0"?><QBXML/>', "xml_syntax", ""),
    ('<QBXML>^^<?xml version="1.0"?></QBXML>', "xml_syntax", ""),
    (record('^^<?xml version="1.0"?>'), "xml_syntax", INVOICE),
    ("<QBXML/><^^qbxml/>", "xml_syntax", ""),
    ("<QBXML/>\n^^text", "outside_text", ""),
    ("<QBXML/>^^&amp;", "outside_text", ""),
    ("<QBXML></QBXML>^^</QBXML>", "xml_syntax", ""),
]

BYTES = [
    (b"<QBXML>^^\xe9</QBXML>", "encoding"),
    (b"<QBXML>^^\xc0\xaf</QBXML>", "encoding"),
    (b"<QBXML>^^\xed\xa0\x80</QBXML>", "encoding"),
    (b"<QBXML>^^\xf5\x80\x80\x80</QBXML>", "encoding"),
    (b"<QBXML>\xe2\x82\xac^^\x80</QBXML>", "encoding"),
    (b"<QBXML ^^\xe9='1'/>", "encoding"),
    (b"<QBXML a='^^\xe9'/>", "encoding"),
    (b"<QBXML><!-- ^^\xe9 --></QBXML>", "encoding"),
    (b"<QBXML><![CDATA[^^\xe2\x82]]></QBXML>", "encoding"),
    (b"<QBXML>\xe2\x82^^", "truncated"),
]

ALL = [(text.encode(), code, path) for text, code, path in CASES] + [(data, code, "") for data, code in BYTES]


def ways_to_feed(document: bytes) -> list[list[bytes]]:
    """Whole, byte by byte, and in pieces of seven bytes."""
    return [[document[i : i + size] for i in range(0, len(document), size)] for size in (len(document) or 1, 1, 7)]


@pytest.mark.parametrize(("marked", "code", "path"), ALL)
@pytest.mark.parametrize("format", ["json", "ndjson"])
def test_error(marked: bytes, code: str, path: str, format: str) -> None:
    offset = marked.index(b"^^")
    document = marked.replace(b"^^", b"")
    for pieces in ways_to_feed(document):
        output, error = attempt(pieces, format=format, illegal_characters="error")
        assert error is not None
        assert (error.code, error.offset, error.path) == (code, offset, path)
        if format == "ndjson":  # the record before is out, nothing of the damaged one
            assert output == (b'{"InvoiceRet":{"TxnID":"1"}}\n' if b"<TxnID>1</TxnID>" in document else b"")


@pytest.mark.parametrize(
    "names", [["a", "ab", "abc"], [f"name{n}" for n in range(64)], ["n" * n for n in range(1, 60)]]
)
def test_an_attribute_that_is_there_twice(names: list[str]) -> None:
    """Whichever it is, however many there are; and names that are only alike are no harm."""
    attributes = " ".join(f"{name}='1'" for name in names)
    assert decode([record(f"<New {attributes}/>").encode()]).count(b'"@') == len(names)
    for at, name in enumerate(names[1:], start=1):
        twice = " ".join(f"{each}='1'" for each in [*names[:at], names[at - 1 if at % 2 else 0], *names[at + 1 :]])
        document = record(f"<New {twice}/>").encode()
        _, error = attempt([document])
        assert error is not None, name
        assert error.code == "xml_syntax"
        assert document[: error.offset].count(b"='1'") == at


@pytest.mark.parametrize("format", ["json", "ndjson"])
def test_an_error_behind_unknown_records_that_repeat(format: str) -> None:
    document = record("").replace("</InvoiceQ", "<A/><A/><A/><B/><A/><A/><A><b>2</c></A></InvoiceQ").encode()
    for pieces in ways_to_feed(document):
        _, error = attempt(pieces, format=format)
        assert error is not None
        assert (error.offset, error.path) == (document.index(b"</c>"), "QBXMLMsgsRs/InvoiceQueryRs/A[6]/b")
        assert error.records == 8


@pytest.mark.parametrize(("marked", "code", "path"), ALL)
def test_the_twin_refuses_it_too(marked: bytes, code: str, path: str) -> None:
    with pytest.raises(twin.RefusedError) as caught:
        twin.decode(marked.replace(b"^^", b""), tables())
    assert caught.value.code in ("", code)


@pytest.mark.parametrize(
    ("options", "marked", "path"),
    [
        ({"max_depth": 5}, record("<InvoiceLineRet>^^<Desc>a</Desc></InvoiceLineRet>"), f"{INVOICE}/InvoiceLineRet[1]"),
        ({"max_depth": 6}, record("<InvoiceLineRet><Desc>^^<b/></Desc>"), f"{INVOICE}/InvoiceLineRet[1]/Desc"),
        ({"max_name": 20}, record("^^<ANameOfTwentyOneBytes/>").replace("^^<", "<^^"), INVOICE),
        ({"max_text": 9}, record("<Memo>^^ten bytes.</Memo>"), f"{INVOICE}/Memo"),
        (
            {"max_record": 60},
            record("^^" + "<Memo>123456789</Memo>" * 3).replace("<InvoiceRet>^^", "^^<InvoiceRet>"),
            None,
        ),
    ],
)
def test_limits(options: dict[str, int], marked: str, path: str | None) -> None:
    document = marked.replace("^^", "").encode()
    for pieces in ways_to_feed(document):
        output, error = attempt(pieces, format="ndjson", **options)
        assert error is not None
        assert (error.code, error.offset) == ("limit", marked.index("^^"))
        assert path is None or error.path == path
        assert output == b'{"InvoiceRet":{"TxnID":"1"}}\n'


def test_limits_are_not_too_narrow() -> None:
    assert decode([record("<InvoiceLineRet><Desc>a</Desc></InvoiceLineRet>").encode()], max_depth=6)
    assert decode([record("<ANameOfTwentyBytes_/>").encode()], max_name=20)
    assert decode([record("<Memo>ten bytes</Memo>").encode()], max_text=9)

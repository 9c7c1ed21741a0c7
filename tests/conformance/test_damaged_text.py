"""Damaged text: what is read instead, what the warnings say, and the same however the input is cut."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core import _engine
from tests import api_twin, twin
from tests.api_engine import in_order
from tests.engine import tables
from tests.mending import mend

WORDS = ("QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet[1]", "QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet[1]/Memo")
RECORD, MEMO = WORDS


def document(memo: bytes, around: bytes = b"") -> bytes:
    return (
        b"<QBXML><QBXMLMsgsRs><InvoiceQueryRs>" + around + b"<InvoiceRet><TxnID>1</TxnID><Memo>" + memo + b"</Memo>"
        b"</InvoiceRet></InvoiceQueryRs></QBXMLMsgsRs></QBXML>"
    )


def run(data: bytes, size: int = 0, **options: Any) -> tuple[bytes, list[dict[str, Any]], int]:
    """Output, warnings by place and their number, read in pieces of `size`."""
    decoder = _engine.Decoder(**{"shape": "native", **options})
    size = size or len(data) or 1
    output = []
    for at in range(0, len(data), size):
        decoder.feed(data[at : at + size])
        output.append(decoder.drain())
    decoder.close()
    return b"".join((*output, decoder.drain())), in_order(decoder.warnings), decoder.warning_count


def run_all_ways(data: bytes, **options: Any) -> tuple[bytes, list[dict[str, Any]], int]:
    whole = run(data, **options)
    for size in (1, 7):
        assert run(data, size, **options) == whole
    assert run(data, _slow_only=True, **options) == whole
    return whole


# memo as it stands, what is read, what is read with "keep", the codes of the warnings and what they show
CASES: list[tuple[bytes, str, str, list[tuple[str, str]]]] = [
    # control characters and references to them
    (b"a\x01b", "a\ufffdb", "a\x01b", [("illegal_character", "0x01")]),
    (b"a\0b\x1f", "a\ufffdb\ufffd", "a\0b\x1f", [("illegal_character", "0x00"), ("illegal_character", "0x1F")]),
    (b"&#0;", "\ufffd", "\0", [("illegal_character", "&#0;")]),
    (b"it&#x19;s", "it\ufffds", "it\x19s", [("illegal_character", "&#x19;")]),
    (b"&#8;", "\ufffd", "\b", [("illegal_character", "&#8;")]),
    (b"\xef\xbf\xbf", "\ufffd", "\uffff", [("illegal_character", "0xEF 0xBF 0xBF")]),
    (b"&#xFFFE;", "\ufffd", "\ufffe", [("illegal_character", "&#xFFFE;")]),
    (b"&#1114112;", "\ufffd", "\ufffd", [("illegal_character", "&#1114112;")]),
    (b"&#99999999999999999999;", "\ufffd", "\ufffd", [("illegal_character", "&#99999999999999999999;")]),
    # halves of surrogate pairs
    (b"&#xD83D;", "\ufffd", "\ufffd", [("illegal_character", "&#xD83D;")]),
    (b"&#xDE00;&#xD83D;", "\ufffd" * 2, "\ufffd" * 2, [("illegal_character", f"&#x{x};") for x in ("DE00", "D83D")]),
    (b"&#55357;&#xDE00;", "\U0001f600", "\U0001f600", [("illegal_character", "&#55357;&#xDE00;")]),
    (b"&#xD83D;&#65;", "\ufffdA", "\ufffdA", [("illegal_character", "&#xD83D;")]),
    (b"\xed\xa0\xbd\xed\xb8\x80", "\U0001f600", "\U0001f600", [("encoding", "0xED 0xA0 0xBD 0xED 0xB8 0x80")]),
    (b"\xed\xa0\xbd!", "\ufffd!", "\ufffd!", [("encoding", "0xED 0xA0 0xBD")]),
    # bytes that are no UTF-8: Windows-1252, one warning a run
    (b"caf\xe9", "caf\u00e9", "caf\u00e9", [("encoding", "0xE9")]),
    (b"\x93\xfc\xdf!\x94", "\u201c\u00fc\u00df!\u201d", "\u201c\u00fc\u00df!\u201d",
     [("encoding", "0x93 0xFC 0xDF"), ("encoding", "0x94")]),
    (b"\xc3\xa9\xe9", "\u00e9\u00e9", "\u00e9\u00e9", [("encoding", "0xE9")]),
    (b"\xc0\xaf\x81", "\u00c0\u00af\x81", "\u00c0\u00af\x81", [("encoding", "0xC0 0xAF 0x81")]),
    (b"\xe2\x82", "\u00e2\u201a", "\u00e2\u201a", [("encoding", "0xE2 0x82")]),
    # references to nothing
    (b"a&nbsp;b", "a&nbsp;b", "a&nbsp;b", [("undefined_entity", "&nbsp;")]),
    (b"Fish & Chips", "Fish & Chips", "Fish & Chips", [("stray_ampersand", "&")]),
    (b"&&amp;&", "&&&", "&&&", [("stray_ampersand", "&")] * 2),
    (b"&#12a; &#x; &#X41; &amp", "&#12a; &#x; &#X41; &amp", "&#12a; &#x; &#X41; &amp", [("stray_ampersand", "&")] * 4),
    # CDATA
    (b"<![CDATA[\x19&#0;\xe9]]>", "\ufffd&#0;\u00e9", "\x19&#0;\u00e9",
     [("illegal_character", "0x19"), ("encoding", "0xE9")]),
    (b"<![CDATA[\xe2\x82]]>", "\u00e2\u201a", "\u00e2\u201a", [("encoding", "0xE2 0x82")]),
    # comments hold nothing that is kept
    (b"a<!-- \x01\xe9 -->b", "ab", "ab", [("illegal_character", "0x01"), ("encoding", "0xE9")]),
]  # fmt: skip


@pytest.mark.parametrize("shape", ["api", "native"])
@pytest.mark.parametrize("policy", ["repair", "keep"])
@pytest.mark.parametrize(("memo", "repaired", "kept", "shown"), CASES)
def test_repair(memo: bytes, repaired: str, kept: str, shown: list[tuple[str, str]], policy: str, shape: str) -> None:
    data = document(memo)
    output, warnings, count = run_all_ways(data, shape=shape, format="ndjson", illegal_characters=policy)
    record = json.loads(output)
    found = record["memo"] if shape == "api" else record["InvoiceRet"]["Memo"]
    assert found == (kept if policy == "keep" else repaired)
    assert [(each["code"], each["text"]) for each in warnings] == shown
    assert count == len(shown)
    at = data.index(memo)
    for each in warnings:
        assert each["path"] == MEMO
        assert at <= each["offset"] < at + len(memo)


@pytest.mark.parametrize(("memo", "_repaired", "_kept", "shown"), CASES)
@pytest.mark.parametrize("options", [{"illegal_characters": "error"}, {"strict": True}])
def test_refused(
    memo: bytes, _repaired: str, _kept: str, shown: list[tuple[str, str]], options: dict[str, Any]
) -> None:
    """The first warning is an error of the same code and place."""
    data = document(memo)
    _, warnings, _ = run(data)
    for shape in ("api", "native"):
        with pytest.raises(qb.DecodeError) as caught:
            run(data, shape=shape, **options)
        assert (caught.value.code, caught.value.path) == (shown[0][0], MEMO)
        assert caught.value.offset == warnings[0]["offset"]


@pytest.mark.parametrize(("memo", "_repaired", "_kept", "shown"), CASES)
def test_the_twin_of_the_repair(memo: bytes, _repaired: str, _kept: str, shown: list[tuple[str, str]]) -> None:
    mended, places = mend(document(memo))
    assert run(document(memo))[0] == twin.decode(mended, tables())
    assert [place[0] for place in places] == [code for code, _text in shown]


DAMAGE = [
    b"\x00", b"\x19", b"\xe9", b"\x80\x81", b"\xed\xa0\x80", b"\xed\xb8\x80", b"\xef\xbf\xbe", b"&", b"&#0;",
    b"&#xD83D;", b"&#xDE00;", b"&nbsp;", b"&#", b"&amp", b"\xf0\x9f\x98", b"\xe2\x82", b"&x\xe9;", b";",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
def test_documents_with_damage_all_over(seed: int) -> None:
    """Any text of any document: the repaired document is what the twins make of the mended one."""
    maker = random.Random(seed)
    paths = sorted(Path(__file__).parent.parent.joinpath("documents").glob("*.xml"))
    data = bytearray(maker.choice(paths).read_bytes())
    start = data.index(b"<QBXML") + 7
    for _ in range(maker.choice([1, 3, 30])):
        last = data.rindex(b"</", 0, data.rindex(b"</QBXML>"))
        at = data.find(b">", maker.randrange(start, last)) + 1  # behind a tag: text, or layout
        data[at:at] = maker.choice(DAMAGE)
    damaged = bytes(data)
    mended, places = mend(damaged)
    for form in ("json", "ndjson"):
        output, warnings, count = run(damaged, format=form)
        assert output == twin.decode(mended, tables(), format=form)
        assert run(damaged, 11, format=form)[0] == output
    inside = [place for place in places if place[1] < damaged.index(b"</QBXML>")]
    assert [(each["code"], each["offset"]) for each in warnings if each["code"] != "outside_text"] == [
        (code, at) for code, at, _ in inside
    ]
    assert count == len(warnings)
    if b"MsgsRq" in damaged:
        return
    api_output, api_warnings, _ = run_all_ways(damaged, shape="api", format="ndjson")
    assert api_output == api_twin.decode(mended)[1]
    codes = {"illegal_character", "encoding", "undefined_entity", "stray_ampersand"}
    assert [(each["code"], each["offset"]) for each in api_warnings if each["code"] in codes] == [
        (code, at) for code, at, _ in inside
    ]


@pytest.mark.parametrize(
    ("around", "path"),
    [
        (b'<InvoiceRet defMacro="\xe9"></InvoiceRet>', RECORD),
        (b"<!-- \xe9 -->", "QBXMLMsgsRs/InvoiceQueryRs"),
        (b"<?pi \xe9?>", "QBXMLMsgsRs/InvoiceQueryRs"),
        (b"\xe9", "QBXMLMsgsRs/InvoiceQueryRs"),
        (b"<Unheard>\xe9</Unheard>", "QBXMLMsgsRs/InvoiceQueryRs/Unheard[1]"),
    ],
)
@pytest.mark.parametrize("shape", ["api", "native"])
def test_where_it_is(around: bytes, path: str, shape: str) -> None:
    data = document(b"", around)
    _, warnings, _ = run_all_ways(data, shape=shape)
    (warning,) = (each for each in warnings if each["code"] == "encoding")
    assert (warning["path"], warning["offset"]) == (path, data.index(b"\xe9"))


@pytest.mark.parametrize("message", ["ListDelRs", "InvoiceQueryRs", "UnheardRs"])
@pytest.mark.parametrize("shape", ["api", "native"])
def test_attributes_of_messages_are_told_once(message: str, shape: str) -> None:
    data = f'<QBXML><QBXMLMsgsRs><{message} statusMessage="caf^ & &#1;"/></QBXMLMsgsRs></QBXML>'.encode()
    data = data.replace(b"^", b"\xe9")
    output, warnings, _ = run_all_ways(data, shape=shape)
    assert "caf\u00e9 & \ufffd" in output.decode()
    assert [each["code"] for each in warnings if each["code"] != "unknown_element"] == [
        "encoding", "stray_ampersand", "illegal_character",
    ]  # fmt: skip


def test_c1_references_are_right_and_no_damage() -> None:
    for shape in ("api", "native"):
        output, warnings, _ = run_all_ways(document(b"4&#148; &#x99; &#129;"), shape=shape)
        assert "4\u201d \u2122 \x81" in output.decode()
        assert warnings == []


def test_names_are_not_repaired() -> None:
    for name in (b"M\xe9mo", b"\x01", b"&amp;"):
        with pytest.raises(qb.DecodeError):
            run(document(b"<" + name + b"/>"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"a\r\nb", "a\nb"),
        (b"a\rb", "a\nb"),
        (b"a\n\rb", "a\n\nb"),
        (b"a\r\r\nb", "a\n\nb"),
        (b"a&#13;\nb", "a\r\nb"),
        (b"a&#xD;&#xA;b", "a\r\nb"),
        (b"<![CDATA[a\r\nb\r]]>", "a\nb\n"),
    ],
)
def test_line_ends(text: bytes, expected: str) -> None:
    """Line ends of the file are one line feed, as XML has it; a reference to a carriage return is data."""
    for shape, name in (("api", "memo"), ("native", "Memo")):
        output, warnings, _ = run_all_ways(document(text), shape=shape)
        assert f'"{name}":{json.dumps(expected)}' in output.decode()
        assert warnings == []


def test_line_ends_in_attributes_are_blanks() -> None:
    output, _, _ = run_all_ways(document(b"", b'<InvoiceRet a="1\r\n2\t3&#10;4"/>'))
    assert b'"@a":"1 2 3\\n4"' in output


# --- around the document


@pytest.mark.parametrize(
    ("before", "behind", "shown"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n", b"", ["HTTP/1.1 200 OK0x0D 0x0A 0x0D 0x0A"]),
        (b"20240101 <INFO> Response: ", b"", ["20240101 <INFO> Response: "]),
        (b"", b"\0\0\0\0", ["0x00 0x00 0x00 0x00"]),
        (b"log: ", b"done", ["log: ", "done"]),
        (b"", b"x" * 200, ["x" * 40]),
        (b"\xff", b"", ["0xFF"]),
        (b"\n \t", b"\n\n", []),
        (b"\xef\xbb\xbf\n", b"", []),
    ],
)
@pytest.mark.parametrize("prolog", [b'<?xml version="1.0" ?>\n', b'<?qbxml version="16.0"?>', b""])
@pytest.mark.parametrize("format", ["json", "ndjson"])
def test_text_around_the_document(before: bytes, behind: bytes, shown: list[str], prolog: bytes, format: str) -> None:
    clean = prolog + document(b"a")
    output, warnings, _ = run_all_ways(before + clean + behind, format=format)
    assert output == run(clean, format=format)[0]
    assert [each["code"] for each in warnings] == ["outside_text"] * len(shown)
    found = [each["text"] for each in warnings]
    assert [text[:20] for text in found] == [text[:20] for text in shown]
    assert all(each["path"] == "" for each in warnings)
    if shown and prolog:
        for options in ({"strict": True}, {"illegal_characters": "error"}):
            with pytest.raises(qb.DecodeError) as caught:
                run(before + clean + behind, format=format, **options)
            assert caught.value.code in ("not_qbxml", "outside_text", "xml_syntax")


def test_what_is_no_document_is_refused_soon() -> None:
    decoder = _engine.Decoder()
    with pytest.raises(qb.NotQBXMLError) as caught:
        for _ in range(20):
            decoder.feed(b"just text " * 1000)
    assert caught.value.offset == 0
    for data in (b"text", b"text <html>", b"{}", b"\0" * 100):
        with pytest.raises(qb.NotQBXMLError) as caught:
            run(data)
        assert (caught.value.code, caught.value.offset) == ("not_qbxml", 0)


def test_a_million_damages_stay_small() -> None:
    """Only so many places are kept, all are counted."""
    data = document(b"& " * 200_000)
    output, warnings, count = run(data, shape="api", max_warnings=10)
    assert output.count(b"& ") == 200_000
    assert len(warnings) == 10
    assert count == 200_000


COUNTED = [
    b"\xff\x01&foo;&#;" + b"q" * 30 + b"\xff" + b"q" * 40 + b"\x01\xff\xe2\x82",
    b"\xe2\x82p\xff",
    b"\xff\xfe\x01\xff",
    b"a\x01\xe9b",
    b"&&& &x;&#0;\x02\x03 \xed\xa0\x80\xed\xb0\x80",
    b"\x01" * 100 + b"<![CDATA[\x01\xe9]]>&",
]


@pytest.mark.parametrize("memo", COUNTED, ids=repr)
@pytest.mark.parametrize("most", [0, 1, 2, 4])
def test_damage_is_the_same_whether_anyone_sees_it(memo: bytes, most: int) -> None:
    """Places beyond max_warnings are counted run by run: text, numbers, kinds and the places that are shown stay."""
    data = document(memo, around=b"\x01<!-- \x01\xe9 -->")
    for options in ({}, {"illegal_characters": "keep"}):
        every, some = (
            _engine.Decoder(shape="native", **options),
            _engine.Decoder(shape="native", max_warnings=most, **options),
        )
        for decoder in (every, some):
            decoder.feed(data)
            decoder.close()
        assert some.drain() == every.drain()
        assert (some.warning_count, some.warning_counts) == (every.warning_count, every.warning_counts)
        assert some.warnings == every.warnings[:most]
        assert run(data, 7, max_warnings=most, **options)[1:] == (in_order(some.warnings), some.warning_count)

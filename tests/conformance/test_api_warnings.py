"""The page about warnings says what the reader does: its codes are the reader's, its examples are run."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from qbxml_core import DecodeError, _engine
from qbxml_core.errors import CODES, StrictError
from tests.api_engine import read, read_both_ways, response

PAGE = Path(__file__).parent.parent.parent.joinpath("docs", "warnings.md").read_text(encoding="utf-8")
PARTS = ("**What the reader did:**", "**What to do:**")
KEPT = 1000


def sections() -> dict[str, str]:
    """The page's sections by their headings."""
    _, *parts = re.split(r"^## (\S+)\n", PAGE, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def example(section: str) -> tuple[bytes, Any]:
    (document,) = re.findall(r"^```xml\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    (outcome,) = re.findall(r"^```json\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    return document.encode(), json.loads(outcome)


def test_every_code_has_its_section() -> None:
    damaged_text = set(re.findall(r"^\| (\w+) \|", PAGE.partition("## Damaged text")[2], re.MULTILINE)) - {"code"}
    engine = Path(_engine.__file__).with_name("engine") / "document" / "warning.h"
    words = re.search(r"qbx_warning_words\[\w+\] = \{(.*?)\}", engine.read_text(), re.DOTALL)
    assert words is not None
    assert set(sections()) | damaged_text == set(re.findall(r'"(\w+)"', words[1]))
    assert list(sections()) == [
        code for code, facts in CODES.items() if facts.kind is StrictError and code not in damaged_text
    ]


@pytest.mark.parametrize(
    ("code", "there", "read_as"), re.findall(r"^\| (\w+) \| `(.*?)` \| `(.*?)` \|", PAGE, re.MULTILINE)
)
def test_example_of_damaged_text(code: str, there: str, read_as: str) -> None:
    wire = re.sub(rb"\\x(..)", lambda match: bytes.fromhex(match[1].decode()), there.encode())
    expected = re.sub(r"\\[uU](\w{8}|\w{4})", lambda match: chr(int(match[1], 16)), read_as)
    reading = read_both_ways(response("ClassQueryRs", "<ClassRet><Name>^</Name></ClassRet>").replace(b"^", wire))
    assert [record["name"] for record in reading.records] == [expected]
    assert {warning["code"] for warning in reading.warnings} == {code}


@pytest.mark.parametrize("code", sections())
def test_example(code: str) -> None:
    assert all(part in sections()[code] for part in PARTS)
    document, outcome = example(sections()[code])
    reading = read_both_ways(document)
    assert outcome["warning"]["code"] == code
    assert reading.warnings == [outcome["warning"]]
    (record,) = reading.records
    assert {key: record[key] for key in outcome["record"]} == outcome["record"]


@pytest.mark.parametrize("code", sections())
def test_strict_makes_it_an_error(code: str) -> None:
    document, outcome = example(sections()[code])
    for slow_only in (False, True):
        with pytest.raises(DecodeError) as error:
            read([document], strict=True, _slow_only=slow_only)
        assert type(error.value) is StrictError
        found = {"code": error.value.code, "path": error.value.path, "offset": error.value.offset}
        assert found == {key: outcome["warning"][key] for key in found}


def test_a_clean_document_is_no_error_in_strict_mode() -> None:
    document = response("InvoiceQueryRs", "<InvoiceRet><Memo>a</Memo><TxnNumber>1</TxnNumber></InvoiceRet>")
    assert read([document], strict=True) == read([document])


def test_records_before_the_first_oddity_come_out_in_strict_mode() -> None:
    records = "".join(f"<ClassRet><Name>{n}</Name>{'<New/>' if n == 3 else ''}</ClassRet>" for n in range(1, 6))
    pieces: list[bytes] = []
    with pytest.raises(DecodeError):
        drain_all(response("ClassQueryRs", records), pieces)
    assert [json.loads(line)["name"] for line in b"".join(pieces).splitlines()] == ["1", "2"]


def drain_all(document: bytes, pieces: list[bytes]) -> None:
    decoder = _engine.Decoder(shape="api", format="ndjson", strict=True)
    try:
        decoder.feed(document)
    finally:
        pieces.append(decoder.drain())


@pytest.mark.parametrize(("limit", "kept"), [({}, KEPT), ({"max_warnings": 3}, 3), ({"max_warnings": 0}, 0)])
def test_the_first_warnings_are_kept_and_all_are_counted(limit: dict[str, int], kept: int) -> None:
    document = response("ClassQueryRs", "<ClassRet><New/><Name>a</Name><IsActive>x</IsActive></ClassRet>" * KEPT)
    reading = read_both_ways(document, **limit)
    assert len(reading.warnings) == kept
    assert reading.warning_counts == [
        ("unknown_element", "QBXMLMsgsRs/ClassQueryRs/ClassRet/New", KEPT),
        ("unreadable_value", "QBXMLMsgsRs/ClassQueryRs/ClassRet/IsActive", KEPT),
    ]


UNKNOWN = [
    ("<New/>", ["New"]),
    ("<New></New><Newer>plain</Newer><Newest>more than sixteen plain characters</Newest>", ["New", "Newer", "Newest"]),
    ("<A/><B/><C/><D/><E/><F/>" * 2, [*"AABBCCDDEEFF"]),
    ("<N>&amp;</N><N a='1'/><N><X/></N><N>1</N><N >2</N ><N />", ["N"] * 6),
    ("<ParentRef><ListID>1<X/></ListID><Y/>text<Y>1</Y></ParentRef>", [*["ParentRef/Y"] * 2, "ParentRef/ListID/X"]),
    ("<Name>a</Name><Z/><Name>b<Q>1</Q></Name>", ["Z"]),
    (
        "<Z/><ParentRef><Y/><Y/><Y/><Y/><Y/><Y/><X>1</X></ParentRef><Z/>",
        ["Z", *["ParentRef/Y"] * 6, "ParentRef/X", "Z"],
    ),
    ("<Z><Y/><Y/></Z><Z/><Z/><IsActive><Y/><Y/></IsActive><Z/>text<Z/>", [*["Z"] * 5, *["IsActive/Y"] * 2]),
]


@pytest.mark.parametrize(("inside", "paths"), UNKNOWN, ids=[inside[:20] for inside, _ in UNKNOWN])
@pytest.mark.parametrize("max_warnings", [0, 1, 4])
def test_what_is_unknown_is_counted_the_same_whether_anyone_sees_it(
    inside: str, paths: list[str], max_warnings: int
) -> None:
    """Unknown leaves are only counted once nobody sees them: the result is the same, and so are kinds and numbers."""
    document = response("ClassQueryRs", f"<ClassRet>{inside}<Name>c</Name></ClassRet>" * 5)
    every, some = read_both_ways(document), read_both_ways(document, max_warnings=max_warnings)
    assert some.responses == every.responses
    told = [as_told([document], max_warnings=most)[1] for most in (max_warnings, 1000)]
    assert told[0] == told[1][:max_warnings]
    assert some.warning_counts == every.warning_counts
    counted = [(path, count) for code, path, count in some.warning_counts if code == "unknown_element"]
    expected = {f"QBXMLMsgsRs/ClassQueryRs/ClassRet/{path}": 5 * paths.count(path) for path in paths}
    assert counted == [*expected.items()]


def as_told(pieces: list[bytes], **options: Any) -> tuple[bytes, list[dict[str, Any]], list[tuple[str, str, int]], int]:
    """Output without the warnings at its end, the warnings in the order in which they came up, kinds, and records."""
    decoder = _engine.Decoder(shape="api", **options)
    output = b""
    for piece in pieces:
        decoder.feed(piece)
        output += decoder.drain()
    decoder.close()
    output = (output + decoder.drain()).partition(b',"warnings":[')[0]
    return output, decoder.warnings, decoder.warning_counts, decoder.records


@pytest.mark.parametrize("separator", ["", "\n  "])
@pytest.mark.parametrize("format", ["json", "ndjson"])
@pytest.mark.parametrize("max_warnings", [0, 1, 3, 7, 1000])
def test_unknown_records_that_repeat(max_warnings: int, format: str, separator: str) -> None:
    """The same empty tag over and over is counted at once, and written as often as it came."""
    tags = ["<A/>"] * 6 + ["<B/>", "<A/>", "<B />", "<B/>", "<B/>", "<A></A>", "<A/>", "<A/>", "<AB/>", "<A/>"]
    document = response("ClassQueryRs", separator.join([*tags, "<ClassRet><Name>c</Name></ClassRet>", *tags]))
    expected, every, counts, records = as_told([document], format=format, _slow_only=True)
    assert records == 2 * len(tags) + 1
    assert expected.count(b"qbd_unknown") == 2 * len(tags) == len(every)
    for size in (len(document), 30, 1):
        pieces = [document[at : at + size] for at in range(0, len(document), size)]
        told = as_told(pieces, format=format, max_warnings=max_warnings)
        assert told == (expected, every[:max_warnings], counts, records)


@pytest.mark.parametrize("max_warnings", [0, 1, 1000])
@pytest.mark.parametrize(
    ("inside", "path"),
    [
        ("<ClassRet>" + "<New>1</New>" * 10 + "<New><b></c></New></ClassRet>", "ClassRet[1]/New[11]/b"),
        ("<New/>" * 10 + "<New><b></c></New>", "New[11]/b"),
    ],
)
def test_where_reading_failed_is_the_same_whether_anyone_sees_what_is_unknown(
    max_warnings: int, inside: str, path: str
) -> None:
    document = response("ClassQueryRs", inside)
    for size in (len(document), 50, 1):
        with pytest.raises(DecodeError) as caught:
            read([document[at : at + size] for at in range(0, len(document), size)], max_warnings=max_warnings)
        assert caught.value.path == f"QBXMLMsgsRs/ClassQueryRs/{path}"


def test_markup_that_a_warning_shows_is_no_text() -> None:
    """It may be longer than a text may be."""
    (warning,) = read([response("ClassQueryRs", '<ClassRet><New a="1">1</New></ClassRet>')], max_text=16).warnings
    assert warning["text"] == '<New a="1">1</New>'


@pytest.mark.parametrize("slow", [False, True])
def test_long_names_that_end_behind_the_input(slow: bool) -> None:
    """What is compared with the name before it does not reach beyond what has come: the sanitizers see to that."""
    name = "U" * 250
    document = response("ClassQueryRs", f"<ClassRet x='1'>{f'<{name}>1</{name}>' * 80}</ClassRet>")
    start = document.index(b"<U", 30_000)
    for cut in (1, 60, 100, 187, 249):
        decoder = _engine.Decoder(shape="api", _slow_only=slow)
        decoder.feed(document[: start + cut])
        decoder.feed(document[start + cut :])
        decoder.close()
        assert decoder.warning_count == 81


LONG: list[tuple[str, str]] = [
    ("x" * 201, "x" * 200),
    ("\u00e9" * 150, "\u00e9" * 100),
    ("a" + "\u20ac" * 100, "a" + "\u20ac" * 66),
    ("\U0001f600" * 51, "\U0001f600" * 50),
    ("a" + "&quot;" * 150, "a" + '"' * 99),
    ("x" * 199 + "\n\n", "x" * 199),
]


@pytest.mark.parametrize(("text", "shown"), LONG, ids=range(len(LONG)))
def test_long_texts_are_cut_between_characters(text: str, shown: str) -> None:
    leaf = response("ClassQueryRs", f"<ClassRet><New>{text}</New></ClassRet>")
    assert [each["text"] for each in read_both_ways(leaf).warnings] == [shown]


def test_long_markup_is_cut_between_characters() -> None:
    for length in range(150, 220):
        document = response("ClassQueryRs", f"<ClassRet><New><A/>{'x' * length}\u20ac\u20ac</New></ClassRet>")
        (warning,) = read_both_ways(document).warnings
        markup = f"<New><A/>{'x' * length}\u20ac\u20ac</New>"
        assert warning["text"] == markup.encode()[:200].decode(errors="ignore")


def test_the_same_warnings_however_the_document_is_cut() -> None:
    document = b"".join(example(section)[0] for section in sections().values())
    content = b"".join(re.findall(rb"<InvoiceQueryRs>.*?</InvoiceQueryRs>", document, re.DOTALL))
    document = b"<QBXML><QBXMLMsgsRs>" + content + b"</QBXMLMsgsRs></QBXML>"
    whole = read_both_ways(document)
    assert len(whole.warnings) == len(sections())
    for size in (1, 2, 3, 7, 50, 333):
        reading = read(document[i : i + size] for i in range(0, len(document), size))
        assert reading == whole

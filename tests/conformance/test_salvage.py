"""Salvage: every whole record comes out, what is left out is named, and nothing is left out without a name."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from benches.odd_shapes import SALVAGED
from qbxml_core import _engine
from tests.engine import tables

DOCUMENTS = sorted(Path(__file__).parent.parent.joinpath("documents").glob("*.xml"))
HEAD = b'<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<InvoiceQueryRs requestID="1" statusCode="0">\n'
TAIL = b"</InvoiceQueryRs>\n</QBXMLMsgsRs>\n</QBXML>\n"


def record(number: int, memo: bytes = b"") -> bytes:
    return b"<InvoiceRet><TxnID>%d</TxnID><Memo>%s</Memo></InvoiceRet>\n" % (number, memo)


def salvage(data: bytes, size: int = 0, **options: Any) -> tuple[bytes, list[dict[str, Any]]]:
    decoder = _engine.Decoder(salvage=True, **{"shape": "native", **options})
    output = []
    size = size or len(data) or 1
    for at in range(0, len(data), size):
        decoder.feed(data[at : at + size])
        output.append(decoder.drain())
    decoder.close()
    assert decoder.damage_count == len(decoder.damage)
    return b"".join((*output, decoder.drain())), decoder.damage


def salvage_all_ways(data: bytes, **options: Any) -> tuple[bytes, list[dict[str, Any]]]:
    whole = salvage(data, **options)
    for size in (1, 7, 50):
        assert salvage(data, size, **options) == whole
    assert salvage(data, _slow_only=True, **options) == whole
    return whole


def numbers(output: bytes) -> list[int]:
    return [int(json.loads(line)["InvoiceRet"]["TxnID"]) for line in output.splitlines()]


def spans(damage: list[dict[str, Any]]) -> list[tuple[int, int]]:
    return [(each["start"], each["end"]) for each in damage]


def test_no_element_inside_a_record_has_the_name_of_one_of_a_level() -> None:
    """The schema makes this true, and salvage rests on it."""
    types = {name: (flags, rows) for name, flags, _, rows in tables()}

    def below(name: str, seen: set[str]) -> Iterator[str]:
        if name in seen:
            return
        seen.add(name)
        for element, child, _wire, _flags in types[name][1]:
            yield element
            if child:
                yield from below(child, seen)

    def check(name: str, outer: frozenset[str]) -> int:
        taken = outer | {row[0] for row in types[name][1]}
        levels = 1
        for _element, child, _wire, _flags in types[name][1]:
            if child and "STREAM" in types[child][0]:
                levels += check(child, taken)
            elif child:
                assert taken.isdisjoint(below(child, set()))
        return levels

    assert check(tables()[0][0], frozenset()) > 200


@pytest.mark.parametrize("path", DOCUMENTS, ids=[path.stem for path in DOCUMENTS])
@pytest.mark.parametrize("format", ["json", "ndjson"])
def test_a_sound_document_is_read_as_without_it(path: Path, format: str) -> None:
    data = path.read_bytes()
    plain = _engine.Decoder(shape="native", format=format)  # type: ignore[arg-type]
    plain.feed(data)
    plain.close()
    assert salvage_all_ways(data, format=format) == (plain.drain(), [])


DAMAGES = [
    b"<Memo>no end",
    b"<Memo>5 < 6</Memo>",
    b"</Memo>",
    b"<Memo></memo>",
    b"<Memo a=1/>",
    b"<Memo a='1' a='2'/>",
    b"<!-- no end",
    b"<!-- two -- dashes -->",
    b"<![CDATA[no end",
    b"<?no end",
    b"]]>",
    b"<Memo",
    b"<",
    b"<!ELEMENT a>",
    b"<M\xe9mo/>",
    b"<a b='",
]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("shape", ["native", "api"])
def test_one_damaged_record(damage: bytes, shape: str) -> None:
    records = [record(number) for number in range(5)]
    broken = records[2].replace(b"<Memo></Memo>", damage)
    data = HEAD + b"".join(records[:2]) + broken + b"".join(records[3:]) + TAIL
    start = data.index(broken)
    output, damages = salvage_all_ways(data, shape=shape, format="ndjson")
    ids = [int(json.loads(line)["id"]) for line in output.splitlines()] if shape == "api" else numbers(output)
    assert ids == [0, 1, 3, 4]
    assert spans(damages) == [(start, start + len(broken))]
    assert damages[0]["code"] in ("xml_syntax", "encoding", "truncated")
    assert damages[0]["path"].startswith("QBXMLMsgsRs/InvoiceQueryRs")
    json_output, json_damages = salvage_all_ways(data, shape=shape)
    assert json.loads(json_output)
    assert json_damages == damages


def test_a_declaration_in_a_text_starts_no_document() -> None:
    """Only a root does; the records behind it come out. A document that does follow is read, with its declaration."""
    declaration = b'<?xml version="1.0" ?><?qbxml version="16.0"?>\n'
    broken = record(2, b"text " + declaration + b"more")
    data = HEAD + record(1) + broken + record(3) + TAIL
    start = data.index(broken)
    for options in ({"format": "ndjson"}, {}):
        output, damage = salvage_all_ways(data, **options)
        assert spans(damage) == [(start, start + len(broken))]
    cut = HEAD + record(1) + record(2)[:20]
    output, damage = salvage_all_ways(cut + HEAD + record(3) + TAIL, format="ndjson")
    assert numbers(output) == [1, 3]
    assert spans(damage) == [(len(HEAD + record(1)), len(cut) + HEAD.index(b"<QBXML>"))]


@pytest.mark.parametrize("opening", [b"<!", b"<![", b"<![CDATA", b"<!DOCTYP", b"<!-"])
@pytest.mark.parametrize("text", [b"", b".5"])
def test_an_opening_cut_off_by_the_next_record(opening: bytes, text: bytes) -> None:
    broken = record(0).replace(b"</InvoiceRet>", b"")  # behind damage, each record is bounded by the next
    data = HEAD + broken + record(1) + text + opening + record(2) + TAIL
    output, damage = salvage_all_ways(data, format="ndjson")
    assert numbers(output) == [1, 2]
    start = data.index(opening + record(2))
    assert spans(damage)[-1] == (start, start + len(opening))


@pytest.mark.parametrize("number", [0, 2, 4])
def test_a_missing_end_tag(number: int) -> None:
    records = [record(each) for each in range(5)]
    records[number] = records[number].replace(b"</InvoiceRet>", b"")
    output, damage = salvage_all_ways(HEAD + b"".join(records) + TAIL, format="ndjson")
    assert numbers(output) == [each for each in range(5) if each != number]
    start = len(HEAD) + sum(map(len, records[:number]))
    assert spans(damage) == [(start, start + len(records[number]))]


def test_nothing_but_unclosed_records() -> None:
    broken = b"<InvoiceRet><TxnID>1</TxnID>"
    output, damage = salvage_all_ways(HEAD + broken * 50 + record(7) + broken + TAIL, format="ndjson")
    assert numbers(output) == [7]
    assert len(damage) == 51
    assert all(each["end"] - each["start"] in (len(broken), len(broken) + 1) for each in damage)


@pytest.mark.parametrize(
    "missing", [b"</InvoiceQueryRs>\n", b"</QBXMLMsgsRs>\n", b"</InvoiceQueryRs>\n</QBXMLMsgsRs>\n"]
)
def test_missing_end_tags_of_levels(missing: bytes) -> None:
    second = b'<ClassQueryRs requestID="2"><ClassRet><Name>a</Name></ClassRet></ClassQueryRs>'
    data = HEAD + record(1) + TAIL.replace(missing, second if missing.startswith(b"</Inv") else b"", 1)
    output, damage = salvage_all_ways(data)
    native = json.loads(output)
    assert native["QBXMLMsgsRs"]["InvoiceQueryRs"][0]["InvoiceRet"][0]["TxnID"] == "1"
    if second in data:
        assert native["QBXMLMsgsRs"]["ClassQueryRs"][0]["ClassRet"][0]["Name"] == "a"
    assert len(damage) == missing.count(b"</")


@pytest.mark.parametrize("path", DOCUMENTS, ids=[path.stem for path in DOCUMENTS])
def test_cut_anywhere(path: Path) -> None:
    """The records before the cut, valid JSON, and one span from the cut record to the end; in a comment, a few."""
    data = path.read_bytes()
    whole = _engine.Decoder(shape="native", format="ndjson")
    whole.feed(data)
    whole.close()
    lines = whole.drain()
    root_end = data.rindex(b"</QBXML>") + 8
    for cut in range(data.index(b"<QBXML") + 7, min(root_end, 3000), 3):
        output, damage = salvage(data[:cut], format="ndjson")
        assert lines.startswith(output)
        plain = _engine.Decoder(shape="native", format="ndjson")
        plain.feed(data[:cut])
        assert plain.drain() == output
        for (_, end), (start, _) in pairwise([*spans(damage), (cut, cut)]):
            assert end == start
        assert damage[0]["code"] == "truncated"
        json_output, json_damage = salvage(data[:cut])
        json.loads(json_output)
        assert json_damage == damage


def test_nothing_to_salvage() -> None:
    for data in (b"text", b"<html></html>", b"<html>" * 20, b"<QBXML", b"<!-- a -->"):
        for size in (0, 1, 7):
            with pytest.raises(qb.NotQBXMLError) as caught:
                salvage(data, size)
            assert (caught.value.code, caught.value.offset <= len(data)) == ("not_qbxml", True)
            assert "there is no QBXML element" in str(caught.value) or data == b"text"
    with pytest.raises(qb.NotQBXMLError) as caught:
        salvage(b"")
    assert caught.value.code == "empty_document"
    for data in (b"<!DOCTYPE a><QBXML/>", b"<QBXML><QBXMLMsgsRs><!DOCTYPE a></QBXMLMsgsRs></QBXML>"):
        with pytest.raises(qb.DoctypeError):
            salvage(data)


INVOICES = b"".join(record(number) for number in range(50))


def messages(data: bytes) -> tuple[list[tuple[str, list[str]]], list[dict[str, Any]]]:
    """Each response and the IDs in it, after all ways have read the same."""
    lines, damage = salvage_all_ways(data, format="ndjson")
    as_json, json_damage = salvage_all_ways(data, shape="api")
    assert json_damage == damage
    found = [(each["message"], [one["id"] for one in each["data"]]) for each in json.loads(as_json)["responses"]]
    assert [str(each) for each in numbers(lines)] == [one for _, ids in found for one in ids]
    json.loads(salvage_all_ways(data)[0])
    return found, damage


@pytest.mark.parametrize("name", [b"InvoiceQueryRs", b"InvoiceAddRs"])
@pytest.mark.parametrize("attributes", [b' requestID="1 statusCode="0"', b" a", b' a="1" a="1"', b" <x"])
def test_a_damaged_message_tag(name: bytes, attributes: bytes) -> None:
    """Its records come under its name; what it said is lost."""
    tag = b"<" + name + attributes + b">"
    data = b"<QBXML><QBXMLMsgsRs>" + tag + INVOICES + b"</" + name + b"></QBXMLMsgsRs></QBXML>"
    found, damage = messages(data)
    assert found == [(name.decode(), [str(each) for each in range(50)])]
    assert spans(damage) == [(data.index(tag), data.index(INVOICES))]


@pytest.mark.parametrize(
    ("head", "codes"),
    [
        (b"<QBXML><QBXMLMsgsRs a><InvoiceQueryRs a>", ["xml_syntax"] * 2),
        (b"<QBXML><QBXMLMsgsRs a>", ["xml_syntax"]),
        (b"<QBXML a><QBXMLMsgsRs><InvoiceQueryRs>", ["xml_syntax"]),
        (b"<QBXML a>", ["xml_syntax"]),
        (b"<qbxml><QBXMLMsgsRs><InvoiceQueryRs>", ["not_qbxml"]),
        (b"<QBXMLMsgsRs><InvoiceQueryRs>", ["not_qbxml"]),
        (b"<InvoiceQueryRs>", ["not_qbxml"]),
        (b"", ["not_qbxml"]),
        (b"5</TxnID></InvoiceRet>", ["not_qbxml"]),
        (b"</TxnID></InvoiceRet>", ["xml_syntax"]),
        (b"<TxnID>1</TxnID></InvoiceRet>", ["not_qbxml"]),
        (b"x" * 70_000, ["not_qbxml"]),
        (b'<?xml version="1.0" ?><?qbxml version="16.0"?>\n<', ["xml_syntax"]),
    ],
)
def test_lost_tags_of_levels(head: bytes, codes: list[str]) -> None:
    found, damage = messages(head + INVOICES + TAIL)
    assert found == [("InvoiceQueryRs", [str(each) for each in range(50)])]
    assert [each["code"] for each in damage] == codes
    assert damage[-1]["end"] <= len(head)


def test_lost_tags_of_reports() -> None:
    row = b'<DataRow rowNumber="1"><ColData colID="1" value="a"/></DataRow>'
    data = b"<QBXML><QBXMLMsgsRs><AgingReportQueryRs a><ReportRet a><ReportData a>" + row * 5
    tail = b"</ReportData></ReportRet></AgingReportQueryRs></QBXMLMsgsRs></QBXML>"
    output, damage = salvage_all_ways(data + tail, shape="api")
    (response,) = json.loads(output)["responses"]
    assert (response["message"], len(response["data"]), len(damage)) == ("AgingReportQueryRs", 5, 3)
    output, damage = salvage_all_ways(row * 5, shape="api")
    assert len(json.loads(output)["responses"][0]["data"]) == 5


def test_lost_tags_between_messages() -> None:
    """Kinds of records that one query returns stay together; others are messages of their own."""
    customer = b"<CustomerRet><ListID>80</ListID></CustomerRet>"
    items = [b"<Item%bRet><ListID>%d</ListID></Item%bRet>" % (kind, number, kind)
             for number, kind in enumerate([b"Service", b"Inventory", b"Service"])]  # fmt: skip
    data = b"<QBXML><QBXMLMsgsRs><" + b"".join(items) + b"<" + customer + b"</CustomerQueryRs><InvoiceQueryRs a>"
    output, damage = salvage_all_ways(data + record(1) + TAIL, shape="api")
    found = [(each["message"], [one["id"] for one in each["data"]]) for each in json.loads(output)["responses"]]
    assert found == [("ItemQueryRs", ["0", "1", "2"]), ("EntityQueryRs", ["80"]), ("InvoiceQueryRs", ["1"])]
    assert len(damage) == 4


@pytest.mark.parametrize("seed", range(60))
def test_every_whole_record_whatever_is_cut_out(seed: int) -> None:
    """Stretches are missing, tags of levels and the head among them: the records that are left whole come out."""
    maker = random.Random(seed)
    kinds = {b"Invoice": b"TxnID", b"Customer": b"ListID", b"ItemService": b"ListID", b"Class": b"ListID"}
    whole = [
        b"<%bRet><%b>%d</%b></%bRet>" % (kind, key, number, key, kind)
        for number, (kind, key) in enumerate([*kinds.items()] * 5)
    ]
    parts = [b'<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n']
    for kind in kinds:
        parts += b"<%bQueryRs statusCode='0'>\n" % kind, *(each for each in whole if each.startswith(b"<" + kind))
        parts += (b"</%bQueryRs>\n" % kind,)
    data = b"".join([*parts, b"</QBXMLMsgsRs></QBXML>\n"])
    for _ in range(maker.randrange(1, 5)):
        at = maker.choice([0, maker.randrange(len(data))])
        data = data[:at] + data[at + maker.choice([1, 2, 10, 40, 150]) :]
    found = re.finditer(rb"<\w+Ret><\w+>(\d+)</\w+></\w+Ret>", data)
    left = {each[1] for each in found if each[0] in whole}
    for shape in ("native", "api"):
        for options in ({"format": "ndjson"}, {}):
            output, _ = salvage_all_ways(data, shape=shape, **options)
            for line in output.splitlines():
                json.loads(line)
            assert left <= set(re.findall(rb'"(?:TxnID|ListID|id)":"(\d+)"', output))


def test_a_lost_status_is_no_success() -> None:
    """Of a message of which only the name is left there is nothing to tell."""
    data = b'<QBXML><QBXMLMsgsRs><InvoiceAddRs requestID="1 statusCode="3180"></InvoiceAddRs>' + TAIL[18:]
    found, damage = messages(data)
    assert (found, len(damage)) == ([], 1)


def test_part_of_a_record_is_no_record_elsewhere() -> None:
    """A `DataExtRet` is a record of some messages, and a part of most records."""
    data = b"<QBXML><QBXMLMsgsRs><InvoiceQueryRs a><InvoiceRet a><DataExtRet><OwnerID>0</OwnerID></DataExtRet>"
    found, _ = messages(data + b"</InvoiceRet>" + INVOICES + TAIL)
    assert found == [("InvoiceQueryRs", [str(each) for each in range(50)])]


def test_a_document_without_its_start_behind_another() -> None:
    lost = b"09:30 received: 1</TxnID></InvoiceRet>" + record(2) + TAIL
    output, damage = salvage_all_ways(HEAD + record(1) + TAIL + lost + HEAD + record(3) + TAIL, format="ndjson")
    assert numbers(output) == [1, 2, 3]
    assert [each["code"] for each in damage] == ["not_qbxml"]


def test_lost_tags_where_levels_may_be_too_deep() -> None:
    for max_depth in range(1, 8):
        data = HEAD.replace(b'"1"', b'"1') + INVOICES + TAIL
        output, damage = salvage(data, max_depth=max_depth)
        assert b"InvoiceRet" not in output
        assert damage


def test_what_is_around_a_document() -> None:
    data = (
        b"<log><entry>\n" + HEAD + record(1) + TAIL + b"</entry><entry>" + HEAD + record(2) + TAIL + b"</entry></log>"
    )
    output, damage = salvage_all_ways(data, format="ndjson")
    assert numbers(output) == [1, 2]
    assert len(damage) == 3


def test_limits_are_damage_too() -> None:
    data = HEAD + record(1) + record(2, b"x" * 500) + record(3) + TAIL
    for options in ({"max_text": 100}, {"max_record": 400}):
        for size in (0, 1, 50):
            output, damage = salvage(data, size, format="ndjson", **options)
            assert numbers(output) == [1, 3]
            assert [each["code"] for each in damage] == ["limit"]


@pytest.mark.parametrize("seed", range(60))
def test_every_whole_record_whatever_is_broken(seed: int) -> None:
    """Records apart from the broken bytes come out as they do alone; the others are inside the spans."""
    maker = random.Random(seed)
    records = [record(number, b"m" * maker.randrange(50)) for number in range(30)]
    broken = set(maker.sample(range(30), maker.randrange(1, 8)))
    parts = []
    for number, each in enumerate(records):
        if number in broken:
            at = maker.randrange(1, len(each) - 1)
            each = each[:at] + maker.choice([b"<", b"</", b"</x>", b"<!--", b"<![CDATA[", b"<x>", b"<?"]) + each[at:]
        parts.append(each)
    data = HEAD + b"".join(parts) + TAIL
    output, damage = salvage_all_ways(data, format="ndjson")
    json_output, json_damage = salvage_all_ways(data)
    assert json_damage == damage
    found = set(numbers(output))
    assert found >= set(range(30)) - broken
    whole = json.loads(json_output)["QBXMLMsgsRs"]["InvoiceQueryRs"][0]["InvoiceRet"]
    assert [int(each["TxnID"]) for each in whole] == numbers(output)
    at = len(HEAD)
    for number, part in enumerate(parts):
        if number not in found:
            assert any(start <= at and at + len(part) - 1 <= end for start, end in spans(damage)), number
        at += len(part)


@pytest.mark.parametrize(
    "unit", [b"<InvoiceRet>", b"<InvoiceRet><!--", b"<!--", b"<![CDATA[", b"x<![CDATA[", b"<InvoiceRet a='"]
)
def test_hostile_damage_is_not_read_to_the_end_again_and_again(unit: bytes) -> None:
    """Nobody would wait for it to end if it were; `benches/odd.py` measures what it costs."""
    data = HEAD + unit * 40_000 + TAIL
    decoder = _engine.Decoder(salvage=True, shape="native", format="ndjson", max_record=1 << 16)
    decoder.feed(data)
    decoder.close()
    assert decoder.damage_count >= 1


@pytest.mark.parametrize("name", SALVAGED)
@pytest.mark.parametrize("shape", ["native", "api"])
def test_shapes_of_damage(name: str, shape: str) -> None:
    """What the benches measure is read the same in any pieces, to JSON, and each span is left out once."""
    for options in ({"max_record": 1 << 12}, {"format": "ndjson"}):
        output, damage = salvage_all_ways(SALVAGED[name](8_000), shape=shape, max_warnings=10_000, **options)
        for line in output.splitlines():
            json.loads(line)
        for (_, end), (start, _) in pairwise(spans(damage)):
            assert end <= start


@pytest.mark.parametrize("max_warnings", [0, 1, 1000])
def test_the_path_of_an_error_behind_damage(max_warnings: int) -> None:
    """It knows nothing of a record that was left out before, listed or not: its bytes may be gone."""
    data = HEAD + record(1) + b"<InvoiceRet><TxnID>1</Memo></InvoiceRet>" + TAIL
    decoder = _engine.Decoder(salvage=True, shape="native", max_warnings=max_warnings)
    for byte in data:
        decoder.feed(bytes([byte]))
    with pytest.raises(qb.DecodeError) as caught:
        decoder.feed(b"<QBXML></QBXML>")
    assert (caught.value.code, caught.value.offset, caught.value.path) == ("second_document", len(data), "")


# --- through the Python face


def test_convert(tmp_path: Path) -> None:
    source, target = tmp_path / "in.xml", tmp_path / "out.ndjson"
    broken = record(2).replace(b"</TxnID>", b"</TxnId>")
    data = HEAD + record(1) + broken + record(3)
    source.write_bytes(data)
    with pytest.raises(qb.MalformedXMLError):
        qb.convert(source, target, shape="native")
    assert not target.exists()
    summary = qb.convert(source, target, shape="native", salvage=True)
    assert numbers(target.read_bytes()) == [1, 3]
    assert summary.records == 2
    assert summary.damage_count == 2
    first, last = summary.damage
    assert (first.code, first.start, first.end, first.source) == (
        "xml_syntax", data.index(broken), data.index(record(3)), str(source),
    )  # fmt: skip
    assert first.path == "QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet[2]/TxnID"
    assert first.detail == "closing tag does not match"
    assert (last.code, last.start, last.end, last.path) == (
        "truncated", len(data), len(data), "QBXMLMsgsRs/InvoiceQueryRs",
    )  # fmt: skip
    as_json = tmp_path / "out.json"
    qb.convert(source, as_json, salvage=True)
    assert [each["id"] for each in json.loads(as_json.read_bytes())["responses"][0]["data"]] == ["1", "3"]


def test_convert_of_a_cut_archive(tmp_path: Path) -> None:
    import gzip

    source, target = tmp_path / "in.xml.gz", tmp_path / "out.ndjson"
    noise = random.Random(1)
    records = b"".join(record(number, noise.randbytes(20).hex().encode()) for number in range(20_000))
    source.write_bytes(gzip.compress(HEAD + records + TAIL)[:-1000])
    with pytest.raises(qb.SourceError):
        qb.convert(source, target, shape="native")
    summary = qb.convert(source, target, shape="native", salvage=True)
    found = numbers(target.read_bytes())
    assert found == [*range(summary.records)]
    assert 15_000 < summary.records < 20_000
    assert sorted(each.code for each in summary.damage) == ["damaged_archive", "truncated"]


@pytest.mark.parametrize("max_depth", range(1, 7))
def test_levels_that_are_too_deep_leave_nothing_behind(max_depth: int) -> None:
    report = b"<GeneralSummaryReportQueryRs><ReportRet><ReportData><DataRow/></ReportData></ReportRet>"
    data = HEAD + record(1) + TAIL.replace(b"</QBXMLMsgsRs>", report + b"</GeneralSummaryReportQueryRs></QBXMLMsgsRs>")
    json.loads(salvage(data, max_depth=max_depth)[0])


@pytest.mark.parametrize("size", [1, 10, 17, 100])
def test_a_tag_without_an_end_right_before_a_document(size: int) -> None:
    """Where it is noticed does not depend on whether the document has come yet."""
    data = b"&<CustomerQueryRs<QBXML><QBXMLMsgsRs/></QBXML>"
    decoder = _engine.Decoder(salvage=True, format="ndjson")
    for at in range(0, len(data), size):
        decoder.feed(data[at : at + size])
    decoder.close()
    assert [(each["code"], each["start"], each["end"]) for each in decoder.damage] == [
        ("not_qbxml", 0, 1),
        ("xml_syntax", 1, 17),
    ]
    assert decoder.warnings == []

"""`to_json` and `iter_records` over the engine: every source, options, and what is left after an error."""

from __future__ import annotations

import gzip
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from tests.unit.documents import CLASS, EMPTY, customers, response

DOCUMENT = response(customers(3), CLASS, EMPTY)


def test_json_is_one_object_without_a_line_end() -> None:
    output = qb.to_json(DOCUMENT, shape="native")
    assert not output.endswith(b"\n")
    value = json.loads(output)
    assert list(value) == ["QBXMLMsgsRs"]
    assert {"CustomerQueryRs", "ClassQueryRs", "VendorQueryRs"} < set(value["QBXMLMsgsRs"])
    (message,) = value["QBXMLMsgsRs"]["CustomerQueryRs"]
    assert message["@requestID"] == "1"
    assert [record["Name"] for record in message["CustomerRet"]] == ["Customer 0", "Customer 1", "Customer 2"]


def test_ndjson_is_one_record_a_line() -> None:
    lines = qb.to_json(DOCUMENT, shape="native", format="ndjson").splitlines()
    assert [list(json.loads(line)) for line in lines] == [["CustomerRet"]] * 3 + [["ClassRet"]]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(lambda: DOCUMENT, id="bytes"),
        pytest.param(lambda: bytearray(DOCUMENT), id="bytearray"),
        pytest.param(lambda: memoryview(DOCUMENT), id="memoryview"),
        pytest.param(lambda: DOCUMENT.decode(), id="text"),
        pytest.param(lambda: io.BytesIO(DOCUMENT), id="file"),
        pytest.param(lambda: gzip.compress(DOCUMENT), id="gzip"),
        pytest.param(lambda: DOCUMENT.decode().encode("utf-16"), id="utf-16"),
        pytest.param(lambda: (DOCUMENT[at : at + 1] for at in range(len(DOCUMENT))), id="chunks"),
    ],
)
def test_to_json_reads_every_source(source: Any) -> None:
    assert qb.to_json(source()) == qb.to_json(DOCUMENT)


def test_text_is_read_as_it_is_whatever_it_declares() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?><QBXML><QBXMLMsgsRs>\u20ac</QBXMLMsgsRs></QBXML>'
    assert json.loads(qb.to_json(text, shape="native")) == {"QBXMLMsgsRs": {"#text": "\u20ac"}}
    with pytest.raises(qb.OptionError, match="this document is text already"):
        qb.to_json(text, encoding="utf-8")


def test_text_that_utf_8_cannot_hold() -> None:
    with pytest.raises(qb.EncodingError):
        qb.to_json("<QBXML>\ud800</QBXML>", illegal_characters="error")
    assert json.loads(qb.to_json("<QBXML>\ud800</QBXML>", shape="native")) == {"#text": "\ufffd"}


@pytest.mark.parametrize("read", [qb.to_json, qb.decode, qb.validate, qb.decode_request])
def test_a_path_where_a_document_is_expected(tmp_path: Path, read: Any) -> None:
    (tmp_path / "in.xml").write_bytes(DOCUMENT)
    with pytest.raises(qb.OptionError, match=r"give pathlib\.Path\('.*in\.xml'\)"):
        read(str(tmp_path / "in.xml"))
    with pytest.raises(qb.NotQBXMLError):
        qb.to_json(str(tmp_path / "there is no such file.xml"))


def test_typed() -> None:
    (record,) = (record for record in qb.iter_records(DOCUMENT, shape="native", typed=True) if "ClassRet" in record)
    assert record == {"ClassRet": {"Name": "West", "IsActive": True}}


def test_windows_1252_references_can_be_switched_off() -> None:
    document = response("<ClassQueryRs><ClassRet><Name>4&#148;</Name></ClassRet></ClassQueryRs>")
    assert [*qb.iter_records(document, shape="native")] == [{"ClassRet": {"Name": "4\u201d"}}]
    (record,) = qb.iter_records(document, shape="native", windows_1252_references=False)
    assert record == {"ClassRet": {"Name": "4\x94"}}


@pytest.mark.parametrize("shape", ["api", "native"])
def test_iter_records_over_every_source(tmp_path: Path, shape: Any) -> None:
    path = tmp_path / "document.xml"
    path.write_bytes(DOCUMENT)
    expected = [*qb.iter_records(DOCUMENT, shape=shape)]
    assert len(expected) == 4
    assert [*qb.iter_records(str(path), shape=shape)] == expected
    assert [*qb.iter_records(path, shape=shape)] == expected
    assert [*qb.iter_records(gzip.compress(DOCUMENT), shape=shape)] == expected
    assert [*qb.iter_records((DOCUMENT[at : at + 1] for at in range(len(DOCUMENT))), shape=shape)] == expected
    with path.open("rb") as file:
        assert [*qb.iter_records(file, shape=shape)] == expected


def test_iter_records_takes_no_more_of_the_source_than_it_needs() -> None:
    taken = 0

    def chunks() -> Any:
        nonlocal taken
        yield response(customers(0)).partition(b"</CustomerQueryRs>")[0]
        while True:
            taken += 1
            yield b"<CustomerRet><Name>" + b"x" * 20_000 + b"</Name></CustomerRet>\n"

    records = qb.iter_records(chunks(), shape="native")
    for _ in range(10):
        assert next(records)["CustomerRet"]["Name"] == "x" * 20_000
    records.close()  # type: ignore[attr-defined]
    assert taken < 20


@pytest.mark.parametrize("cut", [-1, -30, -60])
def test_records_before_an_error_are_yielded_before_it_is_raised(cut: int) -> None:
    document = response(customers(500)).rstrip()
    records, at = [], document.index(b"</CustomerQueryRs>") if cut == -60 else cut
    with pytest.raises(qb.TruncatedError) as caught:
        for record in qb.iter_records(document[:at]):
            records.append(record)
    assert len(records) == 500
    assert caught.value.records == 500
    assert caught.value.offset == len(document[:at])


def test_records_before_a_damaged_archive_are_yielded(tmp_path: Path) -> None:
    path = tmp_path / "cut.xml.gz"
    path.write_bytes(gzip.compress(response(customers(5000)), mtime=0)[:-2000])
    records = []
    with pytest.raises(qb.SourceError, match="ends too early"):
        for record in qb.iter_records(path, shape="native"):
            records.append(record)
    assert 1000 < len(records) < 5000
    assert records[-1]["CustomerRet"]["Name"] == f"Customer {len(records) - 1}"


def test_an_error_knows_its_file_and_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "bad.xml"
    path.write_bytes("<QBXML><QBXMLMsgsRs></QBXML>".encode("utf-16-le"))
    with pytest.raises(qb.MalformedXMLError) as caught:
        [*qb.iter_records(path)]
    error = caught.value
    assert (error.source, error.encoding, error.offset, error.path) == (str(path), "utf-16-le", 20, "QBXMLMsgsRs")
    assert str(error).startswith(f"{path}: closing tag does not match: expected `</QBXMLMsgsRs>`, found `</QBXML")
    assert str(error).endswith("(byte 20 of the text as UTF-8, transcoded from utf-16-le, at QBXMLMsgsRs)")


def test_a_byte_that_is_not_text_counts_in_the_stored_document() -> None:
    document = "<QBXML>\u00e9".encode("utf-16-le") + b"\x00\xd8<\x00"
    with pytest.raises(qb.EncodingError) as caught:
        qb.to_json(document, illegal_characters="error")
    assert (caught.value.offset, caught.value.encoding) == (16, None)


@pytest.mark.parametrize(
    ("document", "kind", "code", "offset", "path"),
    [
        (b"", qb.NotQBXMLError, "empty_document", 0, ""),
        (b"<!-- none -->", qb.NotQBXMLError, "not_qbxml", 13, ""),
        (b"<html></html>", qb.NotQBXMLError, "not_qbxml", 1, ""),
        (b"<!DOCTYPE a><QBXML/>", qb.DoctypeError, "doctype", 0, ""),
        (b"<QBXML><QBXMLMsgsRs>", qb.TruncatedError, "truncated", 20, "QBXMLMsgsRs"),
        (b"<QBXML><QBXMLMsgsRs>&nbsp;", qb.UndefinedEntityError, "undefined_entity", 20, "QBXMLMsgsRs"),
        (b"<QBXML>\xff</QBXML>", qb.EncodingError, "encoding", 7, ""),
        (b"<QBXML>\x01</QBXML>", qb.IllegalCharacterError, "illegal_character", 7, ""),
        (b"<QBXML></QBXML", qb.TruncatedError, "truncated", 14, ""),
        (b"<QBXML></QBXML><QBXML/>", qb.MalformedXMLError, "second_document", 15, ""),
        (b"<QBXML></QBXML></QBXML>", qb.MalformedXMLError, "xml_syntax", 15, ""),
        (b"<QBXML></QBXML>text", qb.MalformedXMLError, "outside_text", 15, ""),
        (b"<QBXML></QBXML>\xef", qb.MalformedXMLError, "outside_text", 15, ""),  # the start of a byte order mark
        (b"text<QBXML></QBXML>", qb.NotQBXMLError, "not_qbxml", 0, ""),
        (b"<QBXML><QBXMLMsgsRs>AT& T", qb.MalformedXMLError, "stray_ampersand", 22, "QBXMLMsgsRs"),
    ],
)
def test_every_engine_code_arrives_as_its_class(
    document: bytes, kind: type[qb.DecodeError], code: str, offset: int, path: str
) -> None:
    with pytest.raises(kind) as caught:
        qb.to_json(document, illegal_characters="error")
    error = caught.value
    assert (type(error), error.code, error.offset, error.path) == (kind, code, offset, path)


@pytest.mark.parametrize(
    ("limit", "fits"),
    [("max_depth", 8), ("max_name", 20), ("max_text", 100), ("max_record", 1000)],
)
def test_limits(limit: str, fits: int) -> None:
    inside = {
        "max_depth": "<ClassRet><A><B><C><D/></C></B></A></ClassRet>",
        "max_name": f"<ClassRet><{'n' * 21}/></ClassRet>",
        "max_text": f"<ClassRet><Name>{'t' * 101}</Name></ClassRet>",
        "max_record": "<ClassRet>" + "<Name>x</Name>" * 80 + "</ClassRet>",
    }
    document = response(f"<ClassQueryRs>{inside[limit]}</ClassQueryRs>")
    qb.to_json(document)
    with pytest.raises(qb.LimitError, match=limit):
        qb.to_json(document, limits=qb.Limits(**{limit: fits if limit != "max_depth" else 6}))


def test_shapes_and_formats_that_do_not_exist() -> None:
    with pytest.raises(qb.OptionError, match='shape must be "api" or "native"'):
        qb.to_json(DOCUMENT, shape="xml")  # type: ignore[arg-type]
    with pytest.raises(qb.OptionError, match='format must be "json" or "ndjson"'):
        qb.to_json(DOCUMENT, format="yaml")  # type: ignore[arg-type]
    with pytest.raises(qb.OptionError, match="typed is for the native shape"):
        qb.iter_records(DOCUMENT, typed=True)  # at the call, not at the first record
    with pytest.raises(qb.OptionError, match="unknown encoding"):
        qb.to_json(DOCUMENT, encoding="nope")


ODD = response(
    "<ClassQueryRs>"
    "<ClassRet><Name>West</Name><Colour>red</Colour></ClassRet>"
    "<ClassRet><Name>East</Name><IsActive>perhaps</IsActive><Colour>blue</Colour></ClassRet>"
    "</ClassQueryRs>"
)


def test_the_api_shape() -> None:
    value = json.loads(qb.to_json(DOCUMENT))
    assert [message["message"] for message in value["responses"]] == [
        "CustomerQueryRs",
        "ClassQueryRs",
        "VendorQueryRs",
    ]
    (record,) = value["responses"][1]["data"]
    assert (record["objectType"], record["name"], record["isActive"], record["parent"]) == (
        "qbd_class",
        "West",
        True,
        None,
    )
    assert value["warnings"] == []


def test_requests_without_a_message_set_have_no_api_shape_and_the_error_says_what_reads_them() -> None:
    for decode in (qb.to_json, qb.decode):
        with pytest.raises(qb.NotResponseError, match="the native shape reads it") as caught:
            decode(b"<QBXML><QBXMLMsgsRs/><QBXMLMsgsRq><HostQueryRq/></QBXMLMsgsRq></QBXML>")
        assert caught.value.code == "not_response"


def test_warnings_are_told_with_their_place() -> None:
    told: list[qb.DecodeWarning] = []
    output = qb.to_json(ODD, on_warning=told.append)
    assert sorted((warning.path, warning.code, warning.text) for warning in told) == [
        ("QBXMLMsgsRs/ClassQueryRs/ClassRet[1]/Colour", "unknown_element", "red"),
        ("QBXMLMsgsRs/ClassQueryRs/ClassRet[2]/Colour", "unknown_element", "blue"),
        ("QBXMLMsgsRs/ClassQueryRs/ClassRet[2]/IsActive", "unreadable_value", "perhaps"),
    ]
    for warning in told:
        assert ODD[warning.offset :].startswith(b"<" + warning.path.rpartition("/")[2].encode())
    assert {warning.source for warning in told} == {"<bytes>"}
    assert len(json.loads(output)["warnings"]) == 3


@pytest.mark.parametrize("size", [1, 50, 1000])
def test_every_warning_is_told_once_however_the_input_is_cut(size: int) -> None:
    told: list[qb.DecodeWarning] = []
    chunks = (ODD[at : at + size] for at in range(0, len(ODD), size))
    assert len([*qb.iter_records(chunks, on_warning=told.append)]) == 2
    assert sorted(warning.text for warning in told) == ["blue", "perhaps", "red"]


def test_warnings_above_the_limit_are_not_kept() -> None:
    told: list[qb.DecodeWarning] = []
    qb.to_json(ODD, on_warning=told.append, limits=qb.Limits(max_warnings=1))
    assert [warning.text for warning in told] == ["red"]


def test_strict_raises_what_would_be_a_warning() -> None:
    with pytest.raises(qb.StrictError) as caught:
        qb.to_json(ODD, strict=True)
    error = caught.value
    assert (error.code, error.path) == ("unknown_element", "QBXMLMsgsRs/ClassQueryRs/ClassRet[1]/Colour")
    assert qb.to_json(DOCUMENT, strict=True) == qb.to_json(DOCUMENT)


def test_every_warning_of_the_engine_has_a_row_in_the_table() -> None:
    engine = Path(qb.__file__).with_name("engine") / "document" / "warning.h"
    words = re.search(r"qbx_warning_words\[\w+\] = \{(.*?)\}", engine.read_text(), re.DOTALL)
    assert words is not None
    codes = set(re.findall(r'"(\w+)"', words[1]))
    assert codes >= {code for code, facts in qb.CODES.items() if facts.kind is qb.StrictError}
    assert codes <= qb.CODES.keys()


def test_the_decoder_itself_refuses_typed_in_the_api_shape() -> None:
    with pytest.raises(ValueError, match="the api shape is always typed"):
        qb.Decoder(typed=True)


@pytest.mark.parametrize(
    "options",
    [{"shape": "x"}, {"format": "x"}, {"illegal_characters": "x"}, {"shape": "api", "typed": True}]
    + [{"max_depth": depth} for depth in (0, 1001)]
    + [{"max_record": (1 << 29) + 1}],
)
def test_a_decoder_with_options_that_make_no_sense(options: dict[str, Any]) -> None:
    with pytest.raises(qb.OptionError):
        qb.Decoder(**options)


def test_a_decoder_that_is_closed_says_so() -> None:
    decoder = qb.Decoder()
    decoder.feed(b"<QBXML/>")
    decoder.close()
    for use in (decoder.close, lambda: decoder.feed(b"<QBXML/>")):
        with pytest.raises(qb.OptionError, match="one decoder reads one document"):
            use()


def test_a_decoder_is_set_up_once() -> None:
    """What it has kept is of the first options: with others it would be read wrongly, or behind its end."""
    decoder = qb.Decoder(salvage=True, max_warnings=0)
    decoder.feed(b"<QBXML><QBXMLMsgsRs><InvoiceQueryRs><InvoiceRet><x></InvoiceRet>")
    for options in ({"salvage": True, "max_warnings": 1}, {"shape": "native"}, {"format": "ndjson"}, {}):
        with pytest.raises(qb.OptionError, match="make a new Decoder"):
            decoder.__init__(**options)  # type: ignore[misc]
    decoder.feed(b"<InvoiceRet/></InvoiceQueryRs></QBXMLMsgsRs></QBXML>")
    decoder.close()
    assert decoder.damage_count == 1
    assert decoder.damage == []
    assert len(json.loads(decoder.drain())["responses"][0]["data"]) == 1


@pytest.mark.parametrize(
    "use", ["feed", "close", "drain", "flush", "take", "warnings", "warning_counts", "damage", "messages", "_note"]
)
def test_a_decoder_that_was_never_set_up_says_so(use: str) -> None:
    bare = qb.Decoder.__new__(qb.Decoder)
    refused = qb.Decoder.__new__(qb.Decoder)
    with pytest.raises(qb.OptionError):
        refused.__init__(shape="neither")  # type: ignore[misc]
    for decoder in (bare, refused):
        with pytest.raises(qb.OptionError, match="never set up"):
            found = getattr(decoder, use)
            found(*{"feed": [b"<"], "_note": ["encoding", "x"]}.get(use, []))
        assert decoder.records == decoder.offset == 0
    bare.__init__(shape="native")  # type: ignore[misc]
    bare.feed(b"<QBXML/>")
    bare.close()
    assert bare.drain()


@pytest.mark.parametrize("behind", [b"LOST", b"\xe9", b" LOST " * 1000, b"\n<!-- one -->LOST"])
@pytest.mark.parametrize("size", [1, 7, 1 << 20])
def test_the_document_has_the_warnings_of_what_stands_behind_it(behind: bytes, size: int) -> None:
    heard: list[qb.DecodeWarning] = []
    data = response(customers(2)) + behind
    chunks = [data[at : at + size] for at in range(0, len(data), size)]
    document = json.loads(qb.to_json(data))
    assert [each["code"] for each in document["warnings"]] == ["outside_text"]
    list(qb.iter_records(iter(chunks), on_warning=heard.append))
    assert [each.offset for each in heard] == [each["offset"] for each in document["warnings"]]
    decoder = qb.Decoder()
    output = b""
    for chunk in chunks:
        decoder.feed(chunk)
        output += decoder.drain()
    decoder.close()
    assert json.loads(output + decoder.drain()) == document


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (
            b"<QBXML>Fish & Chips</QBXML>",
            "'&' that starts no reference: found `& `; "
            "a reference needs its `;`, and any other & has to be written as &amp; (byte 12)",
        ),
        (
            b"<QBXML>don&#8217 t</QBXML>",
            "character reference that does not end: found `&#8217 `; "
            "a reference needs its `;`, and any other & has to be written as &amp; (byte 10)",
        ),
        (
            b"<QBXML>&#x;</QBXML>",
            "character reference without a number: found `&#x;`; "
            "a reference needs its `;`, and any other & has to be written as &amp; (byte 7)",
        ),
    ],
)
def test_what_is_wrong_with_a_reference_is_told_once(document: bytes, message: str) -> None:
    with pytest.raises(qb.MalformedXMLError) as caught:
        qb.to_json(document, illegal_characters="error")
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("document", "detail"),
    [
        (b"<QBXML>caf\xe9</QBXML>", "bytes are not UTF-8: found `0xE9`"),
        (b"<QBXML><caf\xe9/></QBXML>", "bytes are not UTF-8: found `0xE9`"),
        (b"<QBXML/>\xe9", "text behind the end of the document: found `0xE9`"),
        (
            b"<%s/>" % (b"\xc3\xa9" * 40),
            "root element is not QBXML: found `" + "\u00e9" * 23 + "`",
        ),  # cut between characters
    ],
)
def test_bytes_that_are_no_text_are_told_as_a_warning_shows_them(document: bytes, detail: str) -> None:
    with pytest.raises(qb.DecodeError) as caught:
        qb.to_json(document, illegal_characters="error")
    assert caught.value.detail == detail

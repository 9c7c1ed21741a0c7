"""Request documents in the api shape: operations and parameters, by every way in and out."""

from __future__ import annotations

import gzip
import io
import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

import qbxml_core as qb
from qbxml_core.reading import request_reader as request_documents
from qbxml_core.reading.request_reader import message_set_in

DOCUMENTS = Path(__file__).parents[1] / "documents"
XML = b"""<?xml version="1.0"?><?qbxml version="13.0"?>
<QBXML><!-- <QBXMLMsgsRs> --><QBXMLMsgsRq onError="stopOnError">
<InvoiceAddRq requestID="7"><InvoiceAdd><CustomerRef><ListID>8-1</ListID></CustomerRef>
<InvoiceLineAdd><Desc>Caf\xc3\xa9</Desc><Quantity>2</Quantity><Amount>3.50</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>
<HostQueryRq/>
<CustomerQueryRq><ListID>8-1</ListID><IncludeRetElement>Name</IncludeRetElement></CustomerQueryRq>
<MadeUpRq><Thing>1</Thing></MadeUpRq>
</QBXMLMsgsRq></QBXML>"""
REQUESTS = [
    {
        "operation": "invoices.create",
        "requestId": "7",
        "message": "InvoiceAdd",
        "params": {"customerId": "8-1", "lines": [{"description": "Café", "quantity": 2, "amount": "3.50"}]},
        "left": [],
    },
    {"operation": "host.retrieve", "requestId": None, "message": "HostQuery", "params": {}, "left": []},
    {
        "operation": "customers.retrieve",
        "requestId": None,
        "message": "CustomerQuery",
        "params": {"id": "8-1"},
        "left": ["IncludeRetElement"],
    },
    {"operation": None, "requestId": None, "message": "MadeUp", "params": {}, "left": ["Thing"]},
]


def test_what_is_made_of_it() -> None:
    assert json.loads(qb.to_json(XML)) == {"requests": REQUESTS}
    assert list(json.loads(qb.to_json(XML))["requests"][0]) == ["operation", "requestId", "message", "params", "left"]
    assert [json.loads(line) for line in qb.to_json(XML, format="ndjson").splitlines()] == REQUESTS
    assert json.loads(msgspec.json.encode(list(qb.iter_records(XML)))) == REQUESTS
    assert list(qb.iter_records(XML)) == qb.decode_request(XML)


def test_each_keeps_the_message_as_it_was_read() -> None:
    messages = [{f"{each.message}Rq": each.native} for each in qb.decode_request(XML)]
    assert messages == [*qb.iter_records(XML, shape="native")]
    assert messages == [{f"{each.message}Rq": each.native} for each in qb.iter_records(XML)]
    assert qb.decode_request(b"<QBXML><QBXMLMsgsRq><HostQueryRq/><MadeUpRq/></QBXMLMsgsRq></QBXML>")[1].native == {}
    known = messages[:3]
    assert [*qb.iter_records(qb.encode_message_set(known), shape="native")] == known


def test_what_was_not_read_has_no_message() -> None:
    read = qb.decode_request(XML)[0]
    made = qb.Request(operation=read.operation, request_id="7", message=read.message, params=read.params)
    assert (made == read, made.native, msgspec.structs.replace(read, params={}).native) == (True, {}, {})


@pytest.mark.parametrize("size", [1, 2, 7, 100])
def test_in_pieces_of_any_size(size: int) -> None:
    pieces = [XML[at : at + size] for at in range(0, len(XML), size)]
    assert qb.to_json(iter(pieces)) == qb.to_json(XML)
    assert list(qb.iter_records(iter(pieces))) == qb.decode_request(XML)


@pytest.mark.parametrize(
    "source",
    [
        XML.decode(),
        bytearray(XML),
        memoryview(XML),
        gzip.compress(XML),
        b"\xef\xbb\xbf" + XML,
        XML.decode().encode("utf-16"),
        XML.replace(b"<QBXML>", b"<QBXML>" + b"<!-- long -->" * 4000),
    ],
    ids=["text", "bytearray", "memoryview", "gzip", "bom", "utf-16", "long comments"],
)
def test_from_whatever_holds_it(source: Any) -> None:
    assert qb.to_json(source) == qb.to_json(XML)


def test_from_files_to_files(tmp_path: Path) -> None:
    source = tmp_path / "requests.xml"
    source.write_bytes(XML)
    assert qb.to_json(source) == qb.to_json(XML)
    summary = qb.convert(source, tmp_path / "requests.json")
    assert json.loads((tmp_path / "requests.json").read_bytes()) == {"requests": REQUESTS}
    assert (summary.records, summary.bytes_in) == (4, len(XML))
    assert [(each.name, each.messages) for each in summary.messages][:2] == [("InvoiceAddRq", 1), ("HostQueryRq", 1)]
    output = io.BytesIO()
    qb.convert([source, io.BytesIO(XML)], output, format="ndjson", jobs=2)
    assert output.getvalue() == qb.to_json(XML, format="ndjson") * 2


@pytest.mark.parametrize("name", ["request_adds.xml", "request_queries.xml"])
@pytest.mark.parametrize("format", ["json", "ndjson"])
def test_documents(name: str, format: Any) -> None:
    xml = (DOCUMENTS / name).read_bytes()
    wanted = json.loads(msgspec.json.encode(qb.decode_request(xml)))
    assert len(wanted) > 1
    text = qb.to_json(xml, format=format)
    assert (
        json.loads(text)["requests"] if format == "json" else [json.loads(each) for each in text.splitlines()]
    ) == wanted


def test_an_empty_document_of_requests() -> None:
    assert qb.to_json(b"<QBXML><QBXMLMsgsRq/></QBXML>") == b'{"requests":[]}'
    assert qb.to_json(b"<QBXML><QBXMLMsgsRq/></QBXML>", format="ndjson") == b""
    assert qb.to_json(b"<QBXML><QBXMLSubscriptionMsgsRq/></QBXML>") == b'{"requests":[]}'


def test_whole_requests_before_the_damage_are_given() -> None:
    records = qb.iter_records(XML[: XML.index(b"<MadeUpRq>") + 5])
    assert [next(records).operation for _ in range(3)] == ["invoices.create", "host.retrieve", "customers.retrieve"]
    with pytest.raises(qb.TruncatedError):
        next(records)
    with pytest.raises(qb.TruncatedError) as caught:
        qb.to_json(XML[:-3])
    assert caught.value.records == 4


def test_options_hold_for_requests_as_well() -> None:
    with pytest.raises(qb.LimitError):
        qb.to_json(XML, limits=qb.Limits(max_text=3))
    c1 = XML.replace(b"Caf\xc3\xa9", b"&#146;")
    assert b"\xe2\x80\x99" in qb.to_json(c1)
    assert "\x92".encode() in qb.to_json(c1, windows_1252_references=False)


def test_more_requests_than_a_window_holds() -> None:
    head, tail = XML[: XML.index(b"<HostQueryRq/>")], b"</QBXMLMsgsRq></QBXML>"
    text = qb.to_json(head + b"<HostQueryRq/>" * 50_000 + tail, format="ndjson", jobs=2)
    assert text.count(b'"host.retrieve"') == 50_000


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (b"<QBXML><QBXMLMsgsRq>", b"QBXMLMsgsRq"),
        (
            b"<?xml?><!-- a <QBXMLMsgsRs> --><QBXML a='1'>\n<!-- <QBXMLMsgsRs> --> <?a <b>?><QBXMLMsgsRq/>",
            b"QBXMLMsgsRq",
        ),
        (b"log <QBXML> text <QBXML ><QBXMLMsgsRs ", b"QBXMLMsgsRs"),
        (b"<QBXMLX><QBXMLMsgsRq>", None),
        (b"<QBXML><QBXMLMsgsRq", None),
        (b"<QBXML><!-- <QBXML><QBXMLMsgsRq>", None),
        (b"<QBXML><? <QBXML><QBXMLMsgsRq>", None),
        (b"<QBXML><!--" * 6000, None),
        (b"<QBXML><?" * 7000, None),
        (b"<QBXML " * 9000, None),
    ],
)
def test_the_first_message_set(head: bytes, found: bytes | None) -> None:
    assert message_set_in(head) == found


def test_it_is_found_without_reading_anything_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: from a comment that does not end, no second try starts."""
    tries: list[int] = []

    class Counted:
        def match(self, head: bytes, at: int) -> re.Match[bytes] | None:
            tries.append(at)
            return between.match(head, at)

    between = request_documents._BETWEEN
    monkeypatch.setattr(request_documents, "_BETWEEN", Counted())
    assert message_set_in(b"<QBXML><!--" * 6000) is None
    assert len(tries) == 1


def test_nested_deeper_than_python_can_follow() -> None:
    limits = qb.Limits(max_depth=1000)
    deep = b"<QBXML><QBXMLMsgsRq><HostQueryRq>" + b"<A>" * 990 + b"</A>" * 990 + b"</HostQueryRq></QBXMLMsgsRq></QBXML>"
    with pytest.raises(qb.LimitError, match="nested deeper") as caught:
        qb.to_json(deep, limits=limits)
    assert caught.value.offset
    with pytest.raises(qb.LimitError, match="nested deeper"):
        [*qb.iter_records(deep, limits=limits)]

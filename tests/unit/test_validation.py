"""`validate`: places, order, prolog, version and edition, and documents that cannot be read."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb

HEAD = '<?xml version="1.0"?>\n<?qbxml version="16.0"?>\n<QBXML>\n<QBXMLMsgsRq onError="stopOnError">\n'
TAIL = "\n</QBXMLMsgsRq>\n</QBXML>"


def request(body: str) -> str:
    return HEAD + body + TAIL


def found(document: Any, **options: Any) -> list[tuple[str, int, str]]:
    """Code, line and path of each problem."""
    problems = qb.validate(document, **options)
    assert all(isinstance(each, qb.DocumentProblem) for each in problems)
    return [(each.code, getattr(each, "line", 0), each.path) for each in problems]


def test_a_right_document() -> None:
    assert qb.validate(request("<HostQueryRq/>")) == []
    assert qb.validate(b"<QBXML><QBXMLMsgsRs/></QBXML>") == []


BODIES: list[tuple[str, list[tuple[str, int, str]]]] = [
    (
        "<InvoiceQueryRq>\n<IncludeLineItems>1</IncludeLineItems>\n<MaxReturned>5</MaxReturned>\n</InvoiceQueryRq>",
        [("out_of_order", 7, "QBXMLMsgsRq.InvoiceQueryRq[0].MaxReturned")],
    ),
    (
        "<InvoiceQueryRq>\n<OwnerID>0</OwnerID>\n<MaxReturned>5</MaxReturned>\n<OwnerID>0</OwnerID>\n</InvoiceQueryRq>",
        [("out_of_order", 7, "QBXMLMsgsRq.InvoiceQueryRq[0].MaxReturned")],
    ),
    (
        "<InvoiceQueryRq>\n<IncludeRetElement>A</IncludeRetElement>\n<OwnerID>0</OwnerID>\n"
        "<IncludeRetElement>B</IncludeRetElement>\n</InvoiceQueryRq>",
        [("out_of_order", 8, "QBXMLMsgsRq.InvoiceQueryRq[0].IncludeRetElement[1]")],
    ),
    (
        "<HostQueryRq/>\n<InvoiceQueryRq>\n<MaxReturned>0</MaxReturned>\n</InvoiceQueryRq>\n<InvoiceQueryRq>\n"
        "<MaxReturned>x</MaxReturned>\n</InvoiceQueryRq>",
        [
            ("out_of_range", 7, "QBXMLMsgsRq.InvoiceQueryRq[0].MaxReturned"),
            ("bad_integer", 10, "QBXMLMsgsRq.InvoiceQueryRq[1].MaxReturned"),
        ],
    ),
    ("<HostQueryRq>\n<A/>\n</HostQueryRq>", [("unknown_element", 6, "QBXMLMsgsRq.HostQueryRq[0].A")]),
    ("\n<HostQueryRq a='1'/>", [("unknown_attribute", 6, "QBXMLMsgsRq.HostQueryRq[0].@a")]),
    ("<InvoiceAddRq>\n<InvoiceAdd/>\n</InvoiceAddRq>",
     [("missing", 6, "QBXMLMsgsRq.InvoiceAddRq[0].InvoiceAdd.CustomerRef")]),
    ("<HostQueryRq/>\ntext", [("stray_text", 4, "QBXMLMsgsRq.#text")]),
    ("<HostQueryRq/><InvoiceQueryRs/>", [("unknown_element", 5, "QBXMLMsgsRq.InvoiceQueryRs")]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), BODIES)
def test_places(body: str, expected: list[tuple[str, int, str]]) -> None:
    assert found(request(body)) == expected


def test_offsets_and_wire_paths() -> None:
    document = request("<HostQueryRq>\n<A/>\n</HostQueryRq>")
    problem = qb.validate(document)[0]
    assert isinstance(problem, qb.DocumentProblem)
    assert document[problem.offset :].startswith("<A/>")
    assert problem.wire_path == "QBXMLMsgsRq/HostQueryRq/A"


def test_the_order_that_was_expected_is_told() -> None:
    problem = qb.validate(request(BODIES[0][0]))[0]
    assert problem.allowed == ("MaxReturned", "IncludeLineItems")
    assert "the order is `MaxReturned`, `IncludeLineItems`" in problem.message


def test_lines_side_by_side_are_in_any_order() -> None:
    lines = "<InvoiceLineGroupAdd><ItemGroupRef/></InvoiceLineGroupAdd><InvoiceLineAdd/>"
    body = f"<InvoiceAddRq><InvoiceAdd><CustomerRef/>{lines}{lines}</InvoiceAdd></InvoiceAddRq>"
    assert found(request(body)) == []


# --- prolog, version, edition


def test_a_request_needs_its_version() -> None:
    document = request("<HostQueryRq/>").replace('<?qbxml version="16.0"?>\n', "")
    assert found(document) == [("missing_instruction", 2, "")]


@pytest.mark.parametrize("said", ["17.0", "0.9", "x"])
def test_a_version_that_there_is_not(said: str) -> None:
    assert found(request("<HostQueryRq/>").replace("16.0", said)) == [("bad_instruction", 3, "?qbxml")]


NEWER = request("<TransferQueryRq/>")


@pytest.mark.parametrize(
    ("document", "options", "codes"),
    [
        (NEWER, {}, []),
        (NEWER.replace("16.0", "11.0"), {}, ["needs_version"]),
        (NEWER, {"version": "11.0"}, ["needs_version"]),
        (NEWER.replace("16.0", "11.0"), {"version": "12.0"}, []),
        (NEWER.replace("16.0", "CA11.0"), {}, ["needs_version"]),
        (request("<ItemSitesQueryRq/>"), {}, []),
        (request("<ItemSitesQueryRq/>"), {"edition": "CA"}, ["needs_edition"]),
        (request("<ItemSitesQueryRq/>"), {"edition": None}, []),
        (request("<BarCodeQueryRq/>"), {"edition": "AU"}, ["needs_edition"]),
    ],
)
def test_versions_and_editions(document: str, options: Any, codes: list[str]) -> None:
    assert [code for code, _, _ in found(document, **options)] == codes


def test_options_that_there_are_not() -> None:
    with pytest.raises(qb.OptionError):
        qb.validate("<QBXML/>", version="99.0")
    with pytest.raises(qb.OptionError):
        qb.validate("<QBXML/>", edition="DE")  # type: ignore[arg-type]


# --- documents that cannot be read


@pytest.mark.parametrize(
    ("document", "code", "line", "offset"),
    [
        (b"", "empty_document", 1, 0),
        (b"hello", "not_qbxml", 1, 0),
        (b"<QBXML>\n<A></B>\n</QBXML>", "xml_syntax", 2, 11),
        (b"<QBXML>\n<A>\n", "truncated", 3, 12),
        (b"<!DOCTYPE a><QBXML/>", "doctype", 1, 0),
        (b"<QBXML>\n\n&x;</QBXML>", "undefined_entity", 3, 9),
        (b"<QBXML>\xff</QBXML>", "encoding", 1, 7),
    ],
)
def test_a_malformed_document_is_a_problem(document: bytes, code: str, line: int, offset: int) -> None:
    problems = qb.validate(document)
    assert [(each.code, getattr(each, "line", 0), getattr(each, "offset", -1)) for each in problems] == [
        (code, line, offset)
    ]
    assert problems[0].message


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(qb.SourceError):
        qb.validate(tmp_path / "nothing.xml")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig", "latin-1"])
def test_encodings(encoding: str, tmp_path: Path) -> None:
    text = request("<HostQueryRq>\n<N\u00e9w/>\n</HostQueryRq>").replace('"1.0"?', f'"1.0" encoding="{encoding[:6]}"?')
    text = text.replace('"latin-"', '"latin-1"').replace('"utf-8-"', '"utf-8"')
    path = tmp_path / "request.xml.gz"
    path.write_bytes(gzip.compress(text.encode(encoding)))
    assert found(path) == [("unknown_element", 6, "QBXMLMsgsRq.HostQueryRq[0].N\u00e9w")]


def test_references_to_windows_1252_bytes_are_one_character() -> None:
    body = "<InvoiceAddRq><InvoiceAdd><CustomerRef/><RefNumber>{}</RefNumber></InvoiceAdd></InvoiceAddRq>"
    assert found(request(body.format("&#148;" * 11))) == []
    assert [code for code, _, _ in found(request(body.format("&#148;" * 12)))] == ["too_long"]


def test_what_is_written_strictly_is_right() -> None:
    messages = [{"InvoiceQueryRq": {"MaxReturned": 5, "OwnerID": "0"}}, {"HostQueryRq": {"@requestID": "2"}}]
    for layout in ("compact", "quickbooks"):
        assert qb.validate(qb.encode_message_set(messages, layout=layout)) == []  # type: ignore[arg-type]

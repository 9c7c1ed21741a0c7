"""Declarations that lie or say nothing, and documents that were escaped behind other text."""

from __future__ import annotations

from typing import Any

import pytest

import qbxml_core as qb
from tests.conformance.test_encodings import as_escaped, as_escaped_utf_16


def text(name: str, declared: str = "") -> str:
    encoding = f' encoding="{declared}"' if declared else ""
    return (
        f'<?xml version="1.0"{encoding}?>\n<?qbxml version="16.0"?>\n<QBXML><QBXMLMsgsRs><ClassQueryRs statusCode="0">'
        f"<ClassRet><Name>{name}</Name></ClassRet></ClassQueryRs></QBXMLMsgsRs></QBXML>"
    )


def read(data: bytes, size: int = 0, **options: Any) -> tuple[list[str], list[tuple[str, int]]]:
    """The names in a stream, and its warnings."""
    found: list[qb.DecodeWarning] = []
    pieces = [data[at : at + size] for at in range(0, len(data), size)] if size else data
    names = [each.name for each in qb.iter_records(pieces, on_warning=found.append, **options)]
    return names, [(each.code, each.offset) for each in found]


@pytest.mark.parametrize("declared", ["ISO-8859-1", "windows-1252", "windows-1251", "KOI8-R"])
@pytest.mark.parametrize("far", [0, 60_000])
def test_a_single_byte_encoding_that_the_bytes_refute(declared: str, far: int) -> None:
    data = text("x" * far + "caf\u00e9", declared).encode()
    for size in (0, 1000, 1) if not far else (0, 1000):
        assert read(data, size) == (["x" * far + "caf\u00e9"], [("encoding", 0)])
    for options in ({"strict": True}, {"illegal_characters": "error"}):
        with pytest.raises(qb.DecodeError) as caught:
            read(data, **options)
        assert caught.value.code == "encoding"
        assert f"`{declared}` declared, and the text is UTF-8" in str(caught.value)
    assert caught.value.offset == data.index("\u00e9".encode())
    assert read(data, encoding=declared, strict=True)[0] != ["x" * far + "caf\u00e9"]


@pytest.mark.parametrize("name", ["caf\u00e9", "\u00c3\u00a9 \u00e9", "\u00c3", "\u00c3\u00a9" + "x" * 100 + "\u2013"])
def test_one_that_may_be_right_is_believed(name: str) -> None:
    data = text(name, "windows-1252").encode("cp1252")
    for size in (0, 1, 50):
        assert read(data, size) == ([name], [])


def test_what_stands_beyond_the_sample_has_to_be_repaired() -> None:
    """The first 64 KiB decide, however the input comes."""
    data = text("\u00e9" + "x" * 70_000 + "^", "windows-1252").encode().replace(b"^", b"\xe9")
    for size in (0, 1000, 100_000):
        names, warnings = read(data, size)
        assert names == ["\u00e9" + "x" * 70_000 + "\u00e9"]
        assert [code for code, _ in warnings] == ["encoding"] * 2
    late = text("x" * 70_000 + "\u00e9", "windows-1252").encode()
    assert read(late) == (["x" * 70_000 + "\u00c3\u00a9"], [])


@pytest.mark.parametrize("declared", ["", "1-2", "utf 8", " ", "\u00e9"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16"])
def test_what_is_no_name_of_an_encoding(declared: str, encoding: str) -> None:
    data = text("a").replace("?>", f' encoding="{declared}"?>', 1).encode(encoding)
    names, warnings = read(data)
    assert names == ["a"]
    assert [code for code, _ in warnings] == (["encoding"] if encoding == "utf-8" else [])
    with pytest.raises(qb.DecodeError):
        read(data, illegal_characters="error")


@pytest.mark.parametrize("kind", [as_escaped, as_escaped_utf_16])
@pytest.mark.parametrize("before", ["10:00 response:\r\n", "HTTP/1.1 200 OK\r\nA: <b>\r\n\r\n"])
def test_a_document_that_was_escaped_behind_text(kind: Any, before: str) -> None:
    one = before + text("&lt;b")
    for document, count in ((one, 1), (one * 3, 3)):
        data = kind(document)
        names, warnings = read(data, doubled_references=False)
        assert names == ["<b"] * count
        assert [code for code, _ in warnings].count("escaped_document") == 1
        for size in (1, 7, 300):
            assert read(data, size, doubled_references=False) == (names, warnings), size


def test_text_that_shows_escaped_qbxml_is_text() -> None:
    note = "&lt;?xml version='1.0'?&gt;&lt;QBXML&gt;&lt;/QBXML&gt;"
    data = ("log: " + text(note) + text(note)).encode()
    assert read(data) == (["<?xml version='1.0'?><QBXML></QBXML>"] * 2, [("outside_text", 0)])

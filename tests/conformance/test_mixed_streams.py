"""Streams of documents that differ in their encodings, or in whether they were escaped; declarations that lie."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from tests.conformance.test_encodings import as_escaped, as_escaped_utf_16, as_utf_16_be, as_utf_16_with_mark

NAME = "caf\u00e9 \u2013 "


def text(name: str, declared: str = "") -> str:
    encoding = f' encoding="{declared}"' if declared else ""
    return (
        f'<?xml version="1.0"{encoding}?>\n<?qbxml version="16.0"?>\n<QBXML><QBXMLMsgsRs><ClassQueryRs statusCode="0">'
        f"<ClassRet><Name>{name}</Name></ClassRet></ClassQueryRs></QBXMLMsgsRs></QBXML>"
    )


def plain(name: str) -> bytes:
    return text(name).encode()


def windows_1252(name: str) -> bytes:
    return text(name, "windows-1252").encode("cp1252")


def latin_2(name: str) -> bytes:
    return text(name.replace("\u2013", "\u0160"), "ISO-8859-2").encode("iso-8859-2")


def with_mark(name: str) -> bytes:
    return text(name).encode("utf-8-sig")


def utf_16(name: str) -> bytes:
    return text(name).encode("utf-16-le")


def utf_16_with_mark(name: str) -> bytes:
    return as_utf_16_with_mark(text(name))


def utf_16_be(name: str) -> bytes:
    return as_utf_16_be(text(name))


def utf_32(name: str) -> bytes:
    return codecs.BOM_UTF32_LE + text(name).encode("utf-32-le")


def escaped(name: str) -> bytes:
    return as_escaped(text(name))


def escaped_utf_16(name: str) -> bytes:
    return as_escaped_utf_16(text(name))


def utf_16_be_with_mark(name: str) -> bytes:
    return codecs.BOM_UTF16_BE + utf_16_be(name)


KINDS = [
    plain,
    with_mark,
    windows_1252,
    latin_2,
    utf_16,
    utf_16_with_mark,
    utf_16_be,
    utf_16_be_with_mark,
    utf_32,
    escaped,
    escaped_utf_16,
]


def written(kind: Callable[[str], bytes], number: int) -> tuple[bytes, str]:
    """A document, and the name in it."""
    name = f"{NAME}{number}"
    return kind(name), name.replace("\u2013", "\u0160") if kind is latin_2 else name


def read(data: bytes, size: int = 0, **options: Any) -> tuple[list[str], list[tuple[str, int]]]:
    """The names in a stream, and its warnings."""
    found: list[qb.DecodeWarning] = []
    pieces = [data[at : at + size] for at in range(0, len(data), size)] if size else data
    names = [each.name for each in qb.iter_records(pieces, on_warning=found.append, **options)]
    return names, [(each.code, each.offset) for each in found]


def blank_of(kind: Callable[[str], bytes]) -> bytes:
    """A line end as a program writes it that writes such documents."""
    codecs_of = {utf_16: "utf-16-le", utf_16_with_mark: "utf-16-le", escaped_utf_16: "utf-16-le"}
    wide = {utf_16_be_with_mark: "utf-16-be", utf_16_be: "utf-16-be", utf_32: "utf-32-le", **codecs_of}
    return "\n".encode(wide.get(kind, "ascii"))


LITTLE_ENDIAN = {utf_16, utf_16_with_mark, utf_32, escaped_utf_16}
PAIRS = [  # next to each other, the orders of UTF-16 are told apart by a mark only
    (first, second)
    for first, second in product(KINDS, KINDS)
    if not (utf_16_be in (first, second) and LITTLE_ENDIAN & {first, second})
]


@pytest.mark.parametrize(("first", "second"), PAIRS)
@pytest.mark.parametrize("between", [False, True])
def test_each_document_has_an_encoding_of_its_own(first: Any, second: Any, between: bool) -> None:
    kinds = (first, second, first, plain, second)
    documents = [written(kind, number) for number, kind in enumerate(kinds)]
    blanks = [blank_of(kind) if between else b"" for kind in kinds]
    data = b"".join(document + blank for (document, _), blank in zip(documents, blanks, strict=True))
    names, warnings = read(data)
    assert names == [name for _, name in documents]
    assert [code for code, _ in warnings] == ["escaped_document"] * sum("escaped" in each.__name__ for each in kinds)
    for size in (1, 7, 64, 300):
        assert read(data, size) == (names, warnings), size


def test_to_json_and_convert_read_them_too(tmp_path: Path) -> None:
    data = b"\n".join((plain("a"), windows_1252(NAME), utf_16_with_mark(NAME)))
    path, target = tmp_path / "log", tmp_path / "out.ndjson"
    path.write_bytes(data)
    for jobs in (1, 4):
        output = qb.to_json(data, format="ndjson", jobs=jobs)
        assert [json.loads(line)["name"] for line in output.splitlines()] == ["a", NAME, NAME]
        qb.convert(path, target, jobs=jobs)
        assert target.read_bytes() == output
    with pytest.raises(qb.MalformedXMLError, match="second document"):
        qb.to_json(data)
    assert qb.inspect(path).files[0].encoding == "cp1252, utf-16-le"


@pytest.mark.parametrize("jobs", [1, 2])
def test_behind_a_long_document(jobs: int) -> None:
    record = "<ClassRet><Name>West</Name></ClassRet>"
    first = text("West").replace(record, record * 60_000).encode()
    output = qb.to_json(first + b"\n" + escaped("a") + windows_1252(NAME), format="ndjson", jobs=jobs)
    names = [json.loads(line)["name"] for line in output.splitlines()]
    assert (len(names), names[-3:]) == (60_002, ["West", "a", NAME])


def test_the_option_holds_for_all_of_them() -> None:
    data = windows_1252("\u0444".encode().decode("cp1252")) + b"\n" + plain("\u0444")
    assert read(data, encoding="utf-8") == (["\u0444", "\u0444"], [])


def test_a_log_of_escaped_documents() -> None:
    log = b"".join(
        b"10:00 response:\r\n%s\r\n" % kind("&amp;lt;b") for kind in (escaped, plain, escaped_utf_16, escaped)
    )
    names, warnings = read(log, doubled_references=False)
    assert names == ["&lt;b"] * 4
    assert [code for code, _ in warnings].count("escaped_document") == 3
    for size in (1, 7, 64, 300):
        assert read(log, size, doubled_references=False)[0] == names, size


def test_an_error_behind_the_first_document_knows_where() -> None:
    first, second = utf_16("a"), text("^", "Shift_JIS").encode().replace(b"^", b"\xfd")
    with pytest.raises(qb.EncodingError, match="is not text in shift-jis") as caught:
        read(first + second, illegal_characters="error")
    assert (caught.value.offset, caught.value.encoding) == (len(first) + second.index(b"\xfd"), None)
    with pytest.raises(qb.EncodingError, match="unknown encoding `klingon`") as caught:
        read(first + text("a", "klingon").encode(), illegal_characters="error")
    assert caught.value.offset == len(first) + text("a", "klingon").index("klingon")
    _, warnings = read(first + text("a", "klingon").encode())
    assert warnings == [("encoding", len(text("a")))]
    with pytest.raises(qb.StrictError, match="escaped once more") as refused:
        read(plain("a") + escaped("b"), illegal_characters="error")
    assert refused.value.offset == len(plain("a"))


# --- declarations that lie


@pytest.mark.parametrize("declared", ["ISO-8859-1", "windows-1252", "windows-1251", "KOI8-R"])
@pytest.mark.parametrize("far", [0, 100_000])
def test_a_single_byte_encoding_that_the_bytes_refute(declared: str, far: int) -> None:
    data = text("x" * far + "caf\u00e9", declared).encode()
    at = data.index("\u00e9".encode())
    for size in (0, 1000, 1) if not far else (0, 1000):
        names, warnings = read(data, size)
        assert names == ["x" * far + "caf\u00e9"]
        assert warnings == [("encoding", at)]
    for options in ({"strict": True}, {"illegal_characters": "error"}):
        with pytest.raises(qb.EncodingError if "strict" not in options else qb.DecodeError) as caught:
            read(data, **options)
        assert (caught.value.code, caught.value.offset) == ("encoding", at)
        assert f"`{declared}` declared, and the text is UTF-8" in str(caught.value)
    assert read(data, encoding=declared, strict=True)[0] != names


@pytest.mark.parametrize("name", ["caf\u00e9", "\u00c3\u00a9 \u00e9", "\u00c3", "\u00c3\u00a9" + "x" * 100 + "\u2013"])
def test_one_that_may_be_right_is_believed(name: str) -> None:
    data = windows_1252(name)
    for size in (0, 1, 50):
        assert read(data, size) == ([name], [])


def test_one_is_believed_by_what_comes_first() -> None:
    """What a sample does not show has to be repaired."""
    data = (
        text("\u00e9" + "x" * 5000, "windows-1252").encode()
        + windows_1252("\u00e9")
        + text("\u00e9", "cp1252").encode()
    )
    data = data.replace(b"x</Name>", b"x\xe9</Name>")
    names, warnings = read(data)
    assert names == ["\u00e9" + "x" * 5000 + "\u00e9", "\u00e9", "\u00e9"]
    assert [code for code, _ in warnings] == ["encoding"] * 3


@pytest.mark.parametrize("declared", ["", "1-2", "utf 8", " ", "\u00e9"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16"])
def test_what_is_no_name_of_an_encoding(declared: str, encoding: str) -> None:
    data = text("a").replace("?>", f' encoding="{declared}"?>', 1).encode(encoding)
    names, warnings = read(data)
    assert names == ["a"]
    assert [code for code, _ in warnings] == (["encoding"] if encoding == "utf-8" else [])
    with pytest.raises(qb.DecodeError):
        read(data, illegal_characters="error")

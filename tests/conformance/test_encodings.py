"""One document in every encoding it may come in, through every face; declarations that lie; bytes that are no text."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core.io.transcode import is_escaped, recode, unescape
from tests.engine import attempt

MEMO = "caf\u00e9 \u2013 4\u201d"
ASCII = "coffee, 4 in"


def text(memo: str = MEMO, prolog: str = '<?xml version="1.0" ?>') -> str:
    return (
        f"{prolog}\n<QBXML><QBXMLMsgsRs><InvoiceQueryRs><InvoiceRet><Memo>{memo}</Memo></InvoiceRet>"
        "</InvoiceQueryRs></QBXMLMsgsRs></QBXML>"
    )


def declared(name: str) -> str:
    return f'<?xml version="1.0" encoding="{name}"?>'


def by_to_json(data: bytes, **options: Any) -> str:
    return str(json.loads(qb.to_json(data, **options))["responses"][0]["data"][0]["memo"])


def by_iter_records(data: bytes, **options: Any) -> str:
    (record,) = qb.iter_records([data[at : at + 5] for at in range(0, len(data), 5)], **options)
    return str(record.memo)


def by_decode(data: bytes, **options: Any) -> str:
    return str(qb.decode(data, **options).responses[0].records[0].memo)


def by_convert(data: bytes, tmp_path: Path, **options: Any) -> str:
    source, target = tmp_path / "in.xml", tmp_path / "out.ndjson"
    source.write_bytes(data)
    qb.convert(source, target, **options)
    return str(json.loads(target.read_bytes())["memo"])


def read_all_ways(data: bytes, tmp_path: Path, **options: Any) -> str:
    read: list[Callable[..., str]] = [by_to_json, by_iter_records, by_decode]
    (memo,) = {*(each(data, **options) for each in read), by_convert(data, tmp_path, **options)}
    return memo


@pytest.mark.parametrize(
    ("data", "memo"),
    [
        (text().encode(), MEMO),
        (text(prolog="").encode(), MEMO),
        (text(prolog=declared("UTF-8")).encode(), MEMO),
        (text().encode("utf-8-sig"), MEMO),
        (text().encode("utf-16-le"), MEMO),
        (text().encode("utf-16-be"), MEMO),
        (text(prolog=declared("utf-16")).encode("utf-16-le"), MEMO),
        (codecs.BOM_UTF16_LE + text().encode("utf-16-le"), MEMO),
        (codecs.BOM_UTF16_BE + text(prolog=declared("utf-16")).encode("utf-16-be"), MEMO),
        (codecs.BOM_UTF32_LE + text().encode("utf-32-le"), MEMO),
        (text(prolog=declared("windows-1252")).encode("cp1252"), MEMO),
        (text(prolog=declared("ISO-8859-1")).encode("cp1252"), MEMO),
        (text("caf\u00e9", declared("ISO-8859-1")).encode("latin-1"), "caf\u00e9"),
        (text(ASCII, declared("US-ASCII")).encode("ascii"), ASCII),
        (text(ASCII).encode("ascii"), ASCII),
        (text(prolog=declared("Shift_JIS")).replace(MEMO, "\u7532").encode("shift-jis"), "\u7532"),
    ],
)
def test_encodings(data: bytes, memo: str, tmp_path: Path) -> None:
    for options in ({}, {"strict": True}, {"illegal_characters": "error"}):
        assert read_all_ways(data, tmp_path, **options) == memo


@pytest.mark.parametrize(
    "data",
    [
        # what XML that went through strings looks like
        text(prolog=declared("utf-16")).encode(),
        text(prolog=declared("UTF-16LE")).encode(),
        text(prolog=declared("utf-8")).encode("utf-16-le"),
        text(prolog=declared("utf-8")).encode("utf-16"),
        text(prolog=declared("windows-1252")).encode("utf-8-sig"),
        text(prolog=declared("utf-32")).encode(),
    ],
)
def test_a_declaration_that_the_bytes_refute_is_not_followed(data: bytes, tmp_path: Path) -> None:
    assert read_all_ways(data, tmp_path) == MEMO
    assert json.loads(qb.to_json(data))["warnings"] == []


@pytest.mark.parametrize("prolog", ["", declared("utf-8"), declared("us-ascii"), declared("utf-16")])
def test_windows_1252_where_utf_8_should_be(prolog: str, tmp_path: Path) -> None:
    """Each run of bytes that are no UTF-8 is read as Windows-1252, with a warning; what is UTF-8 stays."""
    data = text("\u20ac|" + MEMO, prolog).encode("cp1252").replace(b"\x80|", "\u20ac|".encode())
    assert read_all_ways(data, tmp_path) == "\u20ac|" + MEMO
    warnings = json.loads(qb.to_json(data))["warnings"]
    path = "QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet[1]/Memo"
    assert [(each["code"], each["path"], each["text"]) for each in warnings] == [
        ("encoding", path, shown) for shown in ("0xE9", "0x96", "0x94")
    ]
    assert [each["offset"] for each in warnings] == [data.index(byte) for byte in (b"\xe9", b"\x96", b"\x94\x3c")]
    for options in ({"strict": True}, {"illegal_characters": "error"}):
        with pytest.raises(qb.EncodingError) as caught:
            qb.to_json(data, **options)
        assert (caught.value.offset, caught.value.path) == (data.index(b"\xe9"), path)


def test_an_unknown_declaration_is_read_as_utf_8(tmp_path: Path) -> None:
    data = text(prolog=declared("klingon")).encode()
    assert read_all_ways(data, tmp_path) == MEMO
    (warning,) = json.loads(qb.to_json(data))["warnings"]
    assert (warning["code"], warning["offset"], warning["text"]) == (
        "encoding", 0, "unknown encoding `klingon` declared",
    )  # fmt: skip
    with pytest.raises(qb.EncodingError):
        qb.to_json(data, strict=True)
    with pytest.raises(qb.EncodingError, match="unknown encoding `klingon` declared"):
        qb.to_json(data, illegal_characters="error")


def test_the_option_overrides_everything(tmp_path: Path) -> None:
    wrong = text(prolog=declared("utf-8")).encode("cp1252")
    assert read_all_ways(wrong, tmp_path, encoding="windows-1252", strict=True) == MEMO
    cyrillic = text(prolog=declared("windows-1252")).replace(MEMO, "\u041c\u0438\u0440").encode("cp1251")
    assert read_all_ways(cyrillic, tmp_path, encoding="cp1251", strict=True) == "\u041c\u0438\u0440"
    with pytest.raises(qb.OptionError):
        by_convert(cyrillic, tmp_path, encoding="klingon")


@pytest.mark.parametrize(
    ("data", "memo", "text_shown"),
    [
        (text("a^\U0001f600").encode("utf-16-le").replace(b"^\0", b"\x3d\xd8"), "a\ufffd\U0001f600", "0xED 0xA0 0xBD"),
        (text("a^b").encode("utf-16-be").replace(b"\0^", b"\xdc\x00"), "a\ufffdb", "0xED 0xB0 0x80"),
        (text("a^b", declared("Shift_JIS")).encode().replace(b"^", b"\xfd"), "a\ufffdb", "0xED 0xB3 0xBD"),
    ],
)  # fmt: skip
def test_what_is_no_text_in_another_encoding(data: bytes, memo: str, text_shown: str, tmp_path: Path) -> None:
    assert read_all_ways(data, tmp_path) == memo
    (warning,) = json.loads(qb.to_json(data))["warnings"]
    assert (warning["code"], warning["text"]) == ("encoding", text_shown)
    assert warning["path"].endswith("/Memo")
    with pytest.raises(qb.EncodingError, match="is not text in"):
        qb.to_json(data, illegal_characters="error")


def test_an_error_knows_which_bytes_it_counts() -> None:
    data = text("a^b").encode("utf-16-le").replace(b"^\0", b"\x3d\xd8")
    with pytest.raises(qb.EncodingError) as caught:
        qb.to_json(data, strict=True)
    assert "of the text as UTF-8, transcoded from utf-16-le" in str(caught.value)
    with pytest.raises(qb.EncodingError) as caught:
        qb.to_json(data, illegal_characters="error")
    assert (caught.value.offset, caught.value.encoding) == (data.index(b"\x3d\xd8"), None)
    assert "transcoded" not in str(caught.value)


def test_windows_1252_has_no_holes(tmp_path: Path) -> None:
    data = text("a^b", declared("windows-1252")).encode().replace(b"^", b"\x81\x8d\x8f\x90\x9d")
    assert read_all_ways(data, tmp_path) == "a\x81\x8d\x8f\x90\x9db"


@pytest.mark.parametrize("size", [1, 2, 3, 1000])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_recoding_repairs_alike_however_it_is_cut(encoding: str, size: int) -> None:
    stored = "a\ud83d!\U0001f600\udc00".encode(encoding, "surrogatepass")
    pieces = [stored[at : at + size] for at in range(0, len(stored), size)]
    expected = "a\ud83d!\U0001f600\udc00".encode("utf-8", "surrogatepass")
    assert b"".join(bytes(each) for each in recode(iter(pieces), encoding)) == expected


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("policy", ["repair", "error"])
def test_a_decoder_says_that_it_reads_utf_8(encoding: str, policy: str) -> None:
    for size in (2, 7, 10_000):
        data = text().encode(encoding)
        _, error = attempt([data[at : at + size] for at in range(0, len(data), size)], illegal_characters=policy)
        assert error is not None
        assert "the input starts like UTF-16, and a Decoder reads UTF-8" in str(error)


# --- a document that was escaped as a whole


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16"])
@pytest.mark.parametrize("prolog", ['<?xml version="1.0" ?>', "", '<?qbxml version="16.0"?>', "<!-- a -->"])
def test_an_escaped_document(prolog: str, encoding: str, tmp_path: Path) -> None:
    inner = text("Tom &amp; Ann&#146;s &lt;b&gt; " + MEMO, prolog)
    escaped = inner.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    data = escaped.lstrip("\n").encode(encoding)
    assert read_all_ways(data, tmp_path) == "Tom & Ann\u2019s <b> " + MEMO
    warnings = json.loads(qb.to_json(data))["warnings"]
    assert [(each["code"], each["path"], each["offset"]) for each in warnings] == [("escaped_document", "", 0)]
    with pytest.raises(qb.StrictError) as caught:
        qb.to_json(data, strict=True)
    assert caught.value.code == "escaped_document"
    with pytest.raises(qb.StrictError, match="the whole document was escaped once more; unescape it once") as caught:
        qb.to_json(data, illegal_characters="error")
    assert caught.value.code == "escaped_document"


def test_escaped_with_numbers(tmp_path: Path) -> None:
    data = text().encode()
    for mark, number in ((b"<", b"&#60;"), (b">", b"&#x3E;"), (b'"', b"&#34;")):
        data = data.replace(mark, number)
    assert read_all_ways(data, tmp_path) == MEMO


@pytest.mark.parametrize("size", [1, 2, 3, 5, 1000])
def test_unescape_however_it_is_cut(size: int) -> None:
    data = b"&lt;a b=&quot;&amp;amp;&quot;&gt;&amp;#8217; & &amp &#60;&#x3c;&apos;&ltx"
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    assert b"".join(bytes(each) for each in unescape(iter(pieces))) == b'<a b="&amp;">&#8217; & &amp <<\'&ltx'


@pytest.mark.parametrize("escape", ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#38;", "&#x3C;", "&#x3e;", "&#60;"])
def test_half_of_an_escape_at_the_end_is_left_out(escape: str) -> None:
    for cut in range(1, len(escape)):
        assert b"".join(bytes(each) for each in unescape(iter([b"a", escape[:cut].encode()]))) == b"a"


# --- cut off


def as_utf_16_be(text: str) -> bytes:
    return text.encode("utf-16-be")


def as_utf_16_with_mark(text: str) -> bytes:
    return codecs.BOM_UTF16_LE + text.encode("utf-16-le")


def as_windows_1252(text: str) -> bytes:
    return text.replace("?>", ' encoding="windows-1252"?>', 1).encode("cp1252")


def as_escaped(text: str) -> bytes:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;").encode()


def as_escaped_with_numbers(text: str) -> bytes:
    return text.replace("&", "&#38;").replace("<", "&#60;").replace(">", "&#x3E;").replace('"', "&#x22;").encode()


def as_escaped_utf_16(text: str) -> bytes:
    return as_escaped(text).decode().encode("utf-16-le")


@pytest.mark.parametrize(
    ("store", "policy"),
    [
        *product((as_utf_16_be, as_utf_16_with_mark, as_windows_1252), ("repair", "error")),
        *product((as_escaped, as_escaped_with_numbers, as_escaped_utf_16), ("repair",)),
    ],
)
def test_cut_off(store: Callable[[str], bytes], policy: Any) -> None:
    """At every byte: the records before the cut, and an error that it is one, how many there were and where."""
    record = "<ClassRet><Name>{} caf\u00e9 &amp;</Name></ClassRet>"
    message = "<ClassQueryRs>" + "".join(map(record.format, range(3))) + "</ClassQueryRs>"
    document = f'<?xml version="1.0" ?><QBXML a="b"><QBXMLMsgsRs>{message}</QBXMLMsgsRs></QBXML>'
    data, end = store(document), "</ClassRet>"
    ends = [len(store(end.join(document.split(end)[:n]) + end)) for n in (1, 2, 3)]
    prolog = len(store(document[: document.index("<QBXML")]))
    for cut in range(prolog + 14, len(data)):
        names: list[str] = []
        with pytest.raises(qb.TruncatedError) as caught:
            names.extend(each.name for each in qb.iter_records([data[:cut]], illegal_characters=policy))
        whole = sum(end <= cut for end in ends)
        assert names == [f"{n} caf\u00e9 &" for n in range(whole)], cut
        assert caught.value.records == whole, cut


@pytest.mark.parametrize("head", [b"", b"<QBXML>&lt;?xml", b"&amp;lt;?xml", b"&lt;html", b"a &lt;?xml"])
def test_what_is_not_escaped(head: bytes) -> None:
    assert not is_escaped(head)


# --- text before the document, with an encoding behind it


def test_a_declaration_behind_other_text(tmp_path: Path) -> None:
    data = b"HTTP/1.1 200 OK\r\nX: " + b"y" * 500 + b"\r\n\r\n" + text(prolog=declared("windows-1252")).encode("cp1252")
    assert read_all_ways(data, tmp_path) == MEMO
    (warning,) = json.loads(qb.to_json(data))["warnings"]
    assert warning["code"] == "outside_text"


@pytest.mark.parametrize(
    "data", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b" \r\n", "\ufeff\n".encode("utf-16-le")]
)
def test_an_empty_document(data: bytes, tmp_path: Path) -> None:
    for read in (by_to_json, by_iter_records, by_decode):
        with pytest.raises(qb.NotQBXMLError, match="the input is empty") as caught:
            read(data)
        assert caught.value.code == "empty_document"
    with pytest.raises(qb.NotQBXMLError):
        by_convert(data, tmp_path)
    assert not (tmp_path / "out.ndjson").exists()

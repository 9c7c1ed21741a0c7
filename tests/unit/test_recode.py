"""Encodings: which one a document is in, and its text as UTF-8, whatever the sizes of the blocks."""

from __future__ import annotations

import codecs
from typing import Any

import pytest

from qbxml_core import EncodingError, OptionError
from qbxml_core.io.blocks import head_of
from qbxml_core.io.transcode import recode, sniff

TEXT = '<?xml version="1.0"?>\n<QBXML>caf\u00e9 \u2013 \u20ac \U0001f4b6</QBXML>\n'


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"", None),
        (b"<", None),
        (b"<QBXML>", None),
        (b'<?xml version="1.0" ?>', None),
        (b'<?xml version="1.0" encoding="UTF-8"?>', None),
        (b"<?xml version='1.0' encoding='us-ascii'?>", None),
        (b'\xef\xbb\xbf<?xml version="1.0" encoding="windows-1252"?>', None),
        (b'<?xml version="1.0" encoding="windows-1252"?>', "cp1252"),
        (b'\n <?xml version="1.0" encoding = "ISO-8859-1" standalone="yes"?>', "cp1252"),
        (b'<?xml version="1.0" encoding="Shift_JIS"?>', "shift-jis"),
        # Single bytes cannot be UTF-16, whatever they say.
        (b'<?xml version="1.0" encoding="utf-16"?>', None),
        (b'<?xml version="1.0" encoding="UTF-16LE"?>', None),
        # An attribute of the root is not a declaration.
        (b'<QBXML encoding="windows-1252">', None),
        (b'<?xmlish encoding="windows-1252"?>', None),
        (b'<?xml version="1.0"?><!-- encoding="windows-1252" -->', None),
        (b"\xff\xfe<\x00Q\x00", "utf-16-le"),
        (b"\xfe\xff\x00<\x00Q", "utf-16-be"),
        (b"<\x00?\x00x\x00", "utf-16-le"),
        (b"\x00<\x00?\x00x", "utf-16-be"),
        (b"\xff\xfe\x00\x00<\x00\x00\x00", "utf-32-le"),
        (b"\x00\x00\xfe\xff\x00\x00\x00<", "utf-32-be"),
        (b"<\x00\x00\x00", "utf-32-le"),
        (b"\x00\x00\x00<", "utf-32-be"),
        # cut right there
        (b"<\x00", "utf-16-le"),
        (b"<\x00?", "utf-16-le"),
        (b"\x00<", "utf-16-be"),
        (b"\x00<\x00", "utf-16-be"),
        (b"<\x00\x00", "utf-32-le"),
        (b"\x00", None),
    ],
)
def test_sniff(head: bytes, expected: str | None) -> None:
    assert sniff(head) == expected


def test_unknown_declared_encoding() -> None:
    with pytest.raises(EncodingError, match="unknown encoding `klingon` declared") as caught:
        sniff(b'<?xml version="1.0" encoding="klingon"?>')
    assert caught.value.offset == 30


@pytest.mark.parametrize("name", ["klingon", "rot13", "hex", "idna", "unicode_escape", "utf-7", "a\x00b", ""])
def test_unknown_encoding_option(name: str) -> None:
    with pytest.raises(OptionError, match="unknown encoding"):
        sniff(b"<QBXML>", name)


@pytest.mark.parametrize("option", ["x" * 10_000, 5, b"utf-8", 1.5])
def test_the_message_about_an_unknown_option_is_short_and_names_it(option: Any) -> None:
    with pytest.raises(OptionError, match=r"^unknown encoding .{1,60}, given as the option encoding$"):
        sniff(b"<QBXML>", option)


@pytest.mark.parametrize(
    ("head", "option", "expected"),
    [
        (b'<?xml version="1.0" encoding="utf-8"?>', "windows-1252", "cp1252"),
        (b'<?xml version="1.0" encoding="windows-1252"?>', "UTF-8", None),
        (b"\xfe\xff\x00<", "utf-16", "utf-16-be"),
        (b"\x00<\x00?", "utf-16", "utf-16-be"),
        (b"\xff\xfe<\x00", "utf_16", "utf-16-le"),
        (b"<QBXML>", "utf-16", "utf-16-le"),
    ],
)
def test_the_option_wins(head: bytes, option: str, expected: str | None) -> None:
    assert sniff(head, option) == expected


@pytest.mark.parametrize("size", [1, 2, 3, 5, 1000])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "gb18030"])
def test_recode_any_block_size(encoding: str, size: int) -> None:
    stored = TEXT.encode(encoding)
    blocks = (stored[start : start + size] for start in range(0, len(stored), size))
    assert b"".join(recode(blocks, encoding)).decode() == TEXT


def test_recode_keeps_no_more_than_a_block() -> None:
    taken = 0

    def blocks():
        nonlocal taken
        for _ in range(1000):
            taken += 1
            yield b"\xe9" * 100

    output = recode(blocks(), "cp1252")
    assert next(output) == "\u00e9".encode() * 100
    assert taken == 1


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize(
    ("encoding", "good", "bad"),
    [
        ("cp1252", b"<A>caf\xe9", b"\x81</A>"),
        ("utf-16-le", "<A>\U0001f4b6".encode("utf-16-le"), b"\x00\xdc<\x00"),
        ("utf-16-be", "<A>".encode("utf-16-be"), b"\xd8\x00\x00<"),
        ("shift-jis", "<A>\u7532".encode("shift-jis"), b"\xfd</A>"),
    ],
)
def test_what_is_right_before_the_first_wrong_byte_comes_out(encoding: str, good: bytes, bad: bytes, size: int) -> None:
    stored = good + bad
    output = b""
    with pytest.raises(EncodingError, match=f"is not text in {encoding}") as caught:
        for block in recode((stored[at : at + size] for at in range(0, len(stored), size)), encoding, repair=False):
            output += block
    assert output.decode() == good.decode(encoding)
    assert caught.value.offset == len(good)


@pytest.mark.parametrize("repair", [True, False])
@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize(
    ("encoding", "half"),
    [("utf-16-le", b"<"), ("utf-16-be", b"\0"), ("utf-16-le", b"\x3d\xd8"), ("utf-16-be", b"\xd8\x3d\xdc"),
     ("utf-32-le", b"<\0\0"), ("shift-jis", b"\x81")],
)  # fmt: skip
def test_half_of_a_character_at_the_end_is_left_out(encoding: str, half: bytes, size: int, repair: bool) -> None:
    stored = "<A>".encode(encoding) + half
    blocks = iter([stored[at : at + size] for at in range(0, len(stored), size)])
    assert b"".join(bytes(each) for each in recode(blocks, encoding, repair=repair)) == b"<A>"


@pytest.mark.parametrize("sizes", [[300], [1] * 300, [4, 0, 296], [255, 45], [256, 44]])
def test_head_of_takes_nothing_away(sizes: list[int]) -> None:
    data = bytes(range(256)) + bytes(44)
    blocks, at = [], 0
    for size in sizes:
        blocks.append(data[at : at + size])
        at += size
    head, rest = head_of(iter(blocks))
    assert head == data[:256]
    assert b"".join(rest) == data


def test_head_of_short_input() -> None:
    head, rest = head_of(iter([b"ab", b"c"]))
    assert (head, b"".join(rest)) == (b"abc", b"abc")
    head, rest = head_of(iter([]))
    assert (head, list(rest)) == (b"", [])


def test_head_of_keeps_what_came_before_an_error() -> None:
    def blocks():
        yield b"ab"
        yield b"c"
        raise ConnectionError

    head, rest = head_of(blocks())
    assert head == b"abc"
    head, rest = head_of(rest)
    assert (head, next(rest)) == (b"abc", b"abc")
    with pytest.raises(ConnectionError):
        next(rest)


def test_marks_are_those_of_the_codecs() -> None:
    assert sniff(codecs.BOM_UTF16_LE + "<a/>".encode("utf-16-le")) == "utf-16-le"
    assert b"".join(recode(iter([codecs.BOM_UTF16_LE, b"<\x00"]), "utf-16-le")) == codecs.BOM_UTF8 + b"<"

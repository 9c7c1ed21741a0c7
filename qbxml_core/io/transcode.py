"""Which encoding a document is in, turning it into UTF-8 in constant memory, and undoing an escape of all of it.

The order of trust: the caller's `encoding=`, a byte order mark, the pattern of NUL bytes that UTF-16 and UTF-32 make
of ASCII, the XML declaration, UTF-8. A declaration that the bytes themselves refute (`encoding="utf-16"` in a document
of single bytes) is not followed: programs that pass XML around as strings leave such behind. ISO-8859-1 is read as
Windows-1252, as browsers do: who writes the one on Windows means the other, and its other characters are controls that
no text has.

What is not text in its encoding leaves here as half of a surrogate pair, the one thing that UTF-8 text cannot hold: the
engine, which knows where it is, repairs it and warns, or refuses it.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from ..errors import DecodeError, OptionError, decode_error
from .blocks import HEAD_SIZE, Block

__all__ = ["is_escaped", "is_plain", "recode", "refute", "sniff", "unescape"]

OUTSIDE_SIZE = 4096
"""The same, where other text stands before the document."""

SAMPLE_SIZE = 1 << 16
"""Bytes that may show that a declaration is wrong."""

_DECLARATION = re.compile(rb"""<\?xml\s[^>]*?\bencoding\s*=\s*(["'])([^"'>]*)\1""")

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9._-]*")
"""What XML takes for the name of an encoding."""

_UTF_8 = frozenset({"utf-8", "ascii", "utf-8-sig"})
"""What the engine reads itself, as Python names it."""

_NOT_ENCODINGS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "utf-7", "undefined"})
"""Codecs of Python that are text encodings by name, and escapes or not streamable in truth."""


def is_plain(document: bytes) -> bool:
    """Whether a document is UTF-8 (and no archive) at first sight; what is not may still turn out to be."""
    head = document[:HEAD_SIZE]
    return head.startswith(b"<") and b"\0" not in head[:4] and b"encoding" not in head


def sniff(head: bytes, override: str | None = None) -> str | None:
    """The encoding to transcode from, None for UTF-8.

    Raises:
        OptionError: Nobody knows the `override`.
        EncodingError: Nobody knows the declared encoding; `detail` names it.
    """
    if override is not None:
        name = _lookup(override) if isinstance(override, str) else None
        if name is None:
            shown = repr(override)
            shown = shown if len(shown) <= 60 else shown[:57] + "..."
            raise OptionError(f"unknown encoding {shown}, given as the option encoding")
        if name in ("utf-16", "utf-32"):  # the order of the bytes is for the bytes to say
            seen = _by_bytes(head)
            return seen if seen and seen.startswith(name) else name + "-le"
        return None if name in _UTF_8 else name
    seen = _by_bytes(head)
    if seen is not None:
        return None if seen in _UTF_8 else seen
    declared = _DECLARATION.search(head) if _starts_elsewhere(head) else _DECLARATION.match(head.lstrip())
    if declared is None:
        return None
    label = declared[2].decode("ascii", "replace").strip()
    name = _lookup(label) if _NAME.fullmatch(label) else None
    if name is None:
        at = head.index(declared[0]) + declared.start(2) - declared.start()
        raise _refused(at, f"unknown encoding `{label[:40]}` declared")
    return None if name in _UTF_8 or name.startswith(("utf-16", "utf-32")) else name


def refute(sample: bytes, encoding: str) -> None:
    """Check a declaration by the first bytes of a document: text beyond ASCII that is UTF-8 from end to end is hardly
    anything else, although in an encoding of single bytes it would be text, too.

    Raises:
        EncodingError: `encoding` was declared, and the sample is UTF-8.
    """
    if sample.isascii() or len(bytes(range(256)).decode(encoding, "replace")) != 256:
        return
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample, final=len(sample) < SAMPLE_SIZE)
    except UnicodeDecodeError:
        return
    declared = _DECLARATION.search(sample)
    label = declared[2].decode("ascii", "replace").strip() if declared else encoding
    raise _refused(_NOT_ASCII.search(sample).start(), f"`{label}` declared, and the text is UTF-8")  # type: ignore[union-attr]


_NOT_ASCII = re.compile(rb"[\x80-\xff]")

# UTF-32 before UTF-16: its little-endian mark starts with the other's. The mark itself stays in the text; the engine
# skips it.
_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}

# Which of the first four bytes are NUL in a document that starts with two ASCII characters.
_NUL_PATTERNS: dict[tuple[bool, ...], str] = {
    (False, True, False, True): "utf-16-le",
    (True, False, True, False): "utf-16-be",
    (False, True, True, True): "utf-32-le",
    (True, True, True, False): "utf-32-be",
}


def _by_bytes(head: bytes) -> str | None:
    for mark, name in _MARKS.items():
        if head.startswith(mark):
            return name
    nuls = tuple(byte == 0 for byte in head[:4])
    for pattern, name in _NUL_PATTERNS.items():
        if nuls == pattern[: max(2, len(nuls))]:  # of a document that was cut right there, too
            return name
    return None


def _starts_elsewhere(head: bytes) -> bool:
    """Whether other text stands before the document."""
    return not head.lstrip().startswith(b"<")


def _refused(offset: int, detail: str) -> DecodeError:
    error = decode_error("encoding", offset, "", detail)
    error.in_stored_bytes = True
    return error


_LONE = "qbxml_core.lone"
"""The error handler of `recode`: two bytes of UTF-16 are half of a pair; any other byte becomes half of one."""


def _lone(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    wrong = error.object[error.start : error.end]
    if error.encoding.startswith("utf-16") and len(wrong) == 2:
        return chr(int.from_bytes(wrong, "big" if error.encoding.endswith("be") else "little")), error.end
    if error.encoding == "charmap":  # the five bytes Windows-1252 has no character for, which it keeps as controls
        return "".join(map(chr, wrong)), error.end
    return "".join(chr(0xDC00 + byte) for byte in wrong), error.end


codecs.register_error(_LONE, _lone)


def recode(blocks: Iterator[Block], encoding: str, *, repair: bool = True) -> Iterator[Block]:
    """The blocks as UTF-8. What is right before the first wrong byte still comes out.

    Half of a character at the very end is left out: the input was cut there, which shows in what is missing.

    Raises:
        EncodingError: Without `repair`, at the byte (of the stored document, unpacked) that is not text in `encoding`.
    """
    decoder = codecs.getincrementaldecoder(encoding)(_LONE if repair else "strict")
    taken = 0
    for block in blocks:
        data = bytes(block)
        state = decoder.getstate()
        try:
            text = decoder.decode(data)
        except UnicodeDecodeError as error:
            # The codec counts from the bytes it still held, not from the start of this block.
            good = error.start - len(state[0])
            decoder.setstate(state)
            yield decoder.decode(data[: max(good, 0)]).encode("utf-8")
            byte = error.object[error.start]
            raise _refused(taken + good, f"byte 0x{byte:02x} is not text in {encoding}") from None
        taken += len(data)
        if text:
            yield text.encode("utf-8", "surrogatepass")


_ESCAPED_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*&(?:lt|#60|#x3[cC]);(?:[?]|!--|!DOCTYPE|QBXML)")
_START_ELSEWHERE = re.compile(rb"(?:<|(&(?:lt|#60|#x3[cC]);))(?:\?(?:xml|qbxml)\s|QBXML[\s/>&])")
"""The first markup of a document that has text in front of it."""
_ESCAPES = re.compile(rb"&(?:(amp|#38|#x26)|(lt|#60|#x3[cC])|(gt|#62|#x3[eE])|(quot|#34|#x22)|(?:apos|#39|#x27));")
_MARKS_OF_ESCAPES = (b"'", b"&", b"<", b">", b'"')
_LONGEST_ESCAPE = 6
_BEGUN_ESCAPE = re.compile(rb"&(?:a(?:mp?|p(?:os?)?)?|[lg]t?|q(?:u(?:ot?)?)?|#(?:[36]\d?|x(?:2[267]?|3[cCeE]?)?)?)?")
"""One without its end."""


def is_escaped(head: bytes) -> bool:
    """Whether a whole document was escaped as if it were text: `&lt;?xml version=...`."""
    if _ESCAPED_START.match(head) is not None:
        return True
    start = _START_ELSEWHERE.search(head) if _starts_elsewhere(head) else None
    return start is not None and start[1] is not None


def unescape(blocks: Iterator[Block]) -> Iterator[Block]:
    """The document that was escaped: each escape of markup undone once."""
    rest = b""
    for block in blocks:
        data = rest + bytes(block)
        cut = data.rfind(b"&", max(0, len(data) - _LONGEST_ESCAPE + 1))
        rest = b"" if cut < 0 or b";" in data[cut:] else data[cut:]
        yield _ESCAPES.sub(lambda match: _MARKS_OF_ESCAPES[match.lastindex or 0], data[: len(data) - len(rest)])
    if not _BEGUN_ESCAPE.fullmatch(rest):  # what was cut shows in what is missing
        yield rest


def _lookup(label: str) -> str | None:
    """The name Python gives the text encoding `label`, None if it knows none."""
    try:
        info = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    name = info.name.replace("_", "-")
    name = "cp1252" if name == "iso8859-1" else name
    if not getattr(info, "_is_text_encoding", True) or name in _NOT_ENCODINGS or info.incrementaldecoder is None:
        return None
    return name

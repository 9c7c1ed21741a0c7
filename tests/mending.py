"""The slow twin of text repair: makes a sound document of one whose text is damaged, and says where it was.

What the engine reads of the damaged document is what any reader reads of the mended one. It knows XML only as far as
it has to: what is markup, and what is text.
"""

from __future__ import annotations

import re

MARKUP = re.compile(
    rb"""<!\[CDATA\[(?P<cdata>.*?)\]\]>|<!--(?P<comment>.*?)-->|<\?(?P<instruction>.*?)\?>"""
    rb"""|<(?:[^<>"']|"[^"]*"|'[^']*')*>""",
    re.DOTALL,
)
NUMBER = re.compile(rb"&#(?:x([0-9a-fA-F]+)|([0-9]+));")
KNOWN = re.compile(rb"&(?:amp|lt|gt|apos|quot);")
ENTITY = re.compile(rb"&[A-Za-z0-9_:.\x80-\xff-]{1,63};")
REPLACEMENT = "\ufffd".encode()

Place = tuple[str, int, int]
"""Code of the warning, and the bytes it is about."""


def is_character(number: int) -> bool:
    """Whether XML 1.0 allows the character."""
    if number < 0x20:
        return number in (9, 10, 13)
    return number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF and number not in (0xFFFE, 0xFFFF)


def character_at(data: bytes, at: int) -> int:
    """The length of the UTF-8 character at `at`, 0 if there is none."""
    for length in range(1, 5):
        try:
            data[at : at + length].decode("utf-8")
        except UnicodeDecodeError:
            continue
        return length if at + length <= len(data) else 0
    return 0


def number_at(data: bytes, at: int) -> tuple[int, int]:
    """The number of the reference at `at` and the byte behind it; -1 if there is none."""
    match = NUMBER.match(data, at)
    if match is None:
        return -1, at
    return int(match[1], 16) if match[1] else int(match[2]), match.end()


class Mender:
    """Mends the text of one document. `places` are in document order."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.output: list[bytes] = []
        self.places: list[Place] = []

    def mend(self) -> bytes:
        at = 0
        for match in MARKUP.finditer(self.data):
            self.text(at, match.start(), references=True)
            plain = match.lastgroup is not None
            self.text(match.start(), match.end(), references=not plain)
            at = match.end()
        self.text(at, len(self.data), references=True)
        return b"".join(self.output)

    def text(self, at: int, end: int, *, references: bool) -> None:
        """Mends a stretch; `end` is where text that is cut there ends, too."""
        while at < end:
            if references and self.data[at] == ord("&"):
                at = self.reference(at)
            else:
                at = self.character(at, end)

    def damaged(self, code: str, start: int, end: int, text: bytes) -> int:
        self.output.append(text)
        if self.places and start < self.places[-1][2]:
            return end  # in the name of an entity nobody knows
        if self.places and code == "encoding" == self.places[-1][0] and self.places[-1][2] == start:
            start = self.places.pop()[1]
        self.places.append((code, start, end))
        return end

    def reference(self, at: int) -> int:
        number, behind = number_at(self.data, at)
        if number >= 0:
            if is_character(number):
                self.output.append(self.data[at:behind])
                return behind
            low, end = number_at(self.data, behind)
            if 0xD800 <= number <= 0xDBFF and 0xDC00 <= low <= 0xDFFF:
                pair = (chr(number) + chr(low)).encode("utf-16", "surrogatepass").decode("utf-16")
                return self.damaged("illegal_character", at, end, pair.encode())
            return self.damaged("illegal_character", at, behind, REPLACEMENT)
        if known := KNOWN.match(self.data, at):
            self.output.append(known[0])
            return known.end()
        if entity := ENTITY.match(self.data, at):
            self.damaged("undefined_entity", at, entity.end(), b"&amp;")
        else:
            self.damaged("stray_ampersand", at, at + 1, b"&amp;")
        return at + 1

    def character(self, at: int, end: int) -> int:
        length = character_at(self.data[:end], at)
        if length:
            if is_character(ord(self.data[at : at + length].decode())):
                self.output.append(self.data[at : at + length])
                return at + length
            return self.damaged("illegal_character", at, at + length, REPLACEMENT)
        if not self.is_half(at, end):
            return self.byte(at)
        behind = at + 6 if self.is_half(at + 3, end) else at + 3
        halves = self.data[at:behind].decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass")
        try:
            return self.damaged("encoding", at, behind, halves.decode("utf-16").encode())
        except UnicodeDecodeError:
            return self.damaged("encoding", at, at + 3, REPLACEMENT)

    def is_half(self, at: int, end: int) -> bool:
        """Whether half of a surrogate pair stands there as UTF-8 would have it."""
        return re.match(rb"\xed[\xa0-\xbf][\x80-\xbf]", self.data[at : min(at + 3, end)]) is not None

    def byte(self, at: int) -> int:
        try:
            text = self.data[at : at + 1].decode("cp1252")
        except UnicodeDecodeError:
            text = chr(self.data[at])
        return self.damaged("encoding", at, at + 1, text.encode())


def mend(data: bytes) -> tuple[bytes, list[Place]]:
    """A document whose text is sound, and where it was damaged."""
    mender = Mender(data)
    return mender.mend(), mender.places

"""Changing documents at random, the same way for the same seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

DOCUMENTS = Path(__file__).parent.parent / "documents"
EXAMPLES = Path(__file__).parent.parent.parent / "examples"
LARGEST = 20_000

MARKUP = """
< > & </ /> <!-- --> <![CDATA[ ]]> <? ?> " ' = &# &#x ; -- <?xml <?qbxml <!DOCTYPE <QBXML> </QBXML> <QBXMLMsgsRs>
</QBXMLMsgsRs> &lt;?xml <QBXMLMsgsRq/> <QBXMLEvents> <InvoiceQueryRs> </InvoiceQueryRs> <InvoiceRet> </InvoiceRet>
<InvoiceLineRet> <ReportRet> <ReportData> <DataRow> <New> </New> &nbsp; &x; &amp &#0; &#x19;
&#xD83D; &#xDE00; &#1114112;
"""
"""Pieces that break a document, or its text."""

SOUND = """
&amp; &lt; &amp;amp; &amp;#8217; &#148; true false 1E5 -0 +5 .5 9% 0000-00-00 2024-02-30 <!----> <?pi?> <![CDATA[&<]]> x
<InvoiceLineGroupRet/> <InvoiceLineRet/> <ListDelRs/> <ColData/> <ColDesc/> <N:a/>
<TxnID>1</TxnID> <New>y</New> <ListID/>
"""
"""Pieces that leave a document well-formed when they stand where text may."""

TOKENS = [
    *MARKUP.encode().split(), *SOUND.encode().split(),
    b'<Foo a="1">x</Foo>', b' a="b"', b" a='b'", b' statusCode="500"', b' requestID="&amp;"', b' xmlns:a="b"',
    b'<?xml version="1.0" encoding="utf-16"?>', b'<?xml version="1.0" encoding="windows-1252"?>',
    b"\r\n", b"\r", b"\t", b"\x00", b"\x01", b"\x1f", b"\x7f", b"\x80", b"\xe9", b"\xff", b"\xe2\x82", b"\xe2\x82\xac",
    b"\xc3\xa9", b"\xed\xa0\xbd", b"\xed\xb8\x80", b"\xef\xbf\xbf", b"\xf0\x9f\x98\x80", b"\xef\xbb\xbf", b"\xff\xfe",
    b"\xfe\xff", b"\xc2\x94", b"x" * 70, b"<a>" * 70, b"&" * 20, b" " * 40, b"\\u0041", b'\\"', b"1" * 30,
    b"\x1f\x8b\x08\x00", b"\x28\xb5\x2f\xfd",
]  # fmt: skip
GENTLE = [
    *SOUND.encode().split(),
    b"\r\n",
    b"\t",
    b"\xc3\xa9",
    b"\xe2\x82\xac",
    b"\xf0\x9f\x98\x80",
    b"x" * 70,
    b'"',
    b"\\",
]
DAMAGED = [
    b"\x00",
    b"\x19",
    b"\xe9",
    b"\xed\xa0\xbd",
    b"\xe2\x82",
    b"&",
    b"&#0;",
    b"&#xD83D;&#xDE00;",
    b"&nbsp;",
    b"\xef\xbf\xbf",
]
"""Text that a mender can do something with."""

_PIECE = re.compile(rb"<[^<>]*>[^<]*")


def seeds() -> list[bytes]:
    """The documents to start from."""
    paths = [*sorted(DOCUMENTS.glob("*.xml")), *sorted(EXAMPLES.glob("*.xml"))]
    documents = [path.read_bytes()[:LARGEST] for path in paths]
    twice = documents[0] + b"\n" + documents[1]
    escaped = documents[0].replace(b"&", b"&amp;").replace(b"<", b"&lt;")
    return [*documents, twice, escaped, documents[1].decode().encode("utf-16"), b"<QBXML/>"]


class Mutator:
    """Makes new inputs of old ones. `corpus` may grow while it is used."""

    def __init__(self, seed: int, corpus: list[bytes]) -> None:
        self.random = random.Random(seed)
        self.corpus = corpus
        self.changes: list[Callable[[bytearray], None]] = [
            self.cut_out, self.insert_token, self.insert_token, self.set_byte, self.repeat, self.truncate,
            self.drop_piece, self.move_piece, self.splice, self.replace_text, self.set_number,
        ]  # fmt: skip

    def next(self) -> bytes:
        """One new input."""
        return self.changed(self.random.choice(self.corpus))

    def changed(self, old: bytes) -> bytes:
        """An input with changes that do not care what it means."""
        data = bytearray(old)
        gentle = self.random.choice([None, None, GENTLE, [*GENTLE, *DAMAGED]])
        if gentle:
            for _ in range(self.random.choice([1, 2, 4])):
                at = self.piece(data)[0]
                at = data.find(b">", at) + 1
                data[at:at] = self.random.choice(gentle)
            return bytes(data[:LARGEST])
        for _ in range(self.random.choice([1, 1, 2, 3, 5, 10])):
            self.random.choice(self.changes)(data)
        return bytes(data[:LARGEST])

    def at(self, data: bytearray) -> int:
        return self.random.randrange(len(data) + 1)

    def piece(self, data: bytes | bytearray) -> tuple[int, int]:
        """A tag with the text behind it."""
        match = _PIECE.search(data, self.at(bytearray(data)) if data else 0)
        return match.span() if match else (0, 0)

    def cut_out(self, data: bytearray) -> None:
        at = self.at(data)
        del data[at : at + self.random.choice([1, 2, 5, 20, 200])]

    def insert_token(self, data: bytearray) -> None:
        at = self.at(data)
        data[at:at] = self.random.choice(TOKENS)

    def set_byte(self, data: bytearray) -> None:
        if data:
            data[self.random.randrange(len(data))] = self.random.randrange(256)

    def repeat(self, data: bytearray) -> None:
        start, end = self.piece(data)
        data[start:start] = data[start:end] * self.random.choice([1, 2, 30])

    def truncate(self, data: bytearray) -> None:
        if self.random.random() < 0.3:
            del data[self.at(data) :]

    def drop_piece(self, data: bytearray) -> None:
        start, end = self.piece(data)
        del data[start:end]

    def move_piece(self, data: bytearray) -> None:
        start, end = self.piece(data)
        moved = bytes(data[start:end])
        del data[start:end]
        to, _ = self.piece(data)
        data[to:to] = moved

    def splice(self, data: bytearray) -> None:
        other = self.random.choice(self.corpus)
        start, _ = self.piece(other)
        to, end = self.piece(data)
        data[to:end] = other[start : start + self.random.choice([20, 100, 1000])]

    def replace_text(self, data: bytearray) -> None:
        start, end = self.piece(data)
        tag_end = data.find(b">", start, end) + 1
        data[tag_end:end] = self.random.choice(TOKENS)

    def set_number(self, data: bytearray) -> None:
        numbers = [*re.finditer(rb"\d+", data)]
        if numbers:
            match = self.random.choice(numbers)
            data[match.start() : match.end()] = self.random.choice([b"0", b"-1", b"4096", b"99999999999999999999", b""])

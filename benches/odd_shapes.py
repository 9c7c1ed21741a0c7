"""Documents that no clean answer looks like, each odd in one way from its first record to its last.

Odd as versions and tools make them, damaged, or made to cost time. All but the damaged are well-formed: broken ones
end early.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import cycle, islice

from benches.documents import clean, odd

Shape = Callable[[int], bytes]
"""From a size to a document of about that many bytes."""

_LEAF = re.compile(rb"<(\w+)>([^<]*)</\1>\n")
_HEAD = b'<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<InvoiceQueryRs requestID="1" statusCode="0">\n'
_TAIL = b"</InvoiceQueryRs>\n</QBXMLMsgsRs>\n</QBXML>\n"


def _rewritten(pattern: bytes, replacement: bytes | Callable[[re.Match[bytes]], bytes], growth: float = 1) -> Shape:
    """The clean invoices with something replaced; `growth` is by how much that makes them longer."""
    return lambda size: re.sub(pattern, replacement, clean("invoices", int(size / growth)))


def _leaves(form: Callable[[bytes, bytes], bytes], growth: float = 1) -> Shape:
    """The clean invoices with every leaf written anew from its name and text."""
    return lambda size: _LEAF.sub(lambda leaf: form(leaf[1], leaf[2]), clean("invoices", int(size / growth)))


def _repeated(*units: bytes, head: bytes = _HEAD, tail: bytes = _TAIL) -> Shape:
    """The same units over and over."""

    def write(size: int) -> bytes:
        count = max(1, size * len(units) // sum(map(len, units)))
        return head + b"".join(islice(cycle(units), count)) + tail

    return write


def _in_record(*units: bytes) -> Shape:
    """One record with the same units over and over; the longest a decoder takes by default is 32 MiB."""
    return _repeated(*units, head=_HEAD + b"<InvoiceRet>\n", tail=b"</InvoiceRet>\n" + _TAIL)


def _in_records(*units: bytes) -> Shape:
    """Records with a thousand of the units each."""
    return _repeated(b"<InvoiceRet>\n" + b"".join(islice(cycle(units), 1_000)) + b"</InvoiceRet>\n")


def _in_text(*units: bytes) -> Shape:
    """Texts of 10,000 units each."""
    text = b"".join(islice(cycle(units), 10_000))
    return _repeated(b"<InvoiceRet>\n<TxnID>1</TxnID>\n<Memo>" + text + b"</Memo>\n</InvoiceRet>\n")


def _indented(size: int) -> bytes:
    depth, lines = 0, []
    for line in clean("invoices", int(size / 1.2)).splitlines(keepends=True):
        depth -= line.startswith(b"</")
        lines.append(b"    " * depth + line)
        depth += line.startswith(b"<") and b"</" not in line and not line.endswith((b"/>\n", b"?>\n"))
    return b"".join(lines)


def _references(text: bytes) -> bytes:
    return b"".join(b"&#%d;" % byte for byte in re.sub(rb"&[^;]+;", b"x", text))


def _shuffled(size: int) -> bytes:
    """Each record's first leaf comes last."""
    moved = re.compile(rb"(<InvoiceRet>\n)(<TxnID>.*?\n)(.*?)(</InvoiceRet>\n)", re.DOTALL)
    return moved.sub(rb"\1\3\2\4", clean("invoices", size))


_NAMES = [b"Odd%03d" % number for number in range(500)]

_MESSAGE = b'<InvoiceQueryRs requestID="%d" statusCode="%d" />\n'
_INVOICE = b"<InvoiceRet>\n<TxnID>1</TxnID>\n</InvoiceRet>\n"
_LINE = b"<InvoiceLineRet>\n<TxnLineID>1</TxnLineID>\n<Amount>1.00</Amount>\n</InvoiceLineRet>\n"
_GROUP = b"<InvoiceLineGroupRet>\n<TxnLineID>1</TxnLineID>\n<TotalAmount>1.00</TotalAmount>\n</InvoiceLineGroupRet>\n"

LIKELY: dict[str, Shape] = {
    "unknown element a record": lambda size: odd("unknown elements", size),
    "unknown enum value a record": lambda size: odd("unknown enum values", size),
    "line groups first": lambda size: odd("line groups first", size),
    "credits first": lambda size: odd("credits first", size),
    "fields out of order": _shuffled,
    "indented": _indented,
    "CRLF": _rewritten(rb"\n", b"\r\n", 1.03),
    "one line": _rewritten(rb"\n", b"", 0.97),
    "comment a record": _rewritten(rb"<TxnID>", b"<!-- exported -->\n<TxnID>"),
    "comment an element": _leaves(lambda name, text: b"<!-- x -->\n<%b>%b</%b>\n" % (name, text, name), 1.3),
    "CDATA in every leaf": _leaves(lambda name, text: b"<%b><![CDATA[%b]]></%b>\n" % (name, text, name), 1.3),
    "every character a reference": _leaves(lambda name, text: b"<%b>%b</%b>\n" % (name, _references(text), name), 2.2),
    "blanks in closing tags": _rewritten(rb"</(\w+)>", rb"</\1 >"),
    "unknown element beside each": _leaves(lambda name, text: b"<%b>%b</%b>\n<New>1</New>\n" % (name, text, name), 1.4),
    "every leaf unknown": _leaves(lambda name, text: b"<Z%b>%b</Z%b>\n" % (name, text, name), 1.05),
    "every amount unreadable": _rewritten(rb"(Amount|Quantity|Rate|Percent)>[^<]+<", rb"\1>n/a<"),
    "attribute on every leaf": _leaves(lambda name, text: b'<%b a="1">%b</%b>\n' % (name, text, name), 1.15),
    "useMacro on every reference": _rewritten(rb"<(\w+Ref)>", rb'<\1 useMacro="MACRO:x">', 1.1),
    "empty leaves": _leaves(lambda name, text: b"<%b></%b>\n" % (name, name), 0.75),
    "self-closed leaves": _leaves(lambda name, text: b"<%b />\n" % name, 0.5),
    "lines and groups interleaved": _in_record(_LINE, _GROUP),
    "kinds of records interleaved": _repeated(_INVOICE, _INVOICE.replace(b"Invoice", b"Bill")),
    "tiny records": _repeated(_INVOICE),
    "tiny messages": _repeated(
        *[_MESSAGE % (1, 0)], head=_HEAD + b"</InvoiceQueryRs>\n", tail=b"</QBXMLMsgsRs>\n</QBXML>\n"
    ),
    "long texts": _in_text(b"all work and no play "),
    "long texts beyond ASCII": _in_text("Größe, façade, naïve, 100 €; ".encode()),
    "long texts of references": _in_text(b"&amp;", b"&lt;", b"&#8217;", b"&quot;"),
}
"""What versions, tools and hands make of a document."""

HOSTILE: dict[str, Shape] = {
    "texts of quotes": _in_text(b'"'),
    "texts of backslashes": _in_text(b"\\"),
    "texts of line ends": _in_text(b"\r\n"),
    "texts of '>'": _in_text(b">"),
    "texts of doubled references": _in_text(b"&amp;amp;"),
    "texts of ampersands": _in_text(b"&amp;"),
    "texts of references of 4,000 digits": _repeated(
        _INVOICE[:-14] + b"<Memo>&#" + b"0" * 4_000 + b"65;</Memo></InvoiceRet>\n"
    ),
    "texts of U+0100": _in_text("\u0100".encode()),
    "texts of U+1F600": _in_text("\U0001f600".encode()),
    "CDATA of single bytes": _in_text(b"<![CDATA[x]]>"),
    "comments at a level": _repeated(b"<!-- -->"),
    "comments in a record": _in_record(b"<!-- -->"),
    "instructions in a record": _in_record(b"<?x?>"),
    "long comment": _in_record(b"<!--" + b"x" * 1_000_000 + b"-->"),
    "dashes in a comment": _in_record(b"<!--" + b"- " * 500_000 + b"-->"),
    "blanks between elements": _in_record(b" " * 1000 + b"<Memo>x</Memo>"),
    "stray text": _in_records(b"x<Memo>y</Memo>"),
    "stray text at a level": _repeated(b"x" + _INVOICE),
    "empty unknown elements": _in_records(b"<a/>"),
    "empty unknown ones, one record": _in_record(b"<a/>"),
    "empty records": _repeated(b"<InvoiceRet/>"),
    "empty unknown records": _repeated(b"<a/>"),
    "500 names in a record": _in_records(*[b"<%b/>" % name for name in _NAMES]),
    "500 names at a level": _repeated(*[b"<%b/>" % name for name in _NAMES]),
    "2,000 statuses": _repeated(
        *[_MESSAGE % (n, n) for n in range(2000)],
        head=_HEAD + b"</InvoiceQueryRs>\n",
        tail=b"</QBXMLMsgsRs>\n</QBXML>\n",
    ),
    "60 attributes": _repeated(b"<InvoiceRet %b></InvoiceRet>\n" % b" ".join(b'%b="x"' % name for name in _NAMES[:60])),
    "60 deep": _repeated(b"<InvoiceRet>\n" + (b"<a>" * 55 + b"</a>" * 55) * 20 + b"</InvoiceRet>\n"),
    "long names": _in_record(b"<%b></%b>" % (b"n" * 250, b"n" * 250)),
    "single quotes": _in_records(b"<Memo a='x'>x</Memo>"),
    "lines before one deviation": lambda size: _in_record(_LINE)(size).replace(
        b"</InvoiceRet>", _GROUP + _LINE + b"</InvoiceRet>"
    ),
    "records before one deviation": lambda size: (
        _repeated(_INVOICE.replace(b"Invoice", b"ItemService"), tail=b"")(size // 2).replace(b"InvoiceQ", b"ItemQ")
        + (_INVOICE.replace(b"Invoice", b"ItemNonInventory") + _INVOICE.replace(b"Invoice", b"ItemService"))
        + _repeated(_INVOICE.replace(b"Invoice", b"ItemService"), head=b"")(size // 2).replace(b"InvoiceQ", b"ItemQ")
    ),
}
"""What nobody writes who does not mean to cost time."""

DAMAGED: dict[str, Shape] = {
    "stray ampersands": _in_text(b"& "),
    "references to no character": _in_text(b"&#0;"),
    "unknown entities": _in_text(b"&x;"),
    "unknown entities with long names": _in_text(b"&" + b"x" * 250 + b";"),
    "control characters": _in_text(b"\x01"),
    "Windows-1252 in UTF-8": _in_text(b"\xe9 "),
    "ampersands and no end": _in_text(b"&"),
    "surrogates in UTF-8": _in_text(b"\xed\xa0\x80"),
    "controls of many kinds": _in_text(b"\x01", b" \x02x", b"\xc3\x01", b"\xe9\xe9&"),
    "controls in CDATA": _in_record(b"<Memo><![CDATA[" + b"\x01" * 10_000 + b"]]></Memo>"),
    "controls in comments": _in_record(b"<!--" + b"\x01" * 10_000 + b"-->"),
    "controls in attributes": _in_record(b'<Memo a="' + b"\x01" * 10_000 + b'"/>'),
    "controls between elements": _repeated(b"\x01" * 10_000 + _INVOICE),
}
"""What has to be repaired from end to end: a warning for each of it."""

DEARER: dict[str, str] = {
    "empty records": "13 bytes become the 900 of an object whose fields are all null: the time goes into writing",
    "500 names at a level": "an element of nine bytes is a record of its own, and no name follows upon itself",
    "500 names in a record": "an element of nine bytes is found in no table, and no name follows upon itself",
    "60 deep": "seven bytes are a start and an end tag, each a level of its own in the output",
    "lines before one deviation": "a record of megabytes that is read twice, as its last line is odd",
}
"""What may cost more than the promise of odd.py, and why: markup without content, and records of megabytes."""

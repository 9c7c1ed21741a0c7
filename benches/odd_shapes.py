"""Documents that no clean answer looks like, each odd in one way from its first record to its last.

Odd as versions and tools make them, damaged, or made to cost time. All but the damaged are well-formed: broken ones
end early, but where they are salvaged.
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
    "names with one beginning": _in_records(*[b"<Field0%02x/>" % number for number in range(256)]),
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
    "empty unknown ones, one record": "four bytes become a node of 64, in memory that is new",
    "empty unknown records": "four bytes become a record of 55 and a warning",
    "500 names at a level": "nine bytes become a record and a warning, and no name follows upon itself",
}
"""What may cost more than ten times a clean byte, up to DEAREST times, and why: empty elements of a few bytes."""

DEAREST = 20.0

SALVAGED: dict[str, Shape] = {
    "sound": lambda size: clean("invoices", size),
    "'<' over and over": _repeated(b"<"),
    "roots over and over": _repeated(b"<QBXML>"),
    "end tags over and over": _repeated(b"</a>"),
    "start tags over and over": _repeated(b"<a>"),
    "end tags of no message": _repeated(b"</BillQueryRs>"),
    "one damaged record first": lambda size: clean("invoices", size).replace(b"</InvoiceRet>", b"", 1),
    "no record has an end tag": _rewritten(rb"</InvoiceRet>\n", b""),
    "tiny records without end tags": _repeated(b"<InvoiceRet>\n<TxnID>1</TxnID>\n"),
    "deep records without end tags": _repeated(b"<InvoiceRet>\n" + b"<a>" * 50),
    "start tags of records": _repeated(b"<InvoiceRet>"),
    "records with a damaged end": _rewritten(rb"</InvoiceRet>\n", b"</InvoiceRet\n"),
    "records of other messages": _repeated(b"<InvoiceRet>\n", _INVOICE.replace(b"Invoice", b"Bill")),
    "damaged message tags": _repeated(b"<BillQueryRs a>\n", _INVOICE.replace(b"Invoice", b"Bill")),
    "damaged attributes": _repeated(b"<InvoiceRet a='"),
    "comments without end": _repeated(b"<InvoiceRet><!--"),
    "CDATA without end": _repeated(b"<InvoiceRet><![CDATA["),
    "declarations in a text": _repeated(b'<InvoiceRet><Memo><?xml version="1.0"?>'),
    "head lost": lambda size: clean("invoices", size).partition(b"<TxnID>")[2],
    "records without a document": _repeated(_INVOICE, head=b"", tail=b""),
    "text without a document": _repeated(b"all work and no play ", head=b"", tail=_HEAD + _TAIL),
    "tags without a document": _repeated(b"<a>1</a>", head=b"", tail=_HEAD + _TAIL),
}
"""What is broken, read on behind each damage."""

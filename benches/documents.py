"""The documents that are measured: clean ones as QuickBooks sends them, and ones that are odd in every record."""

from __future__ import annotations

import re
from functools import cache

from benches.plain import plain_invoices
from qbxml_core.testing.documents import Document

PLAIN = "plain invoices"
_MADE = {
    "invoices": ("InvoiceQueryRs", None),
    "customers": ("CustomerQueryRs", None),
    "wide report": ("GeneralSummaryReportQueryRs", 40),
}
"""Name, message, columns of a report. What a client has most of: transactions, list objects, report rows."""

CLEAN = (PLAIN, *_MADE)

TINY = (1, 10, 50, 150)
"""How many records the answers have that an API server sees all day."""

_LINE_GROUP = (
    b"<InvoiceLineGroupRet>\n<TxnLineID>1F4-1071512311</TxnLineID>\n<ItemGroupRef>\n<ListID>80000071-1071512311"
    b"</ListID>\n<FullName>Door Set</FullName>\n</ItemGroupRef>\n<Quantity>1</Quantity>\n<IsPrintItemsInGroup>false"
    b"</IsPrintItemsInGroup>\n<TotalAmount>129.50</TotalAmount>\n</InvoiceLineGroupRet>\n"
)
_CREDIT = (
    b"<JournalCreditLine>\n<TxnLineID>1F5-1071512311</TxnLineID>\n<AccountRef>\n<ListID>80000003-1071512311</ListID>\n"
    b"<FullName>Checking</FullName>\n</AccountRef>\n<Amount>12.50</Amount>\n</JournalCreditLine>\n"
)
_CUSTOM_FIELD = (
    b"<DataExtRet>\n<OwnerID>0</OwnerID>\n<DataExtName>Color</DataExtName>\n<DataExtType>STR9999TYPE</DataExtType>\n"
    b"<DataExtValue>Red</DataExtValue>\n</DataExtRet>\n"
)
_UNKNOWN = b"<FreshlyInvented>12.50</FreshlyInvented>\n"

# Name: the message, its Ret, the tag that is looked for first in each record, and what is put before it.
_ODD = {
    "unknown elements": ("InvoiceQueryRs", b"InvoiceRet", b"</InvoiceRet>", _UNKNOWN),
    "unknown enum values": ("InvoiceQueryRs", b"InvoiceRet", b"</InvoiceRet>", _CUSTOM_FIELD),
    "line groups first": ("InvoiceQueryRs", b"InvoiceRet", b"<InvoiceLineRet>", _LINE_GROUP),
    "credits first": ("JournalEntryQueryRs", b"JournalEntryRet", b"<JournalDebitLine>", _CREDIT),
}
ODD = tuple(_ODD)
WARNING = ODD[:2]
"""Documents whose every record has a warning in the api shape."""


@cache
def clean(name: str, size: int) -> bytes:
    """About so many bytes of a clean document."""
    if name == PLAIN:
        return plain_invoices(size)
    message, columns = _MADE[name]
    return b"".join(Document(message, columns=columns).write(size=size))


@cache
def tiny(records: int) -> bytes:
    """A clean answer of so many invoices."""
    return b"".join(Document("InvoiceQueryRs").write(records=records))


@cache
def odd(name: str, size: int) -> bytes:
    """A document of about so many bytes in which each record has what the name says.

    Records in which the tag is not there (an entry without debits) stay as they are.
    """
    message, ret, tag, extra = _ODD[name]
    plain = b"".join(Document(message).write(size=size))
    records = re.compile(b"<%b>.*?</%b>" % (ret, ret), re.DOTALL)
    return records.sub(lambda record: record[0].replace(tag, extra + tag, 1), plain)


def named(name: str, size: int) -> bytes:
    """A document by its name, clean or odd."""
    return clean(name, size) if name in CLEAN else odd(name, size)


def record_names(data: bytes) -> frozenset[str]:
    """What the records of a made document are called: its first Ret, or the rows of a report."""
    first = re.search(rb"<(\w+Ret)\b", data)
    assert first is not None
    name = first[1].decode()
    return frozenset({"DataRow", "TextRow", "SubtotalRow", "TotalRow"} if name == "ReportRet" else {name})


def sample(data: bytes, share: float) -> bytes:
    """The same document with fewer records, for contenders that take too long with all of them."""
    if share >= 1:
        return data
    ends = [b"</%b>\n" % name.encode() for name in record_names(data)]
    whole = max(data.rfind(end) + len(end) for end in ends if end in data)
    cut = min(at + len(end) for end in ends if (at := data.find(end, int(whole * share))) >= 0)
    return data[:cut] + data[whole:]

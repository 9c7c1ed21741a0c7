"""Responses for the tests of REST bodies, as QuickBooks writes them."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

INVOICE = "<InvoiceRet><TxnID>4F2-1718041200</TxnID><EditSequence>7</EditSequence></InvoiceRet>"
CLASS = "<ClassRet><ListID>80000001-1</ListID><Name>West</Name></ClassRet>"


def document(*messages: str, attributes: str = "") -> bytes:
    content = f"<QBXMLMsgsRs{attributes}>{''.join(messages)}</QBXMLMsgsRs>"
    return f'<?xml version="1.0" ?>\n<QBXML>\n{content}\n</QBXML>'.encode()


def message(
    name: str, content: str = "", *, code: int = 0, text: str = "Status OK", severity: str = "Info", more: str = ""
) -> str:
    status = f'statusCode="{code}" statusSeverity="{severity}" statusMessage={quoteattr(text)}'
    return f"<{name} {more}{status} />" if not content else f"<{name} {more}{status}>{content}</{name}>"


def answer(name: str, content: str = "", **options: object) -> bytes:
    """A document with one response."""
    return document(message(name, content, **options))  # type: ignore[arg-type]

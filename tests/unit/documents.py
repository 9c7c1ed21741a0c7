"""Small documents the tests of the Python face share."""

from __future__ import annotations


def response(*messages: str) -> bytes:
    """A response document with these messages in it, in QuickBooks' layout."""
    body = "\n".join(messages)
    return f'<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n{body}\n</QBXMLMsgsRs>\n</QBXML>\n'.encode()


def customers(count: int, request_id: int = 1, pad: str = "") -> str:
    """A CustomerQueryRs with `count` records."""
    rows = "\n".join(
        f"<CustomerRet>\n<ListID>8000{number:04X}-1700000000</ListID>\n"
        f"<Name>Customer {number}{pad}</Name>\n</CustomerRet>"
        for number in range(count)
    )
    return (
        f'<CustomerQueryRs requestID="{request_id}" statusCode="0" statusSeverity="Info">\n{rows}\n</CustomerQueryRs>'
    )


CLASS = (
    '<ClassQueryRs requestID="9" statusCode="500" statusSeverity="Warn">\n'
    "<ClassRet>\n<Name>West</Name>\n<IsActive>true</IsActive>\n</ClassRet>\n</ClassQueryRs>"
)
EMPTY = '<VendorQueryRs statusCode="1" statusSeverity="Info" />'

"""Invoices that are all alike: the same elements in each, one to eight lines, a custom field in every third.

The documents of `qbxml_core.testing.documents` have elements that come and go, as recorded ones do, and line groups
before lines; here nothing surprises a reader, so that what is measured is how fast it can be. Texts have references, as
QuickBooks writes them.
"""

from __future__ import annotations

from random import Random

__all__ = ["plain_invoices"]

_HEAD = (
    '<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<InvoiceQueryRs requestID="1" statusCode="0" '
    'statusSeverity="Info" statusMessage="Status OK">\n'
)
_TAIL = "</InvoiceQueryRs>\n</QBXMLMsgsRs>\n</QBXML>\n"


def plain_invoices(size: int) -> bytes:
    """About so many bytes, the same every time."""
    random = Random(1)
    parts = [_HEAD]
    written, number = len(_HEAD), 0
    while written < size:
        number += 1
        parts.append(_invoice(random, number))
        written += len(parts[-1])
    return "".join([*parts, _TAIL]).encode("ascii")


def _elements(**texts: str) -> str:
    return "".join(f"<{name}>{text}</{name}>\n" for name, text in texts.items())


def _ref(name: str, number: int, full_name: str) -> str:
    return f"<{name}>\n{_elements(ListID=f'{0x80000000 + number:X}-1071512311', FullName=full_name)}</{name}>\n"


def _amount(random: Random, most: int, places: int = 2) -> str:
    return f"{random.random() * most:.{places}f}"


def _day(random: Random) -> str:
    return f"2024-{random.randint(1, 12):02}-{random.randint(1, 28):02}"


def _invoice(random: Random, number: int) -> str:
    street, city = f"{random.randint(1, 9999)} Harbor St.", "Half Moon Bay"
    lines = "".join(_line(random, number, index) for index in range(random.randint(1, 8)))
    return "".join(
        (
            "<InvoiceRet>\n",
            _elements(
                TxnID=f"{number + 0x2000:X}-{1071512311 + number}",
                TimeCreated=f"{_day(random)}T10:14:07-08:00",
                TimeModified="2024-10-02T16:40:31-07:00",
                EditSequence=str(1694999639 + number),
                TxnNumber=str(number),
            ),
            _ref("CustomerRef", random.randint(1, 4000), f"O&apos;Hara &amp; Sons:Job {random.randint(1, 99)}"),
            _ref("ARAccountRef", 1, "Accounts Receivable"),
            _ref("TemplateRef", 8, "Service Invoice"),
            _elements(TxnDate=_day(random), RefNumber=str(number)),
            "<BillAddress>\n",
            _elements(Addr1="O&apos;Hara", Addr2=street, City=city, State="CA", PostalCode=f"{number % 100000:05}"),
            "</BillAddress>\n<BillAddressBlock>\n",
            _elements(Addr1="O&apos;Hara", Addr2=street, Addr3=f"{city}, CA"),
            "</BillAddressBlock>\n",
            _elements(IsPending="false", IsFinanceCharge="false"),
            _ref("TermsRef", 4, "Net 30"),
            _elements(DueDate="2024-11-01", ShipDate="2024-10-02", Subtotal=_amount(random, 10_000)),
            _ref("ItemSalesTaxRef", 16, "San Mateo"),
            _elements(
                SalesTaxPercentage="9.375",
                SalesTaxTotal=_amount(random, 1_000),
                AppliedAmount="-" + _amount(random, 10_000),
                BalanceRemaining="0.00",
                IsPaid="true",
                IsToBePrinted="false",
                IsToBeEmailed="false",
            ),
            _ref("CustomerSalesTaxCodeRef", 1, "Tax"),
            lines,
            _CUSTOM_FIELD if number % 3 == 0 else "",
            "</InvoiceRet>\n",
        )
    )


def _line(random: Random, number: int, index: int) -> str:
    return "".join(
        (
            "<InvoiceLineRet>\n",
            _elements(TxnLineID=f"{number + 0x2001 + index:X}-{1071512311 + number}"),
            _ref("ItemRef", random.randint(1, 4000), f"Hardware:Hinge {index}"),
            _elements(
                Desc=f"Soft-close hinge No. {index}, &quot;brass&quot; 3&#34; by 2&#34; d&#233;cor",
                Quantity=str(random.randint(1, 20)),
                Rate=_amount(random, 100, 5),
                Amount=_amount(random, 1_000),
            ),
            _ref("SalesTaxCodeRef", 1, "Tax"),
            "</InvoiceLineRet>\n",
        )
    )


_CUSTOM_FIELD = (
    "<DataExtRet>\n"
    + _elements(OwnerID="0", DataExtName="Color", DataExtType="STR255TYPE", DataExtValue="Red")
    + "</DataExtRet>\n"
)

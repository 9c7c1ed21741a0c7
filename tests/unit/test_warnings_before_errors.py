"""What is odd in front of an error was read, so it is told: a null amount must not come without a word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import qbxml_core as qb

INVOICE = b"<InvoiceRet><TxnID>1</TxnID><Subtotal>much</Subtotal></InvoiceRet>"
START = b'<QBXML><QBXMLMsgsRs><InvoiceQueryRs statusCode="0">'
BROKEN = START + INVOICE + b"<InvoiceRet><TxnID>2</Broken>"
CUT = START + INVOICE + b"<InvoiceRet>"

READERS: list[Callable[..., Any]] = [
    qb.decode,
    qb.to_json,
    lambda xml, **options: list(qb.iter_records(xml, **options)),
    lambda xml, **options: list(qb.iter_records(iter([xml]), **options)),
    lambda xml, **options: qb.convert(xml, "-", **options),
]


@pytest.mark.parametrize("xml", [BROKEN, CUT])
@pytest.mark.parametrize("read", READERS)
def test_warnings_in_the_block_of_an_error_come_before_it(read: Callable[..., Any], xml: bytes) -> None:
    told: list[qb.DecodeWarning] = []
    with pytest.raises(qb.DecodeError):
        read(xml, on_warning=told.append)
    assert [(each.code, each.text) for each in told] == [("unreadable_value", "much")]


def test_records_in_front_of_an_error_come_behind_their_warnings() -> None:
    told: list[qb.DecodeWarning] = []
    records = qb.iter_records(BROKEN, on_warning=told.append)
    assert next(records).subtotal is None
    assert len(told) == 1


def test_a_strict_error_is_no_warning_as_well() -> None:
    told: list[qb.DecodeWarning] = []
    with pytest.raises(qb.StrictError):
        qb.decode(BROKEN, on_warning=told.append, strict=True)
    assert told == []

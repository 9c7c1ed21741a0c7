"""What QuickBooks wants of requests beyond its schema: the same for documents that are judged and for those written."""

from __future__ import annotations

from typing import Any

import pytest

import qbxml_core as qb


def judged(message: str, head: str = '<?xml version="1.0" encoding="utf-8"?>') -> list[tuple[str, str, str]]:
    document = f"""{head}<?qbxml version="13.0"?>
<QBXML><QBXMLMsgsRq onError="stopOnError">{message}</QBXMLMsgsRq></QBXML>"""
    return [(each.code, each.wire_path.rpartition("/")[2], each.level) for each in qb.validate(document.encode())]


def written(message: dict[str, Any]) -> list[tuple[str, str, str]]:
    try:
        qb.encode_message_set([message])
    except qb.RequestError as error:
        return [(each.code, each.wire_path.rpartition("/")[2], each.level) for each in error.problems]
    return []


LONG = "x" * 50

CASES: list[tuple[str, dict[str, Any], str, str]] = [
    (
        '<CustomerQueryRq iterator="Start"/>',
        {"CustomerQueryRq": {"@iterator": "Start"}},
        "missing",
        "MaxReturned",
    ),
    (
        "<CustomerAddRq><CustomerAdd><Name>A:B</Name></CustomerAdd></CustomerAddRq>",
        {"CustomerAddRq": {"CustomerAdd": {"Name": "A:B"}}},
        "colon_in_name",
        "Name",
    ),
    (
        "<ItemSubtotalAddRq><ItemSubtotalAdd><Name>A</Name></ItemSubtotalAdd></ItemSubtotalAddRq>"
        "<ClassAddRq><ClassAdd><Name>A:B</Name></ClassAdd></ClassAddRq>",
        {"ClassAddRq": {"ClassAdd": {"Name": "A:B"}}},
        "colon_in_name",
        "Name",
    ),
    (
        "<InvoiceQueryRq><TxnID> 1-1</TxnID></InvoiceQueryRq>",
        {"InvoiceQueryRq": {"TxnID": " 1-1"}},
        "padded_id",
        "TxnID",
    ),
    ("<InvoiceQueryRq><TxnID></TxnID></InvoiceQueryRq>", {"InvoiceQueryRq": {"TxnID": ""}}, "blank_id", "TxnID"),
    (
        "<CustomerQueryRq><ListID> </ListID></CustomerQueryRq>",
        {"CustomerQueryRq": {"ListID": " "}},
        "blank_id",
        "ListID",
    ),
    (
        "<CustomerQueryRq><FullName></FullName></CustomerQueryRq>",
        {"CustomerQueryRq": {"FullName": ""}},
        "blank_name",
        "FullName",
    ),
    (
        f'<HostQueryRq requestID="{LONG}x"/>',
        {"HostQueryRq": {"@requestID": LONG + "x"}},
        "too_long",
        "@requestID",
    ),
]


@pytest.mark.parametrize(("message", "native", "code", "name"), CASES)
def test_a_rule_holds_for_what_is_judged_and_for_what_is_written(
    message: str, native: Any, code: str, name: str
) -> None:
    assert judged(message) == [(code, name, "refused")]
    assert written(native) == [(code, name, "refused")]


@pytest.mark.parametrize(
    ("message", "native"),
    [
        (
            '<CustomerQueryRq iterator="Start"><MaxReturned>1</MaxReturned></CustomerQueryRq>',
            {"CustomerQueryRq": {"@iterator": "Start", "MaxReturned": 1}},
        ),
        (f'<HostQueryRq requestID="{LONG}"/>', {"HostQueryRq": {"@requestID": LONG}}),
        (
            "<ClassAddRq><ClassAdd><Name>A-B</Name></ClassAdd></ClassAddRq>",
            {"ClassAddRq": {"ClassAdd": {"Name": "A-B"}}},
        ),
        (  # a reference without an ID clears it
            "<CustomerModRq><CustomerMod><ListID>1</ListID><EditSequence>1</EditSequence><ParentRef><ListID></ListID>"
            "</ParentRef></CustomerMod></CustomerModRq>",
            {
                "CustomerModRq": {
                    "CustomerMod": {"ListID": "1", "EditSequence": "1", "ParentRef": {"ListID": ""}},
                }
            },
        ),
        (  # where no object has parents, a colon is a character like others
            "<SalesTaxCodeAddRq><SalesTaxCodeAdd><Name>A:B</Name><IsActive>1</IsActive><IsTaxable>1</IsTaxable>"
            "</SalesTaxCodeAdd></SalesTaxCodeAddRq>",
            {"SalesTaxCodeAddRq": {"SalesTaxCodeAdd": {"Name": "A:B", "IsActive": True, "IsTaxable": True}}},
        ),
    ],
)
def test_what_is_right_at_the_bound_of_a_rule(message: str, native: Any) -> None:
    assert judged(message) == []
    assert written(native) == []


def test_what_quickbooks_takes_is_a_warning() -> None:
    twice = "<ClassAddRq><ClassAdd><Name>a &amp;amp; b</Name></ClassAdd></ClassAddRq>"
    assert judged(twice) == [("doubly_escaped", "Name", "warning")]
    beyond = "<ClassAddRq><ClassAdd><Name>\xe9</Name></ClassAdd></ClassAddRq>"
    assert judged(beyond, head="") == [("not_declared", "", "warning")]
    assert judged(beyond) == []
    assert judged(beyond.replace("\xe9", "&#233;"), head="") == []
    with pytest.warns(qb.EncodeWarning, match="escaped for XML already"):
        qb.encode_message_set([{"ClassAddRq": {"ClassAdd": {"Name": "a &amp; b"}}}])

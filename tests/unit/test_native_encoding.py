"""`encode_message_set`: what it takes, what it makes of values and of order, and how it writes."""

from __future__ import annotations

import json
import warnings
from collections import UserDict
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from xml.parsers import expat

import pytest

import qbxml_core as qb

HEAD = b'<?xml version="1.0" encoding="utf-8"?>\n<?qbxml version="16.0"?>\n'
HOST = HEAD + b'<QBXML><QBXMLMsgsRq onError="stopOnError"><HostQueryRq/></QBXMLMsgsRq></QBXML>'


def body(written: bytes) -> str:
    """What is inside the message set."""
    return written.decode().partition("QBXMLMsgsRq onError=")[2].partition(">")[2].rpartition("</QBXMLMsgsRq>")[0]


def fields(**given: Any) -> str:
    """What is inside an InvoiceAdd with these elements."""
    written = qb.encode_message_set([{"InvoiceAddRq": {"InvoiceAdd": {"CustomerRef": {}, **given}}}])
    return body(written).partition("<CustomerRef/>")[2].rpartition("</InvoiceAdd>")[0]


def a_list() -> Iterator[dict[str, Any]]:
    yield {"HostQueryRq": {}}


@pytest.mark.parametrize(
    "messages",
    [
        {"QBXMLMsgsRq": {"HostQueryRq": {}}},
        {"QBXMLMsgsRq": {"HostQueryRq": [{}]}},
        {"?qbxml": 'version="16.0"', "QBXMLMsgsRq": {"@onError": "stopOnError", "HostQueryRq": [{}]}},
        {"HostQueryRq": {}},
        {"HostQueryRq": [{}]},
        [{"HostQueryRq": {}}],
        ({"HostQueryRq": {}},),
        a_list(),
        MappingProxyType({"QBXMLMsgsRq": MappingProxyType({"HostQueryRq": MappingProxyType({})})}),
        b'{"QBXMLMsgsRq":{"HostQueryRq":{}}}',
        bytearray(b'[{"HostQueryRq":{}}]'),
        '{"HostQueryRq":{}}\n',
    ],
)
def test_forms_of_messages(messages: Any) -> None:
    assert qb.encode_message_set(messages) == HOST


def test_json_lines() -> None:
    written = qb.encode_message_set(b'{"HostQueryRq":{}}\n{"CompanyQueryRq":{}}\n{"HostQueryRq":{}}\n')
    assert body(written) == "<HostQueryRq/><CompanyQueryRq/><HostQueryRq/>"


def test_messages_keep_their_order() -> None:
    names = ["CustomerQueryRq", "AccountQueryRq", "CustomerQueryRq", "VendorQueryRq"]
    written = qb.encode_message_set([{name: {"@requestID": str(n)}} for n, name in enumerate(names)])
    assert body(written) == "".join(f'<{name} requestID="{n}"/>' for n, name in enumerate(names))


def test_each_message_goes_to_its_message_set() -> None:
    written = qb.encode_message_set([{"SubscriptionDelRq": {"SubscriberID": "0", "SubscriptionType": "Data"}}])
    assert written.startswith(HEAD + b"<QBXML><QBXMLSubscriptionMsgsRq><SubscriptionDelRq>")


def test_what_was_given_is_not_changed() -> None:
    messages = {"QBXMLMsgsRq": {"HostQueryRq": [{}]}}
    qb.encode_message_set(messages, on_error="continueOnError")
    assert messages == {"QBXMLMsgsRq": {"HostQueryRq": [{}]}}


@pytest.mark.parametrize(
    ("said", "option", "written"),
    [
        (None, None, "stopOnError"),
        ("rollbackOnError", None, "rollbackOnError"),
        ("rollbackOnError", "continueOnError", "continueOnError"),
        (None, "continueOnError", "continueOnError"),
    ],
)
def test_on_error(said: str | None, option: Any, written: str) -> None:
    document = qb.encode_message_set({"QBXMLMsgsRq": {"HostQueryRq": {}, "@onError": said}}, on_error=option)
    assert f'<QBXMLMsgsRq onError="{written}">'.encode() in document


@pytest.mark.parametrize(
    ("instruction", "option", "written"),
    [
        (None, None, b'<?qbxml version="16.0"?>'),
        (None, "13.0", b'<?qbxml version="13.0"?>'),
        ("version='7.0'", None, b"<?qbxml version='7.0'?>"),
        ('version="CA3.0" ', None, b'<?qbxml version="CA3.0" ?>'),
        ('version="7.0"', "13.0", b'<?qbxml version="13.0"?>'),
    ],
)
def test_version(instruction: str | None, option: str | None, written: bytes) -> None:
    messages: dict[str, Any] = {"QBXMLMsgsRq": {"HostQueryRq": {}}}
    if instruction is not None:
        messages["?qbxml"] = instruction
    assert qb.encode_message_set(messages, version=option).splitlines()[1] == written


# --- values

VALUES: list[tuple[str, Any, str]] = [
    ("IsPending", True, "true"), ("IsPending", False, "false"), ("IsPending", "1", "1"), ("IsPending", "TRUE", "true"),
    ("Memo", "x", "x"), ("Memo", "", ""), ("Memo", None, ""), ("Memo", " \tx\n", " \tx\n"), ("Memo", "a\rb", "a&#13;b"),
    ("Memo", "<&>'\"]]>", "&lt;&amp;&gt;'\"]]&gt;"), ("Memo", "\u00e9\u2019\U0001f600", "&#233;&#8217;&#128512;"),
    ("TxnDate", "2024-02-29", "2024-02-29"), ("TxnDate", date(2024, 2, 29), "2024-02-29"), ("TxnDate", None, ""),
    ("ExchangeRate", "1.050", "1.050"), ("ExchangeRate", 1.5, "1.5"), ("ExchangeRate", Decimal("1.50"), "1.50"),
    ("ExchangeRate", 2, "2"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value", "text"), VALUES)
@pytest.mark.filterwarnings("ignore::qbxml_core.EncodeWarning")
def test_value(name: str, value: Any, text: str) -> None:
    assert fields(**{name: value}) == f"<{name}>{text}</{name}>"


@pytest.mark.parametrize(
    ("rate", "text"),
    [("950.0", "950.0"), (950, "950"), (0.1 + 0.2, "0.3"), ("1.123456", "1.12346"), (Decimal("2.695"), "2.695")],
)
def test_what_quickbooks_takes_stays_and_the_rest_is_made_so(rate: Any, text: str) -> None:
    assert f"<Rate>{text}</Rate>" in fields(InvoiceLineAdd={"Rate": rate})


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2024, 1, 2, 3, 4, 5), "2024-01-02T03:04:05"),
        ("2024-01-02", "2024-01-02"),
        ("2024-01-02 03:04:05Z", "2024-01-02T03:04:05+00:00"),
    ],
)
def test_moments(moment: Any, text: str) -> None:
    written = qb.encode_message_set([{"CustomerQueryRq": {"FromModifiedDate": moment}}])
    assert f"<FromModifiedDate>{text}</FromModifiedDate>" in written.decode()


def test_a_reference_is_cleared() -> None:
    assert fields(ClassRef=None) == "<ClassRef><ListID></ListID></ClassRef>"


def test_an_element_with_text_and_attributes() -> None:
    applied = {"TxnID": {"#text": "8-1", "@useMacro": "TxnID:a"}, "PaymentAmount": 5}
    payment = {"ReceivePaymentAdd": {"CustomerRef": {}, "AppliedToTxnAdd": applied}}
    written = qb.encode_message_set([{"ReceivePaymentAddRq": payment}])
    assert '<TxnID useMacro="TxnID:a">8-1</TxnID><PaymentAmount>5.00</PaymentAmount>' in body(written)


def test_an_attribute_of_none_is_not_there() -> None:
    assert qb.encode_message_set([{"HostQueryRq": {"@requestID": None}}]) == HOST


def test_attributes_are_escaped() -> None:
    written = qb.encode_message_set([{"HostQueryRq": {"@requestID": "<\"a'\n\t&>"}}])
    assert b'requestID="&lt;&quot;a\'&#10;&#9;&amp;&gt;"' in written
    assert json.loads(qb.to_json(written, shape="native"))["QBXMLMsgsRq"]["HostQueryRq"] == [
        {"@requestID": "<\"a'\n\t&>"}
    ]


def test_an_empty_list_is_not_there() -> None:
    assert fields(InvoiceLineAdd=[], Memo="x") == "<Memo>x</Memo>"


# --- order


def test_any_order_goes_in() -> None:
    assert fields(Memo="x", RefNumber="1", TxnDate="2024-01-01") == (
        "<TxnDate>2024-01-01</TxnDate><RefNumber>1</RefNumber><Memo>x</Memo>"
    )


LINES = {"InvoiceLineAdd": [{"Desc": "a"}, {"Desc": "b"}], "InvoiceLineGroupAdd": [{"ItemGroupRef": {}}]}
LINE, GROUP = "InvoiceLineAdd", "InvoiceLineGroupAdd"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (LINES, [LINE, LINE, GROUP]),
        (dict(reversed(LINES.items())), [GROUP, LINE, LINE]),
        ({**LINES, "#order": [LINE, GROUP, LINE]}, [LINE, GROUP, LINE]),
        ({**LINES, "#order": [GROUP, LINE]}, [GROUP, LINE, LINE]),
        ({**LINES, "#order": [LINE, GROUP, GROUP]}, [LINE, GROUP, LINE]),
        ({**LINES, "Memo": "x", "#order": [GROUP, "Memo", LINE, LINE]}, [GROUP, LINE, LINE]),
    ],
)
def test_lines_and_groups_side_by_side(given: dict[str, Any], expected: list[str]) -> None:
    written = fields(**given)
    names = [name for name in written.replace("<", ">").split(">") if name in (LINE, GROUP)]
    assert names == expected


def test_what_came_late_goes_to_its_place() -> None:
    message = {"FullName": "x", "#late": [{"IncludeRetElement": "Name"}]}
    written = qb.encode_message_set([{"CustomerQueryRq": message}])
    assert body(written).index("FullName") < body(written).index("IncludeRetElement")


@pytest.mark.parametrize("strict", [True, False])
def test_lists_and_dicts_of_classes_of_the_caller_s(strict: bool) -> None:
    class Items(list[Any]):
        pass

    class Fields(dict[str, Any]):
        pass

    def messages(items: Any, fields: Any) -> Any:
        added = fields(CustomerRef=fields(ListID="8-1"), InvoiceLineAdd=items([fields(Desc="x"), fields(Desc="y")]))
        return items([fields(InvoiceAddRq=fields(InvoiceAdd=added)), fields(HostQueryRq=items([{}, {}]))])

    written = qb.encode_message_set(messages(list, dict), strict=strict)
    assert qb.encode_message_set(messages(Items, Fields), strict=strict) == written


# --- lenient

ODD = {
    "QBXMLMsgsRs": {
        "ClassQueryRs": [
            {
                "@odd": "1",
                "ClassRet": [{"Name": ["a", "b"], "New": {"@x": "1", "#text": "t", "In": ""}, "#text": "z"}],
                "#late": [{"Gone": None}],
            }
        ]
    }
}


def test_answers_are_written_as_they_are() -> None:
    assert qb.encode_message_set(ODD).decode() == (
        '<?xml version="1.0" encoding="utf-8"?>\n<QBXML><QBXMLMsgsRs><ClassQueryRs odd="1"><ClassRet>z<Name>a</Name>'
        '<Name>b</Name><New x="1">t<In></In></New></ClassRet><Gone></Gone></ClassQueryRs></QBXMLMsgsRs></QBXML>'
    )


def test_answers_are_checked_when_asked_for() -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_message_set(ODD, strict=True)
    assert {each.code for each in caught.value.problems} >= {"unknown_attribute", "missing", "too_many_items"}


def test_requests_are_not_checked_when_not_asked_for() -> None:
    written = qb.encode_message_set([{"OddRq": {"B": 1, "A": 2.5, "C": True}}], strict=False)
    assert written == HEAD + b"<QBXML><QBXMLMsgsRq><OddRq><B>1</B><A>2.5</A><C>true</C></OddRq></QBXMLMsgsRq></QBXML>"


@pytest.mark.parametrize(
    "name",
    ["", "a b", "1a", "<", "a>", "a/", 'x="', "-a", "\x00", "a\u00d7", "?qbxml", "#x", ":a", "a:", "a:b:c", "a:1"],
)
@pytest.mark.parametrize("mark", ["", "@"])
@pytest.mark.parametrize("encoding", ["ascii", "utf-8"])
def test_a_bad_name_never_comes_out(name: str, mark: str, encoding: Any) -> None:
    answer = {"QBXMLMsgsRs": {"ClassQueryRs": {mark + name: "x"}}}
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_message_set(answer, encoding=encoding)
    assert {each.code for each in caught.value.problems} <= {"bad_name", "unknown_element"}


@pytest.mark.parametrize(
    "message",
    [
        {"@xmlns:a": "urn:x", "a:B": "x"},
        {"a:B": {"@xmlns:a": "urn:x", "#text": "x"}},
        {"B": UserDict({"@xmlns:a": "urn:x", "C": [{"a:D": {"@a:e": "x"}}]})},
        {"B": {"@xml:lang": "en", "#text": "x"}},
    ],
)
def test_a_prefix_that_is_declared_comes_out(message: dict[str, Any]) -> None:
    written = qb.encode_message_set([{"OddRq": message}], strict=False)
    expat.ParserCreate(namespace_separator=" ").Parse(written, True)
    assert qb.to_json(written, shape="native", format="ndjson") == qb.to_json(
        qb.encode_message_set(qb.to_json(written, shape="native"), strict=False), shape="native", format="ndjson"
    )


def test_a_prefix_that_the_root_declares_comes_out() -> None:
    document = b'<QBXML xmlns:a="urn:x"><QBXMLMsgsRs><a:B a:c="x">y</a:B></QBXMLMsgsRs></QBXML>'
    assert document in qb.encode_message_set(qb.to_json(document, shape="native"))


@pytest.mark.parametrize(
    ("message", "path"),
    [
        ({"a:B": "x"}, "OddRq.a:B"),
        ({"B": {"@a:c": "x"}}, "OddRq.B.@a:c"),
        ({"B": {"@xmlns:a": "urn:x"}, "a:C": "x"}, "OddRq.a:C"),
        ({"@xmlns:a": None, "a:B": "x"}, "OddRq.a:B"),
        ({"@xmlns:a": "", "a:B": "x"}, "OddRq.a:B"),
        ({"xmlns:B": "x"}, "OddRq.xmlns:B"),
    ],
)
def test_a_prefix_that_nothing_declares_never_comes_out(message: dict[str, Any], path: str) -> None:
    with pytest.raises(qb.RequestError, match="nothing declares the prefix") as caught:
        qb.encode_message_set([{"OddRq": message}], strict=False)
    assert [(each.code, each.path) for each in caught.value.problems] == [("undeclared_prefix", f"[0].{path}")]


def test_a_name_that_is_not_ascii_needs_utf_8() -> None:
    answer = {"QBXMLMsgsRs": {"ClassQueryRs": {"N\u00e9w": "x", "@\u00e9": "y"}}}
    with pytest.raises(qb.RequestError, match='encoding="utf-8"'):
        qb.encode_message_set(answer)
    assert '<ClassQueryRs \u00e9="y"><N\u00e9w>x</N\u00e9w>' in qb.encode_message_set(answer, encoding="utf-8").decode()


@pytest.mark.parametrize("text", ["\x00", "\x0b", "\ud800", "\ufffe"])
def test_a_bad_character_never_comes_out(text: str) -> None:
    answer = {"QBXMLMsgsRs": {"ClassQueryRs": {"@a": text, "B": text, "#text": text}}}
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_message_set(answer)
    assert [each.code for each in caught.value.problems] == ["illegal_character"] * 3


# --- characters

QUOTE = {"InvoiceAddRq": {"InvoiceAdd": {"CustomerRef": {}, "Memo": "6\u2019 \u00e9 '\""}}}


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({}, "6&#8217; &#233; '\""),
        ({"encoding": "utf-8"}, "6\u2019 \u00e9 '\""),
        ({"layout": "quickbooks"}, "6&#146; &#233; &apos;&quot;"),
        ({"layout": "quickbooks", "encoding": "utf-8"}, "6\u2019 \u00e9 &apos;&quot;"),
    ],
)
def test_characters(options: Any, text: str) -> None:
    written = qb.encode_message_set([QUOTE], **options)
    assert f"<Memo>{text}</Memo>" in written.decode()
    assert json.loads(qb.to_json(written, shape="native"))["QBXMLMsgsRq"]["InvoiceAddRq"][0]["InvoiceAdd"]["Memo"] == (
        "6\u2019 \u00e9 '\""
    )


def test_what_quickbooks_cannot_store() -> None:
    message = {"InvoiceAddRq": {"InvoiceAdd": {"CustomerRef": {}, "Memo": "\u4e2d"}}}
    with pytest.warns(qb.EncodeWarning, match=r"\[0\].InvoiceAddRq.InvoiceAdd.Memo: .*U\+4E2D"):
        qb.encode_message_set([message])
    with pytest.raises(qb.RequestError, match="U\\+4E2D"):
        qb.encode_message_set([message], unstorable="error")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        qb.encode_message_set([message], unstorable="allow")
        qb.encode_message_set({"QBXMLMsgsRs": {"ClassQueryRs": {"New": "\u4e2d"}}})


def test_a_text_that_was_escaped_already() -> None:
    message = {"InvoiceAddRq": {"InvoiceAdd": {"CustomerRef": {}, "Memo": "a &amp; b"}}}
    with pytest.warns(qb.EncodeWarning, match="escaped for XML already"):
        qb.encode_message_set([message])


# --- QuickBooks' own layout


def test_quickbooks_layout() -> None:
    answer = {"QBXMLMsgsRs": {"ClassQueryRs": [{"@statusCode": "0", "ClassRet": [{"Name": "x"}]}, {"@a": "1"}]}}
    assert qb.encode_message_set(answer, layout="quickbooks").decode() == (
        '<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<ClassQueryRs statusCode="0">\n<ClassRet>\n<Name>x</Name>\n'
        '</ClassRet>\n</ClassQueryRs>\n<ClassQueryRs a="1" />\n</QBXMLMsgsRs>\n</QBXML>\n'
    )


def test_a_message_that_goes_away_while_it_is_written() -> None:
    class Emptying(UserDict[str, Any]):
        def __getitem__(self, key: str) -> Any:
            invoice.clear()
            reused.extend([f"{number}" * 30] * 3 for number in range(20_000))
            return super().__getitem__(key)

    for _ in range(10):
        reused: list[list[str]] = []
        lines = [f"{number:060}" for number in range(50)]
        invoice = {
            "CustomerRef": {"ListID": "8-1"},
            "InvoiceLineAdd": [Emptying(Desc="first"), *({"Desc": line} for line in lines)],
        }
        document = qb.encode_message_set([{"InvoiceAddRq": {"InvoiceAdd": invoice}}])
        assert all(line.encode() in document for line in lines)

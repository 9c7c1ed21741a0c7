"""What each wire text becomes in the api shape: every coercion with its odd cases, on the fast path and without it."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from tests.api_engine import read_both_ways, response

Case = tuple[str, str, "str | None"]
"""The text as it stands in the XML, the JSON value byte for byte, and the warning it raises."""

BAD = "unreadable_value"
WORD = "unknown_value"
DOUBLED = "doubled_reference"

DECIMALS: list[Case] = [
    ("5.00", '"5.00"', None),
    ("-311.28", '"-311.28"', None),
    ("0.00", '"0.00"', None),
    ("-0.00", '"-0.00"', None),
    ("+5.00", '"5.00"', None),
    ("5", '"5"', None),
    ("5.", '"5"', None),
    (".5", '"0.5"', None),
    ("-.5", '"-0.5"', None),
    ("+.5", '"0.5"', None),
    ("007.10", '"007.10"', None),
    ("1.123456789012345678901234567890", '"1.123456789012345678901234567890"', None),
    ("99999999999999999999999999.99", '"99999999999999999999999999.99"', None),
    (" 5.00 ", '"5.00"', None),
    ("\n\t5.00\n", '"5.00"', None),
    ("&#53;.00", '"5.00"', None),
    ("", "null", None),
    ("   ", "null", None),
    ("7.25%", "null", BAD),  # ten percent are not ten dollars
    ("%", "null", BAD),
    ("5%%", "null", BAD),
    ("%5", "null", BAD),
    ("x%", "null", BAD),
    ("1,234.50", "null", BAD),
    ("1 234.50", "null", BAD),
    ("1e5", "null", BAD),
    ("$5.00", "null", BAD),
    ("(5.00)", "null", BAD),
    ("5.0.0", "null", BAD),
    ("--5", "null", BAD),
    ("+-5", "null", BAD),
    ("5-", "null", BAD),
    (".", "null", BAD),
    ("-", "null", BAD),
    ("+", "null", BAD),
    ("NaN", "null", BAD),
    ("abc", "null", BAD),
    ("\u0665", "null", BAD),
    ("5\u20ac", "null", BAD),
]

NO_PERCENTAGE = [case for case in DECIMALS if case[0] != "7.25%"]
PRICES: list[Case] = [*NO_PERCENTAGE, ("7.25%", "null", "percent_sign")]  # it is in the ratePercent beside
PERCENTAGES: list[Case] = [
    *NO_PERCENTAGE,
    ("7.25%", '"7.25"', "percent_sign"),
    ("+7.25 %", '"7.25"', "percent_sign"),
]

NUMBERS: list[Case] = [
    ("9" * 300 + ".5", "9" * 300 + ".5", None),
    ("0" * 300 + "9" * 300, "9" * 300, None),
    ("9" * 301, "null", BAD),
    ("-" + "9" * 5000, "null", BAD),
    ("5", "5", None),
    ("0", "0", None),
    ("09", "9", None),
    ("0000", "0", None),
    ("-0", "0", None),
    ("-0.00", "0", None),
    ("-0.10", "-0.1", None),
    ("+7", "7", None),
    ("5.00", "5", None),
    ("1.50", "1.5", None),
    ("100", "100", None),
    ("100.00", "100", None),
    (".5", "0.5", None),
    ("-.5", "-0.5", None),
    ("5.", "5", None),
    ("00.50", "0.5", None),
    ("12345678901234567890.12345678901234567890", "12345678901234567890.1234567890123456789", None),
    ("0.00001", "0.00001", None),
    (" 5 ", "5", None),
    ("\r\n5\t", "5", None),
    ("", "null", None),
    (" ", "null", None),
    ("5%", "null", BAD),
    ("1,000", "null", BAD),
    ("1E5", "null", BAD),
    ("INF", "null", BAD),
    ("0x10", "null", BAD),
    ("five", "null", BAD),
    ("-", "null", BAD),
    (".", "null", BAD),
    ("1 2", "null", BAD),
]

BOOLEANS: list[Case] = [
    ("true", "true", None),
    ("false", "false", None),
    ("TRUE", "true", None),
    ("False", "false", None),
    ("tRuE", "true", None),
    ("1", "true", None),
    ("0", "false", None),
    (" true ", "true", None),
    ("", "null", None),
    ("yes", "null", BAD),
    ("Y", "null", BAD),
    ("t", "null", BAD),
    ("2", "null", BAD),
    ("01", "null", BAD),
    ("truee", "null", BAD),
    ("tru\u00e9", "null", BAD),
]

DATES: list[Case] = [
    ("2020-01-31", '"2020-01-31"', None),
    ("2020-1-2", '"2020-01-02"', None),
    ("2020-02-29", '"2020-02-29"', None),
    ("2000-02-29", '"2000-02-29"', None),
    ("1900-02-28", '"1900-02-28"', None),
    ("9999-12-31", '"9999-12-31"', None),
    (" 2020-01-31 ", '"2020-01-31"', None),
    ("", "null", None),
    ("0000-00-00", "null", "zero_date"),
    ("0000-01-01", "null", BAD),
    ("2021-02-29", "null", BAD),
    ("1900-02-29", "null", BAD),
    ("2020-04-31", "null", BAD),
    ("2020-00-01", "null", BAD),
    ("2020-13-01", "null", BAD),
    ("2020-01-00", "null", BAD),
    ("2020-01-32", "null", BAD),
    ("20-01-01", "null", BAD),
    ("02020-01-01", "null", BAD),
    ("2020-001-01", "null", BAD),
    ("2020/01/01", "null", BAD),
    ("01/31/2020", "null", BAD),
    ("20200131", "null", BAD),
    ("2020-01", "null", BAD),
    ("2020-01-", "null", BAD),
    ("2020-01-31x", "null", BAD),
    ("-2020-01-31", "null", BAD),
    ("tomorrow", "null", BAD),
]

DATETIMES: list[Case] = [
    ("2020-01-31T10:20:30-08:00", '"2020-01-31T10:20:30-08:00"', None),
    ("2020-01-31T10:20:30+11:00", '"2020-01-31T10:20:30+11:00"', None),
    ("2020-01-31T10:20:30+05:45", '"2020-01-31T10:20:30+05:45"', None),
    ("2020-01-31T10:20:30-00:00", '"2020-01-31T10:20:30-00:00"', None),
    ("2020-01-31T10:20:30Z", '"2020-01-31T10:20:30Z"', None),
    ("2020-01-31T10:20:30", '"2020-01-31T10:20:30"', None),
    ("2020-01-31T10:20", '"2020-01-31T10:20"', None),
    ("2020-01-31T10", '"2020-01-31T10"', None),
    ("2020-01-31", '"2020-01-31"', None),
    ("2020-1-2T3:4:5-8:00", '"2020-01-02T03:04:05-08:00"', None),
    ("2020-01-31 10:20:30", '"2020-01-31T10:20:30"', None),
    ("2020-01-31T10:20:30.125-08:00", '"2020-01-31T10:20:30.125-08:00"', None),
    ("2020-01-31T00:00:00", '"2020-01-31T00:00:00"', None),
    ("2020-01-31T24:00:00", '"2020-01-31T24:00:00"', None),
    ("2020-06-30T23:59:60", '"2020-06-30T23:59:60"', None),
    (" 2020-01-31T10:20:30 ", '"2020-01-31T10:20:30"', None),
    ("", "null", None),
    ("0000-00-00", "null", "zero_date"),
    ("0000-00-00T00:00:00", "null", "zero_date"),
    ("2020-02-30T10:20:30", "null", BAD),
    ("2020-01-31T25:00:00", "null", BAD),
    ("2020-01-31T24:30:00", "null", BAD),
    ("2020-01-31T10:60:00", "null", BAD),
    ("2020-01-31T10:20:61", "null", BAD),
    ("2020-01-31T10:20:30-19:00", "null", BAD),
    ("2020-01-31T10:20:30-08:60", "null", BAD),
    ("2020-01-31T10:20:30-", "null", BAD),
    ("2020-01-31T10:20:30.", "null", BAD),
    ("2020-01-31T10:20:", "null", BAD),
    ("2020-01-31T", "null", BAD),
    ("2020-01-31T10:20:30 PM", "null", BAD),
    ("2020-01-31t10:20:30", "null", BAD),
    ("T10:20:30", "null", BAD),
    ("1580466030", "null", BAD),
    ("2020-01-31T10:20:30.1234567890123456789012345678901234567890", "null", BAD),
]

INTERVALS: list[Case] = [
    ("PT1H30M0S", '"PT1H30M0S"', None),
    ("PT8H", '"PT8H"', None),
    ("PT48H0M0S", '"PT48H0M0S"', None),
    ("PT15M", '"PT15M"', None),
    ("PT0S", '"PT0S"', None),
    ("-PT1H", '"-PT1H"', None),
    (" PT8H ", '"PT8H"', None),
    ("", "null", None),
    ("PT", "null", BAD),
    ("P", "null", BAD),
    ("PTH", "null", BAD),
    ("PTT", "null", BAD),
    ("PT1M1H", "null", BAD),
    ("PT1H1H", "null", BAD),
    ("PT1", "null", BAD),
    ("PT1.5.5S", "null", BAD),
    ("1:30", "null", BAD),
    ("1.5", "null", BAD),
]

ENUMS: list[Case] = [
    ("ReceivePayment", '"receive_payment"', None),
    ("Invoice", '"invoice"', None),
    (" Invoice ", '"invoice"', None),
    ("???", '"unknown"', None),
    ("", "null", None),
    ("invoice", '"invoice"', WORD),
    ("INVOICE", '"invoice"', WORD),
    ("BrandNewKind", '"brand_new_kind"', WORD),
    ("Brand New-Kind", '"brand_new_kind"', WORD),
    ("ARRefund", '"ar_refund"', WORD),
    ("Section179Form", '"section_179_form"', WORD),
    ("A/B  (C)", '"a_b_c"', WORD),
    ("Q1", '"q_1"', WORD),
    ("Caf\u00e9Kind", '"caf\u00e9_kind"', WORD),
    ("\u00e9", '"\u00e9"', WORD),
    ("Say &quot;Hi&quot;", '"say_hi"', WORD),
    ("Back\\Slash", '"back_slash"', WORD),
    ("Two\nLines", '"two_lines"', WORD),
    ("?", '"unknown"', WORD),
    ("--", '"unknown"', WORD),
    ("a" * 300, f'"{"a" * 300}"', WORD),
]

STRINGS: list[Case] = [
    ("plain", '"plain"', None),
    ("", '""', None),
    (" two  blanks ", '" two  blanks "', None),
    ("\ttab\nline\n", r'"\ttab\nline\n"', None),
    ("one\r\ntwo\rthree", r'"one\ntwo\nthree"', None),
    ("cr &#13; stays", r'"cr \r stays"', None),
    ("&lt;b&gt; &amp; &quot;q&quot; &apos;a&apos;", '"<b> & \\"q\\" \'a\'"', None),
    ('"quoted" back\\slash / slash', r'"\"quoted\" back\\slash / slash"', None),
    ("&#147;quoted&#148; &#133; &#128;5 &#146;s", '"\u201cquoted\u201d \u2026 \u20ac5 \u2019s"', None),
    ("&#x94;&#129;", '"\u201d\x81"', None),
    ("&#233; &#8217; &#x1F600;", '"\u00e9 \u2019 \U0001f600"', None),
    ("Caf\u00e9 \u65e5\u672c \U0001f600", '"Caf\u00e9 \u65e5\u672c \U0001f600"', None),
    ("\x7f", '"\x7f"', None),
    ("<![CDATA[<a> & b]]>", '"<a> & b"', None),
    ("a<!-- no -->b", '"ab"', None),
    ("00017", '"00017"', None),
    ("E-12", '"E-12"', None),
    ("1.50", '"1.50"', None),
    ("true", '"true"', None),
    ("2020-1-1", '"2020-1-1"', None),
    ("100%", '"100%"', None),
    ("x" * 5000, f'"{"x" * 5000}"', None),
    ("a &amp; b; &amp;c &amp;# &amp;#; &amp;#x; &amp;nbsp; &amp;amp", '"a & b; &c &# &#; &#x; &nbsp; &amp"', None),
    ("R&amp;D", '"R&D"', None),
    ("&amp;#0; &amp;#31; &amp;#xFFFE; &amp;#xD800; &amp;#1114112;", '"&#0; &#31; &#xFFFE; &#xD800; &#1114112;"', None),
    ("&amp;#00000000000065;", '"&#00000000000065;"', None),
    ("Ann&amp;#8217;s &amp;#x20AC;5", '"Ann\u2019s \u20ac5"', DOUBLED),
    ("Ann &amp;amp; Bob", '"Ann & Bob"', DOUBLED),
    ("&amp;lt;b&amp;gt; &amp;quot;q&amp;quot; &amp;apos;a&amp;apos;", '"<b> \\"q\\" \'a\'"', DOUBLED),
    ("&amp;#147;q&amp;#148;", '"\u201cq\u201d"', DOUBLED),
    ("&amp;#10;&amp;#34;&amp;#92;", r'"\n\"\\"', DOUBLED),
    ("&#38;#233;", '"\u00e9"', DOUBLED),
    ("thrice &amp;amp;amp; escaped", '"thrice &amp; escaped"', DOUBLED),
    ("&amp;amp;#233;", '"&#233;"', DOUBLED),
    ("&amp;#0; and &amp;amp;", '"&#0; and &"', DOUBLED),
    ("<![CDATA[&amp;]]>", '"&"', DOUBLED),
]

PLACES: dict[str, tuple[str, str, str, list[Case]]] = {
    "amount": ("InvoiceQueryRs", "InvoiceRet/Subtotal", "subtotal", DECIMALS),
    "percent": ("InvoiceQueryRs", "InvoiceRet/SalesTaxPercentage", "salesTaxPercentage", PERCENTAGES),
    "price": ("InvoiceQueryRs", "InvoiceRet/InvoiceLineRet/Rate", "rate", PRICES),
    "quantity": ("InvoiceQueryRs", "InvoiceRet/InvoiceLineRet/Quantity", "quantity", NUMBERS),
    "float": ("InvoiceQueryRs", "InvoiceRet/ExchangeRate", "exchangeRate", NUMBERS),
    "integer": ("CustomerQueryRs", "CustomerRet/Sublevel", "sublevel", NUMBERS),
    "boolean": ("InvoiceQueryRs", "InvoiceRet/IsPaid", "isPaid", BOOLEANS),
    "date": ("InvoiceQueryRs", "InvoiceRet/TxnDate", "transactionDate", DATES),
    "date in a string": (
        "InvoiceQueryRs",
        "InvoiceRet/InvoiceLineRet/ExpirationDateForSerialLotNumber",
        "expirationDate",
        [(text, f'"{text}"', None) if code == BAD else (text, value, code) for text, value, code in DATES],
    ),
    "date and time": ("InvoiceQueryRs", "InvoiceRet/TimeCreated", "createdAt", DATETIMES),
    "interval": ("TimeTrackingQueryRs", "TimeTrackingRet/Duration", "duration", INTERVALS),
    "enum": ("InvoiceQueryRs", "InvoiceRet/LinkedTxn/TxnType", "transactionType", ENUMS),
    "string": ("InvoiceQueryRs", "InvoiceRet/Memo", "memo", STRINGS),
    "reference number": ("InvoiceQueryRs", "InvoiceRet/RefNumber", "refNumber", STRINGS),
    "identity": ("InvoiceQueryRs", "InvoiceRet/TxnID", "id", STRINGS),
    "bar code": ("ItemServiceQueryRs", "ItemServiceRet/BarCodeValue", "barcode", STRINGS),
    "GUID": ("CustomerQueryRs", "CustomerRet/ExternalGUID", "externalId", STRINGS),
    "phone": ("CustomerQueryRs", "CustomerRet/Phone", "phone", STRINGS),
    "postal code": ("CustomerQueryRs", "CustomerRet/BillAddress/PostalCode", "postalCode", STRINGS),
    "EIN": ("CompanyQueryRs", "CompanyRet/EIN", "ein", STRINGS),
    "revision": ("CustomerQueryRs", "CustomerRet/EditSequence", "revisionNumber", STRINGS),
}


@pytest.mark.parametrize("place", PLACES)
def test_elements(place: str) -> None:
    message, path, key, cases = PLACES[place]
    *parents, leaf = path.split("/")
    opening = "".join(f"<{parent}>" for parent in parents)
    closing = "".join(f"</{parent}>" for parent in reversed(parents))
    assert [
        read_one(response(message, f"{opening}<{leaf}>{text}</{leaf}>{closing}"), leaf, key, text)
        for text, _value, _code in cases
    ] == cases


@pytest.mark.parametrize("place", ["amount", "quantity", "boolean", "date", "date and time", "interval", "enum"])
def test_an_empty_element_without_a_closing_tag_is_null(place: str) -> None:
    message, path, key, _cases = PLACES[place]
    *parents, leaf = path.split("/")
    content = "".join(f"<{parent}>" for parent in parents) + f"<{leaf}/>"
    content += "".join(f"</{parent}>" for parent in reversed(parents))
    assert read_one(response(message, content), leaf, key, "") == ("", "null", None)


ATTRIBUTES: list[tuple[str, str, str, str, list[Case]]] = [
    ("TextRow", "", "rowNumber", "rowNumber", NUMBERS),
    ("DataRow", "<RowData {}/>", "rowType", "type", [
        ("account", '"account"', None),
        ("salesRep", '"sales_representative"', None),
        ("brandNew", '"brand_new"', WORD),
        ("", "null", None),
    ]),
    ("TextRow", "", "value", "text", [
        ("  Doors  ", '"  Doors  "', None),
        ("", '""', None),
        ("two\nlines\tand tabs", '"two lines and tabs"', None),
        ("&#10;kept&#13;", r'"\nkept\r"', None),
        ("&quot;&#147;a&#148; &lt;&amp;&gt; 'b'", '"\\"\u201ca\u201d <&> \'b\'"', None),
        ("100%", '"100%"', None),
        ("007", '"007"', None),
    ]),
    ("DataRow", "<ColData {}/>", "colID", "columnId", [("2", '"2"', None), ("02", '"02"', None), ("x", '"x"', None)]),
    ("DataRow", "<ColData {}/>", "value", "value", [("-281.00", '"-281.00"', None), ("01", '"01"', None)]),
]  # fmt: skip
"""Row, element inside it that has the attribute (none: the row itself), attribute, JSON name."""


@pytest.mark.parametrize(("row", "inside", "attribute", "key", "cases"), ATTRIBUTES, ids=lambda each: str(each)[:12])
def test_attributes(row: str, inside: str, attribute: str, key: str, cases: list[Case]) -> None:
    tag = inside.split(" ")[0].lstrip("<") or row

    def document(text: str) -> bytes:
        pair = f'{attribute}="{text}"'
        content = f"<{row}>{inside.format(pair)}</{row}>" if inside else f"<{row} {pair}/>"
        return response("JobReportQueryRs", f"<ReportRet><ReportData>{content}</ReportData></ReportRet>")

    # A line end in an attribute is a blank, so a blank it is in the warning as well.
    assert [read_one(document(text), tag, key, text) for text, _value, _code in cases] == cases


@pytest.mark.parametrize(
    ("text", "value"),
    [("&#148;&#128;", "\x94\x80"), ("&#233;", "\u00e9"), ("&#8221;", "\u201d")],
)
def test_references_to_windows_1252_can_be_left_as_they_are(text: str, value: str) -> None:
    document = response("InvoiceQueryRs", f"<InvoiceRet><Memo>{text}</Memo></InvoiceRet>")
    reading = read_both_ways(document, windows_1252_references=False)
    assert (reading.records[0]["memo"], reading.warnings) == (value, [])


def test_doubled_references_can_be_left_as_they_are() -> None:
    document = response("InvoiceQueryRs", "<InvoiceRet><Memo>Ann&amp;#8217;s &amp;amp; Bob</Memo></InvoiceRet>")
    reading = read_both_ways(document, doubled_references=False)
    assert (reading.records[0]["memo"], reading.warnings) == ("Ann&#8217;s &amp; Bob", [])


STATUS: list[tuple[str, str]] = [
    (' statusCode="0" statusSeverity="Info"', '0,"severity":"Info","message":null,"kind":"ok"'),
    (' statusCode="0000"', '0,"severity":null,"message":null,"kind":"ok"'),
    (' statusCode="1"', '1,"severity":null,"message":null,"kind":"empty"'),
    (' statusCode="500"', '500,"severity":null,"message":null,"kind":"not_found"'),
    (' statusCode="3120" statusSeverity="Error"', '3120,"severity":"Error","message":null,"kind":"not_found"'),
    (' statusSeverity="Error"', 'null,"severity":"Error","message":null,"kind":"failed"'),
    (' statusSeverity="Warn"', 'null,"severity":"Warn","message":null,"kind":"ok"'),
    (' statusMessage="&quot;a&quot;&#10;b"', r'null,"severity":null,"message":"\"a\"\nb","kind":"ok"'),
    ("", 'null,"severity":null,"message":null,"kind":"ok"'),
]  # fmt: skip


@pytest.mark.parametrize(("attributes", "status"), STATUS, ids=range(len(STATUS)))
def test_status(attributes: str, status: str) -> None:
    reading = read_both_ways(response("InvoiceQueryRs", "", attributes))
    assert reading.responses.decode() == (
        '[{"message":"InvoiceQueryRs","requestId":null,"status":{"code":' + status + '},"iterator":null,"data":[]}]'
    )


@pytest.mark.parametrize(
    ("attributes", "iterator"),
    [
        (' iteratorRemainingCount="5" iteratorID="{1}"', b'{"id":"{1}","remainingCount":5}'),
        (' iteratorID="{1}"', b'{"id":"{1}","remainingCount":null}'),
        (' iteratorRemainingCount="0"', b'{"id":null,"remainingCount":0}'),
    ],
)
def test_iterators(attributes: str, iterator: bytes) -> None:
    responses = read_both_ways(response("InvoiceQueryRs", "", attributes)).responses
    assert b'"iterator":' + iterator + b',"data":[]' in responses


def read_one(document: bytes, tag: str, key: str, text: str) -> Case:
    """The text with what became of it; a warning says where the element starts and shows the text."""
    reading = read_both_ways(document)
    assert len(reading.warnings) <= 1, text
    code = None
    for warning in reading.warnings:
        code = warning["code"]
        assert warning["offset"] == document.index(f"<{tag}".encode()), text
        assert len(warning["text"]) == min(len(ElementTree.fromstring(f"<t>{text}</t>").text or ""), 200), text
    return text, value_of(reading.responses, key).decode(), code


def value_of(output: bytes, key: str) -> bytes:
    """The value of the first member of that name, as it stands there."""
    start = output.index(f'"{key}":'.encode()) + len(key) + 3
    end = start + 1
    if output[start : start + 1] == b'"':
        while output[end : end + 1] != b'"':
            end += 2 if output[end : end + 1] == b"\\" else 1
        return output[start : end + 1]
    while output[end : end + 1] not in (b",", b"}"):
        end += 1
    return output[start:end]

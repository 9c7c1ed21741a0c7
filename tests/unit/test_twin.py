"""The twin's own rules, on a small hand-made table; every expectation is written from the shape's description."""

from __future__ import annotations

import pytest

from tests.twin import RefusedError, decode, map_windows_1252

STREAM = frozenset({"STREAM"})
NONE: frozenset[str] = frozenset()
REPEATS = frozenset({"REPEATS"})
FIRST = frozenset({"REPEATS", "SIDE_BY_SIDE", "GROUP_START"})
SIDE = frozenset({"REPEATS", "SIDE_BY_SIDE"})
FIRST_ROW = FIRST | {"RECORD"}
ROW = SIDE | {"RECORD"}

STATUS = (("requestID", "STRTYPE"), ("statusCode", "INTTYPE"))

TABLES = [
    (
        "QBXML",
        STREAM,
        (),
        (
            ("QBXMLMsgsRq", "QBXMLMsgsRq", None, NONE),
            ("QBXMLMsgsRs", "QBXMLMsgsRs", None, NONE),
            ("QBXMLEvents", "QBXMLEvents", None, NONE),
        ),
    ),
    (
        "QBXMLMsgsRq",
        STREAM,
        (("onError", "ENUMTYPE"),),
        (("InvoiceAddRq", "InvoiceAddRq", None, frozenset({"REPEATS", "RECORD"})),),
    ),
    (
        "QBXMLMsgsRs",
        STREAM,
        (),
        (
            ("InvoiceQueryRs", "InvoiceQueryRs", None, FIRST),
            ("ReportQueryRs", "ReportQueryRs", None, SIDE),
            ("ListDelRs", "ListDelRs", None, ROW),
        ),
    ),
    ("QBXMLEvents", STREAM, (), (("UIEvent", "UIEvent", None, frozenset({"REPEATS", "RECORD"})),)),
    ("InvoiceAddRq", NONE, (("requestID", "STRTYPE"),), (("TxnID", None, "IDTYPE", NONE),)),
    ("InvoiceQueryRs", STREAM, STATUS, (("InvoiceRet", "InvoiceRet", None, frozenset({"REPEATS", "RECORD"})),)),
    ("ListDelRs", NONE, STATUS, (("ListDelType", None, "ENUMTYPE", NONE), ("ListID", None, "IDTYPE", NONE))),
    ("UIEvent", NONE, (), (("Key", None, "STRTYPE", NONE),)),
    (
        "InvoiceRet",
        NONE,
        (),
        (
            ("TxnID", None, "IDTYPE", NONE),
            ("TxnNumber", None, "INTTYPE", NONE),
            ("CustomerRef", "Ref", None, NONE),
            ("IsPaid", None, "BOOLTYPE", NONE),
            ("Line", None, "STRTYPE", FIRST),
            ("Group", None, "STRTYPE", SIDE),
            ("Linked", None, "STRTYPE", REPEATS),
            ("Part", "Part", None, REPEATS),
            ("Memo", None, "STRTYPE", NONE),
        ),
    ),
    ("Ref", NONE, (), (("ListID", None, "IDTYPE", NONE), ("FullName", None, "STRTYPE", NONE))),
    ("Part", NONE, (("number", "INTTYPE"),), (("Desc", None, "STRTYPE", NONE), ("Cell", "Cell", None, REPEATS))),
    ("Cell", NONE, (("value", "STRTYPE"), ("wide", "BOOLTYPE")), ()),
    ("ReportQueryRs", STREAM, STATUS, (("ReportRet", "ReportRet", None, NONE),)),
    (
        "ReportRet",
        STREAM,
        (),
        (
            ("ReportTitle", None, "STRTYPE", NONE),
            ("ColDesc", None, "STRTYPE", REPEATS),
            ("ReportData", "ReportData", None, NONE),
        ),
    ),
    ("ReportData", STREAM, (), (("DataRow", "Part", None, FIRST_ROW), ("TextRow", "Cell", None, ROW))),
]


def invoice(content: str, *, typed: bool = False) -> str:
    """The JSON of one InvoiceRet with this content, without what stands around it."""
    message = f"<InvoiceQueryRs><InvoiceRet>{content}</InvoiceRet></InvoiceQueryRs>"
    result = decode(f"<QBXML>\n<QBXMLMsgsRs>{message}</QBXMLMsgsRs></QBXML>".encode(), TABLES, typed=typed).decode()
    return result.removeprefix('{"QBXMLMsgsRs":{"InvoiceQueryRs":[{"InvoiceRet":[').removesuffix("]}]}}")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        # values
        ("<TxnID>1-2</TxnID>", '{"TxnID":"1-2"}'),
        ("<Memo>  a\tb\r\nc\rd&#13;&#10; </Memo>", r'{"Memo":"  a\tb\nc\nd\r\n "}'),
        ("<Memo></Memo>", '{"Memo":""}'),
        ("<Memo/>", '{"Memo":""}'),
        ("", "{}"),
        ("\n", "{}"),
        (" x ", '{"#text":" x "}'),
        ("<Memo>&lt;&amp;&gt;&apos;&quot;\\/\x7f</Memo>", '{"Memo":"<&>\'\\"\\\\/\x7f"}'),
        ("<Memo>\u00e9\u20ac\U0001f600&#233;</Memo>", '{"Memo":"\u00e9\u20ac\U0001f600\u00e9"}'),
        ("<Memo>a<!-- b -->c<?d e?>f<![CDATA[<g>&amp;]]></Memo>", '{"Memo":"acf<g>&amp;"}'),
        # Windows-1252 references: only references, not raw characters, not in CDATA
        ("<Memo>&#148;&#x94;&#0148;\u0094&#129;</Memo>", '{"Memo":"\u201d\u201d\u201d\u0094\u0081"}'),
        ("<Memo><![CDATA[&#148;]]><!-- &#148; --></Memo>", '{"Memo":"&#148;"}'),
        ('<Part number="&#146;"/>', '{"Part":[{"@number":"\u2019"}]}'),
        # arrays
        ("<Part><Desc>a</Desc></Part>", '{"Part":[{"Desc":"a"}]}'),
        ("<Linked/><Linked>\n</Linked>", r'{"Linked":["","\n"]}'),
        ("<Part/><Part>\n</Part>", '{"Part":[{},{}]}'),
        ("<Part>1</Part>", '{"Part":[{"#text":"1"}]}'),
        ("<TxnID>1</TxnID><TxnID>2</TxnID>", '{"TxnID":["1","2"]}'),
        ("<New>1</New>", '{"New":"1"}'),
        ("<New>1</New><New><a>2</a></New>", '{"New":["1",{"a":"2"}]}'),
        # attributes and text
        ('<Memo a="1" b="x  y">t</Memo>', '{"Memo":{"@a":"1","@b":"x  y","#text":"t"}}'),
        ('<Memo a="&#10;\n"/>', r'{"Memo":{"@a":"\n "}}'),
        ('<Memo a=""> </Memo>', '{"Memo":{"@a":"","#text":" "}}'),
        ('<Part number="1"> \n</Part>', '{"Part":[{"@number":"1"}]}'),
        ('<Part number="1"> x</Part>', '{"Part":[{"@number":"1","#text":" x"}]}'),
        ("<CustomerRef>\n<ListID>1</ListID>\n</CustomerRef>", '{"CustomerRef":{"ListID":"1"}}'),
        ("<CustomerRef>-<ListID>1</ListID>\n+</CustomerRef>", r'{"CustomerRef":{"ListID":"1","#text":"-\n+"}}'),
        ("<Memo>a <b>c</b>\n</Memo>", '{"Memo":{"b":"c","#text":"a "}}'),
        ("<Memo> <!-- d -->\n<b>c</b> <![CDATA[ e ]]>\n</Memo>", r'{"Memo":{"b":"c","#text":"  e \n"}}'),
        ("<Memo> <b>c</b>\n</Memo>", '{"Memo":{"b":"c"}}'),
        # order
        ("<Line>1</Line><Line>2</Line><Group>3</Group>", '{"Line":["1","2"],"Group":["3"]}'),
        ("<Group>1</Group><Line>2</Line>", '{"Group":["1"],"Line":["2"],"#order":["Group","Line"]}'),
        (
            "<TxnID>0</TxnID><Line>1</Line><Group>2</Group><Line>3</Line><Memo>4</Memo>",
            '{"TxnID":"0","Line":["1","3"],"Group":["2"],"Memo":"4","#order":["Line","Group","Line"]}',
        ),
        (
            "<Memo>4</Memo><Line>1</Line><TxnID>0</TxnID>",
            '{"Memo":"4","Line":["1"],"TxnID":"0","#order":["Memo","Line","TxnID"]}',
        ),
        (
            "<Linked>1</Linked><Memo>2</Memo><Linked>3</Linked>",
            '{"Linked":["1","3"],"Memo":"2","#order":["Linked","Memo","Linked"]}',
        ),
        (
            "<Group>1</Group><TxnID>2</TxnID><Line>3</Line>",
            '{"Group":["1"],"TxnID":"2","Line":["3"],"#order":["Group","TxnID","Line"]}',
        ),
        # unknown elements have no place of their own in schema order
        ("<New>1</New><TxnID>2</TxnID>", '{"New":"1","TxnID":"2"}'),
        ("<TxnID>2</TxnID><New>1</New><IsPaid>x</IsPaid>", '{"TxnID":"2","New":"1","IsPaid":"x"}'),
        ("<New>1</New><TxnID>2</TxnID><New>3</New>", '{"New":["1","3"],"TxnID":"2","#order":["New","TxnID","New"]}'),
        (
            "<Linked>1</Linked><New>2</New><Linked>3</Linked>",
            '{"Linked":["1","3"],"New":"2","#order":["Linked","New","Linked"]}',
        ),
        (
            "<Line>1</Line><New>2</New><Line>3</Line>",
            '{"Line":["1","3"],"New":"2","#order":["Line","New","Line"]}',
        ),
        # text comes after the children, order last
        ("<Memo>1</Memo>x<TxnID>2</TxnID>", '{"Memo":"1","TxnID":"2","#text":"x","#order":["Memo","TxnID"]}'),
    ],
)
def test_invoice(content: str, expected: str) -> None:
    assert invoice(content) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("<IsPaid>true</IsPaid>", '{"IsPaid":true}'),
        ("<IsPaid>false</IsPaid>", '{"IsPaid":false}'),
        ("<IsPaid>True</IsPaid>", '{"IsPaid":"True"}'),
        ("<IsPaid>1</IsPaid>", '{"IsPaid":"1"}'),
        ("<IsPaid>true </IsPaid>", '{"IsPaid":"true "}'),
        ("<IsPaid></IsPaid>", '{"IsPaid":""}'),
        ("<TxnNumber>0</TxnNumber>", '{"TxnNumber":0}'),
        ("<TxnNumber>-12</TxnNumber>", '{"TxnNumber":-12}'),
        ("<TxnNumber>999999999999999999</TxnNumber>", '{"TxnNumber":999999999999999999}'),
        ("<TxnNumber>1000000000000000000</TxnNumber>", '{"TxnNumber":"1000000000000000000"}'),
        ("<TxnNumber>09</TxnNumber>", '{"TxnNumber":"09"}'),
        ("<TxnNumber>-0</TxnNumber>", '{"TxnNumber":"-0"}'),
        ("<TxnNumber>+1</TxnNumber>", '{"TxnNumber":"+1"}'),
        ("<TxnID>1</TxnID>", '{"TxnID":"1"}'),
        ('<Part number="7"/>', '{"Part":[{"@number":7}]}'),
        ('<Part size="7"/>', '{"Part":[{"@size":"7"}]}'),
        ('<Part><Cell wide="true" value="true"/></Part>', '{"Part":[{"Cell":[{"@wide":true,"@value":"true"}]}]}'),
        ("<New>true</New>", '{"New":"true"}'),
        ('<TxnNumber a="1">5</TxnNumber>', '{"TxnNumber":{"@a":"1","#text":5}}'),
    ],
)
def test_typed(content: str, expected: str) -> None:
    assert invoice(content, typed=True) == expected


def whole(document: str, *, format: str = "json") -> str:
    return decode(document.encode(), TABLES, format=format).decode()


def test_root() -> None:
    assert whole("<QBXML/>") == "{}"
    assert whole("\n<!-- a --><QBXML>\n</QBXML>\n") == "{}"
    assert whole('<?qbxml  version="3.0" ?><QBXML a="1"/>') == r'{"?qbxml":"version=\"3.0\" ","@a":"1"}'
    assert whole('<?xml version="1.0" encoding="latin-1"?><?other?><QBXML>\u00e9</QBXML><?qbxml late?>') == (
        '{"#text":"\u00e9"}'
    )
    assert whole("<QBXML><QBXMLMsgsRs/></QBXML>") == '{"QBXMLMsgsRs":{}}'
    assert whole("\ufeff<QBXML/>") == "{}"


def messages(content: str) -> str:
    """The JSON of a message set with this content."""
    result = whole(f"<QBXML><QBXMLMsgsRs>{content}</QBXMLMsgsRs></QBXML>")
    return result.removeprefix('{"QBXMLMsgsRs":').removesuffix("}")


def report(content: str) -> str:
    """The JSON of a ReportRet with this content."""
    result = messages(f"<ReportQueryRs><ReportRet>{content}</ReportRet></ReportQueryRs>")
    return result.removeprefix('{"ReportQueryRs":[{"ReportRet":').removesuffix("}]}")


def test_messages_of_one_type_are_one_array_and_their_order_is_told() -> None:
    assert messages("<ReportQueryRs/><InvoiceQueryRs/><ReportQueryRs/>") == (
        '{"ReportQueryRs":[{},{}],"InvoiceQueryRs":[{}],"#order":["ReportQueryRs","InvoiceQueryRs","ReportQueryRs"]}'
    )
    assert messages("<InvoiceQueryRs/><InvoiceQueryRs/><ReportQueryRs/>") == (
        '{"InvoiceQueryRs":[{},{}],"ReportQueryRs":[{}]}'
    )


def test_unknown_elements_of_a_streaming_level_are_arrays_behind_the_others() -> None:
    assert messages("<InvoiceQueryRs><New>1</New><InvoiceRet/><New a='2'/></InvoiceQueryRs>") == (
        '{"InvoiceQueryRs":[{"InvoiceRet":[{}],"New":["1",{"@a":"2"}]}]}'
    )
    assert report("<New/>\n-<ReportTitle>1</ReportTitle>\n<Newer/>\n+") == (
        r'{"ReportTitle":"1","New":[""],"Newer":[""],"#text":"\n-\n+"}'
    )


def test_what_comes_too_late_in_a_streaming_level() -> None:
    assert report(
        "<ColDesc>1</ColDesc><ReportData/><ColDesc>2</ColDesc><New>3</New><ReportTitle>4</ReportTitle><ReportData/>"
    ) == (
        '{"ColDesc":["1"],"ReportData":{},"New":["3"],"#late":[{"ColDesc":"2"},{"ReportTitle":"4"},{"ReportData":{}}]}'
    )


def test_rows_of_a_report_stand_side_by_side() -> None:
    assert report('<ReportData><TextRow/><DataRow/><New/><TextRow value="1"/></ReportData>') == (
        '{"ReportData":{"TextRow":[{},{"@value":"1"}],"DataRow":[{}],"New":[""],"#order":["TextRow","DataRow","TextRow"]}}'
    )


def test_records() -> None:
    document = """<?xml version="1.0" ?><?qbxml version="16.0"?>
    <QBXML><QBXMLMsgsRs>
    <InvoiceQueryRs requestID="1" statusCode="0">
      <InvoiceRet><TxnID>1</TxnID></InvoiceRet>
      <New a="1"/>
      <InvoiceRet><Group>2</Group><Line>3</Line></InvoiceRet>
    </InvoiceQueryRs>
    <ListDelRs statusCode="0"><ListID>4</ListID></ListDelRs>
    <ReportQueryRs><ReportRet><ReportTitle>t</ReportTitle><ReportData>
      <TextRow value="5"/><DataRow><Desc>6</Desc></DataRow><TextRow/>
    </ReportData><New>7</New></ReportRet></ReportQueryRs>
    <NewRs><InvoiceRet/></NewRs>
    </QBXMLMsgsRs></QBXML>"""
    assert whole(document, format="ndjson").splitlines() == [
        '{"InvoiceRet":{"TxnID":"1"}}',
        '{"New":{"@a":"1"}}',
        '{"InvoiceRet":{"Group":["2"],"Line":["3"],"#order":["Group","Line"]}}',
        '{"ListDelRs":{"@statusCode":"0","ListID":"4"}}',
        '{"TextRow":{"@value":"5"}}',
        '{"DataRow":{"Desc":"6"}}',
        '{"TextRow":{}}',
        '{"New":"7"}',
        '{"NewRs":{"InvoiceRet":""}}',
    ]
    request = (
        '<QBXMLMsgsRq onError="stopOnError"><InvoiceAddRq><TxnID useMacro="m">1</TxnID></InvoiceAddRq></QBXMLMsgsRq>'
    )
    assert (
        whole(f"<QBXML>{request}</QBXML>", format="ndjson")
        == '{"InvoiceAddRq":{"TxnID":{"@useMacro":"m","#text":"1"}}}\n'
    )
    assert whole("<QBXML><QBXMLEvents><UIEvent><Key>1</Key></UIEvent></QBXMLEvents></QBXML>", format="ndjson") == (
        '{"UIEvent":{"Key":"1"}}\n'
    )


@pytest.mark.parametrize(
    ("document", "code", "offset"),
    [
        ("", "empty_document", 0),
        (" \n", "empty_document", 2),
        ("<html/>", "not_qbxml", 0),
        ("<QBXML>", "truncated", 7),
        ("<QBXML><a>&#148;</a", "truncated", 16),
        ("<QBXML>&nbsp;</QBXML>", "undefined_entity", 7),
        ("<!DOCTYPE QBXML><QBXML/>", "doctype", None),
        ("<QBXML></QBXMl>", "", 9),
        ("<QBXML>&#148;&#148;<</QBXML>", "", 20),
        ("<QBXML/><QBXML/>", "", 8),
        ("<QBXML a='1' a='2'/>", "", None),
        ("<QBXML>\x01</QBXML>", "", 7),
        ("<QBXML>&#0;</QBXML>", "", 7),
    ],
)
def test_refused(document: str, code: str, offset: int | None) -> None:
    with pytest.raises(RefusedError) as caught:
        decode(document.encode(), TABLES)
    assert caught.value.code == code
    if offset is not None:
        assert caught.value.offset == offset


@pytest.mark.parametrize(("data", "code"), [(b"<QBXML>\xe9</QBXML>", "encoding"), (b"<QBXML>\xe2\x80", "truncated")])
def test_not_utf_8(data: bytes, code: str) -> None:
    with pytest.raises(RefusedError) as caught:
        decode(data, TABLES)
    assert (caught.value.code, caught.value.offset) == (code, 7)


def test_windows_1252_can_be_switched_off() -> None:
    assert decode(b"<QBXML>&#148;</QBXML>", TABLES, windows_1252_references=False).decode() == '{"#text":"\u0094"}'
    assert map_windows_1252(b"a&#148;b&#150;&#65;") == (b"a&#8221;b&#8211;&#65;", [(8, 1), (16, 2)])

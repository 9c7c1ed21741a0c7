"""Envelopes as Web Connectors send them, envelopes that are wrong, and answers as .NET reads them."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qbxml_server.connector.envelope import MAX_PARAMETERS, Call, EnvelopeError, Reader, answer, fault
from qbxml_server.connector.operations import OPERATIONS

HEAD = (
    '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>'
)
TAIL = "</soap:Body></soap:Envelope>"
TICKET = "b5f1e4f0-6b8e-4b6e-9f2a-000000000001"


def envelope(body: str) -> bytes:
    return f"{HEAD}{body}{TAIL}".encode()


def operation(name: str, content: str) -> bytes:
    return envelope(f'<{name} xmlns="http://developer.intuit.com/">{content}</{name}>')


def response(content: str) -> bytes:
    return operation("receiveResponseXML", f"<ticket>{TICKET}</ticket><response>{content}</response><hresult />")


def read(data: bytes, size: int | None = None) -> tuple[Call, bytes]:
    reader = Reader()
    step = size or len(data) or 1
    out = b"".join(reader.feed(data[at : at + step]) for at in range(0, len(data), step))
    return reader.close(), out


VERBATIM = (
    b'<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" '
    b'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>'
    b'<serverVersion xmlns="http://developer.intuit.com/" /></soap:Body></soap:Envelope>'
)
RPC = (
    b'<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" '
    b'xmlns:soapenc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:tns="http://developer.intuit.com/" '
    b'xmlns:types="http://developer.intuit.com/encodedTypes" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    b'xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body '
    b'soap:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"><q1:authenticate '
    b'xmlns:q1="http://developer.intuit.com/"><strUserName xsi:type="xsd:string">user</strUserName>'
    b'<strPassword xsi:type="xsd:string">pass</strPassword></q1:authenticate></soap:Body></soap:Envelope>'
)


@pytest.mark.parametrize(
    ("data", "name", "parameters"),
    [
        pytest.param(VERBATIM, "serverVersion", {}, id="verbatim"),
        pytest.param(b"\xef\xbb\xbf" + VERBATIM, "serverVersion", {}, id="byte order mark"),
        pytest.param(RPC, "authenticate", {"strusername": "user", "strpassword": "pass"}, id="rpc"),
        pytest.param(
            operation("connectionError", f"<ticket>{TICKET}</ticket><hresult />"),
            "connectionError",
            {"ticket": TICKET, "hresult": ""},
            id="null and empty",
        ),
        pytest.param(
            operation("getLastError", '<ticket xsi:nil="true" />'), "getLastError", {}, id="null by attribute"
        ),
        pytest.param(
            operation("SENDREQUESTXML", "<Ticket>t</Ticket><strCompanyFilename>C:\\a &amp; b</strCompanyFilename>"),
            "sendRequestXML",
            {"ticket": "t", "strcompanyfilename": "C:\\a & b"},
            id="other case",
        ),
        pytest.param(
            operation("authenticate", "<strUserName><![CDATA[a<b>&amp;]]]]><![CDATA[>]]></strUserName>"),
            "authenticate",
            {"strusername": "a<b>&amp;]]>"},
            id="CDATA",
        ),
        pytest.param(
            operation("authenticate", "<strUserName>&#233;&#xe9;&#x1;&amp;#233;&lt;&#38;lt;&bogus;&</strUserName>"),
            "authenticate",
            {"strusername": "éé\x01&#233;<&lt;&bogus;&"},
            id="references",
        ),
        pytest.param(
            HEAD.replace("<soap:Body>", "<soap:Header><a><ticket>x</ticket></a></soap:Header><soap:Body>").encode()
            + b'<!-- <x> --><?pi <y> ?><closeConnection a="1>2"><ticket>t<!-- - -->u</ticket></closeConnection>'
            + b'<multiRef id="1"><ticket>z</ticket></multiRef>\r\n'
            + TAIL.encode()
            + b"\r\n",
            "closeConnection",
            {"ticket": "tu"},
            id="header, comments, what follows",
        ),
    ],
)
@pytest.mark.parametrize("size", [None, 1, 7])
def test_calls(data: bytes, name: str, parameters: dict[str, str], size: int | None) -> None:
    call, out = read(data, size)
    assert (call.operation.name, call.parameters, out) == (name, parameters, b"")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", b""),
        ('&lt;?xml version="1.0" ?&gt;&#xD;\n&lt;QBXML&gt;', b'<?xml version="1.0" ?>\r\n<QBXML>'),
        ("&lt;Memo&gt;&amp;#148;&amp;amp;&#x1;&lt;/Memo&gt;", b"<Memo>&#148;&amp;\x01</Memo>"),
        ("<![CDATA[<QBXML>&lt;</QBXML>]]>", b"<QBXML>&lt;</QBXML>"),
        ("é&#xD800;&#x110000;", "é\ufffd\ufffd".encode()),
    ],
)
@pytest.mark.parametrize("size", [None, 1, 2, 3])
def test_response_passes_through(content: str, expected: bytes, size: int | None) -> None:
    call, out = read(response(content), size)
    assert out == expected
    assert call.text("ticket") == TICKET
    assert call.text("hresult") == "" == call.text("message")


def test_the_ticket_is_known_before_the_response_is_read() -> None:
    reader = Reader()
    reader.feed(response("&lt;QBXML").partition(b"<response>")[0])
    assert reader.parameters == {"ticket": TICKET}


@given(
    text=st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\r"), max_size=60),
    sizes=st.lists(st.integers(1, 9), min_size=1, max_size=20),
    cdata=st.booleans(),
    numeric=st.booleans(),
)
@settings(max_examples=300, deadline=None, derandomize=True)
def test_any_text_in_any_chunks(text: str, sizes: list[int], cdata: bool, numeric: bool) -> None:
    if cdata:
        content = "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"
    elif numeric:
        content = "".join(f"&#{ord(character)};" for character in text)
    else:
        content = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    data = response(content)
    reader, out, at, turn = Reader(), b"", 0, 0
    while at < len(data):
        out += reader.feed(data[at : at + sizes[turn % len(sizes)]])
        at += sizes[turn % len(sizes)]
        turn += 1
    assert reader.close().text("ticket") == TICKET
    assert out == text.encode()


@given(data=st.binary(max_size=80), at=st.integers(0, 600), size=st.integers(1, 50))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_damage_is_refused_or_read_the_same_in_any_chunks(data: bytes, at: int, size: int) -> None:
    whole = response("&lt;a&gt;&amp;<![CDATA[x]]>")
    damaged = whole[:at] + data + whole[at + len(data) :]
    results: list[object] = []
    for step in (None, size):
        try:
            results.append(read(damaged, step))
        except EnvelopeError:
            results.append("refused")
    assert results[0] == results[1]


@pytest.mark.parametrize(
    ("data", "words", "code"),
    [
        (b"", "complete", "Client"),
        (b"<html><body></body></html>", "root element", "Client"),
        (b'{"a": 1}', "not a SOAP envelope", "Client"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + VERBATIM, "document type", "Client"),
        (VERBATIM.replace(b"<soap:Body>", b"<soap:Body><!DOCTYPE a>"), "document type", "Client"),
        (VERBATIM.replace(b"http://schemas.xmlsoap.org/soap/envelope/", b"http://www.w3.org/2003/05/soap-envelope"),
         "SOAP 1.2", "VersionMismatch"),
        (VERBATIM.replace(b"utf-8", b"windows-1252"), "UTF-8", "Client"),
        (VERBATIM.decode().encode("utf-16"), "UTF-16", "Client"),
        (VERBATIM[:-5], "inside <soap:Envelope>", "Client"),
        (envelope(""), "body of the SOAP envelope is empty", "Client"),
        (envelope('<dropTables xmlns="x"/>'), "serverVersion", "Client"),
        (operation("getLastError", "<ticket>a</ticket><ticket>b</ticket>"), "twice", "Client"),
        (operation("receiveResponseXML", "<response><QBXML></QBXML></response>"), "Escape", "Client"),
        (operation("getLastError", "<ticket>a</tocket>"), "not open", "Client"),
        (VERBATIM + VERBATIM.partition(b"?>")[2], "second root", "Client"),
        (operation("authenticate", "<a>" * 40), "element inside", "Client"),
        (envelope("<getLastError>" + "<a>" * 40), "element inside", "Client"),
        (HEAD.replace("<soap:Body>", "<soap:Header>" + "<a>" * 40).encode(), "deeper", "Client"),
        (operation("authenticate", f"<strUserName>{'a' * (MAX_PARAMETERS + 1)}</strUserName>"), "longer", "Client"),
        (b"<a" + b" " * 20000, "longer", "Client"),
        (operation("getLastError", "<ticket>~</ticket>").replace(b"~", b"\xff"), "byte 0", "Client"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(data: bytes, words: str, code: str) -> None:
    with pytest.raises(EnvelopeError, match=words) as raised:
        read(data)
    assert raised.value.code == code


@pytest.mark.parametrize(
    ("name", "result", "texts"),
    [
        ("authenticate", ["t", "none", "10"], ["t", "none", "10"]),
        (
            "sendRequestXML",
            '<?xml version="1.0"?><QBXML>&#233;</QBXML>',
            ['<?xml version="1.0"?><QBXML>&#233;</QBXML>'],
        ),
        ("receiveResponseXML", -1, ["-1"]),
        ("getLastError", "a\r\nb\x01]]>", ["a\r\nb\ufffd]]>"]),
        ("closeConnection", "", [""]),
    ],
)
def test_answers_are_where_the_wsdl_has_them(name: str, result: str | int | list[str], texts: list[str]) -> None:
    root = ElementTree.fromstring(answer(OPERATIONS[name.lower()], result))
    space = "{http://developer.intuit.com/}"
    found = root.find(f"{{http://schemas.xmlsoap.org/soap/envelope/}}Body/{space}{name}Response/{space}{name}Result")
    assert found is not None
    inside = found.findall(f"{space}string") if name == "authenticate" else [found]
    assert [element.text or "" for element in inside] == texts


def test_a_fault_is_one_of_soap_1_1() -> None:
    root = ElementTree.fromstring(fault("a < b", "Client"))
    found = root.find("*/{http://schemas.xmlsoap.org/soap/envelope/}Fault")
    assert found is not None
    assert (found.findtext("faultcode"), found.findtext("faultstring")) == ("soap:Client", "a < b")

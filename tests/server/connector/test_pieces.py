"""The pieces around the envelope: WSDL, .qwc files, versions of the Web Connector, who a session belongs to."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from lxml import etree

from qbxml_server.broker.types import SessionFacts
from qbxml_server.connector.identity import session_facts
from qbxml_server.connector.operations import OPERATIONS
from qbxml_server.connector.qwc import Application, problems, qwc
from qbxml_server.connector.versions import client_version
from qbxml_server.connector.wsdl import wsdl
from qbxml_server.simulator import read_qwc

DOCUMENTS = Path(__file__).parents[2] / "documents"
APPLICATION = Application(
    name="Books & Co. <é>\x01",
    description="A" * 79 + "&B",
    user="int_conn_1",
    owner_id="{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}",
    file_id="{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}",
    public_url="https://books.example:8443/",
)


def test_the_qwc_file_follows_the_rules() -> None:
    root = ElementTree.fromstring(qwc(APPLICATION))
    texts = {element.tag: element.text or "" for element in root}
    assert root.tag == "QBWCXML"
    assert texts["AppName"] == "Books & Co. <é>"
    assert texts["AppDescription"] == "A" * 79 + "&"
    assert texts["AppURL"] == "https://books.example:8443/qbwc/"
    assert texts["AppSupport"] == "https://books.example:8443/support"
    assert (texts["UserName"], texts["QBType"]) == ("int_conn_1", "QBFS")
    assert (texts["OwnerID"], texts["FileID"]) == (APPLICATION.owner_id, APPLICATION.file_id)
    assert root.findtext("Scheduler/RunEveryNSeconds") == "3"
    assert not {"Style", "Document", "Password", "Notify"} & texts.keys()
    assert texts.get("IsReadOnly", "false") == "false"
    read = read_qwc(qwc(APPLICATION))  # the Web Connector takes it
    assert (read.interval, read.url, read.user) == (3.0, texts["AppURL"], "int_conn_1")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://books.example", None),
        ("http://localhost:8080", None),
        ("https://localhost:8443/books", None),
        ("http://127.0.0.1:8080", "QBWC1001"),
        ("https://[::1]:8080", "QBWC1001"),
        ("http://books.example", "QBWC1010"),
        ("books.example", "full URL"),
        ("https://books.example/?a=1", "Leave out"),
        ("https://books.example:port", "not a URL"),
    ],
)
def test_urls_that_the_web_connector_refuses(url: str, words: str | None) -> None:
    found = " ".join(problems(url))
    assert (words in found) if words else found == ""


@pytest.mark.parametrize(
    ("version", "answer"),
    [
        ("2.1.0.30", "O:2.3.0.20"),
        ("2.3.0.19", "O:2.3.0.20"),
        ("2.3", "O:2.3.0.20"),
        ("2.3.0.20", ""),
        ("2.3.0.215", ""),
        ("2.10.0.1", ""),
        ("34.0.1002.108", ""),
        ("", ""),
        ("version three", ""),
        ("2.3.0.20-beta", ""),
        ("9" * 5000, ""),
    ],
)
def test_versions_are_compared_as_numbers(version: str, answer: str) -> None:
    assert client_version(version) == answer


def test_the_wsdl_has_every_operation_with_its_types() -> None:
    spaces = {"w": "http://schemas.xmlsoap.org/wsdl/", "s": "http://www.w3.org/2001/XMLSchema"}
    root = etree.fromstring(wsdl("https://books.example/qbwc/?a&b"))
    schema = etree.tostring(root.find("w:types/s:schema", spaces))
    etree.XMLSchema(etree.fromstring(schema))  # raises if it is not a schema
    named = root.xpath("w:portType/w:operation/@name", namespaces=spaces)
    assert named == [operation.name for operation in OPERATIONS.values()]
    assert len(named) == 11
    elements = {
        element.get("name"): [(child.get("name"), child.get("type")) for child in element.iter("{*}element")]
        for element in root.findall("w:types/s:schema/s:element", spaces)
    }
    assert elements["receiveResponseXMLResponse"][1] == ("receiveResponseXMLResult", "s:int")
    assert elements["authenticateResponse"][1] == ("authenticateResult", "tns:ArrayOfString")
    assert elements["sendRequestXML"][1:] == [
        ("ticket", "s:string"),
        ("strHCPResponse", "s:string"),
        ("strCompanyFileName", "s:string"),
        ("qbXMLCountry", "s:string"),
        ("qbXMLMajorVers", "s:int"),
        ("qbXMLMinorVers", "s:int"),
    ]


def test_a_session_says_who_it_is() -> None:
    recorded = (DOCUMENTS / "host_company_preferences.xml").read_text()
    assert session_facts(recorded, r"C:\Books.qbw", "US", "16.0") == SessionFacts(
        company_file=r"C:\Books.qbw",
        company_name="Sparrow Joinery, Ltd.",
        file_ids=("{00000000-aaaa-bbbb-cccc-000000000002}",),
        machine="None",
        product_name="QuickBooks Enterprise Solutions 23.0",
        country="US",
        edition="US",
        qbxml_version="16.0",
        is_sample_company=False,
    )


@pytest.mark.parametrize(
    ("supported", "version"),
    [(["1.0", "13.0"], "13.0"), (["CA8.0", "9.0"], "9.0"), (["16.0", "17.0"], "16.0"), (["99.0", "next"], None)],
)
def test_the_highest_common_version(supported: list[str], version: str | None) -> None:
    listed = "".join(f"<SupportedQBXMLVersion>{text}</SupportedQBXMLVersion>" for text in supported)
    host = f'<HostQueryRs requestID="0" statusCode="0"><HostRet>{listed}</HostRet></HostQueryRs>'
    facts = session_facts(f"<QBXML><QBXMLMsgsRs>{host}</QBXMLMsgsRs></QBXML>", "", "ca", "16.0")
    assert (facts.qbxml_version, facts.edition, facts.company_file) == (version, "CA", None)


@pytest.mark.parametrize("document", ["", "<QBXML", "hello", "<QBXML><QBXMLMsgsRs></QBXMLMsgsRs></QBXML>"])
def test_an_identity_that_cannot_be_read_holds_nothing_up(document: str) -> None:
    facts = session_facts(document, r"C:\Books.qbw", "US", "14.0")
    assert (facts.company_file, facts.qbxml_version, facts.file_ids) == (r"C:\Books.qbw", "14.0", ())

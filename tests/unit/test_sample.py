"""Made documents: always the same, laid out as QuickBooks does, and valid."""

from __future__ import annotations

import re

import pytest
from lxml import etree

import qbxml_core as qb
from generator.read.schema import SPECS
from qbxml_core.errors import OptionError
from qbxml_core.testing.documents import Document, messages
from qbxml_core.testing.documents.layout import Node, escape, template
from qbxml_core.testing.documents.values import Slot

MESSAGES = sorted(messages())


def make(message: str, *, seed: int = 7, records: int | None = None, size: int | None = None) -> bytes:
    return b"".join(Document(message, seed=seed).write(records=records, size=size))


@pytest.fixture(scope="module")
def xsd() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(SPECS / "qbxml.xsd")))


def test_every_message_is_valid(xsd: etree.XMLSchema) -> None:
    assert len(MESSAGES) >= 2 * 232
    problems = []
    for message in MESSAGES:
        document = etree.fromstring(make(message, records=2))
        if document.find(f".//{message}") is None:
            problems.append(f"{message}: not in its document")
        elif not xsd.validate(document):
            problems.append(f"{message}: {xsd.error_log[0].message}")
    assert not problems, "\n".join(problems)


def test_nothing_in_a_response_is_odd() -> None:
    warnings: list[qb.DecodeWarning] = []
    for message in MESSAGES:
        if message.endswith("Rs"):
            qb.to_json(make(message, records=8), on_warning=warnings.append)
    assert not warnings, warnings


@pytest.mark.parametrize("message", ["InvoiceQueryRs", "InvoiceAddRq", "GeneralDetailReportQueryRs", "ItemQueryRs"])
def test_the_seed_says_it_all(message: str) -> None:
    assert make(message, records=30) == make(message, records=30)
    assert make(message, records=30) != make(message, records=30, seed=8)


_LINE = re.compile(
    r"""<\?(xml\ version="1\.0"\ |qbxml\ version="16\.0")\?>
      | <(?P<name>\w+)(\ \w+="[^"<>\n]*")*(\ />|>|>[^<>]+</(?P=name)>)
      | </\w+>""",
    re.VERBOSE,
)


@pytest.mark.parametrize("message", ["InvoiceQueryRs", "CustomerQueryRs", "GeneralSummaryReportQueryRs", "BillAddRq"])
def test_layout(message: str) -> None:
    text = make(message, records=200).decode("ascii")
    assert text.startswith('<?xml version="1.0" ?>\n')
    assert text.endswith("</QBXML>\n")
    # Line feeds inside a text are data: put those lines together again.
    for line in re.split(r"(?<=>)\n(?=<)", text.rstrip("\n")):
        assert _LINE.fullmatch(line), line
    assert not re.search(r"&(?!(amp|lt|gt|apos|quot|#(1[2-9]\d|2[0-5]\d));)", text)


def test_a_response_is_like_the_recorded_ones() -> None:
    text = make("InvoiceQueryRs", records=300).decode("ascii")
    message = next(line for line in text.splitlines() if line.startswith("<InvoiceQueryRs"))
    names = [
        "requestID",
        "statusCode",
        "statusSeverity",
        "statusMessage",
        "retCount",
        "iteratorRemainingCount",
        "iteratorID",
    ]
    assert re.findall(r" (\w+)=", message) == names
    assert 'retCount="300"' in message
    assert text.count("<InvoiceRet>") == 300
    ids = re.findall(r"<InvoiceRet>\n<TxnID>([0-9A-F]+-[0-9]+)</TxnID>", text)
    assert len(set(ids)) == 300
    lines = [invoice.count("<InvoiceLineRet>") for invoice in text.split("</InvoiceRet>")]
    assert max(lines) >= 8
    for what in ("&apos;", "&quot;", "&amp;", "&#148;", "<DataExtRet>", "</InvoiceLineGroupRet>\n<InvoiceLineRet>"):
        assert what in text, what
    assert re.search(r"<Desc>[^<]*\n[^<]*</Desc>", text)
    assert re.search(r"<Rate>\d+\.\d{3,5}</Rate>", text)
    assert not re.search(r"<Amount>(?!-?\d+\.\d\d<)", text)
    assert 0.3 < text.count("<ShipAddress>") / 300 < 1.0  # optional elements are not always there


def test_a_request_names_its_version() -> None:
    lines = make("CustomerAddRq", records=2).decode("ascii").splitlines()
    assert lines[1:4] == ['<?qbxml version="16.0"?>', "<QBXML>", '<QBXMLMsgsRq onError="stopOnError">']
    assert sum(line.startswith("<CustomerAddRq ") for line in lines) == 2


def test_a_report_counts_its_rows_and_leaves_cells_out() -> None:
    document = etree.fromstring(b"".join(Document("GeneralSummaryReportQueryRs", columns=14).write(records=150)))
    report = document.find(".//ReportRet")
    rows = list(report.find("ReportData"))
    assert report.findtext("NumRows") == "150"
    assert report.findtext("NumColumns") == "14" == str(len(report.findall("ColDesc")))
    assert [row.get("rowNumber") for row in rows] == [str(number) for number in range(1, 151)]
    assert {row.tag for row in rows} == {"DataRow", "TextRow", "SubtotalRow", "TotalRow"}
    cells = [len(row.findall("ColData")) for row in rows if row.tag == "DataRow"]
    assert min(cells) < 14
    assert len(set(cells)) > 3


@pytest.mark.parametrize("message", ["InvoiceQueryRs", "GeneralDetailReportQueryRs", "CustomerAddRq", "ItemQueryRs"])
def test_size(message: str) -> None:
    pieces = list(Document(message).write(size=6_000_000))
    assert abs(sum(map(len, pieces)) - 6_000_000) < 200_000
    assert max(map(len, pieces)) < 1_300_000  # written in pieces however large it is


def test_template() -> None:
    node = Node(
        "A", (("b", 'c"'), ("d", Slot("id"))), (Node("E", (), "100%\n"), Node("F", (), Slot("date")), Node("G"))
    )
    assert template(node) == ('<A b="c&quot;" d="%s">\n<E>100%%\n</E>\n<F>%s</F>\n<G />\n</A>\n', ("id", "date"))


def test_escape() -> None:
    assert escape("<a & 'b\">\u201d\u20ac\u00e9\u0416") == "&lt;a &amp; &apos;b&quot;&gt;&#148;&#128;&#233;&#1046;"


def test_a_wrong_message_is_told_the_nearest() -> None:
    with pytest.raises(OptionError, match="'InvoiceQuerryRs' is no message of qbXML; did you mean InvoiceQueryRs"):
        Document("InvoiceQuerryRs")

"""Native JSON holds every element, attribute, text and their order: an independent reading by lxml agrees."""

from __future__ import annotations

from pathlib import Path

import pytest

from qbxml_core.testing.documents import Document, messages
from tests.conformance.reading import Layout, from_lxml, from_native, unordered
from tests.engine import decode

DOCUMENTS = {path.stem: path for path in Path(__file__).parent.parent.joinpath("documents").glob("*.xml")}

MOVED = {"damaged_levels", "newer_than_the_schema"}
"""Documents with unknown or misplaced elements at a streaming level: native JSON puts those behind the others."""

RAW_C1 = {"crlf_utf8_bom"}
"""Documents with raw C1 controls, which lxml does not tell from references to them."""


@pytest.mark.parametrize("name", sorted(set(DOCUMENTS) - MOVED))
def test_every_document(name: str) -> None:
    document = DOCUMENTS[name].read_bytes()
    if name in RAW_C1:
        document = document.replace("\u0094".encode(), b"")
    assert from_native(decode([document])) == from_lxml(document)


@pytest.mark.parametrize("name", sorted(MOVED))
def test_documents_with_moved_elements(name: str) -> None:
    document = DOCUMENTS[name].read_bytes()
    native, lxml = from_native(decode([document])), from_lxml(document)
    assert native != lxml
    assert unordered(native) == unordered(lxml)


@pytest.mark.parametrize("seed", [1, 2])
def test_made_documents_of_every_message(seed: int) -> None:
    for message in messages():
        document = b"".join(Document(message, seed=seed).write(records=6))
        assert from_native(decode([document])) == from_lxml(document), message


FOLDED = [
    "<A/><A/><A/>",
    "<A/><A/><B/><A/><A/><B/><B/>",
    "<A>1</A><A/><A/><A></A><A/><A />",
    "<A x='1'/><A/><A/><A><B/><B/></A><A/>",
    "<A><B/></A><A/><A/><A> </A><A/>",
    "<TxnID>1</TxnID><A/>text<A/>\n<A/><!-- --><A/><TxnID>2</TxnID><A/>",
    "<InvoiceLineRet><A/><A/></InvoiceLineRet><A/><InvoiceLineRet><AB/><A/><A/></InvoiceLineRet>",
    "<Memo><A/><A/></Memo><A/><A/>",
]
"""Empty leaves that one node of the engine's stands for, and others in between that it must not."""


@pytest.mark.parametrize("inside", FOLDED)
def test_empty_leaves_of_one_name_in_a_row(inside: str) -> None:
    for outside in ("<InvoiceRet>{}</InvoiceRet>", "<New>{0}</New><New>{0}</New>"):
        document = (
            f"<QBXML><QBXMLMsgsRs><InvoiceQueryRs>{outside.format(inside)}</InvoiceQueryRs></QBXMLMsgsRs></QBXML>"
        )
        native = decode([document.encode()])
        assert native == decode([document.encode()], _slow_only=True)
        assert from_native(native) == from_lxml(document.encode())


def test_the_readings_can_differ() -> None:
    """What this comparison is able to see."""
    document = (
        b'<QBXML><QBXMLMsgsRs><InvoiceQueryRs a="1"><InvoiceRet><InvoiceLineGroupRet/><InvoiceLineRet/>'
        b"<InvoiceLineGroupRet/><New> </New></InvoiceRet></InvoiceQueryRs></QBXMLMsgsRs></QBXML>"
    )
    native = decode([document])
    expected = from_lxml(document)
    assert from_native(native) == expected
    order = b',"#order":["InvoiceLineGroupRet","InvoiceLineRet","InvoiceLineGroupRet"]'
    for old, new in (
        (order, b""),
        (b'"New":" "', b'"New":""'),
        (b'"@a":"1",', b""),
        (b'"@a":"1"', b'"@a":"2"'),
        (b',"New":" "', b""),
        (b"[{},{}]", b'[{},{"#text":"x"}]'),
    ):
        assert old in native
        assert from_native(native.replace(old, new)) != expected, old
    assert Layout() == " \n"
    assert Layout() != "x"

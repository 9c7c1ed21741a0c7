"""The schema in specs/qbxml: what it says, and that validators read it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import xmlschema
from lxml import etree

from generator.model.schema import Element, Schema
from generator.proof.documents import Maker, make_document, messages, to_bytes

SAMPLE = (
    "CustomerQueryRq",
    "InvoiceQueryRs",
    "ItemQueryRs",
    "GeneralSummaryReportQueryRs",
    "DataExtDefQueryRs",
    "DataEvent",
)

RECORDED_STYLE = b"""<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="Some customers" statusCode="0" statusSeverity="Info" statusMessage="Status OK"
 iteratorRemainingCount="0" iteratorID="{0f4e1b5a-1111-2222-3333-444455556666}">
<CustomerRet>
<ListID>80000001-1409348960</ListID>
<TimeCreated>2014-08-29T14:49:20-08:00</TimeCreated>
<TimeModified>2014-08-29T14:49:20-08:00</TimeModified>
<EditSequence>1409352560</EditSequence>
<Name>Pipes &amp; More</Name>
<FullName>Pipes &amp; More</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<Balance>-12.50</Balance>
<Notes> first
second&#148; </Notes>
</CustomerRet>
</CustomerQueryRs>
<DataExtDefQueryRs statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<DataExtDefRet>
<OwnerID>0</OwnerID>
<DataExtName>Color</DataExtName>
<DataExtType>STR255TYPE</DataExtType>
<AssignToObject>Item</AssignToObject>
</DataExtDefRet>
</DataExtDefQueryRs>
<JournalEntryQueryRs statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a match" />
</QBXMLMsgsRs>
</QBXML>
"""


@pytest.fixture(scope="module")
def validator(specs: Path) -> etree.XMLSchema:
    return etree.XMLSchema(file=str(specs / "qbxml.xsd"))


@pytest.fixture(scope="module")
def slow_validator(specs: Path) -> xmlschema.XMLSchema10:
    return xmlschema.XMLSchema10(str(specs / "qbxml.xsd"))


@pytest.mark.parametrize("fill", ["none", "random", "all"])
def test_documents_of_every_message_are_valid(loaded: Schema, validator: etree.XMLSchema, fill: str) -> None:
    maker = Maker(loaded, random.Random(fill), fill=fill)  # type: ignore[arg-type]
    for name in messages(loaded):
        document = etree.fromstring(to_bytes(maker.document(name)))
        assert validator.validate(document), f"{name}: {validator.error_log}"


def test_both_validators_agree(
    loaded: Schema, validator: etree.XMLSchema, slow_validator: xmlschema.XMLSchema10
) -> None:
    for name in SAMPLE:
        text = to_bytes(make_document(loaded, name, random.Random(name)))
        assert slow_validator.is_valid(text.decode())
        assert validator.validate(etree.fromstring(text))
        broken = text.replace(b"<QBXML>", b"<QBXML><Odd/>", 1)
        assert not slow_validator.is_valid(broken.decode())
        assert not validator.validate(etree.fromstring(broken))


def test_a_document_as_quickbooks_writes_it(validator: etree.XMLSchema, slow_validator: xmlschema.XMLSchema10) -> None:
    assert validator.validate(etree.fromstring(RECORDED_STYLE)), validator.error_log
    assert slow_validator.is_valid(RECORDED_STYLE.decode())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<IsActive>true", b"<IsActive>yes"),
        (b"-12.50", b"-12.5"),
        (b"<Sublevel>0</Sublevel>", b"<Sublevel></Sublevel>"),
        (b' statusCode="0"', b""),
        (
            b"<OwnerID>0</OwnerID>\n<DataExtName>Color</DataExtName>",
            b"<DataExtName>Color</DataExtName>\n<OwnerID>0</OwnerID>",
        ),
        (b"Pipes &amp; More</Name>", b"x" * 42 + b"</Name>"),
    ],
)
def test_what_is_wrong_is_refused(validator: etree.XMLSchema, old: bytes, new: bytes) -> None:
    assert old in RECORDED_STYLE
    assert not validator.validate(etree.fromstring(RECORDED_STYLE.replace(old, new)))


def element(loaded: Schema, owner: str, name: str) -> Element:
    return next(element for element in loaded.aggregates[owner].elements() if element.name == name)


def test_facts_from_all_sources(loaded: Schema) -> None:
    assert loaded.version == "16.0"
    assert element(loaded, "QBXMLMsgsRq", "TransferAddRq").since == "12.0"
    assert element(loaded, "QBXMLMsgsRq", "ItemSitesQueryRq").editions == ("US",)
    store = element(loaded, "SalesOrderRet", "StoreName")
    assert (store.since, store.minimum) == ("16.0", 0)
    assert "UnitOfMeasureUnit" in (element(loaded, "ColDesc", "ColType").leaf or store.leaf).values  # type: ignore[union-attr]
    resale = element(loaded, "CustomerAdd", "ResaleNumber").leaf
    assert resale is not None
    assert (resale.max_length, resale.edition_lengths[0]) == (21, ("US", 15))
    assert element(loaded, "DataExtDefRet", "DataExtID").minimum == 0
    assert element(loaded, "ValueAdjustment", "NewValue").maximum == 1
    assert all(group.maximum != 0 for group in loaded.aggregates["ValueAdjustment"].content.particles)


def test_the_order_of_later_elements(loaded: Schema) -> None:
    names = [element.name for element in loaded.aggregates["InvoiceLineRet"].elements()]
    place = names.index("ExpirationDateForSerialLotNumber")
    assert names[place - 1 : place + 2] == ["LotNumber", "ExpirationDateForSerialLotNumber", "ServiceDate"]
    names = [element.name for element in loaded.aggregates["SalesOrderRet"].elements()]
    tail = ["DataExtRet", "FulfillmentStatus", "ShippingDetails", "SOChannel", "StoreName", "StoreType"]
    assert names[-len(tail) :] == tail


def test_one_element_a_line(specs: Path) -> None:
    for path in specs.glob("*.xsd"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            assert line.count("<xs:element") <= 1, f"{path.name}:{number}"
            assert line == line.rstrip(), f"{path.name}:{number}"

"""Schemas and sources that the generator's tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.schema import Schema
from generator.read import schema

TYPES = """
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="STRTYPE"><xs:restriction base="xs:string"/></xs:simpleType>
  <xs:simpleType name="IDTYPE">
    <xs:restriction base="xs:string"><xs:maxLength value="36"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="ENUMTYPE"><xs:restriction base="xs:string"/></xs:simpleType>
  <xs:simpleType name="INTTYPE"><xs:restriction base="xs:integer"/></xs:simpleType>
  <xs:simpleType name="AMTTYPE">
    <xs:restriction base="xs:string"><xs:pattern value="([+\\-]?[0-9]{1,13}(\\.[0-9]{2})?)?"/></xs:restriction>
  </xs:simpleType>
</xs:schema>
"""

MESSAGES = """
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:include schemaLocation="types130.xsd"/>
  <xs:element name="ListID" type="IDTYPE"/>
  <xs:group name="Who">
    <xs:sequence><xs:element ref="ListID"/><xs:element name="FullName" type="STRTYPE"/></xs:sequence>
  </xs:group>
  <xs:element name="ThingRef">
    <xs:complexType><xs:sequence><xs:group ref="Who"/></xs:sequence></xs:complexType>
  </xs:element>
  <xs:complexType name="Line">
    <xs:sequence>
      <xs:element ref="ThingRef" minOccurs="0"/>
      <xs:element name="Amount" type="AMTTYPE" minOccurs="0"/>
      <xs:element name="Old" type="STRTYPE" minOccurs="0"/>
    </xs:sequence>
  </xs:complexType>
  <xs:complexType name="AddRq">
    <xs:sequence>
      <xs:element name="Name">
        <xs:simpleType><xs:restriction base="STRTYPE"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
      </xs:element>
      <xs:element name="Kind" minOccurs="0">
        <xs:simpleType>
          <xs:restriction base="ENUMTYPE"><xs:enumeration value="Big"/><xs:enumeration value="Small"/></xs:restriction>
        </xs:simpleType>
      </xs:element>
      <xs:choice minOccurs="0" maxOccurs="0"><xs:element name="Never" type="STRTYPE"/></xs:choice>
      <xs:element name="LineAdd" type="Line" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="requestID" type="STRTYPE"/>
  </xs:complexType>
  <xs:complexType name="AddRs">
    <xs:sequence>
      <xs:choice minOccurs="0" maxOccurs="unbounded">
        <xs:element name="LineRet" type="Line"/>
        <xs:element name="GroupRet" type="Line"/>
      </xs:choice>
      <xs:element name="Count" type="INTTYPE"/>
    </xs:sequence>
    <xs:attribute name="statusCode" type="INTTYPE" use="required"/>
  </xs:complexType>
  <xs:element name="QBXMLMsgsRq">
    <xs:complexType>
      <xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="ThingAddRq" type="AddRq"/></xs:choice>
      <xs:attribute name="onError" use="required">
        <xs:simpleType>
          <xs:restriction base="ENUMTYPE"><xs:enumeration value="stopOnError"/></xs:restriction>
        </xs:simpleType>
      </xs:attribute>
    </xs:complexType>
  </xs:element>
  <xs:element name="QBXMLMsgsRs">
    <xs:complexType>
      <xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="ThingAddRs" type="AddRs"/></xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name="QBXML">
    <xs:complexType>
      <xs:choice><xs:element ref="QBXMLMsgsRq" minOccurs="0"/><xs:element ref="QBXMLMsgsRs" minOccurs="0"/></xs:choice>
    </xs:complexType>
  </xs:element>
</xs:schema>
"""

REFERENCE = """
<?qbxml version="14.0"?>
<QBXML>
  <!-- QBXMLMsgsRq contains 1 required attribute: 'onError' -->
  <!--    'onError' is required and must have one of the following values: stopOnError -->
  <QBXMLMsgsRq onError = "ENUMTYPE">
    <ThingAddRq requestID = "UUIDTYPE">                 <!-- not in QBOE, v2.0 -->
      <Name>STRTYPE</Name>                      <!-- max length = 3 for QBD|QBCA|QBUK, max length = 6 for QBAU -->
      <!-- Kind may have one of the following values: Big [DEFAULT], Small, Huge -->
      <Kind>ENUMTYPE</Kind>                             <!-- opt, not in QBAU|QBOE, v6.0 -->
      <!-- BEGIN OR: You may optionally have Never -->
      <Never>STRTYPE</Never>
      <!-- END OR -->
      <Newer>AMTTYPE</Newer>                            <!-- opt -->
      <LineAdd>                                         <!-- opt, may rep -->
        <ThingRef>                                      <!-- opt -->
          <ListID>IDTYPE</ListID>
          <FullName>STRTYPE</FullName> <!-- max length = 31 for QBD|QBCA|QBUK|QBAU, max length = 100 for QBOE -->
        </ThingRef>
        <Amount>AMTTYPE</Amount>                        <!-- opt, min value = .01 -->
        <Old>STRTYPE</Old>                              <!-- opt, not in QBD|QBCA|QBUK|QBAU -->
      </LineAdd>
    </ThingAddRq>
  </QBXMLMsgsRq>
  <QBXMLMsgsRs>
    <ThingAddRs statusCode = "INTTYPE">
      <!-- BEGIN OR: You may have 0 or more LineRet OR GroupRet -->
      <LineRet>
        <Amount>AMTTYPE</Amount>                        <!-- opt -->
        <Old>STRTYPE</Old>                              <!-- opt, not in QBD|QBCA|QBUK|QBAU -->
      </LineRet>
      <!-- OR -->
      <GroupRet>
        <Amount>AMTTYPE</Amount>                        <!-- opt -->
        <Old>STRTYPE</Old>                              <!-- opt, not in QBD|QBCA|QBUK|QBAU -->
      </GroupRet>
      <!-- END OR -->
      <Count>INTTYPE</Count>
    </ThingAddRs>
  </QBXMLMsgsRs>
  <QBXMLEvents>                                         <!-- v3.0 -->
    <!-- BEGIN OR: You may have DataEvent OR UIEvent -->
    <DataEvent>                                         <!-- rep (1 or more) -->
      <ListID>IDTYPE</ListID>
    </DataEvent>
    <!-- OR -->
    <UIEvent>
      <Path>STRTYPE</Path>                              <!-- max length = 20 for QBD|QBCA|QBUK|QBAU -->
    </UIEvent>
    <!-- END OR -->
  </QBXMLEvents>
</QBXML>
"""

ADDITIONS = """\
parent\telement\ttype\trequired\trepeat\tprevious_sibling\tnext_sibling
ThingAddRq/LineAdd\tNote\tstring\topt\t1\tThingRef\tAmount
ThingAddRq\tDetails\taggregate\topt\t1\tLineAdd\t-
ThingAddRq/Details\tColor\tENUM\topt\t1\t-\t-
"""

OVERLAY = """
[retired]
reason = "Only the retired online edition had them."
elements = ["GroupRet/Old", "LineAdd/Old", "LineRet/Old"]

[[correction]]
id = "never"
change = "group"
places = ["ThingAddRq/Never"]
was = { minimum = 0, maximum = 0 }
now = { minimum = 0, maximum = 1 }
reason = "The group forbids its own element."
evidence = "A test."

[[correction]]
id = "count"
change = "optional"
places = ["ThingAddRs/Count"]
within = "responses"
reason = "It is seldom sent in truth."
evidence = "A test."

[[correction]]
id = "kinds"
change = "values"
places = ["Kind"]
values = ["Odd"]
reason = "There are odd ones in the wild."
evidence = "A test."

[[correction]]
id = "rate"
change = "add"
places = ["GroupRet"]
after = "ThingRef"
before = "Amount"
elements = [{ name = "Rate", type = "AMTTYPE" }, { name = "Parts", elements = [{ name = "Part", type = "STRTYPE" }] }]
reason = "The wild has a rate here."
evidence = "A test."

[[correction]]
id = "events"
change = "reference"
places = ["QBXMLEvents"]
reason = "Only the reference has the events."
evidence = "A test."
"""


@pytest.fixture(scope="session")
def specs() -> Path:
    """The schema of this repository."""
    return schema.SPECS


@pytest.fixture(scope="session")
def loaded(specs: Path) -> Schema:
    """The schema of this repository, loaded."""
    return schema.load(specs)


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A directory with a tiny SDK, reference, table of additions and overlay."""
    (tmp_path / "sdk").mkdir()
    (tmp_path / "sdk" / "qbxmlops130.xsd").write_text(MESSAGES, encoding="utf-8")
    (tmp_path / "sdk" / "types130.xsd").write_text(TYPES, encoding="utf-8")
    (tmp_path / "reference.xml").write_text(REFERENCE, encoding="utf-8")
    (tmp_path / "additions.tsv").write_text(ADDITIONS, encoding="utf-8")
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "overlay.toml").write_text(OVERLAY, encoding="utf-8")
    return tmp_path

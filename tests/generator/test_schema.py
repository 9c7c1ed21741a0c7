"""The loader: normal-form XSD to model."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.schema import EDITIONS, Group, Leaf, Schema
from generator.proof.documents import messages, reachable
from generator.read import schema, wire_types
from generator.read.schema import SpecError

HEAD = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:q="urn:qbxml-core:facts" version="9.0">'
STRTYPE = '<xs:simpleType name="STRTYPE"><xs:restriction base="xs:string"/></xs:simpleType>'


def write(directory: Path, body: str) -> Path:
    path = directory / schema.MAIN
    path.write_text(f"{HEAD}{STRTYPE}{body}</xs:schema>", encoding="utf-8")
    return directory


def test_facts_of_an_element(tmp_path: Path) -> None:
    loaded = schema.load(
        write(
            tmp_path,
            """
            <xs:element name="QBXML" type="QBXML"/>
            <xs:simpleType name="STRTYPE.6">
              <xs:restriction base="STRTYPE"><xs:maxLength value="6"/></xs:restriction>
            </xs:simpleType>
            <xs:complexType name="QBXML">
              <xs:choice minOccurs="0" maxOccurs="unbounded">
                <xs:element name="A" type="STRTYPE.6" minOccurs="0" q:since="6.0" q:editions="AU CA"
                            q:maxLength="CA:3 AU:6"/>
                <xs:sequence><xs:element name="B" type="STRTYPE" maxOccurs="8" q:minValue=".01"/></xs:sequence>
              </xs:choice>
              <xs:attribute name="x" type="STRTYPE" use="required" default="d"/>
            </xs:complexType>
            """,
        )
    )
    assert loaded.version == "9.0"
    root = loaded.aggregates["QBXML"]
    assert (root.content.kind, root.content.minimum, root.content.maximum) == ("choice", 0, None)
    first, second = root.elements()
    assert (first.minimum, first.since, first.editions) == (0, "6.0", ("CA", "AU"))
    assert first.leaf == Leaf("STRTYPE", 6, (("CA", 3), ("AU", 6)))
    assert isinstance(root.content.particles[1], Group)
    assert (second.maximum, second.leaf, second.editions) == (8, Leaf("STRTYPE", min_value=".01"), EDITIONS)
    (attribute,) = root.attributes
    assert (attribute.name, attribute.required, attribute.default) == ("x", True, "d")


def test_text_with_attributes_is_a_leaf(tmp_path: Path) -> None:
    loaded = schema.load(
        write(
            tmp_path,
            """
            <xs:element name="QBXML" type="QBXML"/>
            <xs:complexType name="STRTYPE.useMacro"><xs:simpleContent><xs:extension base="STRTYPE">
              <xs:attribute name="useMacro" type="STRTYPE"/></xs:extension></xs:simpleContent></xs:complexType>
            <xs:complexType name="QBXML"><xs:sequence>
              <xs:element name="TxnID" type="STRTYPE.useMacro"/></xs:sequence></xs:complexType>
            """,
        )
    )
    (element,) = loaded.aggregates["QBXML"].elements()
    assert element.aggregate is None
    assert element.leaf == Leaf("STRTYPE")
    assert [attribute.name for attribute in element.attributes] == ["useMacro"]
    assert list(loaded.aggregates) == ["QBXML"]


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    write(
        tmp_path,
        """
        <xs:element name="QBXML" type="QBXML"/><xs:element name="Other" type="QBXML"/>
        <xs:complexType name="QBXML">
          <xs:sequence><xs:element name="A" type="Nowhere"/><xs:any/></xs:sequence>
        </xs:complexType>
        <xs:group name="G"/>
        """,
    )
    with pytest.raises(SpecError) as caught:
        schema.load(tmp_path)
    text = str(caught.value)
    assert "qbxml.xsd: QBXML/A: there is no type 'Nowhere'" in text
    assert "qbxml.xsd: QBXML: any is not in normal form" in text
    assert "group is not in normal form" in text
    assert "one global element, found 2" in text


def test_misspelt_facts_are_told(tmp_path: Path) -> None:
    write(
        tmp_path,
        """
        <xs:element name="QBXML" type="QBXML"/>
        <xs:complexType name="QBXML"><xs:sequence>
          <xs:element name="A" type="STRTYPE" q:sinc="6.0"/>
          <xs:element name="B" type="STRTYPE" q:since="v6" q:editions="US GB" q:maxLength="US=3"/>
        </xs:sequence></xs:complexType>
        """,
    )
    with pytest.raises(SpecError) as caught:
        schema.load(tmp_path)
    assert str(caught.value).splitlines() == [
        "qbxml.xsd: QBXML/A: there is no fact q:sinc",
        "qbxml.xsd: QBXML/B: q:since cannot be 'v6'",
        "qbxml.xsd: QBXML/B: q:editions cannot be 'US GB'",
        "qbxml.xsd: QBXML/B: q:maxLength cannot be 'US=3'",
    ]


def test_what_the_reader_would_pass_over_is_told(tmp_path: Path) -> None:
    write(
        tmp_path,
        """
        <xs:element name="QBXML" type="QBXML"/>
        <xs:simpleType name="STRTYPE.9">
          <xs:restriction base="STRTYPE"><xs:maxLength value="nine"/><xs:minLength value="1"/></xs:restriction>
        </xs:simpleType>
        <xs:simpleType name="STRTYPE.9"><xs:restriction base="STRTYPE"/></xs:simpleType>
        <xs:complexType name="QBXML">
          <xs:choice maxOccurs="lots">
            <xs:element name="A" type="STRTYPE.9" minOccurs="-1"/>
            <xs:element name="B" type="STRTYPE" minOccur="0"/>
            <xs:element type="STRTYPE"/>
          </xs:choice>
          <xs:attribute name="x" type="STRTYPE" use="requried" q:since="9"/>
        </xs:complexType>
        """,
    )
    with pytest.raises(SpecError) as caught:
        schema.load(tmp_path)
    assert sorted(str(caught.value).splitlines()) == [
        "qbxml.xsd: QBXML/A: minOccurs cannot be '-1'",
        "qbxml.xsd: QBXML/B: there is no attribute minOccur",
        "qbxml.xsd: QBXML/x: q:since cannot be '9'",
        "qbxml.xsd: QBXML/x: use cannot be 'requried'",
        "qbxml.xsd: QBXML: element has no name",
        "qbxml.xsd: QBXML: maxOccurs cannot be 'lots'",
        "qbxml.xsd: STRTYPE.9: maxLength value cannot be 'nine'",
        "qbxml.xsd: STRTYPE.9: minLength is not in normal form",
        "qbxml.xsd: type STRTYPE.9 is defined twice",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [("<html/>", "qbxml.xsd: is no XML schema"), ("<xs:schema", "qbxml.xsd: unclosed token: line 1, column 0")],
)
def test_what_is_no_schema(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / schema.MAIN).write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        schema.load(tmp_path)
    assert str(caught.value).splitlines()[0] == problem


def test_every_reference_resolves(loaded: Schema) -> None:
    assert {owner.name for owner in reachable(loaded)} == set(loaded.aggregates), "types that no document can have"
    for owner in loaded.aggregates.values():
        for element in owner.elements():
            assert (element.aggregate is None) != (element.leaf is None), f"{owner.name}.{element.name}"
            assert element.leaf is None or element.leaf.wire_type in wire_types.NAMES


def test_every_message_is_there_with_its_response(loaded: Schema) -> None:
    sets = {element.name: element.aggregate or "" for element in loaded.aggregates[loaded.root].elements()}
    names = {name: [element.name for element in loaded.aggregates[kind].elements()] for name, kind in sets.items()}
    assert len(names["QBXMLMsgsRq"]) == 232
    assert len(names["QBXMLSubscriptionMsgsRq"]) == 7
    assert len(names["SignonMsgsRq"]) == 3
    assert names["QBXMLEvents"] == ["DataEvent", "UIEvent", "UIExtensionEvent"]
    for message_set in ("QBXMLMsgs", "QBXMLSubscriptionMsgs", "SignonMsgs"):
        requests = [name.removesuffix("Rq") for name in names[f"{message_set}Rq"]]
        assert requests == [name.removesuffix("Rs") for name in names[f"{message_set}Rs"]]
    assert len(messages(loaded)) == 2 * (232 + 7 + 3) + 3


def test_same_named_elements_of_one_type_agree(loaded: Schema) -> None:
    for owner in loaded.aggregates.values():
        kinds: dict[str, object] = {}
        for element in owner.elements():
            wire_type = element.aggregate or (element.leaf and element.leaf.wire_type)
            assert kinds.setdefault(element.name, wire_type) == wire_type, f"{owner.name}.{element.name}"

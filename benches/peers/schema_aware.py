"""Readers that know the schema, as qbxml_core does: xmlschema, and xsdata with classes made from the same specs."""

from __future__ import annotations

from dataclasses import field, make_dataclass
from functools import cache
from typing import Any

from benches.peers import Contender, Run
from generator.read.schema import SPECS
from qbxml_core.testing.documents.document import repeating
from qbxml_core.testing.documents.schema import aggregate

XMLSCHEMA = "xmlschema decode"


@cache
def xml_schema() -> Any:
    import xmlschema

    return xmlschema.XMLSchema(str(SPECS / "qbxml.xsd"))


def _xmlschema(data: bytes) -> Run:
    schema, text = xml_schema(), data.decode()
    return lambda: schema.to_dict(text)


def _data_class(name: str, made: dict[str, type], only: frozenset[str]) -> type:
    """A dataclass for an aggregate, as `xsdata generate` would write it, with every value a string.

    At the levels above the message only what stands in `only` is followed.
    """
    if name in made:
        return made[name]
    facts = aggregate(name)
    lists = {element.name for element in repeating(facts.content)}
    fields: dict[str, Any] = {}
    for attribute in facts.attributes:
        meta = {"name": attribute.name, "type": "Attribute"}
        fields[f"at_{attribute.name}"] = (str | None, field(default=None, metadata=meta))
    for element in facts.elements():
        if name in only and element.name not in only and element.child and element.name.endswith(("Rs", "Rq")):
            continue
        meta = {"name": element.name, "type": "Element"}
        kind = _data_class(element.child, made, only) if element.child else str
        if element.name in lists:
            fields[element.name] = (list[kind], field(default_factory=list, metadata=meta))  # type: ignore[valid-type]
        else:
            fields[element.name] = (kind | None, field(default=None, metadata=meta))
    ordered = [(name, *each) for name, each in fields.items()]
    made[name] = make_dataclass(name.replace(".", "_"), ordered, slots=True)
    return made[name]


def _xsdata(data: bytes) -> Run:
    from xsdata.formats.dataclass.parsers import XmlParser

    message_set = aggregate("QBXMLMsgsRs")
    message = next(e.name for e in message_set.elements() if b"<%b " % e.name.encode() in data)
    kind = _data_class("QBXML", {}, frozenset({"QBXML", "QBXMLMsgsRs", message}))
    parser = XmlParser()
    parser.from_bytes(data, kind)  # builds its own view of the classes
    return lambda: parser.from_bytes(data, kind)


CONTENDERS = (
    Contender("xsdata", _xsdata, 0.05, needs="xsdata"),
    Contender(XMLSCHEMA, _xmlschema, 0.02, needs="xmlschema"),
)

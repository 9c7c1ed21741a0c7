"""Readers of any XML: bounds of what such work costs, and the ways people take today to dicts or JSON."""

from __future__ import annotations

import io
from functools import partial
from typing import Any
from xml.etree import ElementTree
from xml.parsers import expat

from benches.documents import record_names
from benches.peers import Contender, Run, contender
from benches.peers.limit import built

LIMIT = "scan and copy in C, nothing checked (AVX2)"
LIMIT_SSE2 = "scan and copy in C, nothing checked (SSE2)"
EXPAT = "expat without handlers"
PYGIXML_JSON = "pygixml to JSON"

TreeDict = dict[str, Any] | str | None


def _limit(data: bytes, *flags: str) -> Run | None:
    probe = built(*flags)
    return None if probe is None else lambda: probe(data)


def _expat(data: bytes) -> None:
    expat.ParserCreate().Parse(data, True)


def _to_dict(element: Any) -> TreeDict:
    """What xmltodict would give, for elements of ElementTree and lxml alike."""
    children = list(element)
    if not children and not element.attrib:
        return element.text
    found: dict[str, Any] = {f"@{name}": value for name, value in element.attrib.items()}
    for child in children:
        value = _to_dict(child)
        if child.tag not in found:
            found[child.tag] = value
        elif isinstance(found[child.tag], list):
            found[child.tag].append(value)
        else:
            found[child.tag] = [found[child.tag], value]
    return found


def _iterparse(data: bytes, parse: Any) -> None:
    """Each record to a dict, and freed."""
    records = record_names(data)
    for _, element in parse(io.BytesIO(data), events=("end",)):
        if element.tag in records:
            _to_dict(element)
            element.clear()


def _lxml(data: bytes) -> None:
    from lxml import etree

    _iterparse(data, partial(etree.iterparse, huge_tree=True))


def _lxml_tree(data: bytes) -> None:
    from lxml import etree

    etree.fromstring(data, etree.XMLParser(huge_tree=True))


def _xmltodict(data: bytes) -> None:
    import xmltodict

    xmltodict.parse(data)


def _xmltodict_rs(data: bytes) -> None:
    import xmltodict_rs

    xmltodict_rs.parse(data)


def _pygixml(data: bytes, to_json: bool) -> Run:
    import pygixml

    text = data.decode()
    return (lambda: pygixml.jsonify.dumps_str(text)) if to_json else (lambda: pygixml.parse_string(text))


CONTENDERS = (
    Contender(LIMIT, lambda data: _limit(data, "-mavx2")),
    Contender(LIMIT_SSE2, _limit),
    Contender("pugixml, the tree alone (pygixml)", partial(_pygixml, to_json=False), needs="pygixml"),
    Contender(PYGIXML_JSON, partial(_pygixml, to_json=True), needs="pygixml"),
    Contender(EXPAT, contender(_expat)),
    Contender("lxml, the tree alone", contender(_lxml_tree), 0.5, needs="lxml"),
    Contender("lxml iterparse to dicts", contender(_lxml), 0.2, needs="lxml"),
    Contender("ElementTree iterparse to dicts", contender(partial(_iterparse, parse=ElementTree.iterparse)), 0.2),
    Contender("xmltodict-rs", contender(_xmltodict_rs), 0.2, needs="xmltodict_rs"),
    Contender("xmltodict", contender(_xmltodict), 0.1, needs="xmltodict"),
)

"""A live example of each object: made documents, read by the engine while the site is built."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple
from xml.etree import ElementTree

import qbxml_core as qb
from qbxml_core._engine import object_names
from qbxml_core.facts.mapping_reference import reference
from qbxml_core.reading.message_set import UNKNOWN
from qbxml_core.reading.options import Reading
from qbxml_core.testing.documents import Document, messages

RECORDS = 30
"""Records of each message to choose from."""

REPORTS = ("GeneralSummaryReportQueryRs", "GeneralDetailReportQueryRs")
"""All reports look the same; these two are enough."""


class Example(NamedTuple):
    """One object on both sides."""

    json: Any
    wire: str


def examples() -> dict[str, Example]:
    """The fullest small example of every object that answers bring, by the name of the object."""
    best: dict[str, tuple[tuple[int, int], Example]] = {}
    for message in sorted(messages()):
        if message.endswith("Rs") and (message in REPORTS or not message.endswith("ReportQueryRs")):
            rows = RECORDS * 10 if message in REPORTS else RECORDS  # one row in a hundred is a total
            document = b"".join(Document(message, seed=1, columns=4).write(records=rows))
            for name, value, element in _records(document):
                for inner, inner_value, inner_element in _inside(name, value, element):
                    wire = ElementTree.tostring(inner_element, encoding="us-ascii").decode().strip()
                    filled = sum(each not in (None, []) for each in inner_value.values())
                    worth = (filled, -len(wire))
                    if inner not in best or worth > best[inner][0]:
                        best[inner] = worth, Example(inner_value, wire)
    return {name: example for name, (_, example) in best.items()}


def _records(document: bytes) -> Iterator[tuple[str, dict[str, Any], ElementTree.Element]]:
    """Each record: the name of its object, its JSON and its element."""
    elements: list[ElementTree.Element] = []
    for message in ElementTree.fromstring(document)[0]:  # noqa: S314 (made here, a moment ago)
        report = message.find("ReportRet")
        if report is not None:
            answer = json.loads(qb.to_json(document))["responses"][0]
            yield "qbd_report", answer["report"], _without_rows(report)
            elements += report.iterfind("ReportData/*")
        # A deletion is a record as a whole; mostly it is the elements in a message that are.
        elements += message, *message
    decoder = Reading().decoder(tagged=True)
    decoder.feed(document)
    decoder.close()
    waiting = iter(elements)
    for line in decoder.drain().splitlines():
        number, _, record = line.partition(b"\t")
        if int(number) != UNKNOWN:
            name = object_names()[int(number)]
            wire = reference()["objects"][name]["wire"]
            element = next((each for each in waiting if each.tag in wire), None)
            if element is None:
                return
            yield name, json.loads(record), element


def _without_rows(report: ElementTree.Element) -> ElementTree.Element:
    head = ElementTree.Element(report.tag)
    head.text = head.tail = "\n"
    head.extend(child for child in report if child.tag != "ReportData")
    return head


def _inside(
    name: str, value: dict[str, Any], element: ElementTree.Element
) -> Iterator[tuple[str, dict[str, Any], ElementTree.Element]]:
    """An object and all objects in it."""
    yield name, value, element
    known = reference()["objects"]
    for field, facts in known[name]["fields"].items():
        inner = facts["type"].strip("[]")
        found = value.get(field)
        if inner in known and found:
            values = found if isinstance(found, list) else [found]
            for each, child in zip(values, element.iterfind(facts["wire"]), strict=False):
                yield from _inside(inner, each, child)

"""Makes response messages in which every element stands, each with a value of its own, and what the api shape has to
make of them; both from the specs."""

from __future__ import annotations

import datetime
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from generator.model.api import ApiField, ApiObject
from generator.model.passes import Row
from generator.model.schema import Leaf
from tests.api_twin import api, rows_of, schema
from tests.api_values import Number

Fill = Literal["all", "objects", "nothing"]
"""Everything; only the objects inside, without a value; not even those."""

UNKNOWN = "NoSuchElement"
NO_WORDS: Mapping[str, frozenset[str]] = MappingProxyType({})
TIMES = 2
"""How often everything comes that may come more than once."""


def messages() -> dict[str, tuple[str, str]]:
    """Every response message with its message set and its type; the set of events is a message of its own."""
    found = {}
    for message_set in schema().aggregates[schema().root].elements():
        if message_set.name == "QBXMLEvents":
            found[message_set.name] = ("", message_set.aggregate or "")
        elif message_set.name.endswith("Rs"):
            for message in schema().aggregates[message_set.aggregate or ""].elements():
                found[message.name] = (message_set.name, message.aggregate or "")
    return found


def record_object(name: str) -> ApiObject | None:
    """The object that a record becomes, None for an element that is no record."""
    key = ("", name)
    return api().objects[api().records[key]] if key in api().records else None


@dataclass(slots=True)
class Filler:
    """Makes elements, and beside each the JSON value it has to become.

    `add_unknown` puts an element that no schema has first and last into every aggregate that is read; `unknown` lists
    their paths. `nth` moves every enum on by so many values; `words` are the only ones for some JSON names.
    """

    fill: Fill
    message: str
    words: Mapping[str, frozenset[str]]
    add_unknown: bool = False
    nth: int = 0
    number: int = 0
    longest_enum: int = 0
    unknown: list[str] = field(default_factory=list)

    def aggregate(
        self, name: str, type_name: str, made: ApiObject | None, path: str
    ) -> tuple[ElementTree.Element, dict[str, Any]]:
        """An element with all its type has; `made` is None where the api shape leaves it out."""
        tag = ElementTree.Element(name)
        values = empty_object(made, self.message) if made else {}
        of_attributes = {each.attribute.name: each for each in made.fields if each.attribute} if made else {}
        for attribute in schema().aggregates[type_name].attributes if self.fill == "all" else ():
            text, value = self.leaf(attribute.leaf, of_attributes.get(attribute.name))
            tag.set(attribute.name, text)
            if attribute.name in of_attributes:
                values[of_attributes[attribute.name].json_name] = value
        of_elements = {each.element.name: each for each in made.fields if each.element} if made else {}
        self.stranger(tag, made, path)
        for row in rows_of(type_name).values() if self.fill != "nothing" else ():
            self.child(tag, row, of_elements.get(row.name), values, path)
        self.stranger(tag, made, path)
        return tag, values

    def child(
        self, tag: ElementTree.Element, row: Row, api_field: ApiField | None, values: dict[str, Any], path: str
    ) -> None:
        for position in range(1, 1 + (TIMES if row.repeats else 1)):
            child_path = f"{path}/{row.name}" + (f"[{position}]" if row.repeats else "")
            if row.element.aggregate:
                inside = api().objects[api_field.object_name or ""] if api_field else None
                child, value = self.aggregate(row.name, row.element.aggregate, inside, child_path)
            elif self.fill == "all":
                assert row.element.leaf
                child = ElementTree.Element(row.name)
                child.text, value = self.leaf(row.element.leaf, api_field)
            else:
                continue
            tag.append(child)
            if api_field and api_field.is_list:
                values[api_field.json_name].append(value)
            elif api_field:
                values[api_field.json_name] = value

    def stranger(self, tag: ElementTree.Element, made: ApiObject | None, path: str) -> None:
        if self.add_unknown and made:
            position = len([each for each in tag if each.tag == UNKNOWN]) + 1
            ElementTree.SubElement(tag, UNKNOWN).text = "x"
            self.unknown.append(f"{path}/{UNKNOWN}" + (f"[{position}]" if position > 1 else ""))

    def leaf(self, leaf: Leaf, api_field: ApiField | None) -> tuple[str, Any]:
        """A text that nothing else has, as far as its type allows, and the JSON value it stands for."""
        self.number += 1
        number = self.number
        day = (datetime.date(1990, 1, 1) + datetime.timedelta(days=number)).isoformat()
        match api_field.coercion if api_field else "omitted":
            case "omitted":
                return str(number), None
            case "string" if leaf.wire_type in ("IDTYPE", "GUIDTYPE"):
                return f"{number:04X}-1071512311", f"{number:04X}-1071512311"
            case "string":
                return f" {number} \u201c& <\u00e9>\n", f" {number} \u201c& <\u00e9>\n"
            case "decimal":
                return f"+{number}.20", f"{number}.20"
            case "number" if leaf.wire_type == "INTTYPE":
                return f"0{number}", Number(number)
            case "number":
                return f"-{number}.50", Number(f"-{number}.5")
            case "boolean":
                return ("true", True) if number % 2 else ("false", False)
            case "date":
                return day, day
            case "datetime":
                return f"{day}T10:20:30-08:00", f"{day}T10:20:30-08:00"
            case "interval":
                return f"PT{number}H5M0S", f"PT{number}H5M0S"
            case "enum":
                assert api_field
                assert api_field.values
                allowed = self.words.get(api_field.json_name)
                values = [each for each in api_field.values if allowed is None or each[1] in allowed]
                self.longest_enum = max(self.longest_enum, len(values))
                return values[(number + self.nth) % len(values)]
            case other:
                raise AssertionError(other)


@dataclass(slots=True)
class Filled:
    """A message as a document, and what has to become of it: its records, and the names of their objects."""

    document: bytes = b""
    report: dict[str, Any] | None = None
    data: list[dict[str, Any]] = field(default_factory=list)
    objects: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    longest_enum: int = 0

    def add(self, made: ApiObject, value: dict[str, Any]) -> None:
        self.data.append(value)
        self.objects.append(made.name)


def filled_message(
    message: str,
    fill: Fill,
    *,
    add_unknown: bool = False,
    nth: int = 0,
    words: Mapping[str, frozenset[str]] = NO_WORDS,
) -> Filled:
    """The message with two of each record that it can hold; a message that is itself a record comes once."""
    message_set, type_name = messages()[message]
    filler = Filler(fill, message, words, add_unknown, nth)
    root = parent = ElementTree.Element("QBXML")
    if message_set:
        parent = ElementTree.SubElement(root, message_set)
    made = Filled()
    own = record_object(message)
    if own is not None:
        tag, value = filler.aggregate(message, type_name, own, f"{message_set}/{message}[1]")
        parent.append(tag)
        if len(tag) or tag.attrib:
            made.add(own, value)
    else:
        tag = ElementTree.SubElement(parent, message)
        path = f"{message_set}/{message}".lstrip("/")
        report = rows_of(type_name).get("ReportRet")
        if report is not None:
            header, made.report = report_header(filler, report, path)
            tag.append(header)
            tag = ElementTree.SubElement(header, "ReportData")
            path, type_name = f"{path}/ReportRet/ReportData", "ReportData"
        for row in rows_of(type_name).values():
            for position in range(1, 1 + TIMES if row.repeats else 2):
                kept = record_object(row.name)
                if kept is not None and row.element.aggregate:
                    mark = f"[{position}]" if row.repeats else ""
                    child, value = filler.aggregate(row.name, row.element.aggregate, kept, f"{path}/{row.name}{mark}")
                    tag.append(child)
                    made.add(kept, value)
    made.document = ElementTree.tostring(root, encoding="us-ascii")
    made.unknown = filler.unknown
    made.longest_enum = filler.longest_enum
    return made


def report_header(filler: Filler, row: Row, path: str) -> tuple[ElementTree.Element, dict[str, Any]]:
    """A report without its rows, which are records."""
    made = record_object("ReportRet")
    assert made
    tag, values = ElementTree.Element("ReportRet"), empty_object(made, filler.message)
    del values["rows"]
    fields = {each.element.name: each for each in made.fields if each.element and not each.choices}
    for each in rows_of(row.element.aggregate or "").values() if filler.fill == "all" else ():
        if each.name in fields:
            filler.child(tag, each, fields[each.name], values, f"{path}/ReportRet")
    return tag, values


def empty_object(made: ApiObject, message: str) -> dict[str, Any]:
    """Every key of an object, with null or [], and what does not come from the wire."""
    values: dict[str, Any] = {}
    for each in made.fields:
        values[each.json_name] = [] if each.is_list else each.constant
        if each.source == "message":
            values[each.json_name] = dict(each.values)[message]
        if each.json_name == "id" and made.object_type:
            values["objectType"] = made.object_type
    if made.object_type and "objectType" not in values:
        return {"objectType": made.object_type} | values
    return values

"""The slow twin of the api shape: a small decoder that is meant to be obviously right, to hold the engine against.

It reads a whole document with the standard library's expat and walks it with the schema and the JSON side of the specs
(`generator.mapping`), not with the tables that were made from them: what is wrong in those tables shows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from xml.parsers import expat

from generator import mapping
from generator.model.api import ApiField, ApiModel, ApiObject
from generator.model.passes import Row, merge_rows
from generator.model.schema import Schema
from generator.read import schema as wire
from generator.read import status as codes
from tests import twin
from tests.api_values import WARNING_TEXT, coerce, cut, dump, escaped
from tests.twin import BLANKS, RefusedError

COUNT = re.compile("[0-9]{1,9}")
LAST_COLUMN = 4095
LONGEST_DATA_TYPE = 23
ROLES = {"requestID", "statusCode", "statusSeverity", "statusMessage", "iteratorID", "iteratorRemainingCount"}

Oddity = dict[str, Any]


@cache
def schema() -> Schema:
    return wire.load()


@cache
def api() -> ApiModel:
    return mapping.load(schema())


@cache
def rows_of(type_name: str) -> dict[str, Row]:
    """The elements that a type knows, in schema order."""
    return {row.name: row for row in merge_rows(schema().aggregates[type_name])}


# --- XML to a tree ---------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Node(twin.Node):
    """One XML element; `gaps` are the offsets where its own texts start, behind the tags before them."""

    start: int = 0
    gaps: list[int] = field(default_factory=list)
    cdata: bool = False

    @property
    def empty(self) -> bool:
        return not self.children and not self.cdata and not self.own_text().strip(BLANKS)

    def own_text(self) -> str:
        return "".join(self.texts)


class _Tree:
    def __init__(self, data: bytes) -> None:
        self.original = data
        self.data, shifts = twin.map_windows_1252(data)
        self.places, self.grown = [place for place, _ in shifts], [grown for _, grown in shifts]
        self.root: Node | None = None
        self.open: list[Node] = []
        self.parser = expat.ParserCreate("utf-8")
        self.parser.ordered_attributes = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text
        self.parser.StartCdataSectionHandler = self.cdata
        self.parser.Parse(self.data, True)

    def at(self, offset: int) -> int:
        """An offset in the data as an offset in the document."""
        before = bisect_right(self.places, offset)
        return offset - (self.grown[before - 1] if before else 0)

    def tag(self) -> re.Match[bytes]:
        tag = twin._TAG.match(self.data, self.parser.CurrentByteIndex)
        assert tag
        return tag

    def start(self, name: str, attributes: list[str]) -> None:
        pairs = list(zip(attributes[::2], attributes[1::2], strict=True))
        tag = self.tag()
        node = Node(name, pairs, start=self.at(tag.start()), gaps=[self.at(tag.end())])
        if tag[0].endswith(b"/>"):
            node.end = node.gaps[0]
        if self.open:
            self.open[-1].children.append(node)
            self.open[-1].texts.append("")
        else:
            self.root = node
        self.open.append(node)

    def end(self, _name: str) -> None:
        node = self.open.pop()
        node.end = node.end or self.at(self.tag().end())
        if self.open:
            self.open[-1].gaps.append(node.end)

    def cdata(self) -> None:
        self.open[-1].cdata = True

    def text(self, text: str) -> None:
        self.open[-1].texts[-1] += text


# --- the tree to the api shape ---------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Level:
    """An element whose children are read one by one."""

    node: Node
    type: str | None
    path: str


class Reader:
    """Reads one document; `warnings` are in no order that matters."""

    def __init__(self, data: bytes) -> None:
        tree = _Tree(data)
        assert tree.root is not None
        self.data = tree.original
        self.root: Node = tree.root
        self.warnings: list[Oddity] = []
        self.lines: list[Any] = []
        self.message = ""
        self.columns: dict[int, str] = {}

    def document(self) -> dict[str, Any]:
        return {"responses": self.responses(), "warnings": self.warnings}

    def warn(self, code: str, path: str, offset: int, text: str) -> None:
        self.warnings.append({"code": code, "path": path, "offset": offset, "text": cut(text)})

    def warn_element(self, code: str, path: str, node: Node) -> None:
        """A leaf shows its text, anything else the start of its markup."""
        text = node.own_text()
        if node.children or node.attributes:
            end = min(node.end, node.start + 1 + WARNING_TEXT)
            while end < len(self.data) and self.data[end] & 0xC0 == 0x80:
                end -= 1
            text = self.data[node.start : end].decode().replace("\r\n", "\n").replace("\r", "\n")
        self.warn(code, path, node.start, text)

    # --- levels ---

    def responses(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        root = _Level(self.root, schema().root, "")
        for message_set, path in self.children(root):
            row = rows_of(schema().root).get(message_set.name)
            if row is None and message_set.name.endswith("Rq"):
                raise RefusedError("not_response", message_set.start, message_set.name)
            if row is None or message_set.name == "QBXMLEvents":
                found.append(self.response(message_set, row, path))
                continue
            level = _Level(message_set, row.element.aggregate, message_set.name)
            for message, message_path in self.children(level):
                if message_set.name.endswith("Rq"):
                    raise RefusedError("not_response", message.start, message.name)
                found.append(self.response(message, rows_of(level.type or "").get(message.name), message_path))
        return found

    def children(self, level: _Level) -> list[tuple[Node, str]]:
        """The children of a level with their paths, once all that is odd about the level itself is said."""
        self.attributes(level.node, level.type, level.path)
        for text, offset in zip(level.node.texts, level.node.gaps, strict=True):
            if text.strip(BLANKS):
                self.warn("stray_text", level.path, offset, text)
        seen: Counter[str] = Counter()
        found = []
        for child in level.node.children:
            seen[child.name] += 1
            row = rows_of(level.type or "").get(child.name)
            mark = f"[{seen[child.name]}]" if row is None or row.repeats else ""
            found.append((child, f"{level.path}/{child.name}{mark}".lstrip("/")))
        return found

    def attributes(self, node: Node, type_name: str | None, path: str) -> None:
        known = {each.name for each in schema().aggregates[type_name].attributes} if type_name else set()
        for name, text in node.attributes:
            if name not in known:
                self.warn("unknown_attribute", f"{path}/@{name}".lstrip("/"), node.start, text)
            elif name == "messageSetStatusCode" and text and not COUNT.fullmatch(text):
                self.warn("unreadable_value", f"{path}/@{name}", node.start, text)

    def response(self, node: Node, row: Row | None, path: str) -> dict[str, Any]:
        self.message = node.name
        type_name = row.element.aggregate if row else None
        rows = rows_of(type_name) if type_name else {}
        if node.name == "QBXMLEvents" or any(name.endswith("Ret") and rows[name].element.aggregate for name in rows):
            level = _Level(node, type_name, re.sub(r"\[\d+\]$", "", path))
            said = self.envelope(node, type_name, level.path)
            return said | (self.report(level) if "ReportRet" in rows else {"data": self.data_of(level)})
        said = self.envelope(node, type_name, path)
        if row is None or not node.empty:
            return said | {"data": [self.record(node, row, path)]}
        self.attributes(node, type_name, path)
        return said | {"data": []}

    def data_of(self, level: _Level) -> list[Any]:
        """The records of a level; what stands beside them (ErrorRecovery) is left out."""
        found = []
        for child, path in self.children(level):
            row = rows_of(level.type or "").get(child.name)
            if row is None or (row.element.aggregate and ("", child.name) in api().records):
                found.append(self.record(child, row, path))
        return found

    def record(self, node: Node, row: Row | None, path: str) -> Any:
        name = api().records.get((self.message, node.name)) or api().records.get(("", node.name)) if row else None
        if row is None or name is None:
            if row is None:
                self.warn_element("unknown_element", path, node)
            else:
                self.strangers(node, path)
            made: Any = {"objectType": "qbd_unknown", "element": node.name, "fields": twin.Native().value(node, None)}
        else:
            made = self.object(node, row.element.aggregate or "", api().objects[name], path)
        self.lines.append(made)
        return made

    def report(self, level: _Level) -> dict[str, Any]:
        """The header as far as it comes in schema order and before the rows; then the rows, one level deeper."""
        header: dict[str, Any] | None = None
        data: list[Any] = []
        for child, path in self.children(level):
            row = rows_of(level.type or "").get(child.name)
            if row is None:
                self.warn_element("unknown_element", path, child)
            elif child.name == "ReportRet":
                made = self.report_header(_Level(child, row.element.aggregate, path), data, header is None)
                header = made if header is None else header
        return {"report": header, "data": data}

    def report_header(self, level: _Level, data: list[Any], is_first: bool) -> dict[str, Any]:
        made = api().objects[api().records["", "ReportRet"]]
        header = self.template(made)
        del header["rows"]
        fields = {each.element.name: each for each in made.fields if each.element}
        order = list(rows_of(level.type or ""))
        self.columns = {}
        last, is_open = -1, is_first
        for child, path in self.children(level):
            row = rows_of(level.type or "").get(child.name)
            if row is None:
                self.warn_element("unknown_element", path, child)
                continue
            if child.name == "ReportData":
                data += self.data_of(_Level(child, row.element.aggregate, path))
                is_open = is_open and not data
                continue
            if child.name == "ColDesc":
                self.note_column(dict(child.attributes))
            api_field, index = fields[child.name], order.index(child.name)
            if not is_open or index < last or (index == last and not api_field.is_list):
                self.warn_element("repeated_element", path, child)
                continue
            last = index
            value = self.value(child, row, api_field, path)
            if api_field.is_list:
                header[api_field.json_name].append(value)
            else:
                header[api_field.json_name] = value
        return header

    def note_column(self, attributes: dict[str, str]) -> None:
        number, data_type = column_number(attributes.get("colID")), attributes.get("dataType", "")
        if number and 0 < len(escaped(data_type)) <= LONGEST_DATA_TYPE:
            self.columns[number] = data_type

    # --- records ---

    def template(self, made: ApiObject) -> dict[str, Any]:
        """An object without anything filled."""
        values: dict[str, Any] = {}
        object_type = {"objectType": made.object_type} if made.object_type else {}
        if all(each.json_name != "id" for each in made.fields):
            values |= object_type
        for each in made.fields:
            of_message = dict(each.values).get(self.message) if each.source == "message" else None
            values[each.json_name] = [] if each.is_list else each.constant or of_message
            if each.json_name == "id":
                values |= object_type
        return values

    def object(self, node: Node, type_name: str, made: ApiObject, path: str) -> dict[str, Any]:
        values = self.template(made)
        rows = rows_of(type_name)
        fields = {each.element.name: each for each in made.fields if each.element}
        of_attributes = {each.attribute.name: each for each in made.fields if each.attribute}
        self.attributes(node, type_name, path)
        for name, text in node.attributes:
            if name in of_attributes:
                values[of_attributes[name].json_name] = self.leaf(
                    text, of_attributes[name], f"{path}/@{name}", node.start
                )
        said = dict(node.attributes)
        column = self.columns.get(column_number(said.get("colID")))
        if made.name == "qbd_report_cell" and column and "dataType" not in said:
            values["dataType"], _ = coerce(column, of_attributes["dataType"])
        for text in node.texts:
            if text.strip(BLANKS):
                self.warn("stray_text", path, node.start, text)
        seen: dict[str, int] = defaultdict(int)
        for child in node.children:
            seen[child.name] += 1
            row, api_field = rows.get(child.name), fields.get(child.name)
            is_numbered = row.repeats if row else seen[child.name] > 1
            child_path = f"{path}/{child.name}" + (f"[{seen[child.name]}]" if is_numbered else "")
            if row is None:
                self.warn_element("unknown_element", child_path, child)
            elif api_field is not None and api_field.is_list:
                values[api_field.json_name].append(self.value(child, row, api_field, child_path))
            elif api_field is not None and seen[child.name] > 1:
                self.warn_element("repeated_element", child_path, child)
            elif api_field is not None:
                percentage = fields.get(f"{child.name}Percent")
                is_there = any(each.name == f"{child.name}Percent" for each in node.children)
                if percentage and not is_there and child.own_text().rstrip(" ").endswith("%"):
                    api_field = percentage
                values[api_field.json_name] = self.value(child, row, api_field, child_path)
        return values

    def value(self, node: Node, row: Row, api_field: ApiField, path: str) -> Any:
        if row.element.aggregate:
            return self.object(node, row.element.aggregate, api().objects[api_field.object_name or ""], path)
        self.attributes(node, None, path)
        self.strangers(node, path)
        return self.leaf(node.own_text(), api_field, path, node.start)

    def strangers(self, node: Node, path: str) -> None:
        """Warns of all children: the element should have none. They have no positions."""
        for child in node.children:
            self.warn_element("unknown_element", f"{path}/{child.name}", child)

    def leaf(self, text: str, api_field: ApiField, path: str, offset: int) -> Any:
        value, code = coerce(text, api_field)
        if code == "doubled_reference" and "/@" in path:
            return text  # only in text
        if code:
            self.warn(code, path, offset, text)
        return value

    # --- messages ---

    def envelope(self, node: Node, type_name: str | None, path: str) -> dict[str, Any]:
        known = {each.name for each in schema().aggregates[type_name].attributes} if type_name else ROLES
        said = {name: text for name, text in node.attributes if name in known}
        numbers: dict[str, int | None] = {}
        for name in ("statusCode", "iteratorRemainingCount"):
            numbers[name] = int(said[name]) if COUNT.fullmatch(said.get(name, "")) else None
            if said.get(name) and numbers[name] is None:
                self.warn("unreadable_value", f"{path}/@{name}", node.start, said[name])
        code = numbers["statusCode"]
        kind = "failed" if said.get("statusSeverity") == "Error" else "ok"
        if code is not None:
            kind = kind_of(code, is_empty=node.empty and type_name is not None)
        has_iterator = "iteratorID" in said or "iteratorRemainingCount" in said
        iterator = {"id": said.get("iteratorID"), "remainingCount": numbers["iteratorRemainingCount"]}
        return {
            "message": node.name,
            "requestId": said.get("requestID"),
            "status": {
                "code": code,
                "severity": said.get("statusSeverity"),
                "message": said.get("statusMessage"),
                "kind": kind,
            },
            "iterator": iterator if has_iterator else None,
        }


def column_number(text: str | None) -> int:
    """The number of a column of a report, 0 for what the reader takes for none."""
    return int(text) if text and re.fullmatch("[0-9]{1,4}", text) and int(text) <= LAST_COLUMN else 0


@cache
def kind_of(code: int, *, is_empty: bool) -> str:
    table = codes.load().status
    answers: list[codes.Answer] = [each for each in table.codes if each.code == code]
    answers += [each for each in table.ranges if each.first <= code <= each.last]
    return answers[0].without_records if is_empty else answers[0].kind


def decode(data: bytes) -> tuple[bytes, bytes, list[Oddity]]:
    """A document as the api shape has it: responses as JSON, records as ndjson, warnings."""
    reader = Reader(data)
    responses = dump(reader.responses())
    return responses.encode(), "".join(dump(line) + "\n" for line in reader.lines).encode(), reader.warnings

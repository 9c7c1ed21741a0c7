"""The slow twin: a small decoder that is meant to be obviously right, to hold the engine against.

It reads a whole document with the standard library's expat, keeps it as a tree and writes the native JSON shape from
the same tables the engine walks (`qbxml_core._engine.tables()`). It streams nothing and saves nothing: every rule of
the shape is one short piece of code below.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any
from xml.parsers import expat

ROOT = "QBXML"
BLANKS = " \t\r\n"

TableRow = tuple[str, "str | None", "str | None", frozenset[str]]
TableType = tuple[str, frozenset[str], tuple[tuple[str, str], ...], tuple[TableRow, ...]]
Tables = Sequence[TableType]


class RefusedError(ValueError):
    """The document cannot be read. `code` is the engine's error code, "" where the twin cannot tell."""

    def __init__(self, code: str, offset: int, detail: str) -> None:
        super().__init__(f"{code or 'refused'} at byte {offset}: {detail}")
        self.code = code
        self.offset = offset


# --- the tables, by name ---------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Row:
    """One element in the content of a type.

    `index` is its place in schema order; `place` is the same but for elements that stand side by side: they share the
    place of the first of them.
    """

    index: int
    place: int
    child: Type | None
    wire: str | None
    repeats: bool
    side_by_side: bool
    record: bool


@dataclass(slots=True)
class Type:
    """One aggregate type, or the attributes of a leaf."""

    name: str
    stream: bool
    attributes: dict[str, str]
    rows: dict[str, Row] = field(default_factory=dict)


_READ: list[tuple[Tables, Type]] = []


def read_tables(tables: Tables) -> Type:
    """The type of the root element, with every type it leads to."""
    for known, root in _READ:
        if known is tables:
            return root
    _READ.append((tables, _read_tables(tables)))
    return _READ[-1][1]


def _read_tables(tables: Tables) -> Type:
    types = {name: Type(name, "STREAM" in flags, dict(attributes)) for name, flags, attributes, _ in tables}
    for name, _flags, _attributes, rows in tables:
        place = 0
        for index, (element, child, wire, flags) in enumerate(rows):
            if "SIDE_BY_SIDE" not in flags or "GROUP_START" in flags:
                place = index
            types[name].rows[element] = Row(
                index,
                place,
                types[child] if child else None,
                wire,
                "REPEATS" in flags,
                "SIDE_BY_SIDE" in flags,
                "RECORD" in flags,
            )
    return types[tables[0][0]]


# --- XML to a tree ---------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Node:
    """One XML element; `texts` holds its own text, one run before, between and after its children.

    `end` is the offset behind it, exact where no reference was mapped.
    """

    name: str
    attributes: list[tuple[str, str]]
    children: list[Node] = field(default_factory=list)
    texts: list[str] = field(default_factory=lambda: [""])
    end: int = 0


_REFERENCES = re.compile(
    rb"<!\[CDATA\[.*?\]\]>|<!--.*?-->|<\?.*?\?>|&#(?:x(?P<hex>[0-9a-fA-F]+)|(?P<dec>[0-9]+));", re.DOTALL
)


def map_windows_1252(data: bytes) -> tuple[bytes, list[tuple[int, int]]]:
    """Turn references to the bytes 0x80-0x9F into references to what Windows-1252 has there.

    QuickBooks means Windows-1252 when it writes `&#148;`; expat would give the control character U+0094. CDATA,
    comments and instructions hold no references. Also returned: (offset in the new data, growth in bytes up to there).
    """
    pieces: list[bytes] = []
    shifts: list[tuple[int, int]] = []
    done = grown = 0
    for match in _REFERENCES.finditer(data):
        if match["hex"]:
            number = int(match["hex"], 16)
        elif match["dec"]:
            number = int(match["dec"])
        else:
            continue
        if not 0x80 <= number <= 0x9F or number in (0x81, 0x8D, 0x8F, 0x90, 0x9D):
            continue
        reference = b"&#%d;" % ord(bytes([number]).decode("cp1252"))
        pieces += data[done : match.start()], reference
        done = match.end()
        grown += len(reference) - len(match[0])
        shifts.append((done + grown, grown))
    pieces.append(data[done:])
    return b"".join(pieces), shifts


_NO_ELEMENTS = expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS]
_TRUNCATED = {
    _NO_ELEMENTS,
    expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_TOKEN],
    expat.errors.codes[expat.errors.XML_ERROR_PARTIAL_CHAR],
    expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION],
}
_UNDEFINED_ENTITY = expat.errors.codes[expat.errors.XML_ERROR_UNDEFINED_ENTITY]


_TAG = re.compile(rb"""<(?:[^<>"']|"[^"]*"|'[^']*')*>""")


class _Tree:
    """Builds the tree from expat's events."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.instruction: str | None = None
        self.root: Node | None = None
        self.open: list[Node] = []
        self.parser = expat.ParserCreate("utf-8")  # the engine ignores a declared encoding too: its input is UTF-8
        self.parser.ordered_attributes = True
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text
        self.parser.ProcessingInstructionHandler = self.process
        self.parser.XmlDeclHandler = self.declaration
        self.parser.StartDoctypeDeclHandler = self.doctype

    def start(self, name: str, attributes: list[str]) -> None:
        node = Node(name, list(zip(attributes[::2], attributes[1::2], strict=True)))
        if self.open:
            self.open[-1].children.append(node)
            self.open[-1].texts.append("")
        elif name != ROOT:
            raise RefusedError("not_qbxml", self.parser.CurrentByteIndex, f"the root is {name}")
        else:
            self.root = node
        self.open.append(node)
        if self.tag()[0].endswith(b"/>"):
            node.end = self.tag().end()

    def end(self, _name: str) -> None:
        node = self.open.pop()
        node.end = node.end or self.tag().end()

    def tag(self) -> re.Match[bytes]:
        """The tag that expat is at."""
        tag = _TAG.match(self.data, self.parser.CurrentByteIndex)
        assert tag
        return tag

    def text(self, text: str) -> None:
        self.open[-1].texts[-1] += text

    def process(self, target: str, content: str) -> None:
        if target == "qbxml" and self.root is None and self.instruction is None:
            self.instruction = content

    def declaration(self, version: str, *_details: object) -> None:
        if not re.fullmatch(r"1\.[0-9]+", version):  # expat lets any through
            raise RefusedError("xml_syntax", self.parser.CurrentByteIndex, f"XML {version}")

    def doctype(self, *_details: object) -> None:
        raise RefusedError("doctype", self.parser.CurrentByteIndex, "a document type declaration")


def parse(data: bytes, *, windows_1252_references: bool = True) -> tuple[str | None, Node]:
    """The content of the `<?qbxml ?>` instruction, if any, and the tree of a whole document."""
    data = bytes(data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        cut = error.end == len(data) and error.reason == "unexpected end of data"
        raise RefusedError("truncated" if cut else "encoding", error.start, "not UTF-8") from None
    shifts: list[tuple[int, int]] = []
    if windows_1252_references:
        data, shifts = map_windows_1252(data)
    tree = _Tree(data)
    try:
        tree.parser.Parse(data, True)
    except expat.ExpatError as error:
        offset = max(tree.parser.ErrorByteIndex, 0)
        offset -= next((grown for place, grown in reversed(shifts) if place <= offset), 0)
        if error.code in _TRUNCATED:
            nothing = tree.root is None and error.code == _NO_ELEMENTS
            if not data.removeprefix(codecs.BOM_UTF8).strip(BLANKS.encode()):
                raise RefusedError("empty_document", offset, str(error)) from None
            raise RefusedError("not_qbxml" if nothing else "truncated", offset, str(error)) from None
        if error.code == _UNDEFINED_ENTITY:
            raise RefusedError("undefined_entity", offset, str(error)) from None
        raise RefusedError("", offset, str(error)) from None
    assert tree.root is not None
    return tree.instruction, tree.root


# --- the tree to the native shape ------------------------------------------------------------------------------------


_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}")


@dataclass(frozen=True, slots=True)
class Native:
    """The native shape of nodes, as the plain data that `json.dumps` writes."""

    typed: bool = False

    def text(self, text: str, wire: str | None) -> Any:
        """One text value; with `typed`, booleans and integers become JSON's own."""
        if self.typed and wire == "BOOLTYPE" and text in ("true", "false"):
            return text == "true"
        if self.typed and wire == "INTTYPE" and _INTEGER.fullmatch(text):
            return int(text)
        return text

    def value(self, node: Node, row: Row | None) -> Any:
        """An element as a JSON value. `row` is None where the schema does not know the element."""
        if row and row.child:
            return self.aggregate(node, row.child)
        if node.children:
            return self.aggregate(node, None)
        text = self.text(node.texts[0], row.wire if row else None)
        if not node.attributes:
            return text
        return self.attributes(node, None) | ({"#text": text} if text != "" else {})

    def attributes(self, node: Node, type_: Type | None) -> dict[str, Any]:
        known = type_.attributes if type_ else {}
        return {"@" + name: self.text(text, known.get(name)) for name, text in node.attributes}

    def aggregate(self, node: Node, type_: Type | None) -> dict[str, Any]:
        """An object: attributes, children, the text that is no layout, and what the keys do not say about the order."""
        stream = type_ is not None and type_.stream
        tell = self.streamed_children if stream else self.children
        children, rest = tell(node, type_.rows if type_ else {})
        text = "".join(run for run in node.texts if run.strip(BLANKS))
        return self.attributes(node, type_) | children | ({"#text": text} if text else {}) | rest

    def children(self, node: Node, rows: dict[str, Row]) -> tuple[dict[str, Any], dict[str, Any]]:
        """The children of an aggregate that is held in memory as a whole; and its `#order`, if it needs one."""
        order = [child.name for child in node.children]
        values = self.gathered(node.children, rows)
        found = {
            name: these if len(these) > 1 or (name in rows and rows[name].repeats) else these[0]
            for name, these in values.items()
        }
        listing = order_to_tell(order, rows)
        return found, {"#order": listing} if listing else {}

    def streamed_children(self, node: Node, rows: dict[str, Row]) -> tuple[dict[str, Any], dict[str, Any]]:
        """The children of an aggregate that is written while it is read, so that nothing written ever changes.

        What comes too late for its place in schema order goes to `#late`. Unknown elements are arrays behind all else.
        """
        in_place: list[Node] = []
        unknown: list[Node] = []
        late: list[dict[str, Any]] = []
        last = -1
        for child in node.children:
            row = rows.get(child.name)
            if row is None:
                unknown.append(child)
            elif row.place < last or (row.place == last and not row.repeats):
                late.append({child.name: self.value(child, row)})
            else:
                last = row.place
                in_place.append(child)
        found, rest = self.children(Node(node.name, [], in_place), rows)
        return found | self.gathered(unknown, rows), ({"#late": late} if late else {}) | rest

    def gathered(self, nodes: list[Node], rows: dict[str, Row]) -> dict[str, list[Any]]:
        """The values of elements by name, both in order of appearance."""
        values: dict[str, list[Any]] = {}
        for node in nodes:
            values.setdefault(node.name, []).append(self.value(node, rows.get(node.name)))
        return values


def order_to_tell(order: list[str], rows: dict[str, Row]) -> list[str]:
    """What `#order` has to list for children in this document order; empty where schema order says it all."""
    runs: list[int | str] = [at for at, _ in groupby(order, lambda name: rows[name].place if name in rows else name)]
    places = [at for at in runs if isinstance(at, int)]
    if places != sorted(places) or len(set(runs)) < len(runs):
        return order
    indexes = [rows[name].index for name in order if name in rows]
    if indexes == sorted(indexes):
        return []
    return [name for name in order if name in rows and rows[name].side_by_side]


# --- the two formats -------------------------------------------------------------------------------------------------


def dump(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def records(node: Node, type_: Type) -> Iterator[tuple[Node, Row | None]]:
    """The elements that are records, in document order. What no schema knows may be all there is: it is one, too."""
    for child in node.children:
        row = type_.rows.get(child.name)
        if row is None or row.record:
            yield child, row
        elif row.child is not None and row.child.stream:
            yield from records(child, row.child)


def decode(
    data: bytes, tables: Tables, *, format: str = "json", typed: bool = False, windows_1252_references: bool = True
) -> bytes:
    """A whole document as native JSON, what the engine gives byte for byte. Raises `RefusedError`."""
    root_type = read_tables(tables)
    instruction, root = parse(data, windows_1252_references=windows_1252_references)
    native = Native(typed)
    if format == "ndjson":
        return b"".join(dump({node.name: native.value(node, row)}) + b"\n" for node, row in records(root, root_type))
    return dump(({} if instruction is None else {"?qbxml": instruction}) | native.aggregate(root, root_type))

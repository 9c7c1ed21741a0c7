"""What must hold for every input of the way back: parameters to requests, and the native shape to documents.

An input of `encode` is a line with an operation, a version, an edition and an encoding, and behind it JSON. An input of
`roundtrip` is a document, or the JSON of one in the native shape.
"""

from __future__ import annotations

import json
import re
import warnings
import zlib
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from itertools import zip_longest
from typing import Any
from xml.parsers import expat

import msgspec
from lxml import etree

import qbxml_core as qb
from generator.mapping.names import snake_name
from generator.model.requests import Param
from generator.read import schema
from qbxml_core.errors import CODES
from qbxml_core.facts.schema import root as wire_root
from qbxml_core.facts.schema import type_of
from qbxml_core.writing.problems import PROBLEMS
from tests.request_params import operations

NO_WORD = "sales_tax_payment_checks.void"
"""The schema does not know its word."""

_C1 = re.compile("[\x80-\x9f]")
"""Controls that are written like references to Windows-1252 bytes, and read as those."""
READ: dict[str, Any] = {"shape": "native", "doubled_references": False, "limits": qb.Limits(max_depth=1000)}
"""How a document of ours is read back: as it stands, and as deep as one can be written."""
_NAMESPACES = re.compile(rb"""<[^\s<>"'=]*:|\s[^\s<>"'=]*:[^\s<>"'=]*\s*=|xmlns""")
_COLON = re.compile(rb'"[^"]*:[^"]*":')
"""A name with a prefix, as a key."""
_MARKS = re.compile(rb"(?<=[> \t\r\n])(?:\xef\xbb\xbf)+")  # not those that are the name of an instruction
DECLARED = re.compile(rb"<\?xml [^>]*encoding")
"""Documents that lxml believes what they say of their encoding; the engine gets UTF-8."""


@cache
def xsd() -> etree.XMLSchema:
    """Our schema."""
    return etree.XMLSchema(file=str(schema.SPECS / "qbxml.xsd"))


def without_marks_behind(document: bytes) -> bytes:
    """Without byte order marks behind the root: to us the start of a file that was appended, to XML text."""
    root = max(document.rfind(b"</QBXML"), document.rfind(b"<QBXML"), 0)
    return document[:root] + _MARKS.sub(b"", document[root:])


_BAD_ENCODING = re.compile(
    rb"""\A((?:\xef\xbb\xbf)?<\?xml\s+version\s*=\s*(["'])1\.[0-9]+\2)\s+encoding\s*=\s*(["'])"""
    rb"""(?![A-Za-z][A-Za-z0-9._-]*\3)(?:(?!\?>|\3).)*\3""",
    re.DOTALL,
)


_LEFT_OUT = re.compile(r"(\w+): is left out")
"""The name of a parameter in a warning that says it was not written."""


def without_bad_encoding(document: bytes) -> bytes:
    """Without the name of an encoding that is no name: to us it says nothing, to XML it is an error."""
    return _BAD_ENCODING.sub(rb"\1", document)


def parsed(document: bytes) -> etree._Element | None:
    """The document as lxml reads it; None where it would see namespaces, which qbXML has not, and expat read it."""
    document = without_marks_behind(document)
    if not _NAMESPACES.search(document):
        return etree.fromstring(document, etree.XMLParser(recover=False, huge_tree=True))
    if document.isascii():  # of other names expat knows fewer
        expat.ParserCreate("utf-8").Parse(document, True)
    return None


def objects(text: bytes) -> list[Any]:
    """The JSON as Python's own objects: surrogates, NaN and all; and with the types that JSON has no word for."""
    try:
        plain = json.loads(text)
        return [plain, _odd(plain)]
    except (ValueError, RecursionError):
        return []


def _odd(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _odd(each) for key, each in value.items()}
    if isinstance(value, list):
        return tuple(_odd(each) for each in value)
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, str):
        with suppress(ValueError):
            return date.fromisoformat(value)
    return value


def tried(make: Callable[[], bytes]) -> tuple[bytes | None, str]:
    """The document and all that was warned of, or None and the codes of what is wrong."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            document = make()
        except qb.QBXMLError as error:
            return None, told(error)
    assert all(issubclass(each.category, qb.EncodeWarning) for each in caught)
    return document, " ".join(str(each.message) for each in caught)


def told(error: qb.QBXMLError) -> str:
    """The codes of what is wrong. Every error can be shown and sent."""
    assert str(error).replace("\n", " ").isprintable()
    if not isinstance(error, qb.RequestError):
        return error.code
    assert 1 <= len(error.problems) <= 102  # 100, that there are more, and the operation itself
    assert len(msgspec.json.decode(error.body())["problems"]) == len(error.problems)
    return " ".join(sorted({each.code for each in error.problems}))


def encode(data: bytes) -> None:
    """`encode_request`: a valid document with one message that reads back as what was given, or a QBXMLError."""
    head, _, text = data.partition(b"\n")
    name, *rest = head.decode("latin-1").split(" ")
    options = dict(zip(("version", "edition", "encoding"), rest, strict=False))
    for params in [text, *objects(text)]:
        document, warned = tried(lambda params=params: qb.encode_request(name, params, **options))  # type: ignore[misc]
        if document is None:
            continue
        root = parsed(document)
        assert root is not None
        (message_set,) = root
        (message,) = message_set
        assert message.tag == f"{operations()[name].message}Rq", "another message"
        if name != NO_WORD:
            assert xsd().validate(root), f"not valid: {xsd().error_log[0].message}"
            version_and_edition = {key: options[key] for key in ("version", "edition") if key in options}
            problems = _refused(qb.validate(document, **version_and_edition))  # type: ignore[arg-type]
            assert not problems, f"validate says {problems[0]}"
        (request,) = qb.decode_request(document)
        assert request.left == (), "what was written is not read"
        if "escaped" in warned or _C1.search("".join(_texts(root))):
            continue
        again = qb.encode_request(
            str(request.operation), request.params, unstorable="allow", request_id=request.request_id, **options
        )
        assert again == document or _is_same(root, etree.fromstring(again)), "what is read is written otherwise"
        if request.operation == name and params is not text:
            left_out = set(_LEFT_OUT.findall(warned))
            written = {key: value for key, value in (params or {}).items() if left_out.isdisjoint({key, _camel(key)})}
            _compare(operations()[name].params, written, request.params)


def _camel(name: str) -> str:
    """`vendor_ids` as `vendorIds`; warnings name a parameter so."""
    first, *rest = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def _is_same(one: etree._Element, other: etree._Element) -> bool:
    """Whether two documents say the same: numbers are read as such, so that `4.0` given as text is written as 4."""
    pairs = list(zip_longest(one.iter(), other.iter()))
    return all(
        a is not None
        and b is not None
        and (a.tag, a.attrib) == (b.tag, b.attrib)
        and (a.text == b.text or (a.tag in _numbers() and float(a.text or 0) == float(b.text or 0)))
        for a, b in pairs
    )


@cache
def _numbers() -> frozenset[str]:
    """The elements that JSON has as numbers with a point."""
    found, seen, types = set(), set(), [wire_root()]
    while types:
        for row in types.pop().rows.values():
            if row.type in ("QUANTYPE", "FLOATTYPE"):
                found.add(row.name)
            if row.child and row.child not in seen:
                seen.add(row.child)
                types.append(type_of(row.child))
    return frozenset(found)


def _texts(root: etree._Element) -> list[str]:
    return [*root.itertext(), *(text for element in root.iter() for text in element.attrib.values())]


def _compare(params: tuple[Param, ...], given: dict[str, Any], read: dict[str, Any]) -> None:
    """That what is read says what was given, and nothing else but defaults."""
    facts = {each.json_name: each for each in params}
    spelled = {snake_name(name): name for name in facts}
    said = {name if name in facts else spelled[name]: value for name, value in given.items()}
    for name, value in said.items():
        param = facts[name]
        if (isinstance(value, (list, tuple)) and not value) or (param.special == "without" and not _true(value)):
            assert name not in read, f"{name} is read and was not given"
            continue
        if param.special == "limit" and name not in read:
            continue  # an iterator goes on
        assert name in read, f"{name} was given and is not read"
        ours = list(value) if isinstance(value, (list, tuple)) else [value]
        theirs = read[name] if isinstance(read[name], list) else [read[name]]
        assert len(ours) == len(theirs), f"items of {name} are lost"
        for one, other in zip(ours, theirs, strict=True):
            if param.children and one is not None:
                _compare(param.children, one, other)
            else:
                assert _same(param, one, other), f"{param.wire_type} is read as another: {one!r} {other!r}"
    for name in read.keys() - said.keys():
        assert facts[name].default is not None, f"{name} is read and was not given"


def _true(value: Any) -> bool:
    return value is True or str(value).lower() in ("true", "1")


def _same(param: Param, given: Any, read: Any) -> bool:
    if given is None or given == "":
        return read is None or read == ""
    if isinstance(given, dict):
        return list(given.values()) == list(read.values())
    if param.coercion == "boolean":
        return _true(given) is read
    if param.values:
        return read in (given, dict(param.values).get(given))
    if param.wire_type in ("INTTYPE", "FLOATTYPE", "AMTTYPE", "PRICETYPE", "QUANTYPE", "PERCENTTYPE"):
        places = {"AMTTYPE": 2, "FLOATTYPE": 15, "INTTYPE": 0}.get(param.wire_type, 5)
        ours = Decimal(str(given)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
        if isinstance(read, float):  # has 15 digits
            return float(ours) == read
        return ours == Decimal(read)
    if param.wire_type in ("DATETYPE", "DATETIMETYPE"):
        return str(given)[:10] == read[:10]
    if param.wire_type == "TIMEINTERVALTYPE":
        return bool(str(given).removeprefix("+") == read)
    return bool(given == read)


def roundtrip(data: bytes) -> None:
    """The native shape: what is read is written so that it reads the same; anything else valid or a QBXMLError."""
    number = zlib.crc32(data)
    if data.lstrip()[:1] in (b"{", b"["):
        for native in [data, *objects(data)]:
            for strict in (True, False, None):
                _write(native, number, strict)
        return
    _judge(data)
    _read_and_write(data, number)


def _ways(number: int) -> dict[str, Any]:
    return {"layout": ("compact", "quickbooks")[number & 1], "encoding": ("ascii", "utf-8")[number >> 1 & 1]}


def _write(native: Any, number: int, strict: bool | None) -> None:
    """Writes what may be anything: what comes out is well-formed, valid if that was asked, and stays as it is."""
    edition: Any = ("US", "US", "CA", "UK", "AU")[number // 4 % 5]
    options = _ways(number) | {"edition": edition, "strict": strict}
    document, _ = tried(lambda: qb.encode_message_set(native, **options))
    if document is None:
        return
    root = parsed(document)
    asks = root is not None and len(root) and all(str(each.tag).endswith("Rq") for each in root)
    if strict or (strict is None and asks):
        assert root is not None, "no schema has namespaces"
        assert xsd().validate(root), f"not valid: {xsd().error_log[0].message}"
        problems = _refused(qb.validate(document, edition=edition))
        assert not problems, f"validate says {problems[0]}"
    _reads_as_it_is(document, options)


def _refused(problems: list[qb.DocumentProblem]) -> list[qb.DocumentProblem]:
    """The problems for which QuickBooks refuses a document; a warning may stand for what the caller means."""
    return [problem for problem in problems if problem.level == "refused"]


def _reads_as_it_is(document: bytes, options: dict[str, Any]) -> None:
    """A document that we wrote: reading and writing it changes nothing."""
    found: list[qb.DecodeWarning] = []
    native = qb.to_json(document, on_warning=found.append, **READ)
    assert not found, f"what is written is read with a warning: {found[0]}"
    if _is_ambiguous(native):
        return
    again, _ = tried(lambda: qb.encode_message_set(native, **options))
    assert again is not None, "what was written cannot be written again"
    assert qb.to_json(again, **READ) == native, "what is read is written otherwise"


def _is_ambiguous(native: bytes) -> bool:
    """A control that reads as another character; or no message set: then nobody can tell messages from a list of them,
    nor requests from answers.
    """
    content = json.loads(native)
    is_empty = content.keys().isdisjoint(wire_root().rows)
    return is_empty or _C1.search(native.decode()) is not None


def _read_and_write(data: bytes, number: int) -> None:
    options = _ways(number)
    read: dict[str, Any] = {
        **READ,
        "windows_1252_references": options["layout"] == "quickbooks",
        "typed": bool(number & 64),
    }
    try:
        native = qb.to_json(data, **read)
    except qb.QBXMLError:
        return
    if _is_ambiguous(native):
        return
    written, why = tried(lambda: qb.encode_message_set(native, strict=False, **options))
    if written is None:  # names and instructions are not written as references, and prefixes need a declaration
        if _COLON.search(native):
            assert not {*why.split()} - {"bad_name", "undeclared_prefix", "bad_instruction"}, why
            return
        assert why in ("bad_name", "bad_instruction"), f"what was read cannot be written: {why}"
        assert not native.isascii() or b"\\u00" in native
        return
    parsed(written)
    again = qb.to_json(written, **read)
    if b'"?qbxml"' not in native:
        again = again.replace(b'"?qbxml":"version=\\"16.0\\"",', b"", 1)  # requests have it always
    assert again == native, "what is written reads otherwise"
    _write(native, number, None)


def _judge(data: bytes) -> None:
    """`validate`: problems that can be shown; a document without any is valid, and can be written."""
    try:
        problems = qb.validate(data, edition=None)
    except qb.QBXMLError as error:
        told(error)
        return
    at = 0
    for each in problems:
        assert isinstance(each, qb.DocumentProblem)
        assert each.code in PROBLEMS or each.code in CODES
        assert each.line >= 1
        assert at <= each.offset
        assert str(each).isprintable()
        at = each.offset
    msgspec.json.encode(problems)
    if problems or _NAMESPACES.search(data) or DECLARED.search(data):
        return
    root = parsed(data)
    assert root is not None
    assert xsd().validate(root) or _has_blanks_only(root), f"validate takes what is not valid: {xsd().error_log[0]}"


def _has_blanks_only(root: etree._Element) -> bool:
    """Blanks inside an element that may hold nothing at all: no data to us, not allowed to XSD."""
    for each in root.iter():
        if len(each) == 0 and each.text and not each.text.strip():
            each.text = None
    return bool(xsd().validate(root))

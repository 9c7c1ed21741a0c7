"""`validate`: what QuickBooks would refuse in a document, before it does."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any
from xml.parsers import expat

from msgspec.json import Decoder as JSONDecoder

from .._engine import NativeWriter
from ..errors import DecodeError
from ..facts.schema import root
from ..facts.versions import VERSION, Edition, check_edition, check_version, is_version
from ..io.source import SourceLike
from ..reading.options import Reading
from .message_set import version_in
from .order import document_order, misplaced
from .problems import Problem, problem
from .rules import check_requests
from .schema import NAME, native_schema

__all__ = ["DocumentProblem", "validate"]

_UTF8_STYLE = 1

_Found = tuple[str, str, str, dict[str, Any]]
"""As the engine tells problems: code, path, path on the wire, and what the message needs."""


class DocumentProblem(Problem, frozen=True, kw_only=True):
    """One thing that is wrong with a document. `path` is that of its native shape."""

    line: int
    """Where in the document, from 1."""
    offset: int
    """The same in bytes, from 0; in UTF-8, if the document was in another encoding."""


def validate(xml: SourceLike, *, version: str | None = None, edition: Edition | None = "US") -> list[DocumentProblem]:
    """Judge a document as QuickBooks would: well-formed, known, in order, complete, and of this version and edition.

    Args:
        xml: The document, a request or an answer: bytes, text, a `pathlib.Path`, a binary file or an iterable of
            chunks. A `str` is the document itself, not a path. All of it has to fit into memory.
        version: Of qbXML. Without it, what the document says about itself, or else 16.0.
        edition: Of QuickBooks; None allows what any of them has.

    Returns:
        Everything that is wrong, in document order; empty if QuickBooks will take it. Each has its line and offset,
        and a level: "refused", or "warning" for what QuickBooks takes, though hardly as it was meant. A document that
        is not well-formed is one problem.

    Raises:
        SourceError: The file or archive cannot be read.
        OptionError: There is no such version or edition.

    Example:
        >>> found = validate(b"<QBXML><QBXMLMsgsRq onError='stopOnError'><HostQueryRq/></QBXMLMsgsRq></QBXML>")
        >>> [each.code for each in found]
        ['missing_instruction']
    """
    if version is not None:
        check_version(version)
    if edition is not None:
        check_edition(edition)
    reading = Reading("native", "json", illegal_characters="error")
    decoder = reading.decoder()
    document = bytearray()
    with reading.document(xml) as source:
        try:
            for block in source:
                document += block
                decoder.feed(block)
            decoder.close()
        except DecodeError as error:
            return [_malformed(error, document)]
    content = JSONDecoder(dict[str, Any]).decode(decoder.drain())
    instruction = content.pop("?qbxml", None)
    found: list[_Found] = []
    if instruction is None and any(name.endswith("Rq") for name in content):
        found.append(("missing_instruction", "", "", {}))
    said = None if instruction is None else version_in(instruction) or instruction
    if said is not None and not is_version(said):
        found.append(("bad_instruction", "?qbxml", "", {"value": said}))
        said = None
    types, fault = native_schema(version or said or VERSION, edition)
    writer = NativeWriter(_UTF8_STYLE, types, document_order, misplaced, fault, NAME, {}, strict=True, judging=True)
    writer.write(b"", root().name, types(root().name), content)
    found += writer.problems
    if any(isinstance(name, str) and name.endswith("Rq") for name in content):
        if not document.isascii() and not _declares_encoding(document):
            found.append(("not_declared", "", "", {}))
        found += [*check_requests(content, found)]
    return _located(bytes(document), found)


def _declares_encoding(document: bytearray) -> bool:
    return re.match(rb"(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding\s*=", document) is not None


def _malformed(error: DecodeError, document: bytearray) -> DocumentProblem:
    message = str(error)
    line = document.count(b"\n", 0, error.offset) + 1
    return DocumentProblem(
        code=error.code, path="", wire_path=error.path, message=message, line=line, offset=error.offset
    )


def _located(document: bytes, found: list[_Found]) -> list[DocumentProblem]:
    """The problems in words, each with the place of its element, or of the nearest that there is."""
    steps = [_steps(path) for _, path, _, _ in found]
    places = _places(document, {each[:length] for each in steps for length in range(len(each) + 1)}) if found else {}
    made: list[DocumentProblem] = []
    for (code, path, wire_path, facts), each in zip(found, steps, strict=True):
        while each not in places:
            each = each[:-1]
        line, offset = places[each]
        told = problem(code, path, wire_path, None, facts)
        fields = {name: getattr(told, name) for name in told.__struct_fields__}
        made.append(DocumentProblem(**fields, line=line, offset=offset))
    return sorted(made, key=lambda each: each.offset)


_STEP = re.compile(r"(.+?)(?:\[([0-9]+)\])?")

_Place = tuple[tuple[str, int], ...]
"""The elements that lead to one, from below the root, each with its number among those of its name."""


def _steps(path: str) -> _Place:
    names = [each for each in re.split(r"\.(?![^\[]*\])", path) if each and each[0] not in "@#?"]
    steps = (_STEP.fullmatch(each) for each in names)
    return tuple((step[1], int(step[2] or 0)) for step in steps if step)


def _places(document: bytes, wanted: set[_Place]) -> dict[_Place, tuple[int, int]]:
    """Line and offset of each wanted element that there is, the root's under ()."""
    found: dict[_Place, tuple[int, int]] = {(): (1, 0)}
    counts: list[dict[str, int]] = []
    path: list[tuple[str, int]] = []
    parser = expat.ParserCreate("utf-8")

    def start(name: str, attributes: dict[str, str]) -> None:
        if counts:
            number = counts[-1].get(name, 0)
            counts[-1][name] = number + 1
            path.append((name, number))
        counts.append({})
        if (place := tuple(path)) in wanted:
            found[place] = parser.CurrentLineNumber, parser.CurrentByteIndex

    def end(name: str) -> None:
        counts.pop()
        if path:
            path.pop()

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    with suppress(expat.ExpatError):  # it knows fewer names than XML has by now; problems there are told further up
        parser.Parse(document, True)
    return found

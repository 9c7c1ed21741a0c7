"""What must hold for every input, one function for each side of it. Each raises where it does not."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable
from typing import Any, NamedTuple

from lxml import etree

import qbxml_core as qb
from qbxml_core import _engine
from qbxml_core.errors import CODES
from tests import api_twin, twin
from tests.conformance.reading import from_lxml, from_native, unordered
from tests.engine import tables
from tests.fuzz.mutation import Mutator, seeds
from tests.fuzz.objects import ObjectMutator, native_seeds, request_seeds
from tests.fuzz.writing import DECLARED, encode, roundtrip, without_bad_encoding, without_marks_behind
from tests.mending import mend

FORMS: list[dict[str, Any]] = [
    {"format": "json"},
    {"format": "ndjson"},
    {"format": "json", "shape": "api"},
    {"format": "ndjson", "shape": "api"},
]
WAYS: list[dict[str, Any]] = [
    {},
    {"illegal_characters": "keep"},
    {"illegal_characters": "error"},
    {"strict": True},
    {"salvage": True},
    {"doubled_references": False, "windows_1252_references": False},
    {"max_depth": 5, "max_name": 12, "max_text": 40, "max_record": 300, "max_warnings": 2},
]
FINAL = {"doctype", "not_qbxml", "empty_document", "not_response", "second_document"}
"""What salvage gives up at."""


class Outcome:
    """All there is to see of one reading of a document."""

    def __init__(self, data: bytes, pieces: int, **options: Any) -> None:
        self.decoder = decoder = _engine.Decoder(**{"shape": "native", **options})
        self.error: qb.DecodeError | None = None
        self.output = b""
        size = max(1, len(data) // pieces + 1)
        try:
            for at in range(0, len(data), size):
                decoder.feed(data[at : at + size])
                self.output += decoder.drain()
            decoder.close()
        except qb.DecodeError as error:
            self.error = error
        self.output += decoder.drain()

    def facts(self) -> Any:
        error = self.error
        said = error and (type(error), error.code, error.offset, error.path, error.detail, error.expected)
        decoder = self.decoder
        return self.output, said, decoder.records, decoder.warning_count, decoder.warnings, decoder.damage


def is_json(output: bytes, format: str) -> None:
    """Valid JSON in valid UTF-8, one text or one a line."""
    text = output.decode("utf-8")
    for line in text.splitlines() if format == "ndjson" and "\u2028" not in text else text.split("\n"):
        if line:
            json.loads(line, object_pairs_hook=_without_doubles)


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a key comes twice")
    return result


def decode(data: bytes) -> None:
    """The engine: valid output or a DecodeError with all its facts; the same by either path, however it is cut."""
    number = zlib.crc32(data)
    way = WAYS[number % len(WAYS)]
    for form in FORMS:
        options = form | way | ({"typed": True} if "shape" not in form and number & 64 else {})
        whole = Outcome(data, 1, **options)
        assert Outcome(data, 1, _slow_only=True, **options).facts() == whole.facts(), "the fast path differs"
        for pieces in (2 + number % 5, len(data) + 1 if len(data) < 3000 else 97):
            cut = Outcome(data, pieces, **options)
            assert cut.facts() == whole.facts(), "it matters how the input is cut"
        check(whole, data, options)
        if options.get("shape") == "api" and not way.get("max_record"):
            most = number % 4
            some = Outcome(data, 1, **options, max_warnings=most)
            assert some.decoder.warnings == whole.decoder.warnings[:most], "the warnings kept are not the first"
            assert some.decoder.warning_counts == whole.decoder.warning_counts, "it matters how many warnings are kept"


def check(outcome: Outcome, data: bytes, options: dict[str, Any]) -> None:
    """What an outcome must be by itself."""
    error, decoder = outcome.error, outcome.decoder
    if error is None or options["format"] == "ndjson":
        is_json(outcome.output, options["format"])
    if error is not None:
        assert error.code in CODES
        assert type(error) is CODES[error.code].kind
        assert 0 <= error.offset <= len(data)
        assert str(error).isprintable()
        assert error.records == decoder.records
        assert not options.get("salvage") or error.code in FINAL, "salvage gave up"
    warnings = decoder.warnings
    assert (
        len(warnings) == min(decoder.warning_count, options.get("max_warnings", 1000)) or decoder.warning_count > 1000
    )
    assert not (options.get("strict") and warnings)
    for warning in warnings:
        assert warning["code"] in CODES
        assert 0 <= warning["offset"] <= len(data)
    at = 0
    for damage in decoder.damage:
        assert at <= damage["start"] <= damage["end"] <= len(data)
        at = damage["end"]
    if options["format"] == "ndjson" and not options.get("strict"):
        assert outcome.output.count(b"\n") <= decoder.records + len(decoder.messages)


def twins(data: bytes) -> None:
    """The engine, the slow twins and lxml accept and refuse alike, and read the same text."""
    exact = Outcome(data, 1, illegal_characters="error")
    expected = _twin(data)
    if exact.error is None and expected is None:
        assert _is_of_another_edition(data), "the twin refuses it"
        if not (_KNOWS_NAMESPACES.search(data) or DECLARED.search(data)):
            etree.fromstring(without_marks_behind(data))  # lxml knows the fifth
        return
    if expected is not None:
        if exact.error is not None:
            goes_on = exact.error.code == "second_document" and _INSTRUCTION_BEHIND.search(data)
            assert exact.error.code == "limit" or goes_on or _is_of_another_edition(data), str(exact.error)
            return
        assert exact.output == expected, "the twin reads it otherwise"
        _compare_with_lxml(data, expected)
        _compare_with_api_twin(data, data)
    repaired = Outcome(data, 1)
    if repaired.error is not None:
        return
    mended, places = mend(data)
    found = [(each["code"], each["offset"]) for each in repaired.decoder.warnings]
    if any(code == "outside_text" for code, _ in found) or re.match(rb"(\xef\xbb\xbf)?[ \t\r\n]+<\?xml", mended):
        return
    assert found == [(code, at) for code, at, _ in places][:1000], "the twin mends other places"
    mended = without_bad_encoding(mended)
    expected = _twin(mended)
    assert repaired.output == expected or (expected is None and _is_of_another_edition(mended)), (
        "it is mended otherwise"
    )
    if places and expected is not None:
        _compare_with_api_twin(data, mended)


def _twin(data: bytes) -> bytes | None:
    try:
        return twin.decode(data, tables())
    except twin.RefusedError:
        return None


def _compare_with_api_twin(data: bytes, mended: bytes) -> None:
    api = Outcome(data, 1, shape="api", doubled_references=True)
    if api.error is not None:
        assert api.error.code in ("not_response", "limit"), str(api.error)
        return
    responses, lines, _ = api_twin.decode(mended)
    assert api.output.startswith(b'{"responses":' + responses + b',"warnings":['), "the api twin reads it otherwise"
    assert Outcome(data, 1, shape="api", format="ndjson").output == lines, "the api twin reads other records"


_INSTRUCTION_BEHIND = re.compile(rb"</QBXML\s*>.*<\?qbxml", re.DOTALL)
"""To XML a processing instruction like any other; to us the start of the next document."""

_KNOWS_NAMESPACES = re.compile(rb"<[^>]*:|xmlns")
"""Documents that lxml takes otherwise: qbXML has no namespaces."""


def _is_of_another_edition(data: bytes) -> bool:
    """Names in which the fourth edition of XML 1.0, which expat reads, and the fifth differ."""
    return re.search(rb"[\x80-\xff:]", data) is not None


def _compare_with_lxml(data: bytes, native: bytes) -> None:
    # Of a raw C1 control nobody can tell whether it was a reference.
    if _KNOWS_NAMESPACES.search(data) or DECLARED.search(data) or re.search(rb"\xc2[\x80-\x9f]", data):
        return
    try:
        read = from_lxml(without_marks_behind(data))
    except etree.XMLSyntaxError as error:
        raise AssertionError(f"lxml refuses it: {error}") from None
    assert unordered(from_native(native)) == unordered(read), "lxml reads it otherwise"


def face(data: bytes) -> None:
    """The functions, with encodings and archives: a result or a QBXMLError."""
    number = zlib.crc32(data)
    shape: Any = ("api", "native")[number & 1]
    policy: Any = ("repair", "keep", "error")[number % 3]
    encoding = (None, None, None, "utf-16", "windows-1252", "utf-8", "shift_jis", "utf-32")[number % 8]
    options: dict[str, Any] = {"shape": shape, "illegal_characters": policy, "encoding": encoding}
    results: list[Any] = []
    messages: list[str] = []
    for read in (
        lambda: is_json(qb.to_json(data, **options), "json"),
        lambda: [*qb.iter_records([data[at : at + 50] for at in range(0, len(data), 50)], **options)],
        lambda: qb.decode(data, **options),
    ):
        try:
            read()
            results.append(None)
        except qb.QBXMLError as error:
            results.append(error.code)
            messages.append(str(error))
    assert all(message.isprintable() for message in messages)
    if results[0] is None and shape == "api":
        # `decode` gives answers: for requests, of several documents too, there is `decode_request`.
        assert results[1] is None, "one function reads what another refuses"
        assert results[2] in (None, "not_response", "second_document"), "one function reads what another refuses"


class Harness(NamedTuple):
    """What is checked, the inputs to start from, and how new ones are made of them."""

    check: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]] = seeds
    mutator: type[Mutator] = Mutator


HARNESSES = {
    "decode": Harness(decode),
    "twins": Harness(twins),
    "face": Harness(face),
    "encode": Harness(encode, request_seeds, ObjectMutator),
    "roundtrip": Harness(roundtrip, lambda: seeds() + native_seeds(), ObjectMutator),
}
"""By name, for the command line."""

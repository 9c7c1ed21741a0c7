"""`encode_message_set`: objects of the native shape to qbXML, requests and responses, several messages a document."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Literal, NamedTuple

import msgspec

from .._engine import NativeWriter
from ..errors import EncodeError, OptionError
from ..facts.schema import message_sets, root
from ..facts.versions import VERSION, Edition, check_edition, check_version, is_version
from ..reading.functions import to_json
from ..reading.request import Request
from .order import document_order, misplaced, schema_order
from .problems import WARNINGS, EncodeWarning, Problem, RequestError, first_problems, listed, moved, problem
from .request import ON_ERROR, STYLES, OnError, Unstorable, encode_request, message_set_ids
from .rules import check_requests
from .schema import NAME, native_schema

__all__ = ["Layout", "encode_message_set"]

Layout = Literal["compact", "quickbooks"]

Messages = Mapping[str, Any] | Iterable["Mapping[str, Any] | Request"] | bytes | bytearray | memoryview | str

_QUICKBOOKS_STYLE = 2
_VERSION = re.compile(r"""version\s*=\s*["'][A-Z]*([0-9]+\.[0-9]+)["']""")
_NO_JSON = (msgspec.DecodeError, ValueError, ArithmeticError, RecursionError)
"""What reading JSON may raise: of its form, its characters, its numbers, and its depth."""
_INSTRUCTION = re.compile(r"(?:(?!\?>)[\x20-\x7e\t\n])*")


class _Document(NamedTuple):
    """The content of the root, its `<?qbxml?>` instruction, and the places of what was given elsewhere.

    `problems` has what is wrong with `Request`s, which are not in the content then.
    """

    content: dict[str, Any]
    instruction: str | None
    labels: dict[int, str]
    problems: tuple[Problem, ...] = ()


def encode_message_set(
    messages: Messages,
    *,
    version: str | None = None,
    edition: Edition | None = "US",
    on_error: OnError | None = None,
    message_set_id: str | None = None,
    old_message_set_id: str | None = None,
    layout: Layout = "compact",
    encoding: Literal["ascii", "utf-8"] = "ascii",
    strict: bool | None = None,
    unstorable: Unstorable = "warn",
) -> bytes:
    """Write a qbXML document from the native shape: wire names, attributes as "@name", keys in any order.

    A value is a text, which is written as it stands if QuickBooks takes it so, or a bool, int, float, Decimal, date or
    datetime; None is an empty element, which clears a field. Elements that stand side by side (lines and line groups)
    keep the order that "#order" tells, or else that of the keys.

    Args:
        messages: What `to_json(xml, shape="native")` gives, as an object or as JSON; or a list (or JSON lines) of
            messages, such as `{"InvoiceQueryRq": {"@requestID": "1", "MaxReturned": 10}}`, and of `Request`s, which
            say the same in operations and parameters.
        version: Of qbXML. Without it, what the "?qbxml" key says, or else 16.0.
        edition: Of QuickBooks; None allows what any of them has.
        on_error: What QuickBooks does with the rest of a message set after an error. Without it, what the "@onError"
            key says, or else "stopOnError".
        message_set_id: As in `encode_request`. Without it, what the "@newMessageSetID" key says.
        old_message_set_id: As in `encode_request`. Without it, what the "@oldMessageSetID" key says.
        layout: "compact", or "quickbooks": a line for each element, as QuickBooks writes its answers; a document that
            QuickBooks wrote comes out as it was, byte for byte.
        encoding: "ascii" writes other characters as references, which every QuickBooks reads.
        strict: True checks everything against the schema. False writes what is there, known or not, in the order the
            document had. Without it, requests are checked and answers and events are not.
        unstorable: What to do about a character in a request that is outside of Windows-1252, of which QuickBooks
            keeps a question mark: an `EncodeWarning`, an error, or nothing.

    Raises:
        RequestError: QuickBooks would refuse it; `problems` has everything that is wrong.
        EncodeError: Objects are nested too deep.
        OptionError: There is no such version, edition, layout...

    Example:
        >>> encode_message_set([{"HostQueryRq": {}}]).splitlines()[-1]
        b'<QBXML><QBXMLMsgsRq onError="stopOnError"><HostQueryRq/></QBXMLMsgsRq></QBXML>'
    """
    _check_options(layout, encoding, unstorable, on_error)
    if edition is not None:
        check_edition(edition)
    ids = message_set_ids(message_set_id, old_message_set_id)
    document = _document(messages, version, edition, checked=strict is not False)
    names = [*_elements(document.content)]
    requests = any(name.endswith("Rq") for name in names)
    answers = not requests and any(name.endswith("Rs") or name == "QBXMLEvents" for name in names)
    strict = not answers if strict is None else strict
    version, instruction = _version(
        version, document.instruction, needed=bool(document.content) and not answers, strict=strict
    )
    content = _with_attributes(document, on_error, ids, strict)
    quickbooks = layout == "quickbooks"
    types, fault = native_schema(version, edition)
    writer = NativeWriter(
        STYLES[encoding] | (_QUICKBOOKS_STYLE if quickbooks else 0),
        types,
        schema_order if strict else document_order,
        misplaced,
        fault,
        NAME,
        document.labels,
        strict=strict,
        lines=quickbooks,
    )
    declaration = '<?xml version="1.0" ?>\n' if quickbooks else '<?xml version="1.0" encoding="utf-8"?>\n'
    top = root()
    if strict and not schema_order(content, top.rows):
        raise RequestError(
            "", document.problems or [problem("missing_choice", "", "", None, {"names": list(top.rows)})]
        )
    try:
        written = writer.write((declaration + instruction).encode(), top.name, types(top.name), content)
    except RecursionError as error:
        raise EncodeError(str(error)) from None
    if strict and requests:
        more = check_requests(content, writer.problems, document.labels)
        writer.problems.extend(each for each in more if each[0] not in WARNINGS)  # those the writer notes itself
    if document.problems or writer.problems or (writer.warnings and not answers):
        _report(document, writer, unstorable)
    return written


def _check_options(layout: str, encoding: str, unstorable: str, on_error: str | None) -> None:
    if layout not in ("compact", "quickbooks"):
        raise OptionError(f'layout must be "compact" or "quickbooks", not {layout!r}')
    if encoding not in (*STYLES,):
        raise OptionError(f"there is no encoding {encoding!r} to write: {', '.join(STYLES)}")
    if unstorable not in ("warn", "error", "allow"):
        raise OptionError(f"unstorable cannot be {unstorable!r}: warn, error or allow")
    if on_error is not None and on_error not in ON_ERROR:
        raise OptionError(f"on_error cannot be {on_error!r}: {', '.join(ON_ERROR)}")


def _version(version: str | None, instruction: str | None, *, needed: bool, strict: bool) -> tuple[str, str]:
    """The version to write for, and the `<?qbxml?>` instruction as it will stand in the document."""
    if version is not None:
        check_version(version)
        return version, f'<?qbxml version="{version}"?>\n'
    if instruction is None:
        return VERSION, f'<?qbxml version="{VERSION}"?>\n' if needed else ""
    if not _INSTRUCTION.fullmatch(instruction):
        raise RequestError("", [problem("bad_instruction", "?qbxml", "", None, {"value": instruction})])
    said = version_in(instruction)
    if strict and not is_version(said):
        raise RequestError("", [problem("bad_instruction", "?qbxml", "", None, {"value": said or instruction})])
    return said if said and is_version(said) else VERSION, f"<?qbxml {instruction}?>\n"


def version_in(instruction: str) -> str | None:
    """The version that a `<?qbxml?>` instruction names, without the edition that may stand before it."""
    said = _VERSION.search(instruction)
    return said[1] if said else None


# --- what was given, as the content of the root


def _document(messages: Messages, version: str | None, edition: Edition | None, *, checked: bool) -> _Document:
    """With checking on, `InvoiceAdd` is treated as a message too, so that the error can suggest `InvoiceAddRq`."""
    if isinstance(messages, (bytes, bytearray, memoryview, str)):
        messages = _from_json(messages)
    if isinstance(messages, Mapping):
        content = dict(messages)
        instruction = content.pop("?qbxml", None)
        if instruction is not None and not isinstance(instruction, str):
            raise _wrong_type("?qbxml", "a text", instruction)
        sets, rows = message_sets(), root().rows
        is_root = instruction is not None or not content.keys().isdisjoint(rows)
        if is_root or not any(name in sets or (checked and f"{name}Rq" in sets) for name in _elements(content)):
            return _Document(content, instruction, {})
        return _gathered([("", content)])
    if not isinstance(messages, Iterable):
        raise _wrong_type("", "an object, or a list of messages", messages)
    given: list[tuple[str, Any]] = []
    problems: list[Problem] = []
    for index, each in enumerate(messages):
        try:
            message = _of_request(each, version, edition) if isinstance(each, msgspec.Struct) else each
        except RequestError as error:
            problems += (moved(found, f"[{index}].") for found in error.problems)
        else:
            given.append((f"[{index}].", message))
    return _gathered(given)._replace(problems=tuple(problems))


def _of_request(request: msgspec.Struct, version: str | None, edition: Edition | None) -> Any:
    """The message of an operation and its parameters, in the native shape."""
    if not isinstance(request, Request):
        return msgspec.to_builtins(request)
    return _native_message(request, version or VERSION, edition)


def _gathered(given: list[tuple[str, Any]]) -> _Document:
    """Messages on their own, in their message sets."""
    sets = message_sets()
    content: dict[str, dict[str, Any]] = {}
    labels: dict[int, str] = {}
    for place, item in given:
        if not isinstance(item, Mapping):
            raise _wrong_type(place.rstrip("."), "an object with a message", item)
        for name, value in item.items():
            if not isinstance(name, str):
                raise _wrong_type(place.rstrip("."), "messages under their names", name)
            suffix = "Rs" if name.endswith("Rs") else "Rq"
            messages = content.setdefault(sets.get(name, f"QBXMLMsgs{suffix}"), {"#order": []})
            listed = isinstance(value, list)
            for index, each in enumerate(value if listed else [value]):
                messages["#order"].append(name)
                messages.setdefault(name, []).append(each)
                labels[id(each)] = f"{place}{name}[{index}]" if listed else f"{place}{name}"
    return _Document(content, None, labels)


def _from_json(text: bytes | bytearray | memoryview | str) -> Any:
    decoder = msgspec.json.Decoder(float_hook=Decimal)
    try:
        return decoder.decode(text)
    except _NO_JSON as error:
        try:
            return decoder.decode_lines(text)
        except _NO_JSON:
            raise RequestError("", [problem("bad_json", "", "", None, {"value": str(error)})]) from None


def _wrong_type(path: str, expected: str, value: object) -> RequestError:
    return RequestError("", [problem("wrong_type", path, "", None, {"expected": expected, "value": value})])


def _with_attributes(
    document: _Document, on_error: OnError | None, ids: dict[str, str], strict: bool
) -> dict[str, Any]:
    """The content with the attributes of its requests: what was given goes before what stands there."""
    content = document.content
    name = "QBXMLMsgsRq"
    messages = content.get(name)
    if not isinstance(messages, Mapping):
        if ids:
            raise OptionError(f"only requests ({name}) have message set IDs")
        return content
    given = {f"@{key}": value for key, value in ids.items()}
    if on_error is not None or (strict and messages.get("@onError") is None):
        given = {"@onError": on_error or "stopOnError", **given}
    if not given:
        return content
    return {**content, name: {**given, **{key: value for key, value in messages.items() if key not in given}}}


def _elements(content: dict[str, Any]) -> Iterator[str]:
    """The keys that name elements; others a caller may have given, for the writer to refuse."""
    return (name for name in content if isinstance(name, str) and name[:1] not in ("@", "#"))


def _report(document: _Document, writer: NativeWriter, unstorable: str) -> None:
    """Raises what is wrong, and warns of what is odd."""
    found, odd = writer.problems, writer.warnings
    if unstorable == "error":
        found = found + [each for each in odd if each[0] == "unstorable_character"]
    name = _name(document.content)
    if found or document.problems:
        refused = [problem(code, path, wire, None, facts) for code, path, wire, facts in found]
        raise RequestError(name, first_problems([*document.problems, *refused]))
    for code, path, wire, facts in odd:
        if code != "unstorable_character" or unstorable == "warn":
            warnings.warn(f"{name}: {problem(code, path, wire, None, facts)}", EncodeWarning, stacklevel=3)


def _name(content: dict[str, Any]) -> str:
    """What the document is, in a word: its message, or its message set."""
    sets = [(name, value) for name, value in content.items() if isinstance(value, dict)]
    if len(sets) != 1 or sets[0][0] not in root().rows:
        return ""
    name, value = sets[0]
    inside = [*_elements(value)]
    return inside[0] if len(inside) == 1 else name


def _native_message(request: Request, version: str, edition: Edition | None) -> dict[str, Any]:
    """The message that a request makes, under its name in the native shape.

    Raises:
        RequestError: It names no operation, or QuickBooks would refuse it.
    """
    name = request.operation
    if name is None:
        reason = f"; write {request.message}Rq in the native shape" if request.message else ""
        details = {"value": None, "near": reason, "nearest": None}
        raise RequestError("", [problem("unknown_operation", "operation", "", None, details)])
    if request.left:
        details = {"places": listed(request.left)}
        raise RequestError(name, [problem("not_said", "left", f"{request.message}Rq", None, details)])
    try:
        document = encode_request(
            name,
            request.params,
            version=version,
            edition=edition,
            request_id=request.request_id,
            unstorable="allow",  # who writes the message set tells
        )
    except RequestError as error:
        above = "params." if error.operation else "operation"
        raise RequestError(name, [moved(each, above) for each in error.problems]) from None
    message: dict[str, Any] = msgspec.json.decode(to_json(document, shape="native", format="ndjson"))
    return message

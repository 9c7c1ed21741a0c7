"""Requests: the parameters of an operation to qbXML that QuickBooks takes, or everything that is wrong with them."""

from __future__ import annotations

import re
import warnings
from collections.abc import Container, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, Protocol

from .. import _engine, operations
from ..errors import OptionError
from ..facts.versions import EDITIONS, VERSION, Edition, check_edition, check_version
from ..facts.versions import number as version_number
from ..facts.wire_types import day_bounds
from ..operations import Level, Operation, Operations, Param, Text
from .elsewhere import elsewhere
from .filters import Filters
from .problems import EncodeWarning, Problem, RequestError, listed, problem

if TYPE_CHECKING:
    import msgspec

__all__ = ["encode_request"]

OnError = Literal["stopOnError", "continueOnError", "rollbackOnError"]
Unstorable = Literal["warn", "error", "allow"]


class Dumpable(Protocol):
    """A model of pydantic, of `request_model` or of your own: what was not set is absent."""

    def model_dump(self, *, exclude_unset: bool = False) -> dict[str, Any]:
        """The fields by name."""
        ...


PLANS = 1024
"""Operations that are kept ready to be encoded, counting each version and edition."""
ON_ERROR = ("stopOnError", "continueOnError", "rollbackOnError")
UNSTORABLE = ("warn", "error", "allow")
STYLES = {"ascii": 0, "utf-8": 1}
_MESSAGE_SET_ID = re.compile(r"[!#-%(-;=?-~]+")
LONGEST_MESSAGE_SET_ID = 24
"""Characters; QuickBooks answers a longer one with the message set status 9004."""
CLEAR_ALL = "CLR-ALL-MSG-SETS"
"""The old message set ID that clears all of them."""
LONGEST_REQUEST_ID = 50
"""Characters; QuickBooks answers a longer one with status 1060."""


def encode_request(
    operation: str,
    params: Mapping[str, Any] | msgspec.Struct | Dumpable | bytes | str | None = None,
    *,
    version: str = VERSION,
    edition: Edition | None = "US",
    request_id: str | int | None = None,
    on_error: OnError = "stopOnError",
    message_set_id: str | None = None,
    old_message_set_id: str | None = None,
    encoding: Literal["ascii", "utf-8"] = "ascii",
    unstorable: Unstorable = "warn",
    strict: bool = False,
) -> bytes:
    """A qbXML document that asks QuickBooks for one operation.

    Keys may come in any order, in camelCase or snake_case; absent leaves a field alone, None clears it. Numbers may be
    int, float, Decimal or text, dates text or `datetime`; enum values words of either side.

    Args:
        operation: `invoices.list`, `customers.create`; `qbxml_core.operations.names()` has them all.
        params: The parameters: a mapping, a msgspec Struct, a pydantic model, or JSON as bytes or text.
        version: Of qbXML, from "1.0" to the default, the newest: what the QuickBooks that is asked understands.
        edition: Of QuickBooks; None if it is not known: parameters of any edition pass.
        request_id: Given back in the answer; at most 50 characters.
        on_error: What QuickBooks does with the rest of a message set after an error.
        message_set_id: Makes it safe to send the document again, since QuickBooks executes it once: docs/recovery.md.
            At most 24 characters.
        old_message_set_id: A message set whose stored answer QuickBooks may forget; `CLR-ALL-MSG-SETS` for all.
        encoding: "ascii" writes other characters as references, which every QuickBooks reads.
        unstorable: What to do about a character outside of Windows-1252, of which QuickBooks keeps a question mark:
            an `EncodeWarning`, an error, or nothing.
        strict: Filters beside a list of exact IDs or names, which QuickBooks does not take, are an error. Otherwise
            they are left out, with an `EncodeWarning`. A `limit` beside them is always left out.

    Raises:
        RequestError: QuickBooks would refuse it; `problems` has everything that is wrong.
        OptionError: There is no such version, edition, encoding...
    """
    if unstorable not in UNSTORABLE:
        raise OptionError(f"unstorable cannot be {unstorable!r}: {', '.join(UNSTORABLE)}")
    try:
        plan = _plan(operation, version, edition)
        head = document_head(version, plan.message_set, on_error, encoding)
    except TypeError:  # what cannot be hashed is none of them, and without the cache they say so
        plan = _plan.__wrapped__(operation, version, edition)
        head = document_head.__wrapped__(version, plan.message_set, on_error, encoding)
    head = with_ids(head, plan.message_set, message_set_id, old_message_set_id)
    encoder = _engine.new_encoder(head, STYLES[encoding])
    given = _mapping(operation, params)
    lost: list[tuple[str, str]] = []
    if plan.filters.exact:
        given, lost = plan.filters.alone(given, strict)
    _engine.encode_message(encoder, plan.tag, plan.level, given, None if request_id is None else _id(request_id))
    document, problems, odd = _engine.finish(encoder, plan.tail)
    if plan.filters.ranges:
        problems += [
            ("backwards_range", last.name, (last,), last, {"start": first.name})
            for first, last in plan.filters.backwards(given)
        ]
    if plan.refused or problems or odd or lost:
        odd += [("left_out", name, (), None, {"exact": exact}) for exact, name in lost]
        _report(plan, problems, odd, unstorable)
    return document


class _Plan:
    """An operation, made ready for the encoder."""

    __slots__ = ("filters", "level", "message", "message_set", "operation", "refused", "tag", "tail")

    def __init__(self, operation: Operation, file: Operations, version: str, edition: str | None) -> None:
        self.operation = operation
        self.message = f"{operation.message}Rq"
        self.tag = self.message.encode()
        self.message_set = operation.message_set
        self.tail = f"\n</{operation.message_set}>\n</QBXML>\n".encode()
        self.refused = refused(operation, version, edition)
        self.filters = Filters(file.levels[operation.level])
        made: dict[int, _engine.Level] = {}
        self.level = _level(operation.level, operation, file, version, edition, made)


@lru_cache(maxsize=PLANS)
def _plan(name: str, version: str, edition: str | None) -> _Plan:
    check_version(version)
    if edition is not None:
        check_edition(edition)
    return _Plan(*check_operation(name), version, edition)


def check_operation(name: str) -> tuple[Operation, Operations]:
    """An operation, and the levels it refers to. Raises RequestError, with the nearest name, if there is none."""
    try:
        return operations.operation(name)
    except (KeyError, AttributeError):  # what is no text has no parts
        raise RequestError("", [_unknown_operation(name)]) from None


def _unknown_operation(name: object) -> Problem:
    from difflib import get_close_matches

    known = operations.names()
    text = name[:100] if isinstance(name, str) else ""
    message = text.removesuffix("Rq")
    makers = tuple(each for each, (made, _) in known.items() if made == message)
    resource, _, verb = text.lower().replace("-", "_").partition(".")
    resources = dict.fromkeys(each.partition(".")[0] for each in known)
    near = get_close_matches(resource, resources, n=1, cutoff=0.75)
    own = tuple(each for each in known if near and each.partition(".")[0] == near[0])
    verbs = {each.partition(".")[2]: each for each in own}
    meant = [verbs[each] for each in get_close_matches(verb, verbs, n=1, cutoff=0.75)]
    if makers:
        hint = f"; the message {message} is made by {listed(makers)}"
    elif meant:
        hint = f"; did you mean `{meant[0]}`?"
    else:
        hint = f"; there are {listed(own)}" if own else "; operations are called like `invoices.list`"
    details = {"value": name, "near": hint, "nearest": meant[0] if meant and not makers else None}
    return problem("unknown_operation", "", "", None, details)


def _level(
    index: int,
    operation: Operation,
    file: Operations,
    version: str,
    edition: str | None,
    made: dict[int, _engine.Level],
) -> _engine.Level:
    if index in made:
        return made[index]
    made[index] = level = _engine.Level()
    facts = file.levels[index]
    params = []
    whole = any(each.special == "cursor" and refused(each, version, edition) for each in facts.params)
    for each in facts.params:
        inside = None if each.inside is None else _level(each.inside, operation, file, version, edition, made)
        wrong = refused(each, version, edition)
        default = (
            None if wrong or (whole and each.special == "limit") else each.default
        )  # nobody could ask for the rest
        params.append(
            _engine.Param(
                each, _leaf(each, file, edition), inside, [default] if each.is_list and default else default, wrong
            )
        )
    writes: list[tuple[tuple[str, ...], int, str | None]] = []
    for write in facts.writes:
        if isinstance(write, int):
            if facts.params[write].path:
                writes.append((tuple(facts.params[write].path.split("/")), write, None))
        elif refused(write, version, edition) is None and (edition is not None or _is_in_all(write, facts)):
            writes.append((tuple(write.path.split("/")), write.param, write.text))
    choices = [_engine.Choice(each) for each in facts.choices]
    level.fill(params, writes, choices, list(facts.needs), operation.verb == "create")
    return level


def _is_in_all(text: Text, level: Level) -> bool:
    """Whether every edition that has the parameter of a text has the text, too."""
    wanted = EDITIONS if text.param < 0 else level.params[text.param].editions
    return set(wanted) <= set(text.editions)


def _leaf(param: Param, file: Operations, edition: str | None) -> _engine.Leaf | None:
    if param.wire_type is None:
        return None
    words = {}
    if param.words is not None:
        for wire, word in file.words[param.words]:
            words[word] = words[wire] = wire
    earliest, latest = day_bounds(param.wire_type)
    return _engine.Leaf(
        param.wire_type,
        max_length=param.edition_lengths.get(edition or "", param.max_length),
        minimum=param.minimum or earliest,
        maximum=param.maximum or latest,
        words=words,
        identifier=param.special in ("id", "ids", "revision", "line_id", "cursor"),
        colon_free=param.colon_free,
        not_blank=param.wire_type == "STRTYPE" and (param.is_list or param.required or _is_name(param)),
        end_of_day=param.special == "to_moment",
    )


def _is_name(param: Param) -> bool:
    """Whether it is the name of an object, or the full name of one: QuickBooks has none without."""
    return param.path.rpartition("/")[2] in ("Name", "FullName")


def refused(facts: Any, version: str, edition: str | None) -> tuple[str, dict[str, Any]] | None:
    """Why something of a version and of editions cannot be in a request, as the code and details of a problem.

    Without an edition, what any of them has can.
    """
    if getattr(facts, "special", None) == "no_place":
        return "no_place", {"reason": facts.reason}
    if version_number(facts.since) > version_number(version):
        return "needs_version", {"since": facts.since, "version": version}
    if edition not in facts.editions and (edition is not None or not facts.editions):
        return "needs_edition", {"editions": ", ".join(facts.editions), "edition": edition}
    return None


@lru_cache(maxsize=PLANS)
def document_head(version: str, message_set: str, on_error: str, encoding: str) -> bytes:
    if encoding not in (*STYLES,):
        raise OptionError(f"there is no encoding {encoding!r} to write: {', '.join(STYLES)}")
    if on_error not in ON_ERROR:
        raise OptionError(f"on_error cannot be {on_error!r}: {', '.join(ON_ERROR)}")
    attribute = f' onError="{on_error}"' if message_set == "QBXMLMsgsRq" else ""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<?qbxml version="{version}"?>\n<QBXML>\n<{message_set}{attribute}>\n'
    ).encode()


def message_set_ids(new: str | None, old: str | None) -> dict[str, str]:
    """The attributes of a message set with such IDs. Raises OptionError for one that QuickBooks does not take."""
    given = {"newMessageSetID": new, "oldMessageSetID": old}
    for name, value in given.items():
        if value is None:
            continue
        option = "message_set_id" if name.startswith("new") else "old_message_set_id"
        if not isinstance(value, str):
            raise OptionError(f"{option} must be a text, not {type(value).__name__}")
        if len(value) > LONGEST_MESSAGE_SET_ID:
            raise OptionError(f"{option} has {len(value)} characters; QuickBooks takes {LONGEST_MESSAGE_SET_ID}")
        if not _MESSAGE_SET_ID.fullmatch(value):
            raise OptionError(f"{option} must be of ASCII characters without blanks, quotes, <, > and &, not {value!r}")
    if new == CLEAR_ALL:
        raise OptionError(f"message_set_id cannot be {CLEAR_ALL}, which clears all of them as old_message_set_id")
    return {name: value for name, value in given.items() if value is not None}


def with_ids(head: bytes, message_set: str, new: str | None, old: str | None) -> bytes:
    """The head with the IDs of the message set in its start tag, which it ends with."""
    if new is None and old is None:
        return head
    if message_set != "QBXMLMsgsRq":
        raise OptionError(f"{message_set} has no message set IDs; only QBXMLMsgsRq has")
    attributes = "".join(f' {name}="{value}"' for name, value in message_set_ids(new, old).items())
    return head[:-2] + attributes.encode() + head[-2:]


def _mapping(operation: str, params: object) -> dict[str, Any]:
    if type(params) is dict:
        return params
    if params is None:
        return {}
    if isinstance(params, (bytes, bytearray, memoryview, str)):
        params = _from_json(operation, params)
    params = operations.plain(params)
    if not isinstance(params, dict):
        raise RequestError(operation, [problem("wrong_type", "", "", None, {"expected": "an object", "value": params})])
    return params


def _from_json(operation: str, text: bytes | bytearray | memoryview | str) -> object:
    from decimal import Decimal

    import msgspec

    try:
        # a float would lose digits of what the caller wrote
        return msgspec.json.Decoder(float_hook=Decimal).decode(text)
    except RecursionError:
        raise RequestError(operation, [problem("bad_json", "", "", None, {"value": "it is nested too deep"})]) from None
    except (msgspec.DecodeError, ValueError, ArithmeticError) as error:
        raise RequestError(operation, [problem("bad_json", "", "", None, {"value": str(error)})]) from None


def _id(request_id: object) -> str:
    if isinstance(request_id, (bytes, bytearray)):
        raise OptionError("request_id must be a text or a number, not bytes")
    try:
        if isinstance(request_id, str):
            text = str.__str__(request_id)  # of an enum, str() would be its name
        else:
            text = str(int.__index__(request_id) if isinstance(request_id, int) else request_id)
    except ValueError:  # Python refuses numbers of thousands of digits
        raise OptionError("request_id has far too many digits") from None
    if len(text) > LONGEST_REQUEST_ID:
        raise OptionError(f"request_id has {len(text)} characters; QuickBooks takes {LONGEST_REQUEST_ID}")
    if not text.isprintable():
        raise OptionError("request_id has characters that cannot be printed")
    return text


def _report(plan: _Plan, found: list[Any], odd: list[Any], unstorable: str) -> None:
    """Raises what is wrong, and warns of what is odd."""
    problems = []
    if plan.refused is not None:
        problems.append(problem(plan.refused[0], "", plan.message, None, plan.refused[1]))
    if unstorable == "error":
        found = found + [each for each in odd if each[0] == "unstorable_character"]
        odd = [each for each in odd if each[0] != "unstorable_character"]
    problems += [_problem(plan, each) for each in found]
    if problems:
        raise RequestError(plan.operation.name, problems)
    for each in odd:
        if each[0] != "unstorable_character" or unstorable == "warn":
            warnings.warn(f"{plan.operation.name}: {_problem(plan, each)}", EncodeWarning, stacklevel=3)


def _problem(plan: _Plan, found: tuple[str, str, tuple[Param, ...], Param | None, dict[str, Any]]) -> Problem:
    code, path, line, facts, details = found
    if code == "unknown_key" and isinstance(details["key"], str):
        details["elsewhere"] = elsewhere(plan.operation.name, line, details["key"])
        if not line:
            details["answered"] = answered(plan.operation.name)
    wire = "/".join([plan.message, *(each.path for each in line if each.path)])
    return problem(code, path, wire, facts, details)


def answered(name: str) -> Container[str]:
    """The fields of what an operation makes or changes, as they are called in answers."""
    from ..facts.mapping_reference import reference
    from ..facts.routes import find_route

    route = find_route(name)
    found = reference()["objects"].get(route.object_type) if route.verb in ("create", "update") else None
    return () if found is None else {*found["fields"], "objectType"}

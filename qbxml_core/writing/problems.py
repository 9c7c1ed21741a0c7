"""What can be wrong with a request, in words that say what to do: `Problem`, and `RequestError`, which has them all.

The encoder gives codes and facts; the messages are made here. `PROBLEMS` has every code with what it means.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from ..errors import EncodeError, printable
from ..facts.nearest import other_level, same_words
from ..facts.versions import VERSION

if TYPE_CHECKING:
    from ..operations import Param

__all__ = ["PROBLEMS", "EncodeWarning", "Problem", "RequestError"]

_NO_NULL = "cannot be null, since there is nothing here that null could clear: leave it out"
SHOWN = 60
"""Characters of a value that a message shows."""
LISTED = 12
"""Words that a message lists; `allowed` has them all."""
_MOST_PROBLEMS = 100
"""Problems that one error lists; the engine stops there as well."""


class Problem(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """One thing that is wrong with a request, or odd."""

    code: str
    """A short stable word, a key of `PROBLEMS`."""
    path: str
    """Where in the parameters: `lines[2].rate`; empty for the request as a whole."""
    message: str
    """What is wrong and what to do."""
    allowed: tuple[str, ...] = ()
    """The values, or the keys, that are allowed, where they can be listed."""
    nearest: str | None = None
    """The allowed one that is most like what was given."""
    wire_path: str = ""
    """Where it would stand in qbXML: `InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/Rate`."""
    level: Literal["refused", "warning"] = "refused"
    """Whether QuickBooks refuses it, or takes it, but hardly as it was meant."""

    def __str__(self) -> str:
        return printable(f"{self.path}: {self.message}" if self.path else self.message)


class EncodeWarning(UserWarning):
    """Something that can be written, but hardly was meant, or will not survive in QuickBooks."""


class RequestError(EncodeError):
    """A request that QuickBooks would refuse.

    Attributes:
        operation: What was to be encoded, `invoices.create`, or empty.
        problems: Everything that is wrong, in the order of the wire; of more than a hundred, the first.
    """

    code = "request"

    def __init__(self, operation: str, problems: Iterable[Problem]) -> None:
        self.operation = operation
        self.problems = tuple(problems)
        super().__init__(operation, self.problems)

    def __str__(self) -> str:
        head = printable(self.operation) or "request"
        if len(self.problems) == 1:
            return f"{head}: {self.problems[0]}"
        return f"{head}: {len(self.problems)} problems\n" + "\n".join(f"  {each}" for each in self.problems)

    def body(self) -> bytes:
        """The problems as JSON, for the body of an HTTP 400 answer."""
        return msgspec.json.encode({"operation": printable(self.operation), "problems": self.problems})


WARNINGS = frozenset({"doubly_escaped", "left_out", "not_declared", "unstorable_character"})
"""The codes of what QuickBooks takes."""

PROBLEMS: dict[str, str] = {
    # --- keys
    "unknown_operation": "there is no operation of that name",
    "unknown_key": "there is no parameter of that name here",
    "duplicate_key": "one parameter given twice, in both spellings",
    "missing": "a parameter that is required is not there",
    "missing_choice": "none of several parameters is there, and one must be",
    "left_out": "a filter beside exact IDs or names, which QuickBooks does not take there",
    "backwards_range": "a range that ends before it starts",
    "excluded": "parameters that exclude each other are given together",
    "no_place": "the published API has it, qbXML has no place for it",
    "needs_version": "it came with a later version of qbXML than the one asked for",
    "needs_edition": "only other editions of QuickBooks have it",
    # --- elements, in the native shape and in documents
    "unknown_element": "there is no element of that name here",
    "unknown_attribute": "there is no attribute of that name here",
    "out_of_order": "an element behind one that it has to stand before",
    "stray_text": "text between elements",
    "bad_name": "not a name that can be written",
    "undeclared_prefix": "a name with a prefix that no xmlns attribute declares",
    "missing_instruction": "the <?qbxml ?> instruction is missing",
    "not_declared": "bytes beyond ASCII in a document that does not declare its encoding",
    "bad_instruction": "not what can stand in the <?qbxml ?> instruction",
    # --- values
    "wrong_type": "a value of another type than the parameter has",
    "null": "null where nothing can be cleared",
    "null_object": "null where an object cannot be cleared as a whole",
    "empty_list": "a list with nothing in it, which QuickBooks would read as no list at all",
    "too_many_items": "more items than QuickBooks takes",
    "unknown_word": "none of the words that the field takes",
    "bad_boolean": "neither true nor false",
    "bad_integer": "not a whole number",
    "bad_number": "not a decimal number",
    "bad_places": "not as many digits after the point as there have to be",
    "not_finite": "NaN or infinity",
    "too_many_digits": "more digits than QuickBooks has room for",
    "out_of_range": "a number outside of what the field takes",
    "bad_date": "not a date",
    "bad_moment": "not a date and time",
    "bad_interval": "not a length of time",
    "no_such_day": "a day that is not in the calendar, or a time that is not on the clock",
    "bad_guid": "neither 0 nor a GUID in braces",
    "too_long": "a text that is longer than the field",
    "blank_id": "an ID, or a name of its kind, without anything in it",
    "blank_name": "a name, or a text that is required, without anything in it",
    "padded_id": "an ID with blanks around it",
    "colon_in_name": "a colon in a name: QuickBooks would read it as a parent and a child",
    "illegal_character": "a character that no XML document can hold",
    "unstorable_character": "a character that QuickBooks cannot store",
    "doubly_escaped": "a text that looks as if it was escaped already",
    "bad_json": "the parameters are not JSON",
    "not_said": "what was read has parts that no parameter says, so that they would be lost",
    "unknown_line": "a line that the record does not have",
    "wrong_record": "a record of another kind than the operation changes",
    "not_changeable": "a field that says which record is meant, among the changes",
    "list_not_read": "a list of which the record has nothing, and may not have been read with",
    "more_problems": "there are more problems than are listed",
}
"""What each code means."""


_TEMPLATES = {
    "duplicate_key": "given as `{key}` and as `{other}`, which are one parameter: give it once",
    "no_place": "{reason} Leave it out",
    "needs_version": "came with qbXML {since}, and the request is to be of version {version}: leave it out, or ask "
    "for a later version if this QuickBooks knows it",
    "needs_edition": "only the editions {editions} of QuickBooks have it, and this is for {edition}: leave it out",
    "wrong_type": "takes {expected}, not {value}",
    "null_object": "an object cannot be null: leave it out, or, in an update, set those of its fields to null that are "
    "to be cleared",
    "empty_list": "an empty list says nothing to QuickBooks: leave it out, or give at least one item",
    "too_many_items": "{count} items; QuickBooks takes at most {limit}",
    "bad_boolean": "takes true or false, not {value}",
    "bad_integer": "takes a whole number, such as 12, not {value}",
    "bad_number": "takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "
    "{value}",
    "not_finite": "takes a number, not {value}",
    "too_many_digits": "{value} is too large: QuickBooks has room for {digits} digits before the point",
    "bad_date": "takes a date, YYYY-MM-DD, not {value}",
    "bad_moment": "takes a date and time, YYYY-MM-DDTHH:MM:SS with an offset such as -08:00 if wanted, or a date "
    "alone, not {value}",
    "bad_interval": "takes a length of time, such as PT8H30M0S for eight and a half hours, not {value}",
    "no_such_day": "there is no such date or time: {value}",
    "bad_guid": "takes 0 or a GUID, such as {{6B063959-81B0-4622-85D6-F548C8CCB517}} (with braces), not {value}",
    "blank_id": "is empty: give it exactly as QuickBooks gave it",
    "blank_name": "is empty, and QuickBooks has no empty names: give at least one character, or leave it out",
    "left_out": "is left out: beside `{exact}` QuickBooks takes no other filter",
    "backwards_range": "ends before `{start}`, where the range starts: exchange them",
    "padded_id": "{value} has blanks around it: give it exactly as QuickBooks gave it",
    "colon_in_name": "{value} has a colon, which QuickBooks has between parent and child: give the name alone, and the "
    "parent by its ID",
    "doubly_escaped": "looks as if it was escaped for XML already; what is written will be read with the `&` "
    "sequences in it: pass plain text",
    "not_declared": "has characters beyond ASCII and does not declare its encoding, so that QuickBooks may refuse it: "
    'declare it (<?xml version="1.0" encoding="utf-8"?>), or write the characters as references, such as &#233;',
    "stray_text": "text between elements, {value}: remove it",
    "bad_name": '{value} cannot be a name here: XML does not allow it, or it needs encoding="utf-8"',
    "undeclared_prefix": "nothing declares the prefix of {value}, so that readers that know namespaces refuse it: give "
    'an object around it the attribute that does, such as "@xmlns:a", or take the prefix out',
    "missing_instruction": "QuickBooks refuses a request without its version: write "
    f'<?qbxml version="{VERSION}"?> before the root element',
    "bad_instruction": f'{{value}} is no version that is known here: write it like version="{VERSION}"',
    "bad_places": "{value} does not have the right number of digits around the point: one or more before it, and "
    "{places} after it",
    "bad_json": "the parameters are not JSON: {value}",
    "not_said": "no parameter says {places} of the message that this was read from, and it would be lost: write the "
    "message in the native shape, or set `left` to () to do without",
    "unknown_line": "the record has no line {value}: take the ID from a fresh read, or leave it out for a new line",
    "wrong_record": "the record is {value}, and this operation changes `{expected}`: take the operation of its kind",
    "not_changeable": "comes from the record, and cannot change: leave it out; after a change read the record again",
    "unknown_operation": "there is no such operation: {value}{near}",
    "more_problems": "there are more problems than these {count}: mend these first",
}
"""What a message says, where it is not made by a function of its own."""


def problem(code: str, path: str, wire_path: str, facts: Param | None, details: Mapping[str, Any]) -> Problem:
    """The problem that the encoder found, in words."""
    message, allowed, nearest = _words(code, facts, details, wire_path)
    level: Literal["refused", "warning"] = "warning" if code in WARNINGS else "refused"
    return Problem(
        code=code, path=path, message=message, allowed=allowed, nearest=nearest, wire_path=wire_path, level=level
    )


def first_problems(problems: list[Problem]) -> list[Problem]:
    """The first 100 problems and one that says there are more: nobody reads thousands."""
    listed = [entry for entry in problems if entry.code != "more_problems"]
    if len(listed) == len(problems) <= _MOST_PROBLEMS:
        return problems
    return [*listed[:_MOST_PROBLEMS], problem("more_problems", "", "", None, {"count": _MOST_PROBLEMS})]


def moved(found: Problem, above: str) -> Problem:
    """The same problem of something that stands in something else, below the path `above`."""
    return msgspec.structs.replace(found, path=f"{above}{found.path}".rstrip("."))


def shown(value: object) -> str:
    """A value as a message shows it: on one line, and cut."""
    if isinstance(value, str):
        text = f'"{value[: SHOWN + 1]}"'
    elif isinstance(value, bool) or value is None:
        text = {True: "true", False: "false", None: "null"}[value]
    elif isinstance(value, int) and abs(value) >= 10**SHOWN:
        text = "a very large number"
    elif isinstance(value, (dict, list, tuple)):
        text = "an object" if isinstance(value, dict) else "a list"
    elif isinstance(value, msgspec.Struct):
        text = f"a {type(value).__name__}"
    else:
        text = str(value)
    text = printable(text)
    return text if len(text) <= SHOWN + 2 else f"{text[:SHOWN]}..." + ('"' if text[0] == '"' else "")


def _words(
    code: str, facts: Param | None, details: Mapping[str, Any], wire_path: str
) -> tuple[str, tuple[str, ...], str | None]:
    """Message, what is allowed, and the nearest of it."""
    value = shown(details.get("value"))
    if code == "unknown_key":
        return _unknown_key(details)
    if code in ("unknown_element", "unknown_attribute"):
        return _unknown_name(code, details, wire_path)
    if code == "out_of_order":
        order = tuple(details["order"])
        return f"stands behind `{details['after']}`; the order is {listed(order)}", order, None
    if code == "unknown_word":
        return _unknown_word(details)
    if code == "excluded":
        return _excluded(details), (), None
    if code == "missing_choice":
        names = tuple(details["names"])
        return f"one of {listed(names)} is required", names, None
    if code == "list_not_read":
        return _not_read(details["proof"]), (), None
    if code == "too_long":
        return _too_long(details, facts is not None and facts.wire_type == "IDTYPE"), (), None
    if code == "out_of_range":
        too_much = facts is not None and facts.special == "limit" and details["value"] > 0
        more = "; what is left comes on the next page, by `cursor`" if too_much else ""
        return f"{value} is outside of what is taken here, {_range(details)}{more}", (), None
    if code == "blank_id" and facts is not None and facts.special == "macro":
        return "is empty: give a name, such as TxnID:first, or leave it out", (), None
    if code in ("illegal_character", "unstorable_character"):
        return _character(code, details), (), None
    if code == "needs_edition" and not details["editions"]:
        return "no edition of QuickBooks has it any more", (), None
    if code == "missing":
        return _missing(details.get("special"), details.get("given")), (), None
    if code == "null":
        required = facts is not None and facts.required
        return "cannot be null: it is required" if required else _NO_NULL, (), None
    if code == "wrong_type" and details["expected"] == "a text" and type(details["value"]) in (int, float):
        return f'takes a text, not a number: write "{value}"', (), None
    return _TEMPLATES[code].format(**{**details, "value": value}), (), details.get("nearest")


def _unknown_key(details: Mapping[str, Any]) -> tuple[str, tuple[str, ...], str | None]:
    key, paths = details["key"], details["known"]
    known = tuple(paths)
    if not isinstance(key, str):
        return f"a key that is no text: {shown(key)}", known, None
    left = [name for name in known if name not in details["given"]] or list(known)
    meant = next((name for name in known if _means(key, name, paths[name])), None)
    near = meant or _nearest(key, left)
    if key == "cursor" and "limit" in known:
        return "there are no pages here, everything comes in one answer: leave it out", known, None
    place = details.get("elsewhere")
    if meant is None and place is not None and same_words(key, left) is None:
        text, path = place
        return f"{shown(key)} {text}", known, path
    if meant is None and key in details.get("answered", ()):
        return "is in answers alone, and nothing that this request can set: leave it out", known, None
    hint = f"did you mean `{near}`?" if near else f"there are {listed(known)}" if known else "it takes none"
    return f"there is no parameter {shown(key)} here; {hint}", known, near


def _unknown_name(code: str, details: Mapping[str, Any], wire_path: str) -> tuple[str, tuple[str, ...], str | None]:
    key, known = details["key"], tuple(details["known"])
    kind = code.removeprefix("unknown_")
    if not isinstance(key, str):
        return f"a key that is no text: {shown(key)}", known, None
    near = same_words(key, known)
    place = other_level(wire_path) if near is None and code == "unknown_element" else None
    if place is not None:
        text, near = place
        return f"there is no {kind} {shown(key)} here; did you mean {text}?", known, near
    near = near or _nearest(key, known)
    hint = f"did you mean `{near}`?" if near else f"there are {listed(known)}" if known else "there are none"
    return f"there is no {kind} {shown(key.lstrip('@'))} here; {hint}", known, near


def _not_read(proof: str | None) -> str:
    if proof is not None:
        return (
            f"the record has no lines, but its `{proof}` is not zero, so it was read without them, and QuickBooks "
            "would delete them: read it with its lines (`includeLineItems`)"
        )
    return (
        "the record has nothing in this list. If it was read without it, QuickBooks would delete what is there: read "
        "it with its lists, or pass lists_read=True if it truly has none"
    )


def _too_long(details: Mapping[str, Any], is_id: bool) -> str:
    length, limit = details["length"], details["limit"]
    if is_id:
        return f"{length} characters; no ID has more than {limit}: give it exactly as QuickBooks gave it"
    counted = ", a line end counted as two" if details["newlines"] else ""
    return f"{length} characters{counted}; QuickBooks keeps {limit} here: shorten it"


def _means(key: str, name: str, path: str) -> bool:
    """Whether a key that is no parameter is what answers, or the wire, call what the parameter is about."""
    return name in (f"{key}Id", f"{key}Ids") or key in path.split("/")


def _unknown_word(details: Mapping[str, Any]) -> tuple[str, tuple[str, ...], str | None]:
    words: dict[str, str] = details["words"]
    wire = set(words.values())
    allowed = tuple(word for word in words if word not in wire) or tuple(words)
    near = _nearest(details["value"], allowed) if isinstance(details["value"], str) else None
    hint = f"; did you mean `{near}`? It takes" if near else "; it takes"
    return f"{shown(details['value'])} is not taken here{hint} {listed(allowed)}", allowed, near


def _excluded(details: Mapping[str, Any]) -> str:
    names, branches = details["names"], details["branches"]
    for first in names:
        others = [each for each in names if not any(first in branch and each in branch for branch in branches)]
        others = [each for each in others if each != first]
        if others:
            takes = "QuickBooks takes one or the other in one request: leave one out"
            return f"`{first}` excludes {listed(others)}; {takes}"
    return f"{listed(names)} do not go together; QuickBooks takes only some of them in one request: leave one out"


def _missing(special: str | None, given: str | None) -> str:
    if given is not None:
        return f"is required beside `{given}`"
    if special == "revision":
        return "is required: take it from a fresh read, since QuickBooks refuses changes of what has changed meanwhile"
    if special == "line_id":
        return 'is required: the ID of the line that is to stay, or "-1" for a new one'
    if special == "id":
        return "is required: it says which object is meant"
    return "is required"


def _character(code: str, details: Mapping[str, Any]) -> str:
    number = details["character"]
    if code == "illegal_character":
        place = f" at position {details['at']}" if "at" in details else ""
        return f"U+{number:04X}{place} is a character that no XML document can hold: remove it"
    shown_as = f'"{printable(chr(number))}" (U+{number:04X})'
    return f"{shown_as} is not in Windows-1252, and QuickBooks stores a question mark for it: write something else"


def _range(details: Mapping[str, Any]) -> str:
    low, high = details["minimum"], details["maximum"]
    if low is None:
        return f"at most {high}"
    return f"at least {low}" if high is None else f"{low} to {high}"


def listed(names: Iterable[str]) -> str:
    """Names as a message shows them: the first of them, and how many more."""
    names = tuple(names)
    text = ", ".join(f"`{name}`" for name in names[:LISTED])
    return f"{text} and {len(names) - LISTED} more" if len(names) > LISTED else text


def _nearest(word: str, among: Iterable[str]) -> str | None:
    among = tuple(among)
    if (same := same_words(word, among)) is not None:
        return same
    plain = {each.replace("_", "").lower(): each for each in among}
    near = get_close_matches(word[:100].replace("_", "").lower(), plain, n=1, cutoff=0.6)
    return plain[near[0]] if near else None

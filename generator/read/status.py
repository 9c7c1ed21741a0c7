"""Reads `specs/status.toml`: what the status codes of QuickBooks and the error codes of its COM layer mean.

Every entry is checked by itself, then all of them together: the ranges of a table cover every 32-bit code exactly once
and no code is listed twice. All problems come in one SpecFileError, each with its line.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, TypeVar, get_args

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError, model_validator

from generator.read.spec_files import SpecFileError, Strict

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILE = Path(__file__).resolve().parents[2] / "specs" / "status.toml"
LAST_CODE = 0xFFFFFFFF

Kind = Literal[
    "ok", "empty", "partial", "not_found", "conflict", "busy", "invalid", "denied", "unsupported", "skipped", "failed"
]
KINDS: tuple[Kind, ...] = get_args(Kind)

CodeNumber = Annotated[int, Field(ge=0, le=LAST_CODE)]
Sentence = Annotated[str, Field(pattern=r"^[A-Z][ -~]*\.$")]


class Answer(Strict):
    """What a code, or every code of a range, means. The columns are explained at the top of the file."""

    model_config = ConfigDict(strict=True)

    kind: Kind
    kind_when_empty: Kind | None = None
    retryable: bool = False
    meaning: Sentence
    user_message: Sentence | Literal[""] = ""

    @property
    def without_records(self) -> Kind:
        """The kind where the message holds no record."""
        return self.kind_when_empty or self.kind

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Answer:
        if self.kind == "busy" and not self.retryable:
            raise ValueError('kind = "busy" says "later", so it needs retryable = true')
        if self.kind in ("ok", "empty", "partial") and self.retryable:
            raise ValueError(f'kind = "{self.kind}" leaves nothing to retry')
        return self


class Range(Answer):
    """Codes that follow each other, where they have no entry of their own."""

    first: CodeNumber
    last: CodeNumber


class Code(Answer):
    """One code."""

    code: CodeNumber
    certainty: Literal["recorded", "seen"]
    message_set: bool = False


class Said(Strict):
    """What the words of QuickBooks add to codes that it uses for several things."""

    model_config = ConfigDict(strict=True)

    codes: list[CodeNumber] = Field(min_length=1)
    texts: list[Annotated[str, Field(pattern=r"^[ -@\[-~]+$")]] = Field(min_length=1)
    retryable: bool
    meaning: Sentence
    user_message: Sentence


_UserMessages = TypeAdapter(dict[Kind, Sentence])
_SaidRows = TypeAdapter(list[Said])


class Table(NamedTuple):
    """The codes of one origin, each list in ascending order."""

    ranges: tuple[Range, ...]
    codes: tuple[Code, ...]
    unverified: tuple[int, ...]
    user_messages: dict[Kind, str]
    """For the errors whose code has no user message of its own, by kind."""
    said: tuple[Said, ...] = ()


class Status(NamedTuple):
    """The whole file."""

    status: Table
    com: Table


class Segment(NamedTuple):
    """A run of codes with one answer."""

    first: int
    last: int
    answer: Answer


class _Entry(NamedTuple):
    raw: dict[str, Any]
    line: int


Row = TypeVar("Row", Range, Code)


def load(path: Path = FILE) -> Status:
    """The checked file; raises SpecFileError with every problem in it."""
    text = path.read_text(encoding="utf-8")
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SpecFileError([f"{path.name}: {error}"]) from error
    problems = [f"{path.name}:1: unknown table [{name}]" for name in document if name not in Status._fields]
    tables = [_table(path.name, text, name, document.get(name, {}), problems) for name in Status._fields]
    if problems:
        raise SpecFileError(problems)
    return Status(*tables)


def segments(table: Table) -> list[Segment]:
    """The table as runs of codes that follow each other: codes cut the ranges they lie in."""
    found: list[Segment] = []
    for row in table.ranges:
        start = row.first
        for code in table.codes:
            if not row.first <= code.code <= row.last:
                continue
            if start < code.code:
                found.append(Segment(start, code.code - 1, row))
            found.append(Segment(code.code, code.code, code))
            start = code.code + 1
        if start <= row.last:
            found.append(Segment(start, row.last, row))
    return found


def _table(file: str, text: str, name: str, raw: Any, problems: list[str]) -> Table:
    if not isinstance(raw, dict):
        problems.append(f"{file}:1: {name} must be a table")
        return Table((), (), (), {})
    place = f"{file}:{_heading_lines(text, f'[{name}]', [1])[0]}: {name}"
    known = ("range", "code", "unverified", "user_messages", "said")
    problems += [f"{place}: unknown key {key}" for key in raw if key not in known]
    ranges = _entries(text, f"{name}.range", raw.get("range", []))
    codes = _entries(text, f"{name}.code", raw.get("code", []))
    if ranges is None or codes is None:
        problems.append(f"{place}: write ranges as [[{name}.range]] and codes as [[{name}.code]]")
        return Table((), (), (), {})
    unverified = raw.get("unverified", [])
    if not isinstance(unverified, list) or not all(_is_code(code) for code in unverified):
        problems.append(f"{place}: unverified must be a list of codes")
        unverified = []
    checked_ranges = _check(file, f"{name}.range", ranges, Range, problems)
    checked_codes = _check(file, f"{name}.code", codes, Code, problems)
    problems += _cover(file, name, ranges)
    problems += _doubles(file, name, place, codes, unverified)
    checked = [*checked_ranges, *checked_codes]
    complete = len(checked) == len(ranges) + len(codes)
    user_messages = _user_messages(place, raw.get("user_messages", {}), checked if complete else None, problems)
    return Table(
        tuple(sorted(checked_ranges, key=lambda row: row.first)),
        tuple(sorted(checked_codes, key=lambda row: row.code)),
        tuple(sorted(unverified)),
        user_messages,
        _said(place, raw.get("said", []), {row.code for row in checked_codes}, problems),
    )


def _said(place: str, raw: object, codes: set[int], problems: list[str]) -> tuple[Said, ...]:
    """What words add: only to codes that have an entry."""
    try:
        rows = _SaidRows.validate_python(raw)
    except ValidationError as error:
        problems += [f"{place}: said {'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()]
        return ()
    strangers = sorted({code for row in rows for code in row.codes} - codes)
    problems += [f"{place}: said: {_number(code)} has no entry" for code in strangers]
    return tuple(rows)


def _user_messages(place: str, raw: object, answers: list[Answer] | None, problems: list[str]) -> dict[Kind, str]:
    """The user messages by kind: one for each kind of error that has codes without one, and no more."""
    try:
        messages = _UserMessages.validate_python(raw)
    except ValidationError as error:
        problems += [f"{place}: user_messages {'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()]
        return {}
    if answers is None:
        return messages  # who needs one cannot be said while rows are wrong
    wanted = {kind for row in answers if not row.user_message for kind in (row.kind, row.without_records)}
    for kind in KINDS:
        if kind in wanted - {"ok", "empty", "partial"} and kind not in messages:
            problems.append(f"{place}: user_messages: nothing for the kind {kind}, which has codes without one")
        if kind in messages and kind not in wanted:
            problems.append(f"{place}: user_messages: {kind} is of no use: all its codes have one")
    return messages


def _entries(text: str, heading: str, rows: object) -> list[_Entry] | None:
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        return None
    lines = _heading_lines(text, f"[[{heading}]]", [1] * len(rows))
    return [_Entry(raw, line) for raw, line in zip(rows, lines, strict=False)]


def _heading_lines(text: str, heading: str, otherwise: list[int]) -> list[int]:
    """The lines on which a heading stands; `otherwise` if a file writes its tables some other way."""
    found = re.finditer(rf"^{re.escape(heading)}", text, re.MULTILINE)
    lines = [text.count("\n", 0, match.start()) + 1 for match in found]
    return lines if len(lines) >= len(otherwise) else otherwise


def _check(file: str, heading: str, entries: list[_Entry], model: type[Row], problems: list[str]) -> list[Row]:
    checked = []
    for raw, line in entries:
        try:
            checked.append(model.model_validate(raw))
        except ValidationError as error:
            for found in error.errors():
                key = ".".join(str(part) for part in found["loc"][:1])
                problems.append(f"{file}:{line}: {heading} {_label(raw)}: {key + ': ' if key else ''}{found['msg']}")
    return checked


def _cover(file: str, name: str, entries: list[_Entry]) -> Iterator[str]:
    """Gaps and overlaps of ranges, and ranges that end before they start."""
    expected = 0
    usable = [entry for entry in entries if _is_code(entry.raw.get("first")) and _is_code(entry.raw.get("last"))]
    if len(usable) < len(entries):
        return  # a range that says no place is reported by itself, and would seem to leave a gap
    for raw, line in sorted(usable, key=lambda entry: int(entry.raw["first"])):
        first, last = raw["first"], raw["last"]
        place = f"{file}:{line}: {name}.range {_label(raw)}"
        if last < first:
            yield f"{place}: ends before it starts"
        elif first < expected:
            yield f"{place}: overlaps the range before it, which ends at {_number(expected - 1)}"
        elif first > expected:
            yield f"{place}: leaves a gap before it: no range has {_number(expected)} to {_number(first - 1)}"
        expected = max(expected, last + 1)
    if expected <= LAST_CODE:
        line = max((entry.line for entry in entries), default=1)
        yield f"{file}:{line}: {name}.range: no range has {_number(expected)} to {_number(LAST_CODE)}"


def _doubles(file: str, name: str, place: str, entries: list[_Entry], unverified: list[int]) -> Iterator[str]:
    """Codes that are listed twice."""
    seen: dict[int, int] = {}
    for raw, line in entries:
        code = raw.get("code")
        if not isinstance(code, int) or not _is_code(code):
            continue
        if code in seen:
            yield f"{file}:{line}: {name}.code {_number(code)}: listed already in line {seen[code]}"
        seen.setdefault(code, line)
    for code in sorted(set(unverified)):
        if code in seen:
            yield f"{place}: {_number(code)} is unverified and has an entry in line {seen[code]}: it can be only one"
        if unverified.count(code) > 1:
            yield f"{place}: {_number(code)} stands twice in unverified"


def _is_code(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LAST_CODE


def _label(raw: dict[str, Any]) -> str:
    places = [raw[key] for key in ("code", "first", "last") if key in raw]
    return " to ".join(_number(place) for place in places) or "without a code"


def _number(value: object) -> str:
    return f"0x{value:08X}" if isinstance(value, int) and value > 0xFFFF else str(value)

"""Emits the status table: `status_tables.h` for the engine, and `status.py`, all of it as plain data for Python.

The engine needs the kind of a code and nothing else, for a code of any value: its rows stand in ascending order and
leave no gap, so that a binary search always ends on the right one.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import Facts
from generator.read.status import KINDS, Answer, Code, Kind, Segment, Status, Table, segments


def status(facts: Facts) -> dict[str, str]:
    """File names under `_generated` and their texts."""
    return texts(facts.status)


def texts(spec: Status) -> dict[str, str]:
    """The two files of a loaded table."""
    return {
        "status_tables.h": "\n".join(_header(segments(spec.status))) + "\n",
        "status.py": "\n".join(_module(spec)) + "\n",
    }


def _header(rows: list[Segment]) -> Iterator[str]:
    yield "#ifndef QBX_STATUS_TABLES_H"
    yield "#define QBX_STATUS_TABLES_H"
    yield ""
    yield "#include <stdint.h>"
    yield ""
    yield "enum qbx_kind {"
    for kind in KINDS:
        yield f"    {_symbol(kind)},"
    yield "};"
    yield ""
    yield "static const char *const qbx_kind_words[] = {"
    for kind in KINDS:
        yield f'    "{kind}",'
    yield "};"
    yield ""
    yield "typedef struct { uint32_t first, last; uint8_t kind, kind_when_empty; } qbx_status_range;"
    yield ""
    yield "/* Every 32-bit code lies in exactly one row. */"
    yield f"#define QBX_STATUS_RANGE_COUNT {len(rows)}"
    yield "static const qbx_status_range qbx_status_ranges[] = {"
    for first, last, answer in rows:
        kinds = f"{_symbol(answer.kind)}, {_symbol(answer.without_records)}"
        yield f"    {{{first}u, {last}u, {kinds}}},  /* {answer.meaning} */"
    yield "};"
    yield ""
    yield "#endif"


def _symbol(kind: Kind) -> str:
    return f"QBX_KIND_{kind.upper()}"


def _module(spec: Status) -> Iterator[str]:
    yield '"""What every status code of QuickBooks means, as plain data."""'
    yield ""
    yield f"KINDS: tuple[str, ...] = ({', '.join(_text(kind) for kind in KINDS)})"
    yield ""
    yield "# kind, kind without records, retryable, meaning, user message"
    yield "Answer = tuple[str, str, bool, str, str]"
    yield ""
    yield "# (first code, answer); each range ends where the next one starts"
    yield from _ranges("RANGES", spec.status)
    yield "# code: (answer, certainty, whether it speaks of a message set)"
    yield from _codes("CODES", spec.status)
    yield "# code: what its statusMessage may say in small letters, and then: retryable, meaning, user message"
    yield from _said("SAID", spec.status)
    yield "# the same for the error codes of the COM layer"
    yield from _ranges("COM_RANGES", spec.com)
    yield from _codes("COM_CODES", spec.com)
    yield "# what to tell the user where the code has no words for it, by kind"
    yield from _user_messages("USER_MESSAGES", spec.status)
    yield from _user_messages("COM_USER_MESSAGES", spec.com)


def _ranges(name: str, table: Table) -> Iterator[str]:
    yield f"{name}: tuple[tuple[int, Answer], ...] = ("
    for row in table.ranges:
        yield f"    ({_number(row.first)}, {_answer(row)}),"
    yield ")"


def _codes(name: str, table: Table) -> Iterator[str]:
    yield f"{name}: dict[int, tuple[Answer, str, bool]] = {{"
    for row in table.codes:
        yield f"    {_number(row.code)}: {_code(row)},"
    yield "}"


def _said(name: str, table: Table) -> Iterator[str]:
    yield f"{name}: dict[int, tuple[tuple[tuple[str, ...], bool, str, str], ...]] = {{"
    for code in sorted({code for row in table.said for code in row.codes}):
        yield f"    {_number(code)}: ("
        for row in table.said:
            if code in row.codes:
                texts = "".join(f"{_text(text)}, " for text in row.texts)
                yield f"        (({texts}), {row.retryable}, {_text(row.meaning)}, {_text(row.user_message)}),"
        yield "    ),"
    yield "}"


def _user_messages(name: str, table: Table) -> Iterator[str]:
    yield f"{name}: dict[str, str] = {{"
    for kind, message in table.user_messages.items():
        yield f"    {_text(kind)}: {_text(message)},"
    yield "}"


def _code(row: Code) -> str:
    return f"({_answer(row)}, {_text(row.certainty)}, {row.message_set})"


def _answer(row: Answer) -> str:
    words = (_text(row.kind), _text(row.without_records), str(row.retryable), _text(row.meaning))
    return f"({', '.join(words)}, {_text(row.user_message)})"


def _text(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _number(code: int) -> str:
    return f"0x{code:08X}" if code > 0xFFFF else str(code)

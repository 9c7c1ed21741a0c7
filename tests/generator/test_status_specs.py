"""The status table: its checks find every kind of mistake, and the C table answers as the Python one."""

from __future__ import annotations

import re
import shutil
import subprocess
from bisect import bisect_right
from itertools import pairwise
from pathlib import Path

import pytest

from generator.emit import status as emit_status
from generator.read import status
from generator.read.spec_files import SpecFileError
from generator.read.status import KINDS, LAST_CODE, Status

GOOD = """\
[status]
unverified = [7]
user_messages = {not_found = "Look for it.", failed = "Try again."}
[[status.range]]
first = 0
last = 9
kind = "ok"
meaning = "Fine."

[[status.range]]
first = 10
last = 0xFFFFFFFF
kind = "failed"
meaning = "Not fine."

[[status.code]]
code = 5
kind = "partial"
kind_when_empty = "not_found"
meaning = "Some of it."
certainty = "seen"

[[com.range]]
first = 0
last = 0xFFFFFFFF
kind = "failed"
meaning = "Broken."

[com.user_messages]
failed = "Mend it."
"""


def said(code: str, text: str) -> str:
    return f"""\
[[status.said]]
codes = [{code}]
texts = ["{text}"]
retryable = true
meaning = "In use."
user_message = "Wait."

[[status.code]]"""


def load(tmp_path: Path, text: str) -> Status:
    file = tmp_path / "status.toml"
    file.write_text(text, encoding="utf-8")
    return status.load(file)


def problems(tmp_path: Path, *changes: tuple[str, str]) -> list[str]:
    text = GOOD
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} must stand once in the good file"
        text = text.replace(old, new)
    with pytest.raises(SpecFileError) as error:
        load(tmp_path, text)
    return error.value.problems


def test_a_good_file(tmp_path: Path) -> None:
    spec = load(tmp_path, GOOD)
    assert [(row.first, row.last, row.kind) for row in spec.status.ranges] == [(0, 9, "ok"), (10, LAST_CODE, "failed")]
    assert [(row.code, row.kind, row.without_records) for row in spec.status.codes] == [(5, "partial", "not_found")]
    assert spec.status.unverified == (7,)
    assert spec.com.codes == ()
    assert spec.status.user_messages == {"not_found": "Look for it.", "failed": "Try again."}
    assert spec.com.user_messages == {"failed": "Mend it."}


def test_codes_cut_the_ranges_they_lie_in(tmp_path: Path) -> None:
    edges = "".join(
        f'[[status.code]]\ncode = {code}\nkind = "empty"\nmeaning = "Edge."\ncertainty = "seen"\n'
        for code in (10, 0, 9, LAST_CODE)
    )
    rows = status.segments(load(tmp_path, GOOD + edges).status)
    assert [(row.first, row.last) for row in rows] == [
        *[(0, 0), (1, 4), (5, 5), (6, 8), (9, 9), (10, 10), (11, LAST_CODE - 1), (LAST_CODE, LAST_CODE)]
    ]
    assert [row.answer.kind for row in rows] == [*("empty", "ok", "partial", "ok", "empty", "empty", "failed", "empty")]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("last = 9\n", "last = 8\n", r"status.toml:10: status.range 10 to 0xFFFFFFFF: .*gap.* no range has 9 to 9$"),
        ("first = 10", "first = 9", r"status.toml:10: status.range 9 to 0xFFFFFFFF: overlaps .* ends at 9$"),
        ("first = 10\nlast = 0xFFFFFFFF", "first = 10\nlast = 11", r":10: status.range: no range has 12 to 0xF+$"),
        ("last = 9\n", "last = -1\n", r":4: status.range 0 to -1: last: .* greater than or equal to 0$"),
        ("first = 10\nlast = 0xFFFFFFFF", "first = 10\nlast = 9", r":10: status.range 10 to 9: ends before it starts$"),
        ('kind = "partial"', 'kind = "maybe"', r":16: status.code 5: kind: .*'ok', 'empty', .* or 'failed'$"),
        ('"not_found"', '"nothing"', r":16: status.code 5: kind_when_empty: "),
        ('certainty = "seen"', 'certainty = "unverified"', r":16: status.code 5: certainty: .*'recorded' or 'seen'$"),
        ('certainty = "seen"', "", r":16: status.code 5: certainty: Field required$"),
        ('certainty = "seen"', 'certainty = "seen"\nseverity = 1', r":16: status.code 5: severity: Extra inputs"),
        ("code = 5", 'code = "5"', r":16: status.code 5: code: .*valid integer$"),
        ("code = 5", "code = 0x100000000", r":16: status.code 0x100000000: code: .*less than or equal to 4294967295$"),
        ("unverified = [7]", "unverified = [5]", r":1: status: 5 is unverified and has an entry in line 16"),
        ("unverified = [7]", "unverified = [7, 7]", r":1: status: 7 stands twice in unverified$"),
        ("unverified = [7]", 'unverified = ["7"]', r":1: status: unverified must be a list of codes$"),
        ("[[status.code]]", said("6", "in use"), r":1: status: said: 6 has no entry$"),
        ("[[status.code]]", said("5", "In Use"), r":1: status: said 0.texts.0: "),
        ("unverified = [7]", "unverifed = [7]", r":1: status: unknown key unverifed$"),
        ('"Look for it."', '"look"', r":1: status: user_messages not_found: "),
        ("not_found =", "odd =", r":1: status: user_messages odd.*: "),
        ("not_found =", "busy =", r":1: status: user_messages: nothing for the kind not_found, which has codes"),
        ("not_found =", "busy =", r":1: status: user_messages: busy is of no use: all its codes have one$"),
        ('failed = "Mend it."', "", r": com: user_messages: nothing for the kind failed"),
        ('"Some of it."', '"some of it"', r":16: status.code 5: meaning: "),
        ('"Some of it."', '"Se\u00f1al."', r":16: status.code 5: meaning: "),
        ('kind = "ok"', 'kind = "busy"', r':4: status.range 0 to 9: .*needs retryable = true$'),
        ('kind = "ok"', 'kind = "ok"\nretryable = true', r":4: status.range 0 to 9: .*leaves nothing to retry$"),
        ("[[com.range]]", "[com.range]", r": com: write ranges as \[\[com.range\]\]"),
        ("[[com.range]]", "[[comm.range]]", r":1: unknown table \[comm\]$"),
    ],
)  # fmt: skip
def test_every_mistake_is_found_where_it_is(tmp_path: Path, old: str, new: str, problem: str) -> None:
    found = problems(tmp_path, (old, new))
    assert any(re.search(problem, line) for line in found), found


def test_a_code_listed_twice(tmp_path: Path) -> None:
    again = '[[status.code]]\ncode = 5\nkind = "ok"\nmeaning = "Again."\ncertainty = "seen"\n\n[[com.range]]'
    assert problems(tmp_path, ("[[com.range]]", again)) == [
        "status.toml:23: status.code 5: listed already in line 16",
    ]


def test_all_mistakes_come_at_once(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        ("last = 9\n", "last = 8\n"),
        ('kind = "partial"', 'kind = "maybe"'),
        ("unverified = [7]", "unverified = [5]"),
        ('"Broken."', "1"),
    )
    assert [re.sub(r":(?= ).*", "", line) for line in found] == [
        "status.toml:16",  # the kind
        "status.toml:10",  # the gap
        "status.toml:1",  # unverified, and has an entry
        "status.toml:23",  # the meaning
    ]


def test_a_range_without_a_place_does_not_look_like_a_gap(tmp_path: Path) -> None:
    assert problems(tmp_path, ("first = 10\n", "")) == [
        "status.toml:10: status.range 0xFFFFFFFF: first: Field required",
    ]


def test_broken_toml_and_an_empty_file(tmp_path: Path) -> None:
    with pytest.raises(SpecFileError, match=r"^status.toml: .*line 1"):
        load(tmp_path, "[status\n")
    with pytest.raises(SpecFileError, match=r"status.range: no range has 0 to 0xFFFFFFFF\n.*com.range: no range has 0"):
        load(tmp_path, "")


ROW = re.compile(r"^    \{(\d+)u, (\d+)u, QBX_KIND_(\w+), QBX_KIND_(\w+)\},  /\* [^*]+ \*/$")


def c_rows() -> list[tuple[int, int, str, str]]:
    text = emit_status.texts(status.load())["status_tables.h"]
    body = text.split("qbx_status_ranges[] = {\n")[1].split("};")[0].splitlines()
    rows = [match.groups() for line in body if (match := ROW.match(line))]
    assert len(rows) == len(body), "a row a line, with a comment"
    assert f"#define QBX_STATUS_RANGE_COUNT {len(rows)}\n" in text
    return [(int(first), int(last), kind.lower(), empty.lower()) for first, last, kind, empty in rows]


def test_a_binary_search_of_the_c_table_always_ends_on_a_row() -> None:
    rows = c_rows()
    assert rows[0][0] == 0
    assert rows[-1][1] == 0xFFFFFFFF
    for (_, last, _, _), (first, *_) in pairwise(rows):
        assert first == last + 1
    assert all(first <= last for first, last, *_ in rows)


def test_the_c_table_answers_as_the_python_table() -> None:
    from qbxml_core.facts.status import kind_of

    rows = c_rows()
    for code in [*range(10_000), 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF]:
        first, last, kind, empty = rows[bisect_right(rows, code, key=lambda row: row[0]) - 1]
        assert first <= code <= last
        assert (kind, empty) == (kind_of(code), kind_of(code, has_records=False)), code


COMPILER = shutil.which("cc")


@pytest.mark.skipif(COMPILER is None, reason="needs a C compiler")
def test_the_c_table_compiles_and_its_words_match_its_enum(tmp_path: Path) -> None:
    (tmp_path / "status_tables.h").write_text(emit_status.texts(status.load())["status_tables.h"])
    (tmp_path / "print.c").write_text(
        """
        #include "status_tables.h"
        #include "status_tables.h"
        #include <stdio.h>
        int main(void) {
            const qbx_status_range *last = &qbx_status_ranges[QBX_STATUS_RANGE_COUNT - 1];
            printf("%s %s", qbx_kind_words[QBX_KIND_OK], qbx_kind_words[QBX_KIND_NOT_FOUND]);
            printf(" %s", qbx_kind_words[last->kind]);
            printf(" %zu", sizeof qbx_kind_words / sizeof *qbx_kind_words);
            printf(" %zu", sizeof qbx_status_ranges / sizeof *qbx_status_ranges - QBX_STATUS_RANGE_COUNT);
            return 0;
        }
        """
    )
    program = tmp_path / "print"
    command = [str(COMPILER), "-std=c11", "-Wall", "-Wextra", "-Werror", "-o", str(program), str(tmp_path / "print.c")]
    subprocess.run(command, check=True)
    printed = subprocess.run([str(program)], check=True, capture_output=True, text=True).stdout
    assert printed == "ok not_found failed 11 0"


def test_the_kinds_are_eleven_and_all_in_use() -> None:
    assert len(KINDS) == len(set(KINDS)) == 11
    spec = status.load()
    assert {row.kind for row in spec.status.codes} == set(KINDS)


def test_codes_only_known_from_memory_are_listed_as_such() -> None:
    assert status.load().status.unverified == (
        *(3040, 3045, 3050, 3065, 3080, 3085, 3090, 3121, 3151, 3152, 3153, 3161, 3162, 3172, 3173, 3177),
        *(3185, 3190, 3205, 3230, 3240, 3270, 3280, 3290, 3300, 3415),
    )


def test_the_python_table_is_data_and_nothing_else() -> None:
    text = emit_status.texts(status.load())["status.py"]
    scope: dict[str, object] = {"__builtins__": {"tuple": tuple, "dict": dict, "int": int, "str": str, "bool": bool}}
    exec(compile(text, "status.py", "exec"), scope)
    assert scope["KINDS"] == KINDS
    assert not re.search(r"^\s*(import|from|def|class|if|for)\b", text, re.MULTILINE)


def test_quotes_and_backslashes_survive(tmp_path: Path) -> None:
    spec = load(tmp_path, GOOD.replace('"Fine."', "'It is \"C:\\x\".'"))
    scope: dict[str, dict[int, tuple[tuple[str, ...], ...]]] = {}
    exec(emit_status.texts(spec)["status.py"], scope)
    assert scope["RANGES"][0][1][3] == 'It is "C:\\x".'

"""What type checkers say of code that users write: nothing of what is right, and each mistake in words that help.

What is right are also the examples, and what the pages show but for what stands in a `try`, to show its error.
"""

from __future__ import annotations

import ast
import itertools
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).parents[2]
FILES = Path(__file__).parent / "examples"
MISTAKES = sorted(FILES.glob("*_mistakes.py"))
RIGHT = sorted({*FILES.glob("*.py"), *(ROOT / "examples").glob("*.py")} - {*MISTAKES})

PAGES = [ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "guides").glob("*.md")]
BLOCK = re.compile(r"(?<!-->\n)^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)  # a comment says that it does not run
WRITTEN = TemporaryDirectory(prefix="pages")


@cache
def pages() -> list[Path]:
    """A module of what each page shows, as one session of its reader."""
    made = []
    for page in PAGES:
        text = "\n".join(BLOCK.findall(page.read_text("utf-8")))
        lines = text.splitlines()
        if ">>> " in text:
            lines = [line[4:] for line in lines if line.startswith((">>> ", "... "))]
        if lines:
            made.append(Path(WRITTEN.name, f"page_{re.sub('[^a-z]', '_', page.stem.lower())}.py"))
            made[-1].write_text("\n".join(lines), "utf-8")
    return made


def in_try(path: Path) -> set[int]:
    tried = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Try)]
    return {line for node in tried for each in node.body for line in range(each.lineno, (each.end_lineno or 0) + 1)}


Told = dict[str, dict[int, str]]
"""Messages by file and line."""


def run(*arguments: str) -> str:
    """What a type checker says about all of them, as about code beside an installed package."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "MYPYPATH": str(ROOT)}
    command = [sys.executable, "-m", *arguments, *map(str, RIGHT + MISTAKES + pages())]
    told = subprocess.run(command, capture_output=True, text=True, cwd=FILES, env=environment, check=False)
    assert not told.stderr, told.stderr
    return told.stdout


def by_place(found: Iterable[tuple[str, int, str]]) -> Told:
    told: Told = defaultdict(dict)
    for name, line, message in found:
        place = told[Path(name).name]
        place[line] = place.get(line, "") + message + "\n"
    return told


@cache
def mypy() -> Told:
    options = ["--strict", "--no-error-summary", "--config-file=", "--follow-imports=silent"]
    text = run("mypy", *options, "--cache-dir", os.devnull)
    found = re.findall(r"^(\S+\.py):(\d+): error: (.*)$", text, re.MULTILINE)
    return by_place((name, int(line), message) for name, line, message in found)


@cache
def pyright() -> Told:
    told = json.loads(run("pyright", "--outputjson", "--pythonpath", sys.executable))
    assert told["summary"]["filesAnalyzed"] == len(RIGHT + MISTAKES + pages())
    errors = [each for each in told["generalDiagnostics"] if each["severity"] == "error"]
    return by_place((each["file"], each["range"]["start"]["line"] + 1, each["message"]) for each in errors)


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_what_is_right_passes(checker: Callable[[], Told]) -> None:
    told = checker()
    assert {path.name: told[path.name] for path in RIGHT if path.name in told} == {}


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_what_the_pages_show_passes(checker: Callable[[], Told]) -> None:
    told = checker()
    assert len(pages()) >= 7
    for path in pages():
        shown = told.get(path.name, {})
        assert {line: shown[line] for line in shown.keys() - in_try(path)} == {}, path.name


@pytest.mark.parametrize("path", MISTAKES, ids=lambda path: path.stem)
@pytest.mark.parametrize("checker", [mypy, pyright])
def test_each_mistake_is_told_in_the_words_above_it_and_nothing_else_is(
    checker: Callable[[], Told], path: Path
) -> None:
    told = dict(checker()[path.name])
    text = path.read_text(encoding="utf-8")
    mark = f"# {checker.__name__} says: "
    lines = text.splitlines()
    count = 0
    for statement in ast.parse(text).body:
        above = itertools.takewhile(lambda line: line.startswith("#"), reversed(lines[: statement.lineno - 1]))
        wanted = [line.removeprefix(mark) for line in above if line.startswith(mark)]
        found = "".join(told.pop(line, "") for line in range(statement.lineno, (statement.end_lineno or 0) + 1))
        assert bool(wanted) == bool(found), f"line {statement.lineno}: {found}"
        for words in wanted:
            assert words in found
            count += 1
    assert not told
    assert count == text.count(mark) > 8

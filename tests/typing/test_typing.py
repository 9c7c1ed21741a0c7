"""Type checkers know what each operation takes: a user-like file passes, and every mistake in another is told."""

from __future__ import annotations

import ast
import itertools
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent / "examples"
ROOT = str(Path(__file__).parents[2])


def run(*arguments: str) -> str:
    """What a type checker says about the examples."""
    environment = {**os.environ, "PYTHONPATH": ROOT, "MYPYPATH": ROOT}
    command = [sys.executable, "-m", *arguments, "right.py", "wrong.py"]
    told = subprocess.run(command, capture_output=True, text=True, cwd=EXAMPLES, env=environment, check=False)
    assert not told.stderr, told.stderr
    return told.stdout


def by_place(found: Iterable[tuple[str, int, str]]) -> dict[str, dict[int, str]]:
    """Messages by file and line."""
    told: dict[str, dict[int, str]] = {"right.py": {}, "wrong.py": {}}
    for name, line, message in found:
        told[name][line] = told[name].get(line, "") + message + "\n"
    return told


@cache
def mypy() -> dict[str, dict[int, str]]:
    text = run("mypy", "--strict", "--no-error-summary", "--config-file=", "--cache-dir", os.devnull)
    found = re.findall(r"^(\w+\.py):(\d+): error: (.*)$", text, re.MULTILINE)
    return by_place((name, int(line), message) for name, line, message in found)


@cache
def pyright() -> dict[str, dict[int, str]]:
    found = json.loads(run("pyright", "--outputjson", "--pythonpath", sys.executable))["generalDiagnostics"]
    return by_place((Path(each["file"]).name, each["range"]["start"]["line"] + 1, each["message"]) for each in found)


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_what_is_right_passes(checker: Callable[[], dict[str, dict[int, str]]]) -> None:
    assert checker()["right.py"] == {}


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_each_mistake_is_told_in_the_words_above_it_and_nothing_else_is(
    checker: Callable[[], dict[str, dict[int, str]]],
) -> None:
    told = dict(checker()["wrong.py"])
    text = (EXAMPLES / "wrong.py").read_text(encoding="utf-8")
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

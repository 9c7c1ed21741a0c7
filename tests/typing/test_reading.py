"""What type checkers say of code that reads: nothing of what is right, and each mistake."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = ROOT / "tests" / "typing"
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
WRONG = [
    n for n, line in enumerate((FILES / "reading_mistakes.py").read_text().splitlines(), 1) if line.endswith("# wrong")
]


def mypy(*files: Path) -> list[tuple[str, int]]:
    """File and line of each error."""
    options = ["--strict", "--config-file=", "--follow-imports=silent", "--no-error-summary"]  # as for installed code
    command = [sys.executable, "-m", "mypy", *options, *map(str, files)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert not result.stderr, result.stderr
    errors = re.findall(r"^(\S+?):(\d+): error", result.stdout, re.MULTILINE)
    return [(Path(name).name, int(line)) for name, line in errors]


def pyright(*files: Path) -> list[tuple[str, int]]:
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, *map(str, files)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    found = json.loads(result.stdout)
    assert found["summary"]["filesAnalyzed"] == len(files)
    errors = [each for each in found["generalDiagnostics"] if each["severity"] == "error"]
    return [(Path(each["file"]).name, each["range"]["start"]["line"] + 1) for each in errors]


@pytest.mark.parametrize("check", [mypy, pyright])
def test_right_code_has_no_errors(check: Callable[..., list[tuple[str, int]]]) -> None:
    assert check(FILES / "reading.py", *EXAMPLES) == []


@pytest.mark.parametrize("check", [mypy, pyright])
def test_every_mistake_is_found(check: Callable[..., list[tuple[str, int]]]) -> None:
    assert len(WRONG) > 7
    assert sorted({line for _, line in check(FILES / "reading_mistakes.py")}) == WRONG

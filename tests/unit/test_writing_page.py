"""docs/writing.md tells the truth: its Python runs, and gives what the page says."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

import qbxml_core as qb
from qbxml_core.writing.problems import PROBLEMS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "writing.md").read_text("utf-8")
PYTHON = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_python_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "page.py"
    script.write_text("\n".join(PYTHON), "utf-8")
    monkeypatch.chdir(ROOT)
    runpy.run_path(str(script))
    told = re.search(r"prints `(.*?)` and `(.*?)`", PAGE)
    assert told is not None
    assert capsys.readouterr().out.splitlines() == [told[1], told[2]]


def test_the_document_is_what_comes_out() -> None:
    shown = re.search(r"```xml\n(.*?)```", PAGE, re.DOTALL)
    assert shown is not None
    made = eval(PYTHON[0].partition("import qbxml_core as qb\n")[2], {"qb": qb})
    head, _, rest = shown[1].partition("<QBXML>")
    assert made.decode() == head + "<QBXML>" + rest.replace("\n", "")


def test_codes_are_told_apart() -> None:
    for code in re.findall(r"`\d+: (\w+)`", PAGE):
        assert code in PROBLEMS

"""The page about REST bodies tells the truth: its Python runs, and its table has every code there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "rest-bodies.md").read_text("utf-8")
SOURCE = Path(__file__).parents[2] / "qbxml_core" / "rest"


def test_the_python_runs(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {}
    for block in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL):
        exec(block, names)
    assert "GET /quickbooks-desktop/invoices/{id} invoices.retrieve" in capsys.readouterr().out


def test_the_table_has_every_code() -> None:
    words = {word for path in SOURCE.glob("*.py") for word in re.findall(r'"([A-Z]+(?:_[A-Z]+)+)"', path.read_text())}
    assert {"QBD_REQUEST_ERROR", "RESOURCE_MISSING", "INTEGRATION_ERROR"} < words
    table = PAGE.partition("| what happened |")[2].partition("\n\n")[0]
    assert set(re.findall(r"`([A-Z]+_[A-Z_]+)`", table)) == words

"""Benches that no other test runs still start: one that measures for minutes breaks unseen otherwise."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

BENCHES = [
    path.stem
    for path in sorted((Path(__file__).parents[2] / "benches").glob("*.py"))
    if 'if __name__ == "__main__"' in path.read_text()
]


@pytest.mark.parametrize("name", BENCHES)
def test_it_starts(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        import_module(f"benches.{name}").main(["--help"])
    assert ended.value.code == 0
    assert f"python -m benches.{name}" in capsys.readouterr().out


def test_there_are_some() -> None:
    assert {"compare", "jobs", "memory", "odd"} <= set(BENCHES)

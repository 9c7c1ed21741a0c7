"""The examples do what they say."""

from __future__ import annotations

import runpy
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core.sample import Document

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(EXAMPLES / name), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def test_convert_a_recording(tmp_path: Path) -> None:
    result = run("convert_recording.py", EXAMPLES / "invoices.xml", tmp_path / "out.ndjson")
    assert (result.returncode, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[:2] == ["InvoiceQueryRs: status 0, 2 records", "CustomerQueryRs: status 500, 0 records"]
    expected = qb.to_json(EXAMPLES / "invoices.xml", format="ndjson")
    assert (tmp_path / "out.ndjson").read_bytes() == expected


def test_convert_a_damaged_recording(tmp_path: Path) -> None:
    (tmp_path / "cut.xml").write_bytes((EXAMPLES / "invoices.xml").read_bytes()[:-30])
    result = run("convert_recording.py", tmp_path / "cut.xml", tmp_path / "out.ndjson")
    assert result.returncode == 1
    assert "is damaged at byte" in result.stderr
    assert not (tmp_path / "out.ndjson").exists()


def test_stream_into_sqlite(tmp_path: Path) -> None:
    made = tmp_path / "made.xml"
    made.write_bytes(b"".join(Document("InvoiceQueryRs").write(records=120)))
    for _ in range(2):  # again is no harm
        assert run("stream_to_sqlite.py", made, tmp_path / "books.sqlite").stdout == "120 invoices\n"
    database = sqlite3.connect(tmp_path / "books.sqlite")
    records: list[Any] = list(qb.iter_records(made))
    assert database.execute("select id, total from invoice order by rowid").fetchall() == [
        (record.id, record.subtotal) for record in records
    ]
    assert database.execute("select count(*) from line").fetchone() == (sum(len(each.lines) for each in records),)
    database.close()


@pytest.mark.parametrize("name", ["convert_recording.py", "stream_to_sqlite.py"])
def test_importing_an_example_does_nothing(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / name), run_name="example")
    assert capsys.readouterr().out == ""

"""The examples do what they say."""

from __future__ import annotations

import json
import os
import runpy
import sqlite3
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core.testing import CompanyFile
from qbxml_core.testing.documents import Document

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def company() -> CompanyFile:
    return CompanyFile(now=lambda: datetime(2024, 6, 10, 12, tzinfo=timezone.utc))  # a clock that never ticks


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


@pytest.mark.parametrize("name", ["convert_recording.py", "stream_to_sqlite.py", "sync_update.py"])
def test_without_arguments_they_say_what_they_take(name: str) -> None:
    result = run(name)
    assert (result.returncode, result.stdout) == (1, "")
    assert f"python examples/{name} " in result.stderr
    assert "Traceback" not in result.stderr


def test_a_recording_that_is_not_there(tmp_path: Path) -> None:
    result = run("convert_recording.py", "nowhere.xml", tmp_path / "out.ndjson")
    assert (result.returncode, result.stdout, result.stderr) == (1, "", "nowhere.xml: no such file\n")


def test_the_server_without_its_extra(tmp_path: Path) -> None:
    (tmp_path / "uvicorn.py").write_text("raise ModuleNotFoundError")
    command = [sys.executable, str(EXAMPLES / "api_server")]
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{EXAMPLES.parent}"}
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == 'the server needs Starlette and uvicorn: pip install "qbxml-core[server]"\n'


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


def test_build_a_request() -> None:
    result = run("build_request.py")
    assert (result.returncode, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert [line.split(":")[0].strip() for line in lines[1:3]] == ["transactionDate", "lines[0].quantitty"]
    assert "did you mean `quantity`?" in lines[2]
    (sent,) = qb.decode_request("\n".join(lines[4:-1]).encode())
    assert (sent.operation, sent.params["lines"][0]["quantity"]) == ("invoices.create", 2)
    assert lines[-1] == "Invoice 1000 for Anna Baker: 6.25"


def test_a_request_that_quickbooks_refuses(company: CompanyFile, capsys: pytest.CaptureFixture[str]) -> None:
    def send(request: bytes) -> bytes:
        if b"InvoiceAddRq" in request:
            company.refuse_next(3175, "In use.")
        return company.respond(request)

    assert runpy.run_path(str(EXAMPLES / "build_request.py"))["main"](send) == 1
    assert capsys.readouterr().err.startswith("Status 3175, busy: In use. ")


def test_a_sync_from_the_command_line(tmp_path: Path) -> None:
    outputs = [run("sync_update.py", tmp_path / "state.json").stdout for _ in range(2)]
    assert outputs == ["1 read, 0 changed\n", "1 read, 0 changed\n"]
    assert json.loads((tmp_path / "state.json").read_text()) == {"since": "2023-11-14T14:13:20-08:00"}


def test_a_sync_changes_what_is_not_as_it_should_be(
    company: CompanyFile, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(120):  # more than two pages
        params: dict[str, Any] = {"name": f"Customer {number}", "phone": f"(555) {number:04}"}
        company.respond(qb.encode_request("customers.create", params))
    main = runpy.run_path(str(EXAMPLES / "sync_update.py"))["main"]
    counts = []
    for _ in range(3):
        main(company.respond, tmp_path / "state.json")
        counts.append(capsys.readouterr().out)
    # What a round changed comes back in the next one, and is right then.
    assert counts == ["121 read, 120 changed\n", "120 read, 0 changed\n", "120 read, 0 changed\n"]
    answer = qb.decode(company.respond(qb.encode_request("customers.list", {"full_names": ["Customer 7"]})))
    assert answer.responses[0].records[0].phone == "555-0007"


def test_a_sync_when_somebody_else_is_faster(
    company: CompanyFile, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    company.respond(qb.encode_request("customers.create", {"name": "East", "phone": "5550001"}))
    faster = [{"phone": "5550002"}, {"phone": "555-0003"}]

    def send(request: bytes) -> bytes:
        if b"CustomerModRq" in request and faster:
            (now,) = qb.decode(company.respond(qb.encode_request("customers.list", {"full_names": ["East"]}))).responses
            other = qb.update_params("customers.update", now.records[0], faster.pop(0))
            company.respond(qb.encode_request("customers.update", other))
        return company.respond(request)

    runpy.run_path(str(EXAMPLES / "sync_update.py"))["main"](send, tmp_path / "state.json")
    assert capsys.readouterr().out == "2 read, 0 changed\n"
    assert faster == []


def test_a_sync_stops_at_what_it_cannot_know(company: CompanyFile, tmp_path: Path) -> None:
    company.refuse_next(3175, "In use.")
    with pytest.raises(RuntimeError, match=r"customers\.list: status 3175, In use\."):
        runpy.run_path(str(EXAMPLES / "sync_update.py"))["main"](company.respond, tmp_path / "state.json")
    assert not (tmp_path / "state.json").exists()


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.glob("*.py")))
def test_importing_an_example_does_nothing(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / name), run_name="example")
    assert capsys.readouterr().out == ""

"""The README tells the truth: its Python runs, and its native shape is what comes out."""

from __future__ import annotations

import json
import re
import runpy
import shutil
from pathlib import Path

import pytest

import qbxml_core as qb

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def block(language: str, after: str) -> str:
    """The first fenced block of a language after a piece of text."""
    match = re.search(rf"```{language}\n(.*?)```", README[README.index(after) :], re.DOTALL)
    assert match is not None
    return match[1]


def test_the_python_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    (tmp_path / "readme.py").write_text(block("python", "## From Python"), "utf-8")
    monkeypatch.chdir(tmp_path)
    names = runpy.run_path("readme.py")
    assert capsys.readouterr().out.splitlines() == [
        "4F2-1718041200 Rivera & Sons Cabinetry",
        "4FA-1718124000 Okafor, Ada:Guest house",
        "InvoiceQueryRs ok 2",
        "CustomerQueryRs not_found 0",
    ]
    assert names["summary"].records == 2
    assert (tmp_path / "invoices.ndjson").read_bytes().count(b"\n") == 2


def test_the_requests_are_what_comes_out(capsys: pytest.CaptureFixture[str]) -> None:
    exec(block("python", "## Requests from Python"), {})
    shown = [re.escape(line) for line in block("text", "## Requests from Python").splitlines()]
    pattern = "\n".join(shown).replace(re.escape("..."), ".*")
    assert re.fullmatch(pattern + "\n", capsys.readouterr().out)


def test_the_api_shape_is_what_comes_out() -> None:
    line = block("xml", "## The api shape")
    document = (
        f"<QBXML><QBXMLMsgsRs><InvoiceQueryRs><InvoiceRet>{line}</InvoiceRet></InvoiceQueryRs></QBXMLMsgsRs></QBXML>"
    )
    value = json.loads(qb.to_json(document, format="ndjson"))["lines"][0]
    shown = json.loads(block("json", "## The api shape"))
    assert {name: value[name] for name in value if name in shown} == shown
    assert [name for name in value if name in shown] == list(shown)
    assert {json.dumps(value[name]) for name in value if name not in shown} == {"null"}


def test_the_native_shape_is_what_comes_out() -> None:
    record = block("xml", "## The native shape")
    document = f"<QBXML><QBXMLMsgsRs><InvoiceQueryRs>{record}</InvoiceQueryRs></QBXMLMsgsRs></QBXML>"
    (value,) = qb.iter_records(document.encode(), shape="native")
    shown = json.loads(block("json", "## The native shape"))
    assert value == shown
    assert list(value["InvoiceRet"]) == list(shown["InvoiceRet"])


def test_the_example_is_in_quickbooks_layout() -> None:
    lines = (ROOT / "examples" / "invoices.xml").read_bytes().decode("ascii").split("\n")
    assert lines[0] == '<?xml version="1.0" ?>'
    assert lines[-2:] == ["</QBXML>", ""]
    assert not [line for line in lines if line != line.strip()]

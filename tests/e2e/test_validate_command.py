"""`qbxml validate` as its users run it."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

COMMAND = [sys.executable, "-m", "qbxml_core", "validate"]
RIGHT = (
    b'<?xml version="1.0"?>\n<?qbxml version="16.0"?>\n<QBXML>\n<QBXMLMsgsRq onError="stopOnError">\n'
    b"<ItemSitesQueryRq/>\n</QBXMLMsgsRq>\n</QBXML>"
)
WRONG = RIGHT.replace(b"<ItemSitesQueryRq/>", b"<HostQueryRq>\n<A>secret</A>\n</HostQueryRq>\n<HostQuery/>")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "right.xml").write_bytes(RIGHT)
    (tmp_path / "right.xml.gz").write_bytes(gzip.compress(RIGHT))
    (tmp_path / "wrong.xml").write_bytes(WRONG)
    (tmp_path / "cut.xml").write_bytes(RIGHT[:100])
    return tmp_path


def run(folder: Path, *arguments: str, **options: Any) -> tuple[int, list[str], str]:
    done = subprocess.run([*COMMAND, *arguments], cwd=folder, capture_output=True, timeout=60, **options)
    return done.returncode, done.stdout.decode().splitlines(), done.stderr.decode()


def test_right_documents(folder: Path) -> None:
    assert run(folder, "right.xml", "right.xml.gz") == (0, ["right.xml: fine", "right.xml.gz: fine"], "")


def test_wrong_documents(folder: Path) -> None:
    code, lines, told = run(folder, "wrong.xml", "right.xml", "cut.xml")
    assert code == 1
    assert lines[0].startswith('wrong.xml:6: QBXMLMsgsRq/HostQueryRq/A: there is no element "A" here')
    assert lines[1].startswith('wrong.xml:8: QBXMLMsgsRq/HostQuery: there is no element "HostQuery" here; did you mean')
    assert lines[0].endswith("[unknown_element]")
    assert lines[2] == "right.xml: fine"
    assert lines[3].startswith("cut.xml:5: ")
    assert lines[3].endswith("[truncated]")
    assert len(lines) == 4
    assert told == "3 problems in 2 of 3 files\n"
    assert "secret" not in "".join(lines)


def test_json(folder: Path) -> None:
    code, lines, told = run(folder, "wrong.xml", "-", "--json", input=RIGHT)
    assert code == 1
    assert told == ""
    first, second = map(json.loads, lines)
    assert first["file"] == "wrong.xml"
    assert [(each["code"], each["line"], each["wirePath"]) for each in first["problems"]] == [
        ("unknown_element", 6, "QBXMLMsgsRq/HostQueryRq/A"),
        ("unknown_element", 8, "QBXMLMsgsRq/HostQuery"),
    ]
    assert second == {"file": "-", "problems": []}


def test_version_and_edition(folder: Path) -> None:
    assert run(folder, "right.xml", "--edition", "uk")[0] == 1
    assert run(folder, "right.xml", "--edition", "any")[0] == 0
    code, lines, _ = run(folder, "right.xml", "--qbxml-version", "9.0")
    assert code == 1
    assert "came with qbXML 10.0" in lines[0]


def test_quiet(folder: Path) -> None:
    assert run(folder, "-q", "wrong.xml") == (1, [], "")


def test_a_file_that_is_not_there(folder: Path) -> None:
    assert run(folder, "nothing.xml", "right.xml") == (1, ["right.xml: fine"], "qbxml: nothing.xml: no such file\n")


@pytest.mark.parametrize(
    "arguments", [(), ("right.xml", "--edition", "DE"), ("right.xml", "--qbxml-version", "99"), ("--odd",)]
)
def test_a_wrong_command_line(folder: Path, arguments: tuple[str, ...]) -> None:
    assert run(folder, *arguments)[0] == 2

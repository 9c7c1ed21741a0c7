"""Every command and every piece of Python on the pages runs: README and docs, each in a directory of its own, in order,
and the examples in the help of every command.

A block after `<!-- ci: NAME -->` is run by .ci/run; one after `<!-- not run here: WHY -->` is not run. A block of text
right behind commands is what they print; `...` stands for anything.
"""

from __future__ import annotations

import doctest
import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sybil import Document, Example, Sybil
from sybil.example import SybilFailure
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

import qbxml_core as qb
from qbxml_core.cli.group import qbxml

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), *sorted((ROOT / "docs" / "guides").glob("*.md"))]
PRINTED = re.compile(r"```\n\n```text\n(.*?)```\n", re.DOTALL)
SKIPPED = re.compile(r"<!-- (ci|not run here): .*-->\s*$")

VALUES = """
import json, sys

text = sys.stdin.read()
while text.strip():
    value, end = json.JSONDecoder().raw_decode(text.lstrip())
    text = text.lstrip()[end:]
"""

PROGRAMS = {
    "qbxml": f'exec "{sys.executable}" -m qbxml_core "$@"',
    "python": f'exec "{sys.executable}" "$@"',
    "curl": "cat invoices.xml",  # there is no network here
    "jq": f'exec "{sys.executable}" -c "{VALUES}"',
    "my-program": "cat request.xml",
}


def run_in_shell(example: Example) -> None:
    run(example.parsed, PRINTED.match(example.document.text, example.region.end - len("```")))


def run(commands: str, wanted: re.Match[str] | None = None) -> None:
    environment = {
        **os.environ,
        "PATH": f"{Path.cwd() / 'bin'}:{os.environ['PATH']}",
        "URL": "",
        "PYTHONPATH": str(ROOT),
    }
    result = subprocess.run(
        ["bash", "-eu", "-o", "pipefail", "-c", commands],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT if wanted else subprocess.PIPE,
        text=True,
    )
    # 141: `| head` has seen enough, and whoever writes into the pipe ends without a word.
    assert result.returncode in (0, 141), f"{commands}\n{result.stdout[-2000:]}\n{(result.stderr or '')[-2000:]}"
    if wanted:
        printed = f"{result.stdout.rstrip()}\n"
        assert doctest.OutputChecker().check_output(wanted[1], printed, doctest.ELLIPSIS), printed


def parsed(page: Path) -> Document:
    parsers = [
        PythonCodeBlockParser(doctest_optionflags=doctest.ELLIPSIS),
        CodeBlockParser(language="sh", evaluator=run_in_shell),
    ]
    return Sybil(parsers=parsers, path=str(page.parent)).parse(page)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory with what the pages take for granted."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    document = (ROOT / "examples" / "invoices.xml").read_bytes()
    (tmp_path / "archive").mkdir()
    for name in ("invoices.xml", "archive/may.xml", "archive/june.xml"):
        (tmp_path / name).write_bytes(document)
    for name in ("recording.xml.gz", "archive/may.xml.gz", "archive/june.xml.gz"):
        (tmp_path / name).write_bytes(gzip.compress(document))
    shutil.copy(ROOT / "tests" / "documents" / "request_adds.xml", tmp_path / "requests.xml")
    (tmp_path / "bin").mkdir()
    for name, command in PROGRAMS.items():
        (tmp_path / "bin" / name).write_text(f"#!/bin/sh\n{command}\n")
        (tmp_path / "bin" / name).chmod(0o755)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def help_examples() -> Iterator[str]:
    """The commands that the help of the commands shows, without what is said beside them."""
    for command in qbxml.commands.values():
        _, _, examples = (command.epilog or "").partition("Examples:\n")
        for line in examples.partition("\b")[0].splitlines():
            yield re.split(r" {2,}(?![^']*'$)", line.strip())[0].replace("1GB", "1MB")


def test_the_examples_of_the_help_run(folder: Path) -> None:
    shutil.copy("archive/may.xml", "request.xml")
    (folder / "requests").mkdir()
    request = qb.encode_request("customers.list", version="13.0", edition="CA")
    (folder / "requests" / "customers.xml").write_bytes(request)
    (folder / "invoice.json").write_text('{"customerId": "80000001-1718041200"}')
    commands = [*help_examples()]
    assert len(commands) > 25
    for command in commands:
        run(command)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_what_a_page_shows_runs(page: Path, folder: Path) -> None:
    for example in parsed(page).examples():
        if not SKIPPED.search(example.document.text[: example.region.start]):
            example.evaluate()


def test_the_examples_are_found() -> None:
    counted = {page.stem: len(list(parsed(page).examples())) for page in PAGES}
    assert counted["README"] >= 6
    assert counted["quickstart"] >= 7
    assert counted["data"] >= 6
    assert counted["server"] >= 3
    assert len(PRINTED.findall((ROOT / "docs" / "quickstart.md").read_text("utf-8"))) >= 6


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("```sh\nqbxml convrt x\n```\n", "No such command 'convrt'"),
        ("```sh\necho one\n```\n\n```text\ntwo\n```\n", "one"),
        ("```python\n>>> 1 + 1\n3\n\n```\n", "Expected"),
        ("```python\nraise RuntimeError('wrong')\n```\n", "wrong"),
    ],
)
def test_a_wrong_command_or_a_wrong_answer_is_noticed(folder: Path, text: str, message: str) -> None:
    (folder / "page.md").write_text(text)
    (example,) = parsed(folder / "page.md").examples()
    with pytest.raises((AssertionError, RuntimeError, SybilFailure), match=message):
        example.evaluate()

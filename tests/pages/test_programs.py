"""The pages that are made of the programs say what the programs say."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import click
import pytest

from docs._site.programs import pages
from qbxml_core.cli.group import qbxml


@pytest.mark.parametrize("command", [[], *([name] for name in qbxml.list_commands(click.Context(qbxml)))])
def test_the_command_line_page_is_the_help(command: list[str]) -> None:
    arguments = [sys.executable, "-m", "qbxml_core", *command, "--help"]
    help_ = subprocess.run(
        arguments, capture_output=True, text=True, timeout=60, check=True, env={**os.environ, "COLUMNS": "80"}
    ).stdout
    assert f"```text\n{help_.rstrip()}\n```" in pages()["command-line.md"]


def test_signatures_stand_as_in_the_source() -> None:
    signatures = re.findall(r"```python\n(\w+\(.*?)```", pages()["python.md"], re.DOTALL)
    assert len(signatures) > 15
    assert any("\n    operation: str,\n" in each for each in signatures)
    assert "routes() -> Mapping[str, Route]\n" in signatures
    assert not [each for each in signatures if re.search(r"(: |-> )['\"]", each)]

"""The headers of the engine stand in layers: a file includes only its own folder and folders below."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ENGINE = Path(__file__).parents[2] / "qbxml_core" / "engine"
LAYERS = ["base", "table", "xml", "value", "record", "document", "struct"]
HEADERS = sorted(path.relative_to(ENGINE).as_posix() for path in ENGINE.rglob("*.h"))


def includes(header: str) -> list[str]:
    path = ENGINE / header
    names = re.findall(r'^#include "([^"]+)"', path.read_text("utf-8"), re.MULTILINE)
    files = [(path.parent / name).resolve() for name in names]
    assert all(file.is_file() for file in files), names
    return [file.relative_to(ENGINE).as_posix() for file in files if file.is_relative_to(ENGINE)]


def test_every_header_is_in_a_layer() -> None:
    assert {header.split("/")[0] for header in HEADERS} == set(LAYERS)


@pytest.mark.parametrize("header", HEADERS)
def test_a_header_includes_only_its_layer_and_those_below(header: str) -> None:
    layer = LAYERS.index(header.split("/")[0])
    above = [name for name in includes(header) if LAYERS.index(name.split("/")[0]) > layer]
    assert not above


def test_no_two_headers_include_each_other() -> None:
    finished: set[str] = set()

    def visit(header: str, path: tuple[str, ...]) -> None:
        assert header not in path, " -> ".join((*path, header))
        if header not in finished:
            for name in includes(header):
                visit(name, (*path, header))
            finished.add(header)

    for header in HEADERS:
        visit(header, ())

"""The engine against the twin on documents of our own, whole and cut in every way."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

import qbxml_core
from tests import twin
from tests.engine import attempt, decode, tables

DOCUMENTS = sorted(Path(__file__).parent.parent.joinpath("documents").glob("*.xml"))
FIRST = 4096

OPTIONS = [
    {"format": form, "typed": typed, "windows_1252_references": mapped}
    for form, typed, mapped in product(("json", "ndjson"), (False, True), (True, False))
]

each_document = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
each_format = pytest.mark.parametrize("format", ["json", "ndjson"])


@each_document
@pytest.mark.parametrize("options", OPTIONS, ids=lambda options: "-".join(map(str, options.values())))
def test_whole_and_byte_by_byte(path: Path, options: dict[str, object]) -> None:
    document = path.read_bytes()
    expected = twin.decode(document, tables(), **options)  # type: ignore[arg-type]
    assert decode([document], **options) == expected
    assert decode((document[i : i + 1] for i in range(len(document))), **options) == expected


@each_document
@each_format
def test_fed_in_two_pieces(path: Path, format: str) -> None:
    document = path.read_bytes()
    expected = decode([document], format=format)
    for cut in range(min(len(document), FIRST) + 1):
        assert decode([document[:cut], document[cut:]], format=format) == expected, cut


@each_document
def test_cut_off(path: Path) -> None:
    """An error at the cut, and before it exactly the records that were complete."""
    document = path.read_bytes()
    instruction, root = twin.parse(document, windows_1252_references=False)
    assert instruction is None or instruction.startswith("version=")
    ends = [node.end for node, _row in twin.records(root, twin.read_tables(tables()))]
    lines = decode([document], format="ndjson").splitlines(keepends=True)
    assert len(lines) == len(ends)
    for cut in range(min(root.end, FIRST)):
        output, error = attempt([document[:cut]], format="ndjson")
        assert output == b"".join(line for line, end in zip(lines, ends, strict=True) if end <= cut), cut
        assert error is not None, cut
        early = ("not_qbxml", "empty_document") if cut <= document.index(b"<QBXML") else ()
        assert error.code in ("truncated", *early), cut
        assert error.records == len(output.splitlines()), cut
        assert error.offset == cut


@each_document
def test_cut_off_json(path: Path) -> None:
    """Output before the cut is the beginning of what the whole document gives."""
    document = path.read_bytes()
    whole = decode([document])
    _, root = twin.parse(document, windows_1252_references=False)
    for cut in range(0, min(root.end, FIRST), 7):
        output, error = attempt([document[:cut]])
        assert error is not None, cut
        assert whole.startswith(output), cut


@each_document
@each_format
def test_through_the_python_face(path: Path, format: str, tmp_path: Path) -> None:
    document = path.read_bytes()
    expected = twin.decode(document, tables(), format=format)
    assert qbxml_core.to_json(document, shape="native", format=format) == expected  # type: ignore[arg-type]
    target = tmp_path / "out"
    qbxml_core.convert(path, target, shape="native", format=format)  # type: ignore[arg-type]
    assert target.read_bytes() == (expected if format == "ndjson" else expected + b"\n")

"""The registry of formats: what `convert` writes, and what it refuses before it touches a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core.files.formats import FORMATS, format_of
from qbxml_core.testing.documents import Document

INVOICES = b"".join(Document("InvoiceQueryRs", seed=3).write(records=40))
parquet = pytest.importorskip("pyarrow.parquet")


def rows(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = parquet.read_table(path).to_pylist()
    return found


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("a.json", "json"),
        ("a.NDJSON", "ndjson"),
        ("a.jsonl", "ndjson"),
        (Path("a.parquet"), "parquet"),
        ("a.txt", "json"),
        (None, "json"),
    ],
)
def test_the_name_of_a_target_says_its_format(target: Any, name: str) -> None:
    assert format_of(target) is FORMATS[name]


def test_convert_writes_parquet_by_its_name_and_by_its_suffix(tmp_path: Path) -> None:
    summary = qb.convert(INVOICES, tmp_path / "a", format="parquet")
    qb.convert(INVOICES, tmp_path / "b.parquet")
    assert summary.rows == 40
    assert [row["id"] for row in rows(tmp_path / "a")] == [record.id for record in qb.iter_records(INVOICES)]
    assert rows(tmp_path / "a") == rows(tmp_path / "b.parquet")


def test_parquet_of_several_threads_is_that_of_one(tmp_path: Path) -> None:
    document = tmp_path / "invoices.xml"
    document.write_bytes(b"".join(Document("InvoiceQueryRs", seed=5).write(size=6_000_000)))
    for jobs in (1, 3):
        qb.convert(document, tmp_path / f"{jobs}.parquet", jobs=jobs)
    assert (tmp_path / "1.parquet").read_bytes() == (tmp_path / "3.parquet").read_bytes()


def test_parquet_salvages_what_is_whole(tmp_path: Path) -> None:
    damaged = INVOICES.replace(b"</InvoiceRet>", b"</InvoiceRat>", 1)
    with pytest.raises(qb.MalformedXMLError):
        qb.convert(damaged, tmp_path / "out.parquet")
    summary = qb.convert(damaged, tmp_path / "out.parquet", salvage=True)
    assert summary.damage_count == 1
    assert len(rows(tmp_path / "out.parquet")) == summary.rows == summary.records < 40


@pytest.mark.parametrize(
    ("target", "options", "message"),
    [
        ("out", {"format": "yaml"}, 'format must be "json", "ndjson" or "parquet", not \'yaml\''),
        ("out", {"format": "parquet", "shape": "native"}, "Parquet has the api shape"),
        (None, {"format": "parquet"}, "Parquet needs a file or a directory"),
        ("out", {"format": "ndjson", "flatten": True}, "resource, flatten and utc are for Parquet"),
    ],
)
def test_what_a_format_cannot_do_is_refused(
    target: str | None, options: dict[str, Any], message: str, tmp_path: Path
) -> None:
    with pytest.raises(qb.OptionError) as raised:
        qb.convert(INVOICES, target and tmp_path / target, **options)
    assert str(raised.value).startswith(message)
    assert list(tmp_path.iterdir()) == []

"""The registry of formats: what `convert` writes, and what it refuses before it touches a file."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core.files.formats import FORMATS, format_of
from qbxml_core.files.tables import tables_named
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
        ("out", {"format": "yaml"}, 'format must be "json", "ndjson", "parquet" or "csv", not \'yaml\''),
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


def test_tables_are_files_of_a_directory_and_their_amounts_add_up(tmp_path: Path) -> None:
    summary = qb.convert(INVOICES, tmp_path / "parquet", tables=True)
    lines = rows(tmp_path / "parquet" / "invoice_lines.parquet")
    invoices = list(qb.iter_records(INVOICES))
    wanted = [
        Decimal(line.amount)
        for invoice in invoices
        for line in [*invoice.lines, *(line for group in invoice.line_groups for line in group.lines)]
        if line.amount is not None
    ]
    assert len(wanted) > 40
    assert sum(line["amount"] for line in lines if line["amount"] is not None) == sum(wanted)
    assert {path.stem for path in (tmp_path / "parquet").iterdir()} == {one.name for one in tables_named("invoices")}
    assert summary.rows == sum(len(rows(path)) for path in (tmp_path / "parquet").iterdir())
    qb.convert(INVOICES, tmp_path / "csv", tables=True, format="csv")
    with (tmp_path / "csv" / "invoice_lines.csv").open(newline="") as file:
        read = list(csv.DictReader(file))
    assert [line["id"] for line in read] == [line["id"] or "" for line in lines]
    assert sum(Decimal(line["amount"]) for line in read if line["amount"]) == sum(wanted)
    qb.convert(INVOICES, tmp_path / "lines", tables=True, format="ndjson", resource="invoice_lines")
    (path,) = (tmp_path / "lines").iterdir()
    assert path.name == "invoice_lines.ndjson"
    assert [json.loads(line)["id"] for line in path.read_text().splitlines()] == [line["id"] for line in lines]

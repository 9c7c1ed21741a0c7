"""`jobs`: any number of threads gives the same files, the same summary and the same errors."""

from __future__ import annotations

import io
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from benches.documents import clean, odd
from qbxml_core.reading.options import jobs_for
from tests.unit.documents import customers, response

SIZE = 3_000_000
"""More than one thread reads alone, so that the others have something to do."""


def without_time(summary: qb.Summary) -> qb.Summary:
    return replace(summary, seconds=0.0)


@pytest.mark.parametrize("shape", ["api", "native"])
@pytest.mark.parametrize("document", [clean("invoices", SIZE), odd("unknown elements", SIZE)])
def test_one_large_document(document: bytes, shape: Any, tmp_path: Path) -> None:
    expected = qb.to_json(document, shape=shape)
    assert qb.to_json(document, shape=shape, jobs=3) == expected
    source = tmp_path / "in.xml"
    source.write_bytes(document)
    summaries = [without_time(qb.convert(source, tmp_path / f"{jobs}.json", shape=shape, jobs=jobs)) for jobs in (1, 2)]
    assert summaries[0] == summaries[1]
    for jobs in (1, 2):
        assert (tmp_path / f"{jobs}.json").read_bytes() == expected + b"\n"


def test_warnings_are_told_in_the_same_order() -> None:
    document = odd("unknown elements", SIZE)
    told: dict[int, list[qb.DecodeWarning]] = {1: [], 4: []}
    for jobs, warnings in told.items():
        qb.to_json(document, jobs=jobs, on_warning=warnings.append, limits=qb.Limits(max_warnings=10**6))
    assert len(told[1]) > 100
    assert told[1] == told[4]


def test_an_error_far_into_the_document_is_the_same() -> None:
    document = clean("invoices", SIZE)
    at = document.rindex(b"<TxnID>")
    broken = document[:at] + b"<TxnID>&what;" + document[at:]
    errors = []
    for jobs in (1, 2):
        output = io.BytesIO()
        with pytest.raises(qb.UndefinedEntityError) as caught:
            qb.convert(broken, output, format="ndjson", jobs=jobs, illegal_characters="error")
        errors.append((caught.value.offset, caught.value.path, caught.value.records, output.getvalue()))
    assert errors[0] == errors[1]
    assert errors[0][3].count(b"\n") == errors[0][2] > 100


def test_a_target_may_keep_what_it_is_given() -> None:
    """What a target is given stays as it is, also when the target keeps the very object."""

    class Keeper:
        def __init__(self) -> None:
            self.kept: list[Any] = []

        def write(self, data: Any) -> int:
            self.kept.append(data)
            return len(data)

    document = clean("customers", SIZE)
    keeper = Keeper()
    qb.convert(document, keeper, jobs=2)  # type: ignore[arg-type]
    assert b"".join(keeper.kept) == qb.to_json(document) + b"\n"


def write_sources(folder: Path) -> list[str]:
    for number in range(9):
        text = "nothing" if number in (3, 6) else response(customers(200 * number + 1))
        folder.joinpath(f"{number}.xml").write_text(text if isinstance(text, str) else text.decode())
    return [str(folder / f"{number}.xml") for number in range(9)]


def test_many_files_at_once(tmp_path: Path) -> None:
    sources = write_sources(tmp_path)
    results = {}
    for jobs in (1, 2, 4):
        folder = tmp_path / f"out{jobs}"
        failed: list[str | None] = []
        summary = qb.convert(
            sources, f"{folder}/", jobs=jobs, on_error=lambda error, failed=failed: failed.append(error.source)
        )
        results[jobs] = (
            without_time(summary),
            failed,
            {path.name: path.read_bytes() for path in folder.iterdir()},
        )
    assert results[1] == results[2] == results[4]
    summary, failed, files = results[1]
    assert (summary.files, summary.failed, len(files)) == (7, 2, 7)
    assert failed == [sources[3], sources[6]]


def test_the_first_error_of_many_files_is_raised(tmp_path: Path) -> None:
    sources = write_sources(tmp_path)
    for jobs in (1, 4):
        with pytest.raises(qb.NotQBXMLError) as caught:
            qb.convert(sources, f"{tmp_path}/out{jobs}/", jobs=jobs)
        assert caught.value.source == sources[3]
        assert not [path for path in (tmp_path / f"out{jobs}").iterdir() if path.name.startswith(".")]


def test_progress_is_told_by_one_thread_at_a_time(tmp_path: Path) -> None:
    sources = [path for number, path in enumerate(write_sources(tmp_path)) if number not in (3, 6)]
    lock = threading.Lock()
    told: list[qb.Progress] = []

    def on_progress(progress: qb.Progress) -> None:
        assert lock.acquire(blocking=False)
        told.append(progress)
        lock.release()

    summary = qb.convert(sources, f"{tmp_path}/out/", jobs=4, on_progress=on_progress)
    assert (told[-1].bytes_read, told[-1].files) == (told[-1].total_bytes, len(sources))
    assert told[-1].records == summary.records
    assert [progress.files for progress in told] == sorted(progress.files for progress in told)


@pytest.mark.parametrize("jobs", [0, -1, 1.5, True, "2"])
def test_what_is_no_number_of_threads_is_refused(jobs: Any) -> None:
    with pytest.raises(qb.OptionError, match="jobs must be a number from 1"):
        qb.to_json(b"<QBXML/>", jobs=jobs)
    with pytest.raises(qb.OptionError, match="jobs must be a number from 1"):
        qb.convert(b"<QBXML/>", io.BytesIO(), jobs=jobs)


def test_without_a_number_it_is_that_of_the_processors() -> None:
    assert 1 <= jobs_for(None) <= 4

"""`convert`: one source or several, into one file or a directory, with progress, a summary and clean failures."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core.files import progress as tally
from tests.unit.documents import CLASS, EMPTY, customers, response

FIRST = response(customers(3), EMPTY)
SECOND = response(CLASS)


@pytest.fixture
def sources(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "first.xml").write_bytes(FIRST)
    (folder / "second.xml.gz").write_bytes(gzip.compress(SECOND))
    return [folder / "first.xml", folder / "second.xml.gz"]


def test_one_source_into_one_file(tmp_path: Path, sources: list[Path]) -> None:
    target = tmp_path / "out.json"
    summary = qb.convert(sources[0], target)
    assert target.read_bytes() == qb.to_json(FIRST) + b"\n"
    assert (summary.files, summary.failed, summary.records) == (1, 0, 3)
    assert (summary.bytes_in, summary.bytes_out) == (len(FIRST), target.stat().st_size)
    assert summary.seconds > 0
    assert summary.messages == (
        qb.MessageCount("CustomerQueryRs", 0, 1, 3),
        qb.MessageCount("VendorQueryRs", 1, 1, 0),
    )


def test_the_format_follows_the_name_of_the_target(tmp_path: Path) -> None:
    for name, lines in (("a.json", 1), ("b.ndjson", 3), ("c.JSONL", 3), ("d", 1)):
        qb.convert(FIRST, tmp_path / name)
        assert (tmp_path / name).read_bytes().count(b"\n") == lines
    qb.convert(FIRST, tmp_path / "e.json", format="ndjson")
    assert (tmp_path / "e.json").read_bytes() == qb.to_json(FIRST, format="ndjson")


def test_several_sources_follow_each_other_in_one_ndjson_file(tmp_path: Path, sources: list[Path]) -> None:
    target = tmp_path / "all.ndjson"
    summary = qb.convert(sources, target)
    assert target.read_bytes() == qb.to_json(FIRST, format="ndjson") + qb.to_json(SECOND, format="ndjson")
    assert (summary.files, summary.records, summary.bytes_in) == (2, 4, len(FIRST) + len(SECOND))
    assert summary.bytes_out == target.stat().st_size


@pytest.mark.parametrize("format_", ["json", "ndjson"])
def test_each_source_into_a_file_of_its_own(tmp_path: Path, sources: list[Path], format_: Any) -> None:
    summary = qb.convert(sources, f"{tmp_path}/new/out/", format=format_)
    folder = tmp_path / "new" / "out"
    assert sorted(path.name for path in folder.iterdir()) == [f"first.{format_}", f"second.{format_}"]
    end = b"\n" if format_ == "json" else b""
    assert (folder / f"first.{format_}").read_bytes() == qb.to_json(FIRST, format=format_) + end
    assert (folder / f"second.{format_}").read_bytes() == qb.to_json(SECOND, format=format_) + end
    assert summary.files == 2
    assert summary.bytes_out == sum(path.stat().st_size for path in folder.iterdir())


def test_one_source_into_a_directory_that_exists(tmp_path: Path, sources: list[Path]) -> None:
    qb.convert(sources[0], tmp_path)
    assert (tmp_path / "first.json").read_bytes() == qb.to_json(FIRST) + b"\n"


def test_several_sources_do_not_fit_into_one_json_file(tmp_path: Path, sources: list[Path]) -> None:
    with pytest.raises(qb.OptionError, match="2 documents do not fit into one JSON file"):
        qb.convert(sources, tmp_path / "out.json")
    assert not (tmp_path / "out.json").exists()


def test_names_that_would_meet_in_the_directory(tmp_path: Path, sources: list[Path]) -> None:
    with pytest.raises(qb.OptionError, match=r"2 sources would all be written to .*first\.json"):
        qb.convert([sources[0], "elsewhere/first.xml.zst"], f"{tmp_path}/out/")
    assert not (tmp_path / "out").exists()


def test_a_source_without_a_name_needs_a_target_with_one(tmp_path: Path) -> None:
    with pytest.raises(qb.OptionError, match="a source without a name"):
        qb.convert(FIRST, tmp_path)


def test_nothing_to_convert(tmp_path: Path) -> None:
    with pytest.raises(qb.OptionError, match="nothing to convert"):
        qb.convert([], tmp_path / "x")


def test_source_and_target_may_not_be_one_file(sources: list[Path]) -> None:
    with pytest.raises(qb.OptionError, match="is both source and target"):
        qb.convert(sources[0], sources[0])
    assert sources[0].read_bytes() == FIRST


def test_file_objects(sources: list[Path]) -> None:
    output = io.BytesIO()
    with sources[1].open("rb") as file:
        qb.convert(file, output)
    assert json.loads(output.getvalue()) == json.loads(qb.to_json(SECOND))
    assert not output.closed


@pytest.mark.parametrize("damage", [b"</QBXMLMsgsRs>", b"</CustomerRet>"])
def test_no_half_file_under_the_final_name(tmp_path: Path, damage: bytes) -> None:
    target = tmp_path / "out.json"
    target.write_bytes(b"before")
    bad = response(customers(2000)).replace(damage, b"<oops>", 1)
    with pytest.raises(qb.DecodeError):
        qb.convert(bad, target)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_source_leaves_no_target(tmp_path: Path) -> None:
    with pytest.raises(qb.SourceError, match="no such file"):
        qb.convert(tmp_path / "missing.xml", tmp_path / "out.json")
    assert list(tmp_path.iterdir()) == []


def test_records_before_the_damage_reach_a_stream() -> None:
    output = io.BytesIO()
    with pytest.raises(qb.TruncatedError):
        qb.convert(response(customers(20))[:-30], output, format="ndjson")
    assert output.getvalue().count(b"\n") == 20


def test_on_error_lets_the_other_files_go_on(tmp_path: Path, sources: list[Path]) -> None:
    bad = sources[0].with_name("bad.xml")
    bad.write_bytes(b"<QBXML>")
    errors: list[qb.QBXMLError] = []
    summary = qb.convert(
        [bad, *sources, tmp_path / "missing.xml"], f"{tmp_path}/out/", format="ndjson", on_error=errors.append
    )
    assert [type(error) for error in errors] == [qb.TruncatedError, qb.SourceError]
    assert (summary.files, summary.failed, summary.records) == (2, 2, 4)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["first.ndjson", "second.ndjson"]


def test_without_on_error_the_first_error_is_raised(tmp_path: Path, sources: list[Path]) -> None:
    with pytest.raises(qb.SourceError):
        qb.convert([tmp_path / "missing.xml", *sources], f"{tmp_path}/out/")


def test_into_one_file_an_error_is_raised_even_with_on_error(tmp_path: Path, sources: list[Path]) -> None:
    errors: list[qb.QBXMLError] = []
    with pytest.raises(qb.SourceError):
        qb.convert([*sources, tmp_path / "missing.xml"], tmp_path / "all.ndjson", on_error=errors.append)
    assert errors == []
    assert not (tmp_path / "all.ndjson").exists()


def test_progress(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, sources: list[Path]) -> None:
    monkeypatch.setattr(tally, "PROGRESS_INTERVAL", 0.0)
    reports: list[qb.Progress] = []
    qb.convert(sources, tmp_path / "all.ndjson", on_progress=reports.append)
    total = sum(path.stat().st_size for path in sources)
    assert {report.total_bytes for report in reports} == {total}
    assert [report.bytes_read for report in reports] == sorted(report.bytes_read for report in reports)
    last = reports[-1]
    assert (last.bytes_read, last.records, last.files, last.source) == (total, 4, 2, str(sources[1]))


def test_progress_is_throttled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "monotonic", lambda: 0.0)  # a clock that stands still
    reports: list[qb.Progress] = []
    document = response(customers(20_000))
    qb.convert([document, document], io.BytesIO(), format="ndjson", on_progress=reports.append)
    assert [(report.files, report.records) for report in reports] == [(1, 20_000), (2, 40_000)]


def test_progress_without_a_known_size() -> None:
    reports: list[qb.Progress] = []
    qb.convert(iter([FIRST]), io.BytesIO(), on_progress=reports.append)
    assert [report.total_bytes for report in reports] == [None]
    assert reports[-1].bytes_read == len(FIRST)


def test_an_error_in_on_progress_is_the_caller_s_and_leaves_no_file(tmp_path: Path, sources: list[Path]) -> None:
    def stop(_: qb.Progress) -> None:
        raise KeyboardInterrupt

    target = tmp_path / "out.json"
    with pytest.raises(KeyboardInterrupt):
        qb.convert(sources[0], target, on_progress=stop)
    assert sorted(tmp_path.iterdir()) == [sources[0].parent]


def test_options_reach_the_decoder() -> None:
    output = io.BytesIO()
    document = SECOND.replace(b"West", b"Caf\xe9")
    qb.convert(document, output, shape="native", typed=True, encoding="latin-1", format="ndjson")
    assert json.loads(output.getvalue()) == {"ClassRet": {"Name": "Caf\u00e9", "IsActive": True}}
    with pytest.raises(qb.LimitError):
        qb.convert(SECOND, io.BytesIO(), limits=qb.Limits(max_text=3))
    with pytest.raises(qb.OptionError):
        qb.convert(SECOND, io.BytesIO(), typed=True)
    with pytest.raises(qb.StrictError):
        qb.convert(SECOND.replace(b"IsActive", b"IsAlive"), io.BytesIO(), strict=True)


def test_messages_are_counted_by_name_and_status() -> None:
    codes = [*range(1_100), *range(1_100), 3]
    messages = [f'<{name} statusCode="{code}" />' for code in codes for name in ("ClassQueryRs", "HostQueryRs")]
    summary = qb.convert(response(*messages), io.BytesIO())
    counted = {(each.name, each.status_code): each.messages for each in summary.messages}
    assert len(counted) == len(summary.messages)
    for name in ("ClassQueryRs", "HostQueryRs"):
        known = {code: count for (other, code), count in counted.items() if other == name}
        assert known.pop(None) == 2 * (1_100 - 512)  # too many to count one by one
        assert known == {code: 2 + (code == 3) for code in range(512)}


def test_warnings_are_counted_by_code_and_path(tmp_path: Path, sources: list[Path]) -> None:
    odd = tmp_path / "odd.xml"
    odd.write_bytes(response(customers(3).replace("</Name>", "</Name><Mood>fine</Mood>"), CLASS))
    summary = qb.convert([sources[0], odd, odd], tmp_path / "all.ndjson")
    assert summary.warning_count == 6
    (warning,) = summary.warnings
    assert (warning.code, warning.count) == ("unknown_element", 6)
    assert warning.path == "QBXMLMsgsRs/CustomerQueryRs/CustomerRet/Mood"
    assert warning.example is not None
    assert (warning.example.path, warning.example.text, warning.example.source) == (
        "QBXMLMsgsRs/CustomerQueryRs/CustomerRet[1]/Mood",
        "fine",
        str(odd),
    )
    assert odd.read_bytes()[warning.example.offset :].startswith(b"<Mood>")


def test_warnings_that_were_not_kept_are_still_counted() -> None:
    odd = response(customers(3).replace("</Name>", "</Name><Mood>fine</Mood>"))
    summary = qb.convert(odd, io.BytesIO(), limits=qb.Limits(max_warnings=0))
    assert summary.warning_count == 3
    assert [(warning.count, warning.example) for warning in summary.warnings] == [(3, None)]


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        (b"<log><entry>", b"</entry></log>"),
        (b"<html><body>", b""),
        (b"<s:Envelope><s:Body>", b"</s:Body></s:Envelope>"),
    ],
)
@pytest.mark.parametrize("document", [SECOND, SECOND[SECOND.index(b"<QBXML>") :]])
def test_a_document_inside_other_elements_is_salvaged(before: bytes, behind: bytes, document: bytes) -> None:
    inside = before + document + behind
    with pytest.raises(qb.NotQBXMLError, match="with salvage=True, or --salvage"):
        qb.convert(inside, io.BytesIO())
    summary = qb.convert(inside, made := io.BytesIO(), format="ndjson", salvage=True)
    assert made.getvalue() == qb.to_json(document, format="ndjson")
    assert (summary.records, summary.damage[0].code, summary.damage[0].start) == (1, "not_qbxml", 0)


def test_there_is_no_salvage_for_what_has_no_document_at_all() -> None:
    with pytest.raises(qb.NotQBXMLError) as caught:
        qb.convert(b"\x89PNG", io.BytesIO())
    assert "salvage" not in str(caught.value)

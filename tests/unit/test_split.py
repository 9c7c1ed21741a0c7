"""`qb.split`: what is cut, what is not, and that a range which no longer fits is refused."""

from __future__ import annotations

import gzip
import json
import pickle
from pathlib import Path

import pytest

import qbxml_core as qb

HEAD = "<QBXML><QBXMLMsgsRs><ClassQueryRs requestID='7' statusCode='0' statusSeverity='Info'>"
TAIL = "</ClassQueryRs></QBXMLMsgsRs></QBXML>"
NAMES = [f"Class {number}" for number in range(20)]
XML = HEAD + "\n".join(f"<ClassRet><Name>{name}</Name></ClassRet>" for name in NAMES) + TAIL


def names(parts: list[qb.Range]) -> list[str]:
    return [record.name for part in parts for record in qb.iter_records(part)]


def test_ranges_of_a_file_are_read_apart_and_can_be_sent_to_other_processes(tmp_path: Path) -> None:
    path = tmp_path / "classes.xml"
    path.write_text(XML)
    parts = pickle.loads(pickle.dumps(list(qb.split(path, 200))))
    assert len(parts) > 3
    assert names(parts) == NAMES
    assert names(parts[2:3]) == NAMES[len(names(parts[:2])) : len(names(parts[:3]))]


def test_a_record_belongs_to_the_range_it_starts_in() -> None:
    (first, second) = qb.split(XML.encode(), XML.index("<Name>Class 9"))
    assert names([first])[-1] == "Class 9"
    assert names([second])[0] == "Class 10"


def test_the_json_of_a_range_is_a_document_with_the_message_that_goes_on() -> None:
    for part in qb.split(XML.encode(), 300):
        (response,) = json.loads(qb.to_json(part))["responses"]
        assert (response["message"], response["requestId"], response["status"]["code"]) == ("ClassQueryRs", "7", 0)
        assert response["data"]
        (typed,) = qb.decode(part).responses
        assert [record.name for record in typed.records] == [record["name"] for record in response["data"]]


def test_all_ranges_are_summed_up_as_the_whole(tmp_path: Path) -> None:
    whole = qb.convert(XML.encode(), tmp_path / "whole.ndjson")
    parts = qb.convert(list(qb.split(XML.encode(), 250)), tmp_path / "parts.ndjson")
    assert (tmp_path / "whole.ndjson").read_bytes() == (tmp_path / "parts.ndjson").read_bytes()
    assert (parts.records, parts.bytes_in, parts.messages) == (whole.records, whole.bytes_in, whole.messages)


@pytest.mark.parametrize(
    "document",
    [
        gzip.compress(XML.encode()),
        XML.encode("utf-16"),
        ('<?xml version="1.0" encoding="windows-1252"?>' + XML).encode(),
        XML.replace("<", "&lt;").encode(),
        XML.replace("Rs", "Rq").encode(),
        b"",
    ],
    ids=["gzip", "UTF-16", "Windows-1252", "escaped", "requests", "empty"],
)
def test_what_cannot_be_cut_is_one_range(document: bytes) -> None:
    (part,) = qb.split(document, 100)
    assert part.is_whole
    assert part.source == document


def test_a_wrong_cut_is_an_error_of_the_range_before_it() -> None:
    """What only looks like a record, here in a comment, ends no range that is read."""
    fake = "<!-- " + "<ClassRet><Name>No</Name></ClassRet>" * 9 + " -->"
    parts = list(qb.split((HEAD + "<ClassRet/>" + fake + "<ClassRet/>" + TAIL).encode(), len(HEAD) + 60))
    assert len(parts) > 1
    with pytest.raises(qb.SplitError, match=r"`ClassRet` at byte [0-9]+ begins no record; read the whole document"):
        list(qb.iter_records(parts[0]))


def test_a_source_that_has_changed_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "classes.xml"
    path.write_text(XML)
    parts = list(qb.split(path, 200))
    path.write_text(XML + "\n")
    with pytest.raises(qb.SourceError, match=r"bytes when it was split.*split it again") as caught:
        list(qb.iter_records(parts[1]))
    assert caught.value.code == "changed"


def test_options_that_make_no_sense() -> None:
    part = next(qb.split(XML.encode(), 100))
    with pytest.raises(qb.OptionError, match="size must be a number from 1"):
        qb.split(XML.encode(), 0)
    with pytest.raises(TypeError, match="what can be split is a path or bytes"):
        qb.split([b"<QBXML/>"], 100)  # type: ignore[arg-type]
    with pytest.raises(qb.OptionError, match="encoding is for whole documents"):
        list(qb.iter_records(part, encoding="utf-16"))
    with pytest.raises(qb.OptionError, match="salvage is for whole documents"):
        qb.convert(part, "-", salvage=True)


def test_a_file_that_is_missing() -> None:
    with pytest.raises(qb.SourceError, match="no such file"):
        list(qb.split("missing.xml", 100))

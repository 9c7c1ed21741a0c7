"""A message set has a status and an ID of its own: `messageSetStatusCode` and `newMessageSetID`.

A set that was refused has no messages, so this status is all there is: whoever does not see it takes a change that
QuickBooks refused for one that was made.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core.cli import main

CLASS = '<ClassQueryRs statusCode="0"><ClassRet><Name>West</Name></ClassRet></ClassQueryRs>'
OLD_KEYS = ["responses", "warnings"]


def response_set(attributes: str = "", content: str = "") -> str:
    return f"<QBXMLMsgsRs{attributes}>{content}</QBXMLMsgsRs>"


def document(*sets: str) -> bytes:
    return f"<QBXML>{''.join(sets)}</QBXML>".encode()


def refused(code: int = 9001, name: str = "sync-1") -> bytes:
    return document(response_set(f' messageSetStatusCode="{code}" newMessageSetID="{name}"'))


@pytest.mark.parametrize("shape", ["api", "native"])
def test_decode_gives_the_status_and_the_id_of_the_set(shape: Any) -> None:
    found = qb.decode(refused(), shape=shape)
    assert found.status is not None
    assert (found.status.code, found.status.kind, found.message_set_id) == (9001, "failed", "sync-1")
    assert found.responses == []


@pytest.mark.parametrize("shape", ["api", "native"])
def test_a_set_that_says_nothing_has_neither(shape: Any) -> None:
    found = qb.decode(document(response_set(content=CLASS)), shape=shape)
    assert (found.status, found.message_set_id) == (None, None)


@pytest.mark.parametrize(
    ("attributes", "keys"),
    [
        ("", []),
        (' messageSetStatusCode="0"', ["status"]),
        (' newMessageSetID="a"', ["messageSetId"]),
        (' messageSetStatusCode=""', []),
        (' newMessageSetID="a" messageSetStatusCode="9004"', ["status", "messageSetId"]),
    ],
)
def test_the_json_has_a_key_only_for_what_the_set_has_and_behind_all_others(attributes: str, keys: list[str]) -> None:
    said = json.loads(qb.to_json(document(response_set(attributes, CLASS))))
    assert list(said) == OLD_KEYS + keys
    assert said["responses"][0]["data"][0]["name"] == "West"
    assert said["warnings"] == []


@pytest.mark.parametrize("step", [1, 7, 10_000])
def test_the_id_is_text_however_it_is_written_and_cut(step: int) -> None:
    decoder = qb.Decoder()
    data = refused(name="a&amp;&quot;&#8364;")
    for start in range(0, len(data), step):
        decoder.feed(data[start : start + step])
    decoder.close()
    said = json.loads(decoder.drain())
    assert said["messageSetId"] == decoder.message_set_id == 'a&"\u20ac'
    status = {"code": 9001, "severity": None, "message": None, "kind": "failed"}
    assert said["status"] == status


def test_a_refusal_is_not_hidden_by_the_set_behind_it() -> None:
    found = qb.decode(
        document(
            response_set(' messageSetStatusCode="9002" newMessageSetID="a"'),
            response_set(' messageSetStatusCode="0" newMessageSetID="b"', CLASS),
        )
    )
    assert found.status is not None
    assert (found.status.code, found.message_set_id) == (9002, "a")


def test_a_status_that_is_no_number_is_warned_of() -> None:
    found = qb.decode(document(response_set(' messageSetStatusCode="bad"', CLASS)))
    assert found.status is None
    assert [(warning.code, warning.text) for warning in found.warnings] == [("unreadable_value", "bad")]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "recording.xml"
    path.write_bytes(refused())
    return path


Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[int, str]:
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        return int(ended.value.code or 0), "".join(capfd.readouterr())

    return run


@pytest.mark.parametrize("command", [["inspect"], ["convert"], ["convert", "--format", "ndjson"]])
def test_the_command_line_shows_a_refused_set_and_fails(recording: Path, run: Run, command: list[str]) -> None:
    code, output = run(*command, str(recording))
    assert code == 1
    assert re.search(r"QBXMLMsgsRs +(status )?9001 ", output)
    assert "QuickBooks refused 1 message set" in output


@pytest.mark.parametrize("command", ["inspect", "convert"])
def test_a_set_with_status_0_is_fine(recording: Path, run: Run, command: str) -> None:
    recording.write_bytes(refused(0))
    code, output = run(command, str(recording))
    assert code == 0
    assert "refused" not in output


def test_all_refused_sets_of_a_log_are_counted(recording: Path) -> None:
    recording.write_bytes(b'<?xml version="1.0"?>' + refused() + b'<?xml version="1.0"?>' + refused(9004))
    summary = qb.convert(recording, recording.with_suffix(".ndjson"))
    assert summary.refused == qb.inspect(recording).refused == 2
    assert summary.records == 0

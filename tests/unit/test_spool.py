"""The spool: lanes wait on disk and come out in the order they are spliced."""

from __future__ import annotations

import errno
import io
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core.io.spool import Spool
from qbxml_core.io.target import Target
from tests.unit.documents import customers, response


def test_lanes_come_out_where_they_are_spliced() -> None:
    file = io.BytesIO()
    with Spool(Target(file, None)) as spool:
        spool.write(0, b"begin ")
        spool.write(2, b"two ")
        spool.write(1, b"one ")
        spool.write(2, b"zwei ")
        spool.write(0, b"middle ")
        spool.splice(1, 2)
        spool.write(2, b"drei ")
        spool.splice(2, 0)
        spool.write(0, b"end ")
        spool.splice(1, 0)  # forgotten already
        spool.write(1, b"one again")
        spool.splice(1, 0)
    assert file.getvalue() == b"begin middle two zwei one drei end one again"


def test_large_lanes() -> None:
    file = io.BytesIO()
    with Spool(Target(file, None)) as spool:
        for number in range(50):
            spool.write(1, bytes([number]) * 100_000)
        spool.splice(1, 0)
    assert file.getvalue() == b"".join(bytes([number]) * 100_000 for number in range(50))


def test_no_file_where_there_is_nothing_to_wait_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: Any) -> Any:
        raise AssertionError("no temporary file is needed here")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    qb.convert(response(customers(1000)), io.BytesIO())


def test_a_temporary_directory_that_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.RawIOBase):
        def seek(self, *_: Any) -> int:
            return 0

        def write(self, _: Any) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: Full())
    with Spool(Target(io.BytesIO(), None)) as spool, pytest.raises(qb.TargetError) as caught:
        spool.write(1, b"x")
    place = tempfile.gettempdir()
    assert str(caught.value) == f"{place}: a temporary file there cannot be written: No space left on device"
    assert caught.value.filename == tempfile.gettempdir()


def test_interleaved_messages_give_the_same_json_through_the_spool(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages = []
    for number in range(12):
        messages.append(f'<VendorQueryRs requestID="v{number}"><VendorRet><Name>V</Name></VendorRet></VendorQueryRs>')
        messages.append(customers(3000, number, pad=" " * 40))
    document = response(*messages)
    target = tmp_path / "out.json"
    folders = []
    real = tempfile.TemporaryFile

    def watched(**options: Any) -> Any:
        folders.append(options["dir"])
        return real(**options)

    monkeypatch.setattr(tempfile, "TemporaryFile", watched)
    qb.convert(document, target, shape="native")
    assert target.read_bytes() == qb.to_json(document, shape="native") + b"\n"
    assert folders == [str(tmp_path)]
    value = json.loads(target.read_bytes())["QBXMLMsgsRs"]
    assert [message["@requestID"] for message in value["VendorQueryRs"]] == [f"v{number}" for number in range(12)]
    assert value["#order"][:4] == ["VendorQueryRs", "CustomerQueryRs", "VendorQueryRs", "CustomerQueryRs"]


def no_temporary_folder() -> str:
    raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found")


def test_ndjson_needs_no_temporary_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", no_temporary_folder)
    target = io.BytesIO()
    qb.convert(response(customers(3)), target, format="ndjson")
    assert target.getvalue().count(b"\n") == 3


def test_what_needs_a_temporary_folder_says_that_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", no_temporary_folder)
    with (
        Spool(Target(io.BytesIO(), None)) as spool,
        pytest.raises(qb.TargetError, match="No usable temporary") as error,
    ):
        spool.write(1, b"x")
    assert (error.value.code, error.value.errno) == ("unwritable", errno.ENOENT)

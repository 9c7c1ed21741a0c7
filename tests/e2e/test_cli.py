"""The `qbxml` command as its users run it: a process with arguments, pipes, signals and exit codes."""

from __future__ import annotations

import gzip
import json
import os
import pty
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import qbxml_core as qb
from tests.unit.documents import CLASS, EMPTY, customers, response

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

COMMAND = [sys.executable, "-m", "qbxml_core"]
FIRST = response(customers(3), EMPTY)
SECOND = response(CLASS)
LARGE = response(customers(20_000))
TRUNCATED = FIRST[: FIRST.index(b"</CustomerQueryRs>")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "first.xml").write_bytes(FIRST)
    (tmp_path / "second.xml").write_bytes(SECOND)
    (tmp_path / "first.xml.gz").write_bytes(gzip.compress(FIRST))
    (tmp_path / "first.xml.zst").write_bytes(zstd.compress(FIRST))
    (tmp_path / "large.xml").write_bytes(LARGE)
    (tmp_path / "bad.xml").write_bytes(TRUNCATED)
    return tmp_path


def run(folder: Path, *arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *arguments], cwd=folder, capture_output=True, timeout=60, **options)


def convert(folder: Path, *arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    return run(folder, "convert", *arguments, **options)


def wait_for(condition: Callable[[], Any]) -> None:
    for _ in range(2000):
        if condition():
            return
        time.sleep(0.01)
    raise AssertionError("it did not happen within 20 seconds")


def test_file_to_standard_output(folder: Path) -> None:
    result = convert(folder, "first.xml")
    assert result.returncode == 0
    assert result.stdout == qb.to_json(FIRST) + b"\n"
    lines = result.stderr.decode().splitlines()
    assert lines[0].startswith("3 records: ")
    assert lines[1:] == [
        "  CustomerQueryRs  status 0  1 message, 3 records",
        "  VendorQueryRs    status 1  1 message, 0 records",
    ]


@pytest.mark.parametrize("name", ["first.xml", "first.xml.gz", "first.xml.zst"])
def test_plain_and_packed_files(folder: Path, name: str) -> None:
    result = convert(folder, name, "-o", "out.json")
    assert (result.returncode, result.stdout) == (0, b"")
    assert (folder / "out.json").read_bytes() == qb.to_json(FIRST) + b"\n"


@pytest.mark.parametrize("pack", [bytes, gzip.compress, zstd.compress])
def test_standard_input(folder: Path, pack: Callable[[bytes], bytes]) -> None:
    result = convert(folder, "-", "--format", "ndjson", input=pack(FIRST))
    assert result.returncode == 0
    assert result.stdout == qb.to_json(FIRST, format="ndjson")


def test_the_format_follows_the_name_of_the_output(folder: Path) -> None:
    assert convert(folder, "first.xml", "-o", "out.ndjson").returncode == 0
    assert (folder / "out.ndjson").read_bytes() == qb.to_json(FIRST, format="ndjson")


def test_several_files_as_ndjson(folder: Path) -> None:
    expected = qb.to_json(FIRST, format="ndjson") + qb.to_json(SECOND, format="ndjson")
    result = convert(folder, "first.xml", "second.xml", "--format", "ndjson")
    assert (result.returncode, result.stdout) == (0, expected)
    assert b"4 records from 2 files" in result.stderr
    assert convert(folder, "first.xml.gz", "second.xml", "-o", "all.jsonl").returncode == 0
    assert (folder / "all.jsonl").read_bytes() == expected


def test_several_files_into_a_directory(folder: Path) -> None:
    result = convert(folder, "first.xml.zst", "second.xml", "-o", "out/")
    assert result.returncode == 0
    assert (folder / "out" / "first.json").read_bytes() == qb.to_json(FIRST) + b"\n"
    assert (folder / "out" / "second.json").read_bytes() == qb.to_json(SECOND) + b"\n"


def test_several_files_do_not_fit_into_one_json_document(folder: Path) -> None:
    result = convert(folder, "first.xml", "second.xml")
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"add --format ndjson, or -o DIRECTORY/" in b" ".join(result.stderr.split())
    result = convert(folder, "first.xml", "second.xml", "-o", "out.json")
    assert result.returncode == 2
    assert b"2 documents do not fit into one JSON file" in result.stderr
    assert not (folder / "out.json").exists()


def test_jobs(folder: Path) -> None:
    for jobs in ("1", "3"):
        result = convert(folder, "first.xml", "second.xml", "large.xml", "-o", f"out{jobs}/", "--jobs", jobs)
        assert result.returncode == 0, result.stderr
    for path in (folder / "out1").iterdir():
        assert path.read_bytes() == (folder / "out3" / path.name).read_bytes()
    assert convert(folder, "large.xml", "-j", "2").stdout == (folder / "out1" / "large.json").read_bytes()
    assert convert(folder, "large.xml", "-j", "0").returncode == 2


def test_in_a_directory_the_good_files_are_converted_and_the_bad_ones_reported(folder: Path) -> None:
    result = convert(folder, "bad.xml", "missing.xml", "first.xml", "-o", "out/")
    assert result.returncode == 1
    assert [path.name for path in (folder / "out").iterdir()] == ["first.json"]
    errors = result.stderr.decode().splitlines()
    assert errors[0].startswith("qbxml: bad.xml: input ends before the document does")
    assert errors[1] == "qbxml: missing.xml: no such file"
    assert errors[-1] == "2 files could not be converted"


def test_typed_and_encoding(folder: Path) -> None:
    document = SECOND.replace(b"West", b"Caf\xe9")
    options = ["--shape", "native", "--typed", "--encoding", "latin-1", "--format", "ndjson"]
    result = convert(folder, "-", *options, input=document)
    assert json.loads(result.stdout) == {"ClassRet": {"Name": "Caf\u00e9", "IsActive": True}}


def test_warnings_are_in_the_summary_and_strict_makes_them_errors(folder: Path) -> None:
    (folder / "odd.xml").write_bytes(FIRST.replace(b"</Name>", b"</Name>\n<Mood>\tfine</Mood>"))
    offset = (folder / "odd.xml").read_bytes().index(b"<Mood>")
    result = convert(folder, "odd.xml", "-o", "out.json")
    assert result.returncode == 0
    assert result.stderr.decode().splitlines()[-2:] == [
        "3 warnings:",
        "  unknown_element at QBXMLMsgsRs/CustomerQueryRs/CustomerRet/Mood, 3 times, "
        f"first at byte {offset}: `\\tfine`",
    ]
    result = convert(folder, "odd.xml", "--strict", "-o", "strict.json")
    assert result.returncode == 1
    assert f"(byte {offset}, at QBXMLMsgsRs/CustomerQueryRs/CustomerRet[1]/Mood)" in result.stderr.decode()
    assert not (folder / "strict.json").exists()


def test_quiet_prints_data_alone(folder: Path) -> None:
    result = convert(folder, "first.xml", "--quiet")
    assert (result.returncode, result.stderr) == (0, b"")
    result = convert(folder, "first.xml", "-q", "-o", "out.json")
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.xml"], "qbxml: missing.xml: no such file"),
        ([""], "qbxml: '': the name of the file is empty"),
        (["."], "qbxml: .: is a directory, not a file"),
        (["first.xml", "-o", "no/such/folder/out.json"], "there is no directory no/such/folder"),
        (["first.xml", "-o", "/dev/full"], "qbxml: /dev/full: cannot be written: No space left on device"),
        (["first.xml", "--max-text", "4"], "text is longer than max_text allows"),
        (["cut.xml.gz"], "qbxml: cut.xml.gz: the gzip archive ends too early"),
        (["cut.xml.zst"], "qbxml: cut.xml.zst: the zstd archive ends too early"),
        (["picture.png"], "qbxml: picture.png: "),
        (["empty.xml"], "qbxml: empty.xml: the input is empty"),
    ],
)
def test_bad_input_is_one_clear_line_and_exit_code_1(folder: Path, arguments: list[str], message: str) -> None:
    (folder / "cut.xml.gz").write_bytes(gzip.compress(LARGE)[:-100])
    (folder / "cut.xml.zst").write_bytes(zstd.compress(LARGE)[:-100])
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (folder / "empty.xml").write_bytes(b"")
    result = convert(folder, *arguments)
    assert result.returncode == 1
    errors = result.stderr.decode().splitlines()
    assert message in errors[0]
    assert len(errors) <= 2
    assert b"Traceback" not in result.stderr


def test_a_target_that_would_not_be_what_its_name_says(folder: Path) -> None:
    result = convert(folder, "first.xml", "-o", "out.ndjson.gz")
    assert result.returncode == 2
    assert result.stderr == b"qbxml: out.ndjson.gz: output is not packed; leave .gz out and pack it later\n"
    assert not (folder / "out.ndjson.gz").exists()


def test_malformed_input_names_offset_and_path(folder: Path) -> None:
    (folder / "worse.xml").write_bytes(FIRST.replace(b"Customer 1</Name>", b"Customer 1</Nome>"))
    offset = FIRST.index(b"Customer 1</Name>") + len("Customer 1")
    result = convert(folder, "worse.xml", "-o", "out.json")
    assert result.returncode == 1
    first, second = result.stderr.decode().splitlines()
    assert f"(byte {offset}, after 1 whole record, at QBXMLMsgsRs/CustomerQueryRs/CustomerRet[2]/Name)" in first
    assert "expected `</Name>`" in first
    ways = "--salvage, or --format ndjson without -o, gives it"
    assert second == f"qbxml: what came before it, 1 record, was not written; {ways}"
    assert not (folder / "out.json").exists()
    (folder / "out.json").write_bytes(b"before")
    second = convert(folder, "worse.xml", "-o", "out.json").stderr.decode().splitlines()[1]
    assert second == f"qbxml: what came before it, 1 record, was not kept: out.json is as it was; {ways}"
    assert convert(folder, "worse.xml", "-o", "out.json", "--salvage").returncode == 1
    assert json.loads((folder / "out.json").read_bytes())["responses"][0]["data"][0]["name"] == "Customer 0"
    assert len(convert(folder, "worse.xml", "--format", "ndjson").stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("spoiled", "options"),
    [
        (FIRST.replace(b"</CustomerQueryRs>", b"<!DOCTYPE a></CustomerQueryRs>"), []),
        (FIRST.replace(b"</CustomerQueryRs>", b"<Mood/></CustomerQueryRs>"), ["--strict"]),
        (FIRST + FIRST, []),
    ],
)
def test_salvage_is_no_advice_where_it_does_not_help(folder: Path, spoiled: bytes, options: list[str]) -> None:
    (folder / "worse.xml").write_bytes(spoiled)
    for salvage in ([], ["--salvage"]):
        result = convert(folder, "worse.xml", "-o", "out.json", *options, *salvage)
        line = "qbxml: what came before it, 3 records, was not written; --format ndjson without -o gives it"
        assert result.stderr.decode().splitlines()[1] == line
    assert len(convert(folder, "worse.xml", "--format", "ndjson", *options).stdout.splitlines()) >= 3


def test_records_before_an_error_are_on_standard_output(folder: Path) -> None:
    result = convert(folder, "bad.xml", "--format", "ndjson")
    assert result.returncode == 1
    assert result.stdout == qb.to_json(FIRST, format="ndjson")
    assert result.stderr.decode().splitlines()[1] == "qbxml: what came before it, 3 records, was written"


def test_a_target_that_was_there_stays_when_it_goes_wrong(folder: Path) -> None:
    (folder / "out.json").write_bytes(b"before")
    before = sorted(folder.iterdir())
    assert convert(folder, "bad.xml", "-o", "out.json").returncode == 1
    assert (folder / "out.json").read_bytes() == b"before"
    assert sorted(folder.iterdir()) == before


def test_a_write_that_fails_midway_leaves_nothing(folder: Path) -> None:
    before = sorted(folder.iterdir())
    result = convert(
        folder,
        "large.xml",
        "-o",
        "out.json",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000)),
    )
    assert result.returncode == 1
    assert result.stderr.decode() == "qbxml: out.json: cannot be written: File too large\n"
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Usage: qbxml"),
        (["convert"], "Missing argument 'IN...'"),
        (["nonsense"], "No such command 'nonsense'"),
        (["convert", "first.xml", "--format", "yaml"], "'yaml' is not one of"),
        (["convert", "first.xml", "--typed"], "typed is for the native shape"),
        (["convert", "first.xml", "--encoding", "klingon"], "unknown encoding 'klingon'"),
        (["convert", "first.xml", "--max-text", "lots"], "'lots' is not a size"),
        (["convert", "first.xml", "--max-text", "2G"], "max_text must be from 1 to"),
        (["convert", "first.xml", "--max-depth", "0"], "0 is not in the range"),
        (["convert", "first.xml", "-o", "first.xml"], "first.xml is both source and target"),
    ],
)
def test_a_wrong_command_line_is_exit_code_2(folder: Path, arguments: list[str], message: str) -> None:
    result = run(folder, *arguments)
    assert (result.returncode, result.stdout) == (2, b"")
    assert message in result.stderr.decode()
    assert b"Traceback" not in result.stderr


def test_help_teaches(folder: Path) -> None:
    for option in ("--help", "-h"):
        assert b"Convert qbXML documents to JSON or Parquet." in run(folder, option).stdout
        result = convert(folder, option)
        assert result.returncode == 0
        assert b"qbxml convert archive/*.xml.gz -o all.ndjson" in result.stdout
        assert b"Exit code: 0 fine" in result.stdout
        assert b"130 interrupted, 141 who reads the pipe has left, 143 terminated" in result.stdout


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_the_extra_one_line_says_how_to_get_it(folder: Path, missing: str) -> None:
    program = f"import sys; sys.modules['{missing}'] = None; from qbxml_core.cli import main; main(['--version'])"
    result = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, timeout=60)
    assert (result.returncode, result.stdout) == (2, b"")
    assert result.stderr.decode() == 'qbxml: the command line is an extra: pip install "qbxml-core[cli]"\n'


@pytest.mark.parametrize("format_", ["json", "ndjson"])
def test_a_reader_that_goes_away_is_no_error_to_talk_about(folder: Path, format_: str) -> None:
    with subprocess.Popen(
        [*COMMAND, "convert", "large.xml", "--format", format_],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert len(process.stdout.read(10)) == 10
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


def with_closed(folder: Path, streams: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = ["sh", "-c", f'exec "$@" {streams}', "sh", *COMMAND, "convert", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, timeout=60)


def test_a_closed_standard_output_is_one_line(folder: Path) -> None:
    result = with_closed(folder, ">&-", "first.xml")
    assert (result.returncode, result.stderr) == (1, b"qbxml: <stdout>: there is no standard output\n")


def test_closed_streams_that_nobody_needs(folder: Path) -> None:
    result = with_closed(folder, "<&- >&- 2>&-", "first.xml", "-o", "out.json")
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    assert (folder / "out.json").read_bytes() == convert(folder, "first.xml").stdout


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_leaves_no_half_file(folder: Path, number: signal.Signals, code: int) -> None:
    before = sorted(folder.iterdir())
    with subprocess.Popen(
        [*COMMAND, "convert", "-", "-o", "out.json"], cwd=folder, stdin=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(LARGE[: len(LARGE) // 2])
        process.stdin.flush()
        wait_for(lambda: any(path.name.endswith(".part") and path.stat().st_size for path in folder.iterdir()))
        process.send_signal(number)
        assert process.wait(60) == code
        assert b"Traceback" not in process.stderr.read()
    assert sorted(folder.iterdir()) == before


def on_a_terminal(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run `convert` with a terminal as its stderr; gives the exit code and what the terminal saw."""
    mine, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "120"}
    with subprocess.Popen(
        [*COMMAND, "convert", *arguments], cwd=folder, stdout=subprocess.DEVNULL, stderr=theirs, env=environment
    ) as process:
        os.close(theirs)
        seen = b""
        while True:
            try:
                piece = os.read(mine, 4096)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            seen += piece
        os.close(mine)
        return process.wait(60), seen.decode()


def test_progress_on_a_terminal(folder: Path) -> None:
    code, seen = on_a_terminal(folder, "large.xml")
    assert code == 0
    assert "\x1b[" in seen
    assert "large.xml" in seen
    assert "20,000 records" in seen
    assert "1.9/1.9 MB" in seen


@pytest.mark.parametrize("option", ["--no-progress", "--quiet"])
def test_no_progress_on_a_terminal_that_wants_none(folder: Path, option: str) -> None:
    code, seen = on_a_terminal(folder, "large.xml", option)
    assert code == 0
    assert "\x1b[" not in seen


def test_no_progress_where_there_is_no_terminal(folder: Path) -> None:
    result = convert(folder, "large.xml", "-o", "out.json")
    assert b"\x1b" not in result.stderr
    assert len(result.stderr.splitlines()) == 2


def test_salvage_writes_what_is_whole_and_says_what_is_not(folder: Path) -> None:
    start = FIRST.index(b"<CustomerRet>", FIRST.index(b"<CustomerRet>") + 1)
    broken = FIRST[:start] + FIRST[start:].replace(b"</Name>", b"</Nome>", 1)
    (folder / "broken.xml").write_bytes(broken)
    result = convert(folder, "broken.xml", "-o", "out.json", "--salvage")
    assert result.returncode == 1
    records = [
        each for response in json.loads((folder / "out.json").read_bytes())["responses"] for each in response["data"]
    ]
    assert len(records) == 2
    end = broken.index(b"<CustomerRet>", start + 1)
    assert result.stderr.decode().splitlines()[-2:] == [
        "1 damaged stretch left out:",
        f"  bytes {start} to {end}: xml_syntax at QBXMLMsgsRs/CustomerQueryRs/CustomerRet[2]/Name, "
        "closing tag does not match",
    ]
    result = convert(folder, "first.xml", "bad.xml", "--salvage", "--format", "ndjson")
    assert result.returncode == 1
    assert result.stdout.count(b"\n") == 6
    assert "of bad.xml: truncated at QBXMLMsgsRs/CustomerQueryRs, input ends" in result.stderr.decode()
    assert convert(folder, "first.xml", "--salvage", "-o", "out.json").returncode == 0


def test_damaged_text_is_repaired_kept_or_refused(folder: Path) -> None:
    (folder / "odd.xml").write_bytes(FIRST.replace(b"</Name>", b"&#x19;</Name>", 1))
    outputs = []
    for policy, code in (("repair", 0), ("keep", 0), ("error", 1)):
        result = convert(folder, "odd.xml", "--illegal-characters", policy)
        assert result.returncode == code
        outputs.append(result.stdout.decode())
        assert "illegal_character" in result.stderr.decode() or "character XML forbids" in result.stderr.decode()
    assert "\ufffd" in outputs[0]
    assert "\\u0019" in outputs[1]
    assert outputs[2].endswith('"data":[')

"""What `qbxml` does beside converting: explain, inspect, sample, completion, versions, colours and pipes."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

import qbxml_core as qb

COMMAND = [sys.executable, "-m", "qbxml_core"]
ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "invoices.xml"


def run(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[str]:
    result = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        timeout=60,
        env={**os.environ, **environment},
    )
    return subprocess.CompletedProcess(
        result.args, result.returncode, result.stdout.decode(), result.stderr.decode("utf-8", "replace")
    )


def on_a_terminal(*arguments: str | Path, **environment: str) -> str:
    """What a terminal sees that is both stdout and stderr."""
    mine, theirs = pty.openpty()
    clean = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with subprocess.Popen(
        [*COMMAND, *map(str, arguments)], stdout=theirs, stderr=theirs, env={**clean, "TERM": "xterm", **environment}
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
        process.wait(60)
    return seen.decode()


def test_inspect_shows_tables() -> None:
    result = run("inspect", EXAMPLE)
    assert (result.returncode, result.stderr) == (0, "")
    rows = [line.split() for line in result.stdout.splitlines()]
    assert ["InvoiceQueryRs", "0", "ok", "1", "2"] in rows
    assert ["CustomerQueryRs", "500", "not_found", "1", "0"] in rows
    assert any(row[:3] == ["InvoiceRet", "qbd_invoice", "2"] for row in rows)
    assert "\x1b" not in result.stdout


def test_inspect_for_programs() -> None:
    result = run("inspect", "-", "--json", stdin=EXAMPLE.read_bytes())
    found = json.loads(result.stdout)
    assert found["files"][0]["bytesIn"] == EXAMPLE.stat().st_size
    assert [(each["name"], each["objectType"], each["records"]) for each in found["objects"]] == [
        ("InvoiceRet", "qbd_invoice", 2)
    ]
    assert {"messages", "warnings", "warningCount", "records"} <= found.keys()


@pytest.mark.parametrize("command", ["inspect", "validate"])
def test_json_of_a_file_whose_name_is_no_text(tmp_path: Path, command: str) -> None:
    name = os.fsdecode(b"Rechn\xfcng.xml")
    (tmp_path / name).write_bytes(EXAMPLE.read_bytes())
    result = run(command, tmp_path / name, "--json")
    assert (result.returncode, result.stderr) == (0, "")
    found = json.loads(result.stdout)
    shown = found["file"] if command == "validate" else found["files"][0]["name"]
    assert shown == f"{tmp_path}/Rechn\\udcfcng.xml"


def test_inspect_tells_what_it_can_of_a_damaged_file(tmp_path: Path) -> None:
    document = EXAMPLE.read_bytes()
    (tmp_path / "cut.xml").write_bytes(document[: document.rindex(b"</InvoiceRet>") + 20])
    result = run("inspect", tmp_path / "cut.xml")
    assert result.returncode == 1
    assert "qbd_invoice" in result.stdout
    assert "input ends before the document does" in result.stderr


def test_sample_is_the_same_for_the_same_seed(tmp_path: Path) -> None:
    first = run("sample", "InvoiceQueryRs", "--records", "3", "--seed", "1")
    assert (first.returncode, first.stderr) == (0, "")
    run("sample", "InvoiceQueryRs", "--records", "3", "--seed", "1", "-o", tmp_path / "same.xml")
    assert (tmp_path / "same.xml").read_text() == first.stdout
    assert run("sample", "InvoiceQueryRs", "--records", "3", "--seed", "2").stdout != first.stdout
    assert len(list(qb.iter_records(first.stdout.encode()))) == 3


def test_sample_of_a_size(tmp_path: Path) -> None:
    assert run("sample", "CustomerAddRq", "--size", "300KB", "-o", tmp_path / "some.xml").returncode == 0
    assert 250_000 < (tmp_path / "some.xml").stat().st_size < 350_000


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["insepct", "x"], 2, "Did you mean 'inspect'"),
        (["convert", "--formt", "json"], 2, "Did you mean '--format'"),
        (["sample", "InvoiceQueryR"], 2, "did you mean InvoiceQueryRs"),
        (["sample", "InvoiceQueryRs", "--records", "1", "--size", "1M"], 2, "give one of them"),
        (["sample", "InvoiceQueryRs", "--size", "much"], 2, "'much' is not a size"),
        (["explain", "recievablesAccount"], 1, "did you mean receivablesAccount"),
        (["completion", "tcsh"], 2, "'tcsh' is not one of"),
    ],
)
def test_errors_name_what_is_nearest(arguments: list[str], code: int, message: str) -> None:
    result = run(*arguments)
    assert (result.returncode, result.stdout) == (code, "")
    assert message in " ".join(result.stderr.split())


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("3175", "status code 3175: The object is in use."),
        ("0x80040400", "error code of the COM layer 0x80040400: QuickBooks could not read the request"),
        ("-2147220480", "error code of the COM layer -2147220480: QuickBooks could not read the request"),
        ("unknown_element", "unknown_element: "),
        ("invoices", "invoices: Invoices."),
    ],
)
def test_explain_knows_codes_and_names(name: str, line: str) -> None:
    result = run("explain", name)
    assert result.returncode == 0
    assert result.stdout.startswith(line)


def test_explain_takes_words() -> None:
    assert run("explain", "object", "is", "in", "use").stdout == run("explain", "object is in use").stdout != ""


def test_the_help_of_the_whole_starts_with_what_one_needs_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = run("--help").stdout
    assert re.findall(r"^  (\w+)  ", text[text.index("Commands:") :], re.MULTILINE)[:2] == ["convert", "inspect"]
    examples = re.findall(r"^    (qbxml .*?)(?:   |$)", text, re.MULTILINE)
    assert len(examples) == 6
    monkeypatch.chdir(tmp_path)
    assert examples.pop() == "qbxml serve --demo"  # which ends when it is stopped: see test_serve.py
    for line in examples:  # and the others work, one after the other
        assert run(*line.split()[1:]).returncode == 0, line


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str) -> None:
    result = run("completion", shell)
    assert result.returncode == 0
    assert f"_QBXML_COMPLETE={shell}_complete" in result.stdout
    if shell == "bash":
        subprocess.run(["bash", "-n"], input=result.stdout.encode(), check=True)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("qbxml ins", "inspect"),
        ("qbxml sample invoiceq", "InvoiceQueryRs"),
        ("qbxml explain receivablesA", "receivablesAccount"),
    ],
)
def test_completion_offers_commands_and_names(words: str, offered: str) -> None:
    result = run(_QBXML_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(len(words.split()) - 1))
    assert f"plain,{offered}" in result.stdout.splitlines()


@pytest.mark.parametrize(
    "words",
    [
        "qbxml convert inv",
        "qbxml inspect inv",
        "qbxml validate inv",
        "qbxml convert - -o inv",
        "qbxml sample InvoiceQueryRs -o inv",
        "qbxml request invoices.list -o inv",
        "qbxml request invoices.list --params inv",
    ],
)
def test_completion_leaves_files_to_the_shell(words: str) -> None:
    result = run(_QBXML_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(len(words.split()) - 1))
    assert result.stdout == "file,inv\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["convert", "--help"],
        ["convert", EXAMPLE, "-q"],
        ["inspect", EXAMPLE],
        ["inspect", EXAMPLE, "--json"],
        ["explain", "3175"],
        ["request", "invoices.list"],
        ["request", "--list"],
        ["validate", EXAMPLE],
        ["sample", "InvoiceQueryRs", "--records", "1"],
        ["completion", "bash"],
    ],
)
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_behind_stdout(arguments: list[str | Path], unbuffered: str) -> None:
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            [*COMMAND, *map(str, arguments)],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            timeout=60,
        )
    assert result.returncode == 1
    assert result.stderr == b"qbxml: <stdout>: cannot be written: No space left on device\n"


def test_version_names_package_schema_engine_and_python() -> None:
    from qbxml_core._engine import SCHEMA_VERSION, VECTORS

    shown = run("--version").stdout
    assert shown.startswith(f"qbxml {qb.__version__} (qbXML {SCHEMA_VERSION}, engine for {VECTORS}, ")


def test_colours_on_a_terminal_only_and_not_where_nobody_wants_them() -> None:
    assert "\x1b[" in on_a_terminal("inspect", EXAMPLE, "--no-progress")
    assert "\x1b[" in on_a_terminal("convert", "nowhere.xml")
    assert "\x1b[" not in on_a_terminal("inspect", EXAMPLE, "--no-progress", NO_COLOR="1")
    assert "\x1b[" not in on_a_terminal("convert", "nowhere.xml", NO_COLOR="1")
    assert "\x1b[" not in run("convert", "nowhere.xml").stderr


@pytest.mark.parametrize(
    "arguments",
    [["sample", "InvoiceQueryRs", "--size", "5MB"], ["convert", "-", "-q"], ["explain", "id"], ["--help"]],
)
def test_a_pipe_that_closes_is_quiet(tmp_path: Path, arguments: list[str]) -> None:
    run("sample", "InvoiceQueryRs", "--size", "2MB", "-o", tmp_path / "made.xml")
    with (
        (tmp_path / "made.xml").open("rb") as source,
        subprocess.Popen(
            [*COMMAND, *arguments], stdin=source, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process,
    ):
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()  # before anything was written
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


def test_parquet(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    assert run("convert", EXAMPLE, "-o", tmp_path / "invoices.parquet", "--flatten", "--utc").returncode == 0
    assert pq.read_schema(tmp_path / "invoices.parquet").equals(qb.arrow_schema("invoices", flatten=True, utc=True))
    result = run("convert", EXAMPLE, "-o", f"{tmp_path}/tables/", "--format", "parquet")
    assert "of Parquet" in result.stderr
    assert pq.read_table(tmp_path / "tables" / "qbd_invoice.parquet").num_rows == 2
    result = run("convert", EXAMPLE, "-o", tmp_path / "none.parquet", "--resource", "customers")
    assert result.stderr.startswith("2 records, 0 rows written: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "parquet"], "Parquet needs a file or a directory: add -o OUT"),
        (["-o", "x.parquet", "--shape", "native"], "Parquet has the api shape"),
        (["--flatten"], "are for Parquet: add --format parquet"),
        (["-o", "x.parquet", "--resource", "invoice"], "did you mean invoices"),
    ],
)
def test_options_that_do_not_go_with_parquet(arguments: list[str], message: str) -> None:
    result = run("convert", EXAMPLE, *arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert message in " ".join(result.stderr.split())


@pytest.mark.parametrize(
    ("flag", "text", "with_flag", "without"),
    [
        ("--no-windows-1252-references", "&#148;", "\\u0094", "\u201d"),
        ("--no-doubled-references", "&amp;#8217;", "&#8217;", "\u2019"),
    ],
)
def test_references_as_they_stand(flag: str, text: str, with_flag: str, without: str, tmp_path: Path) -> None:
    source = tmp_path / "classes.xml"
    record = f"<ClassRet><Name>{text}</Name></ClassRet>"
    source.write_text(f"<QBXML><QBXMLMsgsRs><ClassQueryRs>{record}</ClassQueryRs></QBXMLMsgsRs></QBXML>")
    for arguments, expected in (([flag], with_flag), ([], without)):
        output = tmp_path / "out.ndjson"
        assert run("convert", source, "-o", output, *arguments).returncode == 0
        assert f'"name":"{expected}"' in output.read_text("utf-8").replace("\x94", "\\u0094")

"""Files that fail while they are read or written: one clear line, the right exit code, nothing half-written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

import qbxml_core as qb
from qbxml_core.files import progress as tally
from tests.unit.documents import customers, response

COMMAND = [sys.executable, "-m", "qbxml_core", "convert"]
SMALL = response(customers(3))
LARGE = response(customers(20_000))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "small.xml").write_bytes(SMALL)
    (tmp_path / "large.xml").write_bytes(LARGE)
    return tmp_path


def convert(folder: Path, *arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.run([*COMMAND, *arguments], cwd=folder, timeout=60, text=True, **streams)  # type: ignore[call-overload,no-any-return]


@pytest.mark.parametrize("name", ["small.xml", "large.xml"])
@pytest.mark.parametrize("format", ["json", "ndjson"])
@pytest.mark.parametrize("arguments", [[], ["-o", "/dev/full"]])
def test_a_full_disk(folder: Path, arguments: list[str], format: str, name: str) -> None:
    with open("/dev/full", "wb") as full:
        options = {} if arguments else {"stdout": full}
        result = convert(folder, name, "--format", format, *arguments, **options)
    assert result.returncode == 1
    place = arguments[1] if arguments else "<stdout>"
    assert result.stderr == f"qbxml: {place}: cannot be written: No space left on device\n"


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("nowhere/out.json", "there is no directory nowhere"),
        ("small.xml/out.json", "cannot be written: Not a directory"),
        ("x" * 300, "cannot be written: File name too long"),
        ("/proc/out.json", "cannot be written: No such file or directory"),
    ],
)
def test_a_target_that_cannot_be_written(folder: Path, target: str, message: str) -> None:
    before = sorted(folder.iterdir())
    result = convert(folder, "small.xml", "-o", target)
    assert result.returncode == 1
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"qbxml: {target}: ")
    assert message in line
    assert sorted(folder.iterdir()) == before


def test_a_source_that_has_vanished(folder: Path) -> None:
    """Of several, the others are still converted."""
    (folder / "second.xml").write_bytes(SMALL)
    result = convert(folder, "small.xml", "gone.xml", "second.xml", "-o", "out/")
    assert result.returncode == 1
    assert result.stderr.splitlines()[0] == "qbxml: gone.xml: no such file"
    assert result.stderr.splitlines()[-1] == "1 file could not be converted"
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["second.json", "small.json"]


def test_a_source_that_shrinks_while_it_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = folder / "large.xml", folder / "out.json"

    def shrink(progress: qb.Progress) -> None:
        if source.stat().st_size == len(LARGE):
            os.truncate(source, progress.bytes_read + 1000)

    monkeypatch.setattr(tally, "PROGRESS_INTERVAL", 0)
    with pytest.raises(qb.TruncatedError) as caught:
        qb.convert(source, target, on_progress=shrink)
    assert caught.value.source == str(source)
    assert caught.value.records
    assert sorted(path.name for path in folder.iterdir()) == ["large.xml", "small.xml"]


def slow_pipe(path: Path, go_on: threading.Event) -> threading.Thread:
    """A pipe that gives half a document, and the rest when it is told to."""

    def write() -> None:
        with suppress(BrokenPipeError), path.open("wb", buffering=0) as file:
            file.write(LARGE[: len(LARGE) // 2])
            go_on.wait(60)

    os.mkfifo(path)
    thread = threading.Thread(target=write)
    thread.start()
    return thread


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_in_the_middle(folder: Path, number: signal.Signals, code: int) -> None:
    """Files that are done stay, the one in the middle leaves nothing, not even a temporary file."""
    go_on = threading.Event()
    thread = slow_pipe(folder / "pipe.xml", go_on)
    with subprocess.Popen(
        [*COMMAND, "small.xml", "pipe.xml", "-o", "out/"], cwd=folder, stderr=subprocess.PIPE
    ) as process:
        for _ in range(6000):
            if [*(folder / "out").glob(".pipe.json.*.part")]:
                break
            time.sleep(0.01)
        process.send_signal(number)
        assert process.stderr is not None
        message = process.stderr.read().decode()
        assert process.wait(60) == code
    go_on.set()
    thread.join()
    assert message.strip() == ("qbxml: interrupted" if number == signal.SIGINT else "")
    assert [path.name for path in (folder / "out").iterdir()] == ["small.json"]


@pytest.mark.parametrize("module", ["rich", "platform"])
def test_an_interrupt_while_the_command_starts(folder: Path, module: str) -> None:
    """`python -m` looks for modules in the current directory first, where these are the interrupt."""
    (folder / f"{module}.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    result = convert(folder, "small.xml", "-o", "out.json")
    assert (result.returncode, result.stdout, result.stderr) == (130, "", "")
    assert not (folder / "out.json").exists()


def test_an_interrupt_in_python_leaves_nothing(folder: Path) -> None:
    def chunks() -> object:
        yield LARGE[:100_000]
        raise KeyboardInterrupt

    (folder / "out.json").write_bytes(b"before")
    with pytest.raises(KeyboardInterrupt):
        qb.convert(chunks(), folder / "out.json")  # type: ignore[arg-type]
    assert (folder / "out.json").read_bytes() == b"before"
    assert sorted(path.name for path in folder.iterdir()) == ["large.xml", "out.json", "small.xml"]

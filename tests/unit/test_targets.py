"""Targets: a file appears whole or not at all, and what goes wrong is said in one way."""

from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from qbxml_core import OptionError, TargetError, convert
from qbxml_core.io import target as targets
from qbxml_core.io.target import open_target


def test_a_file_appears_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    with open_target(path) as target:
        target.write(b"abc")
        assert not path.exists()
        (temporary,) = tmp_path.iterdir()
        assert temporary.name.startswith(".out.json.")
        target.write(b"def")
    assert path.read_bytes() == b"abcdef"
    assert target.written == 6
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_nothing_is_left_when_it_goes_wrong(tmp_path: Path, error: type[BaseException]) -> None:
    path = tmp_path / "out.json"
    path.write_bytes(b"before")
    with pytest.raises(error), open_target(path) as target:
        target.write(b"half")
        raise error
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_mode_of_a_new_file_follows_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        with open_target(tmp_path / "out.json") as target:
            target.write(b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "out.json").stat().st_mode) == 0o640


def test_mode_of_a_file_that_is_replaced_stays(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_bytes(b"")
    path.chmod(0o604)
    with open_target(path) as target:
        target.write(b"x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o604


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real.json"
    real.write_bytes(b"before")
    link = tmp_path / "link.json"
    link.symlink_to(real)
    with open_target(link) as target:
        target.write(b"after")
    assert link.is_symlink()
    assert real.read_bytes() == b"after"


def test_a_very_long_name(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250)
    with open_target(path) as target:
        target.write(b"x")
    assert path.read_bytes() == b"x"


def test_a_device_is_written_to_and_not_replaced() -> None:
    with open_target(os.devnull) as target:
        target.write(b"x")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_a_directory_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="there is no directory") as caught, open_target(tmp_path / "no" / "out"):
        pass
    assert (caught.value.code, caught.value.errno) == ("unwritable", 2)


@pytest.mark.parametrize("name", ["out.json.gz", "out.ndjson.ZST"])
def test_a_name_that_promises_an_archive(tmp_path: Path, name: str) -> None:
    with pytest.raises(OptionError, match="output is not packed"), open_target(tmp_path / name):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_name_of_nothing() -> None:
    with pytest.raises(OptionError, match="the target has no name"), open_target(""):
        pass


def test_a_full_disk() -> None:
    with pytest.raises(TargetError, match="No space left on device") as caught, open_target("/dev/full") as target:
        target.write(b"x")
    assert caught.value.filename == "/dev/full"


class Remote(io.FileIO):
    """A file of a server that tells on closing that there was no room."""

    def close(self) -> None:
        was_open = not self.closed
        super().close()
        if was_open:
            raise OSError(errno.EDQUOT, os.strerror(errno.EDQUOT))


@pytest.mark.parametrize("device", [False, True])
def test_what_the_system_tells_on_closing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, device: bool) -> None:
    monkeypatch.setattr(targets, "open", lambda file, mode, buffering: Remote(file, mode), raising=False)
    path = tmp_path / "out.json"
    path.write_bytes(b"before")
    name = os.devnull if device else str(path)
    with (
        pytest.raises(TargetError, match="cannot be written: Disk quota exceeded") as caught,
        open_target(name) as file,
    ):
        file.write(b"x")
    assert (caught.value.filename, caught.value.errno) == (name, errno.EDQUOT)
    with pytest.raises(ValueError, match="mine"), open_target(name) as file:
        raise ValueError("mine")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_object_in_text_mode() -> None:
    with pytest.raises(TypeError, match="open it in binary mode"), open_target(io.StringIO()):  # type: ignore[arg-type]
        pass


def test_a_file_object_gets_everything_even_in_pieces() -> None:
    class Slow(io.RawIOBase):
        def __init__(self) -> None:
            self.got = b""

        def writable(self) -> bool:
            return True

        def write(self, data: Any) -> int:
            self.got += bytes(data[:3])
            return min(3, len(data))

    slow = Slow()
    with open_target(slow) as target:
        target.write(b"abcdefgh")
    assert (slow.got, target.written, slow.closed) == (b"abcdefgh", 8, False)


def test_errors_of_the_caller_s_file_are_passed_on() -> None:
    class Broken(io.BytesIO):
        def write(self, data: Any) -> int:
            raise OSError(99, "mine")

    with pytest.raises(OSError, match="mine") as caught, open_target(Broken()) as target:
        target.write(b"x")
    assert type(caught.value) is OSError


def test_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    for name in (None, "-"):
        with open_target(name) as target:
            target.write(b"data\n")
    assert capfdbinary.readouterr().out == b"data\ndata\n"


@pytest.mark.parametrize("name", ["a\0b", "a\ud800b", "a\0b/", "a\ud800b/", "file/"])
def test_a_name_that_no_file_can_have(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_bytes(b"before")
    with pytest.raises(TargetError, match="cannot be written") as caught:
        convert(tmp_path / "file", name)
    assert caught.value.name == name
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_pipe_that_is_full_loses_nothing_in_silence() -> None:
    """A raw file in non-blocking mode says None for "nothing written", where others say it for "all of it"."""
    ours, theirs = os.pipe()
    os.set_blocking(theirs, False)
    with open(ours, "rb"), open(theirs, "wb", buffering=0) as full:
        with pytest.raises(BlockingIOError, match="non-blocking"), open_target(full) as target:
            target.write(b"x" * (4 << 20))
        assert target.written == 0


def test_a_file_that_takes_nothing_is_not_tried_for_ever() -> None:
    class Nothing:
        tries = 0

        def write(self, data: Any) -> int:
            self.tries += 1
            assert self.tries < 100
            return 0

    with pytest.raises(BlockingIOError), open_target(Nothing()) as target:  # type: ignore[arg-type]
        target.write(b"x")


@pytest.mark.parametrize("target", [b"out.json", 5])
def test_what_is_no_target(target: Any) -> None:
    with pytest.raises(TypeError, match="a target is a path"), open_target(target):
        pass

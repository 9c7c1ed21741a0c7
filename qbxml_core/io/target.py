"""Where output goes: a file that appears whole or not at all, standard output, or a file of the caller's."""

from __future__ import annotations

import errno
import io
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO, Any, TypeAlias

from ..errors import OptionError, TargetError

__all__ = ["Target", "TargetLike", "is_directory", "make_directory", "open_target"]

TargetLike: TypeAlias = str | os.PathLike[str] | IO[bytes] | None
"""A path, a binary file, or None or `"-"` for standard output."""

PACKED_SUFFIXES = (".gz", ".zst", ".zstd")


class Target:
    """An open output: counts what is written, and says in one way what went wrong.

    `folder` is where the output will be, and so where there should be room for it; None where it is no file.
    """

    def __init__(self, file: Any, name: str | None, folder: str | None = None) -> None:
        self.written = 0
        self.folder = folder
        self._file = file
        self._name = name

    def write(self, data: bytes) -> None:
        """Write all of `data`, also to a raw file that takes it in pieces.

        Raises:
            TargetError: The system refused. Errors of a file object of the caller's are passed on as they are.
        """
        with _named(self._name):
            view = memoryview(data)
            while view:
                count = self._file.write(view)
                if not count and (count is not None or isinstance(self._file, io.RawIOBase)):
                    raise BlockingIOError(
                        errno.EAGAIN, "the file takes nothing now: it must not be in non-blocking mode"
                    )
                view = view[count:] if isinstance(count, int) else view[len(view) :]
        self.written += len(data)

    def flush(self) -> None:
        """Hand everything to the system, so that a full disk is noticed now."""
        with _named(self._name):
            if hasattr(self._file, "flush"):
                self._file.flush()


@contextmanager
def open_target(target: TargetLike) -> Iterator[Target]:
    """Open `target` for one output.

    A regular file is written under a temporary name beside its place and moved there when the `with` block ends well;
    if it does not, the temporary file is removed and whatever had the name before is still there.

    Raises:
        OptionError: The name is empty, or says that the output is packed, which it never is.
        TargetError: It cannot be written.
        TypeError: A file object is open in text mode.
    """
    if target is None or target == "-":
        if sys.stdout is None:
            raise TargetError("unwritable", "<stdout>", "there is no standard output", errno.EBADF)
        output = Target(sys.stdout.buffer, "<stdout>")
        yield output
        output.flush()
    elif isinstance(target, (str, os.PathLike)):
        path = os.fspath(target)
        if not path:
            raise OptionError("the target has no name; `-` is standard output")
        replaceable = _is_replaceable(path)
        if replaceable and path.lower().endswith(PACKED_SUFFIXES):
            raise OptionError(f"{path}: output is not packed; leave {os.path.splitext(path)[1]} out and pack it later")
        with _replaced(path) if replaceable else _plain(path) as output:
            yield output
    elif not hasattr(target, "write"):
        raise TypeError(f"a target is a path, a binary file or None, not {type(target).__name__}")
    else:
        file: Any = target
        if isinstance(file, io.TextIOBase):
            raise TypeError("the target is open in text mode; open it in binary mode: open(path, 'wb')")
        output = Target(file, None)
        yield output
        output.flush()


def is_directory(target: TargetLike) -> bool:
    """Whether a target is a directory: one that exists, or a path that ends in a slash."""
    if not isinstance(target, (str, os.PathLike)):
        return False
    path = os.fspath(target)
    return path.endswith((os.sep, os.altsep or os.sep)) or os.path.isdir(path)


def make_directory(path: str) -> None:
    """Make a directory for targets, unless it is there.

    Raises:
        TargetError: The system refused.
    """
    with _named(path):
        os.makedirs(path, exist_ok=True)


def _is_replaceable(path: str) -> bool:
    """Whether nothing, or a regular file, has that name. A device or a pipe is written to, never replaced."""
    with _named(path):
        try:
            return stat.S_ISREG(os.stat(path).st_mode)
        except FileNotFoundError:
            return True


@contextmanager
def _plain(path: str) -> Iterator[Target]:
    with _named(path):
        file = open(path, "wb", buffering=0)  # noqa: SIM115 (only opening it is named; the block below has its own)
    with _closed(file, path):
        yield Target(file, path)


@contextmanager
def _replaced(path: str) -> Iterator[Target]:
    final = os.path.realpath(path)  # a link stays a link; what it points to is replaced
    folder, base = os.path.split(final)
    temporary = os.path.join(folder, f".{base[:100]}.{secrets.token_hex(4)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    with _named(path):
        descriptor = os.open(temporary, flags, 0o666)  # less the umask, as for any new file
    try:
        with _closed(open(descriptor, "wb", buffering=0), path) as file:
            yield Target(file, path, folder)
        with _named(path):
            with suppress(FileNotFoundError):
                os.chmod(temporary, stat.S_IMODE(os.stat(final).st_mode))
            os.replace(temporary, final)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


@contextmanager
def _closed(file: IO[bytes], name: str) -> Iterator[IO[bytes]]:
    """Close a file behind the block; some systems tell only then that there was no room for what is in it."""
    try:
        yield file
    except BaseException:
        with suppress(OSError):
            file.close()
        raise
    with _named(name):
        file.close()


@contextmanager
def _named(name: str | None) -> Iterator[None]:
    """Turn the system's errors into `TargetError`, if the target is one of ours to name."""
    try:
        yield
    except OSError as error:
        if name is None:
            raise
        folder = os.path.dirname(name) or "."
        if error.errno == errno.ENOENT and not os.path.isdir(folder):
            detail = f"there is no directory {folder}"
        else:
            detail = f"cannot be written: {error.strerror or error}"
        raise TargetError("unwritable", name, detail, error.errno) from error
    except ValueError as error:  # a NUL in the path; a standard output that somebody closed
        if name is None:
            raise
        raise TargetError("unwritable", name, f"cannot be written: {error}") from error

"""Output that has to wait on disk for other output, so that a JSON object of any size is written in constant memory.

In JSON all messages of one name stand in one array, and in a document they may be anywhere. What comes too early for
its place goes into a deferred member. All of them share one temporary file beside the target, which the system removes
by itself, and each is a list of places in it: appending one to another moves no bytes.
"""

from __future__ import annotations

import errno
import tempfile
from types import TracebackType
from typing import IO

from ..errors import TargetError
from .target import Target

__all__ = ["Spool"]

_OUTPUT = 0
_COPY_SIZE = 1 << 20


class Spool:
    """The deferred members of one decoder; see its `flush`. Member 0 is the output, which is written at once."""

    def __init__(self, output: Target) -> None:
        self._output = output
        self._folder = output.folder
        self._file: IO[bytes] | None = None
        self._deferred: dict[int, list[tuple[int, int]]] = {}

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._file is not None:
            self._file.close()

    def write(self, deferred: int, data: bytes) -> None:
        """Append `data` to a deferred member."""
        if deferred == _OUTPUT:
            self._output.write(data)
            return
        try:
            if self._file is None:
                self._folder = self._folder or tempfile.gettempdir()  # not before one is needed: there may be none
                self._file = tempfile.TemporaryFile(dir=self._folder, buffering=0)  # noqa: SIM115 (closed in __exit__)
            place = self._file.seek(0, 2)
            view = memoryview(data)
            while view:
                view = view[self._file.write(view) :]
        except OSError as error:
            raise self._wrapped(error, "written") from error
        self._deferred.setdefault(deferred, []).append((place, len(data)))

    def splice(self, deferred: int, into: int) -> None:
        """Append all of `deferred` to another one and forget it."""
        extents = self._deferred.pop(deferred, [])
        if into != _OUTPUT:
            self._deferred.setdefault(into, []).extend(extents)
            return
        for place, size in extents:
            self._copy_out(place, size)

    def _copy_out(self, place: int, size: int) -> None:
        assert self._file is not None
        while size:
            try:
                self._file.seek(place)
                data = self._file.read(min(size, _COPY_SIZE))
            except OSError as error:
                raise self._wrapped(error, "read") from error
            if not data:
                raise self._wrapped(OSError(errno.EIO, "it has become shorter"), "read")
            self._output.write(data)
            place += len(data)
            size -= len(data)

    def _wrapped(self, error: OSError, done: str) -> TargetError:
        detail = f"a temporary file there cannot be {done}: {error.strerror or error}"
        return TargetError("unwritable", self._folder or "the temporary folder", detail, error.errno)

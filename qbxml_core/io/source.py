"""Any source of qbXML as a stream of UTF-8 blocks: paths, files, memory, chunks; packed or not, in any encoding.

Theory: a source is an iterator of blocks, and each layer turns one iterator into another.

    stored bytes -> unpack (gzip, zstd, by their magic) -> recode (BOM, declaration, override)
                 -> unescape (a document that was escaped as a whole) -> blocks for the decoder

A stream of several documents is one text: how its beginning is to be read holds for all of them.

A layer that has nothing to do is not there: plain UTF-8 comes through untouched, uncopied and in constant memory. The
blocks of a file are views of one reused buffer, so each is valid only until the next one is asked for.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import IO, Any, TypeAlias

from ..errors import EncodingError, OptionError, SourceError, decode_error
from .blocks import BLOCK_SIZE, HEAD_SIZE, Block, head_of
from .ranges import Range
from .transcode import OUTSIDE_SIZE, SAMPLE_SIZE, is_escaped, recode, refute, sniff, unescape

__all__ = ["Source", "SourceLike", "open_file", "shortened"]

SourceLike: TypeAlias = str | os.PathLike[str] | IO[bytes] | bytes | bytearray | memoryview | Range | Iterable[bytes]
"""What can be read: a path, a binary file, a document in memory, an iterable of its chunks, or a range of `split`."""

GZIP_MAGIC = b"\x1f\x8b"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
ZSTD_SKIPPABLE = tuple(bytes((first, 0x2A, 0x4D, 0x18)) for first in range(0x50, 0x60))
"""How a zstd archive may begin, too: with a frame that readers pass over."""

_NOT_READ = {b"PK\x03\x04": "zip", b"BZh": "bzip2", b"\xfd7zX": "xz", b"7z\xbc\xaf": "7z"}
"""Archives that are told from qbXML, by their first bytes."""

_TAR_AT, _TAR_MAGIC = 257, b"ustar"
"""A tar archive, also a packed one, says what it is behind the first name in it."""


class Source:
    """One opened source, to be used as a context manager and iterated once.

    Attributes:
        name: How messages call it: the path, the name of the file object, or `<bytes>`.
        position: Stored bytes read so far; of an archive, packed ones.
        total: Stored bytes there are, or None where nobody knows (pipes, chunks).
        transcoded: The encoding the blocks were transcoded from, None if they are as stored.
        notes: What was repaired of the document as a whole, as (warning code, text); known with the first block.
        packed: Whether it is an archive; known with the first block.
        part: The range of a document that this is, None for a whole one.
    """

    def __init__(
        self, source: SourceLike, *, encoding: str | None = None, repair: bool = True, block_size: int = BLOCK_SIZE
    ) -> None:
        self.position = 0
        self.total: int | None = None
        self.transcoded: str | None = None
        self.notes: list[tuple[str, str]] = []
        self.packed = False
        self.part: Range | None = None
        self._encoding = encoding
        self._repair = repair
        self._block_size = block_size
        self._owned: IO[bytes] | None = None
        self._ahead: Iterator[Block] | None = None
        self.name, self._stored = self._open(source)

    def __enter__(self) -> Source:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, if this object opened it."""
        if self._owned is not None:
            self._owned.close()
            self._owned = None

    def peek(self, size: int) -> bytes:
        """The first `size` bytes as the decoder will get them; iteration still gives them, too."""
        head, self._ahead = head_of(iter(self), size)
        return head

    def __iter__(self) -> Iterator[Block]:
        if self._ahead is not None:
            blocks, self._ahead = self._ahead, None
            return blocks
        if self.part is not None and self.part.start:
            return self._count(self._stored)  # which `split` has seen to be UTF-8
        blocks = self._unpack(self._count(self._stored))
        head, blocks = head_of(blocks, HEAD_SIZE)
        size = HEAD_SIZE if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else OUTSIDE_SIZE
        head, blocks = head_of(blocks, size)
        try:
            encoding = sniff(head, self._encoding)
            if encoding is not None and self._encoding is None:
                sample, blocks = head_of(blocks, SAMPLE_SIZE)
                refute(sample, encoding)
        except EncodingError as error:
            if not self._repair:
                raise
            self.notes.append((error.code, error.detail))
            encoding = None
        if encoding is not None:
            self.transcoded = encoding
            blocks = recode(blocks, encoding, repair=self._repair)
            head, blocks = head_of(blocks, size)
        if is_escaped(head):
            if not self._repair:
                raise decode_error("escaped_document", 0, "", "the whole document was escaped once more")
            self.notes.append(("escaped_document", head[:HEAD_SIZE].split(b"&gt;")[0][:40].decode("ascii", "replace")))
            blocks = unescape(blocks)
        return blocks

    def _open(self, source: SourceLike) -> tuple[str, Iterator[Block]]:
        if isinstance(source, Range):
            return self._open_range(source)
        if isinstance(source, (bytes, bytearray, memoryview)):
            view = memoryview(source).cast("B")
            self.total = len(view)
            return "<bytes>", _slices(view, self._block_size)
        if isinstance(source, (str, os.PathLike)):
            path = os.fspath(source)
            self._owned = file = open_file(path)
            self.total = _size(file)
            return path, _read(file, self._block_size, path)
        if hasattr(source, "read"):
            name = getattr(source, "name", None)
            if not isinstance(name, str):
                name = "<stdin>" if name == 0 else f"<{type(source).__name__}>"
            self.total = _size(source)
            return name, _read(source, self._block_size, name)
        if isinstance(source, Iterable):
            return "<chunks>", _chunks(source, self._block_size)
        raise TypeError(
            f"a source is a path, a binary file, bytes or an iterable of bytes, not {type(source).__name__}"
        )

    def _open_range(self, part: Range) -> tuple[str, Iterator[Block]]:
        if part.is_whole:
            return self._open(part.source)
        if self._encoding is not None:
            raise OptionError("encoding is for whole documents: a range is one of UTF-8")
        if isinstance(part.source, bytes):
            name, stored = self._open(memoryview(part.source)[part.start : part.end])
            total: int | None = len(part.source)
        else:
            name, stored = self._open(part.source)
            total = self.total
            if self._owned is not None:
                self._owned.seek(part.start)
            stored = stored if part.end is None else _first(stored, part.end - part.start)
        if total != part.total:
            self.close()
            raise SourceError("changed", name, f"had {part.total} bytes when it was split, and has {total} now")
        self.part, self.total = part, part.size
        return name, stored

    def _count(self, blocks: Iterator[Block]) -> Iterator[Block]:
        for block in blocks:
            self.position += len(block)
            yield block

    def _unpack(self, blocks: Iterator[Block]) -> Iterator[Block]:
        magic, blocks = head_of(blocks, 4)
        self.packed = magic.startswith((GZIP_MAGIC, ZSTD_MAGIC, *ZSTD_SKIPPABLE))
        if magic.startswith(GZIP_MAGIC):
            blocks = _unpack_gzip(blocks, self._block_size, self.name)
        elif magic.startswith((ZSTD_MAGIC, *ZSTD_SKIPPABLE)):
            blocks = _unpack_zstd(blocks, self._block_size, self.name)
        for first, kind in _NOT_READ.items():
            if magic.startswith(first):
                raise SourceError(
                    "unreadable", self.name, f"is a {kind} archive: unpack it first (gzip and zstd are read)"
                )
        if self.packed or not magic.startswith(b"<"):
            head, blocks = head_of(blocks, _TAR_AT + len(_TAR_MAGIC))
            if head.endswith(_TAR_MAGIC) and len(head) == _TAR_AT + len(_TAR_MAGIC):
                raise SourceError("unreadable", self.name, "is a tar archive: unpack it first")
        yield from blocks


def open_file(path: str) -> IO[bytes]:
    """A file for reading, unbuffered."""
    try:
        return open(path, "rb", buffering=0)
    except FileNotFoundError as error:
        code = "not_a_path" if path.lstrip("\ufeff \t\r\n").startswith("<") else "not_found"
        detail = "is the text of a document, not a path" if code == "not_a_path" else "no such file"
        detail = detail if path else "the name of the file is empty"
        raise SourceError(code, shortened(path), detail, error.errno) from None
    except IsADirectoryError as error:
        raise SourceError("is_directory", path, "is a directory, not a file", error.errno) from None
    except PermissionError as error:
        if os.path.isdir(path):  # Windows refuses to open a directory with this
            raise SourceError("is_directory", path, "is a directory, not a file", error.errno) from None
        raise SourceError("permission", path, "reading is not permitted", error.errno) from None
    except OSError as error:
        code = "not_a_path" if path.lstrip("\ufeff \t\r\n").startswith("<") else "unreadable"
        raise SourceError(code, shortened(path), _reason(error), error.errno) from None
    except ValueError:  # a NUL in the path
        raise SourceError("not_found", shortened(path), "is not a path") from None


def _size(file: Any) -> int | None:
    """Bytes from here to the end of a regular file or a BytesIO; None for anything else."""
    try:
        if isinstance(file, io.BytesIO):
            return max(0, len(file.getbuffer()) - file.tell())
        status = os.fstat(file.fileno())
        return max(0, status.st_size - file.tell()) if stat.S_ISREG(status.st_mode) else None
    except (AttributeError, OSError, ValueError, TypeError):
        return None


def _read(file: Any, size: int, name: str) -> Iterator[Block]:
    if isinstance(file, io.TextIOBase):
        raise TypeError("the file is open in text mode; open it in binary mode: open(path, 'rb')")
    if not hasattr(file, "readinto"):
        yield from _read_copies(file, size, name)
        return
    buffer = memoryview(bytearray(size))
    while True:
        try:
            count = file.readinto(buffer)
        except (OSError, ValueError) as error:
            raise _read_error(name, error) from error
        if count is None:
            raise SourceError("unreadable", name, _NO_DATA_YET)
        if not count:
            return
        yield buffer[:count]


_NO_DATA_YET = "is in non-blocking mode and has no data yet: read() gave None"


def _read_copies(file: Any, size: int, name: str) -> Iterator[Block]:
    while True:
        try:
            block = file.read(size)
        except (OSError, ValueError) as error:
            raise _read_error(name, error) from error
        if block is None:
            raise SourceError("unreadable", name, _NO_DATA_YET)
        if not block:
            return
        yield _as_bytes(block)


def _first(blocks: Iterator[Block], size: int) -> Iterator[Block]:
    """The first `size` bytes."""
    for block in blocks:
        yield block[:size]
        size -= len(block)
        if size <= 0:
            return


def _slices(view: memoryview, size: int) -> Iterator[Block]:
    for start in range(0, len(view), size):
        yield view[start : start + size]


def _chunks(chunks: Iterable[Any], size: int) -> Iterator[Block]:
    for chunk in chunks:
        block = _as_bytes(chunk)
        if len(block) > size:
            yield from _slices(memoryview(block).cast("B"), size)
        elif block:
            yield block


def _as_bytes(block: Any) -> Block:
    if isinstance(block, (bytes, bytearray)):
        return block
    if isinstance(block, str):
        raise TypeError("the source gives text; qbXML is read from bytes")
    try:
        return memoryview(block).cast("B")
    except TypeError as error:
        raise TypeError(f"the source gives {type(block).__name__}, not bytes: {error}") from None


class _BlockReader(io.RawIOBase):
    """Blocks as the file object that the archive readers of the standard library want."""

    def __init__(self, blocks: Iterator[Block]) -> None:
        self._blocks = blocks
        self._rest: memoryview = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._rest:
            block = next(self._blocks, None)
            if block is None:
                return 0
            self._rest = memoryview(block)
        count = min(len(buffer), len(self._rest))
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count


def _unpack_gzip(blocks: Iterator[Block], size: int, name: str) -> Iterator[Block]:
    import gzip
    import zlib

    damage = (EOFError, gzip.BadGzipFile, zlib.error)
    with gzip.GzipFile(fileobj=io.BufferedReader(_BlockReader(blocks), 1 << 17), mode="rb") as file:
        yield from _read_archive(file, size, name, "gzip", damage)


def _unpack_zstd(blocks: Iterator[Block], size: int, name: str) -> Iterator[Block]:
    zstd = _import_zstd(name)
    with zstd.ZstdFile(io.BufferedReader(_BlockReader(blocks), 1 << 17), mode="rb") as file:
        yield from _read_archive(file, size, name, "zstd", (EOFError, zstd.ZstdError))


def _import_zstd(name: str) -> Any:
    try:
        from compression import zstd  # Python 3.14
    except ImportError:
        try:
            from backports import zstd
        except ImportError:
            raise SourceError("missing_extra", name, "is packed with zstd, and the package for it is missing") from None
    return zstd


def _read_archive(file: Any, size: int, name: str, kind: str, damage: tuple[type[Exception], ...]) -> Iterator[Block]:
    buffer = memoryview(bytearray(size))
    while True:
        try:
            # readinto would go on until the buffer is full, and lose what it has when the archive ends too early.
            count = file.readinto1(buffer)
        except EOFError:
            raise SourceError("damaged_archive", name, f"the {kind} archive ends too early") from None
        except damage as error:
            raise SourceError("damaged_archive", name, f"the {kind} archive is damaged ({error})") from None
        if not count:
            return
        yield buffer[:count]


def _read_error(name: str, error: Exception) -> SourceError:
    if isinstance(error, OSError) and isinstance(error, IsADirectoryError):
        return SourceError("is_directory", name, "is a directory, not a file", error.errno)
    return SourceError("unreadable", name, f"reading failed: {_reason(error)}", getattr(error, "errno", None))


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error)


def shortened(text: str) -> str:
    """What a message shows of a path, which may be the text of a document by mistake."""
    return text if len(text) <= 60 else text[:57] + "..."

"""Sources: every kind gives the same bytes, plain ones uncopied, broken ones a clear error."""

from __future__ import annotations

import builtins
import gzip
import io
import os
import sys
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qbxml_core import EncodingError, SourceError, convert, iter_records
from qbxml_core.io.source import Source

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

DOCUMENT = b'<?xml version="1.0" ?>\n<QBXML>\n' + b"<!-- filler -->\n" * 400 + b"</QBXML>\n"


def read(source: Any, **options: Any) -> bytes:
    with Source(source, **options) as opened:
        return b"".join(bytes(block) for block in opened)


class ReadOnly:
    """A file object with nothing but `read`, as HTTP libraries have them."""

    def __init__(self, data: bytes, most: int) -> None:
        self._file = io.BytesIO(data)
        self._most = most

    def read(self, size: int = -1) -> bytes:
        return self._file.read(min(size, self._most) if size >= 0 else self._most)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "document.xml"
    file.write_bytes(DOCUMENT)
    return file


@pytest.mark.parametrize("size", [1, 3, 255, 256, 257, 4096, 1 << 20])
def test_every_kind_gives_the_same_bytes(path: Path, size: int) -> None:
    assert read(str(path), block_size=size) == DOCUMENT
    assert read(path, block_size=size) == DOCUMENT
    assert read(DOCUMENT, block_size=size) == DOCUMENT
    assert read(bytearray(DOCUMENT), block_size=size) == DOCUMENT
    assert read(memoryview(DOCUMENT), block_size=size) == DOCUMENT
    assert read(io.BytesIO(DOCUMENT), block_size=size) == DOCUMENT
    assert read(ReadOnly(DOCUMENT, 100), block_size=size) == DOCUMENT
    assert read(iter([DOCUMENT[:5], b"", DOCUMENT[5:]]), block_size=size) == DOCUMENT
    assert read([bytearray(DOCUMENT)], block_size=size) == DOCUMENT
    with path.open("rb") as file:
        assert read(file, block_size=size) == DOCUMENT


@pytest.mark.parametrize("size", [1, 7, 1 << 20])
@pytest.mark.parametrize("compress", [gzip.compress, zstd.compress])
def test_archives_are_known_by_their_content(tmp_path: Path, compress: Any, size: int) -> None:
    packed = compress(DOCUMENT)
    file = tmp_path / "looks-plain.xml"
    file.write_bytes(packed)
    assert read(file, block_size=size) == DOCUMENT
    assert read(packed, block_size=size) == DOCUMENT
    assert read(ReadOnly(packed, 11), block_size=size) == DOCUMENT
    assert read((packed[at : at + 3] for at in range(0, len(packed), 3)), block_size=size) == DOCUMENT


def test_a_plain_file_may_have_the_name_of_an_archive(tmp_path: Path) -> None:
    file = tmp_path / "plain.xml.gz"
    file.write_bytes(DOCUMENT)
    assert read(file) == DOCUMENT


@pytest.mark.parametrize("compress", [gzip.compress, zstd.compress])
def test_archives_in_several_parts(compress: Any) -> None:
    assert read(compress(DOCUMENT[:1000]) + compress(DOCUMENT[1000:])) == DOCUMENT


@pytest.mark.parametrize("compress", [gzip.compress, zstd.compress])
def test_a_cut_archive_gives_what_it_has_and_then_a_clear_error(tmp_path: Path, compress: Any) -> None:
    noise = b"".join(b"<!-- %d -->" % (number * 7919 % 104729) for number in range(40_000))
    file = tmp_path / "cut.archive"
    file.write_bytes(compress(noise)[:-20])
    got = b""
    with Source(file, block_size=4096) as source, pytest.raises(SourceError, match="ends too early") as caught:
        for block in source:
            got += block
    assert caught.value.code == "damaged_archive"
    assert caught.value.filename == str(file)
    assert len(got) > 100_000
    assert noise.startswith(got)


@pytest.mark.parametrize("compress", [gzip.compress, zstd.compress])
def test_a_damaged_archive_is_a_clear_error(compress: Any) -> None:
    packed = bytearray(compress(os.urandom(5000)))
    packed[7:14] = b"\xff" * 7  # the head of the first block, in both formats
    with pytest.raises(SourceError, match="archive is damaged") as caught:
        read(bytes(packed))
    assert caught.value.code == "damaged_archive"


def test_a_short_archive_that_is_cut_gives_what_it_has(tmp_path: Path) -> None:
    record = b"<ClassRet><Name>West</Name></ClassRet>"
    document = b"<QBXML><QBXMLMsgsRs><ClassQueryRs>" + record + b"</ClassQueryRs></QBXMLMsgsRs></QBXML>"
    file, target = tmp_path / "a.gz", tmp_path / "a.ndjson"
    file.write_bytes(gzip.compress(document)[:-1])
    got = []
    with pytest.raises(SourceError, match="ends too early"):
        got.extend(each.name for each in iter_records(file))
    assert got == ["West"]
    summary = convert(file, target, salvage=True)
    assert (summary.records, [each.code for each in summary.damage]) == (1, ["damaged_archive"])


@pytest.mark.parametrize(
    ("first", "kind"), [(b"PK\x03\x04", "zip"), (b"BZh9", "bzip2"), (b"\xfd7zXZ\0", "xz"), (b"7z\xbc\xaf'", "7z")]
)
def test_archives_that_are_not_read(first: bytes, kind: str) -> None:
    with pytest.raises(SourceError, match=f"<bytes>: is a {kind} archive: unpack it first"):
        read(first + b"\0" * 500)


@pytest.mark.parametrize("first", [0x50, 0x5F])
def test_zstd_may_begin_with_a_frame_to_pass_over(first: int) -> None:
    """RFC 8878, section 3.1.2: a magic number from 0x184D2A50 to 0x184D2A5F, a size, and what nobody reads."""
    skipped = bytes((first, 0x2A, 0x4D, 0x18)) + (3).to_bytes(4, "little") + b"abc"
    assert read(skipped + zstd.compress(DOCUMENT)) == DOCUMENT


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_tar_archive_is_called_so(pack: Any) -> None:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        member = tarfile.TarInfo("document.xml")
        member.size = len(DOCUMENT)
        archive.addfile(member, io.BytesIO(DOCUMENT))
    with pytest.raises(SourceError, match="is a tar archive: unpack it first"):
        read(pack(held.getvalue()))


def test_zstd_without_its_package_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = zstd.compress(DOCUMENT)
    for module in ("compression", "compression.zstd", "backports", "backports.zstd"):
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(SourceError, match=r'pip install "qbxml-core\[zstd\]"') as caught:
        read(packed)
    assert caught.value.code == "missing_extra"


def test_plain_memory_is_not_copied() -> None:
    data = bytearray(DOCUMENT)
    with Source(data) as source:
        (block,) = source
        assert isinstance(block, memoryview)
        assert block.obj is data


def test_plain_chunks_are_passed_on_as_they_are() -> None:
    chunks = [DOCUMENT[:300], DOCUMENT[300:]]
    with Source(iter(chunks)) as source:
        assert [block is chunk for block, chunk in zip(source, chunks, strict=True)] == [True, True]


def test_a_file_is_read_into_one_buffer(path: Path) -> None:
    with Source(path, block_size=512) as source:
        buffers = {id(block.obj) for block in source}  # type: ignore[union-attr]
    assert len(buffers) == 1


def test_position_and_total_count_stored_bytes(path: Path, tmp_path: Path) -> None:
    packed = tmp_path / "document.xml.gz"
    packed.write_bytes(gzip.compress(DOCUMENT))
    for file in (path, packed):
        with Source(file) as source:
            assert (source.position, source.total, source.name) == (0, file.stat().st_size, str(file))
            for _ in source:
                pass
            assert source.position == file.stat().st_size
    assert Source(DOCUMENT).total == len(DOCUMENT)
    assert Source(io.BytesIO(DOCUMENT)).total == len(DOCUMENT)
    assert Source(iter([DOCUMENT])).total is None


def test_transcoding(tmp_path: Path) -> None:
    text = '<?xml version="1.0" encoding="utf-16"?><QBXML>\u20ac</QBXML>'
    file = tmp_path / "wide.xml"
    file.write_bytes(text.encode("utf-16"))
    with Source(file) as source:
        assert b"".join(source) == b"\xef\xbb\xbf" + text.encode()
        assert source.transcoded == "utf-16-le"
    packed = gzip.compress(text.encode("utf-16-be"))
    assert read(packed) == text.encode()
    assert read(b"<QBXML>\x80</QBXML>", encoding="windows-1252") == "<QBXML>\u20ac</QBXML>".encode()
    with pytest.raises(EncodingError, match="unknown encoding"):
        read(b'<?xml version="1.0" encoding="nope"?><QBXML/>', repair=False)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file") as caught:
        Source(tmp_path / "nothing.xml")
    assert (caught.value.code, caught.value.errno) == ("not_found", 2)


def test_directory(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a directory, not a file") as caught:
        read(tmp_path)
    assert caught.value.code == "is_directory"


@pytest.mark.parametrize("text", ["<QBXML></QBXML>", "\ufeff <?xml version='1.0'?>", "<QBXML>" + "x" * 10_000])
def test_a_document_where_a_path_is_needed(text: str) -> None:
    with pytest.raises(SourceError, match="pass the document as bytes") as caught:
        Source(text)
    assert caught.value.code == "not_a_path"
    assert len(str(caught.value)) < 200


def test_a_nul_in_a_path() -> None:
    with pytest.raises(SourceError, match="is not a path"):
        Source("a\x00b")


def test_no_permission(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    def refuse(*_: Any, **__: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(builtins, "open", refuse)  # root may read everything, so the system is not asked
    with pytest.raises(SourceError, match="reading is not permitted") as caught:
        Source(path)
    assert (caught.value.code, caught.value.errno) == ("permission", 13)


def test_reading_that_fails_midway() -> None:
    class Failing(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            raise OSError(5, "Input/output error")

    with pytest.raises(SourceError, match="reading failed: Input/output error") as caught:
        read(Failing())
    assert caught.value.code == "unreadable"


@pytest.mark.parametrize("source", [None, 5, object()])
def test_what_is_no_source(source: Any) -> None:
    with pytest.raises(TypeError, match="a source is a path, a binary file, bytes or an iterable"):
        Source(source)


def test_text_is_refused() -> None:
    with pytest.raises(TypeError, match="binary mode"):
        read(io.StringIO("<QBXML/>"))
    with pytest.raises(TypeError, match="bytes"):
        read(["<QBXML/>"])


def test_a_pipe_gives_what_it_has(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    first_block_seen = threading.Event()

    def write() -> None:
        with open(writing, "wb", buffering=0) as file:
            file.write(DOCUMENT[:1000])
            first_block_seen.wait(10)
            file.write(DOCUMENT[1000:])

    thread = threading.Thread(target=write)
    thread.start()
    got = b""
    with open(reading, "rb", buffering=0) as file, Source(file) as source:
        assert source.total is None
        for block in source:
            got += block
            first_block_seen.set()
    thread.join()
    assert got == DOCUMENT


def test_the_file_is_closed_only_if_it_was_opened_here(path: Path) -> None:
    with path.open("rb") as file:
        with Source(file) as source:
            next(iter(source))
        assert not file.closed
    opened = Source(path)
    with opened:
        owned = opened._owned
    assert owned is not None
    assert owned.closed


def test_an_iterable_that_fails_passes_its_error_on() -> None:
    def chunks() -> Iterator[bytes]:
        yield DOCUMENT
        raise ConnectionError("the line is gone")

    with pytest.raises(ConnectionError, match="the line is gone"):
        read(chunks())


def test_a_file_that_is_closed() -> None:
    file = io.BytesIO(DOCUMENT)
    file.close()
    with pytest.raises(SourceError, match="closed file"):
        read(file)


def test_chunks_that_are_no_bytes() -> None:
    with pytest.raises(TypeError, match="the source gives int"):
        read([1, 2])


class NothingYet(ReadOnly):
    """As raw files and sockets in non-blocking mode answer when there is no data yet."""

    def read(self, size: int = -1) -> bytes:
        data = super().read(size)
        return data or None  # type: ignore[return-value]


def test_a_source_that_has_no_data_yet_is_not_at_its_end() -> None:
    with pytest.raises(SourceError, match="non-blocking mode and has no data yet"):
        read(NothingYet(DOCUMENT, 100))

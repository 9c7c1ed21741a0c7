"""Reading qbXML from Python: `to_json` for a document in memory, `iter_records` for a stream of any size."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._engine import Decoder
from ..errors import DecodeError, NotResponseError, OptionError, QBXMLError, SourceError
from ..io.source import BLOCK_SIZE, Source, SourceLike
from ..io.transcode import HEAD_SIZE, is_plain
from ..limits import Limits
from .warnings import Damage, DecodeWarning, kept_warnings

if TYPE_CHECKING:
    from ..io.source import Block
    from ..io.spool import Spool
    from .request_reader import RequestReader

    Reader: TypeAlias = Decoder | RequestReader

__all__ = [
    "Format",
    "IllegalCharacters",
    "OnWarning",
    "Shape",
    "drain_all",
    "iter_records",
    "new_decoder",
    "open_document",
    "pump",
    "read_document",
    "reader_for",
    "to_json",
]

Shape: TypeAlias = Literal["api", "native"]
Format: TypeAlias = Literal["json", "ndjson"]
IllegalCharacters: TypeAlias = Literal["repair", "keep", "error"]
OnWarning: TypeAlias = Callable[[DecodeWarning], None]

DEFAULT_LIMITS = Limits()

_JOBS_THAT_HELP = 4
"""With more, the one thread that reads and writes is too slow for them."""

_BLOCKS_ALONE = 4
"""Blocks of a document that one thread reads: shorter ones are done before others have started."""


def to_json(
    xml: SourceLike,
    *,
    shape: Shape = "api",
    format: Format = "json",
    typed: bool = False,
    strict: bool = False,
    windows_1252_references: bool = True,
    doubled_references: bool = True,
    illegal_characters: IllegalCharacters = "repair",
    encoding: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    on_warning: OnWarning | None = None,
    jobs: int | None = 1,
) -> bytes:
    """Turn one qbXML document into JSON in memory.

    Args:
        xml: The document: bytes, text, a `pathlib.Path`, a binary file or an iterable of chunks. A `str` is the
            document itself here, not a path; text is read as it is, whatever encoding its declaration names.
        shape: `"api"`: camelCase names and typed values, every field of an object always there; of requests, the
            operations and their parameters. `"native"`: the wire's own names and texts, lossless.
        format: `"json"` for one object without a line end, `"ndjson"` for one record, or request, a line.
        typed: For the native shape: booleans and integers become JSON booleans and numbers; otherwise every value is
            the exact text. The api shape is typed anyway.
        strict: Raise what would be a warning. The native shape, which keeps everything, only warns of damaged text.
        windows_1252_references: Read `&#128;` to `&#159;` as Windows-1252, which is what QuickBooks means by them.
        doubled_references: In texts of the api shape, read references that were escaped twice (`&amp;#8217;`) as what
            was meant, with a warning.
        illegal_characters: What becomes of text that is damaged: characters and references XML forbids, bytes that are
            not text in the document's encoding, unknown entities, a lone `&`, text around the document, a document
            that was escaped as a whole. `"repair"`: it is read, with a warning; a character that cannot be is U+FFFD.
            `"keep"`: the same, but control characters stay what they are. `"error"`: it is refused.
        encoding: Read the bytes in this encoding, whatever they say about themselves.
        limits: What to refuse.
        on_warning: Called for each warning (up to `limits.max_warnings`). In `"json"` of the api shape they are in the
            document, too.
        jobs: Threads that decode, for large documents; what comes out is the same. None: as many as help here.

    Raises:
        DecodeError: The document cannot be read; `code`, `offset` and `path` say why and where.
        SourceError: The file or archive cannot be read.

    Example:
        >>> to_json(b"<QBXML><QBXMLMsgsRq onError='stopOnError'/></QBXML>", shape="native")
        b'{"QBXMLMsgsRq":{"@onError":"stopOnError"}}'
    """
    threads = jobs_for(jobs)
    options: dict[str, Any] = {
        "typed": typed,
        "strict": strict,
        "windows_1252_references": windows_1252_references,
        "doubled_references": doubled_references,
        "illegal_characters": illegal_characters,
        "limits": limits,
    }
    decoder = new_decoder(shape, format, **options)
    if isinstance(xml, bytes) and xml.find(b"MsgsRq", 0, HEAD_SIZE) < 0:
        try:
            return read_document(decoder, xml, encoding, illegal_characters, on_warning, threads)
        except NotResponseError:
            pass  # requests, perhaps, behind a long comment
    with open_document(xml, encoding, illegal_characters) as source:
        return drain_all(reader_for(source, shape, format, **options), source, on_warning, threads)


def read_document(
    decoder: Decoder,
    xml: SourceLike,
    encoding: str | None,
    illegal_characters: IllegalCharacters = "repair",
    on_warning: OnWarning | None = None,
    jobs: int = 1,
) -> bytes:
    """All that the decoder makes of a document in memory; what `pump` does, in fewer steps where few are needed."""
    if type(xml) is bytes and jobs == 1 and encoding is None and is_plain(xml):
        decoder.feed(xml)
        told = _tell(decoder, "<bytes>", 0, on_warning)
        decoder.close()
        _tell(decoder, "<bytes>", told, on_warning)
        return decoder.drain()
    with open_document(xml, encoding, illegal_characters) as source:
        return drain_all(decoder, source, on_warning, jobs)


def drain_all(decoder: Reader, source: Source, on_warning: OnWarning | None = None, jobs: int = 1) -> bytes:
    """All that the decoder makes of the source."""
    for _ in pump(decoder, source, on_warning, jobs):
        pass  # the decoder hands out all of it at once without a copy, which joining pieces would be
    return decoder.drain()


def open_document(xml: SourceLike, encoding: str | None, illegal_characters: IllegalCharacters) -> Source:
    """The source for a document in memory, where a `str` is the document and not its path."""
    if isinstance(xml, str):
        if encoding is not None:
            raise OptionError("encoding is for bytes; this document is text already")
        if "<" not in xml and os.path.exists(xml):
            raise OptionError(f"a str is the document itself, not its path: for the file, give pathlib.Path({xml!r})")
        xml, encoding = xml.encode("utf-8", "surrogatepass"), "utf-8"
    whole = memoryview(xml).nbytes if isinstance(xml, (bytes, bytearray, memoryview)) else 0
    repair = illegal_characters != "error"
    return Source(xml, encoding=encoding, block_size=max(BLOCK_SIZE, whole), repair=repair)


def iter_records(
    source: SourceLike,
    *,
    shape: Shape = "api",
    typed: bool = False,
    strict: bool = False,
    windows_1252_references: bool = True,
    doubled_references: bool = True,
    illegal_characters: IllegalCharacters = "repair",
    encoding: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    on_warning: OnWarning | None = None,
) -> Iterator[Any]:
    """Yield the records of a document of any size one by one, in constant memory.

    In the api shape a record is one object of a response or one row of a report, as a Struct with typed fields:
    `record.customer.full_name`. Of a request document it is each request, as a `Request`. In the native shape it is a
    dict with the record under its name, `{"InvoiceRet": {...}}`, and request messages and events are records, too. If
    the document turns out to be damaged, the whole records before the damage are yielded before the error is raised. If
    one document follows another, as in recorded logs, its records follow.

    Args:
        source: A path, a binary file, a document in memory, or an iterable of its chunks; plain, gzip or zstd.
        shape: As in `to_json`.
        typed: As in `to_json`.
        strict: As in `to_json`.
        windows_1252_references: As in `to_json`.
        doubled_references: As in `to_json`.
        illegal_characters: As in `to_json`.
        encoding: As in `to_json`.
        limits: As in `to_json`.
        on_warning: Called for each warning (up to `limits.max_warnings`), before the records around it are yielded.

    Raises:
        DecodeError: The document cannot be read from some place on.
        SourceError: The file or archive cannot be read.

    Example:
        >>> xml = b"<QBXML><QBXMLMsgsRs><ClassQueryRs><ClassRet><Name>West</Name></ClassRet></ClassQueryRs>"
        >>> records = iter_records(xml + b"</QBXMLMsgsRs></QBXML>")
        >>> next(records).name
        'West'
    """
    options: dict[str, Any] = {
        "typed": typed,
        "strict": strict,
        "windows_1252_references": windows_1252_references,
        "doubled_references": doubled_references,
        "illegal_characters": illegal_characters,
        "limits": limits,
    }
    decoder = new_decoder(shape, "ndjson", **options)  # wrong options fail now, not with the first record
    opened = Source(source, encoding=encoding, repair=illegal_characters != "error")
    return _dicts(decoder, opened, on_warning) if shape == "native" else _structs(options, opened, on_warning)


def _dicts(decoder: Decoder, source: Source, on_warning: OnWarning | None) -> Iterator[dict[str, Any]]:
    from msgspec.json import Decoder as JSONDecoder

    lines = JSONDecoder(dict[str, Any])
    rest = b""
    with source as opened:
        for _ in pump(decoder, opened, on_warning):
            whole, end, after = decoder.drain().rpartition(b"\n")
            if end:
                yield from lines.decode_lines(rest + whole)
                rest = after
            else:
                rest += after


def _structs(options: dict[str, Any], source: Source, on_warning: OnWarning | None) -> Iterator[Any]:
    with source as opened:
        decoder = reader_for(opened, "api", "ndjson", **options, structs=True)
        for _ in pump(decoder, opened, on_warning):
            yield from decoder.take()


def jobs_for(jobs: int | None) -> int:
    """The number of threads that an option means; None is what helps on this machine.

    Raises:
        OptionError: It is no number of threads.
    """
    if jobs is None:
        available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return min(available, _JOBS_THAT_HELP)
    if isinstance(jobs, bool) or not isinstance(jobs, int) or jobs < 1:
        raise OptionError(f"jobs must be a number from 1, not {jobs!r}")
    return jobs


def new_decoder(
    shape: Shape,
    format: Format,
    typed: bool = False,
    strict: bool = False,
    windows_1252_references: bool = True,
    doubled_references: bool = True,
    illegal_characters: IllegalCharacters = "repair",
    limits: Limits = DEFAULT_LIMITS,
    spool: Spool | None = None,
    structs: bool = False,
    tagged: bool = False,
    salvage: bool = False,
) -> Decoder:
    """A `Decoder` for options as a user gives them.

    With `structs`, it gives records as Structs; with `tagged`, lines of NDJSON begin with the number of their object.

    Raises:
        OptionError: A shape or format nobody knows, or options that do not go together.
    """
    if shape not in ("api", "native"):
        raise OptionError(f'shape must be "api" or "native", not {shape!r}')
    if format not in ("json", "ndjson"):
        raise OptionError(f'format must be "json" or "ndjson", not {format!r}')
    if illegal_characters not in ("repair", "keep", "error"):
        raise OptionError(f'illegal_characters must be "repair", "keep" or "error", not {illegal_characters!r}')
    if typed and shape == "api":
        raise OptionError("typed is for the native shape; the api shape is always typed")
    return Decoder(
        shape=shape,
        format=format,
        typed=typed,
        strict=strict,
        windows_1252_references=windows_1252_references,
        doubled_references=doubled_references,
        illegal_characters=illegal_characters,
        salvage=salvage,
        max_depth=limits.max_depth,
        max_name=limits.max_name,
        max_text=limits.max_text,
        max_record=limits.max_record,
        max_warnings=limits.max_warnings,
        spool=spool,
        _structs=structs,
        _tagged=tagged,
    )


def reader_for(source: Source, shape: Shape, format: Format, **options: Any) -> Reader:
    """What reads the source: the engine, or, for requests in the api shape, what tells the operations of its messages.

    Takes the options of `new_decoder`, and raises what it does. To salvage is to look for records: where there are both
    requests and responses it is these that are read.
    """
    from .request_reader import RequestReader, holds_requests

    if shape == "api" and holds_requests(source, alone=options.get("salvage", False)):
        spool = options.pop("spool", None)
        return RequestReader(new_decoder("native", "ndjson", **{**options, "structs": False}), format, spool)
    return new_decoder(shape, format, **options)


def pump(
    decoder: Reader,
    source: Source,
    on_warning: OnWarning | None = None,
    jobs: int = 1,
    on_damage: Callable[[Damage], None] | None = None,
) -> Iterator[None]:
    """Feed the whole source to the decoder, and yield each time there may be output to drain or to flush.

    That is so before an error is raised, too: what was whole before it is ready. The error then knows its source.
    A source that breaks off is no error but an end with `on_damage`, which a decoder that salvages can do with.
    """
    told = 0
    try:
        for _ in _feed(decoder, source, jobs, on_damage):
            told += _tell(decoder, source.name, told, on_warning)
            yield
        decoder.close()
    except QBXMLError as error:
        if isinstance(error, DecodeError):
            _locate(error, decoder, source)
        yield
        raise
    _tell(decoder, source.name, told, on_warning)
    yield


def _feed(decoder: Reader, source: Source, jobs: int, on_damage: Callable[[Damage], None] | None) -> Iterator[None]:
    blocks = iter(source)
    for code, text in source.notes:
        decoder._note(code, text)
    if on_damage is not None:
        blocks = _as_far_as_it_goes(blocks, decoder, source, on_damage)
    for number, block in enumerate(blocks, 1):
        decoder.feed(block)
        yield
        if jobs > 1 and number == _BLOCKS_ALONE and isinstance(decoder, Decoder):
            from .parallel import feed

            yield from feed(decoder, blocks, jobs)


def _as_far_as_it_goes(
    blocks: Iterator[Block], decoder: Reader, source: Source, on_damage: Callable[[Damage], None]
) -> Iterator[Block]:
    """The blocks of a source, where one that breaks off just ends."""
    try:
        yield from blocks
    except SourceError as error:
        if not decoder.offset:
            raise
        on_damage(Damage(error.code, "", decoder.offset, decoder.offset, error.detail, source.name))


def _tell(decoder: Reader, source: str, told: int, on_warning: OnWarning | None) -> int:
    if on_warning is None or decoder.warning_count <= told:
        return 0
    new = kept_warnings(decoder, source, told)
    for warning in new:
        on_warning(warning)
    return len(new)


def _locate(error: DecodeError, decoder: Reader, source: Source) -> None:
    error.records = decoder.records
    if not source.name.startswith("<") or source.name == "<stdin>":
        error.source = source.name
    if not error.in_stored_bytes:
        error.encoding = source.transcoded

"""Reading qbXML from Python: `to_json` for a document in memory, `iter_records` for a stream of any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .errors import DecodeError, OptionError, QBXMLError, SourceError
from .limits import Limits
from .recode import is_plain
from .sources import BLOCK_SIZE, Source, SourceLike
from .warning import Damage, DecodeWarning, kept_warnings

if TYPE_CHECKING:
    from ._engine import Decoder
    from .spool import Spool

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
    "to_json",
]

Shape: TypeAlias = Literal["api", "native"]
Format: TypeAlias = Literal["json", "ndjson"]
IllegalCharacters: TypeAlias = Literal["repair", "keep", "error"]
OnWarning: TypeAlias = Callable[[DecodeWarning], None]

DEFAULT_LIMITS = Limits()


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
) -> bytes:
    """Turn one qbXML document into JSON in memory.

    Args:
        xml: The document: bytes, text, a `pathlib.Path`, a binary file or an iterable of chunks. A `str` is the
            document itself here, not a path; text is read as it is, whatever encoding its declaration names.
        shape: `"api"`: camelCase names and typed values, every field of an object always there; responses only.
            `"native"`: the wire's own names and texts, lossless, responses and requests.
        format: `"json"` for one object without a line end, `"ndjson"` for one record a line.
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

    Raises:
        DecodeError: The document cannot be read; `code`, `offset` and `path` say why and where.
        SourceError: The file or archive cannot be read.

    Example:
        >>> to_json(b"<QBXML><QBXMLMsgsRq onError='stopOnError'/></QBXML>", shape="native")
        b'{"QBXMLMsgsRq":{"@onError":"stopOnError"}}'
    """
    decoder = new_decoder(
        shape, format, typed, strict, windows_1252_references, doubled_references, illegal_characters, limits
    )
    return read_document(decoder, xml, encoding, illegal_characters, on_warning)


def read_document(
    decoder: Decoder,
    xml: SourceLike,
    encoding: str | None,
    illegal_characters: IllegalCharacters = "repair",
    on_warning: OnWarning | None = None,
) -> bytes:
    """All that the decoder makes of a document in memory; what `pump` does, in fewer steps where few are needed."""
    if type(xml) is bytes and len(xml) <= BLOCK_SIZE and on_warning is None and encoding is None and is_plain(xml):
        decoder.feed(xml)
        decoder.close()
        return decoder.drain()
    with open_document(xml, encoding, illegal_characters) as source:
        return drain_all(decoder, source, on_warning)


def drain_all(decoder: Decoder, source: Source, on_warning: OnWarning | None = None) -> bytes:
    """All that the decoder makes of the source."""
    output = BytesIO()  # it grows in place and gives its bytes without a copy, which joining pieces does not
    for _ in pump(decoder, source, on_warning):
        output.write(decoder.drain())
    return output.getvalue()


def open_document(xml: SourceLike, encoding: str | None, illegal_characters: IllegalCharacters) -> Source:
    """The source for a document in memory, where a `str` is the document and not its path."""
    repair = illegal_characters != "error"
    if not isinstance(xml, str):
        return Source(xml, encoding=encoding, repair=repair)
    if encoding is not None:
        raise OptionError("encoding is for bytes; this document is text already")
    return Source(xml.encode("utf-8", "surrogatepass"), encoding="utf-8", repair=repair)


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
    `record.customer.full_name`. In the native shape it is a dict with the record under its name,
    `{"InvoiceRet": {...}}`, and request messages and events are records, too. If the document turns out to be damaged,
    the whole records before the damage are yielded before the error is raised. If one document follows another, as in
    recorded logs, its records follow.

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
    tagged = shape == "api"
    decoder = new_decoder(
        shape,
        "ndjson",
        typed,
        strict,
        windows_1252_references,
        doubled_references,
        illegal_characters,
        limits,
        tagged=tagged,
    )
    lines = _lines(decoder, Source(source, encoding=encoding, repair=illegal_characters != "error"), on_warning)
    return _structs(lines) if tagged else _dicts(lines)


def _lines(decoder: Decoder, source: Source, on_warning: OnWarning | None) -> Iterator[bytes]:
    """The decoder's output in pieces of whole lines, as long as they come."""
    rest = b""
    with source as opened:
        for _ in pump(decoder, opened, on_warning):
            whole, end, after = decoder.drain().rpartition(b"\n")
            if end:
                yield rest + whole
                rest = after
            else:
                rest += after


def _dicts(pieces: Iterator[bytes]) -> Iterator[dict[str, Any]]:
    from msgspec.json import Decoder as JSONDecoder

    lines = JSONDecoder(dict[str, Any])
    for piece in pieces:
        yield from lines.decode_lines(piece)


def _structs(pieces: Iterator[bytes]) -> Iterator[Any]:
    from .message_set import record_decoder

    decoders: dict[bytes, Callable[[bytes], Any]] = {}
    for piece in pieces:
        for line in piece.split(b"\n"):
            number, _, record = line.partition(b"\t")
            decode = decoders.get(number)
            if decode is None:
                decode = decoders[number] = record_decoder(int(number)).decode
            yield decode(record)


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
    tagged: bool = False,
    salvage: bool = False,
) -> Decoder:
    """A `Decoder` for options as a user gives them; with `tagged`, records carry the number of their kind.

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
    from ._engine import Decoder

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
        _tagged=tagged,
    )


def pump(
    decoder: Decoder,
    source: Source,
    on_warning: OnWarning | None = None,
    on_damage: Callable[[Damage], None] | None = None,
) -> Iterator[None]:
    """Feed the whole source to the decoder, and yield each time there may be output to drain or to flush.

    That is so before an error is raised, too: what was whole before it is ready. The error then knows its source.
    A source that breaks off is no error but an end with `on_damage`, which a decoder that salvages can do with.
    """
    told = 0
    try:
        blocks = iter(source)
        for code, text in source.notes:
            decoder._note(code, text)
        while True:
            try:
                block = next(blocks, None)
            except SourceError as error:
                if on_damage is None or not decoder.offset:
                    raise
                on_damage(Damage(error.code, "", decoder.offset, decoder.offset, error.detail, source.name))
                break
            if block is None:
                break
            decoder.feed(block)
            if on_warning is not None and decoder.warning_count > told:
                told += _tell(decoder, source, told, on_warning)
            yield
        decoder.close()
    except QBXMLError as error:
        if isinstance(error, DecodeError):
            _locate(error, decoder, source)
        yield
        raise
    if on_warning is not None:
        _tell(decoder, source, told, on_warning)
    yield


def _tell(decoder: Decoder, source: Source, told: int, on_warning: OnWarning) -> int:
    new = kept_warnings(decoder, source.name, told)
    for warning in new:
        on_warning(warning)
    return len(new)


def _locate(error: DecodeError, decoder: Decoder, source: Source) -> None:
    error.records = decoder.records
    if not source.name.startswith("<") or source.name == "<stdin>":
        error.source = source.name
    if error.code != "encoding":  # that one is found while transcoding, and counts stored bytes
        error.encoding = source.transcoded

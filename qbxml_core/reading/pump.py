"""Moves a source through what reads it: block by block, with warnings and errors where they come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from .._engine import Decoder
from ..errors import DecodeError, QBXMLError, SourceError
from ..io.blocks import Block
from ..io.source import Source, SourceLike
from ..io.transcode import is_plain
from .options import Format, Reading
from .ranges import enter, leave
from .reader import Reader
from .warnings import Damage, OnWarning, kept_warnings

if TYPE_CHECKING:
    from ..io.spool import Spool

__all__ = ["drain_all", "pump", "read_document", "reader_for"]

_BLOCKS_ALONE = 4
"""Blocks of a document that one thread reads: shorter ones are done before others have started."""


def read_document(reading: Reading, decoder: Decoder, xml: SourceLike) -> bytes:
    """All that the decoder makes of a document in memory; what `pump` does, in fewer steps where few are needed."""
    on_warning = reading.on_warning
    if type(xml) is bytes and reading.threads == 1 and reading.encoding is None and is_plain(xml):
        try:
            decoder.feed(xml)
            decoder.close()
        finally:  # before an error, too: what is odd in front of it was read
            _report(decoder, "<bytes>", 0, on_warning)
        return decoder.drain()
    with reading.document(xml) as source:
        return drain_all(decoder, source, on_warning, reading.threads)


def drain_all(decoder: Reader, source: Source, on_warning: OnWarning | None = None, jobs: int = 1) -> bytes:
    """All that the decoder makes of the source."""
    for _ in pump(decoder, source, on_warning, jobs):
        pass  # the decoder hands out all of it at once without a copy, which joining pieces would be
    return decoder.drain()


def reader_for(
    source: Source, reading: Reading, *, format: Format | None = None, structs: bool = False, spool: Spool | None = None
) -> Reader:
    """What reads the source: the engine, or, for requests in the api shape, what finds the operations they ask for.

    Salvage looks for records: a document with both requests and responses is then read for its responses.
    """
    from .request_reader import RequestReader, holds_requests

    inside = source.part is not None and source.part.start > 0  # only responses are split
    if reading.shape == "api" and not inside and holds_requests(source, alone=reading.salvage):
        return RequestReader(reading.decoder(shape="native", format="ndjson"), format or reading.format, spool)
    return reading.decoder(format=format, structs=structs, spool=spool)


def pump(
    decoder: Reader,
    source: Source,
    on_warning: OnWarning | None = None,
    jobs: int = 1,
    on_damage: Callable[[Damage], None] | None = None,
) -> Iterator[None]:
    """Feed the whole source to the decoder, and yield each time there may be output to drain or to flush.

    That is so before an error is raised, too: what was whole before it is ready, and its warnings are reported. The
    error then knows its source.
    With `on_damage`, a source that ends early is reported there and treated as the end of input.
    """
    reported = 0
    try:
        if source.part is not None:
            enter(cast(Decoder, decoder), source.part)
        for _ in _feed(decoder, source, jobs, on_damage):
            reported += _report(decoder, source.name, reported, on_warning)
            yield
        if source.part is not None:
            leave(cast(Decoder, decoder), source.part)
        decoder.close()
    except QBXMLError as error:
        _report(decoder, source.name, reported, on_warning)
        if isinstance(error, DecodeError):
            _locate(error, decoder, source)
        yield
        raise
    _report(decoder, source.name, reported, on_warning)
    yield


def _feed(decoder: Reader, source: Source, jobs: int, on_damage: Callable[[Damage], None] | None) -> Iterator[None]:
    blocks = iter(source)
    for code, text in source.notes:
        decoder._note(code, text)
    if on_damage is not None:
        blocks = _until_it_breaks_off(blocks, decoder, source, on_damage)
    for number, block in enumerate(blocks, 1):
        decoder.feed(block)
        yield
        if jobs > 1 and number == _BLOCKS_ALONE and isinstance(decoder, Decoder):
            from .parallel import feed

            yield from feed(decoder, blocks, jobs)


def _until_it_breaks_off(
    blocks: Iterator[Block], decoder: Reader, source: Source, on_damage: Callable[[Damage], None]
) -> Iterator[Block]:
    """Yields blocks; a SourceError after the first byte ends them and is reported to `on_damage`."""
    try:
        yield from blocks
    except SourceError as error:
        if not decoder.offset:
            raise
        on_damage(Damage(error.code, "", decoder.offset, decoder.offset, error.detail, source.name))


def _report(decoder: Reader, source: str, reported: int, on_warning: OnWarning | None) -> int:
    if on_warning is None or decoder.warning_count <= reported:
        return 0
    new = kept_warnings(decoder, source, reported)
    for warning in new:
        on_warning(warning)
    return len(new)


def _locate(error: DecodeError, decoder: Reader, source: Source) -> None:
    error.records = decoder.records
    if not source.name.startswith("<") or source.name == "<stdin>":
        error.source = source.name
    if not error.in_stored_bytes:
        error.encoding = source.transcoded

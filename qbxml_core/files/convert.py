"""`convert`: whole files in, whole files out, with progress and a summary."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, cast

from ..errors import OptionError, QBXMLError
from ..io.source import SourceLike
from ..io.spool import Spool
from ..io.target import PACKED_SUFFIXES, TargetLike, make_directory, open_target
from ..reading.options import Format, Reading, Shape
from ..reading.pump import pump, reader_for
from ..reading.warnings import Damage, DecodeWarning, OnWarning
from .progress import Progress, Summary, Tally

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..reading.options import ReadOptions

__all__ = ["convert", "format_for"]

NDJSON_SUFFIXES = (".ndjson", ".jsonl")


def convert(
    source: SourceLike | Sequence[SourceLike],
    target: TargetLike = None,
    *,
    shape: Shape = "api",
    format: Format | None = None,
    salvage: bool = False,
    on_progress: Callable[[Progress], None] | None = None,
    on_error: Callable[[QBXMLError], None] | None = None,
    **options: Unpack[ReadOptions],
) -> Summary:
    """Convert qbXML files of any size to JSON files, in constant memory.

    A target file appears whole or not at all: it is written under a temporary name beside its place and moved there
    when everything went well. Output to standard output or to a file object is written as it comes.

    Args:
        source: A path, a binary file, bytes, or an iterator of chunks; or a list or tuple of several of those.
        target: One file for everything: a path, a binary file, or None or `"-"` for standard output. Or a directory
            (one that exists, or a path that ends in a slash): each source then gets a file of its own in it, named
            after it. Several sources fit into one file only as `"ndjson"`, where they follow each other.
        shape: As in `to_json`.
        format: `"json"` or `"ndjson"`. Without it, `"ndjson"` for a target that ends in .ndjson or .jsonl, else
            `"json"`.
        salvage: Write every whole record of a damaged source, and say in the summary what was left out. Without it,
            the first damage is an error.
        on_progress: Called about ten times a second, and once at the end of each source. When files are converted at
            once, by the threads that do that, never by two at the same time.
        on_error: Called for each source that cannot be converted when every source has its own target file; the
            others are still converted. Without it, and into one target, the first error is raised.
        options: See `ReadOptions`; for all sources. Without `jobs`, as many threads as there are processors, at most
            four, but one for a pipe or an iterator. Where each source has its own target file and all of them a known
            size, so many sources are converted at once, in which case `on_warning` is called by several threads, never
            by two at the same time; else the threads share each document that is large enough. The result is the same
            for any number of threads, as is the order of calls to `on_error`.

    Raises:
        DecodeError: A document cannot be read.
        SourceError: A file or archive cannot be read.
        TargetError: The target cannot be written.
        OptionError: The options make no sense together.
    """
    sources = list(source) if isinstance(source, (list, tuple)) else [cast(SourceLike, source)]
    if not sources:
        raise OptionError("there is nothing to convert: the list of sources is empty")
    form = format or format_for(target)
    jobs = options.setdefault("jobs", None)
    reading = Reading(shape, form, salvage=salvage, **options)  # wrong options fail before any file is touched
    on_warning = _one_at_a_time(reading.on_warning)
    tally = Tally(on_progress, sources)
    pairs = list(enumerate(_assign(sources, target, form)))
    threads = reading.threads
    ended = False

    def run(number: int, group: Sequence[SourceLike], into: TargetLike, threads: int) -> None:
        with open_target(into) as output:
            for one in group:
                with (
                    reading.source(one) as opened,
                    tally.reading(opened),
                    Spool(output) as spool,
                ):
                    decoder = reader_for(opened, reading, spool=spool)
                    broken: list[Damage] = []
                    # Of a pipe, what has come is written before more is read, unless the caller wants it otherwise.
                    alone = salvage or (jobs is None and opened.total is None)
                    on_damage = broken.append if salvage else None
                    for _ in pump(decoder, opened, on_warning, 1 if alone else threads, on_damage):
                        if ended:
                            raise _EndedError
                        decoder.flush()
                        tally.step(decoder, opened)
                    if form == "json":
                        output.write(b"\n")
                    tally.done(number, decoder, opened, broken)
        tally.wrote(output.written)

    def settle(work: Callable[[], None]) -> None:
        try:
            work()
        except QBXMLError as error:
            if on_error is None or not _is_directory(target):
                raise
            tally.failed += 1
            on_error(error)

    if threads == 1 or len(pairs) == 1 or tally.total is None:  # who waits in a pipe could not be interrupted
        for number, (group, into) in pairs:
            settle(partial(run, number, group, into, threads))
        return tally.summary()

    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(threads, thread_name_prefix="qbxml") as pool:
        try:
            for future in [pool.submit(run, number, group, into, 1) for number, (group, into) in pairs]:
                settle(future.result)
        except BaseException:
            ended = True
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return tally.summary()


def _one_at_a_time(on_warning: OnWarning | None) -> OnWarning | None:
    """The same callback, which threads then call one after the other."""
    if on_warning is None:
        return None
    lock = Lock()

    def locked(warning: DecodeWarning) -> None:
        with lock:
            on_warning(warning)

    return locked


def format_for(target: TargetLike) -> Format:
    """The format that a target's name asks for."""
    name = os.fspath(target) if isinstance(target, (str, os.PathLike)) else ""
    return "ndjson" if name.lower().endswith(NDJSON_SUFFIXES) else "json"


def _assign(
    sources: Sequence[SourceLike], target: TargetLike, format: Format
) -> Iterable[tuple[Sequence[SourceLike], TargetLike]]:
    """Which sources go into which target file; everything that can be refused is refused here, before any work."""
    if _is_directory(target):
        folder = os.fspath(cast("str | os.PathLike[str]", target))
        places = [os.path.join(folder, _name_in_directory(source, format)) for source in sources]
        for place, count in Counter(places).items():
            if count > 1:
                raise OptionError(f"{count} sources would all be written to {place}")
        make_directory(folder)
        pairs: list[tuple[Sequence[SourceLike], TargetLike]] = [
            ([source], place) for source, place in zip(sources, places, strict=True)
        ]
    elif len(sources) > 1 and format == "json":
        raise OptionError(
            f'{len(sources)} documents do not fit into one JSON file: use the format "ndjson", or a directory as the '
            "target"
        )
    else:
        pairs = [(sources, target)]
    for group, into in pairs:
        for source in group:
            if _is_same_file(source, into):
                raise OptionError(f"{into} is both source and target")
    return pairs


def _is_directory(target: TargetLike) -> bool:
    if not isinstance(target, (str, os.PathLike)):
        return False
    path = os.fspath(target)
    return path.endswith((os.sep, os.altsep or os.sep)) or os.path.isdir(path)


def _is_same_file(source: SourceLike, target: TargetLike) -> bool:
    if not isinstance(source, (str, os.PathLike)) or not isinstance(target, (str, os.PathLike)):
        return False
    try:
        return os.path.samefile(source, target) and os.path.isfile(target)
    except (OSError, ValueError):  # who opens them tells
        return False


def _name_in_directory(source: SourceLike, format: Format) -> str:
    path = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
    if not isinstance(path, (str, os.PathLike)):
        raise OptionError("a source without a name cannot be written into a directory: name the target file")
    name = os.path.basename(os.fspath(path)).strip("<>")
    for suffixes in (PACKED_SUFFIXES, (".xml", ".qbxml")):
        stem, suffix = os.path.splitext(name)
        if stem and suffix.lower() in suffixes:
            name = stem
    return f"{name}.{format}"


class _EndedError(Exception):
    """What ends the conversion of one file when that of another has failed; nobody sees it."""

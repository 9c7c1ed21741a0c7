"""`convert`: whole files in, whole files out, with progress and a summary."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from operator import itemgetter
from threading import Lock
from time import monotonic, perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .decoding import DEFAULT_LIMITS, Format, IllegalCharacters, Shape, jobs_for, new_decoder, pump, reader_for
from .errors import OptionError, QBXMLError
from .limits import Limits
from .sources import Source, SourceLike
from .spool import Spool
from .targets import TargetLike, open_target
from .warning import Damage, WarningCount, count_warnings, kept_damage

if TYPE_CHECKING:
    from .decoding import Reader

__all__ = ["MessageCount", "Progress", "Summary", "Tally", "convert", "format_for"]

PROGRESS_INTERVAL = 0.1
"""Seconds between two calls of `on_progress`, at least."""

NDJSON_SUFFIXES = (".ndjson", ".jsonl")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a conversion is, over all of its sources."""

    bytes_read: int
    """Bytes read of the sources as they are stored: of archives, packed ones."""
    total_bytes: int | None
    """What `bytes_read` will be at the end, None where a source does not know its size."""
    records: int
    files: int
    """Sources done."""
    source: str
    """The name of the source being read."""


@dataclass(frozen=True, slots=True)
class MessageCount:
    """Messages of one name and status, and the records in them."""

    name: str
    status_code: int | None
    messages: int
    records: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What a conversion did."""

    files: int
    """Sources converted."""
    failed: int
    """Sources given up, each of them reported to `on_error`."""
    bytes_in: int
    """Bytes of qbXML: unpacked, as UTF-8."""
    bytes_out: int
    """Bytes of JSON."""
    records: int
    seconds: float
    messages: tuple[MessageCount, ...]
    """In order of first appearance."""
    warnings: tuple[WarningCount, ...]
    """What was odd, counted by code and path, in order of first appearance."""
    warning_count: int
    damage: tuple[Damage, ...] = ()
    """With `salvage`: what was left out, in the order of the sources, up to `Limits.max_warnings` of each."""
    damage_count: int = 0


def convert(
    source: SourceLike | Sequence[SourceLike],
    target: TargetLike = None,
    *,
    shape: Shape = "api",
    format: Format | None = None,
    typed: bool = False,
    strict: bool = False,
    windows_1252_references: bool = True,
    doubled_references: bool = True,
    illegal_characters: IllegalCharacters = "repair",
    salvage: bool = False,
    encoding: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    on_progress: Callable[[Progress], None] | None = None,
    on_error: Callable[[QBXMLError], None] | None = None,
    jobs: int | None = None,
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
        typed: As in `to_json`.
        strict: As in `to_json`.
        windows_1252_references: As in `to_json`.
        doubled_references: As in `to_json`.
        illegal_characters: As in `to_json`.
        salvage: Write every whole record of a damaged source, and say in the summary what was left out. Without it,
            the first damage is an error.
        encoding: As in `to_json`, for all sources.
        limits: As in `to_json`.
        on_progress: Called about ten times a second, and once at the end of each source. When files are converted at
            once, by the threads that do that, never by two at the same time.
        on_error: Called for each source that cannot be converted when every source has its own target file; the
            others are still converted. Without it, and into one target, the first error is raised.
        jobs: Threads that decode. Where each source has its own target file, so many sources are converted at once;
            else the threads share each document that is large enough. What comes out is the same for any number, as is
            the order of calls to `on_error`. Without it, as many as there are processors, at most four, but one for
            a pipe or an iterator.

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
    options: dict[str, Any] = {
        "typed": typed,
        "strict": strict,
        "windows_1252_references": windows_1252_references,
        "doubled_references": doubled_references,
        "illegal_characters": illegal_characters,
        "limits": limits,
        "salvage": salvage,
    }
    new_decoder(shape, form, **options)  # wrong options fail before any file is touched
    repair = illegal_characters != "error"
    tally = Tally(on_progress, sources)
    pairs = list(enumerate(_assign(sources, target, form)))
    threads = jobs_for(jobs)
    ended = False

    def run(number: int, group: Sequence[SourceLike], into: TargetLike, threads: int) -> None:
        with open_target(into) as output:
            for one in group:
                with (
                    Source(one, encoding=encoding, repair=repair) as opened,
                    tally.reading(opened),
                    Spool(output) as spool,
                ):
                    decoder = reader_for(opened, shape, form, **options, spool=spool)
                    broken: list[Damage] = []
                    # Of a pipe, what has come is written before more is read, unless the caller wants it otherwise.
                    alone = salvage or (jobs is None and opened.total is None)
                    on_damage = broken.append if salvage else None
                    for _ in pump(decoder, opened, on_damage=on_damage, jobs=1 if alone else threads):
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

    if threads == 1 or len(pairs) == 1:
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
        os.makedirs(folder, exist_ok=True)
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
    except OSError:
        return False


def _name_in_directory(source: SourceLike, format: Format) -> str:
    path = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
    if not isinstance(path, (str, os.PathLike)):
        raise OptionError("a source without a name cannot be written into a directory: name the target file")
    name = os.path.basename(os.fspath(path)).strip("<>")
    for suffixes in ((".gz", ".zst", ".zstd"), (".xml", ".qbxml")):
        stem, suffix = os.path.splitext(name)
        if stem and suffix.lower() in suffixes:
            name = stem
    return f"{name}.{format}"


class _EndedError(Exception):
    """What ends the conversion of one file when that of another has failed; nobody sees it."""


class Tally:
    """What is counted while sources are read, on any number of threads."""

    def __init__(self, on_progress: Callable[[Progress], None] | None, sources: Sequence[SourceLike]) -> None:
        self.failed = 0
        self._start = perf_counter()
        self._lock = Lock()
        self._on_progress = on_progress
        self._total = sum_of_sizes(sources) if on_progress else None
        self._next_report = monotonic() + PROGRESS_INTERVAL
        self._bytes_out = 0
        self._bytes_read = 0
        self._records = 0
        self._done: list[tuple[int, _Done]] = []
        self._at_work: dict[Source, tuple[int, int]] = {}

    def step(self, decoder: Reader, source: Source) -> None:
        if self._on_progress is not None:
            with self._lock:
                self._at_work[source] = (source.position, decoder.records)
                if monotonic() >= self._next_report:
                    self._report(self._on_progress, source)

    def done(self, number: int, decoder: Reader, source: Source, broken: Sequence[Damage] = ()) -> None:
        """Take over what the decoder has counted; results are put together in the order of the numbers.

        `broken` is damage that the decoder knows nothing of: a source that gave no more.
        """
        warnings = count_warnings(decoder, source.name) if decoder.warning_count else []
        damage = [*kept_damage(decoder, source.name), *broken]
        done = _Done(
            decoder.offset,
            decoder.records,
            decoder.messages,
            warnings,
            decoder.warning_count,
            damage,
            decoder.damage_count + len(broken),
        )
        with self._lock:
            self._done.append((number, done))
            self._records += decoder.records
            if self._on_progress is not None:
                self._at_work[source] = (source.position, 0)
                self._report(self._on_progress, source)

    def wrote(self, count: int) -> None:
        with self._lock:
            self._bytes_out += count

    @contextmanager
    def reading(self, source: Source) -> Iterator[None]:
        """Count the source's stored bytes as read when its turn is over, well or not."""
        try:
            yield
        finally:
            with self._lock:
                self._bytes_read += source.position
                self._at_work.pop(source, None)

    def _report(self, on_progress: Callable[[Progress], None], source: Source) -> None:
        self._next_report = monotonic() + PROGRESS_INTERVAL
        bytes_read = self._bytes_read + sum(position for position, _ in self._at_work.values())
        records = self._records + sum(count for _, count in self._at_work.values())
        on_progress(Progress(bytes_read, self._total, records, len(self._done), source.name))

    def summary(self) -> Summary:
        warnings: dict[tuple[str, str], WarningCount] = {}
        messages: dict[tuple[str, int | None], list[int]] = {}
        everything = [done for _, done in sorted(self._done, key=itemgetter(0))]
        for done in everything:
            for name, status_code, count, records in done.messages:
                counts = messages.setdefault((name, status_code), [0, 0])
                counts[0] += count
                counts[1] += records
            for new in done.warnings:
                old = warnings.get((new.code, new.path))
                warnings[new.code, new.path] = (
                    new
                    if old is None
                    else replace(old, count=old.count + new.count, example=old.example or new.example)
                )
        return Summary(
            files=len(everything),
            failed=self.failed,
            bytes_in=sum(done.bytes_in for done in everything),
            bytes_out=self._bytes_out,
            records=self._records,
            seconds=perf_counter() - self._start,
            warnings=tuple(warnings.values()),
            warning_count=sum(done.warning_count for done in everything),
            damage=tuple(damage for done in everything for damage in done.damage),
            damage_count=sum(done.damage_count for done in everything),
            messages=tuple(MessageCount(*key, *counts) for key, counts in messages.items()),
        )


class _Done(NamedTuple):
    """What was counted of one source."""

    bytes_in: int
    records: int
    messages: list[tuple[str, int | None, int, int]]
    warnings: list[WarningCount]
    warning_count: int
    damage: list[Damage]
    damage_count: int


def sum_of_sizes(sources: Sequence[SourceLike]) -> int | None:
    """Stored bytes of all sources together, None if one of them does not know."""
    total = 0
    for source in sources:
        size = _stored_size(source)
        if size is None:
            return None
        total += size
    return total


def _stored_size(source: Any) -> int | None:
    if isinstance(source, (bytes, bytearray, memoryview)):
        return memoryview(source).nbytes
    try:
        if isinstance(source, (str, os.PathLike)):
            return os.stat(source).st_size if os.path.isfile(source) else None
        return os.fstat(source.fileno()).st_size or None
    except (AttributeError, OSError, ValueError):
        return None

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
from ..io.target import PACKED_SUFFIXES, TargetLike, is_directory, make_directory
from ..reading.options import Reading, Shape
from ..reading.pump import pump
from ..reading.warnings import Damage, DecodeWarning, OnWarning
from .formats import FORMATS, FileFormat, TableOptions, format_named, format_of
from .progress import Progress, Summary, Tally

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..reading.options import ReadOptions

__all__ = ["convert", "write_parquet"]


def convert(
    source: SourceLike | Sequence[SourceLike],
    target: TargetLike = None,
    *,
    shape: Shape = "api",
    format: str | None = None,
    resource: str | None = None,
    flatten: bool = False,
    utc: bool = False,
    tables: bool = False,
    salvage: bool = False,
    on_progress: Callable[[Progress], None] | None = None,
    on_error: Callable[[QBXMLError], None] | None = None,
    **options: Unpack[ReadOptions],
) -> Summary:
    """Convert qbXML files of any size to JSON files or tables, in constant memory.

    A target file appears whole or not at all: it is written under a temporary name beside its place and moved there
    when everything went well. Output to standard output or to a file object is written as it comes.

    Args:
        source: A path, a binary file, bytes, or an iterator of chunks; or a list or tuple of several of those.
        target: One file for everything: a path, a binary file, or None or `"-"` for standard output. Or a directory
            (one that exists, or a path that ends in a slash): each source then gets a file of its own in it, named
            after it, or, of `"parquet"`, each kind of record: `qbd_invoice.parquet`. Several sources do not fit into
            one file of `"json"`.
        shape: As in `to_json`.
        format: `"json"`, `"ndjson"`, `"parquet"`, which needs the `arrow` extra, or, with `tables`, `"csv"`. Without
            it, what the name of the target ends in says so, and `"json"` is the default.
        resource: Of tables: the records to write, as a resource (`invoices`) or an object (`qbd_invoice`); others are
            passed over. Without it, a file has the kind of the first record, and another kind after it is an error.
        flatten: Of tables: fields of structs become columns of their own, `customer.id`.
        utc: Of tables: times become instants in UTC; otherwise they are texts, as QuickBooks gave them.
        tables: Write a directory of tables: a file of each kind of record, `invoices`, and of each list in it,
            `invoice_lines` with `invoice_id`, `group_id` and `position`. Columns are in snake_case: `customer_id`. A
            time is what the clock showed, with the minutes of its offset in a column beside it. `format` is
            `"parquet"`, the default, `"csv"` or `"ndjson"`; `resource` may be one of the tables. Reports are left out.
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
        TableError: A value does not fit its column, or a table has no single kind of record.
        OptionError: The options make no sense together.
    """
    sources = list(source) if isinstance(source, (list, tuple)) else [cast(SourceLike, source)]
    if not sources:
        raise OptionError("there is nothing to convert: the list of sources is empty")
    form = format_of(target) if format is None else format_named(format)
    if tables:
        form = (FORMATS["parquet"] if format is None else form).as_tables()
    table = TableOptions(resource, flatten, utc, form.name if tables else None)
    jobs = options.setdefault("jobs", None)
    reading = Reading(shape, form.text, salvage=salvage, **options)  # wrong options fail before any file is touched
    form.check(target, shape, table)
    on_warning = _one_at_a_time(reading.on_warning)
    tally = Tally(on_progress, sources)
    pairs = list(enumerate(_assign(sources, target, form)))
    threads = reading.threads
    ended = False

    def run(number: int, group: Sequence[SourceLike], into: TargetLike, threads: int) -> None:
        with form.open_sink(into, reading, table) as sink:
            for one in group:
                with reading.source(one) as opened, tally.reading(opened), sink.reader(opened) as reader:
                    broken: list[Damage] = []
                    # Of a pipe, what has come is written before more is read, unless the caller wants it otherwise.
                    alone = salvage or (jobs is None and opened.total is None)
                    on_damage = broken.append if salvage else None
                    for _ in pump(reader, opened, on_warning, 1 if alone else threads, on_damage):
                        if ended:
                            raise _EndedError
                        sink.step(reader)
                        tally.step(reader, opened)
                    sink.end(reader)
                    tally.done(number, reader, opened, broken)
        tally.wrote(sink.written, sink.rows)

    def settle(work: Callable[[], None]) -> None:
        try:
            work()
        except QBXMLError as error:
            if on_error is None or form.tables or not is_directory(target):
                raise
            tally.failed += 1
            on_error(error)

    if threads == 1 or len(pairs) == 1 or tally.total is None:  # a worker blocked on a pipe cannot be cancelled
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


def write_parquet(
    source: SourceLike | Sequence[SourceLike],
    target: str | os.PathLike[str],
    *,
    resource: str | None = None,
    flatten: bool = False,
    utc: bool = False,
    on_progress: Callable[[Progress], None] | None = None,
    **options: Unpack[ReadOptions],
) -> Summary:
    """Write the records of documents of any size as Parquet: `convert` with `format="parquet"`."""
    return convert(
        source,
        target,
        format="parquet",
        resource=resource,
        flatten=flatten,
        utc=utc,
        on_progress=on_progress,
        **options,
    )


def _one_at_a_time(on_warning: OnWarning | None) -> OnWarning | None:
    """The same callback, which threads then call one after the other."""
    if on_warning is None:
        return None
    lock = Lock()

    def locked(warning: DecodeWarning) -> None:
        with lock:
            on_warning(warning)

    return locked


def _assign(
    sources: Sequence[SourceLike], target: TargetLike, form: FileFormat
) -> Iterable[tuple[Sequence[SourceLike], TargetLike]]:
    """Which sources go into which target file; everything that can be refused is refused here, before any work."""
    if not form.tables and is_directory(target):
        folder = os.fspath(cast("str | os.PathLike[str]", target))
        places = [os.path.join(folder, _name_in_directory(source, form.name)) for source in sources]
        for place, count in Counter(places).items():
            if count > 1:
                raise OptionError(f"{count} sources would all be written to {place}")
        make_directory(folder)
        pairs: list[tuple[Sequence[SourceLike], TargetLike]] = [
            ([source], place) for source, place in zip(sources, places, strict=True)
        ]
    elif len(sources) > 1 and not form.many:
        raise OptionError(
            f'{len(sources)} documents do not fit into one {form.title} file: use the format "ndjson", or a directory '
            "as the target"
        )
    else:
        pairs = [(sources, target)]
    for group, into in pairs:
        for source in group:
            if _is_same_file(source, into):
                raise OptionError(f"{into} is both source and target")
    return pairs


def _is_same_file(source: SourceLike, target: TargetLike) -> bool:
    if not isinstance(source, (str, os.PathLike)) or not isinstance(target, (str, os.PathLike)):
        return False
    try:
        return os.path.samefile(source, target) and os.path.isfile(target)
    except (OSError, ValueError):  # opening them reports it
        return False


def _name_in_directory(source: SourceLike, format: str) -> str:
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
    """Internal: stops a worker after another file failed."""

"""The options that every function that reads has: their types, what they mean, and the one check of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .._engine import Decoder
from ..errors import OptionError
from ..io.blocks import BLOCK_SIZE
from ..io.ranges import Range
from ..io.source import Source, SourceLike
from ..limits import Limits
from .warnings import OnWarning

if TYPE_CHECKING:
    from ..io.spool import Spool

__all__ = ["DEFAULT_LIMITS", "Format", "IllegalCharacters", "ReadOptions", "Reading", "Shape"]

Shape: TypeAlias = Literal["api", "native"]
Format: TypeAlias = Literal["json", "ndjson"]
IllegalCharacters: TypeAlias = Literal["repair", "keep", "error"]

DEFAULT_LIMITS = Limits()

_JOBS_THAT_HELP = 4
"""With more threads, the one that reads and writes is too slow for them."""


class ReadOptions(TypedDict, total=False):
    """Options of everything that reads qbXML; each may be left out."""

    typed: bool
    """For the native shape: booleans and integers become JSON booleans and numbers. Without it, every value is the
    exact text. The api shape is always typed."""
    strict: bool
    """Raise what would be a warning. The native shape, which keeps everything, only warns of damaged text."""
    windows_1252_references: bool
    """Read `&#128;` to `&#159;` as Windows-1252, which is what QuickBooks means by them. On unless switched off."""
    doubled_references: bool
    """In texts of the api shape, read references that were escaped twice (`&amp;#8217;`) as what was meant, with a
    warning. On unless switched off."""
    illegal_characters: IllegalCharacters
    """What to do about damaged text: characters and references XML forbids, bytes that are not text in the document's
    encoding, unknown entities, a lone `&`, text around the document, a document that was escaped as a whole.
    `"repair"`, the default: read it with a warning; an impossible character becomes U+FFFD. `"keep"`: the same, but
    control characters stay. `"error"`: refuse it."""
    encoding: str | None
    """Read the bytes in this encoding, whatever the document says about itself."""
    limits: Limits
    """What to refuse because of its size."""
    on_warning: OnWarning | None
    """Called for each warning (up to `limits.max_warnings`), before the records around it are given out."""
    jobs: int | None
    """Threads that decode one large document; the result is the same for any number. None: as many as help here. One
    if left out; `convert` and `write_parquet` then take as many as help."""


class Reading:
    """Checked options, and what they make: sources and decoders.

    Attributes:
        threads: How many threads decode.
    """

    def __init__(
        self,
        shape: Shape = "api",
        format: Format = "ndjson",
        *,
        typed: bool = False,
        strict: bool = False,
        windows_1252_references: bool = True,
        doubled_references: bool = True,
        illegal_characters: IllegalCharacters = "repair",
        encoding: str | None = None,
        limits: Limits = DEFAULT_LIMITS,
        on_warning: OnWarning | None = None,
        jobs: int | None = 1,
        salvage: bool = False,
    ) -> None:
        """Check the options.

        Raises:
            OptionError: An option has a value that does not exist, or options exclude each other.
        """
        if shape not in ("api", "native"):
            raise OptionError(f'shape must be "api" or "native", not {shape!r}')
        if format not in ("json", "ndjson"):
            raise OptionError(f'format must be "json" or "ndjson", not {format!r}')
        if illegal_characters not in ("repair", "keep", "error"):
            raise OptionError(f'illegal_characters must be "repair", "keep" or "error", not {illegal_characters!r}')
        if typed and shape == "api":
            raise OptionError("typed is for the native shape; the api shape is always typed")
        self.shape = shape
        self.format = format
        self.typed = typed
        self.strict = strict
        self.windows_1252_references = windows_1252_references
        self.doubled_references = doubled_references
        self.illegal_characters = illegal_characters
        self.encoding = encoding
        if not isinstance(limits, Limits):
            raise TypeError(f"limits must be Limits, not {type(limits).__name__}")
        self.limits = limits
        self.on_warning = on_warning
        self.threads = jobs_for(jobs)
        self.salvage = salvage

    def decoder(
        self,
        *,
        shape: Shape | None = None,
        format: Format | None = None,
        spool: Spool | None = None,
        structs: bool = False,
        tagged: bool = False,
        enveloped: bool = False,
    ) -> Decoder:
        """A `Decoder` with these options, for another shape or format if one is given.

        With `structs`, it gives records as Structs. With `tagged`, lines of NDJSON begin with the number of their
        object and a tab; with `enveloped`, also with the offset of the record and a tab, and there are lines that
        begin with `m`, a message up to its records, and `r`, a report up to its rows.
        """
        limits = self.limits
        return Decoder(
            shape=shape or self.shape,
            format=format or self.format,
            typed=self.typed,
            strict=self.strict,
            windows_1252_references=self.windows_1252_references,
            doubled_references=self.doubled_references,
            illegal_characters=self.illegal_characters,
            salvage=self.salvage,
            max_depth=limits.max_depth,
            max_name=limits.max_name,
            max_text=limits.max_text,
            max_record=limits.max_record,
            max_warnings=limits.max_warnings,
            spool=spool,
            _structs=structs,
            _tagged=tagged,
            _enveloped=enveloped,
        )

    def source(self, source: SourceLike) -> Source:
        """The source, opened."""
        if self.salvage and isinstance(source, Range) and not source.is_whole:
            raise OptionError("salvage is for whole documents: what is damaged may hide where a range ends")
        return Source(source, encoding=self.encoding, repair=self.illegal_characters != "error")

    def document(self, xml: SourceLike) -> Source:
        """The source for a document in memory, where a `str` is the document and not its path."""
        encoding = self.encoding
        if isinstance(xml, str):
            if encoding is not None:
                raise OptionError("encoding is for bytes; this document is text already")
            if "<" not in xml and os.path.exists(xml):
                raise OptionError(
                    f"a str is the document itself, not its path: for the file, give pathlib.Path({xml!r})"
                )
            xml, encoding = xml.encode("utf-8", "surrogatepass"), "utf-8"
        whole = memoryview(xml).nbytes if isinstance(xml, (bytes, bytearray, memoryview)) else 0
        repair = self.illegal_characters != "error"
        return Source(xml, encoding=encoding, block_size=max(BLOCK_SIZE, whole), repair=repair)


def jobs_for(jobs: int | None) -> int:
    """The number of threads that the option `jobs` means; None is what helps on this machine.

    Raises:
        OptionError: It is not a whole number from 1.
    """
    if jobs is None:
        available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return min(available, _JOBS_THAT_HELP)
    if isinstance(jobs, bool) or not isinstance(jobs, int) or jobs < 1:
        raise OptionError(f"jobs must be a number from 1, not {jobs!r}")
    return jobs

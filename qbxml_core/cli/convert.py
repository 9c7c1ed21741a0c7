"""`qbxml convert`: documents to JSON, with a bar while it lasts and a summary at the end."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import click

from ..errors import DecodeError, DoctypeError, QBXMLError, StrictError, printable
from ..files.convert import convert
from ..files.formats import FORMATS, format_of
from ..files.progress import Summary
from ..limits import Limits
from ..reading.options import IllegalCharacters, Shape
from .console import (
    FILE,
    SIZE,
    WARNINGS_SHOWN,
    count,
    describe_warnings,
    progress,
    refused_line,
    report,
    standard_input,
)
from .exit_codes import OK, WRONG_INPUT
from .sizes import size_text

__all__ = ["convert_command"]

_DEFAULTS = Limits()


def _limit_option(flag: str, default: int, text: str) -> Callable[[Any], Any]:
    shown = f"{default >> 20}M" if default >> 20 else str(default)
    return click.option(flag, type=SIZE, default=shown, metavar="SIZE", show_default=True, help=text)


_EXAMPLES = """
\b
Examples:
  qbxml convert invoices.xml                         JSON on stdout
  qbxml convert invoices.xml -o invoices.json        JSON in a file
  qbxml convert archive/*.xml.gz -o all.ndjson       one record a line, all files in one
  qbxml convert archive/*.xml -o converted/          a file each, in a directory
  qbxml convert archive/*.xml -o invoices.parquet --resource invoices
  qbxml convert archive/*.xml -o tables/ --tables    invoices, invoice_lines, ...
  curl -s URL | qbxml convert - --format ndjson | jq .id
\b
Exit code: 0 fine, 1 the input or a file is wrong or QuickBooks refused a message set,
2 the command line is wrong, 130 interrupted, 141 who reads the pipe has left, 143 terminated.
"""


@click.command(name="convert", epilog=_EXAMPLES)
@click.argument("inputs", metavar="IN...", nargs=-1, required=True, type=FILE)
@click.option("-o", "--output", type=FILE, metavar="OUT", help="File to write, or directory for a file of each input.")
@click.option(
    "--shape",
    type=click.Choice(["api", "native"]),
    default="api",
    show_default=True,
    help="api: camelCase names, typed values, every field always there. "
    "native: the wire's own names and texts, lossless.",
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    help="json: one object. ndjson: one record a line. parquet: a table of each kind of record; needs the arrow extra. "
    "csv: with --tables. Default: what the name of OUT says, else json; of --tables parquet.",
)
@click.option(
    "--tables", is_flag=True, help="A file of each table into the directory OUT: invoices, invoice_lines, ..."
)
@click.option(
    "--resource",
    metavar="NAME",
    help="For parquet and --tables: the records to write; invoices, or qbd_invoice. With --tables also invoice_lines.",
)
@click.option("--flatten", is_flag=True, help="For parquet: fields of structs as columns of their own, customer.id.")
@click.option("--utc", is_flag=True, help="For parquet: times as instants in UTC; otherwise they are texts, as given.")
@click.option("--typed", is_flag=True, help="In the native shape, write booleans and integers as such.")
@click.option("--strict", is_flag=True, help="Fail on what would be a warning.")
@click.option(
    "--illegal-characters",
    type=click.Choice(["repair", "keep", "error"]),
    default="repair",
    show_default=True,
    help="Damaged text: read it with a warning; the same, with control characters as they are; or fail.",
)
@click.option(
    "--no-windows-1252-references",
    is_flag=True,
    help="Take &#128; to &#159; as the control characters they are in XML, not as Windows-1252.",
)
@click.option(
    "--no-doubled-references",
    is_flag=True,
    help="Leave references that were escaped twice, &amp;#8217;, as they are in texts of the api shape.",
)
@click.option("--salvage", is_flag=True, help="Write every whole record of damaged input, and say what was left out.")
@click.option("--encoding", metavar="NAME", help="Read the input in this encoding, whatever it says about itself.")
@click.option(
    "--max-depth",
    type=click.IntRange(min=1),
    metavar="N",
    default=_DEFAULTS.max_depth,
    show_default=True,
    help="Elements open at the same time.",
)
@_limit_option("--max-name", _DEFAULTS.max_name, "Bytes in the name of an element or attribute.")
@_limit_option("--max-text", _DEFAULTS.max_text, "Bytes in one value.")
@_limit_option("--max-record", _DEFAULTS.max_record, "Bytes in one record, and so the memory that is needed.")
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Threads that decode: several files at once into a directory, else shares of a large document. "
    "Default: the number of processors, at most 4; 1 for a pipe.",
)
@click.option("--no-progress", is_flag=True, help="No progress bar, even on a terminal.")
@click.option("-q", "--quiet", is_flag=True, help="No progress bar and no summary; errors are still reported.")
def convert_command(
    inputs: tuple[str, ...],
    output: str | None,
    shape: Shape,
    format_: str | None,
    tables: bool,
    resource: str | None,
    flatten: bool,
    utc: bool,
    typed: bool,
    strict: bool,
    illegal_characters: IllegalCharacters,
    no_windows_1252_references: bool,
    no_doubled_references: bool,
    salvage: bool,
    encoding: str | None,
    max_depth: int,
    max_name: int,
    max_text: int,
    max_record: int,
    jobs: int | None,
    no_progress: bool,
    quiet: bool,
) -> int:
    """Convert qbXML documents to JSON or Parquet.

    IN is a file, plain or packed with gzip or zstd, or - for standard input. Any size goes: memory stays the same.
    A file is written under a temporary name and takes its own name when it is complete.
    """
    to_stdout = output in (None, "-")
    form = format_of(output) if format_ is None else FORMATS[format_]
    if tables:
        if to_stdout:
            raise click.UsageError("--tables needs a directory: add -o DIRECTORY/")
        form = (FORMATS["parquet"] if format_ is None else form).as_tables()
    if to_stdout and not form.many and len(inputs) > 1:
        raise click.UsageError(
            f"{len(inputs)} documents do not fit into one {form.title} document; add --format ndjson, or "
            "-o DIRECTORY/ for a file each"
        )
    if form.tables:
        if to_stdout:
            raise click.UsageError(f"{form.title} needs a file or a directory: add -o OUT")
        if shape not in form.shapes:
            raise click.UsageError(f"{form.title} has the api shape: leave --shape native out")
    elif resource or flatten or utc:
        raise click.UsageError("--resource, --flatten and --utc are for Parquet: add --format parquet")
    sources = [standard_input() if name == "-" else name for name in inputs]
    limits = Limits(max_depth=max_depth, max_name=max_name, max_text=max_text, max_record=max_record)
    failures: list[QBXMLError] = []

    def on_error(error: QBXMLError) -> None:
        failures.append(error)
        report(str(error))

    try:
        with progress(no_progress or quiet, to_stdout) as on_progress:
            summary = convert(
                sources,
                output,
                shape=shape,
                format=form.name,
                tables=tables,
                resource=resource,
                flatten=flatten,
                utc=utc,
                typed=typed,
                strict=strict,
                windows_1252_references=not no_windows_1252_references,
                doubled_references=not no_doubled_references,
                illegal_characters=illegal_characters,
                salvage=salvage,
                encoding=encoding,
                limits=limits,
                on_progress=on_progress,
                on_error=on_error,
                jobs=jobs,
            )
    except DecodeError as error:
        report(str(error))
        if error.records:
            kept = "was written" if to_stdout else _not_kept(error, output, salvaged=salvage)
            report(f"what came before it, {count(error.records, 'record')}, {kept}")
        return WRONG_INPUT
    if not quiet:
        for line in _describe(summary, form.title if form.tables else "JSON"):
            click.echo(line, err=True)
    if resource and tables and not summary.rows:
        report(f"the input has no {resource}")
        return WRONG_INPUT
    return WRONG_INPUT if failures or summary.damage_count or summary.refused else OK


def _not_kept(error: DecodeError, output: str | None, *, salvaged: bool) -> str:
    """What has become of the target, and how to get what came before the error. Not all is damage to leave out."""
    state = f"was not kept: {output} is as it was" if output and os.path.lexists(output) else "was not written"
    lost = salvaged or error.code == "second_document" or isinstance(error, (DoctypeError, StrictError))
    ways = "--format ndjson without -o" if lost else "--salvage, or --format ndjson without -o,"
    return f"{state}; {ways} gives it"


def _describe(summary: Summary, made: str) -> list[str]:
    """The summary as lines of text."""
    took = ""
    if summary.seconds >= 0.1:  # below, the rate would only tell how long the start took
        took = f" in {summary.seconds:.1f} s ({size_text(summary.bytes_in / summary.seconds)}/s)"
    files = "" if summary.files == 1 else f" from {summary.files:,} files"
    tabled = "" if summary.rows in (None, summary.records) else f", {count(summary.rows or 0, 'row')} written"
    lines = [
        f"{count(summary.records, 'record')}{files}{tabled}: {size_text(summary.bytes_in)} of qbXML to "
        f"{size_text(summary.bytes_out)} of {made}{took}"
    ]
    rows = [
        (message.name, "" if message.status_code is None else f"status {message.status_code}", message)
        for message in summary.messages
    ]
    name_width = max((len(name) for name, _, _ in rows), default=0)
    status_width = max((len(status) for _, status, _ in rows), default=0)
    for name, status, message in rows:
        lines.append(
            f"  {name:<{name_width}}  {status:<{status_width}}  {count(message.messages, 'message')}, "
            f"{count(message.records, 'record')}"
        )
    if summary.warnings:
        lines += describe_warnings(summary.warnings, summary.warning_count, summary.files)
    if summary.damage_count:
        lines += _describe_damage(summary)
    if summary.refused:
        lines.append(refused_line(summary.refused))
    if summary.failed:
        lines.append(f"{count(summary.failed, 'file')} could not be converted")
    return lines


def _describe_damage(summary: Summary) -> list[str]:
    lines = [f"{count(summary.damage_count, 'damaged stretch', 'es')} left out:"]
    for damage in summary.damage[:WARNINGS_SHOWN]:
        place = f" of {damage.source}" if summary.files > 1 else ""
        where = f" at {damage.path}" if damage.path else ""
        lines.append(printable(f"  bytes {damage.start} to {damage.end}{place}: {damage.code}{where}, {damage.detail}"))
    if summary.damage_count > WARNINGS_SHOWN:
        lines.append(f"  and {summary.damage_count - min(WARNINGS_SHOWN, len(summary.damage)):,} more")
    return lines

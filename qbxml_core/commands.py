"""The commands of `qbxml`, their options and what they print. Only this module and `progress` know click and rich."""

from __future__ import annotations

import errno
import re
import sys
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import click

from . import __version__
from .cli import BROKEN_PIPE, OK, WRONG_INPUT
from .conversion import Summary, convert, format_for
from .decoding import Format, IllegalCharacters, Shape
from .errors import DecodeError, OptionError, QBXMLError, TargetError, printable
from .limits import Limits

__all__ = ["qbxml", "report"]

WARNINGS_SHOWN = 10
"""Kinds of warnings in the summary."""


def report(message: str) -> None:
    """One line on stderr, so that stdout carries nothing but data."""
    click.echo(f"qbxml: {message}", err=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="qbxml")
def qbxml() -> None:
    """Work with qbXML, the XML that QuickBooks Desktop speaks."""


def size_in_bytes(text: str | int) -> int:
    """A number of bytes, with a unit if one likes: 65536, 64K, 64MiB, 1G."""
    match = re.fullmatch(r"(\d+)\s*([kmgt]?)(?:i?b)?", str(text).strip(), re.IGNORECASE)
    if match is None:
        raise click.BadParameter(f"{text!r} is not a size; write it like 65536, 64K, 64M or 1G")
    return int(match[1]) << {"": 0, "k": 10, "m": 20, "g": 30, "t": 40}[match[2].lower()]


_DEFAULTS = Limits()


def _limit_option(flag: str, default: int, text: str) -> Callable[[Any], Any]:
    shown = f"{default >> 20}M" if default >> 20 else str(default)
    return click.option(flag, type=size_in_bytes, default=shown, metavar="SIZE", show_default=True, help=text)


_EXAMPLES = """
\b
Examples:
  qbxml convert invoices.xml                         JSON on stdout
  qbxml convert invoices.xml -o invoices.json        JSON in a file
  qbxml convert archive/*.xml.gz -o all.ndjson       one record a line, all files in one
  qbxml convert archive/*.xml -o converted/          a file each, in a directory
  curl -s URL | qbxml convert - --format ndjson | jq .id
\b
Exit code: 0 fine, 1 the input or a file is wrong, 2 the command line is wrong.
"""


@qbxml.command(name="convert", epilog=_EXAMPLES)
@click.argument("inputs", metavar="IN...", nargs=-1, required=True)
@click.option("-o", "--output", metavar="OUT", help="File to write, or a directory for a file of each input.")
@click.option(
    "--shape",
    type=click.Choice(["api", "native"]),
    default="api",
    show_default=True,
    help="api: camelCase names, typed values, every field always there; responses only. "
    "native: the wire's own names and texts, lossless.",
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["json", "ndjson"]),
    help="json: one object. ndjson: one record a line. Default: what the name of OUT says, else json.",
)
@click.option("--typed", is_flag=True, help="In the native shape, write booleans and integers as such.")
@click.option("--strict", is_flag=True, help="Fail on what would be a warning.")
@click.option(
    "--illegal-characters",
    type=click.Choice(["repair", "keep", "error"]),
    default="repair",
    show_default=True,
    help="Damaged text: read it with a warning; the same, with control characters as they are; or fail.",
)
@click.option("--salvage", is_flag=True, help="Write every whole record of damaged input, and say what was left out.")
@click.option("--encoding", metavar="NAME", help="Read the input in this encoding, whatever it says about itself.")
@click.option(
    "--max-depth",
    type=click.IntRange(min=1),
    default=_DEFAULTS.max_depth,
    show_default=True,
    help="Elements open at the same time.",
)
@_limit_option("--max-name", _DEFAULTS.max_name, "Bytes in the name of an element or attribute.")
@_limit_option("--max-text", _DEFAULTS.max_text, "Bytes in one value.")
@_limit_option("--max-record", _DEFAULTS.max_record, "Bytes in one record, and so the memory that is needed.")
@click.option("--no-progress", is_flag=True, help="No progress bar, even on a terminal.")
@click.option("-q", "--quiet", is_flag=True, help="No progress bar and no summary; errors are still reported.")
def convert_command(
    inputs: tuple[str, ...],
    output: str | None,
    shape: Shape,
    format_: Format | None,
    typed: bool,
    strict: bool,
    illegal_characters: IllegalCharacters,
    salvage: bool,
    encoding: str | None,
    max_depth: int,
    max_name: int,
    max_text: int,
    max_record: int,
    no_progress: bool,
    quiet: bool,
) -> int:
    """Convert qbXML documents to JSON.

    IN is a file, plain or packed with gzip or zstd, or - for standard input. Any size goes: memory stays the same.
    A file is written under a temporary name and takes its own name when it is complete.
    """
    to_stdout = output in (None, "-")
    format_ = format_ or format_for(output)
    if to_stdout and format_ == "json" and len(inputs) > 1:
        raise click.UsageError(
            f"{len(inputs)} documents do not fit into one JSON document; add --format ndjson, or -o DIRECTORY/ for a "
            "file each"
        )
    failures: list[QBXMLError] = []

    def on_error(error: QBXMLError) -> None:
        failures.append(error)
        report(str(error))

    try:
        with _progress(no_progress or quiet, to_stdout) as on_progress:
            summary = convert(
                [_standard_input() if name == "-" else name for name in inputs],
                output,
                shape=shape,
                format=format_,
                typed=typed,
                strict=strict,
                illegal_characters=illegal_characters,
                salvage=salvage,
                encoding=encoding,
                limits=Limits(max_depth=max_depth, max_name=max_name, max_text=max_text, max_record=max_record),
                on_progress=on_progress,
                on_error=on_error,
            )
    except DecodeError as error:
        report(str(error))
        if error.records:
            kept = "was written" if to_stdout else f"was not kept: {output} is as it was"
            report(f"what came before it, {_count(error.records, 'record')}, {kept}")
        return WRONG_INPUT
    except TargetError as error:
        if error.errno != errno.EPIPE:
            raise
        return BROKEN_PIPE
    if not quiet:
        for line in _describe(summary):
            click.echo(line, err=True)
    return WRONG_INPUT if failures or summary.damage_count else OK


def _standard_input() -> Any:
    if sys.stdin is None:
        raise click.UsageError("there is no standard input")
    # The raw file gives what a pipe holds at once; the buffered one would wait for a whole block.
    return getattr(sys.stdin.buffer, "raw", sys.stdin.buffer)


def _progress(off: bool, to_stdout: bool) -> Any:
    if off or not sys.stderr.isatty() or (to_stdout and sys.stdout is not None and sys.stdout.isatty()):
        return nullcontext()
    from .progress import progress_bar

    return progress_bar()


def _describe(summary: Summary) -> list[str]:
    """The summary as lines of text."""
    took = ""
    if summary.seconds >= 0.1:  # below, the rate would only tell how long the start took
        took = f" in {summary.seconds:.1f} s ({_size(summary.bytes_in / summary.seconds)}/s)"
    files = "" if summary.files == 1 else f" from {summary.files:,} files"
    lines = [
        f"{_count(summary.records, 'record')}{files}: {_size(summary.bytes_in)} of qbXML to "
        f"{_size(summary.bytes_out)} of JSON{took}"
    ]
    rows = [
        (message.name, "" if message.status_code is None else f"status {message.status_code}", message)
        for message in summary.messages
    ]
    name_width = max((len(name) for name, _, _ in rows), default=0)
    status_width = max((len(status) for _, status, _ in rows), default=0)
    for name, status, message in rows:
        lines.append(
            f"  {name:<{name_width}}  {status:<{status_width}}  {_count(message.messages, 'message')}, "
            f"{_count(message.records, 'record')}"
        )
    if summary.warnings:
        lines += _describe_warnings(summary)
    if summary.damage_count:
        lines += _describe_damage(summary)
    if summary.failed:
        lines.append(f"{_count(summary.failed, 'file')} could not be converted")
    return lines


def _describe_warnings(summary: Summary) -> list[str]:
    lines = [f"{_count(summary.warning_count, 'warning')}:"]
    for warning in summary.warnings[:WARNINGS_SHOWN]:
        line = f"  {warning.code} at {warning.path}, {_count(warning.count, 'time')}"
        if warning.example is not None:
            line += f", first at byte {warning.example.offset}"
            line += "" if summary.files == 1 else f" of {warning.example.source}"
            line += f": `{warning.example.text}`" if warning.example.text else ""
        lines.append(printable(line))
    if len(summary.warnings) > WARNINGS_SHOWN:
        lines.append(f"  and {len(summary.warnings) - WARNINGS_SHOWN:,} more kinds")
    return lines


def _describe_damage(summary: Summary) -> list[str]:
    lines = [f"{_count(summary.damage_count, 'damaged stretch', 'es')} left out:"]
    for damage in summary.damage[:WARNINGS_SHOWN]:
        place = f" of {damage.source}" if summary.files > 1 else ""
        where = f" at {damage.path}" if damage.path else ""
        lines.append(printable(f"  bytes {damage.start} to {damage.end}{place}: {damage.code}{where}, {damage.detail}"))
    if summary.damage_count > WARNINGS_SHOWN:
        lines.append(f"  and {summary.damage_count - min(WARNINGS_SHOWN, len(summary.damage)):,} more")
    return lines


def _count(number: int, thing: str, plural: str = "s") -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}{plural}"


def _size(size: float) -> str:
    units = ["bytes", "kB", "MB", "GB", "TB"]
    while size >= 999.5 and len(units) > 1:
        size /= 1000
        del units[0]
    return f"{size:.0f} {units[0]}" if units[0] == "bytes" or size >= 100 else f"{size:.1f} {units[0]}"


_EXPLAIN_EXAMPLES = """
\b
Examples:
  qbxml explain invoices                a resource: operations, messages and fields
  qbxml explain InvoiceRet              an object of the wire
  qbxml explain receivablesAccount      a JSON field, wherever it is
  qbxml explain InvoiceRet/Memo         one field of one object
\b
Exit code: 0 found, 1 nothing has that name.
"""


@qbxml.command(name="explain", epilog=_EXPLAIN_EXAMPLES)
@click.argument("name")
def explain_command(name: str) -> None:
    """Say what a name means, on the wire or in JSON: types, limits, and where it comes from."""
    from .explain import explain

    try:
        click.echo(explain(name))
    except OptionError as error:
        report(str(error))
        raise SystemExit(WRONG_INPUT) from None

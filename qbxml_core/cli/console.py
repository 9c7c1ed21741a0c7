"""What the commands share: lines for people on stderr, sizes and standard input as arguments, colours, tables."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from typing import Any

import click

from ..errors import printable
from ..reading.warnings import WarningCount
from .sizes import parse_size

__all__ = [
    "FILE",
    "SIZE",
    "WARNINGS_SHOWN",
    "colours",
    "count",
    "describe_warnings",
    "encodable",
    "progress",
    "refused_line",
    "report",
    "standard_input",
    "table",
]

WARNINGS_SHOWN = 10
"""Kinds of warnings in a summary."""


def colours() -> bool | None:
    """None where click decides (colours on a terminal only), False where the user wants none: see no-color.org."""
    return False if os.environ.get("NO_COLOR") else None


def report(message: str) -> None:
    """One line on stderr, so that stdout carries nothing but data."""
    click.echo(f"{click.style('qbxml:', fg='red', bold=True)} {message}", err=True, color=colours())


class _Size(click.ParamType[int]):
    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            return value if isinstance(value, int) else parse_size(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


SIZE = _Size()
"""A number of bytes, with a unit if one likes."""

FILE = click.Path(readable=False)
"""The name of a file, which shells complete. Whether it is there is told by what opens it."""


def standard_input() -> Any:
    """Standard input as a source."""
    if sys.stdin is None:
        raise click.UsageError("there is no standard input")
    # The raw file gives what a pipe holds at once; the buffered one would wait for a whole block.
    return getattr(sys.stdin.buffer, "raw", sys.stdin.buffer)


def progress(off: bool, to_stdout: bool) -> Any:
    """A context manager that gives an `on_progress`: that of a bar, where there is a terminal for it."""
    if off or not sys.stderr.isatty() or (to_stdout and sys.stdout is not None and sys.stdout.isatty()):
        return nullcontext()
    from .bar import progress_bar

    return progress_bar()


def encodable(text: str) -> str:
    """Text that JSON can hold: the name of a file may have bytes that are no text, which Python has as surrogates."""
    return text.encode("utf-8", "backslashreplace").decode()


def count(number: int, thing: str, plural: str = "s") -> str:
    """`1 record`, `2,000 records`; `plural` is what it ends with then."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}{plural}"


def refused_line(sets: int) -> str:
    """How many message sets were refused, and where to read on."""
    return f"QuickBooks refused {count(sets, 'message set')}: `qbxml explain` with the status says what it means"


def describe_warnings(warnings: Sequence[WarningCount], total: int, files: int) -> list[str]:
    """Warnings as lines of text; with several files, each names the one that its example is in."""
    lines = [f"{count(total, 'warning')}:"]
    for warning in warnings[:WARNINGS_SHOWN]:
        place = f" at {warning.path}" if warning.path else ""
        line = f"  {warning.code}{place}, {count(warning.count, 'time')}"
        if warning.example is not None:
            line += f", first at byte {warning.example.offset}"
            line += "" if files == 1 else f" of {warning.example.source}"
            line += f": `{warning.example.text}`" if warning.example.text else ""
        lines.append(printable(line))
    if len(warnings) > WARNINGS_SHOWN:
        lines.append(f"  and {len(warnings) - WARNINGS_SHOWN:,} more kinds")
    return lines


def table(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Rows under a bold heading. A heading that starts with > is that of a column of numbers, which stand right."""
    names = [name.lstrip(">") for name in heading]
    shown = [[printable(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in [names, *shown]) for column in range(len(names))]
    for row in [names, *shown]:
        cells = [
            cell.rjust(width) if name.startswith(">") else cell.ljust(width)
            for cell, width, name in zip(row, widths, heading, strict=True)
        ]
        line = "  ".join(cells).rstrip()
        yield click.style(line, bold=True) if row is names else line

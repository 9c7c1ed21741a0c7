"""`qbxml validate`: what QuickBooks would refuse in documents, as lines for people or as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from ..errors import SourceError, printable
from ..facts.versions import EDITIONS
from .console import FILE, count, encodable, report, standard_input
from .exit_codes import OK, WRONG_INPUT

__all__ = ["validate_command"]

_EXAMPLES = """
\b
Examples:
  qbxml validate request.xml
  qbxml validate requests/*.xml --qbxml-version 13.0 --edition CA
  my-program | qbxml validate - --json | jq .problems
\b
Exit code: 0 QuickBooks takes them, 1 it would refuse one or a file cannot be read, 2 the command line is wrong.
"""


@click.command(name="validate", epilog=_EXAMPLES)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=FILE)
@click.option(
    "--qbxml-version",
    "version",
    metavar="V",
    help="The version of qbXML to judge by, 1.0 to 16.0. Default: what the document says about itself.",
)
@click.option(
    "--edition",
    type=click.Choice([*EDITIONS, "any"], case_sensitive=False),
    metavar="[US|CA|UK|AU|any]",
    default="US",
    show_default=True,
    help="The edition of QuickBooks; any: what one of them takes is fine.",
)
@click.option("--json", "as_json", is_flag=True, help="A JSON object a file, each on a line, instead of text.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing; only the exit code tells.")
def validate_command(files: tuple[str, ...], version: str | None, edition: str, as_json: bool, quiet: bool) -> int:
    """Say what QuickBooks would refuse in qbXML documents.

    FILE is a document, plain or packed with gzip or zstd, or - for standard input. Requests and answers are judged
    alike: names, order, what is required, what excludes what, values, lengths, version and edition.
    """
    from ..writing.validate import validate

    problems = wrong = refused = unread = 0
    for name in files:
        try:
            source = standard_input() if name == "-" else Path(name)
            found = validate(source, version=version, edition=None if edition == "any" else edition)  # type: ignore[arg-type]
        except SourceError as error:
            report(str(error))
            unread += 1
            continue
        problems += len(found)
        wrong += bool(found)
        refused += any(each.level == "refused" for each in found)
        if not quiet:
            for line in _json(name, found) if as_json else _lines(name, found):
                click.echo(line)
    if problems and not as_json and not quiet:
        where = f" in {wrong:,} of {len(files):,} files" if len(files) > 1 else ""
        click.echo(f"{count(problems, 'problem')}{where}", err=True)
    return WRONG_INPUT if refused or unread else OK


def _lines(name: str, found: list[Any]) -> Iterator[str]:
    """A line for each problem, with the place where editors look for it."""
    label = "<stdin>" if name == "-" else name
    if not found:
        yield printable(f"{label}: fine")
    for each in found:
        path = f" {each.wire_path}:" if each.wire_path and each.path else ""
        level = "warning: " if each.level == "warning" else ""
        yield printable(f"{label}:{each.line}:{path} {level}{each.message} [{each.code}]")


def _json(name: str, found: list[Any]) -> Iterator[str]:
    from msgspec.json import encode

    yield encode({"file": encodable(name), "problems": found}).decode()

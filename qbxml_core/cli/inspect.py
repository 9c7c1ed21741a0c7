"""`qbxml inspect`: what is in a recording, as tables or as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from ..facts.status import kind_of
from ..files.inspect import FileFacts, Inspection, ObjectCount, Span, inspect
from .console import FILE, count, describe_warnings, encodable, progress, refused_line, report, standard_input, table
from .exit_codes import OK, WRONG_INPUT
from .sizes import size_text

__all__ = ["inspect_command"]

_EXAMPLES = """
\b
Examples:
  qbxml inspect recording.xml.gz
  qbxml inspect archive/*.xml --json | jq '.objects[] | {name, records}'
\b
Exit code: 0 fine, 1 a file is damaged or missing (what can be read of it is counted) or QuickBooks refused a message
set, 2 the command line is wrong.
"""

_KINDS = {"QBXMLMsgsRs": "responses", "QBXMLMsgsRq": "requests", "QBXMLEvents": "events"}


@click.command(name="inspect", epilog=_EXAMPLES)
@click.argument("inputs", metavar="IN...", nargs=-1, required=True, type=FILE)
@click.option("--json", "as_json", is_flag=True, help="JSON for programs instead of tables for people.")
@click.option("--encoding", metavar="NAME", help="Read the input in this encoding, whatever it says about itself.")
@click.option("--no-progress", is_flag=True, help="No progress bar, even on a terminal.")
def inspect_command(inputs: tuple[str, ...], as_json: bool, encoding: str | None, no_progress: bool) -> int:
    """Tell what is in qbXML documents.

    That is: messages with their statuses, objects, the days they span, versions, sizes, warnings. IN
    is a file, plain or packed with gzip or zstd, or - for standard input. Any size goes: memory stays the same.
    """
    with progress(no_progress, to_stdout=False) as on_progress:
        found = inspect(
            [standard_input() if name == "-" else name for name in inputs], encoding=encoding, on_progress=on_progress
        )
    if as_json:
        click.echo(_json(found))
    else:
        for line in _describe(found):
            click.echo(line)
    errors = [file.error for file in found.files if file.error]
    for error in errors:
        report(error)
    return WRONG_INPUT if errors or found.refused else OK


def _json(found: Inspection) -> str:
    from msgspec import json, to_builtins

    return json.format(json.encode(_camel(to_builtins(found))), indent=2).decode()


def _camel(value: Any) -> Any:
    """Keys as in all other JSON of this package, and texts that JSON can hold."""
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, dict):
        return {key[0] + key.title().replace("_", "")[1:]: _camel(each) for key, each in value.items()}
    return [_camel(each) for each in value] if isinstance(value, (list, tuple)) else value


def _describe(found: Inspection) -> Iterator[str]:
    yield from table(["file", "holds", "qbXML", "encoding", ">stored", ">unpacked"], [_file(f) for f in found.files])
    if found.messages:
        yield ""
        yield from table(
            ["message", ">status", "kind", ">messages", ">records"],
            [
                (
                    message.name,
                    "" if message.status_code is None else str(message.status_code),
                    "" if message.status_code is None else kind_of(message.status_code, message.records > 0),
                    f"{message.messages:,}",
                    f"{message.records:,}",
                )
                for message in found.messages
            ],
        )
    if found.objects:
        yield ""
        yield from table(
            ["object", "in JSON", ">records", ">JSON", ">largest", "transactions", "modified"],
            [_object(each) for each in found.objects],
        )
    yield ""
    if found.refused:
        yield refused_line(found.refused)
    yield f"{count(found.records, 'record')}, {size_text(found.bytes_in)} of qbXML"
    if found.warnings:
        yield from describe_warnings(found.warnings, found.warning_count, len(found.files))


def _file(file: FileFacts) -> tuple[str, ...]:
    sizes = size_text(file.bytes_stored), size_text(file.bytes_in)
    return file.name, _KINDS.get(file.kind or "", file.kind or "?"), file.version or "", file.encoding, *sizes


def _object(each: ObjectCount) -> tuple[str, ...]:
    sizes = size_text(each.bytes_out), size_text(each.largest)
    spans = _span(each.transactions), _span(each.modified)
    return each.name, each.object_type or "", f"{each.records:,}", *sizes, *spans


def _span(span: Span | None) -> str:
    if span is None:
        return ""
    return span.first if span.first == span.last else f"{span.first} to {span.last}"

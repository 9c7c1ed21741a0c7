"""`qbxml request`: the parameters of an operation, as JSON, to the qbXML that asks QuickBooks for it."""

from __future__ import annotations

import codecs
import warnings

import click

from ..errors import SourceError
from ..facts.versions import EDITIONS, VERSION
from ..io.source import Source
from ..io.target import open_target
from ..writing.problems import RequestError
from .console import FILE, report, standard_input
from .exit_codes import OK, WRONG_INPUT

__all__ = ["request_command"]

_EXAMPLES = """
\b
Examples:
  qbxml request invoices.list                                everything, 150 at a time
  qbxml request invoices.create --params invoice.json -o request.xml
  qbxml request customers.create --params '{"name": "Rivera", "isActive": true}'
  qbxml request invoices.create --describe                   what it takes
  qbxml request --list credit                                operations with that word in their name
\b
Parameters: camelCase or snake_case, in any order. For invoices.create:
  {"customerId": "80000001-1718041200",
   "transactionDate": "2024-06-10",
   "lines": [{"itemId": "80000051-1700001000", "quantity": 2, "rate": "3.125"}]}
\b
Exit code: 0 fine, 1 QuickBooks would refuse it (each problem has a line), 2 the command line is wrong.
"""


def _complete(_context: click.Context, _argument: click.Parameter, start: str) -> list[str]:
    from ..operations import names

    return sorted(name for name in names() if name.startswith(start))


@click.command(name="request", epilog=_EXAMPLES)
@click.argument("operation", required=False, shell_complete=_complete)
@click.option(
    "--params",
    type=FILE,
    metavar="JSON",
    help="The parameters: a JSON object, a file with one, or - for standard input.",
)
@click.option(
    "--version",
    "--qbxml-version",
    "version",
    metavar="V",
    default=VERSION,
    show_default=True,
    help="The version of qbXML: what the QuickBooks that is asked understands.",
)
@click.option(
    "--edition",
    type=click.Choice(EDITIONS, case_sensitive=False),
    metavar="[US|CA|UK|AU]",
    default="US",
    show_default=True,
    help="The edition of QuickBooks.",
)
@click.option("--request-id", metavar="ID", help="Given back in the answer.")
@click.option(
    "--on-error",
    type=click.Choice(["stopOnError", "continueOnError", "rollbackOnError"]),
    default="stopOnError",
    show_default=True,
    help="What QuickBooks does with the rest after an error.",
)
@click.option("-o", "--output", type=FILE, metavar="OUT", help="File to write; stdout if it is not given.")
@click.option("--describe", is_flag=True, help="Show what OPERATION takes, and write nothing.")
@click.option(
    "--list", "word", is_flag=False, flag_value="", metavar="[WORD]", help="Show the operations, or those with WORD."
)
def request_command(
    operation: str | None,
    params: str | None,
    version: str,
    edition: str,
    request_id: str | None,
    on_error: str,
    output: str | None,
    describe: bool,
    word: str | None,
) -> int:
    """Write a qbXML request.

    OPERATION is what to ask for, such as invoices.list or customers.create. What QuickBooks would refuse is not
    written: every problem is told, with its place and what to do.
    """
    if word is not None:
        return _list(word or operation or "")
    if operation is None:
        raise click.UsageError("which operation? Such as invoices.list; qbxml request --list shows them")
    if describe:
        return _describe(operation)
    from ..writing.request import encode_request

    given = None if params is None else _read(params)
    with warnings.catch_warnings(record=True) as odd:
        warnings.simplefilter("always")
        try:
            document = encode_request(
                operation,
                given,
                version=version,
                edition=edition,  # type: ignore[arg-type]
                request_id=request_id,
                on_error=on_error,  # type: ignore[arg-type]
            )
        except RequestError as error:
            report(str(error))
            if given is None and error.operation:
                report(f"--params gives parameters; qbxml request {error.operation} --describe shows them")
            return WRONG_INPUT
    for each in odd:
        report(f"warning: {each.message}")
    with open_target(output) as target:
        target.write(document)
    return OK


def _list(word: str) -> int:
    from ..operations import names

    found = [name for name in names() if word.casefold() in name.casefold()]
    if not found:
        report(f"no operation has {word!r} in its name")
        return WRONG_INPUT
    width = max(map(len, found))
    for name in found:
        click.echo(f"{name:<{width}}  {names()[name][0]}Rq")
    return OK


def _describe(operation: str) -> int:
    from ..describe.operations import describe_operation
    from ..writing.request import check_operation

    check_operation(operation)
    click.echo(describe_operation(operation))
    return OK


def _read(name: str) -> bytes:
    """The JSON of the parameters: the text itself, or from where it says."""
    if name.lstrip().startswith(("{", "[")):
        return name.encode("utf-8", "surrogateescape")
    try:
        with Source(standard_input() if name == "-" else name) as source:
            return b"".join(source).removeprefix(codecs.BOM_UTF8)
    except SourceError as error:
        if error.code != "not_found":
            raise
        detail = "no such file; --params takes a JSON object, such as '{\"limit\": 20}', or a file with one"
        raise SourceError(error.code, name, detail, error.errno) from None

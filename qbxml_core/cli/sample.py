"""`qbxml sample`: made documents, to try things with."""

from __future__ import annotations

import click

from ..io.target import open_target
from .console import FILE, SIZE
from .exit_codes import OK

__all__ = ["sample_command"]

_EXAMPLES = """
\b
Examples:
  qbxml sample InvoiceQueryRs --records 3            a small answer on stdout
  qbxml sample InvoiceQueryRs --size 1GB -o big.xml  a large one in a file
  qbxml sample CustomerAddRq --records 20            a request of twenty messages
  qbxml sample GeneralDetailReportQueryRs --columns 40 --size 30MB | qbxml convert - --format ndjson
"""


def _complete(_context: click.Context, _argument: click.Parameter, start: str) -> list[str]:
    from ..testing.documents import messages

    return sorted(name for name in messages() if name.casefold().startswith(start.casefold()))


@click.command(name="sample", epilog=_EXAMPLES)
@click.argument("message", shell_complete=_complete)
@click.option("--records", type=click.IntRange(min=0), metavar="N", help="So many records; 100 if no size is given.")
@click.option("--size", type=SIZE, metavar="SIZE", help="About so many bytes: 64K, 30MB, 1GB.")
@click.option("--seed", type=int, default=7, show_default=True, help="Another seed makes another document.")
@click.option("--columns", type=click.IntRange(min=1), metavar="N", help="Columns of a report.")
@click.option("-o", "--output", type=FILE, metavar="OUT", help="File to write; stdout if it is not given.")
def sample_command(
    message: str, records: int | None, size: int | None, seed: int, columns: int | None, output: str | None
) -> int:
    """Make a qbXML document of any size.

    It is the same for the same seed. MESSAGE is a request, an answer or an event: CustomerAddRq, InvoiceQueryRs,
    DataEvent. People, firms and amounts in it are made up; order, limits and layout are those of QuickBooks.
    """
    from ..testing.documents import Document

    if records is not None and size is not None:
        raise click.UsageError("--records and --size both say how much; give one of them")
    if records is None and size is None:
        records = 100
    document = Document(message, seed=seed, columns=columns)
    with open_target(output) as target:
        for piece in document.write(records=records, size=size):
            target.write(piece)
    return OK

"""`qbxml explain`: what a name or a code means."""

from __future__ import annotations

import click

from ..errors import OptionError
from .console import report
from .exit_codes import WRONG_INPUT

__all__ = ["explain_command"]

_EXAMPLES = """
\b
Examples:
  qbxml explain invoices                a resource: operations, messages and fields
  qbxml explain invoices.create         an operation and its parameters; also InvoiceAddRq
  qbxml explain InvoiceRet              an object of the wire
  qbxml explain receivablesAccount      a JSON field, wherever it is
  qbxml explain InvoiceRet/Memo         one field of one object
  qbxml explain 3175                    a status code
  qbxml explain 0x80040400              an error code of the COM layer
  qbxml explain busy                    a kind of status, and its codes
  qbxml explain edit sequence           status codes that speak of it
  qbxml explain unknown_element         a code of a warning or an error
\b
Exit code: 0 found, 1 nothing has that name.
"""


def _complete(_context: click.Context, _argument: click.Parameter, start: str) -> list[str]:
    from ..describe.explain import names

    return sorted({name for name in names() if name.casefold().startswith(start.casefold())})


# An error code may have a minus in front.
@click.command(name="explain", epilog=_EXAMPLES, context_settings={"ignore_unknown_options": True})
@click.argument("words", metavar="NAME", nargs=-1, required=True, shell_complete=_complete)
def explain_command(words: tuple[str, ...]) -> None:
    """Say what a name or a code means.

    A name may be one of the wire or of the JSON: the answer has both, with types, limits and versions.
    """
    from ..describe.explain import explain

    try:
        click.echo(explain(" ".join(words)))
    except OptionError as error:
        report(str(error))
        raise SystemExit(WRONG_INPUT) from None

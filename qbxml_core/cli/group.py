"""The commands of `qbxml`, a module each, and the group that holds them.

Only this package and `progress` know click and rich.
"""

from __future__ import annotations

import errno
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from .. import __version__
from ..errors import QBXMLError, TargetError
from .completion import completion_command
from .console import colours, report
from .convert import convert_command
from .elsewhere import Elsewhere
from .exit_codes import BROKEN_PIPE
from .explain import explain_command
from .inspect import inspect_command
from .request import request_command
from .sample import sample_command
from .validate import validate_command

__all__ = ["qbxml", "report"]


_EXAMPLES = """
\b
To start with:
  qbxml sample InvoiceQueryRs --records 3 -o invoices.xml    something to read, if you have nothing
  qbxml inspect invoices.xml                                 what is in it
  qbxml convert invoices.xml -o invoices.json                JSON of it
  qbxml explain receivablesAccount                           what a name means, or a code: 3175
  qbxml request invoices.create --describe                   what to ask QuickBooks for, and how
  qbxml serve --demo                                         a REST API before a simulated QuickBooks
"""


@contextmanager
def _stdout() -> Iterator[None]:
    """Report a failing stdout like any other target; end quietly if its reader has left."""
    try:
        yield
        if sys.stdout is not None:  # it is, where somebody closed it before the start
            sys.stdout.flush()
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise click.exceptions.Exit(BROKEN_PIPE) from None
        if isinstance(error, QBXMLError):  # of a source or a target, which has its own message
            raise
        detail = f"cannot be written: {error.strerror or error}"
        raise TargetError("unwritable", "<stdout>", detail, error.errno) from error


class _Commands(click.Group):
    """Lists commands in the order of their definition; turns OSErrors of stdout into TargetErrors."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order in which one meets them."""
        return list(self.commands)

    def make_context(self, *arguments: Any, **named: Any) -> click.Context:
        """With the output of --help and --version."""
        with _stdout():
            return super().make_context(*arguments, **named)

    def invoke(self, ctx: click.Context) -> Any:
        ctx.color = colours()
        with _stdout():
            return super().invoke(ctx)


def _show_version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from .._engine import SCHEMA_VERSION, VECTORS

        python = f"{platform.python_implementation()} {platform.python_version()}"
        click.echo(f"qbxml {__version__} (qbXML {SCHEMA_VERSION}, engine for {VECTORS}, {python})")
        ctx.exit()


@click.group(cls=_Commands, epilog=_EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the versions of the package, of the qbXML it knows and of its engine, and exit.",
)
def qbxml() -> None:
    """Work with qbXML, the XML that QuickBooks Desktop speaks."""


for _command in (
    convert_command,
    inspect_command,
    explain_command,
    request_command,
    validate_command,
    sample_command,
    Elsewhere(
        "serve", "qbxml_server.commands.serve:serve_command", "server", "Serve QuickBooks Desktop as a REST API."
    ),
    Elsewhere("server", "qbxml_server.commands.server:server_group", "server", "Keys, end-users, connections."),
    completion_command,
):
    qbxml.add_command(_command)

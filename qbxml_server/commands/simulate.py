"""`qbxml server simulate`: a Web Connector and a QuickBooks without Windows."""

from __future__ import annotations

import asyncio
from pathlib import Path

import click

from qbxml_core.testing import CompanyFile
from qbxml_server.simulator import AddingError, Switches, Update, WebConnector


@click.command("simulate")
@click.argument("qwc", metavar="FILE.qwc", type=click.Path(dir_okay=False))
@click.option("--password", required=True, help="That `qbxml server connect` printed.")
@click.option("--company", metavar="FILE", type=click.Path(dir_okay=False),
              help="A qbXML recording whose records the company has.  [default: a small sample company]")  # fmt: skip
@click.option("--once", is_flag=True, help="Run one update and end.")
def simulate_command(qwc: str, password: str, company: str | None, once: bool) -> None:
    """Poll a server as the QuickBooks Web Connector does, with a company file in memory, until it is stopped."""
    try:
        content = Path(qwc).read_bytes()
        document = None if company is None else Path(company).read_bytes()
    except OSError as error:
        raise click.ClickException(f"{error.filename} cannot be read: {error.strerror}") from None
    try:
        asyncio.run(_simulate(content, password, CompanyFile(document), once))
    except AddingError as error:
        raise click.ClickException(f"the Web Connector would not add it: {error}") from None


async def _simulate(qwc: bytes, password: str, company: CompanyFile, once: bool) -> None:
    switches = Switches(wrong_password_stops=True)  # it cannot become right: nobody enters another one
    async with WebConnector(qwc, password, company, switches=switches) as connector:
        update = await connector.run_once()
        _show(update)
        if once:
            if update.code is not None:
                raise click.ClickException(f"the update failed: {update.code}")
            return
        click.echo("Added. Polling until it is stopped (Ctrl-C).", err=True)
        while connector.next_run is not None:
            await asyncio.sleep(max(0.0, connector.next_run - connector.clock.now()))
            update = await connector.run_once()
            if update.processed or update.code is not None:
                _show(update)
        raise click.ClickException("the server refused the password: run `qbxml server connect` again for a new one")


def _show(update: Update) -> None:
    code = f" ({update.code})" if update.code else ""
    click.echo(f"{update.status}{code}: {update.processed} requests", err=True)

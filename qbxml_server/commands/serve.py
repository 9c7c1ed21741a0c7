"""`qbxml serve`: the server."""

from __future__ import annotations

import asyncio
import socket
import tempfile
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import click
import uvicorn

from qbxml_server.app import Server, application
from qbxml_server.broker.broker import Broker
from qbxml_server.commands.shared import DATABASE, PORT, database_option, open_store
from qbxml_server.connector.qwc import problems
from qbxml_server.logs import FORMATS, set_up_logs
from qbxml_server.store import Store
from qbxml_server.store.keys import list_keys


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on; 0.0.0.0 for all.")
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0 takes a free one.")
@database_option(default=None)
@click.option("--public-url", metavar="URL", envvar="QBXML_PUBLIC_URL", show_envvar=True,
              help="How programs and Web Connectors reach it.  [default: http://localhost:PORT]")  # fmt: skip
@click.option("--demo", is_flag=True, help="With one end-user whose QuickBooks is simulated.")
@click.option("--log-format", type=click.Choice(FORMATS), default="text", show_default=True)
def serve_command(
    host: str, port: int, database: str | None, public_url: str | None, demo: bool, log_format: str
) -> None:
    """Serve QuickBooks Desktop as a REST API, for the published clients and for curl.

    Programs call /v1 with an API key; the QuickBooks Web Connector on the other side calls /qbwc. Everything is kept in
    one file (qbxml.db here, unless --database says otherwise), which the first start makes.

    \b
    qbxml serve --demo                               try it, without QuickBooks
    qbxml serve --public-url https://qb.example.com  behind a proxy that has the certificate
    """
    if public_url is not None and (wrong := problems(public_url)):
        raise click.UsageError(f"--public-url: {wrong[0]}")
    try:
        listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        raise click.ClickException(f"cannot listen on {host}:{port}: {error.strerror or error}") from None
    set_up_logs(log_format)
    port = listener.getsockname()[1]
    folder: AbstractContextManager[str | None] = nullcontext()
    if database is None and demo:
        folder = tempfile.TemporaryDirectory(prefix="qbxml-demo-")
    with listener, folder as name:
        url = database or (f"sqlite:///{Path(name) / 'demo.db'}" if name else DATABASE)
        local = f"http://localhost:{port}"
        asyncio.run(_serve(listener, url, public_url or local, local, demo))


async def _serve(listener: socket.socket, database: str, public_url: str, local: str, demo: bool) -> None:
    store = await open_store(database)
    try:
        broker = Broker(store)
        server = Server(broker)
        if demo:
            from qbxml_server.commands.demo import demo_beside

            server.beside = demo_beside(store, local)
        app = application(server, public_url)
        if not demo:
            await _say_what_is_next(store, database, public_url, local)
        config = uvicorn.Config(app, log_config=None, access_log=False, server_header=False)
        await _Uvicorn(config, server).serve(sockets=[listener])
    finally:
        await store.close()


class _Uvicorn(uvicorn.Server):
    """Stops the broker while connections are still open: it ends held calls, and answers those who wait."""

    def __init__(self, config: uvicorn.Config, server: Server) -> None:
        super().__init__(config)
        self._server = server

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        stopping = asyncio.create_task(self._server.stop())
        await super().shutdown(sockets)
        await stopping


async def _say_what_is_next(store: Store, database: str, public_url: str, local: str) -> None:
    click.echo(f"Serving {public_url} (here: {local}), database {_without_password(database)}")
    if not any(key.revoked_at is None for key in await list_keys(store)):
        option = "" if database == DATABASE else " --database ..."
        connect = "" if public_url.endswith(f":{PORT}") else f" --public-url {public_url}"
        click.echo(
            "What to do next, in another window:\n"
            f"  qbxml server key create{option}\n"
            f"  qbxml server end-user create{option} --company-name NAME --source-id ID --email EMAIL\n"
            f"  qbxml server connect END_USER_ID{option}{connect}\n"
            "The last one writes the file for the QuickBooks Web Connector; qbxml server simulate stands in for it."
        )


def _without_password(database: str) -> str:
    from sqlalchemy.engine import make_url

    return make_url(database).render_as_string(hide_password=True)

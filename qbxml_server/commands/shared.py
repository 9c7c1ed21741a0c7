"""What the commands share: the database, JSON for programs, addresses."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import click
import msgspec
import sqlalchemy as sa

from qbxml_server.api.errors import time as shown
from qbxml_server.store import Store
from qbxml_server.store.store import StoreError

DATABASE = "sqlite:///qbxml.db"
PORT = 8787
PUBLIC_URL = f"http://localhost:{PORT}"

_Value = TypeVar("_Value")
_Command = TypeVar("_Command", bound=Callable[..., Any])


def database_option(default: str | None = DATABASE) -> Callable[[_Command], _Command]:
    return click.option(
        "--database",
        metavar="URL",
        envvar="QBXML_DATABASE",
        default=default,
        show_default=default is not None,
        show_envvar=True,
        help="sqlite:///PATH or postgresql://USER@HOST/NAME.",
    )


json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
public_url_option = click.option(
    "--public-url",
    metavar="URL",
    envvar="QBXML_PUBLIC_URL",
    default=PUBLIC_URL,
    show_default=True,
    show_envvar=True,
    help="How programs and Web Connectors reach the server.",
)


def with_store(url: str, use: Callable[[Store], Awaitable[_Value]]) -> _Value:
    """Open the database, use it and close it. What is wrong with it is an error of the command line."""

    async def run() -> _Value:
        store = await open_store(url)
        try:
            return await use(store)
        finally:
            await store.close()

    return asyncio.run(run())


async def open_store(url: str) -> Store:
    try:
        return await Store.open(url)
    except StoreError as error:
        raise click.UsageError(str(error)) from None
    except (sa.exc.DBAPIError, OSError) as error:
        reason = str(getattr(error, "orig", error)).strip().splitlines()
        raise click.ClickException(f"the database cannot be opened: {reason[0] if reason else error}") from None


def print_json(value: Any) -> None:
    click.echo(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def now() -> float:
    return time.time()


def moment(seconds: float | None) -> str | None:
    return None if seconds is None else shown(seconds)

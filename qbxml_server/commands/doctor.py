"""`qbxml server doctor`: whether a Web Connector would accept this server."""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from dataclasses import asdict, dataclass
from urllib.parse import urlsplit

import click
import httpx

from qbxml_server.commands.shared import database_option, json_option, print_json, public_url_option, with_store
from qbxml_server.connector.qwc import Application, problems, qwc
from qbxml_server.simulator import AddingError, read_qwc
from qbxml_server.simulator.application import check_urls
from qbxml_server.store import Store
from qbxml_server.store.keys import list_keys

TIMEOUT_S = 10.0
_SOON_DAYS = 14
_GUID = "{00000000-0000-0000-0000-000000000000}"


@dataclass(frozen=True)
class Check:
    name: str
    ok: bool
    message: str


@click.command("doctor")
@public_url_option
@database_option()
@json_option
def doctor_command(public_url: str, database: str, as_json: bool) -> None:
    """Check a running server as the Web Connector would: URL, TLS, certificate, the rules of .qwc files.

    Ends with 1 if something is wrong. Run it where the Web Connector runs, or at least outside of the server's network.
    """
    checks = [_database(database), *_url(public_url)]
    if all(check.ok for check in checks):
        checks += [*_certificate(public_url), asyncio.run(_adding(public_url)), asyncio.run(_healthy(public_url))]
    ok = all(check.ok for check in checks)
    if as_json:
        print_json({"ok": ok, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            mark = click.style("ok   ", fg="green") if check.ok else click.style("wrong", fg="red", bold=True)
            click.echo(f"{mark}  {check.name}: {check.message}")
    if not ok:
        raise click.exceptions.Exit(1)


def _database(url: str) -> Check:
    async def look(store: Store) -> int:
        return sum(key.revoked_at is None for key in await list_keys(store))

    try:
        keys = with_store(url, look)
    except click.ClickException as error:
        return Check("database", False, error.message)
    if not keys:
        return Check("database", False, "it has no API key yet: qbxml server key create")
    return Check("database", True, f"opens, and has {keys} API key{'s' * (keys > 1)}")


def _url(public_url: str) -> list[Check]:
    wrong = problems(public_url)
    return [Check("url", False, text) for text in wrong] or [Check("url", True, public_url)]


def _certificate(public_url: str) -> list[Check]:
    parts = urlsplit(public_url)
    if parts.scheme != "https" or parts.hostname is None:
        return []
    context = ssl.create_default_context()
    try:
        with (
            socket.create_connection((parts.hostname, parts.port or 443), TIMEOUT_S) as plain,
            context.wrap_socket(plain, server_hostname=parts.hostname) as secure,
        ):
            version, certificate = secure.version(), secure.getpeercert() or {}
    except (OSError, ssl.SSLError) as error:
        return [Check("certificate", False, f"{error}. It must be for this host, and one that Windows trusts.")]
    days = int((ssl.cert_time_to_seconds(str(certificate["notAfter"])) - time.time()) // 86400)
    tls = Check("tls", version in ("TLSv1.2", "TLSv1.3"), f"{version}; the Web Connector needs TLS 1.2 or later")
    return [tls, Check("certificate", days >= _SOON_DAYS, f"is valid for {days} more days")]


async def _adding(public_url: str) -> Check:
    """What the Web Connector does when a .qwc file is added. It follows no redirect."""
    file = qwc(Application("Doctor", "A check.", "doctor", _GUID, _GUID, public_url))
    try:
        async with httpx.AsyncClient(timeout=TIMEOUT_S, follow_redirects=False) as client:
            await check_urls(read_qwc(file), client)
    except AddingError as error:
        return Check("adding", False, str(error))
    return Check("adding", True, "the Web Connector would add a .qwc file of this server")


async def _healthy(public_url: str) -> Check:
    url = f"{public_url.rstrip('/')}/healthz"
    try:
        async with httpx.AsyncClient(timeout=TIMEOUT_S) as client:
            answer = await client.get(url)
    except httpx.HTTPError as error:
        return Check("health", False, f"{url} cannot be fetched: {error!r}. Is `qbxml serve` running?")
    return Check("health", answer.status_code == 200, f"{url} answers {answer.status_code}")

"""The demo: an end-user whose QuickBooks is simulated in this process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime, timezone

import click
import httpx
from starlette.types import ASGIApp

from qbxml_core.testing import CompanyFile
from qbxml_server.commands.shared import now
from qbxml_server.connector.qwc import application_of, qwc
from qbxml_server.ids import new_id
from qbxml_server.simulator import WebConnector
from qbxml_server.store import Store
from qbxml_server.store.end_users import create_end_user
from qbxml_server.store.keys import SECRET, create_key
from qbxml_server.store.links import link


def demo_beside(store: Store, local: str) -> Callable[[ASGIApp], AbstractAsyncContextManager[None]]:
    """What runs beside the server in a demo. `local` is its address on this machine."""

    @asynccontextmanager
    async def beside(app: ASGIApp) -> AsyncIterator[None]:
        key = await create_key(store, now(), project="demo", kind=SECRET, name="demo")
        wanted = {"company_name": "Demo company", "source_id": new_id("demo-"), "email": "demo@example.com"}
        user = await create_end_user(store, now(), project_id=key.project_id, **wanted)
        linked = await link(store, user.id, now())
        file = qwc(application_of(user, linked, local))
        company = CompanyFile(now=lambda: datetime.now(timezone.utc))
        async with WebConnector(file, linked.password, company, transport=httpx.ASGITransport(app)) as connector:
            await connector.run_once()
            polling = asyncio.create_task(connector.run_forever())
            _show(str(key.token), user.id, local)
            try:
                yield
            finally:
                polling.cancel()
                await asyncio.gather(polling, return_exceptions=True)

    return beside


def _show(key: str, end_user_id: str, local: str) -> None:
    """Once the simulator has signed in, so that the call is answered. stdout has nothing but the call, for scripts."""
    click.echo("A demo, with a simulated QuickBooks. Nothing in it outlives this process. Call it:\n", err=True)
    click.echo(
        f'curl -sS --fail-with-body "{local}/v1/quickbooks-desktop/customers?limit=1" '
        f'-H "Authorization: Bearer {key}" -H "Conductor-End-User-Id: {end_user_id}"'
    )

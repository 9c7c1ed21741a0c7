"""The request log: one row for each call of the API, without its body."""

from __future__ import annotations

from typing import Any

from qbxml_server.store.schema import request_log
from qbxml_server.store.store import Store


async def add_to_request_log(store: Store, values: dict[str, Any]) -> None:
    """Write one row. `values` are by column."""
    async with store.write() as tx:
        await tx.execute(request_log.insert().values(**values))
